import re
from importlib.util import find_spec

import pypdfium2
import pytest

from tests.ingest import samples
from tests.ingest.samples_scan import scanned
from workbench.domain.source import Outcome, Reading
from workbench.domain.text import Block, BlockKind, Span
from workbench.errors import Unusable
from workbench.ingest import recognition
from workbench.ingest.parsed import Parsed
from workbench.ingest.pdf import parse_pdf
from workbench.ingest.reader import Documents
from workbench.services.progress import Silent


def page(words: str) -> Parsed:
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(words)), 1),)
    return Parsed(Outcome.PARTIAL, "x", text=words, blocks=blocks, language="en")


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def test_pages_are_put_together_with_their_offsets() -> None:
    lost = Parsed(Outcome.FAILED, "The reader stopped.")
    told: Reading = recognition._together([page("One."), lost, page("Two three.")])
    assert told.text == "One.\n\nTwo three."
    assert [block.span.of(told.text) for block in told.blocks] == ["One.", "Two three."]
    assert told.outcome is Outcome.PARTIAL
    assert "OCR" in told.reason
    assert told.reason.endswith("Pages not read: 2.")
    with pytest.raises(Unusable, match="No words were recognised"):
        recognition._together([lost])


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "find_spec", lambda name: None)
    with pytest.raises(Unusable, match=r"pip install 'factcheck-workbench\[ocr\]'"):
        Documents().recognise(samples.as_pdf(), Silent())


def test_a_scan_has_no_text_layer_but_a_picture() -> None:
    content = scanned(samples.as_pdf())
    parsed = parse_pdf(content)
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, "")
    assert "no text layer" in parsed.reason
    assert len(pypdfium2.PdfDocument(content)) == 2


@pytest.mark.ocr
def test_every_word_of_a_scan_is_recognised() -> None:
    assert find_spec("rapidocr") is not None, "run `make ocr`, which installs the extra"
    documents = Documents()
    read = documents.recognise(scanned(samples.as_pdf()), Silent())
    documents.close()
    assert read.outcome is Outcome.PARTIAL
    found, wanted = words_of(read.text), words_of(" ".join(samples.words()))
    assert len(wanted) > 100
    assert [word for word in wanted if word not in found] == []
    assert {block.page for block in read.blocks} == {1, 2}
