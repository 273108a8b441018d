"""How claims are drawn into an article: lines under their words, numbers beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen

from workbench.domain.ids import ClaimId
from workbench.domain.text import Span
from workbench.ui.theme import Theme

LANES: Final = 3
LANE_GAP: Final = 3.0
SIGN: Final = 13.0
KIND: Final = 12.0
QUIET: Final = 175


class Look(Enum):
    """How far a claim has come, as the line drawn under it."""

    OPEN = Qt.PenStyle.DashLine
    BEGUN = Qt.PenStyle.DotLine
    SETTLED = Qt.PenStyle.SolidLine
    APART = Qt.PenStyle.DashDotLine

    def colour(self, theme: Theme) -> QColor:
        """Return the colour of the line."""
        match self:
            case Look.SETTLED:
                return theme.good
            case Look.APART:
                return theme.line
            case Look.BEGUN:
                return theme.accent
            case Look.OPEN:
                return theme.warn


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """A claim as it is drawn: where, how, its number, its signs, and what hovering over it says.

    ``sign`` is that of its state, ``kind`` that of the first kind that it is of.
    """

    id: ClaimId
    span: Span
    look: Look
    number: int
    sign: QIcon
    tip: str
    kind: QIcon = field(default_factory=QIcon)


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a claim that lies in one block, in positions of the block."""

    mark: ClaimMark
    lane: int
    start: int
    end: int
    first: bool


Placed = tuple[QRectF, Piece]
"""A piece, and where it lies in the viewport."""


def underline(painter: QPainter, placed: Placed, theme: Theme, *, current: bool) -> None:
    """Draw the line under one piece of a claim."""
    rect, piece = placed
    colour = QColor(piece.mark.look.colour(theme))
    if not current:
        # Nearly every word has a line under it: together they must stay quieter than the words.
        colour.setAlpha(QUIET)
    pen = QPen(colour, 2.2 if current else 1.3)
    pen.setStyle(piece.mark.look.value)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = rect.bottom() + 0.5 + piece.lane * LANE_GAP
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def number_lines(
    painter: QPainter, placed: Sequence[Placed], theme: Theme, width: float, current: ClaimId | None
) -> None:
    """Write the numbers of the claims that begin on each line, with a sign, into the margin."""
    heads: dict[float, list[Placed]] = {}
    for rect, piece in placed:
        if piece.first and piece.mark.look is not Look.APART:
            heads.setdefault(round(rect.top(), 1), []).append((rect, piece))
    for line in heads.values():
        _number_line(painter, line, theme, width, current)


def _number_line(
    painter: QPainter, line: list[Placed], theme: Theme, width: float, current: ClaimId | None
) -> None:
    rect = line[0][0]
    marks = [piece.mark for _rect, piece in line]
    # One sign a line: that of the first claim which is still owed something.
    signed = next((mark for mark in marks if mark.look is not Look.SETTLED), marks[0])
    sign = QRectF(6, rect.center().y() - SIGN / 2, SIGN, SIGN)
    signed.sign.paint(painter, sign.toAlignedRect())
    kind = QRectF(width - KIND - 6, rect.center().y() - KIND / 2, KIND, KIND)
    signed.kind.paint(painter, kind.toAlignedRect())
    here = any(mark.id == current for mark in marks)
    font = QFont(painter.font())
    font.setBold(here)
    painter.setFont(font)
    painter.setPen(theme.text if here else theme.muted)
    room = QRectF(sign.right() + 4, rect.top(), width - sign.right() - 4, rect.height())
    aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, aligned, _numbers([mark.number for mark in marks]))


def _numbers(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return str(numbers[0])
    return f"{numbers[0]}–{numbers[-1]}" if numbers == sorted(numbers) else f"{numbers[0]}, …"
