from dataclasses import replace
from datetime import UTC, datetime, timedelta

from workbench.domain.history import GENESIS, Event, broken_at, sealed
from workbench.domain.ids import CaseId

START = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


def chain(length: int) -> list[Event]:
    events: list[Event] = []
    for number in range(1, length + 1):
        previous = events[-1].digest if events else GENESIS
        events.append(
            sealed(
                CaseId(1),
                number,
                "verdict given",
                {"claim": number, "rating": "confirmed", "words": "déjà vu"},
                by="R. Vale",
                at=START + timedelta(minutes=number),
                previous=previous,
            )
        )
    return events


def test_a_chain_that_nobody_touched_holds() -> None:
    assert broken_at(chain(5)) is None
    assert broken_at([]) is None


def test_every_kind_of_tampering_shows() -> None:
    events = chain(5)
    rewritten = [*events]
    rewritten[2] = replace(events[2], detail={**events[2].detail, "rating": "cut"})
    assert broken_at(rewritten) == 3
    assert broken_at([*events[:1], *events[2:]]) == 2
    assert broken_at([events[1], events[0], *events[2:]]) == 1
    moved = [*events[:4], replace(events[4], at=START)]
    assert broken_at(moved) == 5
    renamed = [replace(events[0], by="Somebody else"), *events[1:]]
    assert broken_at(renamed) == 1


def test_a_cut_off_tail_shows_against_the_head_of_a_report() -> None:
    events = chain(5)
    assert broken_at(events[:3]) is None
    assert events[2].digest != events[4].digest
