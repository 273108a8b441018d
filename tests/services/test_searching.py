"""A checker's own search: what it finds, where, how many, and in which sources."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from tests.services.readers import read
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.searching import Asked, Found, Order
from workbench.domain.source import Locator
from workbench.domain.text import Block, BlockKind, Span
from workbench.errors import NotFound, Unusable
from workbench.services import searching
from workbench.services.desk import Desk
from workbench.services.ports import Archived, SourceMetadata
from workbench.services.progress import Silent

SOURCES: dict[str, tuple[str, dict[str, Any]]] = {
    "Ledger": (
        "The conversion of the Harrow mill cost 4.2 million crowns, the ledger says.",
        {"publisher": "City Council", "published": date(2025, 5, 1), "kind": "accounts"},
    ),
    "Morning Courier": (
        "Old mills are costly. “We kept every beam,” said Lena Moor of the mill in Harrow.",
        {"publisher": "Courier Press", "published": date(2024, 3, 9), "kind": "news"},
    ),
    "Fire report": (
        "A scaffold fell at the mill. The fire at the café on the quay was put out.",
        {"publisher": "County fire service", "kind": "annual report", "author": "N. Abel"},
    ),
    "Tokyo": ("東京都知事は金曜日に辞任した。関東で。", {"language": "ja"}),
    "Bangkok": ("รัฐบาลประกาศมาตรการใหม่ในกรุงเทพ", {"language": "th"}),
    "Moskva": ("Новые паромы ходят между островами.", {"language": "ru"}),
    "Gazette": ("Die Regierung will den Hafen ausbauen.", {"language": "de"}),
    "Cairo": ("قالت الحكومة إن الكتاب قديم.", {"language": "ar"}),
}


@pytest.fixture
def filed(desk: Desk) -> Desk:
    """A desk with a few sources."""
    for title, (text, known) in SOURCES.items():
        desk.sources.file(
            read(f"/desk/{title}.txt", text, title=title, language=known.get("language", "en")),
            SourceMetadata(title=title, **known),
        )
    return desk


def titles(found: Found) -> list[str]:
    return [one.source.title for one in found.passages]


def marked(found: Found) -> list[list[str]]:
    return [[span.of(one.passage.text) for span in one.spans] for one in found.passages]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mill", {"Ledger", "Morning Courier", "Fire report"}),
        ("mills harrow", {"Ledger", "Morning Courier"}),
        ("the mill costing", {"Ledger"}),
        ('"harrow mill"', {"Ledger"}),
        ('"harrow mills"', set()),
        ('"mill in Harrow"', {"Morning Courier"}),
        ("mill -scaffold", {"Ledger", "Morning Courier"}),
        ('mill -"harrow mill"', {"Morning Courier", "Fire report"}),
        ("cafe", {"Fire report"}),
        ('"CAFE ON THE QUAY"', {"Fire report"}),
        ("scaf*", {"Fire report"}),
        ("scaf", set()),
        ("ledger", {"Ledger"}),
        ("東京", {"Tokyo"}),
        ("知事", {"Tokyo"}),
        ("東", {"Tokyo"}),
        ('"都知事は金曜日"', {"Tokyo"}),
        ("大阪", set()),
        ("มาตรการ", {"Bangkok"}),
        ("พ", {"Bangkok"}),
        ("ทพ", {"Bangkok"}),
        ("паром", {"Moskva"}),
        ("острова", {"Moskva"}),
        ("Regierungen language:de", {"Gazette"}),
        ("Die Regierungen und der Hafen", {"Gazette"}),
        ("كتاب", {"Cairo"}),
        ("mill source:courier", {"Morning Courier"}),
        ('mill publisher:"city council"', {"Ledger"}),
        ("mill publisher:city publisher:county", {"Ledger", "Fire report"}),
        ("mill -publisher:courier", {"Ledger", "Fire report"}),
        ("mill kind:report author:abel", {"Fire report"}),
        ("mill kind:port", set()),
        ("mill kind:report author:moor", set()),
        ("mill id:1 id:3", {"Ledger", "Fire report"}),
        ("知事 language:ja", {"Tokyo"}),
        ("知事 language:de", set()),
        ("mill after:2025", {"Ledger"}),
        ("mill before:2025-05-01", {"Morning Courier"}),
        ("mill after:2024-03-09 before:2025-05-02", {"Ledger", "Morning Courier"}),
    ],
)
def test_passages_are_found(filed: Desk, line: str, expected: set[str]) -> None:
    found = filed.searching.search_line(line)
    assert set(titles(found)) == expected
    assert (found.total, found.more) == (len(expected), False)
    assert len(titles(found)) == len(expected)


@pytest.mark.parametrize(
    ("line", "spans"),
    [
        ("mills harrow", [["Harrow", "mill"], ["mills", "mill", "Harrow"]]),
        ('"harrow mill" cost', [["Harrow mill", "cost"]]),
        ("東", [["東", "東"]]),
        ("กรุงเทพ", [["กรุงเทพ"]]),
        ("café quay", [["café", "quay"]]),
        # Only the title has the word.
        ("Tokyo", [[]]),
    ],
)
def test_the_words_are_marked_where_they_stand(
    filed: Desk, line: str, spans: list[list[str]]
) -> None:
    assert sorted(marked(filed.searching.search_line(line))) == sorted(spans)


def test_a_passage_comes_with_its_source_and_locator(desk: Desk) -> None:
    text = "On top.\n\nThe ferry left the quay at nine."
    blocks = (
        Block(BlockKind.HEADING, Span(0, 7), 1),
        Block(BlockKind.PARAGRAPH, Span(9, len(text)), 2),
    )
    desk.sources.file(read("/desk/log.txt", text, blocks=blocks), SourceMetadata(publisher="Quay"))
    [found] = desk.searching.search_line("ferry").passages
    assert found.passage.locator == Locator(2, 2)
    assert (found.source.publisher, found.source.file) == ("Quay", "log.txt")
    assert [span.shifted(found.passage.span.start).of(text) for span in found.spans] == ["ferry"]


def test_only_the_sources_of_a_case_are_looked_in(filed: Desk) -> None:
    case = filed.cases.open(filed.cases.read_text("An article about a mill.")).case
    assert case.id is not None
    filed.sources.file(read("/desk/own.txt", "The mill is ours."), case_id=case.id)
    asked = Asked(words=("mill",), case_id=case.id)
    assert titles(filed.searching.search(asked)) == ["own.txt"]
    assert filed.searching.search_line("mill", asked).total == 1
    with pytest.raises(NotFound):
        filed.searching.search(Asked(words=("mill",), case_id=CaseId(99)))


def test_the_newest_source_comes_first_and_one_without_a_date_last(filed: Desk) -> None:
    found = filed.searching.search(Asked(words=("mill",), order=Order.DATE))
    assert titles(found) == ["Ledger", "Morning Courier", "Fire report"]
    narrowed = filed.searching.search_line("mill -source:ledger", Asked(order=Order.DATE))
    assert titles(narrowed) == ["Morning Courier", "Fire report"]


def test_sources_without_a_date_are_told_where_a_date_is_asked_for(filed: Desk) -> None:
    assert filed.searching.search_line("mill after:2020").undated == 6
    assert filed.searching.search_line("mill kind:report after:2020").undated == 1
    assert filed.searching.search_line("mill").undated == 0


def test_inflections_are_those_of_the_language_that_was_told(filed: Desk) -> None:
    assert titles(filed.searching.search_line("Regierungen", Asked(language="de"))) == ["Gazette"]
    assert titles(filed.searching.search_line("Regierungen")) == []


def test_nothing_but_marks_is_nothing_to_look_for(filed: Desk) -> None:
    with pytest.raises(Unusable, match="There is no word"):
        filed.searching.search(Asked(words=("—",)))


def archive(desk: Desk, texts: Sequence[str]) -> None:
    documents = [Archived(text, SourceMetadata(f"d{n}")) for n, text in enumerate(texts)]
    desk.sources.add_archive(documents, Silent())


def test_passages_are_counted_up_to_a_number_and_told_in_pages(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "COUNTED", 8)
    monkeypatch.setattr(searching, "_AT_ONCE", 3)
    archive(desk, [f"The ferry left pier {n}, and ferries came." for n in range(8)])
    ask = desk.searching.search
    assert (ask(Asked(words=("ferry",))).total, ask(Asked(words=("ferry",))).more) == (8, False)
    archive(desk, ["A ferry sank."])
    for asked in (Asked(words=("ferry",)), Asked(phrases=("ferry",))):
        found = ask(asked)
        assert (found.total, found.more, len(found.passages)) == (8, True, 8)
    exact = ask(Asked(phrases=("ferry left",)))
    assert (exact.total, exact.more) == (8, False)
    pages = [ask(Asked(words=("ferry",), limit=3, offset=at)).passages for at in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 2, 0]
    assert len({one.passage.id for page in pages for one in page}) == 8


def test_every_place_in_a_source_is_told_in_reading_order(filed: Desk) -> None:
    text = SOURCES["Morning Courier"][0]

    def places(line: str) -> list[str]:
        return [span.of(text) for span in filed.searching.in_source(SourceId(2), line)]

    assert places("mill") == ["mills", "mill"]
    assert places('"WE KEPT" harrow mill -beam kind:report') == [
        "mills",
        "We kept",
        "mill",
        "Harrow",
    ]
    assert places("scaffold") == []
    with pytest.raises(NotFound):
        filed.searching.in_source(SourceId(99), "mill")
    with pytest.raises(Unusable):
        filed.searching.in_source(SourceId(2), "")


def test_places_count_in_the_text_as_it_is_stored(desk: Desk) -> None:
    text = "ﬁrst Cafe\u0301, then\nSTRAẞE; the ca\u00adfé."
    done = desk.sources.file(read("/desk/a.txt", text))
    assert done.source_id is not None
    found = desk.searching.in_source(done.source_id, '"cafe" strasse')
    assert [span.of(text) for span in found] == ["Cafe\u0301", "STRAẞE", "ca\u00adfé"]
