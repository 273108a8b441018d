"""The text of an article as it is read, with its claims in it."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextLine,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.domain.ids import ClaimId
from workbench.ui.panels.claim_lines import (
    LANES,
    ClaimMark,
    Look,
    Piece,
    Placed,
    number_lines,
    underline,
)
from workbench.ui.panels.reading_text import ReadingText
from workbench.ui.tables import plain_tip
from workbench.ui.text.lanes import lanes
from workbench.ui.theme import Theme

GUTTER: Final = 3.4
"""Width of the margin for numbers, in widths of an "m"."""
STILL: Final = 4
"""Pixels that a hand may move between pressing and letting go, and still mean a click."""


class ArticleText(ReadingText):
    """Shows an article and its claims; ``pressed`` carries the claims under the mouse.

    The narrowest comes first, for of two that overlap it is the one that was aimed at.
    """

    pressed = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, gutter=GUTTER)
        self._pieces: dict[int, list[Piece]] = {}
        self._current: ClaimId | None = None
        self._down = QPoint()
        self.setAccessibleName("Article")

    def set_marks(self, marks: Sequence[ClaimMark]) -> None:
        """Show these claims."""
        pieces: dict[int, list[Piece]] = {}
        for mark, lane in zip(marks, lanes([mark.span for mark in marks]), strict=True):
            for number, piece in self._cut(mark, min(lane, LANES - 1)):
                pieces.setdefault(number, []).append(piece)
        self._pieces = pieces
        self.viewport().update()

    def set_current(self, claim_id: ClaimId | None) -> None:
        """Bring one claim out."""
        self._current = claim_id
        self.viewport().update()

    def marks_at(self, point: QPoint) -> list[ClaimMark]:
        """Return the claims at a point of the viewport, in the text or beside it."""
        place = QPointF(point)
        found: dict[ClaimId, ClaimMark] = {}
        for rect, piece in self._placed():
            beside = QRectF(0, rect.top(), self.gutter(), rect.height())
            if rect.contains(place) or (piece.first and beside.contains(place)):
                found[piece.mark.id] = piece.mark
        return sorted(found.values(), key=lambda mark: (mark.look is Look.APART, len(mark.span)))

    def paintEvent(self, event: QPaintEvent) -> None:
        placed = list(self._placed())
        painter = QPainter(self.viewport())
        for rect, piece in placed:
            if piece.mark.id == self._current:
                painter.fillRect(rect, self.theme.selection)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in placed:
            underline(painter, item, self.theme, current=item[1].mark.id == self._current)
        font = QFont(self.face)
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.75))
        painter.setFont(font)
        number_lines(painter, placed, self.theme, self.gutter(), self._current)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._down).manhattanLength() < STILL
        if still and event.button() is Qt.MouseButton.LeftButton and self.selected() is None:
            marks = self.marks_at(point)
            if marks:
                self.pressed.emit([mark.id for mark in marks])

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tips = "\n\n".join(mark.tip for mark in self.marks_at(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(tips), self.viewport())
            return True
        return super().viewportEvent(event)

    def _cut(self, mark: ClaimMark, lane: int) -> Iterator[tuple[int, Piece]]:
        """Yield the piece of a claim in each block that it touches, with the block's number."""
        start = self.places.to_document(mark.span.start)
        end = self.places.to_document(mark.span.end)
        block, first = self.document().findBlock(start), True
        while block.isValid() and block.position() < end:
            inside = block.position()
            left = max(start, inside) - inside
            right = min(end, inside + block.length() - 1) - inside
            if left < right:
                yield block.blockNumber(), Piece(mark, lane, left, right, first)
                first = False
            block = block.next()

    def _placed(self) -> Iterator[Placed]:
        """Yield the visible pieces line by line, each with where it lies in the viewport."""
        height = self.viewport().height()
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.document().findBlock(self.first_block_position())
        while block.isValid():
            place = layout.blockBoundingRect(block).translated(0, -scrolled)
            if place.top() > height:
                return
            for piece in self._pieces.get(block.blockNumber(), ()):
                yield from _on_lines(block, place.topLeft(), piece, height)
            block = block.next()


def _on_lines(block: QTextBlock, origin: QPointF, piece: Piece, height: float) -> Iterator[Placed]:
    """Yield the lines of a piece that lie in a viewport of this height."""
    layout, first = block.layout(), piece.first
    # A paragraph can be a whole book: only the lines of the claim are looked at.
    begin = layout.lineForTextPosition(piece.start)
    for at in range(begin.lineNumber() if begin.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(at)
        top = line.y() + origin.y()
        if line.textStart() >= piece.end or top > height:
            return
        if top + line.height() < 0:
            first = False
            continue
        start = max(piece.start, line.textStart())
        end = min(piece.end, line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line, start), _x(line, end)))
            high = line.ascent() + line.descent()
            rect = QRectF(left + origin.x(), top, right - left, high)
            yield rect, Piece(piece.mark, piece.lane, start, end, first)
            first = False


def _x(line: QTextLine, position: int) -> float:
    # The binding returns the place together with the position it belongs to.
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else line.naturalTextWidth()
