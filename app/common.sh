# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
#
# What app/run and tests/run share; sourced by both after they have set `top` to the source folder.

if [ -t 1 ]; then bold=$'\e[1m' red=$'\e[31m' plain=$'\e[0m'; else bold='' red='' plain=''; fi

# One line about what happens next.
say() { printf '%s==> %s%s\n' "$bold" "$*" "$plain"; }

# A sentence about what went wrong and what to do, then the end.
fail() { printf '%sError: %s%s\n' "$red" "$*" "$plain" >&2; exit 1; }

# Names of the packages in list files, without comments.
listed_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

# Those of the named packages that are not installed.
missing_packages() {
    local have
    have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u || true)
    printf '%s\n' "$@" | sort -u | comm -23 - <(printf '%s\n' "$have")
}

# Installs the missing ones of the named packages; without a missing one it does not touch apt at all.
install_packages() {
    if [ -n "${PURR_SKIP_PACKAGES:-}" ]; then
        say "Packages: left alone, because PURR_SKIP_PACKAGES is set"
        return
    fi
    local id='' version='' name='this system'
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release; echo "${ID:-}") version=$(. /etc/os-release; echo "${VERSION_ID:-}")
        name=$(. /etc/os-release; echo "${PRETTY_NAME:-this system}")
    fi
    if [ "$id" != debian ] || [ "$version" != 12 ]; then
        fail "this script installs packages on Debian 12 only, and this is $name. Install the equivalents of" \
            "app/packages by yourself, then run it again with PURR_SKIP_PACKAGES=1."
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "${#missing[@]} packages are missing, and installing them takes root:" \
            "run this script as root once, or install sudo. Missing: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages and what they need: ${missing[*]}"
    local log
    log=$(mktemp /tmp/purr-packages.XXXXXX)
    apt_get "$log" "${as_root[@]}" update || true  # an unreachable third-party source must not stop us
    if ! apt_get "$log" "${as_root[@]}" install -y --no-install-recommends "${missing[@]}"; then
        if grep -qE 'Temporary failure resolving|Could not (resolve|connect)|Network is unreachable|Connection (failed|timed out|refused)' "$log"; then
            fail "the Debian archive cannot be reached: is this machine on the network? The whole output is in $log."
        elif grep -q 'Could not get lock' "$log"; then
            fail "another program is installing packages and did not finish within five minutes. Try again later."
        elif grep -q 'not in the sudoers file\|a password is required' "$log"; then
            fail "sudo refused: run this script as a user who may use sudo, or as root."
        fi
        tail -n 15 "$log" >&2
        fail "apt could not install the packages. The whole output is in $log."
    fi
    rm -f "$log"
}

# apt_get LOG [sudo] VERB ARGUMENTS…: apt-get with its output in LOG and a count of its steps on the terminal.
apt_get() {
    local log=$1
    shift
    local prefix=()
    if [ "$1" = sudo ]; then
        prefix=(sudo)
        shift
    fi
    "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
        apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" 2>&1 | tee -a "$log" | awk '
        /^Need to get/ { print "    " $0; fflush() }
        /^Unpacking / { if (++unpacked % 50 == 0) { print "    " unpacked " packages unpacked"; fflush() } }
        /^Setting up / { if (++done % 50 == 0) { print "    " done " packages set up"; fflush() } }'
    return "${PIPESTATUS[0]}"
}

# build FOLDER WHAT CMAKE-OPTIONS… [-- TARGETS…]: configures once, then builds what changed.
build() {
    local folder=$1 what=$2 options=()
    shift 2
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    # Objects are found again in the cache from any other clone of this repository.
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    if [ ! -f "$folder/build.ninja" ] || ! grep -qsxF -- "${options[*]}" "$folder/options"; then
        say "Configuring $what in ${folder#"$top"/}"
        mkdir -p "$folder"
        if ! cmake -S "$top" -B "$folder" -G Ninja "${options[@]}" >"$folder/configure.log" 2>&1; then
            tail -n 30 "$folder/configure.log" >&2
            fail "CMake could not configure the build. The whole output is in $folder/configure.log."
        fi
        printf '%s\n' "${options[*]}" >"$folder/options"
    fi
    say "Building $what (only what changed; the first time takes some minutes)"
    NINJA_STATUS='    [%f/%t, %es] ' ninja -C "$folder" -j "$(build_jobs)" "$@" ||
        fail "the build failed; the compiler's messages are above."
}

# As many compilers as there are cores, but each with 1.5 GiB of memory at least.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1572864) }' /proc/meminfo 2>/dev/null || true)
    memory=${memory:-$cores}
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}
