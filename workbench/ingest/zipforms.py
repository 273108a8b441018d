"""What a zip file is: an Office file, a book, or an archive of files."""

import re
from dataclasses import dataclass

from workbench.ingest.zipdirectory import Entry, beginning, entries, headers

PLAIN = "application/zip"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
OPEN_TEXT = "application/vnd.oasis.opendocument.text"
BOOK = "application/epub+zip"
_ENTRIES = 5_000
_TYPES_BYTES = 2**20
_MIMETYPE_BYTES = 100
_MIMETYPE = re.compile(rb"\s*(application/[\w.+-]{1,90})")
_TYPES = b"[content_types].xml"
# The type of the main part decides, not that of a file embedded in it.
_MAIN = re.compile(
    rb"(wordprocessingml|ms-word|spreadsheetml|ms-excel|presentationml|ms-powerpoint)"
    rb"[\w.]{1,60}\.main\+xml|(ms-excel)\.sheet\.binary\.macroEnabled\.main"
)
_OFFICE = {
    b"wordprocessingml": WORD,
    b"ms-word": WORD,
    b"spreadsheetml": SHEET,
    b"ms-excel": SHEET,
    b"presentationml": SLIDES,
    b"ms-powerpoint": SLIDES,
}
_TELLING = {
    b"word/document.xml": WORD,
    b"xl/workbook.xml": SHEET,
    b"xl/workbook.bin": SHEET,
    b"ppt/presentation.xml": SLIDES,
    b"meta-inf/container.xml": BOOK,
}


@dataclass(frozen=True, slots=True)
class Zipped:
    """The media type of a zip file; ``whole`` is wrong where it has no directory."""

    media_type: str
    whole: bool = True


def zipped(content: bytes) -> Zipped:
    """Say what a zip file is, by its members; ``PLAIN`` if nothing tells."""
    found = entries(content, _ENTRIES)
    members: dict[bytes, Entry] = {}
    for entry in found or headers(content):
        members.setdefault(_key(entry.name), entry)
    kind = _told(content, members) or _by_names([*members]) or PLAIN
    return Zipped(kind, whole=bool(found))


def _key(name: bytes) -> bytes:
    return name.replace(b"\\", b"/").removeprefix(b"/").lower()


def _told(content: bytes, members: dict[bytes, Entry]) -> str:
    """Return what the file itself says that it is."""
    if entry := members.get(b"mimetype"):
        said = _MIMETYPE.match(beginning(content, entry, _MIMETYPE_BYTES))
        if said:
            return said[1].decode("ascii")
    if entry := members.get(_TYPES):
        main = _MAIN.search(beginning(content, entry, _TYPES_BYTES))
        return _OFFICE[main[1] or main[2]] if main else ""
    return ""


def _by_names(names: list[bytes]) -> str:
    for name in names:
        if kind := _TELLING.get(name):
            return kind
    if b"content.xml" in names and b"meta-inf/manifest.xml" in names:
        return OPEN_TEXT
    if any(name.endswith(b".iwa") or name == b"index.apxl" for name in names):
        return "application/vnd.apple.iwork"
    return ""
