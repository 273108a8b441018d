"""The help sheet: every action with its key."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.actions import ACTIONS, Action
from workbench.ui.dialogs.frame import Showing
from workbench.ui.menus import plain_name
from workbench.ui.tables import Column, Filtered, Rows, TableView
from workbench.ui.translation import marked, tr


def key_words(action: Action) -> str:
    """Return the keys of an action as they are written on this system."""
    form = QKeySequence.SequenceFormat.NativeText
    words = ""
    for named in (QKeySequence(key).toString(form) for key in action.keys):
        words = tr("{keys}  or  {key}").format(keys=words, key=named) if words else named
    return words


class KeysDialog(Showing):
    """Every action in a table that can be searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        search = QLineEdit(self)
        search.setPlaceholderText(tr("Search actions"))
        search.setClearButtonEnabled(True)
        rows: Rows[Action] = Rows(
            (
                Column(marked("Menu"), lambda row: plain_name(row.menu), width=14),
                Column(marked("Action"), lambda row: row.plain, width=32),
                Column(marked("Key"), key_words, width=24),
                Column(marked("Does"), lambda row: row.told),
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
    return f"{plain_name(action.menu)} {action.plain} {key_words(action)} {action.told}"
