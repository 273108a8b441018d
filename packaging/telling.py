"""What a program is asked that tells what is shipped on a system, and how it answers."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from distributions import SYSTEMS, Lacking


def questions(description: str, target: Path) -> argparse.ArgumentParser:
    """Return what is asked of every such program; ``target`` is the file it writes if not told."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--system", choices=SYSTEMS, default=sys.platform)
    parser.add_argument("--out", type=Path, default=target)
    parser.add_argument("--packages", type=Path, action="append", help="where packages lie")
    return parser


def told(write: Callable[[], Path]) -> int:
    """Have the file written and say which, or what is lacking; returns the exit code."""
    try:
        done = write()
    except Lacking as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{done}: {done.stat().st_size / 1000:.0f} kB")
    return 0
