"""The help sheet: every action with its key, which can be laid otherwise here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QPushButton, QWidget

from workbench.errors import WorkbenchError
from workbench.ui.actions import ACTIONS, Action
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label, sentence
from workbench.ui.keymap import KeyKeeper
from workbench.ui.menus import plain_name
from workbench.ui.panels.tones import loud
from workbench.ui.tables import Column, Filtered, Rows, TableView
from workbench.ui.translation import marked, tr


class KeysDialog(Showing):
    """Every action in a table that can be searched, and a field for another key."""

    def __init__(self, keys: KeyKeeper, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        self._keys = keys
        self._search = QLineEdit(self)
        self._rows: Rows[Action] = Rows(
            (
                Column(marked("Menu"), lambda row: plain_name(row.menu), width=14),
                Column(marked("Action"), lambda row: row.plain, width=32),
                Column(marked("Key"), self._written, width=24),
                Column(marked("Does"), lambda row: row.told),
            ),
            self,
        )
        self._rows.set_rows(ACTIONS)
        self.shown = Filtered(self._rows, self)
        self.table = TableView(self)
        self.field = QKeySequenceEdit(self)
        self.trouble = label(parent=self, name="trouble")
        self._asked = label(parent=self, name="asked")
        self.buttons_of_key = {
            "lay": self._button(tr("Use this key"), self._lay),
            "none": self._button(tr("No key"), partial(self._try, self._take_off)),
            "usual": self._button(tr("Usual key"), partial(self._try, self._take_back)),
            "reset": self._button(tr("All usual keys"), partial(self._try, keys.reset)),
        }
        self._set_up()
        self._lay_out()
        self.table.selectRow(0)
        self.fit(940, 620)

    @property
    def chosen(self) -> Action | None:
        """The action in the current row."""
        action: Action | None = self.table.chosen()
        return action

    def _lay(self) -> None:
        action, key = self.chosen, self.field.keySequence()
        if action is None or key.isEmpty():
            self._complain(tr("Press the key in the field first."))
            return
        also = [held for held in self._keys.present.keys(action)[1:] if QKeySequence(held) != key]
        wanted = [key.toString(QKeySequence.SequenceFormat.PortableText), *also]
        self._try(lambda: self._keys.lay(action, wanted))

    def _take_off(self) -> None:
        if self.chosen is not None:
            self._keys.lay(self.chosen, ())

    def _take_back(self) -> None:
        if self.chosen is not None:
            self._keys.lay(self.chosen, self.chosen.keys)

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except WorkbenchError as error:
            self._complain(sentence(error))
            return
        self._complain("")
        self.field.clear()

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _turn(self, index: QModelIndex) -> None:
        action = self.chosen if index.isValid() else None
        name = action.plain if action is not None else ""
        self._asked.setText(tr("Another key for “{action}”:").format(action=name))
        self._complain("")

    def _renew(self) -> None:
        last = self._rows.index(len(ACTIONS) - 1, self._rows.columnCount() - 1)
        self._rows.dataChanged.emit(self._rows.index(0, 0), last)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        return button

    def _set_up(self) -> None:
        self._search.setPlaceholderText(tr("Search actions"))
        self._search.setAccessibleName(tr("Search actions"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda words: self.shown.hold(words, self._held))
        self.table.setModel(self.shown)
        self.table.lay_out(self._rows.columns)
        self.table.setAccessibleName(tr("Actions and their keys"))
        self.table.selectionModel().currentRowChanged.connect(self._turn)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("New key"))
        self._keys.changed.connect(self._renew)
        loud(self.trouble)
        self.trouble.hide()

    def _written(self, action: Action) -> str:
        # The keys at that moment: they change while the sheet is open.
        return self._keys.present.written(action)

    def _held(self, action: Action) -> str:
        name = f"{plain_name(action.menu)} {action.plain}"
        return f"{name} {self._written(action)} {action.told}"

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._asked, 1)
        line.addWidget(self.field)
        for button in self.buttons_of_key.values():
            line.addWidget(button)
        self.body.addWidget(self._search)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.trouble)
