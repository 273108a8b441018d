"""Claims that stand in several places of an article."""

import pytest

from tests.services.shaped import AGAIN, COST, OPENED, Bench, span_of
from workbench.errors import Unusable
from workbench.services.desk import Desk
from workbench.storage.library import Library


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def test_the_same_fact_in_two_places_is_one_claim(bench: Bench) -> None:
    again, cost, opened = bench.file(AGAIN, COST, OPENED)
    done = bench.desk.shaping.join([again, cost])
    assert done.text == "Claim 2 stands for 2 that say the same"
    assert [claim.id for claim in bench.live()] == [cost, opened]
    one = bench.get(cost)
    assert [place.span for place in one.places] == [span_of(AGAIN)]
    assert one.places[0].before.endswith("loves it.\n\n")
    assert one.spans == (span_of(COST), span_of(AGAIN))
    bench.desk.shaping.join([cost, opened])
    assert bench.get(cost).spans == (span_of(COST), span_of(OPENED), span_of(AGAIN))
    done = bench.desk.shaping.part(cost, 1)
    assert done.text == "Claim 1 taken out of claim 2"
    assert bench.get(cost).spans == (span_of(COST), span_of(OPENED))
    assert not bench.get(again).dropped
    with pytest.raises(Unusable, match="no such place"):
        bench.desk.shaping.part(cost, 1)


def test_a_place_that_never_was_a_claim_becomes_one(bench: Bench) -> None:
    again, cost = bench.file(AGAIN, COST)
    bench.desk.shaping.join([again, cost])
    # The claim that became a place has gone elsewhere meanwhile.
    bench.desk.shaping.move_end(again, -2)
    bench.desk.shaping.part(cost, 0)
    assert bench.words() == [COST, AGAIN]
    assert bench.live()[1].by_hand


def test_a_headline_is_kept_as_a_place_of_the_sentence(desk: Desk, library: Library) -> None:
    text = "# Bridge cost €3.1 million\n\nThe bridge cost €3.1 million in all.\n"
    bench = Bench(desk, library, text)
    head, sentence = bench.file("Bridge cost €3.1 million", "The bridge cost €3.1 million in all.")
    heading = any(
        block.span.covers(bench.get(head).span) and block.kind.value in {"title", "heading"}
        for block in desk.cases.article(bench.case_id).blocks
    )
    bench.desk.shaping.join([head, sentence])
    assert heading
    assert [claim.id for claim in bench.live()] == [sentence]


def test_two_claims_with_evidence_are_not_joined(bench: Bench) -> None:
    keys = bench.file(COST, AGAIN)
    for key in keys:
        bench.prove(key)
    with pytest.raises(Unusable, match="cannot become one"):
        bench.desk.shaping.join(keys)
    assert [claim.dropped for claim in bench.live()] == [False, False]


def test_what_the_article_says_twice_is_filed_with_both_places(desk: Desk) -> None:
    said = "The council bought the old iron bridge over the Tarn for 3.1 million euros."
    text = f"{said}\n\nNobody was asked about the colour of the railings.\n\n{said}\n"
    made = desk.cases.open(desk.cases.read_text(text))
    assert made.article.id is not None
    claims = desk.claims.of_article(made.article.id)
    twice = [claim for claim in claims if claim.places]
    assert [[span.of(text) for span in claim.spans] for claim in twice] == [[said] * 2]
    assert desk.claims.accounting(made.article.id).nothing_left_unmarked


def test_a_claim_is_never_a_further_place_of_itself(bench: Bench) -> None:
    cost, again = bench.file(COST, AGAIN)
    bench.desk.shaping.join([cost, again])
    bench.desk.shaping.restore([again])
    bench.prove(again)
    bench.desk.shaping.join([cost, again])
    assert [claim.id for claim in bench.live()] == [again]
    assert bench.get(again).spans == (span_of(AGAIN), span_of(COST))
