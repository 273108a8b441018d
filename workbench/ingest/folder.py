"""The documents of a folder, with what its ``sources.csv`` says of them."""

import csv
import io
import logging
import os
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from workbench.ingest.dates import read_date
from workbench.ingest.decode import decode
from workbench.ingest.parsed import one_line
from workbench.services.ports import Listed, SourceMetadata

LIST_NAME = "sources.csv"
_LIST_BYTES = 10 * 2**20
_LEFT_OUT = {"thumbs.db", "desktop.ini", LIST_NAME}

log = logging.getLogger(__name__)


def documents(folder: Path) -> Iterator[Listed]:
    """Yield the files of a folder and of those inside it, sorted by path, with their metadata.

    Hidden files, locks of office programs and the lists themselves are left out, and so is a link
    that leads out of the folder. A ``sources.csv`` tells of the files beside and below it.
    """
    root = folder.resolve()
    files = sorted(_files(folder, root))
    said = {
        _key(file): metadata
        for place in sorted({file.parent for file in files} | {folder})
        for file, metadata in listed_in(place).items()
    }
    known = {_key(file) for file in files}
    for missing in sorted(said.keys() - known):
        log.warning("%s names a file that is not there: %s", LIST_NAME, missing)
    for file in files:
        yield Listed(str(file), said.get(_key(file), SourceMetadata()))


def _files(folder: Path, root: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(place, name)
            if name.startswith((".", "~$")) or name.lower() in _LEFT_OUT:
                continue
            if file.is_file() and file.resolve().is_relative_to(root):
                yield file


def listed_in(folder: Path) -> Mapping[Path, SourceMetadata]:
    """Return what the ``sources.csv`` of a folder says, by file; nothing if it has none."""
    try:
        with (folder / LIST_NAME).open("rb") as stream:
            content = stream.read(_LIST_BYTES)
    except OSError:
        return {}
    return {folder / file: said for file, said in told_by(content, str(folder)).items()}


def told_by(content: bytes, where: str = "an archive") -> Mapping[str, SourceMetadata]:
    """Return what the bytes of a ``sources.csv`` say, by the file names in it."""
    text = decode(content[:_LIST_BYTES]).text
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    said: dict[str, SourceMetadata] = {}
    try:
        for row in rows:
            told = {
                key.strip().lower(): one_line(value, 2_000)
                for key, value in row.items()
                if isinstance(key, str) and isinstance(value, str)
            }
            if told.get("file"):
                said[told["file"]] = metadata(told)
    except csv.Error as error:
        log.warning("%s of %s was read up to line %d: %s", LIST_NAME, where, rows.line_num, error)
    return said


def metadata(told: Mapping[str, str]) -> SourceMetadata:
    """Return the fields of a list or an archive as metadata; what cannot be read is left empty."""
    reliability = told.get("reliability", "")
    return SourceMetadata(
        external_id=told.get("id", ""),
        title=told.get("title", ""),
        author=told.get("author", ""),
        publisher=told.get("publisher", ""),
        url=told.get("url", ""),
        published=read_date(told.get("date", "")),
        kind=told.get("kind", ""),
        reliability=int(reliability) if reliability.isascii() and reliability.isdigit() else None,
        language=told.get("lang", "") or told.get("language", ""),
        origin=told.get("origin", ""),
    )


def _delimiter(text: str) -> str:
    """Return the character that parts the columns: office programs of some countries use ``;``."""
    head = text.split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _key(file: Path) -> str:
    """Return the path as compared: file systems differ in case and in composed letters."""
    return unicodedata.normalize("NFC", os.path.normpath(file)).casefold()
