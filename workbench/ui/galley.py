"""Documents to be printed: the article as a galley with its claims numbered, and a report."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.text import Block, Span
from workbench.ui.text.positions import Positions, shown
from workbench.ui.text.reading import setting_at
from workbench.ui.translation import tr

SIZE: Final = 11
"""Points: galleys are marked by hand, so the lines stand well apart."""
LEADING: Final = 170
"""Height of a line in per cent."""
_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class Sealed(QTextDocument):
    """A document that loads nothing: no picture of the web and none of the disk."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return nothing, whatever is asked for."""
        return None


def galley(article: Article, claims: Sequence[Claim]) -> QTextDocument:
    """Return an article set wide, its claims underlined, each with its number behind it.

    Claims that were dropped or set apart are left out.
    """
    text, document = article.text, Sealed()
    document.setDefaultFont(_font("Serif"))
    document.setPlainText(shown(text))
    places = Positions(text)
    _set_type(document, places, article.blocks)
    asked = [claim for claim in claims if claim.checkable and not claim.dropped and claim.number]
    marks = sorted(((span, claim.number) for claim in asked for span in claim.spans), reverse=True)
    for span, _ in marks:
        _underline(document, places, span)
    # From the end, so that what is put in moves nothing that is still to be looked up.
    for span, number in sorted(marks, key=lambda mark: (mark[0].end, mark[1]), reverse=True):
        _put_number(document, places.to_document(span.end), number)
    _put_head(document, article)
    return document


def report_page(html: str) -> QTextDocument:
    """Return a report, whose HTML the program has written and escaped, as a document."""
    document = Sealed()
    document.setDefaultFont(_font("Sans Serif"))
    document.setHtml(html)
    return document


def _set_type(document: QTextDocument, places: Positions, blocks: Sequence[Block]) -> None:
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        start, last = places.to_text(block.position()), block.position() + block.length() - 1
        setting = setting_at(blocks, Span(start, max(places.to_text(last), start + 1)))
        font = _font("Serif")
        font.setPointSizeF(SIZE * setting.size)
        font.setBold(setting.bold)
        font.setItalic(setting.italic)
        words, lines = QTextCharFormat(), QTextBlockFormat()
        words.setFont(font)
        lines.setLineHeight(LEADING, _PROPORTIONAL)
        cursor.setPosition(block.position())
        cursor.setPosition(last, _KEEP)
        cursor.setBlockFormat(lines)
        cursor.setCharFormat(words)
        block = block.next()


def _underline(document: QTextDocument, places: Positions, span: Span) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(places.to_document(span.start))
    cursor.setPosition(places.to_document(span.end), _KEEP)
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    cursor.mergeCharFormat(form)


def _put_number(document: QTextDocument, place: int, number: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    form = QTextCharFormat()
    form.setFont(_font("Sans Serif"))
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    cursor.insertText(f" {number}", form)


def _put_head(document: QTextDocument, article: Article) -> None:
    """Say at the top what this is, so that a loose sheet is known by it."""
    cursor = QTextCursor(document)
    small = QTextCharFormat()
    small.setFont(_font("Sans Serif"))
    small.setProperty(QTextFormat.Property.FontSizeIncrement, -1)
    told = tr("{title}, draft {draft}. SHA-256 of the text: {digest}").format(
        title=article.title or tr("Untitled"), draft=article.draft, digest=article.digest
    )
    cursor.insertBlock()
    cursor.setPosition(0)
    cursor.setBlockFormat(QTextBlockFormat())
    cursor.insertText(told, small)


def _font(family: str) -> QFont:
    font = QFont(family)
    font.setPointSize(SIZE)
    return font
