"""What is of one thing and differs is found, and what is of two things is let be."""

from typing import Any

import pytest

from tests.matching.consistency_cases import APART, MEANT, SAME
from workbench.domain.match import Comparison, SlotKind
from workbench.matching.compare import compare
from workbench.matching.consistency import Held, difference, held_together
from workbench.matching.stated import Stated

PLACES = ("mar", "dorf", "wick", "holm", "ford", "stad", "berg", "ness", "gate", "mouth")


def held(*texts: str, language: str = "en") -> list[Held]:
    return held_together([Stated(text, language=language) for text in texts])


@pytest.mark.parametrize(("one", "other", "kind", "language"), MEANT, ids=[m[0] for m in MEANT])
def test_one_fact_with_two_values(one: str, other: str, kind: SlotKind, language: str) -> None:
    for first, second in ((one, other), (other, one)):
        [found] = held(first, second, language=language)
        assert (found.first, found.second) == (0, 1)
        assert found.slot is not None
        assert found.slot.kind is kind


@pytest.mark.parametrize(("one", "other", "language"), APART, ids=[a[0] for a in APART])
def test_two_facts_that_look_alike(one: str, other: str, language: str) -> None:
    assert held(one, other, language=language) == []
    assert held(other, one, language=language) == []


@pytest.mark.parametrize(("one", "other", "language"), SAME, ids=[s[0] for s in SAME])
def test_one_fact_said_twice(one: str, other: str, language: str) -> None:
    assert held(one, other, language=language) == [Held(0, 1)]
    assert held(other, one, language=language) == [Held(0, 1)]


def test_what_differs_is_told_as_written() -> None:
    [one] = held("The bridge cost €3.1 million.", "The bridge cost €3.4 million.")
    assert one.slot is not None
    assert difference(one.slot) == "the same fact in two ways: “€3.1 million” and “€3.4 million”"
    [name] = held("Ruth Okafor runs the library.", "Ruth Okafur runs the library.")
    assert name.slot is not None
    assert difference(name.slot) == "spelt in two ways: “Okafor” and “Okafur”"
    [denied] = held(
        "The company has confirmed the sale of its port.",
        "The company has not confirmed the sale of its port.",
    )
    assert denied.slot is not None
    assert difference(denied.slot) == "one of the two denies it"


def test_two_who_differ_make_no_mistake() -> None:
    says = ("The bridge cost €3.1 million.", "The bridge cost €3.4 million.")

    def by(*claimants: str) -> list[Held]:
        both = zip(says, claimants, strict=True)
        return held_together([Stated(text, claimant) for text, claimant in both])

    assert by("Odile Marsh", "Lena Moor") == []
    assert len(by("Odile Marsh", "Marsh")) == 1
    assert len(by("Odile Marsh", "")) == 1


def test_a_series_is_no_mistake() -> None:
    prices = [f"The flat at the quay costs €{n}00,000." for n in (3, 4, 5)]
    assert held(*prices) == []
    assert len(held(*prices[:2])) == 1
    assert len(held(prices[0], prices[0], prices[1])) == 3


def test_of_several_that_agree_each_is_paired_with_the_first() -> None:
    said = "The bridge cost €3.1 million."
    assert held(said, "It rained.", said, said) == [Held(0, 2), Held(0, 3)]


def test_a_phrase_is_held_against_nothing() -> None:
    whole, phrase = Stated("The bridge cost €3.1 million."), "the bridge cost €3.4 million"
    assert held_together([whole, Stated(phrase, whole=False)]) == []


def test_the_work_grows_with_the_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(claim: str, passage: str, **known: Any) -> Comparison:
        asked.append(claim)
        return compare(claim, passage, **known)

    monkeypatch.setattr("workbench.matching.consistency.compare", counted)
    piers = [f"{one}{two}" for one in ("Tol", "Ran", "Gor", "Bel", "Dun") for two in PLACES]
    for count in (10, 50):
        asked.clear()
        told = [f"The {pier} pier cost €{n} million." for n in (4, 5) for pier in piers[:count]]
        assert len(held(*told)) == count
        assert len(asked) == 2 * count
