"""Reads the command line, carries out the command, and says what went wrong in one sentence."""

import io
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from workbench import __version__, paths
from workbench.cli.frame import complain
from workbench.cli.options import parser
from workbench.errors import WorkbenchError

UNUSABLE, BUG, INTERRUPTED = 1, 70, 130


def main(argv: Sequence[str], window: Callable[[Sequence[str]], int] | None = None) -> int:
    """Carry out one command; returns the exit code of the contract.

    ``window`` opens the desktop window with arguments of its own, for the command that ends there.

    0 done, 1 the input could not be used, 2 wrong usage, 70 a bug, 130 stopped from the keyboard.
    """
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles default to an old code page; half surrogates must not end the program.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        args = parser().parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        args.window = window
        return int(args.run(args))
    except WorkbenchError as error:
        complain(str(error))
        return UNUSABLE
    except KeyboardInterrupt:
        complain("\nStopped. What was finished is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (| head): nothing is wrong here.
        sys.stderr.close()
        return 0
    except Exception:
        return _bug(argv)


def _bug(argv: Sequence[str]) -> int:
    place = paths.log_dir() / "workbench.log"
    with place.open("a", encoding="utf-8") as stream:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        stream.write(f"{now} workbench {__version__}, command {argv[:2]}\n")
        stream.write(traceback.format_exc() + "\n")
    complain(f"This is a bug in the workbench; nothing was lost. The details are in {place}")
    return BUG
