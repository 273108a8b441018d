"""The worker: reads documents handed in by standard input, one after the other, and answers.

It is a process of its own, because parsers have bugs and documents come from strangers.
"""

import json
import os
import sys
from dataclasses import replace
from typing import Any, BinaryIO

from workbench.domain.source import Outcome
from workbench.ingest.forms import Form
from workbench.ingest.frames import LARGEST_ANSWER, answer, read_frame
from workbench.ingest.parsed import Parsed
from workbench.ingest.parsers import language_of, parse
from workbench.ingest.sandbox import confine, watched

LANGUAGE = "language"
_WARM = "Any sentence that is long enough to have its language told."


def main() -> None:
    """Serve until standard input ends. Standard output is for answers alone."""
    inward = sys.stdin.buffer
    outward = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the frames.
    os.dup2(2, 1)
    # The language model unpacks itself into a file, which will not be allowed any more.
    language_of(_WARM)
    confine()
    while (how := read_frame(inward)) is not None:
        content = read_frame(inward)
        if content is None:
            return
        _serve(json.loads(how), content, outward)


def _serve(how: dict[str, Any], content: bytes, outward: BinaryIO) -> None:
    watched(int(how.get("seconds", "30")))
    framed = answer(_read(how, content).sent())
    if len(framed) > LARGEST_ANSWER:
        framed = answer(Parsed(Outcome.REFUSED, "Its text is longer than can be filed.").sent())
    watched(0)
    outward.write(framed)
    outward.flush()


def _read(how: dict[str, Any], content: bytes) -> Parsed:
    if how["form"] == LANGUAGE:
        return Parsed(language=language_of(content.decode("utf-8", "replace")))
    parsed = parse(Form(how["form"]), content, how.get("charset", ""))
    if parsed.outcome.usable and not parsed.language:
        return replace(parsed, language=language_of(parsed.text))
    return parsed


if __name__ == "__main__":
    main()
