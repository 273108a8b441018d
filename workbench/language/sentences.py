"""Sentences, as spans of the text they stand in."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sentencex import get_sentence_boundaries

from workbench.domain.text import Block, Span, trimmed
from workbench.language.lines import units
from workbench.language.seams import joined
from workbench.language.soft_ends import RULE
from workbench.language.tongue import tongue

# A line feed ends a paragraph for the splitter, here it is only where the line was wrapped; half of
# a surrogate pair cannot be passed to it at all. Each is replaced by one character.
_LINE_FEED: Final = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_AT_ONCE: Final = 3000
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def sentences(text: str, blocks: Sequence[Block] = (), language: str = "en") -> list[Span]:
    """Return the sentences of a text in reading order, without white space at their edges.

    A line is never joined to the next unless it was wrapped by its width; a line without an end
    mark (a heading, a list item) is a sentence of its own, and the bullet before it is left out.
    ``blocks`` give the paragraphs of a document that has them; text outside of them is read by
    lines. Linear in the length of the text.
    """
    found: list[Span] = []
    spoken = tongue(text, language)
    for unit in units(text, blocks):
        found.extend(_of_unit(text, unit, spoken))
    return found


def _of_unit(text: str, unit: Span, language: str) -> Iterator[Span]:
    """Yield the sentences of one paragraph or line."""
    flat = _SURROGATE.sub("\ufffd", _LINE_FEED.sub(" ", unit.of(text)))
    for start, end in joined(flat, list(_pieces(flat, language)), language):
        drawn = RULE.match(flat, start)
        first = drawn.end() if drawn and drawn.end() < end else start
        sentence = trimmed(text, unit.start + first, unit.start + end)
        if sentence is not None:
            yield sentence


def _pieces(flat: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield what the splitter makes of a paragraph, in order and without gaps.

    It is given so much at a time, for its time grows with the square of what it is given; the last
    piece, which may have been cut, is given to it again with what follows.
    """
    at, begun = 0, 0
    while at < len(flat):
        part = flat[at : at + _AT_ONCE]
        starts = [at + b["start_index"] for b in get_sentence_boundaries(language, part)]
        last = [len(flat)] if at + len(part) == len(flat) else []
        ends = [*starts[1:], *last]
        for end in ends:
            yield begun, end
            begun = end
        # A piece as long as all that was given goes on in what follows.
        at = ends[-1] if ends else at + len(part)
