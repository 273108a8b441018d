"""What form a document has: by its content first, then by its name."""

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath

from workbench.ingest.magic import no_document
from workbench.ingest.textforms import kind_of_text, like_fragment
from workbench.ingest.textual import hardly_binary, is_binary, is_text, narrow_head
from workbench.ingest.zipforms import PLAIN, SLIDES, zipped


class Form(Enum):
    """A form of document that can be read."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    MHTML = "multipart/related"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EPUB = "application/epub+zip"
    MAIL = "message/rfc822"
    MAILBOX = "application/mbox"
    SUBRIP = "application/x-subrip"
    WEBVTT = "text/vtt"
    CSV = "text/csv"
    SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ZIP = "application/zip"


@dataclass(frozen=True, slots=True)
class Recognised:
    """The form of a document, or what it is instead; ``encrypted`` if only a password opens it."""

    form: Form | None
    media_type: str
    other: str = ""
    encrypted: bool = False


_BY_ENDING = {
    **dict.fromkeys((".txt", ".text", ".log", ".xml", ".rss", ".atom", ".json"), Form.TEXT),
    **dict.fromkeys((".md", ".markdown", ".mdown"), Form.MARKDOWN),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), Form.HTML),
    **dict.fromkeys((".mht", ".mhtml"), Form.MHTML),
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), Form.DOCX),
    **dict.fromkeys((".odt", ".ott", ".fodt"), Form.ODT),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"), Form.SHEET),
    **dict.fromkeys((".csv", ".tsv", ".tab"), Form.CSV),
    **dict.fromkeys((".mbox", ".mbx"), Form.MAILBOX),
    ".pdf": Form.PDF,
    ".rtf": Form.RTF,
    ".epub": Form.EPUB,
    ".eml": Form.MAIL,
    ".srt": Form.SUBRIP,
    ".vtt": Form.WEBVTT,
    ".zip": Form.ZIP,
}
_BY_TYPE = {
    **{form.value: form for form in Form},
    **dict.fromkeys(("text/xml", "application/xml", "application/json"), Form.TEXT),
    **dict.fromkeys(("application/rss+xml", "application/atom+xml"), Form.TEXT),
    "application/xhtml+xml": Form.HTML,
    "text/x-markdown": Form.MARKDOWN,
    "application/x-pdf": Form.PDF,
    "text/rtf": Form.RTF,
    "text/tab-separated-values": Form.CSV,
    "application/x-mimearchive": Form.MHTML,
    "application/vnd.ms-excel": Form.SHEET,
    "application/vnd.oasis.opendocument.spreadsheet": Form.SHEET,
    "application/vnd.oasis.opendocument.text-template": Form.ODT,
    "application/vnd.oasis.opendocument.spreadsheet-template": Form.SHEET,
    "application/x-zip-compressed": Form.ZIP,
}
_TEXTUAL = {
    Form.TEXT,
    Form.MARKDOWN,
    Form.HTML,
    Form.MHTML,
    Form.MAIL,
    Form.MAILBOX,
    Form.SUBRIP,
    Form.WEBVTT,
    Form.CSV,
}
# Their readers pass over zero bytes; the others keep every byte.
_SPARES_ZEROS = {Form.HTML, Form.MHTML, Form.MAIL}
_OTHERS = {
    SLIDES: "a slide show",
    "application/vnd.apple.iwork": "a file of Pages, Numbers or Keynote; export it from there",
    "application/vnd.ms-office": "an Office file in XML; save it as .docx or .xlsx",
}
_OPEN = "an OpenDocument file that is neither text nor a sheet"
_PACKAGE = "a package of some program"
_UNKNOWN = "application/octet-stream"
_ZIP_SIGNS = (b"PK\x03\x04", b"PK\x05\x06", b"PK00PK\x03\x04")
_PDF_WITHIN = 1024
_PDF = re.compile(rb"\s*%PDF(?:-\d|[ \t]*[\r\n])")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_PARTS = (
    ("__properties_version1.0", "an Outlook message; save it as .eml"),
    ("WordDocument", "a file of an old Word; save it as .docx"),
    ("PowerPoint Document", "a slide show"),
)


def ending(name: str) -> str:
    """Return the ending of a file name or of an address's path, in lower case."""
    suffix = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    return suffix if re.fullmatch(r"\.\w{1,8}", suffix) else ""


def recognise(content: bytes, name: str, media_type: str = "") -> Recognised:
    """Say what form a document has, from its bytes, else its media type, else its name."""
    if seen := _by_content(content, name, media_type):
        return seen
    form = _named(name, media_type)
    if form in _TEXTUAL:
        if not is_binary(content) or (form in _SPARES_ZEROS and hardly_binary(content)):
            return Recognised(form, form.value)
        return Recognised(None, _UNKNOWN, "not text, although its name says so")
    return _unnamed(content, form, media_type)


def _named(name: str, media_type: str) -> Form | None:
    """Return the form that a document is said to have, in the words that say most."""
    typed, named = _BY_TYPE.get(media_type), _BY_ENDING.get(ending(name))
    # Servers and mail programs call all kinds of text plain, and tables Excel.
    vague = typed is None or typed is Form.TEXT or typed not in _TEXTUAL
    return named if named is not None and vague else typed


def _unnamed(content: bytes, form: Form | None, media_type: str) -> Recognised:
    """Say what a document is that nothing in it tells, or that is not what it is said to be."""
    if form is Form.SHEET and is_text(content):
        # Programs write rows of text and call them a sheet, so that a double click opens them.
        return Recognised(Form.CSV, Form.CSV.value)
    if form is not None:
        other = "damaged, or not what its name says it is"
        return Recognised(None, media_type or _UNKNOWN, other)
    if not is_text(content):
        return Recognised(None, media_type or _UNKNOWN, "of a kind that is not read")
    # Notes, data and code under names of all kinds: as text they can at least be searched.
    fits = Form.HTML if like_fragment(narrow_head(content)) else Form.TEXT
    return Recognised(fits, fits.value)


def _by_content(content: bytes, name: str, media_type: str) -> Recognised | None:
    head = content[:_PDF_WITHIN]
    if head.startswith(_ZIP_SIGNS):
        return _zipped(content, name)
    if head.startswith(_OLD_OFFICE):
        return _old_office(content, name)
    if found := no_document(head, binary=0 in head):
        return Recognised(None, *found)
    if _PDF.match(head) or (b"%PDF-" in head and is_binary(content)):
        return Recognised(Form.PDF, Form.PDF.value)
    kind = kind_of_text(narrow_head(content), content)
    if kind == Form.MAILBOX.value and _named(name, media_type) is Form.MAIL:
        # One message as it lay in a mailbox, with the line that stood before it there.
        kind = Form.MAIL.value
    return _of_type(kind) if kind else None


def _of_type(kind: str) -> Recognised:
    if form := _BY_TYPE.get(kind):
        return Recognised(form, form.value)
    return Recognised(None, kind, _OTHERS.get(kind, _OPEN if "opendocument" in kind else _PACKAGE))


def _zipped(content: bytes, name: str) -> Recognised:
    """Say what a zip file is, from its members; from its name where it is broken off."""
    found = zipped(content)
    named = _BY_ENDING.get(ending(name))
    broken = found.media_type == PLAIN and not found.whole
    if broken and named in {Form.DOCX, Form.ODT, Form.SHEET, Form.EPUB}:
        return Recognised(named, named.value)
    return _of_type(found.media_type)


def _old_office(content: bytes, name: str) -> Recognised:
    media_type = "application/x-ole-storage"
    if _has_part(content, "EncryptedPackage"):
        return Recognised(None, media_type, encrypted=True)
    for part, other in _OLD_PARTS:
        if _has_part(content, part):
            return Recognised(None, media_type, other)
    if _has_part(content, "Workbook"):
        return Recognised(Form.SHEET, "application/vnd.ms-excel")
    # A new Office file has this wrapping only around a package that a password locks.
    if _BY_ENDING.get(ending(name)) is Form.DOCX:
        return Recognised(None, media_type, encrypted=True)
    return Recognised(None, media_type, "a file of an old Office program")


def _has_part(content: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in content
