"""Lays widgets out like words: left to right, on as many lines as they need."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP: Final = 4


class FlowLayout(QLayout):
    """Gives each widget the size it asks for and begins a new line where one is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for place in places), default=0) + around.bottom()

    def sizeHint(self) -> QSize:
        return self._around(item.sizeHint() for item in self._items)

    def minimumSize(self) -> QSize:
        return self._around(item.minimumSize() for item in self._items)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(place)

    def _around(self, sizes: Iterable[QSize]) -> QSize:
        """Return the size of the largest of them, with the margins."""
        size = QSize()
        for other in sizes:
            size = size.expandedTo(other)
        return size.grownBy(self.contentsMargins())

    def _places(self, room: QRect) -> list[QRect]:
        room = room.marginsRemoved(self.contentsMargins())
        left, top, high = room.left(), room.top(), 0
        places = []
        for item in self._items:
            if item.isEmpty():
                # What is hidden takes no room.
                places.append(QRect(left, top, 0, 0))
                continue
            size = item.sizeHint()
            if left > room.left() and left + size.width() > room.right() + 1:
                left, top, high = room.left(), top + high + GAP, 0
            places.append(QRect(left, top, min(size.width(), room.width()), size.height()))
            left, high = left + size.width() + GAP, max(high, size.height())
        return places
