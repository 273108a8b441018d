"""What the window says of a claim that was checked before: never a likeness, never "the same"."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from workbench.domain.claim import CheckState
from workbench.domain.known import KnownClaim
from workbench.domain.match import Relation, Slot
from workbench.ui.text.shaped import excerpt
from workbench.ui.text.terms import headed, term
from workbench.ui.text.wording import day_words, moment, slot_words, slots_in_order
from workbench.ui.translation import marked, tr

_SINCE: Final = {
    "dropped": marked("the claim was dropped since"),
    "set apart": marked("set apart since"),
}


@dataclass(frozen=True, slots=True)
class _Told:
    """How a count of slots is told, first of all or after others; each of one and of several."""

    first: tuple[str, str]
    then: tuple[str, str]

    def words(self, count: int, *, first: bool) -> str:
        one, several = self.first if first else self.then
        return tr(one if count == 1 else several).format(count=QLocale().toString(count))


_DIFFER: Final = _Told(
    (marked("{count} slot differs"), marked("{count} slots differ")),
    (marked("{count} differs"), marked("{count} differ")),
)
_ONLY_THERE: Final = _Told(
    (marked("{count} slot only there"), marked("{count} slots only there")),
    (marked("{count} only there"), marked("{count} only there")),
)
_MISSING: Final = _Told(
    (marked("{count} slot missing there"), marked("{count} slots missing there")),
    (marked("{count} missing there"), marked("{count} missing there")),
)
_AGREE: Final = _Told(
    (marked("{count} slot agrees"), marked("{count} slots agree")),
    (marked("{count} agrees"), marked("{count} agree")),
)


def known_words(known: KnownClaim) -> str:
    """Say on one line what was checked before, what was found, when, by whom, and what differs."""
    day = day_words(known.verdict.at.astimezone().date().isoformat())
    found = ", ".join(part for part in (known.rating.label, day, known.verdict.by) if part)
    later = since_words(known)
    told = tr("“{words}” – {found} ({slots})").format(
        words=excerpt(known.words), found=found, slots=slots_told(known)
    )
    return f"{told}; {later}" if later else told


def slots_told(known: KnownClaim) -> str:
    """Say how many slots differ, are missing on either side, and agree."""
    counts = Counter(slot.relation for slot in known.comparison.slots)
    every = (
        (_DIFFER, counts[Relation.DIFFERS]),
        (_ONLY_THERE, len(known.only_there)),
        (_MISSING, counts[Relation.MISSING]),
        (_AGREE, counts[Relation.AGREES]),
    )
    told = [(way, count) for way, count in every if count]
    if not told:
        return tr("no slots to compare")
    return ", ".join(way.words(count, first=not at) for at, (way, count) in enumerate(told))


def since_words(known: KnownClaim) -> str:
    """Say what became of the check after its verdict, empty while that stands."""
    if known.since in _SINCE:
        return tr(_SINCE[known.since])
    if not known.since:
        return ""
    return tr("put to “{state}” since").format(state=term(CheckState(known.since)))


def known_sheet(known: KnownClaim) -> str:
    """Say all that is told of an earlier check, a line each: for a tip or a screen reader."""
    given = known.verdict
    parts = [
        f"“{known.words}”",
        tr("Case: {case}").format(case=known.case),
        f"{known.rating.label} – {given.by}, {moment(given.at)}",
        known.rationale,
        headed(since_words(known)),
        *(_slot_line(slot) for slot in slots_in_order(known.comparison.slots)),
        *(
            tr("only in the earlier claim: {words}").format(words=side.text)
            for side in known.only_there
        ),
    ]
    return "\n".join(part for part in parts if part)


def _slot_line(slot: Slot) -> str:
    words = slot_words(slot, earlier=True)
    if slot.relation is not Relation.AGREES:
        return words
    return tr("{kind} agrees: {words}").format(kind=term(slot.kind), words=words)
