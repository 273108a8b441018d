"""What is told of the sources of evidence, and passages that a checker found by themselves."""

from pathlib import Path

from tests.services.readers import read
from tests.services.test_main_job import claim_with, id_of, opened
from workbench.domain.evidence import CitedSource
from workbench.domain.ids import SourceId
from workbench.domain.match import Relation, SourceLabel
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.services.source_editing import Shared


def test_cited_sources_are_told_of_but_for_their_texts(desk: Desk) -> None:
    first = desk.sources.file(read("/a/letter.txt", "A letter came.")).source_id
    second = desk.sources.file(read("/a/annex.txt", "An annex, word for word. " * 200)).source_id
    assert first is not None
    assert second is not None
    desk.source_editing.edit_several([first], Shared(primary=True))
    told = desk.evidence.cited([first, second, SourceId(99)])
    assert told.keys() == {first, second}
    assert (told[first].label.primary, told[first].long) == (True, False)
    assert (told[second].label.primary, told[second].long) == (None, True)
    assert told[first].label.title == "letter.txt"
    assert desk.evidence.cited([]) == {}


def test_found_passages_are_held_against_a_claim(desk: Desk, ledger: Path) -> None:
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "2.4 million")
    found = desk.searching.search_line("conversion library").passages
    held = desk.matching.hold(id_of(claim), found)
    assert [match.passage for match in held] == [one.passage for one in found]
    assert {match.score for match in held} == {0.0}
    assert Relation.DIFFERS in {slot.relation for slot in held[0].comparison.slots}


def test_a_cited_source_names_its_origin() -> None:
    assert CitedSource(SourceLabel("A", origin="Wire")).origin == "Wire"
