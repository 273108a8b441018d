from datetime import date

import pytest

from workbench.domain.risk import Risk
from workbench.domain.verdict import Change, Rating, RatingScale, owed

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
