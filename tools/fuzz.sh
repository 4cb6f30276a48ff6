#!/usr/bin/env bash
# Builds the fuzz targets and feeds each for a while: tools/fuzz.sh [SECONDS] [TARGET...]. What is new and interesting
# goes to build/fuzz/corpus; an input that breaks something is written beside it as crash-*, with how to read it above.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(scenario place rows)

cd "$project"
build fuzz "${targets[@]/#/fuzz_}"
for target in "${targets[@]}"; do
    found="$project/build/fuzz/corpus/$target"
    mkdir -p "$found"
    options=(-max_len=8192 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 "-artifact_prefix=$found/../crash-$target-")
    [ "$target" = scenario ] && options+=("-dict=$project/tests/fuzz/scenario.dict")
    say "feeding $target for $seconds seconds"
    nice -n 15 "$project/build/fuzz/tests/fuzz/fuzz_$target" "${options[@]}" "-max_total_time=$seconds" \
        "$found" "$project/tests/fuzz/corpus/$target" 2>&1 | tail -n 12
done
