"""What reading found of a document is kept with its source, and comes back as it was."""

from dataclasses import replace
from hashlib import sha256

import pytest
from sqlalchemy.exc import IntegrityError

from tests.storage.filing import LONG_AGO, NOON, add_claims, evidence, known, passages, source
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.place import Place
from workbench.domain.source import Fetched, Locator, Outcome, Source, Unread
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.services.changes import Changes, Kind
from workbench.storage.doctor import examine
from workbench.storage.engine import DRIVER, connect
from workbench.storage.library import Library

FETCHED = Fetched(
    "http://quay.example/log",
    "https://quay.example/log/1",
    NOON,
    (("Content-Type", "text/html"), ("X-Twice", "a"), ("X-Twice", "b")),
)
MOMENT = Place(61_000, "Mara Quill", "", "Part one")


def test_what_a_reading_found_comes_back(library: Library) -> None:
    placed = Block(BlockKind.TABLE, Span(0, 10), 1, Place(cell="Log!A1:B1"))
    told = replace(source(), lacks=("pictures", "hidden text"), fetched=FETCHED, blocks=(placed,))
    with library.writing() as work:
        filed = work.sources.add(told, [])
        part = work.sources.add(replace(source("An attachment."), part_of=filed.id), [])
        work.commit()
    with library.reading() as work:
        assert work.sources.get(known(filed.id)) == replace(told, id=filed.id)
        assert work.sources.get(known(part.id)).part_of == filed.id
        [first, second] = work.sources.summaries()
    assert (first.lacks, first.origin, first.media_type) == (
        ("pictures", "hidden text"),
        "office",
        "text/plain",
    )
    assert (second.part_of, second.lacks, second.passages) == (filed.id, (), 0)


def test_a_place_comes_back_with_passages_and_evidence(library: Library) -> None:
    [claim] = add_claims(library)
    [passage] = passages(LONG_AGO)
    spoken = replace(passage, locator=Locator(None, 2, MOMENT))
    with library.writing() as work:
        filed = known(work.sources.add(source(), [spoken]).id)
        kept = work.evidence.add(
            replace(evidence(known(claim.id), filed), locator=Locator(None, 2, MOMENT))
        )
        work.commit()
    with library.reading() as work:
        assert work.passages.of_source(filed)[0].locator == Locator(None, 2, MOMENT)
        [found] = work.passages.search(["harbour"], 3)
        assert found.passage.locator.place == MOMENT
        assert work.evidence.get(known(kept.id)).locator.place == MOMENT


def test_the_list_says_how_a_source_is_used_and_what_a_person_said_of_it(library: Library) -> None:
    [claim] = add_claims(library)
    [elsewhere] = add_claims(library)
    case, other = CaseId(1), CaseId(2)
    with library.writing() as work:
        used = known(work.sources.add(source(), []).id)
        bare = known(work.sources.add(Source("Bare", "x", "0", NOON), []).id)
        for one in (claim, claim, elsewhere):
            work.evidence.add(evidence(known(one.id), used))
        work.evidence.add(replace(evidence(known(claim.id), used), withdrawn=NOON))
        work.evidence.add(replace(evidence(known(claim.id), bare), withdrawn=NOON))
        work.sources.attach(other, used)
        work.commit()
    with library.reading() as work:
        [first, second] = work.sources.summaries()
        here, there = (work.sources.summaries(key)[0].gathered for key in (case, other))
    assert (first.used, first.cases, first.gathered) == (3, 2, True)
    assert (here, there) == (False, True)
    assert (first.author, first.language, first.primary) == ("Clerk", "en", True)
    assert (first.confidential, first.reliability) == (True, 4)
    assert (second.used, second.cases, second.gathered) == (0, 0, False)
    assert (second.primary, second.confidential, second.reliability) == (None, False, None)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE source SET lacks = '[]'", "UPDATE source_fetch SET final_url = ''"],
)
def test_what_a_reading_found_is_never_changed(library: Library, statement: str) -> None:
    with library.writing() as work:
        work.sources.add(replace(source(), lacks=("pictures",), fetched=FETCHED), [])
        work.commit()
    connection = connect(library.path)
    with pytest.raises(DRIVER.IntegrityError, match="a source stays as it was taken in"):
        connection.execute(statement)
    connection.close()


def test_originals_come_back_byte_for_byte_and_take_less_room(library: Library) -> None:
    plain = ("The ferry carried 412 people. " * 4_000).encode()
    noise = b"".join(sha256(str(n).encode()).digest() for n in range(3_125))
    with library.writing() as work:
        ids = [
            known(work.sources.add(replace(source(), sha256=digest(content)), [], content).id)
            for content in (plain, noise, b"x")
        ]
        work.commit()
    with library.reading() as work:
        assert [work.sources.original(key) for key in ids] == [plain, noise, b"x"]
    connection = connect(library.path)
    query = "SELECT packed, length(content) FROM source_original ORDER BY source_id"
    stored = connection.execute(query).fetchall()
    connection.close()
    assert stored[0][0] == 1
    assert stored[0][1] < len(plain) / 10
    assert stored[1:] == [(0, 100_000), (0, 1)]


@pytest.mark.parametrize("damage", [b"", b"no longer packed", None])
def test_the_doctor_looks_into_packed_originals(library: Library, damage: bytes | None) -> None:
    content = b"The ferry carried 412 people. " * 200
    with library.writing() as work:
        work.sources.add(replace(source(), sha256=digest(content)), [], content)
        work.commit()
    if damage is not None:
        connection = connect(library.path)
        connection.execute("DROP TRIGGER source_original_is_not_edited")
        connection.execute("UPDATE source_original SET content = ?", (damage,))
        connection.close()
    [found] = [one for one in examine(library.path) if one.check == "original files"]
    assert found.ok is (damage is None)


def test_a_document_that_gave_no_text_is_kept_once(library: Library, heard: list[Changes]) -> None:
    add_claims(library)
    first = Unread("/desk/scan.pdf", Outcome.ENCRYPTED, "It opens with a password.", NOON)
    later = replace(first, outcome=Outcome.FAILED, reason="It is damaged.", sha256="ab" * 32)
    other = Unread("/desk/a.zip/b", Outcome.REFUSED, "No.", NOON, "", CaseId(1), "/desk/a.zip")
    with library.writing() as work:
        for unread in (first, other, later):
            work.unread.put(unread)
        work.commit()
    with library.reading() as work:
        assert work.unread.all() == [later, other]
    assert heard[-1].touches(Kind.SOURCE)
    with library.writing() as work:
        work.unread.drop("/desk/scan.pdf")
        work.unread.drop("/desk/never.pdf")
        work.commit()
    with library.reading() as work:
        assert work.unread.all() == [other]


def test_a_source_cannot_be_part_of_one_that_is_not_there(library: Library) -> None:
    with library.writing() as work, pytest.raises(IntegrityError):
        work.sources.add(replace(source(), part_of=SourceId(99)), [])


def test_known_documents_are_told_by_digest_and_id(library: Library) -> None:
    with library.writing() as work:
        first = known(work.sources.add(source(), []).id)
        work.sources.add(source(), [])
        work.commit()
    with library.reading() as work:
        asked = [digest(LONG_AGO), "00" * 32]
        assert work.sources.known(asked) == {(digest(LONG_AGO), "S-7"): first}
        assert work.sources.texts([first]) == {first: LONG_AGO}
        assert work.sources.count(first) == 0
