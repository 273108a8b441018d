"""Undo and redo in a case, in the order of all that is done to its claims."""

from workbench.services.desk import Desk
from workbench.ui.panels.shaping import Follow
from workbench.ui.panels.steps import Deed, Step, Steps
from workbench.ui.translation import tr


class CaseUndo:
    """Takes back what was done last, and goes to the claim that it leaves."""

    def __init__(self, desk: Desk, steps: Steps, follow: Follow) -> None:
        self._desk, self._steps, self._follow = desk, steps, follow

    def undo(self) -> None:
        """Take back what was done last."""
        self._take(tr("Taking back"), self._desk.undo.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take(tr("Doing again"), self._desk.undo.redo)

    def _take(self, title: str, deed: Deed) -> None:
        # What is taken back may have been done to as many claims as anything before.
        self._steps.take(Step(title, deed, self._follow.lead, self._steps.largest))
