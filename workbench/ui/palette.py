"""The command palette: everything that can be done, found by a few letters of its name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.errors import label
from workbench.ui.naming import name_parts
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import Column, Rows, TableView
from workbench.ui.translation import tr

WIDTH: Final = 620
SHOWN: Final = 12
"""Rows that are in sight at once."""
MOST: Final = 200
"""Commands that are listed: who sees more types another letter."""
MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: SHOWN,
    Qt.Key.Key_PageUp: -SHOWN,
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its name, where it belongs, its key, and how it is done."""

    name: str
    group: str
    key: str
    do: Callable[[], object]


def found(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return the commands that hold every word typed, those that begin with them first."""
    words = typed.casefold().split()
    ranked = []
    for at, command in enumerate(commands):
        name = command.name.casefold()
        text = f"{name} {command.group.casefold()}"
        if all(word in text for word in words):
            ranked.append((_rank(name, words), at, command))
    return [command for *_, command in sorted(ranked, key=lambda item: item[:2])][:MOST]


def _rank(name: str, words: Sequence[str]) -> int:
    """Return 0 where the name begins with what was typed, 1 where words of it do, else 2."""
    if words and name.startswith(words[0]):
        return 0
    parts = name.split()
    return 1 if all(any(part.startswith(word) for part in parts) for word in words) else 2


class Palette(QFrame):
    """A line to type in over the commands that fit; Enter does the one that is marked."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Commands"))
        self._commands = commands
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Type what you want to do, or a claim's number"))
        self.line.setAccessibleName(tr("Command"))
        self.line.setClearButtonEnabled(True)
        self.rows: Rows[Command] = Rows(
            (
                Column(tr("Command"), lambda row: row.name),
                Column(tr("Menu"), lambda row: row.group, width=16),
                Column(tr("Key"), lambda row: row.key, width=20),
            ),
            self,
        )
        self.table = TableView(self)
        self.table.setModel(self.rows)
        self.table.lay_out(self.rows.columns)
        self.table.horizontalHeader().hide()
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setAccessibleName(tr("Commands"))
        self.table.clicked.connect(lambda _: self.take())
        self._none = label(
            tr("Nothing is called that. Try a word of its menu, or fewer letters."),
            self,
            name="none",
        )
        quiet(self._none)
        body = QVBoxLayout(self)
        body.setContentsMargins(8, 8, 8, 8)
        body.addWidget(self.line)
        body.addWidget(self._none)
        body.addWidget(self.table)
        body.addStretch(1)
        self.line.textChanged.connect(self._seek)
        name_parts(self)
        self._seek("")

    def open_over(self, window: QWidget) -> None:
        """Open at the top of a window, in its middle."""
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(SHOWN * row)
        self.resize(min(WIDTH, window.width()), self.sizeHint().height())
        corner = QPoint((window.width() - self.width()) // 2, window.height() // 10)
        self.move(window.mapToGlobal(corner))
        self.show()
        self.line.setFocus()

    def take(self) -> None:
        """Do the command that is marked; the palette is out of the way before that."""
        command: Command | None = self.table.chosen()
        if command is None:
            return
        self.close()
        command.do()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in MOVES:
            at = self.table.currentIndex().row() + MOVES[key]
            self.table.selectRow(max(0, min(at, self.rows.rowCount() - 1)))
        else:
            super().keyPressEvent(event)

    def _seek(self, typed: str) -> None:
        commands = found(self._commands, typed)
        # One goes before the other comes: together they would make the palette higher.
        leaves, comes = (self._none, self.table) if commands else (self.table, self._none)
        leaves.hide()
        comes.show()
        self.rows.set_rows(commands)
        self.table.selectRow(0)
