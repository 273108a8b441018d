#!/bin/sh
# run.sh BIN: opens the window, or does the sample case unattended where there is no display.
set -eu
bin=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
  exec "$bin/workbench-desktop"
fi
echo "There is no display here, so the window cannot open; the sample case is checked unattended instead."
exec "$bin/workbench" demo --no-window
