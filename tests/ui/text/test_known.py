from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.ui.bracketed import bracketed
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.known import KnownClaim
from workbench.domain.match import Bearing, Comparison, Relation, Slot, SlotKind, SlotSide
from workbench.domain.text import Span
from workbench.domain.verdict import Rating, Verdict
from workbench.ui.text.known import known_sheet, known_words, since_words, slots_told

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
SIDE = SlotSide(Span(0, 4), "2019", "2019")
DIFFERS = Slot(SlotKind.NUMBER, Relation.DIFFERS, SIDE, replace(SIDE, text="2018"))
MISSING = Slot(SlotKind.NAME, Relation.MISSING, replace(SIDE, text="Holm"), None)
AGREES = Slot(SlotKind.NAME, Relation.AGREES, SIDE, SIDE)
KNOWN = KnownClaim(
    ClaimId(1),
    CaseId(1),
    "Ferries",
    "The ferry sailed in 2018",
    Rating("false", "False", ""),
    "It lay in dock.",
    Verdict(ClaimId(1), "five", 1, "false", "It lay in dock.", "Ana Brook", NOON),
    Comparison(Bearing.DIFFERS, (DIFFERS,)),
)


def with_slots(*slots: Slot, only_there: tuple[SlotSide, ...] = ()) -> KnownClaim:
    return replace(KNOWN, comparison=Comparison(Bearing.UNCLEAR, slots), only_there=only_there)


def test_a_check_is_told_on_one_line() -> None:
    assert known_words(KNOWN) == (
        "“The ferry sailed in 2018” – False, 12 Mar 2026, Ana Brook (1 slot differs)"
    )
    nobody = replace(KNOWN, verdict=replace(KNOWN.verdict, by=""), words="The ferry " * 20)
    assert " – False, 12 Mar 2026 (" in known_words(nobody)
    assert len(known_words(nobody)) < 120


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (with_slots(), "no slots to compare"),
        (with_slots(AGREES, AGREES), "2 slots agree"),
        (with_slots(MISSING), "1 slot missing there"),
        (
            with_slots(AGREES, MISSING, DIFFERS, DIFFERS),
            "2 slots differ, 1 missing there, 1 agrees",
        ),
        (with_slots(AGREES, only_there=(SIDE,)), "1 slot only there, 1 agrees"),
        (with_slots(DIFFERS, only_there=(SIDE,)), "1 slot differs, 1 only there"),
    ],
)
def test_slots_are_counted_and_never_called_the_same(known: KnownClaim, told: str) -> None:
    assert slots_told(known) == told


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("", ""),
        ("recheck", "put to “recheck” since"),
        ("dropped", "the claim was dropped since"),
    ],
)
def test_what_became_of_the_check_is_told(since: str, told: str) -> None:
    known = replace(KNOWN, since=since)
    assert since_words(known) == told
    assert known_words(known).endswith(told or ")")


def test_the_sheet_names_every_slot() -> None:
    lines = known_sheet(with_slots(AGREES, MISSING, DIFFERS, only_there=(SIDE,))).split("\n")
    assert lines[:2] == ["“The ferry sailed in 2018”", "Case: Ferries"]
    assert lines[2].startswith("False – Ana Brook, 12 Mar 2026, ")
    assert lines[3:] == [
        "It lay in dock.",
        "number differs · claim: 2019 · the earlier claim: 2018",
        "not in the earlier claim: Holm",
        "name agrees: 2019",
        "only in the earlier claim: 2019",
    ]


def test_a_check_is_told_in_the_language_of_the_window() -> None:
    known = replace(with_slots(DIFFERS, AGREES, AGREES), since="in progress")
    with bracketed():
        assert known_words(known) == (
            "⟦“The ferry sailed in 2018” – False, ⟦12 Mar 2026⟧, Ana Brook "
            "(⟦1 slot differs⟧, ⟦2 agree⟧)⟧; ⟦put to “⟦in progress⟧” since⟧"
        )
