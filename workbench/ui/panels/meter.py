"""The meter of coverage: how much of an article is settled, open, not checkable, unmarked."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.services.accounting import Accounting, Tally
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

HEIGHT: Final = 9
Part = tuple[int, QColor, Qt.BrushStyle]


class CoverageMeter(QWidget):
    """A bar in parts, each with a colour and a hatching of its own; hovering tells the figures."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tally = Tally()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Coverage"))

    def show_accounting(self, told: Accounting | None) -> None:
        """Show how far an article was dealt with; nothing for ``None``."""
        self._tally = told.words if told is not None else Tally()
        words = meter_words(told) if told is not None else ""
        self.setToolTip(plain_tip(words))
        self.setAccessibleDescription(words)
        self.update()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def parts(self) -> list[Part]:
        """Return how many words each part stands for, its colour and its hatching, in order."""
        tally, theme = self._tally, self._theme
        return [
            (tally.settled, theme.good, Qt.BrushStyle.SolidPattern),
            (tally.open, theme.warn, Qt.BrushStyle.BDiagPattern),
            (tally.not_checkable, theme.muted, Qt.BrushStyle.Dense6Pattern),
            (tally.unmarked, theme.bad, Qt.BrushStyle.NoBrush),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        left = room.left()
        for words, colour, hatching in self.parts():
            width = room.width() * words / max(1, self._tally.all)
            if words:
                part = QRectF(left, room.top(), max(1.0, width - 1), room.height())
                if hatching is not Qt.BrushStyle.NoBrush:
                    painter.fillRect(part, QBrush(colour, hatching))
                painter.setPen(colour)
                painter.drawRect(part)
            left += width
        painter.end()


def meter_words(told: Accounting) -> str:
    """Say how many words and sentences are settled, open, not checkable, and under nothing."""
    return "\n".join(
        line.format(
            words=tr("%Ln word(s)", "", of_words), sentences=tr("%Ln sentence(s)", "", of_sentences)
        )
        for line, of_words, of_sentences in (
            (tr("Settled: {words}, {sentences}"), told.words.settled, told.sentences.settled),
            (tr("Open: {words}, {sentences}"), told.words.open, told.sentences.open),
            (
                tr("Not checkable: {words}, {sentences}"),
                told.words.not_checkable,
                told.sentences.not_checkable,
            ),
            (
                tr("Under nothing: {words}, {sentences}"),
                told.words.unmarked,
                told.sentences.unmarked,
            ),
        )
    )
