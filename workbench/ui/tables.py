"""Tables of things: the columns are data, the rows are whatever was last set."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from workbench.ui.translation import tr

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
OBJECT: Final = Qt.ItemDataRole.UserRole
SORT: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: its title, the words in it, what it is sorted by, and a longer text on hover.

    ``about`` is what hovering over the title says, where the title does not say it all. Both are
    translated when they are shown.
    """

    title: str
    words: Callable[[T], str]
    order: Callable[[T], Any] | None = None
    tip: Callable[[T], str] | None = None
    right: bool = False
    width: int = 0
    about: str = ""


class Rows(QAbstractTableModel, Generic[T]):
    """Things in a table, each in a row; the thing itself under the role ``OBJECT``."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[T, ...] = ()

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side(self.columns[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            about = self.columns[section].about
            return plain_tip(tr(about)) if about else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip((column.tip or column.words)(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                return side(column)
            case _ if role == OBJECT:
                return row
            case _ if role == SORT:
                return (column.order or folded(column))(row)
            case _:
                return None


class Filtered(QSortFilterProxyModel):
    """Rows in order of a column, only those that hold the words that were typed."""

    def __init__(self, source: QAbstractTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, ...] = ()
        self._held: Callable[[Any], str] = str
        self.setSourceModel(source)
        self.setSortRole(SORT)

    def hold(self, words: str, held: Callable[[Any], str]) -> None:
        """Keep the rows whose text, as ``held`` gives it, has every word of ``words``."""
        self.beginFilterChange()
        self._wanted, self._held = tuple(words.casefold().split()), held
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._wanted:
            return True
        row = self.sourceModel().index(source_row, 0, source_parent).data(OBJECT)
        text = self._held(row).casefold()
        return all(word in text for word in self._wanted)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        return bool(source_left.data(SORT) < source_right.data(SORT))


class TableView(QTableView):
    """A table that is read by rows, worked by keyboard, and never shows a stranger's mark-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def lay_out(self, columns: Sequence[Column[Any]]) -> None:
        """Give each column its width, but room for its title; those without one share the rest."""
        header = self.horizontalHeader()
        for number, column in enumerate(columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                wide = column.width * self.fontMetrics().averageCharWidth()
                header.resizeSection(number, max(wide, header.sectionSizeHint(number)))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(line + line // 2)

    def chosen(self) -> Any:
        """Return the thing in the current row, ``None`` if there is none."""
        return self.currentIndex().data(OBJECT) if self.currentIndex().isValid() else None


def plain_tip(words: str) -> str:
    """Return words as a tool tip that shows them as they are; tool tips take ``<b>`` for bold."""
    if not words:
        return ""
    safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{safe}</p>"


def side(column: Column[Any]) -> Qt.AlignmentFlag:
    """Return on which side of its cells a column stands."""
    across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def folded(column: Column[Any]) -> Callable[[Any], str]:
    """Return what a column is sorted by where it does not say: its words, in either case."""
    return lambda row: column.words(row).casefold()
