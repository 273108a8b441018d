"""The help sheet: every action with its key."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.actions import ACTIONS, Action
from workbench.ui.dialogs.frame import Showing
from workbench.ui.tables import Column, Filtered, Rows, TableView


def key_words(action: Action) -> str:
    """Return the keys of an action as they are written on this system."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(key).toString(form) for key in action.keys)


class KeysDialog(Showing):
    """Every action in a table that can be searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keys", parent)
        search = QLineEdit(self)
        search.setPlaceholderText("Search actions")
        search.setClearButtonEnabled(True)
        rows: Rows[Action] = Rows(
            (
                Column("Menu", lambda row: row.menu, width=14),
                Column("Action", lambda row: row.plain, width=32),
                Column("Key", key_words, width=24),
                Column("Does", lambda row: row.tip),
            ),
            self,
        )
        rows.set_rows(ACTIONS)
        self.shown = Filtered(rows, self)
        table = TableView(self)
        table.setModel(self.shown)
        table.lay_out(rows.columns)
        search.textChanged.connect(lambda words: self.shown.hold(words, _held))
        self.body.addWidget(search)
        self.body.addWidget(table, 1)
        self.fit(900, 600)


def _held(action: Action) -> str:
    return f"{action.menu} {action.plain} {key_words(action)} {action.tip}"
