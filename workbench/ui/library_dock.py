"""The library dock: the sources of the case or of the whole library, and how imports went."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.ids import SourceId
from workbench.domain.source import Resemblance, SourceSummary, Unread
from workbench.ui.errors import label
from workbench.ui.library_rows import SOURCES, ReadingRows, details, held, told
from workbench.ui.notices import LEAST, Notice, alike_words, unread_words
from workbench.ui.ordered import keep_current
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import OBJECT, TableView, plain_tip
from workbench.ui.text.outcomes import full_outcome
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr
from workbench.ui.unread_list import UnreadList

OF_CASE: Final = marked("This case")
WHOLE: Final = marked("Whole library")
NOT_READ: Final = "Not read"
TYPING_MS: Final = 150
NEWS_LINES: Final = 2
ADDING: Final = ("source.add_files", "source.add_folder", "source.add_address")
NONE_YET: Final = marked(
    "No source yet. Add the documents that the claims are to be checked against."
)


class LibraryDock(QDockWidget):
    """The sources in a table that can be searched, and the documents that were not read.

    ``opened`` carries the id of the source chosen, ``results`` asks for the list of the last
    import, ``compare`` for the sources that are alike, ``again`` carries the places to be read once
    more (none: all), ``forgotten`` the place to be struck off, ``same_origin`` the source that
    another one repeats, ``recognise`` the scan whose text is wanted.
    """

    opened = Signal(object)
    results = Signal()
    compare = Signal()
    again = Signal(list)
    forgotten = Signal(str)
    same_origin = Signal(object)
    recognise = Signal(object)

    def __init__(
        self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Library"), parent)
        self.setObjectName("library")
        self._all: tuple[SourceSummary, ...] = ()
        self._gathered: frozenset[SourceId] | None = None
        self._unread_count = 0
        self._told = ""
        self._rows: ReadingRows[SourceSummary] = ReadingRows(SOURCES, held, theme, self)
        self._scope = QComboBox(self)
        self._scope.setAccessibleName(tr("Which sources"))
        self._scope.addItem(tr(WHOLE), WHOLE)
        self._scope.currentIndexChanged.connect(self._show)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Search sources"))
        self._search.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self._search.textChanged.connect(self._typing.start)
        self._count = label(parent=self, name="count")
        self._count.setWordWrap(False)
        self._count.setMinimumWidth(LEAST)
        self._details = label(parent=self, name="details")
        quiet(self._details)
        self._news = label(parent=self, name="news")
        self._news.hide()
        self._more = QToolButton(self)
        self._more.setText(tr("Show all"))
        self._more.clicked.connect(self.results)
        self._more.hide()
        self.unread = UnreadList(theme, self)
        self._missed = Notice(
            (
                _press(tr("Show"), self.show_unread_list),
                _press(tr("Try again"), lambda: self.again.emit([])),
            ),
            self,
        )
        self._alike = Notice((_press(tr("Compare…"), self.compare.emit),), self)
        self._table = self._make_table()
        self._stack = QStackedWidget(self)
        for page in (self._table, self.unread):
            self._stack.addWidget(page)
        self._connect()
        self._lay_out([_button(actions[key]) for key in ADDING])

    def show_sources(
        self, sources: Sequence[SourceSummary], gathered: Sequence[SourceId] | None
    ) -> None:
        """Show what is stored; ``gathered`` lists the case's own, ``None`` while none is open."""
        self._all = tuple(sources)
        had_case = self._gathered is not None
        self._gathered = None if gathered is None else frozenset(gathered)
        if had_case != (gathered is not None):
            self._name_scopes(WHOLE if gathered is None else OF_CASE)
        self._show()

    def show_unread(self, unread: Sequence[Unread], alike: Sequence[Resemblance]) -> None:
        """Show what gave no text, and say how many sources are alike."""
        changed = len(unread) != self._unread_count
        self._unread_count = len(unread)
        self.unread.show_unread(unread)
        self._alike.say(alike_words(len(alike)))
        if changed:
            self._name_scopes(self._scope.currentData())
            self._show()

    def show_unread_list(self) -> None:
        """Show the documents that were not read instead of the sources."""
        self._scope.setCurrentIndex(max(0, self._scope.findData(NOT_READ)))
        self.unread.table.setFocus()

    def tell(self, words: str, *, more: bool = False) -> None:
        """Say under the table how an import went; ``more`` if there is a longer list to show."""
        self._told = words
        # What went wrong besides stands in the lists; here it would leave them no room.
        self._news.setText("\n".join(words.splitlines()[:NEWS_LINES]))
        self._news.setToolTip(plain_tip(words))
        self._news.setVisible(bool(words))
        self._more.setVisible(more)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._rows.theme = self.unread.rows.theme = theme
        for table in (self._table, self.unread.table):
            table.viewport().update()

    @property
    def news(self) -> str:
        """What is said of the last import."""
        return self._told

    @property
    def notices(self) -> list[str]:
        """What is said above the table."""
        return [notice.words for notice in (self._missed, self._alike) if notice.words]

    @property
    def shown(self) -> Sequence[SourceSummary]:
        """The sources in the table, in the order shown."""
        return self._rows.rows

    @property
    def selected(self) -> Sequence[SourceSummary]:
        """The sources that are selected, in the order shown."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return [self._rows.rows[row] for row in rows]

    @property
    def current(self) -> SourceSummary | None:
        """The source of the current row, if any."""
        chosen = self._table.chosen()
        return chosen if isinstance(chosen, SourceSummary) else None

    def _name_scopes(self, chosen: str) -> None:
        names = [WHOLE] if self._gathered is None else [OF_CASE, WHOLE]
        self._scope.blockSignals(True)
        self._scope.clear()
        for name in names:
            self._scope.addItem(tr(name), name)
        if self._unread_count:
            count = QLocale().toString(self._unread_count)
            self._scope.addItem(tr("Not read ({count})").format(count=count), NOT_READ)
        self._scope.setCurrentIndex(max(0, self._scope.findData(chosen)))
        self._scope.blockSignals(False)

    def _show(self) -> None:
        scope = self._scope.currentData()
        rows = self._all
        if self._gathered is not None and scope == OF_CASE:
            rows = tuple(source for source in self._all if source.id in self._gathered)
        self._rows.set_rows(rows)
        self._stack.setCurrentWidget(self.unread if scope == NOT_READ else self._table)
        self._missed.say("" if scope == NOT_READ else unread_words(self._unread_count))
        self._filter()

    def _filter(self) -> None:
        self._rows.hold(self._search.text())
        self.unread.rows.hold(self._search.text())
        if self._stack.currentWidget() is self.unread:
            self._count.setText(_documents(self.unread.rows.total, self.unread.rows.rowCount()))
        else:
            total = self._rows.total
            self._count.setText(_sources(total, self._rows.rowCount()) if total else tr(NONE_YET))
        self._look()

    def _look(self) -> None:
        if self._stack.currentWidget() is self.unread:
            missed = self.unread.current
            words = " ".join(full_outcome(missed.outcome, missed.reason)) if missed else ""
        else:
            words = details(self.current) if self.current else ""
        self._details.setText(words)
        self._details.setVisible(bool(words))

    def _make_table(self) -> TableView:
        table = TableView(self)
        table.setObjectName("sources")
        table.setModel(self._rows)
        table.setSelectionMode(TableView.SelectionMode.ExtendedSelection)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.lay_out(SOURCES)
        table.setAccessibleName(tr("Sources"))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        keep_current(table, self._rows, lambda row: row.id)
        table.addActions(
            [
                self._deed(tr("Open"), lambda source: self.opened.emit(source.id)),
                self._deed(tr("Same origin as…"), self.same_origin.emit),
                self._deed(tr("Recognise text (OCR)"), self.recognise.emit),
                self._deed(tr("Copy details"), _copy),
            ]
        )
        return table

    def _deed(self, words: str, do: Callable[[SourceSummary], object]) -> QAction:
        deed = QAction(words, self)
        deed.triggered.connect(lambda: None if self.current is None else do(self.current))
        return deed

    def _connect(self) -> None:
        self._table.activated.connect(lambda index: self.opened.emit(index.data(OBJECT).id))
        self._table.selectionModel().currentChanged.connect(self._look)
        self.unread.turned.connect(self._look)
        self.unread.again.connect(self.again)
        self.unread.forgotten.connect(self.forgotten)

    def _lay_out(self, buttons: Sequence[QToolButton]) -> None:
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._scope)
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        for button in buttons:
            top.addWidget(button)
        for notice in (self._missed, self._alike):
            middle.addWidget(notice)
        middle.addStretch(1)
        bottom.addWidget(self._details, 1, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._news, 1, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.setSpacing(4)
        inside.addLayout(top)
        inside.addLayout(middle)
        inside.addWidget(self._stack, 1)
        inside.addLayout(bottom)
        self.setWidget(body)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _press(words: str, do: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.clicked.connect(lambda _: do())
    return button


def _copy(source: SourceSummary) -> None:
    QGuiApplication.clipboard().setText(told(source))


def _sources(there: int, seen: int) -> str:
    if seen == there:
        return tr("%Ln source(s)", "", there)
    return tr("{seen} of %Ln source(s)", "", there).format(seen=QLocale().toString(seen))


def _documents(there: int, seen: int) -> str:
    if seen == there:
        return tr("%Ln document(s)", "", there)
    return tr("{seen} of %Ln document(s)", "", there).format(seen=QLocale().toString(seen))
