"""Quotations: what stands between quotation marks, and who is said to have said it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.text import Span, trimmed
from workbench.language.abbreviations import listed
from workbench.language.asides import parts
from workbench.language.lines import units
from workbench.language.name import Name
from workbench.language.names import names
from workbench.language.quotation import Quotation, QuotationKind, Statement, statements
from workbench.language.quote_marks import pairs
from workbench.language.speakers import with_speakers
from workbench.language.speech_words import CREATIONS
from workbench.language.stream import Stream

__all__ = [
    "MASK",
    "Quotation",
    "QuotationKind",
    "Statement",
    "marked",
    "masked",
    "one_line_a_paragraph",
    "outermost",
    "quotations",
    "statements",
]

MASK: Final = "□"
_CLOSERS: Final = "”“’‘»«›‹\"'」』"
_FEW, _LONGEST_TITLE, _BEFORE = 2, 90, 24
_BREAKS: Final = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_DOUBLED_BEFORE: Final = re.compile(r"(?<![\w'])(?:''|``)(?=[^\s'])")
_DOUBLED_BEHIND: Final = re.compile(r"(?<=[^\s'])''(?![\w'])")
_LETTER: Final = re.compile(r"[^\W_]")
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+){0,6}")
# Scripts without spaces: Japanese, Chinese.
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_FEW_UNSPACED: Final = 4
_SMALL: Final = listed("a an the of in on at to for and or with from by as is de la du des")


def quotations(
    text: str, language: str = "en", known_names: Sequence[Name] | None = None
) -> list[Quotation]:
    """Return the quotations of a text in reading order, inner ones after those they stand in.

    ``known_names`` are the names of the text where they were found before.
    """
    language = language or "en"
    flat = one_line_a_paragraph(text)
    found = _marked(flat)
    if not found:
        return []
    outer = outermost(found)
    named = names(text, language) if known_names is None else known_names
    told = with_speakers(Stream(flat, outer, named, language), outer, named)
    known = {quotation.span: quotation for quotation in told}
    result: list[Quotation] = []
    holder = told[0]
    for quotation in found:
        holder = known.get(quotation.span, holder)
        result.append(holder if quotation.span == holder.span else _inside(quotation, holder))
    return result


def marked(text: str) -> list[Quotation]:
    """Return the quotations without asking who spoke."""
    return _marked(one_line_a_paragraph(text))


def masked(text: str, quoted: Sequence[Quotation]) -> str:
    """Return the text with the quoted words overwritten, so that every offset stays."""
    pieces: list[str] = []
    at = 0
    for quotation in quoted:
        if quotation.inner.start < at:
            continue
        pieces += [text[at : quotation.inner.start], MASK * len(quotation.inner)]
        at = quotation.inner.end
    return "".join([*pieces, text[at:]])


def one_line_a_paragraph(text: str) -> str:
    """Return the text with a space for every line feed that only wraps, offsets unchanged.

    Quotation marks typed as two single ones become one straight mark and a space.
    """
    text = _DOUBLED_BEHIND.sub('" ', _DOUBLED_BEFORE.sub(' "', text))
    if "\n" not in text and "\r" not in text:
        return text
    pieces: list[str] = []
    at = 0
    for unit in units(text):
        pieces += [_BREAKS.sub("\n", text[at : unit.start]), _BREAKS.sub(" ", unit.of(text))]
        at = unit.end
    return "".join([*pieces, _BREAKS.sub("\n", text[at:])])


def _marked(text: str) -> list[Quotation]:
    found = []
    for start, end in pairs(text):
        closes = end - 1 if text[end - 1] in _CLOSERS else end
        whole = Span(start, end)
        for part in parts(text, whole):
            first = start + 1 if part.start == start else part.start
            inner = trimmed(text, first, min(part.end, closes))
            if inner is not None and _LETTER.search(text, inner.start, inner.end):
                kind = _kind(text, part, inner) if part == whole else QuotationKind.STATEMENT
                found.append(Quotation(part, inner, kind=kind))
    return sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))


def outermost(found: Sequence[Quotation]) -> list[Quotation]:
    """Return the quotations that stand in no other."""
    outer: list[Quotation] = []
    for quotation in found:
        if not outer or quotation.span.start >= outer[-1].span.end:
            outer.append(quotation)
    return outer


def _inside(quotation: Quotation, holder: Quotation) -> Quotation:
    """Return a quotation in a quotation: whoever is quoted with the whole says it too."""
    return replace(
        quotation,
        speaker=holder.speaker,
        cue=holder.cue,
        speaker_span=holder.speaker_span,
        cue_span=holder.cue_span,
    )


def _kind(text: str, span: Span, inner: Span) -> QuotationKind:
    """Say whether words in quotation marks are said by somebody, borrowed, or a title."""
    if len(inner) > _LONGEST_TITLE:
        return QuotationKind.STATEMENT
    quoted = inner.of(text)
    words = _WORD.findall(quoted)
    if _UNSPACED.search(quoted):
        return QuotationKind.WORDS if len(inner) <= _FEW_UNSPACED else QuotationKind.STATEMENT
    closed = quoted[-1] in ".!?…。！？" or quoted[-1] == ","
    before = _WORD.findall(text[max(0, span.start - _BEFORE) : span.start].lower())
    capitals = [word[0].isupper() for word in words if word.lower() not in _SMALL]
    titled = words[0][0].isupper() and len(words) > 1 and len(capitals) > 1 and all(capitals)
    if titled and not closed:
        return QuotationKind.TITLE
    if before and before[-1] in CREATIONS and text[span.start - 1] == " " and words[0][0].isupper():
        return QuotationKind.TITLE
    if len(words) <= _FEW and not (closed and quoted[0].isupper()):
        return QuotationKind.WORDS
    return QuotationKind.STATEMENT
