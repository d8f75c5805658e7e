#!/bin/sh
# Installs the system libraries that Chipmill stands on, where they are missing.
#
# Knows apt-get (Debian 12, Ubuntu 22.04 and newer), dnf (Fedora) and brew. Elsewhere it says what to
# install. Does nothing, and takes no rights, when all is there.
set -eu

has() { command -v "$1" >/dev/null 2>&1; }

# A library is there when pkg-config knows it; the two without a .pc file when their header is found.
missing=""
need() { # apt dnf brew test...
  apt=$1 dnf=$2 brew=$3
  shift 3
  "$@" >/dev/null 2>&1 || missing="$missing $apt:$dnf:$brew"
}
header() { for root in /usr/include /usr/local/include /opt/homebrew/include; do [ -e "$root/$1" ] && return; done; return 1; }

need pkg-config pkgconf-pkg-config pkgconf has pkg-config
need libc6-dev glibc-devel llvm header stdlib.h
need gcc gcc gcc has gcc
need libstdc++-12-dev libstdc++-devel gcc sh -c 'ls -d /usr/include/c++/* || ls -d /opt/homebrew'
# What Swift itself loads, where it is there and does not start for want of it; git fetches the packages.
starts() { ! has swift || { swift --version && swift build --help; }; }
for package in libncurses6:ncurses-libs libxml2:libxml2 libcurl4:libcurl libedit2:libedit; do
  need "${package%%:*}" "${package##*:}" swift starts
done
need git git git has git

need libproj-dev proj-devel proj pkg-config --exists proj
need libgeos-dev geos-devel geos pkg-config --exists geos
need libtiff-dev libtiff-devel libtiff pkg-config --exists libtiff-4
need libgeotiff-dev libgeotiff-devel libgeotiff sh -c 'ls /usr/include/geotiff/geotiff.h || ls /usr/include/libgeotiff/geotiff.h || ls /opt/homebrew/include/geotiff.h'
need libdeflate-dev libdeflate-devel libdeflate pkg-config --exists libdeflate
need libisal-dev isa-l-devel isa-l pkg-config --exists libisal
need libzstd-dev libzstd-devel zstd pkg-config --exists libzstd
need liblzf-dev liblzf-devel liblzf sh -c 'ls /usr/include/liblzf/lzf.h || ls /usr/include/lzf.h || ls /opt/homebrew/include/lzf.h'
need libopenjp2-7-dev openjpeg2-devel openjpeg pkg-config --exists libopenjp2
need libhdf5-dev hdf5-devel hdf5 sh -c 'pkg-config --exists hdf5-serial || pkg-config --exists hdf5'
need libssl-dev openssl-devel openssl sh -c 'pkg-config --exists libcrypto || [ "$(uname)" = Darwin ]'
need libcurl4-openssl-dev libcurl-devel curl pkg-config --exists libcurl
need libsqlite3-dev sqlite-devel sqlite pkg-config --exists sqlite3

if [ -n "$missing" ]; then
  root=""
  if [ "$(id -u)" -ne 0 ]; then has sudo && root=sudo; fi
  names() { for entry in $missing; do echo "$entry" | cut -d: -f"$1"; done | sort -u | tr '\n' ' '; }
  if has apt-get; then
    echo "setup: installing $(names 1)" >&2
    if ! { $root apt-get update -q && DEBIAN_FRONTEND=noninteractive $root apt-get install -qy --no-install-recommends $(names 1); } >&2; then
      echo "setup: apt-get failed; as root, run: apt-get install $(names 1)" >&2
      exit 1
    fi
  elif has dnf; then
    echo "setup: installing $(names 2)" >&2
    $root dnf install -y $(names 2) >&2 || { echo "setup: dnf failed; as root, run: dnf install $(names 2)" >&2; exit 1; }
  elif has brew; then
    echo "setup: installing $(names 3)" >&2
    brew install $(names 3) >&2
  else
    cat >&2 <<TEXT
setup: no package manager that this script knows (apt-get, dnf, brew).
Install these libraries with their headers, named here as in Debian:
  $(names 1)
and run make again.
TEXT
    exit 1
  fi
fi

has swift || {
  echo "setup: no Swift; install Swift 6.1 or newer from https://www.swift.org/install, on the PATH" >&2
  exit 1
}
starts >/dev/null 2>&1 || {
  echo "setup: Swift does not start; 'swift --version' says why" >&2
  exit 1
}
