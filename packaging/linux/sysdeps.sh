#!/bin/sh
# sysdeps.sh run|test|package: installs the system libraries that Qt's wheels do not carry, and the tools that make
# packages, only those that are missing.
set -eu
mode=${1:-run}
[ "$(uname -s)" = Linux ] || exit 0
PATH=$PATH:/sbin:/usr/sbin
need=""
has() { ldconfig -p 2>/dev/null | grep -q "$1"; }
python=$(command -v python3.11 || command -v python3 || true)
if [ -z "$python" ]; then
  need="$need python3 python3-venv"
elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  need="$need python3-venv"
fi
[ -e /etc/ssl/certs/ca-certificates.crt ] || need="$need ca-certificates"
has libglib-2.0.so.0      || need="$need libglib2.0-0"
has libGL.so.1            || need="$need libgl1"
has libEGL.so.1           || need="$need libegl1"
has libxkbcommon.so.0     || need="$need libxkbcommon0"
has libdbus-1.so.3        || need="$need libdbus-1-3"
has libfontconfig.so.1    || need="$need libfontconfig1"
if [ "$mode" = run ] || [ "$mode" = package ]; then
  has libxcb-cursor.so.0    || need="$need libxcb-cursor0"
  has libxcb-icccm.so.4     || need="$need libxcb-icccm4"
  has libxcb-keysyms.so.1   || need="$need libxcb-keysyms1"
  has libxcb-shape.so.0     || need="$need libxcb-shape0"
  has libxkbcommon-x11.so.0 || need="$need libxkbcommon-x11-0"
fi
lacks() { ! command -v "$1" >/dev/null; }
if [ "$mode" = test ]; then
  # Where memory is watched from outside, as on macOS, ps tells how much there is.
  ! lacks ps || need="$need procps"
fi
if [ "$mode" = package ]; then
  # Debian's Python carries its library for others in a package of its own.
  version=$("${python:-python3}" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || echo 3.11)
  { [ -n "$python" ] && "$python" -c 'import sysconfig as s, sys; sys.exit(not s.get_config_var("Py_ENABLE_SHARED"))'; } \
    || has "libpython$version.so.1.0" || need="$need libpython$version"
  # Libraries that the folder for any Linux takes along.
  has libxcb-util.so.1   || need="$need libxcb-util1"
  ! lacks strip          || need="$need binutils"
  ! lacks xz             || need="$need xz-utils"
  ! lacks dpkg-shlibdeps || need="$need dpkg-dev"
  ! lacks icupkg         || need="$need icu-devtools"
  ! lacks makensis       || need="$need nsis"
  ! lacks x86_64-w64-mingw32-gcc || need="$need gcc-mingw-w64-x86-64-win32"
  [ -d /usr/x86_64-w64-mingw32/include ] || need="$need mingw-w64-x86-64-dev"
fi
[ -n "$need" ] || exit 0
if ! command -v apt-get >/dev/null; then
  echo "These system libraries are missing; install your system's packages for them:$need" >&2
  exit 1
fi
sudo=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing and sudo is not there to install them. As root, run: apt-get install$need" >&2
    exit 1
  fi
  sudo=sudo
fi
echo "Installing system packages:$need"
$sudo apt-get update -qq
# Debian 13 and Ubuntu 24.04 call the library libglib2.0-0t64; apt there takes the old name too.
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $need >/dev/null
