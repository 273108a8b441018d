"""Where the words of a claim begin and end, with the marks that stick to them.

A unit is what a checker steps over: a word with its hyphens and inner full stops, with the marks
of quotation, brackets and currency signs that open before it and the marks that close after it. In
a script without spaces each sign is one. Linear in the length of the text.
"""

import unicodedata
from typing import Final

from workbench.domain.text import Span
from workbench.language.words import words

_JOINS: Final = frozenset((*"-‐‑./&@_:'’·", ".-"))
_OPENS: Final = frozenset({"Ps", "Pi", "Sc"})
_LEFT_BEHIND: Final = ",;:—–-，、；："
_AROUND, _A_WORD, _HALVES = 2000, 200, 2


def units(text: str, within: Span) -> list[Span]:
    """Return the units that lie in a part of a text, in reading order, counted in the text."""
    part = within.of(text)
    bare = _bare(part)
    found: list[Span] = []
    before = 0
    for number, (start, end) in enumerate(bare, start=1):
        last = number == len(bare)
        after = len(part) if last else bare[number][0]
        opening = _opening(part[before:start], first=number == 1) if before < start else 0
        closing = _closing(part[end:after], last=last) if end < after else 0
        found.append(Span(within.start + start - opening, within.start + end + closing))
        before = end
    return found


def cut(text: str, span: Span, at: int) -> tuple[Span, Span] | None:
    """Return the two halves of a span, cut at the start of a word, the nearest to ``at``.

    ``None`` if the span holds one word only. Each half keeps a word; commas and dashes between
    the halves belong to neither.
    """
    inside = units(text, span)
    if len(inside) < _HALVES:
        return None
    number = min(range(1, len(inside)), key=lambda n: abs(inside[n].start - at))
    return Span(span.start, inside[number - 1].end), Span(inside[number].start, span.end)


def start_moved(text: str, span: Span, by: int) -> Span:
    """Return a span that starts ``by`` words later, or earlier if negative, as far as there are.

    It keeps a word at least.
    """
    around = _near(text, span, by)
    here = [unit for unit in around if unit.end > span.start]
    if by >= 0:
        inside = [unit for unit in here if unit.start < span.end]
        chosen = inside[min(by, len(inside) - 1)] if inside else span
    else:
        before = [unit for unit in around if unit.start < span.start]
        chosen = before[max(by, -len(before))] if before else span
    return Span(chosen.start, span.end)


def end_moved(text: str, span: Span, by: int) -> Span:
    """Return a span that ends ``by`` words later, or earlier if negative, as far as there are.

    It keeps a word at least.
    """
    around = _near(text, span, by)
    if by >= 0:
        after = [unit for unit in around if unit.end > span.end and unit.start >= span.start]
        chosen = after[min(by, len(after)) - 1] if after and by else span
    else:
        inside = [unit for unit in around if unit.start >= span.start and unit.start < span.end]
        chosen = inside[max(by - 1, -len(inside))] if inside else span
    return Span(span.start, chosen.end)


def _near(text: str, span: Span, by: int) -> list[Span]:
    """Return the units of a span and as many around it as are needed, whole ones only."""
    reach = _AROUND + _A_WORD * abs(by)
    window = Span(max(0, span.start - reach), min(len(text), span.end + reach))
    found = units(text, window)
    if window.start:
        found = [unit for unit in found if unit.start > window.start]
    if window.end < len(text):
        found = [unit for unit in found if unit.end < window.end]
    return found


def _bare(text: str) -> list[tuple[int, int]]:
    """Return the words, those put together that a hyphen or an inner mark joins."""
    bare: list[tuple[int, int]] = []
    for word in words(text):
        start, end = word.span.start, word.span.end
        if bare and text[bare[-1][1] : start] in _JOINS:
            bare[-1] = (bare[-1][0], end)
        else:
            bare.append((start, end))
    return bare


def _opening(gap: str, *, first: bool) -> int:
    """Return how many characters at the end of a gap belong to the word after it."""
    kept = 0
    spaced = first or any(sign.isspace() for sign in gap)
    for sign in reversed(gap):
        if sign.isspace() or not (spaced or unicodedata.category(sign) in _OPENS):
            break
        kept += 1
    return kept


def _closing(gap: str, *, last: bool) -> int:
    """Return how many characters at the start of a gap belong to the word before it."""
    head = gap.split(maxsplit=1)[0] if gap and not gap[0].isspace() else ""
    if len(head) == len(gap) and not last:
        head = gap[: len(gap) - _opening(gap, first=False)]
    return len(head.rstrip(_LEFT_BEHIND))
