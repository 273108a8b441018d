"""The text of a source as it is read: set by its blocks, with what is marked and found in it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.domain.source import Source
from workbench.domain.text import Span
from workbench.ui.dialogs.parted_text import PartedText
from workbench.ui.dialogs.source_lines import in_sight, rects
from workbench.ui.dialogs.source_marks import Mark, place_signs, underline
from workbench.ui.panels.reading_text import MEASURE
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

GUTTER: Final = 2.6
"""Width of the margin for signs, in widths of an "m"."""
BAR: Final = 3
"""Width of the bar beside the passage that is meant."""
FACE: Final = ("serif", 12, MEASURE)


class SourceText(PartedText):
    """Shows a source and what is marked in it."""

    def __init__(
        self,
        source: Source,
        theme: Theme,
        face: tuple[str, int, int] = FACE,
        parent: QWidget | None = None,
    ) -> None:
        self._passage: Span | None = None
        self._hit: Span | None = None
        self._marks: Sequence[Mark] = ()
        self._hits: Sequence[Span] = ()
        super().__init__(source, theme, face, parent, gutter=GUTTER)
        self.setAccessibleName(tr("Text of the source"))

    def show_passage(self, span: Span) -> None:
        """Bring the passage that is meant while nothing is selected into the middle of the view."""
        self._passage = span
        self.select(span)
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self._centre()

    @property
    def passage(self) -> Span | None:
        """The passage that is meant while nothing is selected."""
        return self._passage

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks, which are in the order of the text."""
        self._marks = marks
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Show where words were found, in the order of the text; the current one stands out."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def placed(self, span: Span) -> Iterator[QRectF]:
        """Yield where a stretch is seen at present, line by line."""
        if self.parts and span.overlaps(self.parts[self.part]):
            yield from rects(self, *self.positions(span))

    def paintEvent(self, event: QPaintEvent) -> None:
        found = list(self._found())
        painter = QPainter(self.viewport())
        for rect in self.placed(self._passage) if self._passage is not None else ():
            painter.fillRect(rect, self.theme.claim_open)
            # A bar beside it: what is meant is not told by a ground alone.
            painter.fillRect(QRectF(1, rect.top(), BAR, rect.height()), self.theme.accent)
        for rect, current in found:
            painter.fillRect(rect, self.theme.selection if current else self.theme.missing)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        for rect, current in found:
            painter.setPen(QPen(self.theme.accent if current else self.theme.muted, 1 + current))
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))
        self._paint_marks(painter)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _paint_marks(self, painter: QPainter) -> None:
        heads: list[tuple[QRectF, Mark]] = []
        for mark in self._marks:
            seen = list(self.placed(mark.span))
            for rect in seen:
                underline(painter, rect, mark, self.theme)
            heads += [(rect, mark) for rect in seen[:1]]
        place_signs(painter, heads, self.theme, self.gutter())

    def _found(self) -> Iterator[tuple[QRectF, bool]]:
        """Yield the places of the words that are looked for, and whether each is the current."""
        if not self._hits:
            return
        first, last = (self.base + self.places.to_text(at) for at in in_sight(self))
        at = max(0, bisect_left(self._hits, Span(first, first + 1)) - 1)
        while at < len(self._hits) and self._hits[at].start < last:
            for rect in self.placed(self._hits[at]):
                yield rect, self._hits[at] == self._hit
            at += 1

    def _tip(self, point: QPoint) -> str:
        place = QPointF(point)
        return "\n".join(mark.tip for mark in self._marks if self._touches(mark.span, place))

    def _touches(self, span: Span, place: QPointF) -> bool:
        """Say whether a point lies on a stretch, or in the margin beside it."""
        return any(
            rect.contains(place) or (place.x() < self.gutter() and _beside(rect, place))
            for rect in self.placed(span)
        )


def _beside(rect: QRectF, place: QPointF) -> bool:
    return rect.top() <= place.y() <= rect.bottom()
