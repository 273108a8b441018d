from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.spotting.articles import HEALTH, POWER_DE, SCIENCE, SPORT
from workbench.domain.text import Span
from workbench.language.sentences import sentences
from workbench.spotting.clauses import clauses


def cut(sentence: str, language: str = "en", *, terse: bool = False) -> list[str]:
    return [span.of(sentence) for span in clauses(sentence, language=language, terse=terse)]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Kestrel made $4 million in the first half of 2024 because of a cold winter in Leeds.",
            [
                "Kestrel made $4 million",
                "in the first half of 2024",
                "because of a cold winter in Leeds.",
            ],
        ),
        (
            "The team spent four summers digging; the work cost €620,000.",
            ["The team spent four summers digging", "the work cost €620,000."],
        ),
        (
            "The firm lost 40 jobs in May, while its rival in Leeds hired 60 people.",
            ["The firm lost 40 jobs", "in May", "while its rival in Leeds hired 60 people."],
        ),
        (
            "The bridge closed on 3 May, which cut the Aire valley off from Leeds.",
            ["The bridge closed on 3 May", "which cut the Aire valley off from Leeds."],
        ),
        (
            "The council sold the site to Kestrel, raising $3 million for the schools.",
            ["The council sold the site to Kestrel", "raising $3 million for the schools."],
        ),
        (
            "Although the ban remains in force, Kestrel Inc. sold 300 units in Norland.",
            ["Although the ban remains in force", "Kestrel Inc. sold 300 units in Norland."],
        ),
        (
            "Speaking at a harbour in Leith, Ana Brook opened the lock and thanked the engineers.",
            [
                "Speaking at a harbour in Leith",
                "Ana Brook opened the lock",
                "and thanked the engineers.",
            ],
        ),
        (
            "The mayor told reporters on Monday that Condor had paid no tax in Leeds since 2019.",
            [
                "The mayor told reporters on Monday that",
                "Condor had paid no tax in Leeds since 2019.",
            ],
        ),
        (
            "“Nobody paid for the bridge,” Ana Brook said at a hearing in Leeds.",
            ["“Nobody paid for the bridge,”", "Ana Brook said at a hearing in Leeds."],
        ),
        (
            "She visited Condor, a family firm founded by Tom Hale, and Kestrel hired her in May.",
            [
                "She visited Condor",
                "a family firm",
                "founded by Tom Hale",
                "and Kestrel hired her in May.",
            ],
        ),
        (
            "The fund, which began in Leeds in 2004, has paid for nine bridges in Norland.",
            [
                "The fund, which began in Leeds in 2004",
                "has paid for nine bridges in Norland.",
            ],
        ),
        (
            "Sales rose 9 percent, up from 8 percent a year before, according to the trade office.",
            [
                "Sales rose 9 percent",
                "up from 8 percent a year before",
                "according to the trade office.",
            ],
        ),
        (
            "The regulator fined Condor after it hid the leak for six weeks.",
            ["The regulator fined Condor", "after it hid the leak for six weeks."],
        ),
    ],
)
def test_sentences_part_where_one_part_can_be_right_and_another_wrong(
    sentence: str, parts: list[str]
) -> None:
    assert cut(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Unemployment fell to 4 percent in 2019.",
        "The bridge was closed on 3 May after a storm.",
        "He bought apples, pears, plums and a small cake.",
        "“We came, we saw, and the others left,” Ana Brook said.",
        "On 4 May, Kestrel sold its plant in Leeds.",
        "No deaths have been reported, the ministry said.",
        "The council said that the bridge is safe.",
        "They met the mayor, the bishop, and the head of the school.",
        "Prices rose from 8 percent to 12 percent.",
        "The mine was closed two days after the council of Leeds met.",
        "Delaney, 47, took charge of Rovers in June 2022 with a two-year contract.",
        "Officials and others in the region were asked to help.",
    ],
)
def test_a_plain_sentence_stays_one(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Condor Bank: small loans for farmers in Norland",
            ["Condor Bank", "small loans for farmers in Norland"],
        ),
        (
            "Brook Praises Leeds as Kestrel Opens Plant",
            ["Brook Praises Leeds", "as Kestrel Opens Plant"],
        ),
        (
            "Mayor Ana Brook cutting the ribbon of the new lock, watched by engineers",
            ["Mayor Ana Brook", "cutting the ribbon of the new lock, watched by engineers"],
        ),
    ],
)
def test_labels_headlines_and_captions_part(line: str, parts: list[str]) -> None:
    assert cut(line, terse=True) == parts


@pytest.mark.parametrize(
    ("language", "sentence", "parts"),
    [
        (
            "de",
            (
                "Condor verlor 40 Millionen Euro im ersten Quartal 2024, während Kestrel in "
                "Leipzig sechzig Menschen einstellte."
            ),
            [
                "Condor verlor 40 Millionen Euro",
                "im ersten Quartal 2024",
                "während Kestrel in Leipzig sechzig Menschen einstellte.",
            ],
        ),
        (
            "de",
            "Anna Vogt, die 2020 ein Freibad versprochen hatte, kündigte einen neuen Etat an.",
            [
                "Anna Vogt, die 2020 ein Freibad versprochen hatte",
                "kündigte einen neuen Etat an.",
            ],
        ),
        (
            "fr",
            (
                "Condor a perdu 40 millions d’euros au premier trimestre 2024 en raison de la "
                "hausse des prix, tandis que Kestrel a embauché à Lyon."
            ),
            [
                "Condor a perdu 40 millions d’euros",
                "au premier trimestre 2024",
                "en raison de la hausse des prix",
                "tandis que Kestrel a embauché à Lyon.",
            ],
        ),
        (
            "es",
            (
                "Condor perdió 40 millones de euros en el primer trimestre de 2024 debido a la "
                "subida de los precios, mientras que Kestrel creció en Sevilla."
            ),
            [
                "Condor perdió 40 millones de euros",
                "en el primer trimestre de 2024",
                "debido a la subida de los precios",
                "mientras que Kestrel creció en Sevilla.",
            ],
        ),
        (
            "it",
            "Condor ha perso 40 milioni; Kestrel ha vinto.",
            ["Condor ha perso 40 milioni", "Kestrel ha vinto."],
        ),
    ],
)
def test_other_languages_part_alike(language: str, sentence: str, parts: list[str]) -> None:
    assert cut(sentence, language) == parts


def holds_every_word(sentence: str, spans: list[Span]) -> bool:
    kept = "".join(span.of(sentence) for span in spans)
    return [c for c in kept if c.isalnum()] == [c for c in sentence if c.isalnum()]


@pytest.mark.parametrize("article", [HEALTH, SPORT, SCIENCE, POWER_DE])
def test_the_parts_of_an_article_hold_every_word(article: str) -> None:
    for sentence in sentences(article):
        words = sentence.of(article)
        spans = clauses(words)
        assert all(a.end <= b.start for a, b in pairwise(spans)), words
        assert holds_every_word(words, spans), words


WORDS = """Kestrel lost $4 million in May 2024 which and said that the firm 12% as backed by under a
rain , — ; : “ ” ( ) . - because_of according_to Ana_Brook"""
PIECES = WORDS.split()


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join), st.booleans())
def test_no_words_are_lost_or_cut_through(drawn: str, terse: bool) -> None:
    sentence = drawn.replace("_", " ")
    spans = clauses(sentence, terse=terse)
    assert holds_every_word(sentence, spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    for span in spans:
        assert not sentence[max(0, span.start - 1) : span.start + 1].isalnum() or span.start == 0
        assert sentence[span.start : span.end] == sentence[span.start : span.end].strip()


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "es", "zh", ""]))
def test_any_text_keeps_its_words(sentence: str, language: str) -> None:
    assert holds_every_word(sentence, clauses(sentence, language=language))


@pytest.mark.parametrize(
    "unit", [", the a", "—", " and led the", ": A b", "“x y z w v” said A in B "]
)
def test_hostile_sentences_come_to_an_end(unit: str) -> None:
    sentence = unit * (20_000 // len(unit))
    assert holds_every_word(sentence, clauses(sentence))
