#!/usr/bin/env bash
# Looks through sources with clang-tidy, on one core: tools/tidy.sh FILE..., or without files all of src/. Reads how
# each is compiled from build/ci-clang: the sanitizer build compiles several sources as one.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/tools/packages.sh"

install_groups build tools
cd "$project"
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files 'src/*.cpp')
[ -f build/ci-clang/compile_commands.json ] || cmake --preset ci-clang >/dev/null
nice clang-tidy -p build/ci-clang --quiet "${files[@]}" 2>/dev/null
