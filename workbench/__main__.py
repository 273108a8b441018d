"""``workbench``, ``python -m workbench``: the window without arguments, else a command.

A library as the only argument is opened in the window: so a file manager hands it over.
"""

import sys
from collections.abc import Sequence
from typing import Final

WORKER: Final = "--worker"
"""What the frozen program is started with to read documents; people never type it."""
ENDING: Final = ".workbench"
"""How the name of a library ends, and that of no command."""


def main(argv: list[str] | None = None) -> int:
    """Open the window, or carry out the command that was given; returns the exit code."""
    given = sys.argv[1:] if argv is None else argv
    if not given:
        return _window([])
    if given[0] == WORKER:
        return _worker()
    if len(given) == 1 and given[0].endswith(ENDING):
        return _window(["--library", given[0]])
    from workbench.cli.main import main as command

    return command(given, window=_window)


def _worker() -> int:
    from workbench.ingest.worker import main as worker

    worker()
    return 0


def _window(argv: Sequence[str]) -> int:
    # Loaded only here, so that no command loads Qt unless it opens the window.
    from workbench.app import main as window

    return window(list(argv))


if __name__ == "__main__":
    sys.exit(main())
