"""Undo and redo in the window: each named after what it would do, with a case open or without."""

from typing import TYPE_CHECKING, Final
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from shiboken6 import isValid

from workbench.domain.ids import CaseId
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import NATIVE
from workbench.ui.panels.steps import Deed, Step, Steps
from workbench.ui.tables import plain_tip
from workbench.ui.text.shaped import deed_words
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk

NAMES: Final = (marked("Undo"), marked("Redo"))
LINES: Final = (marked("Undo: {deed}"), marked("Redo: {deed}"))


class Undoing(QObject):
    """Says in the menu what would be taken back; without a case it takes back what sources were.

    With a case open, its panes take back whatever was done last. What was done in a case is left
    alone while none is open: nobody would see it change. ``changed`` tells, on whatever thread,
    that something else would be taken back now.
    """

    said = Signal(str)
    refused = Signal(object)
    trouble = Signal(object)
    changed = Signal()

    def __init__(self, undo: QAction, redo: QAction, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = (undo, redo)
        self._desk: Desk | None = None
        self._case_id: CaseId | None = None
        self._steps = Steps(jobs, self)
        self._steps.said.connect(self.said)
        self._steps.refused.connect(self.refused)
        self._steps.trouble.connect(self.trouble)
        self.changed.connect(self._name)
        undo.triggered.connect(self._undo)
        redo.triggered.connect(self._redo)
        for action, name in zip(self._actions, NAMES, strict=True):
            action.setIconText(tr(name))
            # Another key is named with what it would do; to name the same again changes nothing.
            action.changed.connect(self._name)

    def take(self, desk: "Desk") -> None:
        """Work on a library."""
        self._desk, mine = desk, ref(self)

        def tell() -> None:
            # The desk may outlive the window; it may also tell from the thread of a job.
            there = mine()
            if there is not None and isValid(there):
                there.changed.emit()

        desk.undo.listen(tell)
        self._name()

    def turn_to(self, case_id: CaseId | None) -> None:
        """Work on a case, or on none."""
        self._case_id = case_id
        self._name()

    def _undo(self) -> None:
        if self._desk is not None and self._case_id is None:
            stack = self._desk.undo
            self._do(tr("Taking back"), stack.undo, in_case=stack.undo_in_case)

    def _redo(self) -> None:
        if self._desk is not None and self._case_id is None:
            stack = self._desk.undo
            self._do(tr("Doing again"), stack.redo, in_case=stack.redo_in_case)

    def _do(self, title: str, deed: Deed, *, in_case: bool) -> None:
        if in_case:
            self.said.emit(tr("What comes next was done in a case. Open the case first."))
        else:
            # It may be about hundreds of sources.
            self._steps.take(Step(title, deed, long=True))

    def _name(self) -> None:
        for action, name, naming, words in zip(
            self._actions, NAMES, LINES, self._words(), strict=True
        ):
            line = tr(naming).format(deed=deed_words(words)) if words else tr(name)
            action.setText(f"&{line[0]}{line[1:].replace('&', '&&')}")
            key = action.shortcut().toString(NATIVE)
            action.setToolTip(plain_tip(f"{line} ({key})" if key else line))

    def _words(self) -> tuple[str, str]:
        """Return what undo and redo would do now; empty words where they would do nothing."""
        if self._desk is None:
            return "", ""
        stack, apart = self._desk.undo, self._case_id is None
        undo, redo = stack.next_undo, stack.next_redo
        return (
            "" if apart and stack.undo_in_case else undo,
            "" if apart and stack.redo_in_case else redo,
        )
