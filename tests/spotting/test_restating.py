from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.text import Span
from workbench.language.names import names
from workbench.spotting.restating import Restating, restated

WRITTEN = date(2026, 3, 12)


def of(text: str, claim: str, language: str = "en", written: date | None = WRITTEN) -> str:
    """Restate the claim that some words of a text make; its sentence is marked by bars, if any."""
    marked = text.split("|")
    text = "".join(marked)
    sentence = Span(0, len(text))
    if len(marked) > 1:
        sentence = Span(len(marked[0]), len(marked[0]) + len(marked[1]))
    start = text.index(claim, sentence.start)
    return restated(
        text,
        Span(start, start + len(claim)),
        sentence,
        names(text, language),
        language=language,
        article_date=written,
    )


PEETERS = "Ghent mayor Ann Peeters opened the bridge. "
DELTA = "Delta Works Inc. built the bridge. "


@pytest.mark.parametrize(
    ("before", "claim", "wanted"),
    [
        (PEETERS, "She spent 4 million euros.", "Ann Peeters spent 4 million euros."),
        (PEETERS, "Her council spent more.", "Ann Peeters’ council spent more."),
        (PEETERS + "She smiled. ", "She won by 3 votes.", "Ann Peeters won by 3 votes."),
        (PEETERS, "But she lost in Bruges.", "But Ann Peeters lost in Bruges."),
        (DELTA, "It employs 1,200 people.", "Delta Works Inc employs 1,200 people."),
        (DELTA, "The company lost money.", "Delta Works Inc lost money."),
        (DELTA, "The company’s losses grew.", "Delta Works Inc’s losses grew."),
        (DELTA, "It was founded in 1961.", "Delta Works Inc was founded in 1961."),
    ],
)
def test_a_leading_pronoun_is_given_the_only_name_it_can_mean(
    before: str, claim: str, wanted: str
) -> None:
    assert of(f"{before}|{claim}|", claim) == wanted


@pytest.mark.parametrize(
    ("before", "claim"),
    [
        ("Ann Peeters met Tom Baker. ", "She spent 4 million euros."),
        ("The driver of a lorry hit Tom Baker. ", "He was drunk."),
        ("Tom Baker opened the bridge. ", "It cost 4 million euros."),
        ("The bridge was built by Delta Works Inc. in 2019. ", "It is 300 metres long."),
        (DELTA, "It is clear that costs rose."),
        (DELTA, "The ministry paid for this."),
        (PEETERS, "They spent 4 million euros."),
        ("", "She spent 4 million euros."),
        (PEETERS + "A man fell. The crowd was large. ", "He was 34."),
    ],
)
def test_a_pronoun_that_may_mean_another_is_left(before: str, claim: str) -> None:
    assert of(f"{before}|{claim}|", claim) == ""


def test_a_last_name_becomes_the_full_name_once() -> None:
    text = f"{PEETERS}|Taxes rose when Peeters won, Peeters said.|"
    wanted = "Taxes rose when Ann Peeters won, Peeters said."
    assert of(text, "Taxes rose when Peeters won, Peeters said.") == wanted


def test_a_last_name_of_two_people_and_one_in_quoted_words_are_left() -> None:
    two = "Mayor Ann Peeters met minister Luc Peeters. |Taxes rose, Peeters said.|"
    assert of(two, "Taxes rose, Peeters said.") == ""
    quoted = f"{PEETERS}|“Peeters raised taxes,” a rival said.|"
    assert of(quoted, "“Peeters raised taxes,” a rival said.") == ""


@pytest.mark.parametrize(
    ("sentence", "claim", "wanted"),
    [
        (
            "The firm had said that Norva lost $2 billion in the third quarter of 2024 alone.",
            "in the third quarter of 2024 alone.",
            "Norva lost $2 billion in the third quarter of 2024 alone.",
        ),
        (
            "Wages rose 4% in March 2026, beating the forecast of every bank.",
            "beating the forecast of every bank.",
            "Wages rose 4% in March 2026, beating the forecast of every bank.",
        ),
        (
            "After a long trial, the court fined Norva and ordered a new audit.",
            "and ordered a new audit.",
            "The court ordered a new audit.",
        ),
        (
            "The fund is run by Ann Peeters, who sold 300 flats in 2019.",
            "who sold 300 flats in 2019.",
            "Ann Peeters sold 300 flats in 2019.",
        ),
        (
            "Rents fell after a reform that cost the city 9 million euros.",
            "cost the city 9 million euros.",
            "Rents fell after a reform that cost the city 9 million euros.",
        ),
        (
            "Two firms—Norva and Delta—have sold 900 flats to people from abroad.",
            "to people from abroad.",
            "Two firms—Norva and Delta—have sold 900 flats to people from abroad.",
        ),
    ],
)
def test_a_part_of_a_clause_is_given_the_rest_of_it(sentence: str, claim: str, wanted: str) -> None:
    assert of(sentence, claim) == wanted


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Rents fell, but the city sold 900 flats.", "the city sold 900 flats."),
        ("Rents fell and in May the city sold 900 flats.", "in May the city sold 900 flats."),
        ("Quickly sold in 2019, the flats were empty.", "in 2019"),
        ("In 2019 rents fell.", "In 2019 rents fell."),
    ],
)
def test_a_clause_and_a_part_without_any_before_it_are_left(sentence: str, claim: str) -> None:
    assert of(sentence, claim, written=None) == ""


@pytest.mark.parametrize(
    ("language", "claim", "wanted"),
    [
        ("en", "Rents fell last year.", "Rents fell last year [2025]."),
        ("en", "Rents fell yesterday.", "Rents fell yesterday [11 March 2026]."),
        ("en", "Rents fell on 3 May.", "Rents fell on 3 May [2026]."),
        ("en", "Rents fell last month.", "Rents fell last month [February 2026]."),
        ("en", "Rents fell last week.", "Rents fell last week [week of 2 March 2026]."),
        ("en", "Rents fell last quarter.", "Rents fell last quarter [Q4 2025]."),
        ("en", "Rents fell last winter.", "Rents fell last winter."),
        ("de", "Die Mieten sanken gestern.", "Die Mieten sanken gestern [11. März 2026]."),
        ("de", "Die Mieten sanken im Vorjahr.", ""),
        ("de", "Letzten Monat sanken sie.", "Letzten Monat [Februar 2026] sanken sie."),
        ("fr", "Le prix a baissé hier.", "Le prix a baissé hier [11 mars 2026]."),
        ("fr", "L’an dernier, tout a baissé.", "L’an dernier [2025], tout a baissé."),
        ("es", "Bajó el mes pasado.", "Bajó el mes pasado [febrero de 2026]."),
        ("es", "Bajó hace tres semanas.",
         "Bajó hace tres semanas [semana del 16 de febrero de 2026]."),
        ("zh", "去年房租下降。", "去年[2025年]房租下降。"),
        ("zh", "房租昨天下降。", "房租昨天[2026年3月11日]下降。"),
    ],
)  # fmt: skip
def test_dates_counted_from_that_of_the_article_are_said_in_brackets(
    language: str, claim: str, wanted: str
) -> None:
    assert of(claim, claim, language) == ("" if wanted == claim else wanted)
    assert of(claim, claim, language, written=None) == ""


def test_a_date_with_its_year_gets_no_brackets() -> None:
    assert of("Rents fell on 3 May 2024.", "Rents fell on 3 May 2024.") == ""


def test_one_reading_of_an_article_answers_for_all_its_claims() -> None:
    text = f"{PEETERS}She won. She lost 3 million euros last year."
    article = Restating(text, names(text), language="en", article_date=WRITTEN)
    start = text.index("She lost")
    span = Span(start, len(text))
    assert article.of(span, span) == "Ann Peeters lost 3 million euros last year [2025]."
    assert article.of(Span(0, 3), span) == ""


@given(
    st.text(max_size=120), st.integers(0, 100), st.integers(1, 40), st.sampled_from(["en", "zh"])
)
def test_any_text_is_restated_or_left(text: str, start: int, length: int, language: str) -> None:
    if start >= len(text):
        return
    span = Span(start, min(len(text), start + length))
    said = restated(
        text,
        span,
        Span(0, len(text)),
        names(text, language),
        language=language,
        article_date=WRITTEN,
    )
    assert said == " ".join(said.split())
