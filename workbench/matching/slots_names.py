"""Names of a claim against those of a passage, and who did what to whom."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Levenshtein

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.names import Name, names, same_name
from workbench.language.words import stem, words
from workbench.matching.alignment import Alignment
from workbench.matching.roles import swapped
from workbench.matching.slots import agrees, differs, missing, side

_SHARED: Final = 0.4
_SHARED_IF_STREWN: Final = 0.6
_OF: Final = re.compile(r"\s(?:of|for|at|and|&)\s(?:the\s)?")


def name_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each name of the claim."""
    claim, passage = alignment.claim.text, alignment.passage.text
    there = names(passage, language)
    said = {stem(word.text): word.span for word in reversed(words(passage))}
    slots: list[Slot] = []
    seen: list[str] = []
    for name in _named(claim, language, said):
        if not any(same_name(name.text, other) for other in seen):
            seen.append(name.text)
            slots.append(_slot(alignment, name, there, said))
    return _with_roles(alignment, slots)


def _named(claim: str, language: str, said: dict[str, Span]) -> Iterator[Name]:
    """Yield the names of the claim; one with an "of" in it by its parts, if need be."""
    for name in names(claim, language):
        start = name.span.start
        if all(part in said for part in _parts(name.text)):
            yield name
            continue
        for link in [*_OF.finditer(name.text), None]:
            end = name.span.start + link.start() if link else name.span.end
            if end > start:
                yield Name(Span(start, end), claim[start:end], name.role)
            start = name.span.start + link.end() if link else end


def _parts(name: str) -> list[str]:
    return [stem(word.text) for word in words(name)]


def _slot(alignment: Alignment, name: Name, there: Sequence[Name], said: dict[str, Span]) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    mine = side(claim, name.span, name.text)
    parts = _parts(name.text)
    if parts and all(part in said for part in parts):
        found = next((o.span for o in there if same_name(name.text, o.text)), None)
        if span := found or _standing_together(passage, parts):
            theirs = side(passage, span, span.of(passage))
            return agrees(SlotKind.NAME, mine, theirs, "the same name")
    other = _in_its_place(alignment, name, [part for part in parts if part in said], there)
    if other is not None:
        why = f"claim says {name.text}, passage says {other.text}"
        return differs(SlotKind.NAME, mine, side(passage, other.span, other.text), why)
    for same in there:
        if same_name(name.text, same.text):
            why = f"the passage has it as {same.text}"
            return agrees(SlotKind.NAME, mine, side(passage, same.span, same.text), why)
    return missing(SlotKind.NAME, mine, f"the passage does not name {name.text}")


def _standing_together(passage: str, parts: Sequence[str]) -> Span | None:
    """Return the narrowest stretch of a passage with all the words of a name, if they are near.

    Words of a name that are strewn over a passage ("chain" here, "Beijing" there) are not the name:
    at most one other word may stand between two of them.
    """
    wanted = set(parts)
    placed = [(stem(word.text), word.span) for word in words(passage)]
    size = 2 * len(parts) - 1
    windows = [
        [spot for spot in placed[at : at + size] if spot[0] in wanted]
        for at, (part, _) in enumerate(placed)
        if part in wanted
    ]
    whole = [window for window in windows if {part for part, _ in window} == wanted]
    spans = [Span(window[0][1].start, window[-1][1].end) for window in whole]
    return min(spans, key=len, default=None)


def _in_its_place(
    alignment: Alignment, name: Name, present: Sequence[str], there: Sequence[Name]
) -> Name | None:
    """Return a name that the passage has where the claim has another one."""
    parts = _parts(name.text)
    for other in there:
        theirs = _parts(other.text)
        if not _replaces(parts, theirs):
            continue
        shared = len(set(parts) & set(theirs)) / max(len(parts), len(theirs))
        # A passage with all words of the name, strewn, may well speak of its bearer elsewhere.
        strewn = len(present) == len(parts)
        fuller = bool(present) and not strewn and set(present) <= set(theirs)
        if fuller or shared >= (_SHARED_IF_STREWN if strewn else _SHARED):
            return other
    for other in there:
        between_same = alignment.neighbours(name.span, other.span) == 1
        if between_same and alignment.in_best(other.span) and not same_name(name.text, other.text):
            return other
    return None


def _replaces(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether one name has another word in the place of a word of the other."""
    return any(step.tag == "replace" for step in Levenshtein.opcodes(mine, theirs))


def _with_roles(alignment: Alignment, slots: Sequence[Slot]) -> list[Slot]:
    """Turn names that both have into ones that differ where they have changed places."""
    found = [slot for slot in slots if slot.relation is Relation.AGREES and slot.claim]
    spans = {slot.claim.span: slot for slot in found if slot.claim}
    changed = swapped(alignment, list(spans))
    return [
        differs(SlotKind.NAME, slot.claim, slot.passage, changed[slot.claim.span])
        if slot.claim and slot.claim.span in changed
        else slot
        for slot in slots
    ]
