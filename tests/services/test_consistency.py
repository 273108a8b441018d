"""An article that says one thing in two ways, and what is not taken for it."""

import pytest

from tests.services.shaped import Bench, span_of
from workbench import paths
from workbench.domain.consistency import Consistency, SameFact
from workbench.domain.ids import ArticleId
from workbench.domain.match import SlotKind
from workbench.errors import NotFound
from workbench.services.desk import Desk
from workbench.storage.library import Library

TEXT = """Ferry to Norra Holmen sails twice as often

From Monday the ferry to Norra Holmen crosses eight times a day. The new timetable costs the \
town 1.3 million euros a year, the harbour board said.

The ferry carried 41,000 passengers between November and March. The ferry was built in 1987 and \
has room for 36 cars. The crew of the ferry numbers nine.

Maja Lindqvist chairs the harbour board. “We have waited ten long years for this day on the \
island,” Lindqvist said.

On the island live 212 people, 31 of them children. The school has two teachers. A year ago the \
ferry carried 27,500 passengers. The bakery sells 300 loaves a day, and the shop sells 120 papers.

The old pier was 40 metres long; the new pier is 62 metres long. One in three islanders works on \
the mainland, and one in five is retired.

The harbour board meets again on 4 May. Of the 212 people on the island, 13 are children. The \
ferry, built in 1978, has room for 36 cars. Maja Lindquist, who chairs the harbour board, grew up \
there. A ticket costs four euros, a monthly ticket 60 euros.
"""


def test_what_an_article_says_in_two_ways_is_found_and_nothing_else(desk: Desk) -> None:
    opened = desk.cases.open(desk.cases.read_text(TEXT))
    assert opened.article.id is not None
    text = opened.article.text
    found = desk.consistency.of_article(opened.article.id)
    assert {(one.kind, one.value_a, one.value_b) for one in found} == {
        (SlotKind.DATE, "1987", "1978"),
        (SlotKind.NAME, "Lindqvist", "Lindquist"),
    }
    for one in found:
        assert one.value_a in one.place_a.of(text)
        assert one.value_b in one.place_b.of(text)
        assert one.place_a < one.place_b
        claim = desk.claims.get(one.claim_a)
        assert claim.span == one.place_a


def test_nothing_is_found_in_the_sample_article(desk: Desk) -> None:
    text = paths.resource("sample/article.txt").read_text(encoding="utf-8")
    opened = desk.cases.open(desk.cases.read_text(text))
    assert opened.article.id is not None
    assert desk.consistency.of_article(opened.article.id) == ()


BRIDGE = """The Tarn bridge cost €3.1 million. It carries 8,400 cars a day.

The mayor said that the Tarn bridge cost €3.4 million.

In all, the Tarn bridge cost €3,100,000.
"""
FIRST, SECOND, THIRD = (
    "The Tarn bridge cost €3.1 million.",
    "the Tarn bridge cost €3.4 million.",
    "the Tarn bridge cost €3,100,000.",
)


def test_claims_that_agree_are_put_forward_as_one_fact(desk: Desk, library: Library) -> None:
    bench = Bench(desk, library, BRIDGE)
    first, third = bench.file(FIRST, THIRD)
    found = desk.consistency.look(bench.article_id)
    assert found == Consistency(same=(SameFact(first, third),))
    desk.shaping.join([first, third])
    assert desk.consistency.look(bench.article_id) == Consistency()


def test_a_place_that_was_joined_to_a_claim_is_held_against_it(
    desk: Desk, library: Library
) -> None:
    bench = Bench(desk, library, BRIDGE)
    first, second = bench.file(FIRST, SECOND)
    [apart] = desk.consistency.of_article(bench.article_id)
    assert (apart.claim_a, apart.claim_b) == (first, second)
    desk.shaping.join([first, second])
    [joined] = desk.consistency.of_article(bench.article_id)
    assert (joined.claim_a, joined.claim_b) == (first, first)
    assert (joined.value_a, joined.value_b) == ("€3.1 million", "€3.4 million")
    assert joined.place_b == span_of(SECOND, BRIDGE)
    assert joined.why == "the same fact in two ways: “€3.1 million” and “€3.4 million”"


def test_what_is_no_claim_any_more_says_nothing(desk: Desk, library: Library) -> None:
    bench = Bench(desk, library, BRIDGE)
    _, second = bench.file(FIRST, SECOND)
    for step in (desk.shaping.drop, desk.shaping.set_apart):
        step([second])
        assert desk.consistency.of_article(bench.article_id) == ()
        desk.undo.undo()
        assert len(desk.consistency.of_article(bench.article_id)) == 1


def test_a_restatement_says_what_the_words_leave_open(desk: Desk, library: Library) -> None:
    text = "The Tarn bridge carries 8,400 cars a day. It rains.\n\nNow 9,400 cars use it each day."
    bench = Bench(desk, library, text)
    _, second = bench.file("The Tarn bridge carries 8,400 cars a day.", "Now 9,400 cars use it")
    assert desk.consistency.of_article(bench.article_id) == ()
    desk.claims.restate(second, "The Tarn bridge carries 9,400 cars a day.")
    [found] = desk.consistency.of_article(bench.article_id)
    assert (found.kind, found.value_b) == (SlotKind.NUMBER, "9,400")


def test_an_article_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.consistency.of_article(ArticleId(99))
