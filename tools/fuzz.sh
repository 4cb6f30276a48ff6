#!/usr/bin/env bash
# Builds the fuzz targets and feeds each for a while: tools/fuzz.sh [SECONDS] [TARGET...]. What is new and interesting
# goes to build/fuzz/corpus; an input that breaks something is written beside it as crash-*, with how to read it above.
# Short inputs get three quarters of the time, since they run many times faster; long ones reach the bounds.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(scenario place rows room request ballot profile badge parcel)
declare -A short=([parcel]=4096 [badge]=4096 [profile]=4096 [scenario]=2048 [place]=64 [rows]=384 [room]=512 [request]=512 [ballot]=256) long=([parcel]=32768 [badge]=32768 [profile]=32768 [scenario]=16384 [place]=1024 [rows]=8192 [room]=8192 [request]=4096 [ballot]=2048)

# A short quarantine and short traces of who allocated keep the sanitizer from costing more than what it watches.
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=4

cd "$project"
folder="$project/build/fuzz/corpus"

# What earlier runs found, cut down to the inputs that each reach something of their own.
cut_down() {
    local target=$1 smaller="$folder/$1.smaller"
    rm -rf "$smaller"
    mkdir -p "$folder/$target" "$smaller"
    "$project/build/fuzz/tests/fuzz/fuzz_$target" -merge=1 "$smaller" "$folder/$target" \
        "$project/tests/fuzz/corpus/$target" >/dev/null 2>&1
    rm -rf "${folder:?}/$target"
    mv "$smaller" "$folder/$target"
}

# feed TARGET SECONDS LONGEST
feed() {
    local target=$1
    # Without weighing rare features (entropic), which costs more here than what it gains.
    local options=(-timeout=25 -rss_limit_mb=1024 -entropic=0 -len_control=20 -print_final_stats=1
        "-max_total_time=$2" "-max_len=$3" "-artifact_prefix=$folder/../crash-$target-")
    [ "$target" = scenario ] && options+=("-dict=$project/tests/fuzz/scenario.dict")
    say "feeding $target for $2 seconds, at most $3 bytes"
    local log="$folder/../$target.log" status=0
    nice -n 15 "$project/build/fuzz/tests/fuzz/fuzz_$target" "${options[@]}" "$folder/$target" >"$log" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        grep -E 'DONE|executed_units' "$log"
    else
        tail -n 60 "$log"
        return "$status"
    fi
}

build fuzz "${targets[@]/#/fuzz_}"
for target in "${targets[@]}"; do
    cut_down "$target"
    feed "$target" $((seconds * 3 / 4)) "${short[$target]}"
    feed "$target" $((seconds - seconds * 3 / 4)) "${long[$target]}"
done
