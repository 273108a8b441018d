#!/bin/sh
# install.sh VENV LOCK: makes the virtual environment and installs the pinned packages and this project.
set -eu
venv=$1 lock=$2
python=$(command -v python3.11 || command -v python3)
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "The workbench needs Python 3.11 or newer; $("$python" --version) was found. Install a newer one." >&2
  exit 1
fi
if ! test -x "$venv/bin/python"; then
  echo "Making $venv"
  "$python" -m venv "$venv"
fi
echo "Installing the pinned packages"
"$venv/bin/python" -m pip install -q --no-input --require-hashes -r "$lock"
# The build backend is in the lock; without isolation pip does not choose another.
"$venv/bin/python" -m pip install -q --no-input --no-deps --no-build-isolation -e .
