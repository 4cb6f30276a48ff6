#!/usr/bin/env bash
# Runs the tests that reach src/core, its own and those of src/app, and prints which share of its lines and branches they
# reach: tools/coverage.sh [FOLDER]. With a folder, such as src/core/story, also every line that holds a branch which no
# test takes.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

install_groups build test tools
cd "$project"
build coverage tests_core tests_app
folder=build/coverage
core=$folder/tests/core/tests_core
app=$folder/tests/app/tests_app
data=$folder/core.profdata
LLVM_PROFILE_FILE=$folder/core.profraw "$core" >/dev/null
LLVM_PROFILE_FILE=$folder/app.profraw "$app" >/dev/null
llvm-profdata merge -sparse "$folder/core.profraw" "$folder/app.profraw" -o "$data"
# Programs, their profile, and what not to speak of.
of=("$core" -object "$app" "-instr-profile=$data"
    "-ignore-filename-regex=(/tests/|/usr/|src/(app|content|store|text|ui|platform|window)/)")
if [ $# -gt 0 ]; then
    llvm-cov export "${of[@]}" -format=lcov | awk -F'[:,]' -v folder="$1" '
        $1 == "SF" { file = $2; sub(".*/src/", "src/", file) }
        $1 == "BRDA" && ($NF == "0" || $NF == "-") && index(file, folder) == 1 { print file, $2 }' |
        sort -u -k1,1 -k2,2n | while read -r file line; do
        printf '%s:%s: %s\n' "$file" "$line" "$(sed -n "${line}s/^ *//p" "$file")"
    done
fi
llvm-cov report "${of[@]}" -show-branch-summary
