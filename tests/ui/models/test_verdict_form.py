from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from workbench.domain.claim import Anchor, Claim
from workbench.domain.ids import ArticleId, ClaimId, VerdictId
from workbench.domain.risk import AcceptedRisk, Risk
from workbench.domain.text import Span
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict
from workbench.ui.models.verdict_form import VerdictForm, from_draft, wants_change, wants_why

CLAIM = Claim(ArticleId(1), Anchor(Span(0, 9)), "Nine left")
GIVEN = Verdict(ClaimId(1), "desk", 1, "cut", "No source", "Ida", datetime(2026, 1, 1, tzinfo=UTC))


def test_a_claim_without_verdict_starts_from_its_own_words() -> None:
    assert VerdictForm.of(CLAIM, []) == VerdictForm(stands_as="Nine left")


def test_the_verdict_that_stands_fills_the_form() -> None:
    earlier = GIVEN
    change = Change("Nine left", "Eight left", "so the ledger")
    last = Verdict(GIVEN.claim_id, "desk", 1, "change-required", "Ledger", "Ida", GIVEN.at, change)
    assert VerdictForm.of(CLAIM, [earlier, last]) == VerdictForm(
        "change-required", "Ledger", "Nine left", "Eight left", "so the ledger"
    )


def test_a_change_is_proposed_only_where_something_is_written() -> None:
    assert VerdictForm(stands_as="x", change_to="  ").change is None
    assert VerdictForm(stands_as=" x ", change_to="y ").change == Change("x", "y")


def test_a_draft_comes_back_as_it_was() -> None:
    form = VerdictForm("cut", "“Ärger” 😀", "a", "b", "c")
    assert from_draft(form.as_draft()) == form


@pytest.mark.parametrize("text", ["", "{", "[1]", "7", '"x"'])
def test_what_is_no_draft_is_none(text: str) -> None:
    assert from_draft(text) is None


def test_ratings_that_ask_for_a_change() -> None:
    assert wants_change(Rating("a", "A", "", needs=("change",)))
    assert not wants_change(Rating("a", "A", ""))
    assert not wants_change(None)


RISKY = Rating("on-author", "On author", "", needs=("rationale", "risk"))
TODAY = date(2026, 1, 5)


def test_a_risk_is_accepted_where_the_rating_asks_for_it() -> None:
    form = VerdictForm(
        "on-author", risk_who=" Ida  Brandt ", risk_on="3 Jan 2026", risk_words=" x "
    )
    assert form.risk(RISKY, TODAY) == Risk("Ida Brandt", date(2026, 1, 3), "x")
    assert form.risk(Rating("cut", "Cut", ""), TODAY) is None
    assert VerdictForm(risk_who=" ").risk(RISKY, TODAY) is None
    assert VerdictForm(risk_who="Ida").risk(RISKY, TODAY) == Risk("Ida", TODAY)


@pytest.mark.parametrize(("words", "shown"), [("Nine left", ""), ("Nine", "Nine")])
def test_the_risk_that_stands_fills_the_form(words: str, shown: str) -> None:
    risk = AcceptedRisk(VerdictId(1), "Ida", date(2026, 1, 1), words)
    form = VerdictForm.of(CLAIM, [GIVEN], risk)
    assert (form.risk_who, form.risk_on, form.risk_words) == ("Ida", "1 Jan 2026", shown)


def test_a_reason_is_owed_where_another_rating_stands() -> None:
    scale = RatingScale("desk", 2, "Desk", (RISKY,))
    assert wants_why(GIVEN, scale, RISKY)
    assert not wants_why(None, scale, RISKY)
    assert not wants_why(GIVEN, scale, None)
    assert not wants_why(replace(GIVEN, rating="on-author"), scale, RISKY)
    assert wants_why(replace(GIVEN, rating="on-author", scale="five"), scale, RISKY)


def test_a_verdict_taken_back_fills_nothing() -> None:
    back = replace(GIVEN, withdrawn=GIVEN.at)
    assert VerdictForm.of(CLAIM, [back]) == VerdictForm(stands_as="Nine left")


def test_a_draft_of_an_older_version_lacks_nothing() -> None:
    assert from_draft('{"rating": "cut", "mood": 1}') == VerdictForm("cut")
