"""Sketches, offers and origins, as they are kept."""

from tests.storage.filing import add_source
from workbench.domain.ids import SourceId
from workbench.domain.source import OfferState
from workbench.matching.resemblance import sketch
from workbench.storage import sketches
from workbench.storage.engine import connect
from workbench.storage.library import Library
from workbench.storage.origins import HELD, LOOKED_AT
from workbench.storage.unit_of_work import SqlUnitOfWork

STORY = " ".join(f"On day {n} the ferry took {n * 13} people across." for n in range(30))


def added(work: SqlUnitOfWork, count: int) -> list[SourceId]:
    return [add_source(work, f"Text number {n}.", f"Title {n}") for n in range(count)]


def test_sources_that_share_enough_hashes_are_worth_comparing(library: Library) -> None:
    with library.writing() as work:
        a, b, c = added(work, 3)
        assert work.origins.note({a: range(10)}, 3) == {a: []}
        assert work.origins.note({b: [8, 9, 10, 11]}, 3) == {b: []}
        assert work.origins.note({c: [7, 8, 9, 10, 11]}, 3) == {c: [b, a]}
        assert work.origins.note({}, 3) == {}


def test_new_sources_are_compared_with_each_other_too(library: Library) -> None:
    with library.writing() as work:
        a, b = added(work, 2)
        assert work.origins.note({a: range(10), b: range(10)}, 3) == {a: [], b: [a]}


def test_what_many_have_in_common_is_noted_for_the_first_of_them_only(library: Library) -> None:
    with library.writing() as work:
        ids = added(work, HELD + 6)
        found = {key: work.origins.note({key: [1, 2, 3]}, 3)[key] for key in ids}
        work.commit()
    assert found[ids[-1]] == ids[:LOOKED_AT]
    connection = connect(library.path)
    assert connection.execute("SELECT count(*) FROM source_sketch").fetchone() == (3 * HELD,)
    connection.close()


def test_an_offer_stands_until_somebody_decides(library: Library) -> None:
    with library.writing() as work:
        a, b, c = added(work, 3)
        work.origins.offer(b, a, 0.75)
        work.origins.offer(c, a, 0.5)
        [first, second] = work.origins.offers()
        assert (first.source_id, first.title) == (b, "Title 1")
        assert (first.other_id, first.other_title, first.share) == (a, "Title 0", 0.75)
        assert work.origins.offers(c) == [second]
        work.origins.settle(b, a, OfferState.DECLINED)
        work.origins.offer(b, a, 0.9)
        assert work.origins.offers() == [second]


def test_one_origin_accepts_the_offers_within_it(library: Library) -> None:
    with library.writing() as work:
        a, b, c, d = added(work, 4)
        for pair in ((b, a), (c, b), (d, a)):
            work.origins.offer(*pair, 0.9)
        for key in (a, b, c):
            work.origins.give(key, "Agency")
        assert [offer.source_id for offer in work.origins.offers()] == [d]
        assert work.origins.linked(c, a)
        assert work.origins.linked(d, a)
        assert not work.origins.linked(d, c)


def test_sketches_are_drawn_anew_when_they_would_be_drawn_otherwise(library: Library) -> None:
    with library.writing() as work:
        key = add_source(work, STORY)
        other = add_source(work, STORY + " And more.")
        work.commit()
    library.close()
    connection = connect(library.path)
    connection.execute("UPDATE library_info SET value = 'old' WHERE key = ?", (sketches.KEY,))
    connection.close()
    with Library.open(library.path) as again, again.writing() as work:
        third = add_source(work, STORY)
        hashes = sketch(STORY)
        assert work.origins.note({third: hashes}, 3) == {third: [key, other]}
