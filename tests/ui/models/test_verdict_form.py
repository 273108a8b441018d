from datetime import UTC, datetime

import pytest

from workbench.domain.claim import Anchor, Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.text import Span
from workbench.domain.verdict import Change, Rating, Verdict
from workbench.ui.models.verdict_form import VerdictForm, from_draft, wants_change

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
