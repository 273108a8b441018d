import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind, digest
from workbench.errors import NotFound
from workbench.ingest.reader import Documents
from workbench.services.ports import DocumentReader

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
    reading = reader.read(str(file))
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
        ("table.xlsx", b"PK\x03\x04 cut off", Outcome.REFUSED, "damaged"),
        ("letter.rtf", b"{\\rtf1 words}", Outcome.REFUSED, "rich-text"),
        ("list.csv", b"a,b\n1,2\n", Outcome.REFUSED, "not read"),
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
