"""Where the words of a stretch stand in what is seen of a text, line by line."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from workbench.ui.panels.reading_text import ReadingText

Positions = tuple[int, int]
"""Two positions in the document: where something begins, and where it ends."""


def in_sight(view: ReadingText) -> Positions:
    """Return the positions between which the text is seen."""
    first, last = view.first_block_position(), 0
    layout, bottom = view.document().documentLayout(), view.viewport().height()
    bottom += view.verticalScrollBar().value()
    block = view.document().findBlock(first)
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        last = block.position() + block.length()
        block = block.next()
    return first, last


def rects(view: ReadingText, start: int, end: int) -> Iterator[QRectF]:
    """Yield where the words between two positions lie in the viewport, those out of sight not."""
    height = view.viewport().height()
    layout, scrolled = view.document().documentLayout(), view.verticalScrollBar().value()
    block = view.document().findBlock(max(start, view.first_block_position()))
    while block.isValid() and block.position() < end:
        place = layout.blockBoundingRect(block).translated(0, -scrolled)
        if place.top() > height:
            return
        inside = max(start - block.position(), 0), min(end - block.position(), block.length() - 1)
        if inside[0] < inside[1]:
            yield from _on_lines(block, place.topLeft(), inside, height)
        block = block.next()


def _on_lines(
    block: QTextBlock, origin: QPointF, inside: Positions, height: float
) -> Iterator[QRectF]:
    layout, (left, right) = block.layout(), inside
    begin = layout.lineForTextPosition(left)
    for at in range(begin.lineNumber() if begin.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(at)
        top = line.y() + origin.y()
        if line.textStart() >= right or top > height:
            return
        if top + line.height() < 0:
            continue
        start = max(left, line.textStart())
        end = min(right, line.textStart() + line.textLength())
        if start < end:
            one, other = sorted((_x(line, start), _x(line, end)))
            high = line.ascent() + line.descent()
            yield QRectF(one + origin.x(), top, other - one, high)


def _x(line: QTextLine, position: int) -> float:
    # The binding returns the place together with the position it belongs to.
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else line.naturalTextWidth()
