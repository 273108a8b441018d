"""The library dock: the sources of the case or of the whole library, and how imports went."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, SourceSummary
from workbench.ui.errors import label
from workbench.ui.tables import OBJECT, Column, Filtered, Rows, TableView

OF_CASE: Final = "This case"
WHOLE: Final = "Whole library"
TYPING_MS: Final = 150
ADDING: Final = ("source.add_files", "source.add_folder", "source.add_address")
NONE_YET: Final = "No source yet. Add the documents that the claims are to be checked against."


def held(source: SourceSummary) -> str:
    """Return everything of a source that the search field searches."""
    parts = (source.title, source.publisher, source.file, source.url, source.kind)
    return " ".join((*parts, _day(source), source.external_id))


def columns() -> tuple[Column[SourceSummary], ...]:
    """Return the columns of the list of sources."""
    return (
        Column("Title", _title, tip=_told),
        Column("Publisher", lambda row: row.publisher, width=26),
        Column("Date", _day, width=15),
        Column("Kind", lambda row: row.kind, width=16),
        Column(
            "Passages",
            lambda row: str(row.passages),
            lambda row: row.passages,
            right=True,
            width=11,
        ),
        Column("Used", lambda row: str(row.used or ""), lambda row: row.used, right=True, width=8),
    )


class LibraryDock(QDockWidget):
    """The sources in a table that can be searched; ``opened`` carries the id of the one chosen."""

    opened = Signal(object)
    results = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("Library", parent)
        self.setObjectName("library")
        self._all: tuple[SourceSummary, ...] = ()
        self._gathered: frozenset[SourceId] | None = None
        self._rows: Rows[SourceSummary] = Rows(columns(), self)
        self._filtered = Filtered(self._rows, self)
        self._scope = QComboBox(self)
        self._scope.setAccessibleName("Which sources")
        self._scope.addItems([WHOLE])
        self._scope.currentTextChanged.connect(self._show)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText("Search sources")
        self._search.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self._search.textChanged.connect(self._typing.start)
        self._count = label(parent=self, name="count")
        self._count.setWordWrap(False)
        self._news = label(parent=self, name="news")
        self._news.hide()
        self._more = QToolButton(self)
        self._more.setText("Show all")
        self._more.clicked.connect(self.results)
        self._more.hide()
        self._table = TableView(self)
        self._table.setModel(self._filtered)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._table.lay_out(self._rows.columns)
        self._table.setAccessibleName("Sources")
        self._table.activated.connect(self._open)
        self._lay_out([_button(actions[key]) for key in ADDING])

    def show_sources(
        self, sources: Sequence[SourceSummary], gathered: Sequence[SourceId] | None
    ) -> None:
        """Show what is stored; ``gathered`` lists the case's own, ``None`` while none is open."""
        self._all = tuple(sources)
        had_case = self._gathered is not None
        self._gathered = None if gathered is None else frozenset(gathered)
        if had_case != (gathered is not None):
            self._scope.blockSignals(True)
            self._scope.clear()
            self._scope.addItems([WHOLE] if gathered is None else [OF_CASE, WHOLE])
            self._scope.blockSignals(False)
        self._show()

    def tell(self, words: str, *, more: bool = False) -> None:
        """Say under the table how an import went; ``more`` if there is a longer list to show."""
        self._news.setText(words)
        self._news.setVisible(bool(words))
        self._more.setVisible(more)

    @property
    def news(self) -> str:
        """What is said of the last import."""
        return self._news.text()

    @property
    def shown(self) -> list[SourceSummary]:
        """The sources in the table, in the order shown."""
        rows = range(self._filtered.rowCount())
        return [self._filtered.index(row, 0).data(OBJECT) for row in rows]

    def _show(self) -> None:
        rows = self._all
        if self._gathered is not None and self._scope.currentText() == OF_CASE:
            rows = tuple(source for source in self._all if source.id in self._gathered)
        self._rows.set_rows(rows)
        self._filter()

    def _filter(self) -> None:
        self._filtered.hold(self._search.text(), held)
        there, seen = self._rows.rowCount(), self._filtered.rowCount()
        words = f"{there} sources" if seen == there else f"{seen} of {there} sources"
        self._count.setText(NONE_YET if not there else words.replace("1 sources", "1 source"))

    def _open(self, index: QModelIndex) -> None:
        source: SourceSummary = index.data(OBJECT)
        self.opened.emit(source.id)

    def _lay_out(self, buttons: Sequence[QToolButton]) -> None:
        top = QHBoxLayout()
        top.addWidget(self._scope)
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        for button in buttons:
            top.addWidget(button)
        bottom = QHBoxLayout()
        bottom.addWidget(self._news, 1)
        bottom.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.setSpacing(4)
        inside.addLayout(top)
        inside.addWidget(self._table, 1)
        inside.addLayout(bottom)
        self.setWidget(body)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _title(source: SourceSummary) -> str:
    partly = " (read in part)" if source.outcome is Outcome.PARTIAL else ""
    return (source.title or source.file or source.url or "Untitled") + partly


def _day(source: SourceSummary) -> str:
    return source.published.isoformat() if source.published else ""


def _passages(source: SourceSummary) -> int:
    return source.passages


def _used(source: SourceSummary) -> int:
    return source.used


def _told(source: SourceSummary) -> str:
    place = source.url or source.file
    taken = f"Taken in {source.retrieved.astimezone():%d %B %Y, %H:%M}"
    return "\n".join(part for part in (_title(source), place, taken, source.reason) if part)
