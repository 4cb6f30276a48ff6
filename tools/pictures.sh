#!/usr/bin/env bash
# Draws the README's pictures again: tools/pictures.sh. Needs build/release or build/bench; no display.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

cd "$project"
program=
for preset in release bench; do
    [ -x "build/$preset/src/alongside" ] && program="build/$preset/src/alongside" && break
done
[ -n "$program" ] || { echo "Build it first: cmake --preset release && cmake --build build/release" >&2; exit 2; }

# NAME SCREEN SIZE THEME TEXT
while read -r name screen size theme text; do
    "$program" shot "$screen" --size "$size" --theme "$theme" --text "$text" --out "docs/pictures/$name.png"
done <<'PICTURES'
scene          scene            1280x720  light    100
scene-contrast scene            1280x720  contrast 150
debrief        debrief-home     1280x720  light    100
style          gallery          1280x1000 light    100
style-people   gallery-people   1280x900  dark     100
PICTURES
