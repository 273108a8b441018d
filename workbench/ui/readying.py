"""Keeps the sheet of what is left to do in step with the case while it is open."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.domain.claim import CheckState
from workbench.domain.ids import ClaimId
from workbench.domain.readiness import Readiness, Shortfall
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.dialogs.readiness import ReadinessDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import filed
from workbench.ui.panels.steps import Step, Steps
from workbench.ui.translation import tr

LOOKED_AT: Final = (Kind.QUERY, Kind.SIGN_OFF, Kind.SEARCH)
"""What the sheet tells of beside the claims."""


class Readying(QObject):
    """Opens the sheet and looks again when something changes; ``went`` carries a claim."""

    went = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        desk: Desk,
        hand: AtHand,
        jobs: JobRunner,
        unmarked: QAction,
        steps: Steps,
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._desk, self._hand, self._jobs = desk, hand, jobs
        self._unmarked, self._steps, self._view = unmarked, steps, view
        self._looking = self._stale = False
        self.dialog: ReadinessDialog | None = None

    def ask(self) -> None:
        """Open the sheet, or bring it to the front."""
        if not self._view.isVisible():
            return
        if self.dialog is None:
            self.dialog = ReadinessDialog(self._view.window())
            self.dialog.went.connect(self._go)
            self.dialog.signed.connect(self._sign)
            self.dialog.finished.connect(self._leave)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.look()

    def heed(self, changes: Changes) -> None:
        """Look again if something changed that the sheet shows beside the claims."""
        if changes.touches(*LOOKED_AT):
            self.look()

    def close(self) -> None:
        """Close the sheet: its case is out of sight."""
        if self.dialog is not None:
            self.dialog.close()

    def look(self) -> None:
        """Look again, where the sheet is open."""
        case_id = self._hand.case_id
        if self.dialog is None:
            return
        if self._looking or case_id is None:
            self._stale = True
            return
        self._looking, self._stale = True, False

        def work(_: Progress) -> Readiness:
            return self._desk.sign_offs.readiness(case_id)

        self._jobs.start("Readiness", work, self._show, self._fail, stopped=self._end, quiet=True)

    def _show(self, told: Readiness) -> None:
        if self.dialog is not None:
            self.dialog.show_state(told, *self._waiting())
        self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        self.trouble.emit(error)

    def _end(self) -> None:
        self._looking = False
        if self._stale:
            self.look()

    def _waiting(self) -> tuple[list[ClaimId], list[ClaimId]]:
        """Return the claims that can be signed off: those of others, and the checker's own."""
        contents = self._hand.contents
        free: list[ClaimId] = []
        own: list[ClaimId] = []
        for claim in contents.claims if contents is not None else ():
            verdict = contents.verdicts.get(filed(claim)) if contents is not None else None
            asked = claim.checkable and not claim.dropped and claim.state is CheckState.CHECKED
            if asked and verdict is not None:
                (own if self._desk.sign_offs.own(verdict) else free).append(filed(claim))
        return free, own

    def _go(self, wanted: Shortfall) -> None:
        """Go to the first of the claims, from one of them to the next."""
        if not wanted.claims:
            self._unmarked.trigger()
            return
        ids = wanted.claims
        now = self._hand.claim_id
        at = ids.index(now) + 1 if now in ids else 0
        self.went.emit(ids[at % len(ids)])

    def _sign(self, ids: list[ClaimId], reason: str) -> None:
        deed = partial(self._desk.sign_offs.sign_off, ids, "", reason)
        self._steps.take(Step(tr("Signing off"), deed, size=len(ids)))

    def _leave(self) -> None:
        self.dialog = None
