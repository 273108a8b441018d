"""Sentences, as spans of the text they stand in."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sentencex import get_sentence_boundaries

from workbench.domain.text import Block, Span, trimmed
from workbench.language.lines import units
from workbench.language.seams import joined

# A line feed ends a paragraph for the splitter, here it is only where the line was wrapped; half of
# a surrogate pair cannot be passed to it at all. Each is replaced by one character.
_LINE_FEED: Final = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def sentences(text: str, blocks: Sequence[Block] = (), language: str = "en") -> list[Span]:
    """Return the sentences of a text in reading order, without white space at their edges.

    A line is never joined to the next unless it was wrapped by its width; a line without an end
    mark (a heading, a list item) is a sentence of its own, and the bullet before it is left out.
    ``blocks`` give the paragraphs of a document that has them; text outside of them is read by
    lines. Linear in the length of the text.
    """
    found: list[Span] = []
    for unit in units(text, blocks):
        found.extend(_of_unit(text, unit, language or "en"))
    return found


def _of_unit(text: str, unit: Span, language: str) -> Iterator[Span]:
    """Yield the sentences of one paragraph or line."""
    flat = _SURROGATE.sub("\ufffd", _LINE_FEED.sub(" ", unit.of(text)))
    pieces = [(b["start_index"], b["end_index"]) for b in get_sentence_boundaries(language, flat)]
    for start, end in joined(flat, pieces, language):
        sentence = trimmed(text, unit.start + start, unit.start + end)
        if sentence is not None:
            yield sentence
