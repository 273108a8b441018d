"""How marks of agreement and difference look, in a card and in the words of a claim."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.domain.match import Relation
from workbench.ui.text.positions import Positions, shown
from workbench.ui.text.runs import Layer, Mark, runs
from workbench.ui.theme import Theme

LINES: Final = 5
"""Lines of a claim shown before it scrolls."""


def char_format(mark: Mark, theme: Theme, *, dim: bool = False) -> QTextCharFormat:
    """Return the look of marked words; ``dim`` sets words back that are not the best of them."""
    form = QTextCharFormat()
    form.setForeground(theme.muted if dim and Mark.BEST not in mark else theme.text)
    if Mark.ALIGNED in mark:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.muted)
    if Mark.DIFFERS in mark:
        form.setBackground(theme.differs)
        form.setForeground(theme.text)
        form.setFontWeight(QFont.Weight.Bold)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.bad)
    elif Mark.MISSING in mark:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(theme.warn)
    elif Mark.AGREES in mark:
        form.setBackground(theme.agrees)
        form.setForeground(theme.text)
    if Mark.FOUND in mark:
        _bring_out(form, theme)
    return form


def _bring_out(form: QTextCharFormat, theme: Theme) -> None:
    """Make words bold that a checker looked for, on the ground that a slot gives them if any."""
    if form.background().style() is Qt.BrushStyle.NoBrush:
        form.setBackground(theme.claim_open)
    form.setForeground(theme.text)
    form.setFontWeight(QFont.Weight.Bold)


def format_ranges(
    text: str, layers: Iterable[Layer], theme: Theme
) -> list[QTextLayout.FormatRange]:
    """Return the marks of a text as a ``QTextLayout`` takes them."""
    held, places, made = list(layers), Positions(text), []
    dim = any(Mark.BEST in mark for _span, mark in held)
    for span, mark in runs(held, len(text)) if text else []:
        part = QTextLayout.FormatRange()
        start, end = places.to_document(span.start), places.to_document(span.end)
        # Stub and binding differ: the fields are plain attributes.
        part.start, part.length = start, end - start
        part.format = char_format(mark, theme, dim=dim)
        made.append(part)
    return made


def sign(painter: QPainter, rect: QRectF, relation: Relation, colour: QColor) -> None:
    """Draw a tick, a sign of inequality or a dash, so that a slot can be told without colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.4, rect.height() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)

    def line(x1: float, y1: float, x2: float, y2: float) -> None:
        painter.drawLine(
            rect.topLeft() + QPointF(x1 * rect.width(), y1 * rect.height()),
            rect.topLeft() + QPointF(x2 * rect.width(), y2 * rect.height()),
        )

    match relation:
        case Relation.AGREES:
            line(0.1, 0.55, 0.4, 0.85)
            line(0.4, 0.85, 0.95, 0.15)
        case Relation.DIFFERS:
            line(0.05, 0.35, 0.95, 0.35)
            line(0.05, 0.68, 0.95, 0.68)
            line(0.72, 0.02, 0.28, 0.98)
        case Relation.MISSING:
            line(0.1, 0.5, 0.3, 0.5)
            line(0.45, 0.5, 0.55, 0.5)
            line(0.7, 0.5, 0.9, 0.5)
    painter.restore()


class MarkedText(QTextEdit):
    """A few lines of plain text with marks, as high as they need, to read and to copy."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._layers = "", list[Layer]()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { border: 0; background: transparent; }")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_marked(self, text: str, layers: Iterable[Layer] = ()) -> None:
        """Show a text with its marks."""
        self._text, self._layers = text, list(layers)
        self.setAccessibleName(text)
        self.setPlainText(shown(text))
        places = Positions(text)
        cursor = QTextCursor(self.document())
        for span, mark in runs(self._layers, len(text)) if text else []:
            cursor.setPosition(places.to_document(span.start))
            cursor.setPosition(places.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(char_format(mark, self._theme))
        self._fit()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_marked(self._text, self._layers)

    def _fit(self) -> None:
        most = LINES * self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(most, int(self.document().size().height())) + 2)
