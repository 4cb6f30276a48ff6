#!/usr/bin/env bash
# Looks through sources with clang-tidy, on one core: tools/tidy.sh FILE..., or without files all of src/. Needs
# build/asan/compile_commands.json, which test.sh makes.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

install_groups build tools
cd "$project"
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files 'src/*.cpp')
[ -f build/asan/compile_commands.json ] || cmake --preset asan >/dev/null
# The commands are gcc's; clang does not know all of its warnings.
nice clang-tidy -p build/asan --quiet --extra-arg=-Wno-unknown-warning-option "${files[@]}" 2>/dev/null
