import pytest

from workbench.domain.claim import ClaimKind
from workbench.spotting.worth import judge


@pytest.mark.parametrize(
    "sentence",
    [
        "Unemployment fell from 8 percent to 5 percent in the last three years.",
        "He voted against the bill 14 times.",
        "We have lost 200,000 jobs since last March.",
        "The deficit is now the largest in more than 40 years.",
        "The tax cut cost the state $3.2 billion in 2019.",
    ],
)
def test_facts_are_checkable(sentence: str) -> None:
    assert judge(sentence).checkable


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("I think we can do better.", "opinion: “I think”"),
        ("What would you do about it?", "a question"),
        ("Thank you all for coming tonight.", "a greeting or thanks: “Thank”"),
        ("We should be kinder to each other.", "says what should or could be: “should”"),
        ("I will always fight for you.", "a prediction or promise: “will”"),
    ],
)
def test_what_is_no_claim_says_why_first(sentence: str, reason: str) -> None:
    judged = judge(sentence)
    assert not judged.checkable
    assert reason in judged.reasons
    assert judged.reasons[0] in {"opinion: “I think”", reason} or judged.reasons[0].startswith(
        ("a question", "opinion", "says what", "a greeting", "a prediction")
    )


def test_kinds_come_from_what_is_said() -> None:
    kinds = set(
        judge("Kestrel said it lost $2 million, or 4%, in May 2021 because of the flood.").kinds
    )
    assert kinds >= {
        ClaimKind.MONEY,
        ClaimKind.PERCENT,
        ClaimKind.DATE,
        ClaimKind.NAME,
        ClaimKind.ATTRIBUTION,
        ClaimKind.CAUSAL,
    }


def test_digits_in_a_name_are_no_number() -> None:
    judged = judge("The H20 is made by Kestrel.")
    assert ClaimKind.NUMBER not in judged.kinds
    assert judge("The 20 are made by Kestrel.").worth > judged.worth


def test_worth_orders() -> None:
    strong = judge("Crime rose by 12 percent in 2020, according to the police.")
    weak = judge("Crime is a thing we must talk about.")
    assert 0 <= weak.worth < strong.worth <= 1


def test_the_span_leaves_white_space_out() -> None:
    text = "  It rained on Monday. \n"
    assert judge(text).span.of(text) == "It rained on Monday."


@pytest.mark.parametrize("empty", ["", "   "])
def test_nothing_said_is_no_claim(empty: str) -> None:
    judged = judge(empty)
    assert not judged.checkable
    assert judged.reasons == ("nothing is said",)


def test_the_words_that_gave_a_sentence_away_are_told_as_they_stand() -> None:
    told = judge("İİİ In My Opinion the H20 is no match for the F-35.").reasons
    assert "opinion: “In My Opinion”" in told


def test_capitals_do_not_hide_a_sign_but_tell_a_name_from_a_verb() -> None:
    assert "compares" in judge("TAXES ARE HIGHER THAN BEFORE.").reasons
    assert not any("prediction" in reason for reason in judge("Uncle Will slept.").reasons)
