"""Which package of Debian has a library that the ``.deb`` does not bring.

Names that changed with the wider time of Debian 13 (``t64``) are provided there under the old ones
as well.
"""

from collections.abc import Iterable
from typing import Final

_OLDEST_GLIBC: Final = 35
_PACKAGES: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
OPTIONAL: Final = {"libcups.so.2": "libcups2"}
"""What only lists the printers: without it, reports are printed into files."""


def has(library: str) -> bool:
    """Say whether Debian has a library, so that it is not shipped."""
    return library in _PACKAGES


def packages(libraries: Iterable[str], glibc: int = _OLDEST_GLIBC) -> list[str]:
    """Return the packages that have some libraries, glibc of at least 2.``glibc``.

    Raises ``ValueError`` for a library that no package is known for.
    """
    asked = {name for name in libraries if name not in OPTIONAL}
    if unknown := sorted(asked - _PACKAGES.keys()):
        raise ValueError(f"Nobody knows which package has {unknown}. Say so in supplied.py.")
    found = {_PACKAGES[name] for name in asked} - {"libc6"}
    return [f"libc6 (>= 2.{glibc})", *sorted(found)]
