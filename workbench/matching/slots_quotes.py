"""Quotations of a claim: whether their words are in the passage, and who says them there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from workbench.domain.match import QuoteTier, Relation, Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.names import same_name
from workbench.language.quotations import Quotation, QuotationKind, quotations
from workbench.language.words import CJK, plain, words
from workbench.matching.alignment import Alignment
from workbench.matching.quoted import Found, look_up
from workbench.matching.slots import differs, side

# Shorter ones are found everywhere. One sign of Chinese or Japanese says as much as some letters.
SHORTEST: Final = 12
SHORTEST_UNSPACED: Final = 6
_FEW_WORDS: Final = 4
# No term or title that is not written as one has more words than this.
_TERM_WORDS: Final = 8
_SMALL_WORD: Final = 3
_UNSPACED: Final = re.compile(f"[{CJK}]")
_EDGES: Final = ".,;:!?…—–- "
_SAME: Final = {QuoteTier.VERBATIM, QuoteTier.PUNCTUATION, QuoteTier.EDITED}
# A transcript: "BROOK: We kept it."
_TURN: Final = re.compile(r"^[>*\s]{0,4}([A-ZÀ-Þ][\w.’' -]{1,40}):\s", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a claim quotes in one go: one quotation, or the parts of a broken one."""

    parts: tuple[Quotation, ...]

    @property
    def span(self) -> Span:
        return Span(self.parts[0].inner.start, self.parts[-1].inner.end)

    @property
    def speaker(self) -> str:
        return self.parts[0].speaker

    def words(self, text: str) -> str:
        """Return the quoted words of all parts, the comma before "she said" left out."""
        first = [part.inner.of(text).rstrip(",;— ") for part in self.parts[:-1]]
        return " ".join([*first, self.parts[-1].inner.of(text)])


class _There:
    """The quotations of a passage, looked for once and only if they are asked for."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Return them with their speakers."""
        return quotations(self.text, self._language)

    @cached_property
    def broken(self) -> list[list[Span]]:
        """Return the parts of those that are broken up."""
        return [
            [part.inner for part in said.parts]
            for said in _gone_on(self.quotations)
            if len(said.parts) > 1
        ]


def quote_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each quotation of the claim, and one for a speaker who is another."""
    claim = alignment.claim.text
    there = _There(alignment.passage.text, language)
    slots: list[Slot] = []
    for said in _gone_on(quotations(claim, language)):
        slots += _slots(claim, said, there)
    return slots


def _gone_on(found: Sequence[Quotation]) -> list[_Said]:
    """Put the parts of broken quotations together; what is quoted within one is left out."""
    whole: list[list[Quotation]] = []
    reached = 0
    for quotation in found:
        if quotation.inner.start < reached:
            continue
        reached = quotation.inner.end
        if quotation.continues and whole:
            whole[-1].append(quotation)
        else:
            whole.append([quotation])
    return [_Said(tuple(parts)) for parts in whole]


def _slots(claim: str, said: _Said, there: _There) -> list[Slot]:
    quoted = said.words(claim)
    mine = side(claim, said.span, quoted)
    if _too_short(quoted):
        tier = QuoteTier.TOO_SHORT
        return [Slot(SlotKind.QUOTE, Relation.MISSING, mine, None, tier.value, tier)]
    bare = quoted.rstrip(_EDGES)
    broken = there.broken if bare not in there.text else []
    spoken = _spoken(said, bare)
    found = look_up(bare, there.text, spoken=spoken, statements=broken)
    if found.span is None:
        return [Slot(SlotKind.QUOTE, Relation.MISSING, mine, None, found.tier.value, found.tier)]
    theirs = side(there.text, found.span, found.span.of(there.text))
    same = found.tier in _SAME and not found.turned
    relation = Relation.AGREES if same else Relation.DIFFERS
    speaker, others = _speaker(claim, said, found.span, there) if spoken else ("", [])
    why = _why(found, speaker)
    return [Slot(SlotKind.QUOTE, relation, mine, theirs, why, found.tier), *others]


def _too_short(quoted: str) -> bool:
    if _UNSPACED.search(quoted):
        return len(quoted) < SHORTEST_UNSPACED
    return len(quoted) < SHORTEST


def _spoken(said: _Said, quoted: str) -> bool:
    """Say whether somebody is quoted, rather than a title or a term of a few words."""
    first = said.parts[0]
    if first.kind is QuotationKind.TITLE or _titled(quoted):
        return False
    # A claim may be the bare words of a speaker whom the article names elsewhere.
    most = _FEW_WORDS if first.cue else _TERM_WORDS
    return bool(first.speaker) or len(words(quoted)) > most


def _titled(quoted: str) -> bool:
    """Say whether all longer words have a capital, as in a title."""
    long = [word.text for word in words(quoted) if len(word.text) > _SMALL_WORD]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _why(found: Found, speaker: str) -> str:
    told = f"{found.tier.value}: {found.changes}" if found.changes else found.tier.value
    if found.turned and found.tier is QuoteTier.EDITED:
        told = f"{told}, a denial among it"
    return "; ".join(part for part in (told, speaker) if part)


def _speaker(claim: str, said: _Said, where: Span, there: _There) -> tuple[str, list[Slot]]:
    """Say who says the words in the passage; with a slot if it is somebody else by name."""
    if not said.speaker:
        return "", []
    other = _said_by(where, there)
    if other is None:
        return "the passage does not say who says it", []
    name, span = other
    if _same_speaker(said.speaker, name):
        return f"the passage gives it to {name} too", []
    told = f"the passage gives it to {name}, the claim to {said.speaker}"
    at = _place(claim, said)
    if at is None or not name[0].isupper() or not said.speaker[0].isupper():
        return told, []
    mine = side(claim, at, said.speaker)
    theirs = side(there.text, span, name)
    why = f"claim gives the words to {said.speaker}, passage to {name}"
    return told, [differs(SlotKind.NAME, mine, theirs, why)]


def _same_speaker(one: str, other: str) -> bool:
    if same_name(one, other):
        return True
    return [plain(word.text) for word in words(one)] == [plain(word.text) for word in words(other)]


def _said_by(where: Span, there: _There) -> tuple[str, Span] | None:
    """Return who says what stands at a place of a passage, and where the passage says so."""
    for other in there.quotations:
        if other.speaker and other.inner.overlaps(where):
            at = there.text.find(other.speaker)
            span = Span(at, at + len(other.speaker)) if at >= 0 else other.speaker_span
            return (other.speaker, span) if span is not None else None
    turns = list(_TURN.finditer(there.text, 0, where.start))
    if not turns:
        return None
    return turns[-1].group(1), Span(*turns[-1].span(1))


def _place(claim: str, said: _Said) -> Span | None:
    """Return where the claim names its speaker."""
    at = claim.find(said.speaker)
    return Span(at, at + len(said.speaker)) if at >= 0 else said.parts[0].speaker_span
