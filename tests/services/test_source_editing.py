"""What is said of a source is corrected, recorded, told to the cases, and taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.services.readers import read
from tests.services.shaped import Bench
from tests.services.test_origins import STORY
from workbench.domain.history import broken_at
from workbench.domain.ids import PassageId, SourceId
from workbench.domain.source_record import SourceFields
from workbench.errors import Conflict, NotFound, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.services.ports import SourceMetadata
from workbench.services.source_editing import Shared
from workbench.services.vectors import Vector
from workbench.storage.library import Library

COST = "The Tarn bridge cost €3.1 million"
ACTION = "source described anew"
TOLD: dict[str, Any] = {
    "title": "Final account",
    "author": "Clerk of works",
    "publisher": "City Council",
    "published": date(2019, 7, 2),
    "kind": "accounts",
    "primary": True,
    "origin": "treasury",
    "confidential": True,
    "reliability": 5,
    "language": "en-GB",
    "url": "https://council.example/account",
}


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    made = Bench(desk, library)
    [key] = made.file(COST)
    made.prove(key)
    return made


def account(bench: Bench) -> SourceId:
    [summary] = bench.desk.sources.summaries()
    return summary.id


def fields(bench: Bench, source_id: SourceId) -> SourceFields:
    return SourceFields.of(bench.desk.sources.get(source_id))


def filed(bench: Bench, title: str, text: str = "", **known: Any) -> SourceId:
    made = bench.desk.sources.file(
        read(f"/desk/{title}.txt", text or f"The {title} says so."),
        SourceMetadata(title=title, **known),
    )
    assert made.source_id is not None
    return made.source_id


def test_each_field_is_changed_recorded_told_and_taken_back(bench: Bench) -> None:
    key, editing, undo = account(bench), bench.desk.source_editing, bench.desk.undo
    before = fields(bench, key)
    for name, value in TOLD.items():
        was, count = getattr(before, name), len(editing.changes(key))
        after = editing.edit(key, replace(before, **{name: value}))
        assert getattr(after, name) == value != was
        assert SourceFields.of(after) == replace(before, **{name: value}) == fields(bench, key)
        [change] = editing.changes(key)[count:]
        assert change.changed == {name: (was, value)}
        assert (change.source_id, change.by) == (key, "R. Vale")
        event = bench.desk.cases.history(bench.case_id)[-1]
        plain = value.isoformat() if name == "published" else value
        assert (event.action, event.at) == (ACTION, change.at)
        assert event.detail == {"source": key, "title": "Account", "changed": {name: [was, plain]}}
        undo.undo()
        assert fields(bench, key) == before
        undo.redo()
        assert fields(bench, key) == SourceFields.of(after)
        undo.undo()
        turned = [one.changed[name] for one in editing.changes(key)[count:]]
        assert turned == [(was, value), (value, was)] * 2
        assert bench.actions()[-4:] == [ACTION] * 4
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None


WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"title": " \n"}, "A source needs a title"),
    ({"title": "x" * 1001}, "The title is longer than 1,000 characters"),
    ({"published": date(2204, 1, 1)}, "2204-01-01 cannot be when it was published"),
    ({"published": date(204, 1, 1)}, "0204-01-01 cannot be"),
    ({"reliability": 6}, "6 is no reliability"),
    ({"reliability": 0}, "0 is no reliability"),
    ({"language": "English"}, "“English” names no language"),
    ({"url": "council.example"}, "“council.example” is no web address"),
    ({"url": "javascript:alert(1)"}, "is no web address"),
    ({"url": "https://"}, "is no web address"),
)


def test_what_cannot_be_is_refused_with_a_sentence(bench: Bench) -> None:
    key, editing = account(bench), bench.desk.source_editing
    before = fields(bench, key)
    for wrong, sentence in WRONG:
        with pytest.raises(Unusable) as refused:
            editing.edit(key, replace(before, author="Clerk", **wrong))
        assert sentence in str(refused.value)
    assert fields(bench, key) == before
    assert editing.changes(key) == []


def test_a_source_that_is_not_there_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFound):
        bench.desk.source_editing.edit(SourceId(99), SourceFields("None"))


def test_white_space_is_made_even_and_what_cannot_be_stored_is_left_out(bench: Bench) -> None:
    key, editing = account(bench), bench.desk.source_editing
    tidy = editing.edit(
        key, replace(fields(bench, key), title=" Final \n account\x00 ", author="A\ud800 Clerk")
    )
    assert (tidy.title, tidy.author) == ("Final account", "A Clerk")


def test_what_came_oddly_with_a_source_stays_while_something_else_is_changed(bench: Bench) -> None:
    odd = filed(bench, "Odd", reliability=40, url="file under B", language="deutsch")
    with bench.library.writing() as work:
        work.sources.save(replace(work.sources.get(odd), title="Two\nlines"))
        work.commit()
    editing = bench.desk.source_editing
    editing.edit(odd, replace(fields(bench, odd), kind="letter"))
    [change] = editing.changes(odd)
    assert change.changed == {"kind": ("", "letter")}


def test_nothing_changed_is_nothing_to_record_or_take_back(bench: Bench) -> None:
    key = account(bench)
    before = (bench.desk.undo.next_undo, bench.actions())
    bench.desk.source_editing.edit(key, fields(bench, key))
    assert bench.desk.source_editing.changes(key) == []
    assert (bench.desk.undo.next_undo, bench.actions()) == before


def test_only_cases_that_rest_on_a_source_hear_of_it(desk: Desk, library: Library) -> None:
    user, other = Bench(desk, library), Bench(desk, library, "Another article. It says little.")
    [key] = user.file(COST)
    user.prove(key)
    source = account(user)
    desk.source_editing.edit(source, replace(fields(user, source), kind="accounts"))
    assert (ACTION in user.actions(), ACTION in other.actions()) == (True, False)
    desk.source_editing.edit(
        source, replace(fields(user, source), kind="letter"), case_id=other.case_id
    )
    assert [bench.actions()[-1] for bench in (user, other)] == [ACTION, ACTION]
    [evidence] = desk.evidence.of_claim(key)
    assert evidence.id is not None
    desk.evidence.withdraw(evidence.id)
    count = len(user.actions())
    desk.source_editing.edit(source, replace(fields(user, source), kind="book"))
    assert len(user.actions()) == count


def test_a_case_that_it_was_done_in_hears_once_that_it_was_taken_back(bench: Bench) -> None:
    key = account(bench)
    bench.desk.source_editing.edit(
        key, replace(fields(bench, key), kind="letter"), case_id=bench.case_id
    )
    count = len(bench.actions())
    bench.desk.undo.undo()
    assert bench.actions()[count:] == ["undone: “Account” described anew: kind"]
    event = bench.desk.cases.history(bench.case_id)[-1]
    assert event.detail["sources"] == [{"source": key, "changed": {"kind": ["letter", ""]}}]


def test_what_was_changed_since_is_not_taken_back(bench: Bench) -> None:
    key, editing = account(bench), bench.desk.source_editing
    editing.edit(key, replace(fields(bench, key), kind="letter", publisher="Council"))
    with bench.library.writing() as work:
        work.sources.save(replace(work.sources.get(key), kind="book"))
        work.commit()
    events = bench.actions()
    with pytest.raises(Conflict, match=r"“Account” was changed since.*Everything is as it was"):
        bench.desk.undo.undo()
    assert (fields(bench, key).kind, fields(bench, key).publisher) == ("book", "Council")
    assert (bench.actions(), len(editing.changes(key))) == (events, 1)


def test_two_who_correct_one_source_do_not_undo_each_other(bench: Bench) -> None:
    key, editing = account(bench), bench.desk.source_editing
    seen = fields(bench, key)
    editing.edit(key, replace(seen, kind="letter"))
    after = editing.edit(key, replace(seen, author="Clerk"), seen=seen)
    assert (after.kind, after.author) == ("letter", "Clerk")
    with pytest.raises(Conflict, match="changed the kind of “Account” meanwhile"):
        editing.edit(key, replace(seen, kind="book"), seen=seen)
    assert fields(bench, key).kind == "letter"


def test_another_title_or_language_has_passages_encoded_anew(bench: Bench) -> None:
    key = filed(bench, "Ledger")
    one = PassageId(1)

    def encoded() -> None:
        with bench.library.writing() as work:
            work.vectors.put({one: Vector(b"hash", b"\x01")})
            work.commit()

    def there() -> bool:
        with bench.library.reading() as work:
            return one in work.vectors.of([one])

    for other, kept in (
        (replace(fields(bench, key), title="Ledger 2"), False),
        (replace(fields(bench, key), title="Ledger 2", language="de"), False),
        (replace(fields(bench, key), title="Ledger 2", language="de", author="Clerk"), True),
    ):
        encoded()
        bench.desk.source_editing.edit(key, other)
        assert there() is kept
    with bench.library.reading() as work:
        assert work.passages.search(["2"], 5)[0].passage.source_id == key


def test_several_sources_are_described_in_one_step(bench: Bench) -> None:
    keys = [account(bench), filed(bench, "Letter", origin="mayor"), filed(bench, "Note")]
    editing, undo = bench.desk.source_editing, bench.desk.undo
    told = Shared(origin="mayor", primary=False, confidential=True)
    after = editing.edit_several(keys, told)
    assert [source.id for source in after] == keys
    assert {(one.origin, one.primary, one.confidential) for one in after} == {
        ("mayor", False, True)
    }
    assert undo.next_undo == "3 sources described anew: primary, origin, confidential"
    assert [set(editing.changes(key)[0].changed) for key in keys] == [
        {"origin", "primary", "confidential"},
        {"primary", "confidential"},
        {"origin", "primary", "confidential"},
    ]
    undo.undo()
    now = [fields(bench, key) for key in keys]
    assert [(one.origin, one.primary, one.confidential) for one in now] == [
        ("", None, False),
        ("mayor", None, False),
        ("", None, False),
    ]
    editing.edit_several(keys, Shared(confidential=True))
    assert [fields(bench, key).origin for key in keys] == ["", "mayor", ""]


def test_several_sources_are_described_all_or_none(bench: Bench) -> None:
    with pytest.raises(NotFound):
        bench.desk.source_editing.edit_several([account(bench), SourceId(99)], Shared(primary=True))
    assert fields(bench, account(bench)).primary is None


def test_an_origin_decides_what_was_put_forward_until_it_is_taken_back(bench: Bench) -> None:
    keys = [filed(bench, name, STORY + name) for name in ("Agency", "Courier")]
    [pair] = bench.desk.sources.resemblances()
    bench.desk.source_editing.edit_several(keys, Shared(origin="Agency"))
    assert bench.desk.sources.resemblances() == []
    bench.desk.undo.undo()
    assert bench.desk.sources.resemblances() == [pair]
    bench.desk.undo.redo()
    assert bench.desk.sources.resemblances() == []


def test_views_are_told_and_the_record_says_when(bench: Bench, announced: list[Changes]) -> None:
    key = account(bench)
    announced.clear()
    bench.desk.source_editing.edit(key, replace(fields(bench, key), kind="letter"))
    assert [change.touches(Kind.SOURCE) for change in announced] == [True]
    [change] = bench.desk.source_editing.changes(key)
    assert datetime(2026, 3, 4, 9, tzinfo=UTC) < change.at < datetime(2026, 3, 4, 10, tzinfo=UTC)
