"""The text of an article as it is read, with its claims in it."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from workbench.domain.ids import ClaimId
from workbench.domain.text import Block, Span
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
from workbench.ui.translation import tr

GUTTER: Final = 4.3
"""Width of the margin for numbers, in widths of an "m"."""
CARET: Final = 2
"""Width of the text cursor in pixels: it shows where a claim is split."""
Cut = tuple[int, int, int]
"""The number of a block, and the positions in it between which a part of a claim lies."""
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
        self._cuts: dict[Span, list[Cut]] = {}
        self._current: ClaimId | None = None
        self._down = QPoint()
        self._cut_at: int | None = None
        self._menu: Sequence[QAction] = ()
        self.setCursorWidth(CARET)
        self.setAccessibleName(tr("Article"))

    def show_text(self, text: str, blocks: Sequence[Block] = ()) -> None:
        self._pieces, self._cuts = {}, {}
        super().show_text(text, blocks)

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """Offer these actions on a press of the right button, beside copying."""
        self._menu = actions

    def set_marks(self, marks: Sequence[ClaimMark]) -> None:
        """Show these claims."""
        pieces: dict[int, list[Piece]] = {}
        known, self._cuts = self._cuts, {}
        for mark, lane in zip(marks, lanes([mark.span for mark in marks]), strict=True):
            # Most claims stand where they stood: only the others are looked up.
            cuts = self._cuts[mark.span] = known.get(mark.span) or list(self._cut(mark.span))
            for at, (number, left, right) in enumerate(cuts):
                piece = Piece(mark, min(lane, LANES - 1), left, right, not at)
                pieces.setdefault(number, []).append(piece)
        self._pieces = pieces
        self.viewport().update()

    def set_current(self, claim_id: ClaimId | None) -> None:
        """Bring one claim out."""
        self._current = claim_id
        self.viewport().update()

    def caret(self) -> int:
        """Return the place of the text cursor."""
        return self.places.to_text(self.textCursor().position())

    def put_caret(self, place: int) -> None:
        """Put the text cursor somewhere, with nothing selected, and scroll to it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.to_document(place))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paragraph(self, place: int) -> Span:
        """Return the paragraph in which a place lies."""
        block = self.document().findBlock(self.places.to_document(place))
        start = self.places.to_text(block.position())
        end = self.places.to_text(block.position() + block.length() - 1)
        return Span(start, max(start + 1, end))

    def show_cut(self, place: int | None) -> None:
        """Show where a claim would be cut in two."""
        self._cut_at = place
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
        if self._cut_at is not None:
            self._paint_cut(painter, self._cut_at)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point, place = event.pos(), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._aim(point)
        else:
            point = self.cursorRect().bottomLeft()
            place = self.viewport().mapToGlobal(point)
        menu: QMenu = self.createStandardContextMenu(point)
        before = menu.actions()[0]
        for action in self._menu:
            menu.insertAction(before, action)
        menu.insertSeparator(before)
        menu.setObjectName("article-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tips = "\n\n".join(mark.tip for mark in self.marks_at(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(tips), self.viewport())
            return True
        return super().viewportEvent(event)

    def _aim(self, point: QPoint) -> None:
        """Go to the claim at a point, and put the text cursor there: a menu is about that."""
        if self.selected() is None:
            self.setTextCursor(self.cursorForPosition(point))
        ids = [mark.id for mark in self.marks_at(point)]
        if ids and self._current not in ids:
            self.pressed.emit(ids)

    def _paint_cut(self, painter: QPainter, place: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.to_document(place))
        rect = QRectF(self.cursorRect(cursor))
        painter.setPen(QPen(self.theme.accent, 2.4))
        x, reach = rect.left() - 2, rect.height() * 0.14
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        for y in (rect.top(), rect.bottom()):
            painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))

    def _cut(self, span: Span) -> Iterator[Cut]:
        """Yield the part of a span in each block that it touches."""
        start, end = self.places.to_document(span.start), self.places.to_document(span.end)
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            inside = block.position()
            left = max(start, inside) - inside
            right = min(end, inside + block.length() - 1) - inside
            if left < right:
                yield block.blockNumber(), left, right
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
