"""What the window says of a claim that was checked before: never a likeness, never "the same"."""

from collections import Counter
from typing import Final

from workbench.domain.known import KnownClaim
from workbench.domain.match import Relation, Slot
from workbench.ui.text.shaped import excerpt
from workbench.ui.text.wording import counted, day_words, moment, slot_words, slots_in_order

_SINCE: Final = {"dropped": "the claim was dropped since", "set apart": "set apart since"}
_VERBS: Final = {
    Relation.DIFFERS: ("differs", "differ"),
    Relation.MISSING: ("missing there", "missing there"),
    Relation.AGREES: ("agrees", "agree"),
}


def known_words(known: KnownClaim) -> str:
    """Say on one line what was checked before, what was found, when, by whom, and what differs."""
    day = day_words(known.verdict.at.astimezone().date().isoformat())
    found = ", ".join(part for part in (known.rating.label, day, known.verdict.by) if part)
    later = since_words(known)
    told = f"“{excerpt(known.words)}” – {found} ({slots_told(known)})"
    return f"{told}; {later}" if later else told


def slots_told(known: KnownClaim) -> str:
    """Say how many slots differ, are missing on either side, and agree."""
    counts = Counter(slot.relation for slot in known.comparison.slots)
    told = [
        (counts[relation], verbs[counts[relation] != 1])
        for relation, verbs in _VERBS.items()
        if counts[relation]
    ]
    if known.only_there:
        told.insert(counts[Relation.DIFFERS] > 0, (len(known.only_there), "only there"))
    if not told:
        return "no slots to compare"
    (first, verb), *rest = told
    return ", ".join([f"{counted(first, 'slot')} {verb}", *(f"{n} {word}" for n, word in rest)])


def since_words(known: KnownClaim) -> str:
    """Say what became of the check after its verdict, empty while that stands."""
    return _SINCE.get(known.since, f"put to “{known.since}” since") if known.since else ""


def known_sheet(known: KnownClaim) -> str:
    """Say all that is told of an earlier check, a line each: for a tip or a screen reader."""
    given = known.verdict
    parts = [
        f"“{known.words}”",
        f"Case: {known.case}",
        f"{known.rating.label} – {given.by}, {moment(given.at)}",
        known.rationale,
        since_words(known).capitalize(),
        *(_slot_line(slot) for slot in slots_in_order(known.comparison.slots)),
        *(f"only in the earlier claim: {side.text}" for side in known.only_there),
    ]
    return "\n".join(part for part in parts if part)


def _slot_line(slot: Slot) -> str:
    words = slot_words(slot, "the earlier claim")
    return f"{slot.kind.value} agrees: {words}" if slot.relation is Relation.AGREES else words
