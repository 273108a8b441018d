"""Build the packages for Linux.

    python packaging/linux/build.py [--out DIST] [--only tar.xz|deb] [--fast]

``--fast`` packs lightly, for trying things out.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Final

import bundle
import deb
import notices
from distributions import Lacking

ARTEFACTS: Final = {"tar.xz": bundle.archive, "deb": deb.package}
DIST: Final = bundle.ROOT / "dist"


def main(arguments: list[str]) -> int:
    """Build the packages, or one of them; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the packages for Linux.")
    parser.add_argument("--out", type=Path, default=DIST, help="where they go")
    parser.add_argument("--only", choices=ARTEFACTS, help="build but this one")
    parser.add_argument("--fast", action="store_true", help="pack lightly")
    given = parser.parse_args(arguments)
    out = given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    try:
        frozen = bundle.freeze()
        for kind in [given.only] if given.only else ARTEFACTS:
            print(ARTEFACTS[kind](frozen, out, fast=given.fast), flush=True)
        print(notices.bill(out, bundle.NAMED), flush=True)
    except (Lacking, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
