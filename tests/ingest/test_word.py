import io
import zipfile
from collections.abc import Mapping

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.ingest import samples
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.word import parse_word


def changed(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return the archive with parts added or replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name])
    return made.getvalue()


def test_the_article() -> None:
    parsed = parse_word(samples.as_docx())
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ())
    assert parsed.text.split() == samples.words()
    assert parsed.author == samples.AUTHOR
    assert parsed.blocks[0].kind is BlockKind.TITLE


def test_tables_comments_and_quotations() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("A claim that the editor doubts.")
    document.add_comment(paragraph.runs[0], text="Who says so?", author="Eva Dahl", initials="ED")
    document.add_paragraph("Said by the mayor.", style="Quote")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Year", "Boats", "2024", "14"), strict=True):
        cell.text = words
    parsed = parse_word(samples.saved(document))
    said = [(block.kind, block.span.of(parsed.text)) for block in parsed.blocks]
    assert said == [
        (BlockKind.PARAGRAPH, "A claim that the editor doubts."),
        (BlockKind.QUOTE, "Said by the mayor."),
        (BlockKind.TABLE, "Year\tBoats"),
        (BlockKind.TABLE, "2024\t14"),
        (BlockKind.COMMENT, "Who says so?"),
    ]


def test_tracked_changes_read_as_accepted_and_are_told() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("It cost ")
    names = nsdecls("w")
    for xml in (
        f'<w:del {names} w:id="1" w:author="E"><w:r><w:delText>two</w:delText></w:r></w:del>',
        f'<w:ins {names} w:id="2" w:author="E"><w:r><w:t>three</w:t></w:r></w:ins>',
        f'<w:r {names}><w:t xml:space="preserve"> million.</w:t></w:r>',
    ):
        paragraph._p.append(parse_xml(xml))
    parsed = parse_word(samples.saved(document))
    assert parsed.text == "It cost three million."
    assert parsed.outcome is Outcome.OK
    assert any("tracked" in words for words in parsed.lacks)


def test_words_that_the_parser_leaves_out_are_noticed() -> None:
    document = docx.Document()
    document.add_paragraph("Only this is read.")
    lost = "Nobody reads these words, for they stand in a frame that is unknown. " * 3
    xml = f"<w:unknownFrame {nsdecls('w')}><w:r><w:t>{lost}</w:t></w:r></w:unknownFrame>"
    document.element.body.append(parse_xml(xml))
    parsed = parse_word(samples.saved(document))
    assert parsed.outcome is Outcome.PARTIAL
    assert "could not be read" in parsed.reason


def test_footnotes_are_notes_without_their_numbers() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The mast is 90 metres high")
    names = nsdecls("w")
    paragraph._p.append(parse_xml(f'<w:r {names}><w:footnoteReference w:id="2"/></w:r>'))
    paragraph.add_run(".")
    content = samples.saved(document)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        links = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    note = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    parts = {
        "word/footnotes.xml": (
            f'<w:footnotes {names}><w:footnote w:id="2"><w:p><w:r><w:t>Measured in 1998.</w:t>'
            "</w:r></w:p></w:footnote></w:footnotes>"
        ).encode(),
        "word/_rels/document.xml.rels": links.replace(
            "</Relationships>",
            f'<Relationship Id="rId99" Type="{note}" Target="footnotes.xml"/></Relationships>',
        ).encode(),
        "[Content_Types].xml": types.replace(
            "</Types>",
            f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>',
        ).encode(),
    }
    parsed = parse_word(changed(content, parts))
    said = [(block.kind, block.span.of(parsed.text)) for block in parsed.blocks]
    assert said == [
        (BlockKind.PARAGRAPH, "The mast is 90 metres high."),
        (BlockKind.NOTE, "Measured in 1998."),
    ]


@pytest.mark.parametrize(
    ("parts", "outcome", "words"),
    [
        ({"word/extra.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, Outcome.REFUSED, "entities"),
        (
            {"word/extra.xml": "<!DOCTYPE a><a/>".encode("utf-16")},
            Outcome.REFUSED,
            "entities",
        ),
        ({"word/media/zeros.bin": bytes(3 * 2**20)}, Outcome.REFUSED, "200 times"),
        ({f"x/{at}.xml": b"" for at in range(2_001)}, Outcome.REFUSED, "parts"),
        ({"word/document.xml": b"<w:p/>" * 200_001}, Outcome.REFUSED, ""),
        ({"word/document.xml": b"no xml"}, Outcome.FAILED, ""),
    ],
)
def test_bombs_are_refused_before_parsing(
    parts: Mapping[str, bytes], outcome: Outcome, words: str
) -> None:
    from workbench.ingest.forms import Form
    from workbench.ingest.parsers import parse

    parsed = parse(Form.DOCX, changed(samples.as_docx(), parts))
    assert parsed.outcome is outcome
    assert words in parsed.reason
    assert parsed.reason.endswith(".")


def test_a_file_without_words_is_empty_and_says_what_it_has() -> None:
    document = docx.Document()
    assert parse_word(samples.saved(document)).outcome is Outcome.EMPTY
    document.sections[0].header.paragraphs[0].text = "Confidential"
    parsed = parse_word(samples.saved(document))
    assert (parsed.outcome, parsed.text) == (Outcome.EMPTY, "")
    assert parsed.lacks == ("the page header “Confidential”",)
