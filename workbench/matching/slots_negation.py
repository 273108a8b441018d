"""Denials: a "not" on one side only turns the claim round."""

import re
from collections.abc import Sequence
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.words import stem
from workbench.matching.alignment import Alignment, Side, Token, likeness, surroundings
from workbench.matching.denied import Denial, Denials, Strength, denials_in
from workbench.matching.opposites import opposite, root
from workbench.matching.slots import agrees, differs, missing, side
from workbench.matching.slots_certainty import certainty_slots

_ABOUT_THE_SAME: Final = 0.35
_NEAR: Final = 0.2
_ENOUGH_COVERED: Final = 0.2
_NEARLY_THE_SAME: Final = 0.6
_ELSEWHERE: Final = 2
# "It did not open until May" says that it opened in May.
_UNTIL: Final = re.compile(r"[^.;!?]{0,80}?\b(?:until|till)\b", re.IGNORECASE)
_FEW: Final = 1
# "The claim that …", "she denied that …" are about what is said.
_SAID: Final = frozenset(stem(word) for word in ("claim", "report", "statement", "rumour", "rumor"))


def negation_slots(alignment: Alignment, language: str = "en") -> list[Slot]:
    """Return a slot for each denial of the claim, and for one that only the passage has."""
    mine = denials_in(alignment.claim, language)
    theirs = denials_in(alignment.passage, language)
    pairs = _paired(alignment, mine, theirs)
    slots: list[Slot] = []
    for denial in mine.firm:
        other = pairs.get(denial.span)
        if other is None and _only_until(alignment.claim, alignment.passage, denial):
            continue
        found = (
            _both(alignment, denial, other)
            if other is not None
            else _denied_by_claim(alignment, denial, theirs)
        )
        slots += [found] if found is not None else []
    slots += [_undone(alignment, denial) for denial in mine.doubled]
    if not any(pairs.get(denial.span) is None for denial in mine.firm):
        slots += _denied_by_passage(alignment, _left(alignment, mine, theirs, pairs))
    return slots or certainty_slots(alignment, language)


def _left(
    alignment: Alignment, mine: Denials, theirs: Denials, pairs: dict[Span, Denial]
) -> list[Denial]:
    """Return the firm denials of the passage that are of nothing that the claim denies as well."""
    taken = {other.span for other in pairs.values()}
    denied = {key for denial in mine.firm for key in denial.keys(alignment.claim)}
    return [
        denial
        for denial in theirs.firm
        if denial.span not in taken and not denial.keys(alignment.passage) & denied
    ]


def _paired(alignment: Alignment, mine: Denials, theirs: Denials) -> dict[Span, Denial]:
    """Pair the denials of the claim with those of the passage that are about the same words."""
    scored = [
        (score, denial, other)
        for denial in mine.firm
        for other in (*theirs.firm, *theirs.leaning)
        if denial.strength is not Strength.PLAIN or not _content(alignment, other)
        if (score := _alike(alignment, denial, other)) > 0
    ]
    pairs: dict[Span, Denial] = {}
    taken: set[Span] = set()
    for _, denial, other in sorted(scored, key=lambda one: -one[0]):
        if denial.span not in pairs and other.span not in taken:
            pairs[denial.span] = other
            taken.add(other.span)
    return pairs


def _alike(alignment: Alignment, mine: Denial, theirs: Denial) -> float:
    """Return how far two denials are about the same, 0 where they are not."""
    shared = len(mine.keys(alignment.claim) & theirs.keys(alignment.passage))
    inside = alignment.in_best(theirs.span)
    bare = inside and not shared and theirs.strength is Strength.PLAIN
    if shared < (1 if inside else _ELSEWHERE) and not bare:
        return 0.0
    around = surroundings(alignment.claim, mine.span)
    near = likeness(around, surroundings(alignment.passage, theirs.span))
    if not shared and near < _ABOUT_THE_SAME:
        return 0.0
    same_word = mine.text.casefold() == theirs.text.casefold()
    return shared + near + theirs.strength / 2 + (0.5 if same_word else 0)


def _hardly_told(alignment: Alignment, places: Sequence[Token]) -> bool:
    """Say whether the passage hardly has the words that the claim denies."""
    said = len({token.key for token in places})
    return said == 0 or (said <= _FEW and alignment.coverage < _NEARLY_THE_SAME)


def _content(alignment: Alignment, denial: Denial) -> bool:
    """Say whether a denying verb of the passage is one that the claim has too, and may deny."""
    if denial.strength is Strength.PLAIN:
        return False
    inside = [alignment.passage.tokens[i] for i in alignment.passage.within(denial.span)]
    own = {token.key for token in inside if not token.stop}
    return bool(own) and own <= alignment.claim.content


def _near(alignment: Alignment, mine: Denial, theirs: Denial) -> bool:
    """Say whether a denial of the passage stands among words that the claim's stands among."""
    if not alignment.in_best(theirs.span) or _content(alignment, theirs):
        return False
    around = surroundings(alignment.claim, mine.span)
    return likeness(around, surroundings(alignment.passage, theirs.span)) >= _NEAR


def _only_until(read: Side, other: Side, denial: Denial) -> bool:
    """Say whether one side alone tells a beginning as what was not so until then."""
    here = _UNTIL.match(read.text, denial.span.end) is not None
    return here and not any(token.key in {"until", "till"} for token in other.tokens)


def _both(alignment: Alignment, mine: Denial, theirs: Denial) -> Slot:
    here = side(alignment.claim.text, mine.span, "not")
    there = side(alignment.passage.text, theirs.span, "not")
    return agrees(SlotKind.NEGATION, here, there, f"both deny it: “{mine.text}”, “{theirs.text}”")


def _denied_by_claim(alignment: Alignment, denial: Denial, theirs: Denials) -> Slot | None:
    """Return the slot of a denial that the passage does not have."""
    passage = alignment.passage
    mine = side(alignment.claim.text, denial.span, "not")
    denied = denial.keys(alignment.claim)
    opposite = _opposite(alignment, denied)
    if opposite is not None:
        said = side(passage.text, opposite.span, "not")
        return agrees(SlotKind.NEGATION, mine, said, f"the passage denies it with “{said.text}”")
    places = [token for token in _best_tokens(alignment) if token.key in denied]
    against = [d for d in (*theirs.firm, *theirs.leaning) if _near(alignment, denial, d)]
    if denial.strength is Strength.TURNING:
        words = [alignment.claim.tokens[i].key for i in alignment.claim.within(denial.span)]
        if against or not places or not _rest_covered(alignment, {*words, *_SAID}):
            return None
    elif against and _hardly_told(alignment, places):
        why = f"the passage has “{against[0].text}”, but not plainly of the same"
        return missing(SlotKind.NEGATION, mine, why)
    place = places[0].span if places else alignment.best
    if place is None or (not places and alignment.coverage < _ENOUGH_COVERED):
        return missing(SlotKind.NEGATION, mine, "the passage does not speak of what is denied")
    said = side(passage.text, place, "")
    why = f"the claim has “{denial.text}”, the passage says it without a denial"
    return differs(SlotKind.NEGATION, mine, said, why)


def _undone(alignment: Alignment, denial: Denial) -> Slot:
    """Return the slot of a double denial of the claim."""
    mine = side(alignment.claim.text, denial.span, "")
    denied = denial.keys(alignment.claim)
    for token in _best_tokens(alignment):
        if token.key in denied:
            said = side(alignment.passage.text, token.span, "")
            why = f"“{denial.text}” is a double denial: it denies nothing"
            return agrees(SlotKind.NEGATION, mine, said, why)
    return missing(SlotKind.NEGATION, mine, "the passage does not speak of what is denied twice")


def _denied_by_passage(alignment: Alignment, theirs: Sequence[Denial]) -> list[Slot]:
    """Return a slot for a denial of the passage before words that the claim says without it."""
    passage = alignment.passage
    aligned = {there + k for _, there, length in alignment.blocks for k in range(length)}
    for denial in theirs:
        if alignment.coverage < _NEARLY_THE_SAME:
            break
        if _only_until(passage, alignment.claim, denial):
            continue
        if alignment.in_best(denial.span) and denial.scope and denial.scope[0] in aligned:
            said = side(passage.text, denial.span, "not")
            why = f"the passage has “{denial.text}”, the claim says it without a denial"
            return [differs(SlotKind.NEGATION, None, said, why)]
    return _opposites(alignment)


def _best_tokens(alignment: Alignment) -> list[Token]:
    if alignment.best is None:
        return []
    return [alignment.passage.tokens[i] for i in alignment.passage.within(alignment.best)]


def _opposite(alignment: Alignment, denied: set[str]) -> Token | None:
    """Return a word of the passage that says what the denial of a denied word comes to."""
    text, claim = alignment.passage.text, alignment.claim
    said = {t.span.of(claim.text) for t in claim.tokens if t.key in denied}
    for token in _best_tokens(alignment):
        word = token.span.of(text)
        if not token.stop and any(opposite(word, one) for one in said):
            return token
    return None


def _opposites(alignment: Alignment) -> list[Slot]:
    """Return a slot for a word of which the passage has the opposite ("safe", "unsafe")."""
    claim, passage = alignment.claim, alignment.passage
    here = [token for token in claim.tokens if not token.stop]
    there = [token for token in _best_tokens(alignment) if not token.stop]
    own, others = {token.key for token in here}, {token.key for token in there}
    for mine in here:
        if mine.key in others or not _rest_covered(alignment, {mine.key}):
            continue
        said = mine.span.of(claim.text)
        for theirs in there:
            heard = theirs.span.of(passage.text)
            if theirs.key not in own and opposite(said, heard):
                return [_turned(alignment, mine, theirs)]
    return []


def _turned(alignment: Alignment, mine: Token, theirs: Token) -> Slot:
    claim, passage = alignment.claim.text, alignment.passage.text
    said, heard = mine.span.of(claim), theirs.span.of(passage)
    here = side(claim, mine.span, "not" if root(said) else said)
    there = side(passage, theirs.span, "not" if root(heard) else heard)
    return differs(SlotKind.NEGATION, here, there, f"claim says “{said}”, passage says “{heard}”")


def _rest_covered(alignment: Alignment, but: set[str]) -> bool:
    """Say whether the passage's best sentences have most of the claim's words but some."""
    rest = alignment.claim.content - but
    there = {token.key for token in _best_tokens(alignment)}
    return bool(rest) and len(rest & there) >= _NEARLY_THE_SAME * len(rest)
