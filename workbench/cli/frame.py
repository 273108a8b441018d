"""What the commands share: the desk they work at, progress, and how they print."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TextIO

from workbench import __version__
from workbench.errors import NotFound, Unusable
from workbench.services.desk import Desk
from workbench.services.progress import Progress, Silent

WIDTH: Final = 30


class Bar:
    """Progress as a bar on standard error."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def report(self, done: int, total: int, label: str = "") -> None:
        """Draw how far the work is; with an unknown total only the count."""
        if total:
            filled = WIDTH * done // total
            line = f"{label} [{'#' * filled}{'.' * (WIDTH - filled)}] {done}/{total}"
        else:
            line = f"{label} {done}"
        end = "\n" if total and done >= total else ""
        self._stream.write(f"\r\x1b[K{line}{end}")
        self._stream.flush()


def progress(*, quiet: bool) -> Progress:
    """Return a bar on a terminal, else progress that nobody sees."""
    return Silent() if quiet or not sys.stderr.isatty() else Bar(sys.stderr)


def say(line: str) -> None:
    """Print a line of the command's answer."""
    sys.stdout.write(line + "\n")


def complain(line: str) -> None:
    """Print a sentence for the person at the terminal."""
    sys.stderr.write(line + "\n")


def as_json(value: Mapping[str, Any]) -> str:
    """Return a value as one line of JSON, not escaped.

    Half surrogates, which UTF-8 cannot hold, come out as replacement characters.
    """
    line = json.dumps(value, ensure_ascii=False)
    return line.encode("utf-8", "replace").decode("utf-8")


def fell_short(told: Iterable[tuple[str, str, bool]]) -> bool:
    """Say whether any document could not be used, given as place, what it was inside of, usable.

    A picture attached to a message that was read is no failure; an archive of which nothing could
    be read is.
    """
    of_use: dict[str, bool] = {}
    for place, within, usable in told:
        outer = within or place
        of_use[outer] = of_use.get(outer, False) or usable
        of_use[place] = of_use.get(place, False) or usable or bool(within)
    return not all(of_use.values())


def rows(path: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON Lines file.

    Raises ``NotFound`` for a missing file and ``Unusable`` for a line that is no JSON object.
    """
    try:
        with Path(path).open(encoding="utf-8-sig") as stream:
            for number, line in enumerate(stream, start=1):
                if line.strip():
                    yield _row(path, number, line)
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}. Check the name.") from None
    except IsADirectoryError:
        raise Unusable(f"{path} is a folder; name a JSON Lines file.") from None
    except UnicodeDecodeError:
        raise Unusable(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from None


def _row(path: str, number: int, line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise Unusable(f"Line {number} of {path} is not a JSON object. Correct it, then try again.")
    return value


def wanted(row: Mapping[str, Any], path: str, *fields: str) -> tuple[str, ...]:
    """Return the named text fields of a row; raises ``Unusable`` where one is missing."""
    missing = [field for field in fields if field not in row]
    if missing:
        raise Unusable(f"A line of {path} has no field “{missing[0]}”. Add it, then try again.")
    return tuple(str(row[field]) for field in fields)


def write_rows(path: str, values: Iterable[Mapping[str, Any]]) -> int:
    """Write values as JSON Lines, in one step; returns how many."""
    from workbench.export.files import save

    lines = [as_json(value) for value in values]
    save(Path(path), "".join(line + "\n" for line in lines).encode("utf-8"))
    return len(lines)


def library_path(given: str | None) -> Path:
    """Return the library that was named, or the default one."""
    from workbench import paths

    return Path(given) if given else paths.default_library()


@contextmanager
def desk_at(library: Path, *, create: bool = False) -> Iterator[Desk]:
    """Open a library and set up a desk on it."""
    from workbench import paths
    from workbench.encoding.minilm import MiniLM
    from workbench.export.bundle import write_bundle
    from workbench.export.writer import Reports
    from workbench.ingest.bundle import read_bundle
    from workbench.ingest.reader import Documents
    from workbench.ingest.scales import load_scales
    from workbench.ingest.weights import load_weights
    from workbench.services.writing_ports import BundleFormat
    from workbench.settings import load
    from workbench.storage.library import Library

    settings = load(paths.settings_file())
    if settings.note:
        complain(settings.note)
    opened = Library.open(library, create=create, app_version=__version__)
    reader = Documents()
    try:
        desk = Desk.on(
            opened,
            reader=reader,
            writer=Reports(),
            clock=lambda: datetime.now(UTC),
            checker=lambda: settings.checker_name,
            version=__version__,
            bundles=BundleFormat(write_bundle, read_bundle),
            weights=load_weights(paths.resource(paths.WEIGHTS)),
            encoder=MiniLM.here(paths.resource(paths.VOCABULARY), os.cpu_count() or 1),
        )
        desk.encoding.switched_on = settings.order_by_meaning
        desk.verdicts.file_scales(load_scales(paths.resource("scales")))
        yield desk
    finally:
        reader.close()
        opened.close()
