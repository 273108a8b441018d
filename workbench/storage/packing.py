"""How the bytes of a document are stored: compressed where that makes them smaller."""

import zlib
from typing import Final

_HEAD: Final = 2**16
_SHRINKS: Final = 0.9
"""Word and picture files are packed already: to try the whole costs seconds and gains little."""

_LEVEL: Final = 4
"""A twentieth larger than level 6 on saved pages and plain PDF, in half to a third of the time."""


def packed(content: bytes) -> tuple[bool, bytes]:
    """Return whether the bytes are compressed, and the bytes as they are to be stored."""
    head = content[:_HEAD]
    if len(zlib.compress(head, 1)) > _SHRINKS * len(head):
        return False, content
    small = zlib.compress(content, _LEVEL)
    return (True, small) if len(small) < len(content) else (False, content)


def unpacked(is_packed: bool, stored: bytes) -> bytes:
    """Return the bytes as they were received; raises ``zlib.error`` if they are damaged."""
    return zlib.decompress(stored) if is_packed else stored
