# Sourced by run.sh and test.sh: installs what packages.txt lists for the named groups, if anything is missing.

say() { printf '%s\n' "alongside: $*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "I need to install packages, and for that I need root or sudo. Please run this once as root." >&2
        exit 2
    fi
}

packages_of() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$project/packages.txt"
    done
}

install_groups() {
    local wanted missing package
    wanted=$(packages_of "$@")
    # One question to dpkg; what no installed package is or provides (a nodejs that has its npm) is missing.
    missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev}\t${Package}, ${Provides}\n' | grep '^ii' | cut -f 2 |
            sed 's/([^)]*)//g; s/, */\n/g' | tr -d ' ' | sort -u))
    if [ -z "$missing" ]; then
        say "all packages are here ($*)"
        return
    fi
    say "installing:" $missing
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET [TARGET...]
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    say "building $preset"
    if ! { [ -f "$project/build/$preset/build.ninja" ] || cmake -S "$project" --preset "$preset"; } >"$log" 2>&1 ||
        ! cmake --build "$project/build/$preset" ${1:+--target "$@"} >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "the build stopped; what it said stands above" >&2
        exit 1
    fi
    rm -f "$log"
}
