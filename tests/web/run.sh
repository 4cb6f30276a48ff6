#!/usr/bin/env bash
# Real browsers against the phone page: run.sh PROGRAM. Their npm packages are for tests only and are fetched once, by the
# lock file. Where npm cannot fetch them the browsers stay shut, and that is said; on a build machine (CI) it is a failure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ALONGSIDE=$(realpath "$1")
export ALONGSIDE
cd "$here"

fetched() {
    [ -d node_modules ] && [ node_modules/.package-lock.json -nt package-lock.json ] && return
    npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-retry-mintimeout=1000 >/dev/null
    touch node_modules/.package-lock.json
}

if ! fetched; then
    echo "alongside: npm could not fetch its packages, so no browser has tried the phone page" >&2
    [ -z "${CI:-}" ]
    exit
fi
exec node --test --test-concurrency=1 phones.test.mjs
