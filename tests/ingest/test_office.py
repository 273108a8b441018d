"""One set of minutes in four forms gives the same blocks from each."""

import pytest

from tests.ingest import samples_office as office
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.forms import Form
from workbench.ingest.parsed import Parsed
from workbench.ingest.parsers import parse

FORMS = {
    "minutes.docx": Form.DOCX,
    "minutes.odt": Form.ODT,
    "minutes.fodt": Form.ODT,
    "minutes.rtf": Form.RTF,
}


def read(name: str) -> Parsed:
    return parse(FORMS[name], office.FILES[name]())


@pytest.mark.parametrize("name", FORMS)
def test_the_same_blocks(name: str) -> None:
    parsed = read(name)
    # What stands at the edges of a Word file's pages is told beside its text.
    edges = set() if name != "minutes.docx" else {BlockKind.HEADER, BlockKind.FOOTER}
    wanted = [block for block in office.BLOCKS if block[0] not in edges]
    assert [(one.kind, one.span.of(parsed.text)) for one in parsed.blocks] == wanted
    assert parsed.outcome is Outcome.OK


@pytest.mark.parametrize("name", FORMS)
def test_what_is_said_of_the_file(name: str) -> None:
    parsed = read(name)
    assert (parsed.title, parsed.author) == (office.TITLE, office.AUTHOR)
    # A file knows when it was made, not when its words were published.
    assert parsed.published is None


@pytest.mark.parametrize("name", FORMS)
def test_what_the_text_lacks(name: str) -> None:
    parsed = read(name)
    changes, hidden, *edges = parsed.lacks
    told = [f"the {kind.value} “{words}”" for kind, words in office.BLOCKS if "page" in kind.value]
    assert edges == (told if name == "minutes.docx" else [])
    assert "accepted (1 word inserted, 1 " in changes
    assert hidden == "4 hidden words"
    assert office.HIDDEN not in parsed.text


@pytest.mark.parametrize("name", FORMS)
def test_the_author_of_a_comment(name: str) -> None:
    comments = [one for one in read(name).blocks if one.kind is BlockKind.COMMENT]
    assert [one.place and one.place.speaker for one in comments] == [office.SPEAKER]
