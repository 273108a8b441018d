"""Names of a claim against those of a passage, and who did what to whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from workbench.domain.match import Relation, Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.names import Name, NameKind, names, same_name
from workbench.language.words import stem, words
from workbench.matching.alignment import Alignment, likeness, surroundings
from workbench.matching.name_pairs import NamePair, Pairing, fuller, pair
from workbench.matching.offices import office_slots
from workbench.matching.roles import swapped
from workbench.matching.slots import MOST_SLOTS, agrees, differs, missing, side

_ABOUT_THE_SAME: Final = 0.3
_OF: Final = re.compile(r"\s(?:of|for|at|and|&)\s(?:the\s)?")
# Somebody's relative has the name and is another person.
_KIN: Final = re.compile(
    r"\b(?:(?:grand|step|half-)?(?:father|mother|brother|sister|son|daughter)s?(?:-in-law)?|wife"
    r"|husband|spouse|cousins?|uncle|aunt|nephew|niece|widow|twin|parents?|children|family|née"
    r"|Vater|Mutter|Bruder|Schwester|Sohn|Tochter|Frau|Mann|père|mère|frère|sœur|fils|fille"
    r"|padre|madre|hermano|hermana|hijo|hija|esposa|marido)"
    r"(?:,|:)?\s(?:[\w’'-]+,?\s){0,5}$",
    re.IGNORECASE,
)
_KIN_REACH: Final = 60
_FOUND: Final = frozenset({Pairing.SAME, Pairing.PARTLY})


@dataclass(frozen=True, slots=True)
class _There:
    """What a passage names: its names, each as full as it stands, and the place of each word."""

    text: str
    names: tuple[Name, ...]
    said: dict[str, Span]

    def is_kin(self, name: Name) -> bool:
        """Say whether a name is that of a relative of whoever the passage is about."""
        before = self.text[max(0, name.span.start - _KIN_REACH) : name.span.start]
        return _KIN.search(before) is not None


def name_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each name of the claim, and one for each role that both give it."""
    claim, passage = alignment.claim.text, alignment.passage.text
    said = {stem(word.text): word.span for word in reversed(words(passage))}
    found = tuple(fuller(passage, name) for name in names(passage, language))
    there = _There(passage, found, said)
    slots: list[Slot] = []
    seen: list[Name] = []
    wanted = list(islice(_named(claim, language, said), MOST_SLOTS))
    for name in wanted:
        if not any(same_name(name.text, other.text) for other in seen):
            seen.append(name)
            slots.append(_slot(alignment, name, there, wanted))
    return [*_with_roles(alignment, slots), *office_slots(claim, seen, passage, found)]


def _named(claim: str, language: str, said: dict[str, Span]) -> Iterator[Name]:
    """Yield the names of the claim; one with an "of" in it by its parts, if need be."""
    for found in names(claim, language):
        name = fuller(claim, found)
        start = name.span.start
        if all(part in said for part in _parts(name.text)):
            yield name
            continue
        for link in [*_OF.finditer(name.text), None]:
            end = name.span.start + link.start() if link else name.span.end
            if end > start:
                yield Name(Span(start, end), claim[start:end], name.role, name.kind)
            start = name.span.start + link.end() if link else end


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(stem(word.text) for word in words(name))


def _slot(alignment: Alignment, name: Name, there: _There, wanted: Sequence[Name]) -> Slot:
    mine = side(alignment.claim.text, name.span, name.text)
    span = _as_it_stands(name, there)
    if span is not None:
        holder = _held_by(name, span, there)
        if holder is not None:
            why = f"the passage has {name.text} only within {holder.text}"
            return missing(SlotKind.NAME, mine, why)
        theirs = side(there.text, span, span.of(there.text))
        return agrees(SlotKind.NAME, mine, theirs, "the same name")
    found = _best_pair(alignment, name, there, wanted)
    if found is None or found[1].pairing is Pairing.PARTLY:
        why = f"the passage does not name {name.text}"
        return missing(SlotKind.NAME, mine, found[1].why if found else why)
    other, how = found
    theirs = side(there.text, other.span, other.text)
    if how.pairing is Pairing.SAME:
        why = how.why or f"the passage has it as {other.text}"
        return agrees(SlotKind.NAME, mine, theirs, why)
    why = how.why or f"claim says {name.text}, passage says {other.text}"
    return differs(SlotKind.NAME, mine, theirs, why)


def _as_it_stands(name: Name, there: _There) -> Span | None:
    """Return where a passage has all the words of a name together."""
    parts = _parts(name.text)
    if parts and all(part in there.said for part in parts):
        same = [other.span for other in there.names if same_name(name.text, other.text)]
        if same and (whole := [span for span in same if _has_all(span.of(there.text), parts)]):
            return whole[0]
        if span := _standing_together(there.text, parts):
            return span
    glued = re.search(rf"(?<![A-Z\d]){re.escape(name.text)}(?![a-zß-ÿ\d])", there.text)
    return Span(*glued.span()) if glued and " " in name.text else None


def _has_all(text: str, parts: Sequence[str]) -> bool:
    return set(parts) <= set(_parts(text))


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


def _held_by(name: Name, span: Span, there: _There) -> Name | None:
    """Return the body in whose name alone the passage has a person's or a place's name."""
    if name.kind not in {NameKind.PERSON, NameKind.PLACE}:
        return None
    holder = next((other for other in there.names if other.span.covers(span)), None)
    if holder is None or holder.kind is not NameKind.ORGANISATION or holder.span == span:
        return None
    free = len(re.findall(rf"(?<!\w){re.escape(span.of(there.text))}(?!\w)", there.text))
    return holder if free == 1 and not same_name(name.text, holder.text) else None


def _best_pair(
    alignment: Alignment, name: Name, there: _There, wanted: Sequence[Name]
) -> tuple[Name, NamePair] | None:
    """Return the name of the passage that a name of the claim is held against, and how."""
    paired = [
        (other, how)
        for at, other in enumerate(there.names)
        if (how := pair(name, other)) is not None and _bears(alignment, name, at, how, there)
    ]
    paired = [
        (other, how) for other, how in paired if how.pairing in _FOUND or _free(other, wanted)
    ]
    order = list(Pairing)
    best = min(paired, key=lambda one: order.index(one[1].pairing), default=None)
    if best is not None:
        return best
    for other in there.names:
        if _in_its_place(alignment, name, other) and _free(other, wanted):
            return other, NamePair(Pairing.PERHAPS_ANOTHER, "")
    return None


def _free(other: Name, wanted: Sequence[Name]) -> bool:
    """Say whether the claim has no name of its own that a name of the passage answers."""
    return not any(same_name(other.text, name.text) for name in wanted)


def _bears(alignment: Alignment, name: Name, at: int, how: NamePair, there: _There) -> bool:
    """Say whether what two names have in common tells anything here."""
    other = there.names[at]
    match how.pairing:
        case Pairing.SAME:
            return not _means_another(name, at, there)
        case Pairing.MISSPELT:
            return " " in name.text or _same_context(alignment, name, other)
        case Pairing.ANOTHER:
            return not there.is_kin(other)
        case Pairing.PERHAPS_ANOTHER:
            return _same_context(alignment, name, other)
        case Pairing.PARTLY:
            return True


def _means_another(name: Name, at: int, there: _There) -> bool:
    """Say whether a part of a name alone means somebody else whom the passage names in full.

    Somebody with the same given and last name is meant wherever that stands; of others, whoever
    was named before, relatives left out.
    """
    other = there.names[at]
    if " " in other.text or " " not in name.text:
        return False
    part, mine = _parts(other.text)[-1:], _parts(name.text)
    for i, full in enumerate(there.names):
        theirs = _parts(full.text)
        if len(theirs) == 1 or part not in (theirs[:1], theirs[-1:]) or there.is_kin(full):
            continue
        how = pair(name, full)
        conflict = how is not None and how.pairing in {Pairing.ANOTHER, Pairing.PERHAPS_ANOTHER}
        twin = (mine[0], mine[-1]) == (theirs[0], theirs[-1])
        if conflict and (twin or i < at):
            return True
    return False


def _same_context(alignment: Alignment, name: Name, other: Name) -> bool:
    """Say whether two names stand among the same words, in the sentences that bear on the claim."""
    if not alignment.in_best(other.span):
        return False
    around = surroundings(alignment.claim, name.span)
    return likeness(around, surroundings(alignment.passage, other.span)) >= _ABOUT_THE_SAME


def _in_its_place(alignment: Alignment, name: Name, other: Name) -> bool:
    """Say whether the passage has another name between the same two words."""
    if alignment.neighbours(name.span, other.span) < 1 or not alignment.in_best(other.span):
        return False
    if set(_parts(name.text)) & set(_parts(other.text)):
        return False
    kinds = {name.kind, other.kind} - {NameKind.OTHER}
    return len(kinds) <= 1 and _same_context(alignment, name, other)


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
