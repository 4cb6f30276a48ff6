#!/usr/bin/env bash
# Runs the tests of src/core and prints which share of its lines and branches they reach: tools/coverage.sh [FOLDER].
# With a folder, such as src/core/story, also every line that holds a branch which no test takes.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

cd "$project"
build coverage tests_core
program=build/coverage/tests/core/tests_core
raw=build/coverage/core.profraw
data=build/coverage/core.profdata
LLVM_PROFILE_FILE="$raw" "$program" >/dev/null
llvm-profdata merge -sparse "$raw" -o "$data"
lines="${data%.profdata}.lcov"
llvm-cov export "$program" "-instr-profile=$data" -format=lcov "-ignore-filename-regex=(/tests/|/usr/)" >"$lines"
if [ $# -gt 0 ]; then
    awk -F'[:,]' -v folder="$1" '
        $1 == "SF" { file = $2; sub(".*/src/", "src/", file) }
        $1 == "BRDA" && ($NF == "0" || $NF == "-") && index(file, folder) == 1 { print file, $2 }' "$lines" |
        sort -u -k1,1 -k2,2n | while read -r file line; do
        printf '%s:%s: %s\n' "$file" "$line" "$(sed -n "${line}s/^ *//p" "$file")"
    done
fi
llvm-cov report "$program" "-instr-profile=$data" -show-branch-summary \
    "-ignore-filename-regex=(/tests/|/usr/)"
# A source that no test of this program asks for is not linked into it, so it has no part in the figure.
find src/core -name '*.cpp' | sort | while read -r file; do
    grep -q "/$file\$" "$lines" || say "not in the figure, since only other test programs run it: $file"
done
