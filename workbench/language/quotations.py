"""Quotations: what stands between quotation marks, and who is said to have said it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from workbench.domain.text import Span, trimmed
from workbench.language.abbreviations import listed
from workbench.language.names import Name, names
from workbench.language.placed import Placed
from workbench.language.quote_marks import pairs
from workbench.language.sentences import sentences
from workbench.language.speech import Attribution, attribution

MASK: Final = "□"
_BREATH, _NAME_AT_MOST, _FARTHEST = 160, 80, 300
# A letter or a comment signed with a name after a dash.
_SIGNED: Final = re.compile(r"[ \u00a0]?[―—–][ \u00a0]?")
_PRONOUNS: Final = listed("he she they it er sie il elle él ella ele ela")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: ``span`` with the marks, ``inner`` without them.

    ``speaker`` is the name as written, or the words for a group ("officials"), empty if the text
    names nobody; a pronoun is traced to the last person named. ``cue`` is the verb that says so.
    """

    span: Span
    inner: Span
    speaker: str = ""
    cue: str = ""


def quotations(text: str, language: str = "en") -> list[Quotation]:
    """Return the quotations of a text in reading order, inner ones after those they stand in."""
    found = marked(text)
    if not found:
        return []
    return _with_speakers(text, found, sentences(text, language=language), names(text, language))


def marked(text: str) -> list[Quotation]:
    """Return the quotations without asking who spoke."""
    found = []
    for start, end in pairs(text):
        inner = trimmed(text, start + 1, end - 1 if text[end - 1] in _CLOSERS else end)
        if inner is not None and any(char.isalnum() for char in inner.of(text)):
            found.append(Quotation(Span(start, end), inner))
    return sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))


_CLOSERS: Final = "”“’‘»«›\"'」』"


def masked(text: str, quoted: Sequence[Quotation]) -> str:
    """Return the text with the quoted words overwritten, so that every offset stays."""
    parts: list[str] = []
    at = 0
    for quotation in quoted:
        if quotation.inner.start < at:
            continue
        parts += [text[at : quotation.inner.start], MASK * len(quotation.inner)]
        at = quotation.inner.end
    return "".join([*parts, text[at:]])


def _with_speakers(
    text: str, found: list[Quotation], split: list[Span], named: list[Name]
) -> list[Quotation]:
    """Return the quotations with speaker and cue, as far as the text says."""
    hidden = masked(text, found)
    placed = Placed(named)
    persons = Placed([name for name in named if " " in name.text or name.role])
    told: list[Quotation] = []
    speaker_before: Quotation | None = None
    first = 0
    for quotation in found:
        while first < len(split) and split[first].end <= quotation.span.start:
            first += 1
        if told and told[-1].span.covers(quotation.span):
            told.append(replace(quotation, speaker=told[-1].speaker, cue=told[-1].cue))
            continue
        said = _said(hidden, split, first, placed, quotation)
        if said is None and told and _same_breath(text, told[-1], quotation):
            said = Attribution(told[-1].speaker, told[-1].cue, told[-1].span)
        speaker = said.speaker if said else ""
        if speaker in _PRONOUNS:
            speaker = _antecedent(persons, speaker_before, quotation.span.start)
        told.append(replace(quotation, speaker=speaker, cue=said.cue if said else ""))
        if speaker:
            speaker_before = told[-1]
    return told


def _said(
    hidden: str, split: list[Span], first: int, named: Placed[Name], quotation: Quotation
) -> Attribution | None:
    """Return the attribution in the quotation's own sentences, or in a line that opens it."""
    if first >= len(split):
        return None
    signed = _SIGNED.match(hidden, quotation.span.end)
    if signed is not None:
        name = next(iter(named.within(Span(signed.end(), signed.end() + _NAME_AT_MOST))), None)
        if name is not None and name.span.start == signed.end():
            return Attribution(name.text, "", name.span)
    last = first
    while last + 1 < len(split) and split[last + 1].start < quotation.span.end:
        last += 1
    # A sentence without end may hold any number of quotations: look no farther than prose does.
    start = max(split[first].start, quotation.span.start - _FARTHEST)
    end = min(max(split[last].end, quotation.span.end), quotation.span.end + _FARTHEST)
    around = Span(start, end)
    said = _in(hidden, around, named, quotation.span)
    if said is None and first and hidden[split[first - 1].end - 1] in ":：":
        opening = split[first - 1]
        last_words = Span(max(opening.start, opening.end - _FARTHEST), opening.end)
        said = _in(hidden, last_words, named, None)
    return said


def _in(hidden: str, around: Span, named: Placed[Name], beside: Span | None) -> Attribution | None:
    """Return the attribution in a part of the text."""
    inside = [
        replace(name, span=name.span.shifted(-around.start))
        for name in named.within(around)
        if MASK not in name.span.of(hidden)
    ]
    words = around.of(hidden)
    return attribution(words, inside, beside=beside.shifted(-around.start) if beside else None)


def _same_breath(text: str, before: Quotation, quotation: Quotation) -> bool:
    """Say whether a quotation goes on where the same paragraph has just named the speaker."""
    between = text[before.span.end : quotation.span.start]
    return bool(before.speaker) and len(between) < _BREATH and "\n" not in between.strip(" ")


def _antecedent(persons: Placed[Name], before: Quotation | None, at: int) -> str:
    """Return the person a pronoun means: the last speaker, or a person named since."""
    person = persons.last_before(at)
    if before is None or (person is not None and person.span.start > before.span.end):
        return person.text if person else ""
    return before.speaker
