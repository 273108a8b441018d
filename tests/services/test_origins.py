"""Reprints: put forward by their wording, decided on by a person."""

import pytest

from tests.services.conftest import Clock
from tests.services.readers import Shelf, read
from workbench.domain.ids import SourceId
from workbench.domain.source import OfferState, Resemblance
from workbench.errors import Conflict, NotFound, Unusable
from workbench.export.writer import Reports
from workbench.services.desk import Desk
from workbench.services.intake import Imported
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent
from workbench.storage.library import Library

STORY = " ".join(
    f"On day {n} the ferry left pier {n * 7 % 31} with {n * 13} people and {n * 3} cars on board."
    for n in range(30)
)
OTHER = " ".join(
    f"Line {n} of the tram carries {n * 17} riders past stop {n * 11 % 29} every {n + 2} minutes."
    for n in range(30)
)
ONE, TWO, THREE, FOUR = (SourceId(n) for n in range(1, 5))


@pytest.fixture
def desk(library: Library) -> Desk:
    return Desk.on(
        library, reader=Shelf({}), writer=Reports(), clock=Clock(), checker=lambda: "R. Vale"
    )


def filed(desk: Desk, text: str, title: str, origin: str = "") -> Imported:
    return desk.sources.file(
        read(f"/desk/{title}.txt", text, title=title), SourceMetadata(origin=origin)
    )


def origins(desk: Desk) -> list[str]:
    return [summary.origin for summary in desk.sources.summaries()]


def pairs(desk: Desk) -> list[tuple[int, int]]:
    return [(pair.source_id, pair.other_id) for pair in desk.sources.resemblances()]


def test_a_reprint_is_put_forward_and_never_applied(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, OTHER, "Trams")
    done = filed(desk, "By our own reporter. " + STORY + " He added nothing.", "Courier")
    [pair] = desk.sources.resemblances()
    assert done.alike == (pair,)
    assert pair == Resemblance(THREE, "Courier", ONE, "Agency", 1.0)
    assert origins(desk) == ["", "", ""]


def test_the_share_is_told_of_what_is_half_the_same(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY[: len(STORY) * 2 // 3] + " " + OTHER[: len(OTHER) // 3], "Courier")
    [pair] = desk.sources.resemblances()
    assert 0.6 < pair.share < 0.75


def test_what_has_less_than_half_in_common_is_not_put_forward(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY[: len(STORY) // 3] + " " + OTHER, "Courier")
    assert desk.sources.resemblances() == []


def test_a_person_says_that_two_are_of_one_origin(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY + " More.", "Courier")
    assert desk.sources.same_origin(TWO, ONE) == "Agency"
    assert origins(desk) == ["Agency", "Agency"]
    assert desk.sources.resemblances() == []
    desk.sources.not_same_origin(ONE, TWO)
    assert origins(desk) == ["Agency", ""]


def test_a_pair_that_was_declined_is_not_put_forward_again(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY + " More.", "Courier")
    desk.sources.not_same_origin(ONE, TWO)
    assert desk.sources.resemblances() == []
    assert origins(desk) == ["", ""]


def test_ten_reprints_make_nine_offers_and_one_origin(desk: Desk) -> None:
    for n in range(10):
        filed(desk, f"{STORY} Printed in paper {n}.", f"Paper {n}")
    offers = desk.sources.resemblances()
    assert len(offers) == 9
    for offer in offers:
        desk.sources.same_origin(offer.source_id, offer.other_id)
    assert set(origins(desk)) == {"Paper 0"}
    filed(desk, STORY + " And once more.", "Paper 11")
    assert len(desk.sources.resemblances()) == 1


def test_two_groups_become_one(desk: Desk) -> None:
    for title, origin in (("A", "Agency"), ("B", "Agency"), ("C", "Wire"), ("D", "Wire")):
        filed(desk, f"{title}: {STORY if title in 'AC' else OTHER}", title, origin=origin)
    assert desk.sources.same_origin(TWO, FOUR) == "Agency"
    assert set(origins(desk)) == {"Agency"}


def test_the_origin_that_one_of_them_has_is_kept(desk: Desk) -> None:
    filed(desk, STORY, "Courier")
    filed(desk, OTHER, "Other", origin="Wire")
    assert desk.sources.same_origin(ONE, TWO) == "Wire"
    assert origins(desk) == ["Wire", "Wire"]


def test_a_title_that_names_another_group_already_is_told_apart(desk: Desk) -> None:
    filed(desk, "Something else.", "Press release", origin="Press release")
    filed(desk, STORY, "Press release")
    filed(desk, STORY + " More.", "Courier")
    assert desk.sources.same_origin(TWO, THREE) == "Press release (2)"
    assert origins(desk) == ["Press release", "Press release (2)", "Press release (2)"]


def test_sources_of_one_origin_are_not_put_forward(desk: Desk) -> None:
    filed(desk, STORY, "Agency", origin="Wire")
    filed(desk, STORY + " More.", "Courier", origin="Wire")
    assert desk.sources.resemblances() == []


def test_an_archive_is_compared_with_itself_and_with_what_is_there(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    documents = [
        Archived(text, SourceMetadata(external_id=str(n), title=f"D{n}"))
        for n, text in enumerate((OTHER, STORY + " More.", OTHER + " More.", "Short."))
    ]
    desk.sources.add_archive(documents, Silent())
    assert pairs(desk) == [(3, 1), (4, 2)]


def test_a_source_that_is_not_there_and_one_with_itself_are_refused(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    for decide in (desk.sources.same_origin, desk.sources.not_same_origin):
        with pytest.raises(Unusable, match="two different sources"):
            decide(ONE, ONE)
        with pytest.raises(NotFound):
            decide(ONE, FOUR)
    assert origins(desk) == [""]


def test_one_origin_is_recorded_and_taken_back_with_all_that_it_decided(desk: Desk) -> None:
    filed(desk, STORY, "Agency", origin="wire")
    filed(desk, STORY + " More.", "Courier")
    filed(desk, OTHER, "Trams", origin="town")
    filed(desk, OTHER + " More.", "Gazette", origin="town")
    before, offered = origins(desk), pairs(desk)
    assert offered == [(2, 1)]
    desk.sources.same_origin(TWO, ONE)
    desk.sources.same_origin(THREE, ONE)
    assert origins(desk) == ["wire"] * 4
    assert desk.undo.next_undo == "“Trams” and “Agency” given one origin"
    [change] = desk.source_editing.changes(FOUR)
    assert (change.changed, change.by) == ({"origin": ("town", "wire")}, "R. Vale")
    desk.undo.undo()
    assert (origins(desk), pairs(desk)) == (["wire", "wire", "town", "town"], [])
    desk.undo.undo()
    assert (origins(desk), pairs(desk)) == (before, offered)
    desk.undo.redo()
    desk.undo.redo()
    assert (origins(desk), pairs(desk)) == (["wire"] * 4, [])
    assert len(desk.source_editing.changes(FOUR)) == 3


def test_two_origins_are_taken_back(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY + " More.", "Courier")
    desk.sources.not_same_origin(TWO, ONE)
    assert pairs(desk) == []
    desk.undo.undo()
    assert pairs(desk) == [(2, 1)]
    desk.sources.same_origin(TWO, ONE)
    desk.sources.not_same_origin(TWO, ONE)
    assert origins(desk) == ["Agency", ""]
    desk.undo.undo()
    assert origins(desk) == ["Agency", "Agency"]
    desk.undo.undo()
    assert (origins(desk), pairs(desk)) == (["", ""], [(2, 1)])


def test_what_was_decided_since_is_not_taken_back(desk: Desk, library: Library) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, STORY + " More.", "Courier")
    desk.sources.not_same_origin(TWO, ONE)
    with library.writing() as work:
        work.origins.settle(TWO, ONE, OfferState.ACCEPTED)
        work.commit()
    with pytest.raises(Conflict, match="was decided since"):
        desk.undo.undo()
    assert desk.undo.next_undo == ""


def test_saying_the_same_again_is_nothing_to_take_back(desk: Desk) -> None:
    filed(desk, STORY, "Agency")
    filed(desk, OTHER, "Trams")
    desk.sources.same_origin(TWO, ONE)
    desk.sources.same_origin(ONE, TWO)
    desk.undo.undo()
    assert (desk.undo.next_undo, origins(desk)) == ("", ["", ""])
