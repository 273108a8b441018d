"""Long tables: rows that are sorted and searched at once, however many there are."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from workbench.ui.tables import Column, Rows, TableView, folded

T = TypeVar("T")


class OrderedRows(Rows[T]):
    """Rows that keep themselves in order and apart from those that do not hold the words typed.

    A proxy asks for two values at every comparison, which takes a second for 10,000 rows; sorting
    the list itself takes some milliseconds.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        held: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._held = held
        self._all: tuple[T, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self._order = (0, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[T]:
        """The things shown, in the order shown."""
        return self._rows

    @property
    def total(self) -> int:
        """How many things there are, shown or not."""
        return len(self._all)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other things."""
        self._all = tuple(rows)
        self._arrange()

    def hold(self, words: str) -> None:
        """Show only the rows whose text has every word of ``words``."""
        wanted = tuple(words.casefold().split())
        if wanted != self._wanted:
            self._wanted = wanted
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        number, order = self._order
        column = self.columns[number]
        kept = [row for row in self._all if self._holds(row)]
        kept.sort(key=column.order or folded(column), reverse=order is Qt.SortOrder.DescendingOrder)
        super().set_rows(kept)

    def _holds(self, row: T) -> bool:
        if not self._wanted:
            return True
        text = self._held(row).casefold()
        return all(word in text for word in self._wanted)


def keep_current(view: TableView, rows: OrderedRows[T], key: Callable[[T], object]) -> None:
    """Let the current row of a view stay current, by its key, when rows are set or sorted."""
    kept: list[object] = []

    def remember() -> None:
        kept[:] = [key(view.chosen())] if view.currentIndex().isValid() else []

    def find() -> None:
        places = (at for at, row in enumerate(rows.rows) if kept and key(row) == kept[0])
        place = next(places, None)
        if place is not None:
            view.setCurrentIndex(rows.index(place, 0))

    rows.modelAboutToBeReset.connect(remember)
    rows.modelReset.connect(find)
