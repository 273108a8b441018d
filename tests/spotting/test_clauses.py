from itertools import pairwise

import pytest

from workbench.domain.text import Span
from workbench.language.names import names
from workbench.spotting.clauses import clauses, worth_splitting


def cut(sentence: str) -> list[str]:
    return [span.of(sentence) for span in clauses(sentence)]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "The team spent four summers digging; the work cost €620,000 and took nine people.",
            2,
        ),
        ("The firm lost 40 jobs in May, while its rival in Leeds hired 60 people.", 2),
        ("The bridge closed on 3 May, which cut the Aire valley off from Leeds.", 2),
        ("The council sold the site to Kestrel, raising $3 million for the schools.", 2),
        ("Although the ban remains in force, Kestrel Inc. sold 300 units in Norland.", 2),
        ("He bought apples, pears, plums and a small cake.", 1),
        ("“We came, we saw, and the others left,” Ana Brook said.", 1),
    ],
)
def test_sentences_part_at_their_clauses(sentence: str, parts: int) -> None:
    assert len(cut(sentence)) == parts, cut(sentence)


def test_clauses_cover_every_word_in_order() -> None:
    sentence = (
        "Founded in 1998, Kestrel—Condor’s parent—sold 300 units, and its rival, which makes pumps,"
        " lost $4 million in Leeds; both said that trade would recover."
    )
    spans = clauses(sentence)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    kept = "".join(span.of(sentence) for span in spans)
    letters = [char for char in sentence if char.isalnum()]
    assert [char for char in kept if char.isalnum()] == letters


def test_a_short_sentence_is_not_split() -> None:
    sentence = "Kestrel lost 40 jobs, while Condor hired 60 people."
    assert worth_splitting(sentence, [Span(0, 7), Span(13, 15)]) == [Span(0, len(sentence))]


def test_a_long_sentence_is_split_where_each_part_has_a_fact() -> None:
    sentence = (
        "Analysts at Kestrel estimate that the move could add nearly ten percent to the earnings of"
        " Condor, while some forecasts from Norland project a recovery of revenue by the winter."
    )
    facts = [name.span for name in names(sentence)]
    parts = worth_splitting(sentence, facts)
    assert [part.of(sentence).split()[0] for part in parts] == ["Analysts", "while"]


def test_never_more_than_three_parts() -> None:
    sentence = ", and ".join(
        f"the town of Leeds lost exactly {i} of its bridges" for i in range(30)
    )
    facts = [Span(i, i + 1) for i, char in enumerate(sentence) if char.isdigit()]
    assert len(worth_splitting(sentence, facts)) == 3
