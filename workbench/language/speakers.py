"""Speakers for the quotations of a text, one after the other: own, carried over, traced back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from workbench.language.antecedents import Persons, means_somebody
from workbench.language.names import Name
from workbench.language.quotation import Quotation, QuotationKind
from workbench.language.speech import Attribution, announced, said_beside, said_in, sentence_floor
from workbench.language.speech_unspaced import said_unspaced
from workbench.language.stream import BREAK, QUOTE, Stream

_GAP: Final = 45


@dataclass(slots=True)
class _Before:
    """What the quotation before left behind: itself and the step it is."""

    quotation: Quotation
    step: int


def with_speakers(
    stream: Stream, outer: Sequence[Quotation], names: Sequence[Name]
) -> list[Quotation]:
    """Return the outermost quotations with speaker and cue, as far as the text says.

    A quotation without an attribution of its own has the speaker of the one before it in the same
    paragraph, or whoever the line before it announces; a pronoun is traced to the last person.
    """
    persons = Persons(names)
    told: list[Quotation] = []
    before: _Before | None = None
    spoken: Quotation | None = None
    for quotation in outer:
        step = stream.at(quotation.span.start)
        said = said_unspaced(stream.text, quotation.span) or said_beside(stream, step)
        goes_on = False
        if before is not None and _goes_on(stream, before, step, said):
            goes_on, said = True, said or _again(before.quotation)
        elif said is None and quotation.kind is QuotationKind.STATEMENT:
            said = _from_around(stream, step, before)
        whole = _attributed(quotation, said, persons, spoken, goes_on=goes_on)
        told.append(whole)
        if whole.kind is QuotationKind.STATEMENT or whole.speaker:
            before = _Before(whole, step)
        if whole.speaker:
            spoken = whole
    return told


def _attributed(
    quotation: Quotation,
    said: Attribution | None,
    persons: Persons,
    spoken: Quotation | None,
    *,
    goes_on: bool,
) -> Quotation:
    """Return the quotation with what is said of it; a pronoun becomes the person meant."""
    if said is None:
        return quotation
    speaker = said.speaker
    if said.pronoun:
        speaker = _person(persons, spoken, said)
    return replace(
        quotation,
        speaker=speaker,
        cue=said.cue,
        speaker_span=said.speaker_span,
        cue_span=said.span if said.cue else None,
        kind=QuotationKind.STATEMENT if goes_on else quotation.kind,
        continues=goes_on,
    )


def _again(before: Quotation) -> Attribution | None:
    """Return the attribution of the quotation before, for the one that goes on with it."""
    if before.speaker_span is None:
        return None
    cue = before.cue_span or before.speaker_span
    return Attribution(before.speaker, before.cue, cue, before.speaker_span)


def _goes_on(stream: Stream, before: _Before, step: int, said: Attribution | None) -> bool:
    """Say whether a quotation goes on with the one before: only "she said" stands between."""
    last = before.quotation
    if last.speaker_span is None or step - before.step > _GAP:
        return False
    between = range(before.step + 1, step)
    if any(stream.kinds[i] in (BREAK, QUOTE) for i in between):
        return False
    if said is not None and said.speaker_span != last.speaker_span:
        return False
    cue = last.cue_span
    if cue is None or not last.span.end <= cue.start < stream.starts[step]:
        return False
    led_in = stream.ends_sentence(step - 1) or stream.kinds[step - 1] in ",:;—–-―"
    return led_in and sum(stream.ends_sentence(i) for i in between) <= 1


def _from_around(stream: Stream, step: int, before: _Before | None) -> Attribution | None:
    """Return the speaker that the words around a quotation give it."""
    opening = step - 1
    while opening >= 0 and stream.kinds[opening] == BREAK:
        opening -= 1
    begins = opening < step - 1
    if opening >= 0 and stream.kinds[opening] in ":：":
        floor = sentence_floor(stream, opening)
        found = said_in(stream, floor, opening) or announced(stream, floor, opening + 1)
        if found is not None:
            return found
    if before is None:
        return None if begins else _sentence_before(stream, step)
    breaks = _breaks(stream, before.step, step)
    if breaks == 0:
        return _again(before.quotation)
    return _again(before.quotation) if begins and breaks == 1 else _sentence_before(stream, step)


def _breaks(stream: Stream, first: int, last: int) -> int:
    """Return how many paragraphs end between two steps; many if they are far from each other."""
    if last - first > _GAP * 3:
        return _GAP
    kinds = stream.kinds[first:last]
    return sum(kind == BREAK and i > 0 and kinds[i - 1] != BREAK for i, kind in enumerate(kinds))


def _sentence_before(stream: Stream, step: int) -> Attribution | None:
    """Return whoever speaks in the sentence before, in the same paragraph."""
    if step == 0 or stream.kinds[step - 1] == BREAK:
        return None
    floor = sentence_floor(stream, step - 1)
    return said_in(stream, floor, step)


def _person(persons: Persons, spoken: Quotation | None, said: Attribution) -> str:
    """Return whom a pronoun means: the last speaker, or a person named since.

    "They" and "it" mean the group that spoke last, if one did.
    """
    last = spoken.speaker if spoken else ""
    if not means_somebody(said.speaker):
        return last if last[:1].islower() else ""
    at = said.speaker_span.start
    person = persons.meant(said.speaker, at)
    fits = bool(last) and persons.may_be(said.speaker, last)
    if spoken and fits and (person is None or person.span.start < spoken.span.end):
        return last
    return person.text if person else ""
