"""The library dock: the sources of the case or of the whole library, and how imports went."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.ids import SourceId
from workbench.domain.source import Resemblance, SourceSummary, Unread
from workbench.services.inspecting import Inspected
from workbench.ui.errors import label
from workbench.ui.import_list import ImportList
from workbench.ui.library_empty import EmptyLibrary
from workbench.ui.library_filters import NOT_READ, LibraryFilters
from workbench.ui.library_rows import FILE, HIDDEN, SourceRows, details, told
from workbench.ui.notices import Notice, alike_words, unread_words
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.panels.tones import quiet
from workbench.ui.source_table import SourceTable
from workbench.ui.tables import OBJECT, plain_tip
from workbench.ui.text.outcomes import full_outcome
from workbench.ui.text.standings import AMISS, amiss_words
from workbench.ui.theme import Theme
from workbench.ui.translation import tr
from workbench.ui.unread_list import UnreadList

NEWS_LINES: Final = 2
ADDING: Final = ("source.add_files", "source.add_folder", "source.add_address", "source.paste")


class LibraryDock(QDockWidget):
    """The sources in a table that can be searched, and the documents that were not read.

    ``opened`` carries the id of the source chosen, ``results`` asks for the list of the last
    import, ``compare`` for the sources that are alike, ``again`` carries the places to be read once
    more (none: all), ``forgotten`` the place to be struck off, ``same_origin`` the source that
    another one repeats, ``recognise`` the scan whose text is wanted, ``inspect`` the ids of sources
    that are to be compared with their files.
    """

    opened = Signal(object)
    results = Signal()
    compare = Signal()
    again = Signal(list)
    forgotten = Signal(str)
    same_origin = Signal(object)
    recognise = Signal(object)
    inspect = Signal(list)

    def __init__(
        self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Library"), parent)
        self.setObjectName("library")
        self._all: tuple[SourceSummary, ...] = ()
        self._gathered: frozenset[SourceId] | None = None
        self._unread_count = 0
        self._told = ""
        self._rows = SourceRows(theme, self)
        self.filters = LibraryFilters(_adding(actions), self)
        self._details = label(parent=self, name="details")
        quiet(self._details)
        self._news = label(parent=self, name="news")
        self._news.hide()
        self._more = _press(tr("Show all"), self.results.emit)
        self._more.hide()
        self.unread = UnreadList(theme, self)
        self.imports = ImportList(theme, self)
        self._missed = Notice(
            (
                _press(tr("Show"), self.show_unread_list),
                _press(tr("Try again"), lambda: self.again.emit([])),
            ),
            self,
        )
        self._alike = Notice((_press(tr("Compare…"), self.compare.emit),), self)
        self._amiss = Notice(
            (
                _press(tr("Show"), self.show_amiss),
                _press(tr("Close"), lambda: self._amiss.say("")),
            ),
            self,
        )
        self.table = SourceTable(self._rows, HIDDEN, lambda row: row.id, self)
        self.empty = EmptyLibrary(actions["source.add_files"], self.filters, self)
        self._stack = QStackedWidget(self)
        for page in (self.table, self.unread, self.empty):
            self._stack.addWidget(page)
        self._set_up(actions)
        self._lay_out()
        self._show()

    def show_sources(
        self, sources: Sequence[SourceSummary], gathered: Sequence[SourceId] | None
    ) -> None:
        """Show what is stored; ``gathered`` lists the case's own, ``None`` while none is open."""
        self._all = tuple(sources)
        self._gathered = None if gathered is None else frozenset(gathered)
        self.filters.show_sources(self._all, self._gathered)
        self._show()

    def show_unread(self, unread: Sequence[Unread], alike: Sequence[Resemblance]) -> None:
        """Show what gave no text, and say how many sources are alike."""
        self._unread_count = len(unread)
        self.unread.show_unread(unread)
        self._alike.say(alike_words(len(alike)))
        if self.filters.show_unread(len(unread)):
            self._show()

    def show_inspected(self, seen: Sequence[Inspected]) -> None:
        """Show which files are not as they were when their sources were taken in."""
        self._rows.seen.update({one.source_id: one for one in seen})
        amiss = [one for one in self._rows.seen.values() if one.standing in AMISS]
        self.filters.show_amiss({one.source_id for one in amiss})
        self._amiss.say(amiss_words(amiss))
        self.table.show_column(FILE, on=True)
        self._show()

    def show_unread_list(self) -> None:
        """Show the documents that were not read instead of the sources."""
        self.filters.take(NOT_READ)
        self.unread.table.setFocus()

    def show_amiss(self) -> None:
        """Show the sources whose files are not as they were."""
        self.filters.show_only_amiss()
        self.table.setFocus()

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
        self.imports.refresh_theme(theme)
        for table in (self.table, self.unread.table):
            table.viewport().update()

    @property
    def news(self) -> str:
        """What is said of the last import."""
        return self._told

    @property
    def notices(self) -> list[str]:
        """What is said above the table."""
        notices = (self._missed, self._alike, self._amiss)
        return [notice.words for notice in notices if notice.words]

    @property
    def shown(self) -> Sequence[SourceSummary]:
        """The sources in the table, in the order shown."""
        return self._rows.rows

    @property
    def selected(self) -> Sequence[SourceSummary]:
        """The sources that are selected, in the order shown."""
        return self.table.selected()

    @property
    def current(self) -> SourceSummary | None:
        """The source of the current row, if any."""
        chosen = self.table.chosen()
        return chosen if isinstance(chosen, SourceSummary) else None

    def _show(self) -> None:
        self._rows.set_rows(self.filters.kept(self._all))
        self._missed.say("" if self.filters.not_read else unread_words(self._unread_count))
        self._seek(self.filters.search.text())

    def _seek(self, words: str) -> None:
        self._rows.hold(words)
        self.unread.rows.hold(words)
        rows = self.unread.rows if self.filters.not_read else self._rows
        seen = rows.rowCount()
        if self.filters.not_read:
            self._stack.setCurrentWidget(self.unread)
            self.filters.count(_documents(rows.total, seen))
        else:
            gathered = None if self._gathered is None else len(self._gathered)
            self.empty.explain(len(self._all), gathered)
            self._stack.setCurrentWidget(self.table if seen else self.empty)
            self.filters.count(_sources(len(self._all), seen))
        self._look()

    def _look(self) -> None:
        if self.filters.not_read:
            missed = self.unread.current
            words = " ".join(full_outcome(missed.outcome, missed.reason)) if missed else ""
        else:
            words = self._told_of_chosen()
        self._details.setText(words)
        self._details.setVisible(bool(words))

    def _told_of_chosen(self) -> str:
        count = len(self.table.selected())
        if count > 1:
            return tr("%Ln source(s) selected", "", count)
        current = self.current
        if current is None:
            return ""
        seen = self._rows.seen.get(current.id)
        amiss = seen.reason if seen is not None and seen.standing in AMISS else ""
        return " ".join(part for part in (details(current), amiss) if part)

    def _set_up(self, actions: Mapping[str, QAction]) -> None:
        table = self.table
        table.setObjectName("sources")
        table.setAccessibleName(tr("Sources"))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions(
            [
                self._deed(tr("Open"), lambda source: self.opened.emit(source.id)),
                actions["source.describe"],
                self._deed(tr("Same origin as…"), self.same_origin.emit),
                self._deed(
                    tr("Compare with the file"),
                    lambda _: self.inspect.emit([source.id for source in self.selected]),
                ),
                self._deed(tr("Recognise text (OCR)"), self.recognise.emit),
                self._deed(tr("Copy details"), _copy),
                table.columns.menuAction(),
            ]
        )
        table.activated.connect(lambda index: self.opened.emit(index.data(OBJECT).id))
        table.selectionModel().selectionChanged.connect(lambda *_: self._look())
        table.selectionModel().currentChanged.connect(lambda *_: self._look())
        self.filters.changed.connect(self._show)
        self.filters.sought.connect(self._seek)
        self.unread.turned.connect(self._look)
        self.unread.again.connect(self.again)
        self.unread.forgotten.connect(self.forgotten)

    def _deed(self, words: str, do: Callable[[SourceSummary], object]) -> QAction:
        deed = QAction(words, self)
        deed.triggered.connect(lambda: None if self.current is None else do(self.current))
        return deed

    def _lay_out(self) -> None:
        notices, middle, bottom = FlowLayout(), QHBoxLayout(), QHBoxLayout()
        for notice in (self._missed, self._amiss, self._alike):
            notices.addWidget(notice)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.imports)
        bottom.addWidget(self._details, 1, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._news, 1, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.setSpacing(4)
        inside.addWidget(self.filters)
        inside.addLayout(notices)
        inside.addLayout(middle, 1)
        inside.addLayout(bottom)
        self.setWidget(body)


def _adding(actions: Mapping[str, QAction]) -> QToolButton:
    """Return the button that adds files, with the other ways to add in a menu."""
    button = QToolButton()
    menu = QMenu(button)
    menu.addActions([actions[key] for key in ADDING])
    button.setDefaultAction(actions[ADDING[0]])
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
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
