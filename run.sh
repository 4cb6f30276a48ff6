#!/usr/bin/env bash
# Installs what Alongside needs to run, builds it, and starts it. Arguments go to the program: ./run.sh play outrage
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$project/tools/packages.sh"

# What the program prints belongs to the program, so these lines go to the error stream.
{
    install_groups run build
    cd "$project"
    build release alongside
    say "starting"
} >&2
exec "$project/build/release/src/alongside" "$@"
