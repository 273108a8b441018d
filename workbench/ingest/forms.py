"""What form a document has: by its content first, then by its name."""

import io
import re
import zipfile
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath


class Form(Enum):
    """A form of document that can be read."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Recognised:
    """The form of a document, or what it is instead; ``encrypted`` if only a password opens it."""

    form: Form | None
    media_type: str
    other: str = ""
    encrypted: bool = False


_BY_ENDING = {
    **dict.fromkeys((".txt", ".text", ".log", ""), Form.TEXT),
    **dict.fromkeys((".md", ".markdown", ".mdown"), Form.MARKDOWN),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), Form.HTML),
    **dict.fromkeys((".docx", ".docm", ".dotx"), Form.DOCX),
    ".pdf": Form.PDF,
}
_BY_TYPE = {
    **{form.value: form for form in Form},
    "application/xhtml+xml": Form.HTML,
    "text/x-markdown": Form.MARKDOWN,
    "application/x-pdf": Form.PDF,
}
_MAGIC = (
    (b"\x89PNG", "image/png", "a picture"),
    (b"\xff\xd8\xff", "image/jpeg", "a picture"),
    (b"GIF8", "image/gif", "a picture"),
    (b"II*\x00", "image/tiff", "a picture"),
    (b"MM\x00*", "image/tiff", "a picture"),
    (b"BM", "image/bmp", "a picture"),
    (b"{\\rtf", "application/rtf", "a rich-text file"),
    (b"\x1f\x8b", "application/gzip", "a compressed file"),
    (b"BZh", "application/x-bzip2", "a compressed file"),
    (b"7z\xbc\xaf", "application/x-7z-compressed", "an archive"),
    (b"Rar!", "application/vnd.rar", "an archive"),
    (b"SQLite format 3", "application/vnd.sqlite3", "a database"),
    (b"ID3", "audio/mpeg", "a sound recording"),
    (b"OggS", "application/ogg", "a recording"),
    (b"\x7fELF", "application/octet-stream", "a program"),
    (b"MZ", "application/octet-stream", "a program"),
    (b"%!PS", "application/postscript", "a PostScript file"),
)
_INSIDE_ZIP = (
    ("word/", Form.DOCX.value, ""),
    ("xl/", "application/vnd.ms-excel", "a spreadsheet"),
    ("ppt/", "application/vnd.ms-powerpoint", "a slide show"),
    ("META-INF/container.xml", "application/epub+zip", "an e-book"),
    ("content.xml", "application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])",
    re.I | re.S,
)
_PDF_WITHIN = 1024
_TEXTUAL = {Form.TEXT, Form.MARKDOWN, Form.HTML}


def ending(name: str) -> str:
    """Return the ending of a file name or of an address's path, in lower case."""
    suffix = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    return suffix if re.fullmatch(r"\.\w{1,8}", suffix) else ""


def recognise(content: bytes, name: str, media_type: str = "") -> Recognised:
    """Say what form a document has, from its bytes, else its media type, else its name."""
    if seen := _by_content(content, name):
        return seen
    form = _BY_TYPE.get(media_type) or _BY_ENDING.get(ending(name))
    if form in _TEXTUAL and not _binary(content):
        return Recognised(form, form.value)
    if form in {Form.DOCX, Form.PDF}:
        return Recognised(None, media_type, "damaged, or not what its name says it is")
    if form:
        return Recognised(None, "application/octet-stream", "not text, although its name says so")
    return Recognised(None, media_type or "application/octet-stream", "of a kind that is not read")


def _by_content(content: bytes, name: str) -> Recognised | None:
    head = content[:_PDF_WITHIN]
    if head.startswith(b"PK\x03\x04"):
        return _zipped(content, name)
    if head.startswith(_OLD_OFFICE):
        return _old_office(content, name)
    for magic, media_type, other in _MAGIC:
        if head.startswith(magic) and (len(magic) > len("BM") or _binary(content)):
            return Recognised(None, media_type, other)
    if head[4:8] == b"ftyp":
        return Recognised(None, "video/mp4", "a recording or picture")
    if b"%PDF-" in head and (head.lstrip().startswith(b"%PDF-") or _binary(content)):
        return Recognised(Form.PDF, Form.PDF.value)
    if _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")):
        return Recognised(Form.HTML, Form.HTML.value)
    return None


def _zipped(content: bytes, name: str) -> Recognised:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, EOFError):
        if _BY_ENDING.get(ending(name)) is Form.DOCX:
            return Recognised(Form.DOCX, Form.DOCX.value)
        return Recognised(None, "application/zip", "a damaged Office file or archive")
    for start, media_type, other in _INSIDE_ZIP:
        if any(name.startswith(start) for name in names):
            form = None if other else Form.DOCX
            return Recognised(form, media_type, other)
    return Recognised(None, "application/zip", "an archive")


def _old_office(content: bytes, name: str) -> Recognised:
    media_type = "application/x-ole-storage"
    sealed = "EncryptedPackage".encode("utf-16-le") in content
    old = "WordDocument".encode("utf-16-le") in content
    # A new Office file has this wrapping only around a package that a password locks.
    if sealed or (_BY_ENDING.get(ending(name)) is Form.DOCX and not old):
        return Recognised(None, media_type, encrypted=True)
    return Recognised(None, media_type, "a file of an old Office program or a saved e-mail")


def _binary(content: bytes) -> bool:
    """Say whether the bytes are no text: zero bytes that are not those of UTF-16 or UTF-32."""
    sample = content[:8000]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    zeros = sample.count(0)
    sides = (sample[0::2].count(0), sample[1::2].count(0))
    return zeros > 0 and (zeros < len(sample) // 4 or min(sides) > max(sides) // 4)
