"""The first bytes of what is no document, and what it is instead."""

_MAGIC = (
    (b"\x89PNG", "image/png", "a picture"),
    (b"\xff\xd8\xff", "image/jpeg", "a picture"),
    (b"GIF8", "image/gif", "a picture"),
    (b"II*\x00", "image/tiff", "a picture"),
    (b"MM\x00*", "image/tiff", "a picture"),
    (b"8BPS", "image/vnd.adobe.photoshop", "a picture"),
    (b"\x00\x00\x01\x00", "image/vnd.microsoft.icon", "a picture"),
    (b"AT&TFORM", "image/vnd.djvu", "a scanned book (DjVu)"),
    (b"\x1f\x8b", "application/gzip", "a compressed file"),
    (b"BZh", "application/x-bzip2", "a compressed file"),
    (b"\xfd7zXZ\x00", "application/x-xz", "a compressed file"),
    (b"\x28\xb5\x2f\xfd", "application/zstd", "a compressed file"),
    (b"7z\xbc\xaf", "application/x-7z-compressed", "an archive that is not zip"),
    (b"Rar!", "application/vnd.rar", "an archive that is not zip"),
    (b"SQLite format 3", "application/vnd.sqlite3", "a database"),
    (b"!BDN", "application/vnd.ms-outlook-pst", "a store of Outlook (.pst)"),
    (b"ID3", "audio/mpeg", "a sound recording"),
    (b"fLaC", "audio/flac", "a sound recording"),
    (b"OggS", "application/ogg", "a recording"),
    (b"\x1aE\xdf\xa3", "video/x-matroska", "a recording"),
    (b"\x7fELF", "application/octet-stream", "a program"),
    (b"MZ", "application/octet-stream", "a program"),
    (b"\xca\xfe\xba\xbe", "application/octet-stream", "a program"),
    (b"%!PS", "application/postscript", "a PostScript file"),
    (b"ITSF", "application/vnd.ms-htmlhelp", "a help file"),
    (b"BM", "image/bmp", "a picture"),
)
_RIFF = {
    b"WAVE": ("audio/wav", "a sound recording"),
    b"AVI ": ("video/x-msvideo", "a recording"),
    b"WEBP": ("image/webp", "a picture"),
}
_SHORTEST = len(b"BZh")
_KINDLE = b"BOOKMOBI"
_KINDLE_AT = 60


def no_document(head: bytes, *, binary: bool) -> tuple[str, str] | None:
    """Return the media type and name of what begins with ``head``, ``None`` if it is not known.

    ``binary`` says whether there are zero bytes: short signs are words as well.
    """
    for magic, kind, other in _MAGIC:
        if head.startswith(magic) and (len(magic) >= _SHORTEST or binary):
            return kind, other
    if head.startswith(b"RIFF") and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return "video/mp4", "a recording or picture"
    if head[_KINDLE_AT : _KINDLE_AT + len(_KINDLE)] == _KINDLE:
        return "application/x-mobipocket-ebook", "a book for Kindle; ask for it as EPUB"
    return None
