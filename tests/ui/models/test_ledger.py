from dataclasses import replace
from datetime import UTC, datetime

from tests.ui.models.test_matches import evidence
from workbench.domain.evidence import CitedSource, Stance
from workbench.domain.ids import ClaimId, SearchId, SourceId
from workbench.domain.match import SourceLabel
from workbench.domain.search import SearchRecord
from workbench.domain.source import Locator
from workbench.ui.models.ledger import Entry, ledger_content

LABEL = SourceLabel("Final account", "account.pdf", "Council", "2019-07-02", "accounts", "")
WIRE = replace(LABEL, origin="Wire")


def test_each_side_has_its_pieces_and_names_its_origins() -> None:
    sources = {
        SourceId(1): CitedSource(replace(WIRE, title="Courier")),
        SourceId(2): CitedSource(replace(WIRE, title="Herald")),
        SourceId(3): CitedSource(LABEL),
    }
    made = [evidence(key, 0, 4, Stance.SUPPORTS) for key in (1, 2, 3)]
    content = ledger_content([*made, evidence(3, 5, 9, Stance.CONTEXT)], sources)
    supports, undermines, context = content.sides
    assert [entry.title for entry in supports.entries] == ["Courier", "Herald", "Final account"]
    assert supports.tip == "Independent origins:\n– Wire: Courier, Herald\n– Final account"
    assert (undermines.entries, undermines.count, undermines.tip) == ((), "", "")
    assert context.tip == "Independent origins:\n– Final account"


def test_a_ledger_with_a_search_only_is_not_empty() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    search = SearchRecord(ClaimId(1), "web", "ferry", "", "Ida", at, id=SearchId(1))
    assert ledger_content([], {}).empty
    assert not ledger_content([], {}, [search]).empty


def test_a_piece_says_where_it_is_from_and_what_kind_of_source_that_is() -> None:
    piece = replace(evidence(1, 0, 4, Stance.SUPPORTS), locator=Locator(3, 2))
    entry = Entry(piece, CitedSource(replace(LABEL, primary=True)))
    assert entry.where == "Final account · p. 3, ¶ 2"
    assert entry.about == "Council · 2 Jul 2019 · accounts · primary source"
    assert entry.warning == ""
    assert "accepted by Ida" in entry.spoken


def test_a_piece_that_nobody_can_find_again_says_so() -> None:
    piece = evidence(1, 0, 4, Stance.SUPPORTS)
    bare = CitedSource(SourceLabel("A page"), url="https://council.example/")
    assert Entry(piece, bare).warning.startswith("A bare address")
    assert Entry(piece, CitedSource(LABEL, long=True)).warning.startswith("No page or paragraph")
    assert Entry(piece, CitedSource(LABEL)).warning == ""
    assert Entry(piece).warning == ""
