#!/usr/bin/env bash
# Installs, builds with the sanitizers, and runs every test. With --all also builds everything with gcc and with clang,
# every warning an error, and checks the formatting.
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
if command -v npm >/dev/null 2>&1 && ! npm ci --silent --no-audit --no-fund --fetch-retries=1 \
    --fetch-retry-mintimeout=1000 --prefix "$project/tests/records-npm" >/dev/null 2>&1; then
    say "npm could not fetch the packages of tests/records-npm, so no other program looks at badges and learning records this time" >&2
fi
say "running the tests"
# Two more at once than there are processors: some tests mostly wait for another process.
ctest --test-dir "$project/build/asan" --output-on-failure --no-tests=error -j "$(($(nproc) + 2))"
say "trying the phone page in a browser"
"$project/tests/web/run.sh" "$project/build/asan/src/alongside"
