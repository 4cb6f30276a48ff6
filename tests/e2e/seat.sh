#!/usr/bin/env bash
# Runs a program of this folder beside the window, on a display and a session bus of their own.
# Usage: tests/e2e/seat.sh ALONGSIDE SCRIPT.py SAVES
# Exit code 77, with a sentence, where a package is missing that packages.txt lists for the tests.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
script=$2
saves=$3
for tool in Xvfb dbus-run-session xdotool /usr/bin/python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "Not tried: $tool is missing. packages.txt says what the tests need."
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "Not tried: Python finds no Atspi. packages.txt says what the tests need."
    exit 77
fi
display_file=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$display_file" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$display_file"' EXIT
for _ in $(seq 200); do
    [ -s "$display_file" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$display_file")
export DISPLAY
# The bridge keeps a few bytes of each press until the end.
export ASAN_OPTIONS=detect_leaks=0
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS NO_AT_BRIDGE
# libatspi, the script's side of the bus, asks for states while it hands out events, and now and then waits
# for itself. Only then, when nothing moves for far longer than the script's own patience, the evening begins again.
for try in 1 2 3; do
    code=0
    timeout 150 dbus-run-session -- /usr/bin/python3 "$here/$script" "$program" "$saves" || code=$?
    [ "$code" = 124 ] || exit "$code"
    echo "The script's accessibility library stood still (try $try)."
    rm -rf "${saves:?}"/*
done
exit 1
