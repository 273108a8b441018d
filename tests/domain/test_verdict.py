from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from workbench.domain.ids import ClaimId
from workbench.domain.risk import Risk
from workbench.domain.verdict import (
    Change,
    Rating,
    RatingScale,
    Verdict,
    changes,
    owed,
    standing,
)

CHANGE = Rating("change", "Change required", "The text must change.", needs=("rationale", "change"))
PLAIN = Rating("ok", "Confirmed", "The text stands.")
SCALE = RatingScale("desk", 1, "Desk", (PLAIN, CHANGE))


def test_a_scale_knows_its_ratings() -> None:
    assert SCALE.rating("ok") is PLAIN
    with pytest.raises(KeyError):
        SCALE.rating("pants-on-fire")


def test_a_rating_says_what_a_verdict_still_lacks() -> None:
    assert owed(PLAIN, "", None) == []
    assert owed(CHANGE, " ", None) == ["a rationale", "what the text should say instead"]
    assert owed(CHANGE, "The ledger says four.", Change("five", " ")) == [
        "what the text should say instead"
    ]
    assert owed(CHANGE, "The ledger says four.", Change("five", "four")) == []


def test_a_rating_may_need_who_accepts_the_risk() -> None:
    author = Rating("on-author", "On author", "The author vouches for it.", needs=("risk",))
    day = date(2026, 3, 2)
    assert owed(author, "", None) == ["who accepts the risk"]
    assert owed(author, "", None, Risk(" ", day)) == ["who accepts the risk"]
    assert owed(author, "", None, Risk("Ida Holm", day)) == []
    assert owed(PLAIN, "", None, Risk("", day)) == ["who accepts the risk"]


def test_the_last_verdict_that_was_not_taken_back_stands() -> None:
    noon = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    first = Verdict(ClaimId(1), "desk", 1, "ok", "", "R. Vale", noon)
    second = replace(first, rating="change", withdrawn=noon)
    assert standing([]) is None
    assert standing([first, second]) is first
    assert standing([second]) is None
    assert standing([first, replace(second, withdrawn=None)]) == replace(second, withdrawn=None)


def test_a_rating_changes_a_verdict_of_another_rating_or_scale() -> None:
    noon = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    first = Verdict(ClaimId(1), "desk", 1, "ok", "", "R. Vale", noon)
    assert not changes(None, "desk", "ok")
    assert not changes(first, "desk", "ok")
    assert changes(first, "desk", "change")
    assert changes(first, "five", "ok")
