"""Undo and redo, each named after what it would do."""

from typing import Final
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from shiboken6 import isValid

from workbench.services.desk import Desk
from workbench.ui.keymap import NATIVE
from workbench.ui.panels.shaping import Follow
from workbench.ui.panels.steps import Deed, Step, Steps
from workbench.ui.tables import plain_tip
from workbench.ui.text.shaped import deed_words
from workbench.ui.translation import marked, tr

NAMES: Final = (marked("Undo"), marked("Redo"))
LINES: Final = (marked("Undo: {deed}"), marked("Redo: {deed}"))


class Undoing(QObject):
    """Takes back what was done to claims, and says in the menu what that is.

    ``changed`` tells, on whatever thread, that something else would be taken back now.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, steps: Steps, follow: Follow, actions: tuple[QAction, QAction]
    ) -> None:
        super().__init__(steps)
        self._desk, self._steps, self._follow, self._actions = desk, steps, follow, actions
        for action, name in zip(actions, NAMES, strict=True):
            action.setIconText(tr(name))
            # Another key is named with what it would do; to name the same again changes nothing.
            action.changed.connect(self._name)
        self.changed.connect(self._name)
        mine = ref(self)

        def tell() -> None:
            # The desk may outlive the window; it may also tell from the thread of a job.
            there = mine()
            if there is not None and isValid(there):
                there.changed.emit()

        desk.undo.listen(tell)
        self._name()

    def undo(self) -> None:
        """Take back what was done last."""
        self._take(tr("Taking back"), self._desk.undo.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take(tr("Doing again"), self._desk.undo.redo)

    def _take(self, title: str, deed: Deed) -> None:
        # What is taken back may have been done to as many claims as anything before.
        self._steps.take(Step(title, deed, self._follow.lead, self._steps.largest))

    def _name(self) -> None:
        told = (self._desk.undo.next_undo, self._desk.undo.next_redo)
        for action, name, naming, words in zip(self._actions, NAMES, LINES, told, strict=True):
            line = tr(naming).format(deed=deed_words(words)) if words else tr(name)
            action.setText(f"&{line[0]}{line[1:].replace('&', '&&')}")
            key = action.shortcut().toString(NATIVE)
            action.setToolTip(plain_tip(f"{line} ({key})" if key else line))
