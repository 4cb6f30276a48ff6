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
if [ $# -gt 0 ]; then
    find "$1" -name '*.cpp' | sort | xargs llvm-cov show "$program" "-instr-profile=$data" -show-branches=count \
        -show-expansions=false -show-regions=false | grep -B1 -E 'Branch \([0-9:]+\): \[(True: 0,|True: [0-9.kMG]+, False: 0\])' || true
fi
llvm-cov report "$program" "-instr-profile=$data" -show-branch-summary \
    "-ignore-filename-regex=(/tests/|/usr/)"
