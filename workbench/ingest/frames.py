"""How the program and its worker talk: frames of bytes with their length in front.

A request is two frames, a JSON object that says how to read and the document itself; an answer is
one frame: the length of its JSON, the JSON, the bytes of the documents inside. Never pickle: a
document that took the worker over must not reach the program.
"""

import json
import struct
from collections.abc import Mapping
from typing import BinaryIO

LENGTH = struct.Struct(">I")
LARGEST_ANSWER = 32 * 2**20


def frame(payload: bytes) -> bytes:
    """Return the payload with its length in front, 4 bytes, most significant first."""
    return LENGTH.pack(len(payload)) + payload


def request(how: Mapping[str, str], content: bytes) -> bytes:
    """Return the two frames that ask for a document to be read."""
    return frame(json.dumps(dict(how)).encode()) + frame(content)


def read_frame(stream: BinaryIO) -> bytes | None:
    """Return the next payload, ``None`` at the end of the stream; used by the worker only."""
    head = _exactly(stream, LENGTH.size)
    return _exactly(stream, LENGTH.unpack(head)[0]) if head is not None else None


def _exactly(stream: BinaryIO, size: int) -> bytes | None:
    pieces = []
    while size > 0:
        piece = stream.read(size)
        if not piece:
            return None
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
