"""The popup in which the columns of the claims table are chosen and put in order."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.errors import label
from workbench.ui.models.claim_columns import column_name
from workbench.ui.panels.columns import ALWAYS, ClaimColumns
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import TableView
from workbench.ui.translation import marked, tr

HINT: Final = marked("Space shows or hides, Ctrl+Shift+Left and Right move")
_KEY: Final = Qt.ItemDataRole.UserRole
_STEPS: Final = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
}  # fmt: skip
_MOVING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ColumnChooser(QFrame):
    """Lists every column from left to right; what is ticked holds at once. Escape closes."""

    def __init__(self, columns: ClaimColumns, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("columns")
        self.setAccessibleName(tr("Columns of the claims table"))
        self._columns = columns
        self._filling = False
        self.list = QListWidget(self)
        self._buttons = (
            self._button("←", tr("Move to the left"), lambda: self.move_column(-1)),
            self._button("→", tr("Move to the right"), lambda: self.move_column(1)),
            self._button(tr("As at first"), tr("Columns as they were at first"), self.reset),
        )
        self._lay_out()
        self.fill()

    def open_at(self, table: TableView, key: str = "") -> None:
        """Open under the headings of a table, with a column current."""
        self.fill(key)
        self.adjustSize()
        header = table.horizontalHeader()
        room = table.screen().availableGeometry()
        place = header.mapToGlobal(QPoint(header.width() - self.width(), header.height()))
        left = min(place.x(), room.right() - self.width())
        top = min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.list.setFocus()

    def fill(self, current: str = "") -> None:
        """Show the columns as they are, one of them current."""
        self._filling = True
        self.list.clear()
        for key in self._columns.order:
            item = QListWidgetItem(column_name(key), self.list)
            item.setData(_KEY, key)
            shown = self._columns.shown(key)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            if key in ALWAYS:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        order = self._columns.order
        self.list.setCurrentRow(order.index(current) if current in order else 0)
        self._filling = False

    def move_column(self, by: int) -> None:
        """Move the current column to the right, or to the left if negative."""
        key = self._current()
        self._columns.move(key, by)
        self.fill(key)

    def reset(self) -> None:
        """Lay the columns out as they were at first."""
        key = self._current()
        self._columns.reset()
        self.fill(key)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the keys that move a column before the list goes to another line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None and event.modifiers() & _MOVING == _MOVING:
                self.move_column(by)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def _current(self) -> str:
        return str(self.list.currentItem().data(_KEY))

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._filling:
            on = item.checkState() is Qt.CheckState.Checked
            self._columns.choose(str(item.data(_KEY)), on=on)

    def _button(self, words: str, name: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _: do())
        return button

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("Columns"))
        self.list.itemChanged.connect(self._ticked)
        self.list.installEventFilter(self)
        hint = label(tr(HINT), self)
        hint.setWordWrap(False)
        quiet(hint)
        line = QHBoxLayout()
        for button in self._buttons[:-1]:
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._buttons[-1])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.addWidget(self.list, 1)
        whole.addLayout(line)
        whole.addWidget(hint)
        rows = len(self._columns.order)
        self.fill()
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * rows + 2 * self.list.frameWidth())
