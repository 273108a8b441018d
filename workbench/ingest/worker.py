"""The worker: reads documents handed in by standard input, one after the other, and answers.

It is a process of its own, because parsers have bugs and documents come from strangers.
"""

import io
import json
import os
import sys
import tempfile
from dataclasses import replace
from typing import Any, BinaryIO

from workbench.domain.source import Outcome
from workbench.ingest.document import LANGUAGE
from workbench.ingest.forms import Form
from workbench.ingest.frames import LARGEST_ANSWER, frame, read_frame
from workbench.ingest.pageimage import PAGE
from workbench.ingest.parsed import Attached, Parsed
from workbench.ingest.parsers import language_of, parse, tried
from workbench.ingest.recognition import OCR
from workbench.ingest.sandbox import LAYERS, MEMORY, Layer, confine, watched

_ROOM = 20 * 2**20
_MOST = 500
_MEMORY_AT = 2
_TOO_LARGE = "It is larger than 20 MB; take it out and add it by itself."


def main() -> None:
    """Serve until standard input ends. Standard output is for answers alone."""
    inward = sys.stdin.buffer
    outward = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the frames.
    os.dup2(2, 1)
    # The language model unpacks itself into a temporary file, which will not be allowed any more.
    vars(tempfile)["TemporaryFile"] = _in_memory
    held = confine(_memory())
    while (how := read_frame(inward)) is not None:
        content = read_frame(inward)
        if content is None:
            return
        _serve(json.loads(how), content, held, outward)


def _in_memory(*args: Any, **kwargs: Any) -> io.BytesIO:
    del args, kwargs
    return io.BytesIO()


def _memory() -> int:
    """Return how many bytes of memory the program allows, as its command line says."""
    said = sys.argv[_MEMORY_AT] if len(sys.argv) > _MEMORY_AT else ""
    return int(said) if said.isdigit() else MEMORY


def _serve(how: dict[str, Any], content: bytes, held: frozenset[Layer], outward: BinaryIO) -> None:
    watched(int(how.get("seconds", "30")))
    if how["form"] == LAYERS:
        payload = Parsed(text="\n".join(sorted(held))).sent()
    else:
        payload = _read(how, content).sent()
    if len(payload) > LARGEST_ANSWER:
        payload = Parsed(Outcome.REFUSED, "Its text is longer than can be filed.").sent()
    watched(0)
    outward.write(frame(payload))
    outward.flush()


def _read(how: dict[str, Any], content: bytes) -> Parsed:
    if how["form"] == LANGUAGE:
        return Parsed(language=language_of(content.decode("utf-8", "replace")))
    if how["form"] == PAGE:
        return tried(lambda: _drawn(how, content), PAGE)
    if how["form"] == OCR:
        parsed = tried(lambda: _recognised(how, content), OCR)
    else:
        parsed = parse(Form(how["form"]), content, how.get("charset", ""))
    if parsed.attached:
        parsed = portioned(parsed, int(how.get("from", "0")))
    if parsed.outcome.usable and parsed.text and not parsed.language:
        return replace(parsed, language=language_of(parsed.text))
    return parsed


def _drawn(how: dict[str, Any], content: bytes) -> Parsed:
    from workbench.ingest.pdfpage import drawn

    return drawn(content, int(how["page"]), how.get("words", ""), int(how["width"]))


def _recognised(how: dict[str, Any], content: bytes) -> Parsed:
    from workbench.ingest.ocr import recognised

    return recognised(content, int(how["page"]))


def portioned(parsed: Parsed, start: int) -> Parsed:
    """Return the document with those inside it, from number ``start``, that one answer holds.

    ``more`` tells how many are left.
    """
    given: list[Attached] = []
    size = 0
    for one in parsed.attached[start : start + _MOST]:
        told = one
        if len(one.content) > _ROOM:
            told = Attached(one.name, media_type=one.media_type, refused=_TOO_LARGE)
        size += len(told.content)
        if given and size > _ROOM:
            break
        given.append(told)
    more = len(parsed.attached) - start - len(given)
    # Whoever asks for the rest has the text already.
    said = replace(parsed, text="", blocks=()) if start else parsed
    return replace(said, attached=tuple(given), more=max(more, 0))


if __name__ == "__main__":
    main()
