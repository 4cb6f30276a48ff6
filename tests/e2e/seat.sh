#!/usr/bin/env bash
# Runs a program of this folder beside the window, on a display and a session bus of their own.
# Usage: tests/e2e/seat.sh ALONGSIDE SCRIPT.py SAVES [WxH of the display]
# Exit code 77, with a sentence, where a package is missing that packages.txt lists for the tests.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
script=$2
saves=$3
screen=${4:-1280x800}
for tool in Xvfb dbus-run-session xdotool /usr/bin/python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "Not tried: $tool is missing. packages.txt says what the tests need."
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'from gi.repository import Gio' 2>/dev/null; then
    echo "Not tried: Python finds no Gio. packages.txt says what the tests need."
    exit 77
fi
if [ ! -f /usr/share/dbus-1/services/org.a11y.Bus.service ]; then
    echo "Not tried: there is no accessibility bus. packages.txt says what the tests need."
    exit 77
fi
display_file=$(mktemp)
Xvfb -noreset -displayfd 3 -screen 0 "${screen}x24" -nolisten tcp 3>"$display_file" >/dev/null 2>&1 &
server=$!
# Waited for, since a server that ends takes the name of its display away, also from one that has just begun.
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -f "$display_file"' EXIT
for _ in $(seq 200); do
    [ -s "$display_file" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$display_file")
export DISPLAY
# The bridge keeps a few bytes of each press until the end.
export ASAN_OPTIONS=detect_leaks=0
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS NO_AT_BRIDGE
# The scripts end by themselves and say what they waited for. The limit is for the case that one does not.
code=0
timeout 600 dbus-run-session -- /usr/bin/python3 -B "$here/$script" "$program" "$saves" || code=$?
if [ "$code" = 124 ]; then
    echo "$script did not end within ten minutes."
fi
exit "$code"
