from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.match import (
    Bearing,
    Comparison,
    Decision,
    Match,
    Relation,
    Repeat,
    Slot,
    SlotKind,
    SlotSide,
    SourceLabel,
)
from workbench.domain.source import Locator, Passage
from workbench.domain.text import Span
from workbench.ui.models.matches import MatchList, MatchRow, match_rows, with_looked_at
from workbench.ui.tables import OBJECT

DIFFERS = Slot(
    SlotKind.MONEY,
    Relation.DIFFERS,
    SlotSide(Span(0, 2), "$4", "4"),
    SlotSide(Span(0, 2), "$3", "3"),
    "claim says $4, passage says $3",
)


def match(source: int, start: int = 0, score: float = 0.98) -> Match:
    text = "$3 was paid for it."
    return Match(
        Passage(SourceId(source), Span(start, start + len(text)), text, Locator(2, 5)),
        SourceLabel(f"Account {source}", publisher="Treasurer", published="2026-02-20"),
        score,
        Comparison(Bearing.DIFFERS, (DIFFERS,)),
    )


def evidence(source: int, start: int, end: int, stance: Stance) -> Evidence:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return Evidence(ClaimId(1), SourceId(source), Span(start, end), "x", stance, "Ida", at)


def test_rejected_matches_sink_to_the_end_and_the_rest_keeps_its_rank() -> None:
    matches = [match(1), match(2), match(3)]
    decided = {(SourceId(1), matches[0].passage.span): Decision.REJECTED}
    rows = match_rows(matches, decided, [])
    assert [(row.match.source.title, row.rejected) for row in rows] == [
        ("Account 2", False),
        ("Account 3", False),
        ("Account 1", True),
    ]


def test_evidence_made_of_a_part_of_a_passage_shows_on_it() -> None:
    matches = [match(1, start=100), match(2, start=100)]
    rows = match_rows(matches, {}, [evidence(1, 104, 110, Stance.UNDERMINES)])
    assert [row.stance for row in rows] == [Stance.UNDERMINES, None]


def test_accepted_evidence_outweighs_an_older_rejection() -> None:
    one = match(1)
    decided = {(SourceId(1), one.passage.span): Decision.REJECTED}
    assert not match_rows([one], decided, [evidence(1, 0, 4, Stance.CONTEXT)])[0].rejected


def test_the_list_keeps_the_rules_of_models(qapp: object, qtmodeltester: Any) -> None:
    model = MatchList()
    model.set_rows(match_rows([match(1), match(2)], {}, []))
    qtmodeltester.check(model)
    assert model.index(1, 0).data(OBJECT).match.source.title == "Account 2"


def test_a_card_can_be_read_aloud_and_says_no_score(qapp: object) -> None:
    model = MatchList()
    model.set_rows(match_rows([match(1)], {}, [evidence(1, 0, 4, Stance.SUPPORTS)]))
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == (
        "Accepted: supports. Account 1. Treasurer · 20 Feb 2026. p. 2, ¶ 5. "
        "money differs · claim: $4 · passage: $3. $3 was paid for it."
    )


def test_the_passage_that_is_looked_at_stays_though_the_search_drops_it() -> None:
    gone, kept = MatchRow(match(3)), MatchRow(match(1))
    found = (match(1), match(2))
    assert with_looked_at(found, gone) == (*found, gone.match)
    assert with_looked_at(found, kept) == found
    assert with_looked_at(found, None) == found


def test_repeats_are_read_aloud_with_the_passage_they_repeat(qapp: object) -> None:
    other = match(2)
    model = MatchList()
    repeats = (Repeat(other.passage, replace(other.source, origin="Account 1")),)
    model.set_rows([MatchRow(replace(match(1), repeats=repeats))])
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("\n– Account 2 · p. 2, ¶ 5 · Treasurer · 20 Feb 2026")
