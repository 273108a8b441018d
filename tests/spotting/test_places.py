import pytest

from workbench.domain.claim import Spotted
from workbench.domain.text import Span
from workbench.spotting.facts import Fact, facts
from workbench.spotting.places import same_facts, with_places


def spotted(
    sentences: list[str], language: str = "en"
) -> tuple[str, list[Spotted], list[list[Fact]]]:
    text = "\n".join(sentences)
    found, held, at = [], [], 0
    for sentence in sentences:
        span = Span(at, at + len(sentence))
        found.append(Spotted(span, (), 0.5, checkable=True, reasons=("says what happened",)))
        held.append(facts(sentence, language))
        at += len(sentence) + 1
    return text, found, held


def together(*sentences: str, language: str = "en") -> list[tuple[int, ...]]:
    text, found, held = spotted(list(sentences), language)
    groups, _ = same_facts(text, found, held, language=language)
    return [(group.first, *group.others) for group in groups]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Kestrel cuts 400 jobs in Leeds", "Kestrel will cut 400 jobs in Leeds by May.", "en"),
        (
            "The fund paid $3 million for nine bridges in Norland.",
            "For nine bridges in Norland the fund paid 3 million dollars.",
            "en",
        ),
        (
            "“Nobody ever paid for that bridge”",
            "“Nobody ever paid for that bridge, and nobody will,” Ana Brook said.",
            "en",
        ),
        (
            "Die Stadt Lindenau baut neun Brücken über die Aue",
            "Die Stadt Lindenau baut neun neue Brücken über die Aue.",
            "de",
        ),
    ],
)
def test_the_same_fact_in_two_places_is_one(one: str, other: str, language: str) -> None:
    assert together(one, other, language=language) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestrel cut 400 jobs in Leeds.", "Kestrel did not cut 400 jobs in Leeds."),
        ("Kestrel cut 400 jobs in Leeds.", "Kestrel cut 450 jobs in Leeds."),
        ("Kestrel bought Condor in Leeds last week.", "Condor bought Kestrel in Leeds last week."),
        (
            "The price of bread in Leeds rose 4 percent in May.",
            "The price of bread in Leeds fell 4 percent in May.",
        ),
        ("In 2019 the fund paid for nine bridges.", "In 2020 the fund paid for nine bridges."),
        ("The fund paid for bridges.", "The fund paid."),
        (
            "Mayor Ana Brook of Leeds",
            "Mayor Ana Brook of Leeds opened a bridge.",
        ),
        (
            "She wrote “The Long Bridge at Leeds Harbour” in prison.",
            "Readers love “The Long Bridge at Leeds Harbour” for its jokes.",
        ),
    ],
)
def test_what_differs_is_not_put_together(one: str, other: str) -> None:
    assert together(one, other) == []


def test_numbers_that_differ_are_a_pair_of_their_own() -> None:
    text, found, held = spotted(
        [
            "About 42 percent of the trains in Norland were late.",
            "It rained on Monday in the north of Norland.",
            "About 45 percent of the trains in Norland were late.",
        ]
    )
    groups, differ = same_facts(text, found, held)
    assert (groups, differ) == ([], [(0, 2)])


def test_the_first_in_running_text_speaks_for_the_others() -> None:
    text, found, held = spotted(
        ["Kestrel cuts 400 jobs in Leeds", "Kestrel cut 400 jobs in Leeds.", "Snow fell in Leith."]
    )
    found[0] = Spotted(found[0].span, (), 0.9, checkable=True, reasons=(), claimant="Ana Brook")
    told = with_places(text, found, held, body=[False, True, True])
    assert [item.span for item in told] == [found[1].span, found[2].span]
    assert told[0].places == (found[0].span,)
    assert told[0].worth == 0.9
    assert told[0].claimant == "Ana Brook"


def test_what_is_set_apart_is_left_as_it_is() -> None:
    text, found, held = spotted(["Kestrel cut 400 jobs in Leeds."] * 3)
    apart = Spotted(found[1].span, (), 0.1, checkable=False, reasons=("page furniture: caption",))
    told = with_places(text, [found[0], apart, found[2]], held)
    assert [item.checkable for item in told] == [True, False]
    assert told[0].places == (found[2].span,)


def test_one_claim_said_very_often_is_one_claim() -> None:
    text, found, held = spotted(["Kestrel cut 400 jobs in Leeds."] * 2000)
    assert len(with_places(text, found, held)) == 1


def test_many_claims_with_other_numbers_are_all_kept() -> None:
    text, found, held = spotted([f"Kestrel cut {i} jobs in Leeds on Monday." for i in range(1500)])
    assert [item.span for item in with_places(text, found, held)] == [item.span for item in found]
