import os
import sys
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind, digest
from workbench.errors import NotFound, Unusable
from workbench.ingest.inside import Room
from workbench.ingest.reader import Documents
from workbench.services.headline import with_headline
from workbench.services.ports import DocumentReader, Listed, SourceMetadata

FORMS: dict[str, Callable[[], bytes]] = {
    "txt": samples.as_text,
    "md": samples.as_markdown,
    "html": samples.as_html,
    "docx": samples.as_docx,
    "pdf": samples.as_pdf,
}


@pytest.fixture(scope="module")
def reader() -> Iterator[Documents]:
    documents = Documents()
    yield documents
    documents.close()


def test_it_is_the_port(reader: Documents) -> None:
    port: DocumentReader = reader
    assert port.read_text("A line.").outcome is Outcome.OK


@pytest.mark.parametrize("form", FORMS)
def test_five_forms_of_one_article_give_the_same_words(
    reader: Documents, tmp_path: Path, form: str
) -> None:
    file = tmp_path / f"article.{form}"
    file.write_bytes(FORMS[form]())
    reading = with_headline(reader.read(str(file)))
    assert (reading.outcome, reading.reason) == (Outcome.OK, "")
    assert " ".join(b.span.of(reading.text) for b in reading.blocks).split() == samples.words()
    assert reading.title == samples.HEADLINE
    assert reading.language == "en"
    assert reading.original == file.read_bytes()
    assert reading.sha256 == digest(file.read_bytes())
    assert [b.span.of(reading.text) for b in reading.blocks if b.kind is BlockKind.LIST_ITEM] == [
        *samples.LIST
    ]


def test_a_text_file_is_filed_exactly_as_decoded(reader: Documents, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    text = "\ufeffOne line,\r\ntwo\tlines \r\n\r\nand\u2028a third\x0c.\n"
    file.write_bytes(text.encode())
    assert reader.read(str(file)).text == text[1:]


def test_the_title_of_a_text_without_headline_is_its_file_name(
    reader: Documents, tmp_path: Path
) -> None:
    file = tmp_path / "minutes of may.txt"
    file.write_text("The board met at nine and left at ten. Nobody spoke.", encoding="utf-8")
    assert reader.read(str(file)).title == "minutes of may"


@pytest.mark.parametrize(
    ("name", "content", "outcome", "words"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, Outcome.REFUSED, "a picture"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Outcome.REFUSED, "old"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 9, Outcome.ENCRYPTED, "pass"),
        ("table.xlsx", b"PK\x03\x04 cut off", Outcome.FAILED, "damaged"),
        ("letter.rtf", b"no rich text", Outcome.REFUSED, "damaged"),
        ("raw.dat", b"\x01\x00\x02\xff\xfe\xfd" * 40, Outcome.REFUSED, "not read"),
        ("binary.txt", b"MZ\x00\x01\x02" * 30, Outcome.REFUSED, "a program"),
        ("zeros.txt", b"some \x00\x00\x00 words", Outcome.REFUSED, "not text"),
        ("wrong.pdf", b"no pdf at all", Outcome.REFUSED, "damaged"),
        ("cut.docx", b"PK\x03\x04 cut off", Outcome.FAILED, "damaged"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj <<", Outcome.FAILED, "damaged"),
        ("nothing.txt", b"", Outcome.EMPTY, "empty"),
        ("blank.md", b" \n\n", Outcome.EMPTY, "no words"),
        ("blank.html", b"<html><body> </body></html>", Outcome.EMPTY, "no words"),
    ],
)
def test_what_cannot_be_read_says_why(
    reader: Documents, tmp_path: Path, name: str, content: bytes, outcome: Outcome, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    reading = reader.read(str(file))
    assert reading.outcome is outcome
    assert words in reading.reason
    assert reading.reason.endswith(".")
    assert reading.original == content


def test_content_goes_before_the_name(reader: Documents, tmp_path: Path) -> None:
    file = tmp_path / "page.php"
    file.write_bytes(samples.as_html())
    assert reader.read(str(file)).title == samples.HEADLINE
    pdf = tmp_path / "named.txt"
    pdf.write_bytes(samples.as_pdf())
    assert reader.read(str(pdf)).media_type == "application/pdf"


def test_places_that_hold_no_document(reader: Documents, tmp_path: Path) -> None:
    gone = reader.read(str(tmp_path / "gone.txt"))
    assert gone.outcome is Outcome.FAILED
    assert "nothing at" in gone.reason
    assert reader.read(str(tmp_path)).outcome is Outcome.REFUSED
    assert reader.read("a\0b").outcome is Outcome.FAILED


def test_a_pipe_is_not_waited_for(reader: Documents, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    if sys.platform != "win32":
        os.mkfifo(pipe)
        assert reader.read(str(pipe)).outcome is Outcome.REFUSED


def test_pasted_text_stays_as_it_is(reader: Documents) -> None:
    text = "The pier is 340 metres long.\r\nIt was built in 1911, says the harbour office.\n"
    reading = reader.read_text(text, title="Pier")
    assert reading.text == text
    assert (reading.title, reading.path, reading.language) == ("Pier", "", "en")
    assert reading.sha256 == digest(text)
    assert reader.read_text(" \n").outcome is Outcome.EMPTY


def test_a_short_text_has_no_language(reader: Documents) -> None:
    assert reader.read_text("Too short to tell.").language == ""


def test_listed_places(reader: Documents, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("b", encoding="utf-8")
    assert [one.place for one in reader.listed(str(tmp_path))] == [str(tmp_path / "b.txt")]
    assert reader.listed("HTTPS://example.org/x")[0].place == "HTTPS://example.org/x"
    assert reader.listed(str(tmp_path / "b.txt"))[0].place == str(tmp_path / "b.txt")


@pytest.mark.parametrize("place", ["gone", "empty", "ftp://example.org/x", "a\0b"])
def test_nothing_there(reader: Documents, tmp_path: Path, place: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotFound, match=r"\.$"):
        reader.listed(place if ":" in place else str(tmp_path / place))


def test_offline_fetches_nothing() -> None:
    reading = Documents(offline=True).read("http://127.0.0.1:9/page")
    assert reading.outcome is Outcome.REFUSED
    assert "switched off" in reading.reason


def mail(attachment: bytes, name: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Maja Lindqvist <maja@holmen.example>"
    message["To"] = "desk@post.example"
    message["Date"] = "Tue, 14 Oct 2025 08:30:00 +0200"
    message["Message-ID"] = "<one@holmen.example>"
    message["Subject"] = "The sailings of this winter"
    message.set_content("The timetable is attached. It was agreed on Monday evening.\n")
    message.add_attachment(attachment, "application", "octet-stream", filename=name)
    return bytes(message)


def test_several_are_read_in_their_order(reader: Documents, tmp_path: Path) -> None:
    for form, made in FORMS.items():
        (tmp_path / f"article.{form}").write_bytes(made())
    (tmp_path / "b-nothing.txt").write_bytes(b"")
    listed = reader.listed(str(tmp_path))
    read = list(reader.each(listed))
    assert [item for item, _ in read] == list(listed)
    assert [reading.path for _, reading in read] == [item.place for item in listed]
    outcomes = {Path(reading.path).name: reading.outcome for _, reading in read}
    assert outcomes.pop("b-nothing.txt") is Outcome.EMPTY
    assert set(outcomes.values()) == {Outcome.OK}
    assert {reading.title for _, reading in read} == {samples.HEADLINE, "b-nothing"}


def test_members_of_an_archive_are_documents_of_their_own(
    reader: Documents, tmp_path: Path
) -> None:
    said = b"file,title,publisher,date\nmay/page.html,Ferry page,Holmen Post,2025-10-14\n"
    inner = samples.zipped({"deep.txt": b"Too deep to be looked at."})
    archive = tmp_path / "winter.zip"
    archive.write_bytes(
        samples.zipped(
            {
                "may/page.html": samples.as_html(),
                "mail.eml": mail(samples.as_pdf(), "timetable.pdf"),
                "inner.zip": inner,
                "sources.csv": said,
            }
        )
    )
    read = list(reader.each(reader.listed(str(archive))))
    told = {reading.path.removeprefix(f"{archive}/"): reading for _, reading in read}
    assert set(told) == {"may/page.html", "mail.eml", "mail.eml/timetable.pdf", "inner.zip"}
    assert told["inner.zip"].outcome is Outcome.REFUSED
    assert "unpack" in told["inner.zip"].reason
    assert told["mail.eml/timetable.pdf"].within == f"{archive}/mail.eml"
    assert told["mail.eml/timetable.pdf"].title == samples.HEADLINE
    assert told["mail.eml/timetable.pdf"].sha256 == digest(samples.as_pdf())
    assert told["may/page.html"].within == str(archive)
    metadata = {item.place.removeprefix(f"{archive}/"): item.metadata for item, _ in read}
    assert metadata["may/page.html"].publisher == "Holmen Post"
    assert metadata["mail.eml"] == SourceMetadata()


def test_all_members_come_although_one_answer_has_no_room_for_them(
    reader: Documents, tmp_path: Path
) -> None:
    large = b"".join(b"Line %d of the harbour book.\n" % n for n in range(250_000))
    members = {f"{number}.txt": large + bytes(str(number), "ascii") for number in range(4)}
    archive = tmp_path / "large.zip"
    archive.write_bytes(samples.zipped(members))
    read = [reading for _, reading in reader.each([Listed(str(archive))])]
    assert [reading.path for reading in read] == [f"{archive}/{name}" for name in members]
    assert [reading.text[-1] for reading in read] == list("0123")


def test_an_archive_is_no_article(reader: Documents, tmp_path: Path) -> None:
    archive = tmp_path / "two.zip"
    archive.write_bytes(samples.zipped({"a.txt": b"One.", "b.txt": b"Two."}))
    reading = reader.read(str(archive))
    assert reading.outcome is Outcome.REFUSED
    assert "several documents" in reading.reason


def test_what_is_inside_has_a_limit(
    reader: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ingest.reader.Room", lambda: Room(documents=3))
    archive = tmp_path / "many.zip"
    archive.write_bytes(samples.zipped({f"{n}.txt": b"A line." for n in range(9)}))
    read = [reading for _, reading in reader.each([Listed(str(archive))])]
    assert [reading.outcome for reading in read] == [Outcome.OK] * 3 + [Outcome.REFUSED]


def test_a_bulk_archive_is_told_by_its_name(reader: Documents, tmp_path: Path) -> None:
    archive = tmp_path / "all.jsonl"
    archive.write_text('{"id": "a1", "text": "The pier is long."}\n', encoding="utf-8")
    found = reader.archive(str(archive))
    assert found is not None
    assert [document.metadata.external_id for document in found] == ["a1"]
    assert reader.archive(str(tmp_path / "a.txt")) is None
    assert reader.archive("https://example.org/all.jsonl") is None


def test_offline_is_asked_each_time() -> None:
    documents = Documents()
    place = "http://127.0.0.1:9/page"
    ((_, reading),) = documents.each([Listed(place)], offline=True)
    assert "switched off" in reading.reason
    documents.offline = True
    ((_, reading),) = documents.each([Listed(place)])
    assert "switched off" in reading.reason
    documents.close()


def test_a_page_as_a_picture(reader: Documents) -> None:
    image = reader.page(samples.as_pdf(), 1, "its ferry will cross eight times", 600)
    assert (image.width, image.pages, len(image.rgb)) == (600, 2, 600 * image.height * 3)
    assert image.boxes
    assert all(0 <= left < right <= 600 for left, _, right, _ in image.boxes)
    with pytest.raises(Unusable, match=r"Page 9 cannot be shown\."):
        reader.page(samples.as_pdf(), 9, "", 600)
    with pytest.raises(Unusable, match="cannot be shown"):
        reader.page(b"no pdf", 1, "", 600)
