"""Denials: a "not" on one side only turns the claim round."""

from collections.abc import Sequence
from typing import Final

from workbench.domain.match import Slot, SlotKind
from workbench.domain.text import Span
from workbench.language.cues import Cue, denials, negations
from workbench.matching.alignment import Alignment, Side, likeness, surroundings
from workbench.matching.slots import agrees, differs, missing, side

# How many words of matter after a "not" it is taken to deny, and before it the verb's helpers.
_SCOPE: Final = 3
_ABOUT_THE_SAME: Final = 0.35
_ENOUGH_COVERED: Final = 0.2
_NEARLY_THE_SAME: Final = 0.6
_PREFIXES: Final = ("un", "in", "im", "ir", "il", "non", "dis")


def negation_slots(alignment: Alignment) -> list[Slot]:
    """Return a slot for each "not" of the claim, and for one that only the passage has."""
    mine = negations(alignment.claim.text)
    theirs = _in_best(alignment, negations(alignment.passage.text))
    softer = _in_best(alignment, denials(alignment.passage.text))
    if mine:
        return [_denied_by_claim(alignment, cue, theirs, softer) for cue in mine]
    if denials(alignment.claim.text):
        return []
    return _denied_by_passage(alignment, theirs)


def _in_best(alignment: Alignment, cues: Sequence[Cue]) -> list[Cue]:
    return [cue for cue in cues if alignment.in_best(cue.span)]


def _denied_by_claim(
    alignment: Alignment, cue: Cue, theirs: Sequence[Cue], softer: Sequence[Cue]
) -> Slot:
    claim, passage = alignment.claim, alignment.passage
    mine = side(claim.text, cue.span, "not")
    denied = {claim.tokens[i].key for i in _scope_words(claim, cue.span)}
    places = [i for i in _best_words(alignment) if passage.tokens[i].key in denied]
    for other in [*theirs, *softer]:
        if not _about_the_same(alignment, cue, other, denied):
            continue
        said = side(passage.text, other.span, "not")
        return agrees(SlotKind.NEGATION, mine, said, f"both deny it: “{cue.text}”, “{other.text}”")
    opposite = _opposite(alignment, denied)
    if opposite is not None:
        said = side(passage.text, opposite, "not")
        return agrees(SlotKind.NEGATION, mine, said, f"the passage denies it with “{said.text}”")
    place = passage.tokens[places[0]].span if places else alignment.best
    if place is None or (not places and alignment.coverage < _ENOUGH_COVERED):
        return missing(SlotKind.NEGATION, mine, "the passage does not speak of what is denied")
    said = side(passage.text, place, "")
    why = f"the claim has “{cue.text}”, the passage says it without a denial"
    return differs(SlotKind.NEGATION, mine, said, why)


def _denied_by_passage(alignment: Alignment, theirs: Sequence[Cue]) -> list[Slot]:
    """Return a slot for a "not" of the passage before words that the claim says without it."""
    if alignment.coverage < _NEARLY_THE_SAME:
        return []
    passage = alignment.passage
    aligned = {there + k for _, there, length in alignment.blocks for k in range(length)}
    for cue in theirs:
        denied = _scope_words(passage, cue.span)
        if denied and denied[0] in aligned:
            said = side(passage.text, cue.span, "not")
            why = f"the passage has “{cue.text}”, the claim says it without a denial"
            return [differs(SlotKind.NEGATION, None, said, why)]
    return []


def _about_the_same(alignment: Alignment, cue: Cue, other: Cue, denied: set[str]) -> bool:
    """Say whether a denial of the passage is about what the claim denies."""
    passage = alignment.passage
    if denied & {passage.tokens[i].key for i in _scope_words(passage, other.span)}:
        return True
    around = surroundings(alignment.claim, cue.span)
    return likeness(around, surroundings(passage, other.span)) >= _ABOUT_THE_SAME


def _scope_words(read: Side, cue: Span) -> list[int]:
    """Return the words of matter that a denial is about: the next ones, else those before."""
    at = read.within(cue)
    if not at:
        return []
    same = [
        i
        for i, token in enumerate(read.tokens)
        if token.sentence == read.tokens[at[0]].sentence and not token.stop
    ]
    after = [i for i in same if i > at[-1]]
    return after[:_SCOPE] or [i for i in same if i < at[0]][-_SCOPE:]


def _best_words(alignment: Alignment) -> list[int]:
    return [] if alignment.best is None else alignment.passage.within(alignment.best)


def _opposite(alignment: Alignment, denied: set[str]) -> Span | None:
    """Return a word of the passage that denies a denied word by its first syllable."""
    for i in _best_words(alignment):
        token = alignment.passage.tokens[i]
        if any(token.key == prefix + word for prefix in _PREFIXES for word in denied):
            return token.span
    return None
