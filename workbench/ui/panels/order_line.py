"""A quiet line under the passages: what they were ordered by, and if not by meaning, why not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from workbench.domain.match import Ranking
from workbench.ui.errors import label
from workbench.ui.models.ordering import ABOUT, Meaning, ordering_words
from workbench.ui.panels.tones import quiet
from workbench.ui.translation import tr


class OrderLine(QWidget):
    """Says what the passages shown were ordered by; offers to read those that wait."""

    def __init__(self, read: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranking: Ranking | None = None
        self._meaning = Meaning()
        self._words = label(parent=self, name="order")
        self._words.setWordWrap(False)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._read = QToolButton(self)
        self._read.setText(tr("Read them now"))
        self._read.setToolTip(read.toolTip())
        self._read.clicked.connect(read.trigger)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 1, 6, 1)
        line.addWidget(self._words, 1)
        line.addWidget(self._read)
        quiet(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What the line says in full, empty where no passages are shown."""
        return "" if self._ranking is None else ordering_words(self._ranking, self._meaning)

    def show_ranking(self, ranking: Ranking | None) -> None:
        """Say what the passages shown were ordered by; ``None`` if there are none."""
        self._ranking = ranking
        self._refresh()

    def show_meaning(self, meaning: Meaning) -> None:
        """Take note of how far passages are read for meaning."""
        self._meaning = meaning
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _refresh(self) -> None:
        by_words = self._ranking is Ranking.WORDS
        self._read.setVisible(by_words and self._meaning.waiting)
        self.setVisible(bool(self.words))
        self._words.setAccessibleName(self.words)
        self._words.setToolTip("\n".join((self.words, tr(ABOUT))) if self.words else "")
        self._fit()

    def _fit(self) -> None:
        room = self._words.contentsRect().width()
        side = Qt.TextElideMode.ElideRight
        self._words.setText(self._words.fontMetrics().elidedText(self.words, side, room))
