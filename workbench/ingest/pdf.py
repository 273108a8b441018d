"""PDF files: the text layer, page by page, with what is laid over the pages."""

import time
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2
from pypdfium2 import raw

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.pdfedges import marked
from workbench.ingest.pdflines import Line, paragraphs
from workbench.ingest.pdforder import ordered
from workbench.ingest.pdfpages import Page, read_page
from workbench.ingest.pdfreasons import CUT_OFF, DAMAGED, outcome_of
from workbench.ingest.pdfrepair import cut_off, with_end
from workbench.ingest.pdfrows import columns, merged, rows

MOST_PAGES = 5_000
# Of the 30 that a document has, so that what was read until then is not lost.
SECONDS = 20.0
_NEEDS_PASSWORD = 4
_UNKNOWN_SECURITY = 5
_LOCKED = {_NEEDS_PASSWORD, _UNKNOWN_SECURITY}
_NO_TITLE = ("untitled", "microsoft word", "powerpoint", "slide 1", "layout 1", "title")
_TITLE_LENGTH = 160
# Each is drawn, which takes up to a tenth of a second.
_MOST_LOOKED_AT = 60


def parse_pdf(content: bytes, charset: str = "") -> Parsed:
    """Read a PDF file. Blocks carry their page; words on pictures of text are not read."""
    try:
        document, damage = opened(content)
    except pypdfium2.PdfiumError as error:
        return unopened(error)
    try:
        return _read(document, damage)
    finally:
        document.close()


def opened(content: bytes) -> tuple[pypdfium2.PdfDocument, str]:
    """Open a file, mended if need be; the words say what is wrong with it, if anything.

    Raises ``PdfiumError`` where it cannot be opened.
    """
    damage = CUT_OFF if cut_off(content) else ""
    try:
        return pypdfium2.PdfDocument(content), damage
    except pypdfium2.PdfiumError as error:
        mended = b"" if error.err_code in _LOCKED else with_end(content)
        if not mended:
            raise
        return pypdfium2.PdfDocument(mended), damage or DAMAGED


def unopened(error: pypdfium2.PdfiumError) -> Parsed:
    """Return why a file cannot be opened."""
    if error.err_code == _NEEDS_PASSWORD:
        return Parsed(Outcome.ENCRYPTED, "The file opens only with a password.")
    if error.err_code == _UNKNOWN_SECURITY:
        return Parsed(Outcome.ENCRYPTED, "The file is locked in a way that cannot be opened here.")
    return Parsed(Outcome.FAILED, "The file is damaged, or no PDF.")


def _read(document: pypdfium2.PdfDocument, damage: str) -> Parsed:
    if len(document) > MOST_PAGES:
        reason = f"The file has {len(document):,} pages; files of up to {MOST_PAGES:,} are read."
        return Parsed(Outcome.REFUSED, reason)
    pages = _pages(document)
    composer = Composer()
    _compose(composer, pages)
    outcome, reason = outcome_of(pages, len(document), damage, words=bool(composer.blocks))
    said = document.get_metadata_dict(skip_empty=True)
    title = one_line(said.get("Title", ""))
    if title.lower().startswith(_NO_TITLE) or "." in title[-5:]:
        title = ""
    first = composer.first(BlockKind.HEADING) or composer.first(BlockKind.PARAGRAPH)
    return Parsed(
        outcome,
        reason,
        title=title or one_line(first, _TITLE_LENGTH),
        author=one_line(said.get("Author", "")),
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(_lacks(pages, raw.FPDFDoc_GetAttachmentCount(document.raw))),
    )


def _pages(document: pypdfium2.PdfDocument) -> list[Page]:
    """Return the pages, as many as can be read in the time there is."""
    form = _form(document)
    pages: list[Page] = []
    looked_at = 0
    until = time.monotonic() + SECONDS
    for number in range(1, len(document) + 1):
        if time.monotonic() > until:
            break
        page = read_page(document.raw, number, form, look=looked_at < _MOST_LOOKED_AT)
        looked_at += page.looked_at
        pages.append(page)
    return pages


def _form(document: pypdfium2.PdfDocument) -> Any:
    """Return PDFium's handle of the file's form, ``None`` if it has none."""
    if raw.FPDF_GetFormType(document.raw) <= 0:
        return None
    document.init_forms()
    return document.formenv.raw if document.formenv else None


def _compose(composer: Composer, pages: Sequence[Page]) -> None:
    arranged = [rows(ordered(columns(merged(page.lines)))) for page in pages]
    edged = marked(arranged, [_height(page) for page in pages])
    whole = [[*lines, *_laid_over(page)] for lines, page in zip(edged, pages, strict=True)]
    for paragraph in paragraphs(whole):
        composer.add(paragraph.kind, paragraph.words, paragraph.page)


def _height(page: Page) -> float:
    """Return how high a page is, as its text reads."""
    left, bottom, right, top = page.box
    sideways = bool(page.lines) and page.lines[0].turn % 2 == 1
    return right - left if sideways else top - bottom


def _laid_over(page: Page) -> Iterator[Line]:
    for note in dict.fromkeys(page.notes):
        yield Line(" ".join(note.words.split()), page.number, kind=note.kind)


def _lacks(pages: Sequence[Page], files: int) -> Iterator[str]:
    if any(page.pictures for page in pages):
        yield "pictures"
    if any(page.unseen for page in pages):
        yield "hidden text"
    files += sum(page.files for page in pages)
    if files:
        yield "an attached file" if files == 1 else f"{files} attached files"
