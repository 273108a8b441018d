import time

import pytest

from tests.fixtures.make import files
from tests.ingest import samples, samples_archives, samples_mail
from workbench.ingest.forms import Form, recognise

FILES = files()
# Nothing in these tells what they are, so their names have to.
TOLD_BY_NAME = {Form.TEXT, Form.MARKDOWN, Form.CSV}
TYPES = '<Types><Override ContentType="application/vnd.{}.main+xml"/></Types>'
SHEET = TYPES.format("openxmlformats-officedocument.spreadsheetml.sheet").encode()
WORD = TYPES.format("openxmlformats-officedocument.wordprocessingml.document").encode()
SLIDES = TYPES.format("openxmlformats-officedocument.presentationml.presentation").encode()
SUBTITLES = "1\n00:00:01,000 --> 00:00:02,000\nThe ferry leaves.\n"
RELATED = b"MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=b\n\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def form(content: bytes, name: str = "x.bin", media_type: str = "") -> Form | None:
    return recognise(content, name, media_type).form


@pytest.mark.parametrize("ending", ["", ".bin", ".txt", ".pdf", ".docx", ".zip", ".html"])
@pytest.mark.parametrize("name", FILES)
def test_each_sample_is_known_by_its_content(name: str, ending: str) -> None:
    content = FILES[name]()
    right = form(content, name)
    assert right is not None
    if right not in TOLD_BY_NAME:
        assert form(content, f"x{ending}") is right
    elif ending in {"", ".bin", ".txt"}:
        assert form(content, f"x{ending}") is Form.TEXT
    elif ending != ".html":
        # Text under such a name may be what is left of a damaged file.
        assert "damaged" in recognise(content, f"x{ending}").other


@pytest.mark.parametrize(
    "words",
    [
        "From: Anna\nDate: Tuesday\nSubject: the ferry\n\nShe says it is late.",
        "From Anna, 2019: the ferry is late.\nNote: ask her.",
        "A PDF file begins with %PDF-1.7, then come its objects.",
        "# Notes\n\nThe first bytes are `%PDF-1.4`.",
        "BM is what a bitmap begins with.",
        "RIFF raff: three stories.",
        "1\nThe first line of a list.",
        "WEBVTTX is no subtitle.",
        "{\\b bold} is not RTF.",
        '{"title": "A file of JSON"}',
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Ferry</title></channel></rss>',
        "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'/>",
        "PK is short for Peter Karlsson.",
    ],
)
@pytest.mark.parametrize("name", ["note.txt", "note.bin", "note", "note.xml"])
def test_what_only_mentions_a_form_is_text(words: str, name: str) -> None:
    assert form(words.encode(), name) is Form.TEXT


def test_a_note_in_markdown_stays_that_whatever_it_begins_with() -> None:
    for words in ("<p align='center'>Ferry</p>", "<!-- x -->\n<div>", "%PDF- is a sign", "# Ferry"):
        assert form(words.encode(), "note.md") is Form.MARKDOWN


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_wide_texts_are_known_like_any_other(charset: str) -> None:
    page = samples.as_html().decode()
    assert form(page.encode(charset), "x.txt") is Form.HTML
    assert form(SUBTITLES.encode(charset)) is Form.SUBRIP
    assert form(f"WEBVTT\n\n{SUBTITLES}".encode(charset)) is Form.WEBVTT
    for name in ("note.txt", "note.bin", "note"):
        assert form(samples.PARAGRAPHS[0].encode(charset), name) is Form.TEXT


def test_a_text_in_an_old_encoding_is_text_under_any_name() -> None:
    words = "Die Fähre fährt von Montag an öfter. " * 3
    assert form(words.encode("cp1252"), "note.bin") is Form.TEXT
    assert form("Паром ходит чаще, чем зимой. ".encode("cp1251") * 3, "note.dat") is Form.TEXT


@pytest.mark.parametrize(
    ("members", "right"),
    [
        ({"[Content_Types].xml": WORD, "word/document2.xml": b"<w/>"}, Form.DOCX),
        ({"[Content_Types].xml": SHEET, "odd/book.xml": b"<x/>"}, Form.SHEET),
        ({"word/embeddings/x.xlsx": b"", "[Content_Types].xml": WORD}, Form.DOCX),
        ({"[Content_Types].xml": SLIDES, "ppt/presentation.xml": b""}, None),
        ({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b""}, Form.SHEET),
        ({"word/notes.txt": b"A folder of that name."}, Form.ZIP),
        ({"xl/a.txt": b"1", "content.xml": b"<x/>"}, Form.ZIP),
        ({"mimetype": b"application/epub+zip", "META-INF/container.xml": b""}, Form.EPUB),
        ({"META-INF/container.xml": b"", "a.opf": b""}, Form.EPUB),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, Form.ODT),
        ({"mimetype": b"application/vnd.oasis.opendocument.text-template"}, Form.ODT),
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, Form.SHEET),
        ({"mimetype": b"application/vnd.oasis.opendocument.graphics"}, None),
        ({"content.xml": b"", "META-INF/manifest.xml": b""}, Form.ODT),
        ({"Index/Document.iwa": b""}, None),
        ({}, Form.ZIP),
    ],
)
def test_a_zip_file_is_what_its_members_say(members: dict[str, bytes], right: Form | None) -> None:
    archive = samples.zipped(members)
    for name in ("x.bin", "x.zip", "x.txt"):
        assert form(archive, name) is right


def test_a_file_inside_an_archive_says_nothing_of_the_archive() -> None:
    archive = samples.zipped({"a/minutes.docx": samples.as_docx(), "b.txt": b"x"})
    assert form(archive) is Form.ZIP
    assert form(archive, "x.docx") is Form.ZIP


def test_a_broken_office_file_is_one_still() -> None:
    whole = samples.as_docx()
    assert form(whole[: len(whole) // 2], "x.docx") is Form.DOCX
    assert form(whole[: len(whole) // 2], "x.bin") is Form.DOCX
    assert form(b"PK\x03\x04" + b"\x00" * 40, "x.odt") is Form.ODT


def test_a_directory_of_millions_is_not_taken_in() -> None:
    archive = samples.zipped({f"{n}": b"" for n in range(3)})
    entry = archive[archive.index(b"PK\x01\x02") : archive.rindex(b"PK\x01\x02")]
    many = b"PK\x03\x04" + entry * 200_000
    end = b"PK\x05\x06" + bytes(8) + len(many).to_bytes(4, "little") + bytes(6)
    began = time.process_time()
    assert form(many + end) is Form.ZIP
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("content", "name", "right"),
    [
        (b"From: a@b.example\nTo: c@d.example\nSubject: x\n\nHello.", "x.eml", Form.MAIL),
        (b"Subject: x\n\nHello.", "x.eml", Form.MAIL),
        (b"From a@b.example Tue Oct 14 08:30:00 2025\nSubject: x\n\nHi.", "x.eml", Form.MAIL),
        (b"From a@b.example Tue Oct 14 08:30:00 2025\nSubject: x\n\nHi.", "x", Form.MAILBOX),
        (b"412\nReceived: by x\nFrom: a@b.example\nDate: x\n\nHi.", "1.emlx", Form.MAIL),
        (b"Return-Path: <x>\nbroken\nFrom: a@b.example\nTo: c\n\nHi.", "x.txt", Form.MAIL),
        (RELATED, "x", Form.MHTML),
        (b"From: <Saved by x>\nMIME-Version: 1.0\nContent-Type: text/html\n\n", "x", Form.MHTML),
        (b"From: a@b.example\nTo: c\n" + RELATED, "x", Form.MAIL),
    ],
)
def test_messages_are_told_from_notes_and_saved_pages(
    content: bytes, name: str, right: Form
) -> None:
    assert form(content, name) is right


@pytest.mark.parametrize(
    ("page", "name", "right"),
    [
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html>", "x", "html"),
        ("<!-- saved -->\n<!-- twice -->\n<HTML lang=en>", "x.txt", "html"),
        ("<div><p>A piece of a page.</p></div>", "x.bin", "html"),
        ("<div><p>A piece of a page.</p></div>", "x.txt", "text"),
        ("<htmlx>no page</htmlx>", "x.bin", "text"),
        ("<!-- never closed", "x.bin", "text"),
    ],
)
def test_pages_are_known_by_how_they_begin(page: str, name: str, right: str) -> None:
    assert form(page.encode(), name) is {"html": Form.HTML, "text": Form.TEXT}[right]


def test_a_flat_office_file_is_known_by_what_it_says() -> None:
    said = "<?xml version='1.0'?><office:document xmlns:office='x' office:mimetype='{}'>"
    kind = "application/vnd.oasis.opendocument."
    assert form(said.format(f"{kind}text").encode(), "x.xml") is Form.ODT
    assert form(said.format(f"{kind}graphics").encode(), "x.xml") is None
    assert form(b"<office:document><office:body/></office:document>", "x.bin") is Form.ODT
    assert form(b"<office:document-content/>", "x.bin") is Form.TEXT
    word = recognise(b"<?xml version='1.0'?><?mso-application progid='Word.Document'?>", "x.xml")
    assert word.form is None
    assert "save it as .docx" in word.other


@pytest.mark.parametrize(
    ("media_type", "name", "right"),
    [
        ("text/plain", "rows.csv", Form.CSV),
        ("application/vnd.ms-excel", "rows.csv", Form.CSV),
        ("application/octet-stream", "notes.md", Form.MARKDOWN),
        ("text/csv", "download", Form.CSV),
        ("application/json", "x", Form.TEXT),
        ("application/pdf", "notes.txt", Form.TEXT),
    ],
)
def test_of_type_and_name_the_one_that_says_more_counts(
    media_type: str, name: str, right: Form
) -> None:
    assert form(b"one,two\nthree,four\n", name, media_type) is right


@pytest.mark.parametrize(
    ("content", "other"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "picture"),
        (b"RIFF\x00\x01\x00\x00WAVE", "recording"),
        (b"\x00\x00\x00\x18ftypheic\x00", "picture"),
        (b"Rar!\x1a\x07\x00", "archive"),
        (b"BM\x00\x01\x00\x00", "picture"),
        (OLE + bytes(64) + "__properties_version1.0".encode("utf-16-le"), "save it as .eml"),
        (OLE + bytes(64) + "WordDocument".encode("utf-16-le"), "save it as .docx"),
        (bytes(range(256)) * 4, "not read"),
    ],
)
def test_what_is_no_document_is_called_by_its_name(content: bytes, other: str) -> None:
    known = recognise(content, "x.bin")
    assert known.form is None
    assert other in known.other


def test_old_office_files_are_told_apart_by_what_they_hold() -> None:
    assert form(OLE + bytes(64) + "Workbook".encode("utf-16-le")) is Form.SHEET
    assert recognise(OLE + "EncryptedPackage".encode("utf-16-le"), "x.bin").encrypted
    assert recognise(OLE + bytes(64), "x.docx").encrypted


def test_what_is_not_what_its_name_says_is_not_read_as_that() -> None:
    zeros = b"words" + bytes(3) + b"words" * 3
    for name in ("x.txt", "x.md", "x.csv", "x.pdf", "x.docx", "x.zip"):
        known = recognise(zeros, name)
        assert known.form is None
        assert "name" in known.other
    assert form(b"1 0 obj\n<< /Type /Pages >>\nendobj\n", "x.pdf") is None
    assert form(b"one\ttwo\nthree\tfour\n", "x.xls") is Form.CSV
    assert form(b"<p>" + b"Words. " * 100 + b"\x00</p>", "x.html") is Form.HTML


@pytest.mark.parametrize(
    "piece", [b"<!---->", b"<!-- ", b"<?x ", b"\n", b"<office:document ", b"a: b\n", b"PK\x03\x04"]
)
def test_knowing_a_form_takes_no_time(piece: bytes) -> None:
    began = time.process_time()
    recognise(piece * 200_000, "x.bin")
    assert time.process_time() - began < 2


def test_archives_and_mailboxes_are_themselves() -> None:
    assert form(samples_archives.as_zip()) is Form.ZIP
    assert form(samples_mail.as_mailbox()) is Form.MAILBOX
    assert form(samples_mail.as_saved_page(), "x.eml") is Form.MHTML
