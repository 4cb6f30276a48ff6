#!/usr/bin/env bash
# What only a running window can show, under Xvfb: start to first frame, idle, memory. Prints figures, judges nothing.
# Usage: tests/bench/window.sh [PROGRAM]
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${1:-$project/build/release/src/alongside}
saves=$(mktemp -d)
display=:91
Xvfb "$display" -screen 0 1920x1080x24 >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$saves"' EXIT
export DISPLAY=$display
sleep 1

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

begun=$(date +%s%N)
"$program" --saves "$saves" &
app=$!
until xdotool search --onlyvisible --pid "$app" >/dev/null 2>&1 || xdotool search --onlyvisible --name '^Alongside$' >/dev/null 2>&1; do
    kill -0 "$app" 2>/dev/null || { echo "it ended before it showed a window" >&2; exit 1; }
done
shown=$(date +%s%N)
printf 'start to window on screen      %6d ms (the polling itself costs about 10)\n' $(((shown - begun) / 1000000))
sleep 2
xdotool key Return
sleep 4  # until the tables have stopped banging
before=$(ticks "$app")
sleep 10
after=$(ticks "$app")
printf 'idle, ten seconds              %6.2f %% of a core\n' "$(awk -v t=$((after - before)) 'BEGIN { print t / 10 }')"
awk '/^Pss:/ { pss = $2 } END { printf "memory, a scene on screen      %6.1f MB (PSS)\n", pss / 1024 }' "/proc/$app/smaps_rollup"
kill "$app"
wait "$app" 2>/dev/null || true
