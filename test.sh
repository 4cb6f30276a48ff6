#!/usr/bin/env bash
# Installs, builds with the sanitizers, and runs every test. With --all also builds everything with gcc and with clang,
# every warning an error, checks the formatting, and has clang-tidy look through what the last commit changed.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$project/tools/packages.sh"

all=no
for argument in "$@"; do
    case $argument in
        --all) all=yes ;;
        *)
            say "I know only --all" >&2
            exit 2
            ;;
    esac
done

install_groups run build test
cd "$project"

if [ "$all" = yes ]; then
    say "checking the formatting"
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror
    build ci
    build ci-clang
fi

build asan
if [ "$all" = yes ]; then
    mapfile -t changed < <(git diff --name-only --diff-filter=d HEAD~1 -- 'src/*.cpp')
    if [ ${#changed[@]} -gt 0 ]; then
        say "looking through ${#changed[@]} changed sources"
        tools/tidy.sh "${changed[@]}"
    fi
fi
say "running the tests"
ctest --test-dir "$project/build/asan" --output-on-failure --no-tests=error -j "$(nproc)"
