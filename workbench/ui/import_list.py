"""An import while it runs: which document is being read, and what became of those before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.dialogs.results import outcome_words, why
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.library_rows import name_of
from workbench.ui.status import progress_words
from workbench.ui.tables import Column, Index, Rows, TableView, plain_tip
from workbench.ui.text.outcomes import SIGNS
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from workbench.services.sources import Imported

POLL_MS: Final = 200
WIDTH: Final = 380
OUTCOME: Final = 1


class ImportRows(Rows["Imported"]):
    """What became of the documents of an import so far; more are added at the end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns: tuple[Column[Imported], ...] = (
            Column(marked("Document"), _name, tip=lambda row: row.place),
            Column(marked("Outcome"), outcome_words, tip=why, width=22),
        )
        super().__init__(columns, parent)
        self.theme = theme

    def add(self, items: Sequence["Imported"]) -> None:
        """Add documents at the end."""
        if items:
            there = len(self._rows)
            self.beginInsertRows(QModelIndex(), there, there + len(items) - 1)
            self._rows = (*self._rows, *items)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == OUTCOME:
            name, tone = SIGNS[self._rows[index.row()].outcome]
            return icon(name, self.theme.tone(tone))
        return super().data(index, role)


@dataclass(frozen=True, slots=True)
class Running:
    """An import that runs: its job, and the list to which it adds what it has read."""

    job: Job
    read: "list[Imported]"


class ImportList(QWidget):
    """Follows imports, looking at them five times a second; hidden while there is none.

    What was read stays in sight until it is closed, or until another import begins.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: list[Running] = []
        self._told: dict[int, int] = {}
        self.rows = ImportRows(theme, self)
        self.table = TableView(self)
        self.table.setObjectName("read")
        self.table.setModel(self.rows)
        self.table.lay_out(self.rows.columns)
        self.table.setAccessibleName(tr("What was read so far"))
        self._words = label(parent=self, name="being-read")
        self._words.setWordWrap(False)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(tr("How far the import is"))
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setToolTip(tr("Stop this; what was finished is kept"))
        self._cancel.clicked.connect(lambda _: self._stop())
        self._close = QToolButton(self)
        self._close.setText(tr("Close"))
        self._close.clicked.connect(lambda _: self.hide())
        self._clock = QTimer(self, interval=POLL_MS)
        self._clock.timeout.connect(self.look)
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self.hide()

    def follow(self, job: Job, read: "list[Imported]") -> None:
        """Show how an import goes; ``read`` grows while it runs, on another thread."""
        if not self._running:
            self.rows.set_rows(())
            self._told.clear()
        self._running.append(Running(job, read))
        self._clock.start()
        self.show()
        self.look()

    def end(self, read: "list[Imported]") -> None:
        """Show the rest of an import that has ended."""
        self.look()
        self._running = [running for running in self._running if running.read is not read]
        self.look()
        if not self._running:
            self._clock.stop()

    def look(self) -> None:
        """Show how far the imports are by now."""
        bar = self.table.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        for running in self._running:
            at = self._told.get(id(running.read), 0)
            news = running.read[at:]
            self._told[id(running.read)] = at + len(news)
            self.rows.add(news)
        if follows:
            # Whoever looks at an earlier one is left there.
            self.table.scrollToBottom()
        self._tell()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.rows.theme = theme
        self.table.viewport().update()

    def _tell(self) -> None:
        running = self._running[-1].job if self._running else None
        for part in (self._bar, self._cancel):
            part.setVisible(running is not None)
        self._close.setVisible(running is None)
        if running is None:
            count = self.rows.rowCount()
            self._words.setText(tr("Read: {count}").format(count=QLocale().toString(count)))
            return
        others = len(self._running) - 1
        words = progress_words(running, others=others)
        self._words.setText(words)
        self._words.setToolTip(plain_tip(words))
        self._bar.setRange(0, running.step.total)
        self._bar.setValue(running.step.done)
        self._cancel.setEnabled(not running.cancelled)

    def _stop(self) -> None:
        if self._running:
            self._running[-1].job.cancel()
        self._tell()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        for part in (self._cancel, self._close):
            line.addWidget(part)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(6, 0, 0, 0)
        inside.setSpacing(3)
        inside.addLayout(line)
        inside.addWidget(self._bar)
        inside.addWidget(self.table, 1)


def _name(item: "Imported") -> str:
    name = name_of(item.place) or item.title or tr("Pasted text")
    return f"↳ {name}" if item.within else name
