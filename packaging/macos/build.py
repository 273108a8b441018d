"""Build the bundle for macOS and its disk image, on macOS. Not proved: no such machine was at hand.

    python packaging/macos/build.py [--out DIST]

``SIGN_IDENTITY`` names the certificate that signs it, ``NOTARY_PROFILE`` the profile of notarytool
that has it notarised; without them the bundle is signed for no one, as Apple's chips ask for.
"""

import sys
from importlib import import_module
from pathlib import Path

if __name__ == "__main__":
    # What is common to all systems lies above, how the drawing becomes an icon with Linux.
    above = Path(__file__).resolve().parent.parent
    sys.path[1:1] = [str(above), str(above / "linux")]
    sys.exit(import_module("image").main(sys.argv[1:]))
