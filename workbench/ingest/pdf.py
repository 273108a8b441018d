"""PDF files: the text layer, page by page."""

import re
from collections.abc import Iterator, Sequence

import pypdfium2

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.pdflines import Line, paragraphs, without_edges

# Where a hyphen ends a line, pdfium gives U+FFFE and no line end.
_LINE = re.compile("[^\n\ufffe]+\ufffe?")
_PAGES = 5_000
_NEEDS_PASSWORD = 4
_NO_TITLE = ("untitled", "microsoft word", "powerpoint", "slide 1", "layout 1", "title")
_NO_LAYER = "The file has no text layer: its pages are pictures, and pictures are not read."


def parse_pdf(content: bytes) -> Parsed:
    """Read a PDF file. Blocks carry their page; words on pictures of text are not read."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _NEEDS_PASSWORD:
            return Parsed(Outcome.ENCRYPTED, "The file opens only with a password.")
        return Parsed(Outcome.FAILED, "The file is damaged, or no PDF.")
    try:
        return _read(document)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> Parsed:
    if len(document) > _PAGES:
        reason = f"The file has {len(document):,} pages; files of up to {_PAGES:,} are read."
        return Parsed(Outcome.REFUSED, reason)
    pages, mute, broken = _pages(document)
    kept, running = without_edges(pages)
    composer = Composer()
    for paragraph in paragraphs(kept):
        composer.add(paragraph.kind, paragraph.words, paragraph.page)
    outcome, reason = _outcome(bool(composer.blocks), mute, broken)
    said = document.get_metadata_dict(skip_empty=True)
    title = one_line(said.get("Title", ""))
    if title.lower().startswith(_NO_TITLE) or "." in title[-5:]:
        title = ""
    first = composer.first(BlockKind.HEADING) or composer.first(BlockKind.PARAGRAPH)
    return Parsed(
        outcome,
        reason,
        title=title or one_line(first, 160),
        author=one_line(said.get("Author", "")),
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=("running headers and footers",) if running else (),
    )


def _pages(document: pypdfium2.PdfDocument) -> tuple[list[list[Line]], list[int], list[int]]:
    """Return the lines of each page, the pages that are pictures only, and the damaged pages."""
    pages: list[list[Line]] = []
    mute: list[int] = []
    broken: list[int] = []
    for index in range(len(document)):
        number = index + 1
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            broken.append(number)
            continue
        lines = list(_lines(page, number))
        if not lines and next(iter(page.get_objects(max_depth=1)), None) is not None:
            mute.append(number)
        pages.append(lines)
        page.close()
    return pages, mute, broken


def _lines(page: pypdfium2.PdfPage, number: int) -> Iterator[Line]:
    layer = page.get_textpage()
    text = layer.get_text_range()
    # Boxes can be asked for only while the characters of page and text count alike.
    boxed = layer.count_chars() == len(text)
    for found in _LINE.finditer(text):
        raw, place = found[0], found.start()
        words = " ".join(raw.replace("\r", " ").split())
        if words:
            box = _box(layer, place, raw) if boxed else None
            yield Line(words, number, *box) if box else Line(words, number)
    layer.close()


def _box(layer: pypdfium2.PdfTextPage, place: int, raw: str) -> Sequence[float] | None:
    start = place + len(raw) - len(raw.lstrip())
    end = place + len(raw.rstrip("\r \x02\ufffe\t")) - 1
    try:
        left, bottom, _, top = layer.get_charbox(start, loose=True)
        _, _, right, _ = layer.get_charbox(max(start, end), loose=True)
    except pypdfium2.PdfiumError:
        return None
    return left, bottom, right, top


def _outcome(words: bool, mute: list[int], broken: list[int]) -> tuple[Outcome, str]:
    if not words:
        return Outcome.EMPTY, _NO_LAYER if mute else "The file holds no words."
    if broken:
        return Outcome.PARTIAL, f"{_these(broken)} damaged and could not be read."
    if mute:
        return Outcome.PARTIAL, f"{_these(mute)} pictures without a text layer, and not read."
    return Outcome.OK, ""


def _these(pages: list[int]) -> str:
    named = ", ".join(str(page) for page in pages[:8]) + (
        " …" if len(pages) > len("12345678") else ""
    )
    return f"Page {named} is" if len(pages) == 1 else f"Pages {named} are"
