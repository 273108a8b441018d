"""What was looked for and not found is a finding, kept with how it was looked for."""

import pytest

from tests.services.shaped import Bench
from workbench.domain.claim import CheckState
from workbench.domain.ids import SearchId
from workbench.errors import NotFound, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def test_a_search_is_kept_and_told(bench: Bench, announced: list[Changes]) -> None:
    [key] = bench.file(COST)
    announced.clear()
    kept = bench.desk.searches.record(key, " Town archive ", "Tarn bridge 3.1", "All of 2018")
    assert (kept.where, kept.words, kept.note) == ("Town archive", "Tarn bridge 3.1", "All of 2018")
    assert bench.desk.searches.of_claim(key) == [kept]
    assert bench.desk.searches.of_article(bench.article_id) == {key: [kept]}
    assert bench.get(key).state is CheckState.IN_PROGRESS
    assert announced[0].touches(Kind.SEARCH)
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert (event.action, event.detail["claim"]) == ("search noted", key)
    assert event.detail["now"]["where"] == "Town archive"


def test_a_search_that_is_withdrawn_stays_in_the_library(bench: Bench, library: Library) -> None:
    [key] = bench.file(COST)
    bench.decide(key)
    kept = bench.desk.searches.record(key, "Town archive", "Tarn bridge")
    assert bench.get(key).state is CheckState.CHECKED
    assert kept.id is not None
    bench.desk.searches.withdraw(kept.id)
    assert bench.desk.searches.of_claim(key) == []
    with library.reading() as work:
        assert [item.id for item in work.searches.of_claim(key, withdrawn=True)] == [kept.id]
    assert bench.actions()[-1] == "search withdrawn"
    with pytest.raises(Unusable, match="withdrawn already"):
        bench.desk.searches.withdraw(kept.id)
    bench.desk.undo.undo()
    assert bench.desk.searches.of_claim(key) == [kept]


def test_noting_is_taken_back_and_done_again(bench: Bench) -> None:
    [key] = bench.file(COST)
    kept = bench.desk.searches.record(key, "Town archive", "Tarn bridge")
    done = bench.desk.undo.undo()
    assert (done.text, done.claims[0].id) == ("Undone: Claim 1: search noted", key)
    assert bench.desk.searches.of_claim(key) == []
    assert bench.get(key).state is CheckState.UNCHECKED
    bench.desk.undo.redo()
    assert bench.desk.searches.of_claim(key) == [kept]
    assert bench.get(key).state is CheckState.IN_PROGRESS


@pytest.mark.parametrize(
    ("where", "words", "said"), [(" ", "x", "where you searched"), ("x", " ", "how you searched")]
)
def test_a_search_says_where_and_how(bench: Bench, where: str, words: str, said: str) -> None:
    [key] = bench.file(COST)
    with pytest.raises(Unusable, match=said):
        bench.desk.searches.record(key, where, words)
    assert bench.desk.searches.record(key, "Archive", "", "Leafed through it.").words == ""
    with pytest.raises(NotFound):
        bench.desk.searches.withdraw(SearchId(9))
