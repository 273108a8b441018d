"""What is done with verdicts beside giving them: ask, sign off, look back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from workbench.domain.claim import CheckState, Claim
from workbench.domain.shaping import Shaped
from workbench.services.desk import Desk
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import filed
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.shaping import Follow, Picked
from workbench.ui.panels.steps import Step, Steps
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.translation import tr


class DecidingDeeds(QObject):
    """Serves the pages of the verdict pane, for the current claim or those selected."""

    def __init__(
        self,
        desk: Desk,
        hand: AtHand,
        panes: tuple[ClaimsPanel, VerdictPanel],
        steps: Steps,
        follow: Follow,
    ) -> None:
        super().__init__(steps)
        self._desk, self._hand, self._steps, self._follow = desk, hand, steps, follow
        self._verdict = panes[1]
        self._picked = Picked(hand, panes[0])
        self._verdict.signing.wanted.connect(self.sign_off)
        self._verdict.signing.unwanted.connect(self.take_back)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by its key."""
        return {
            "verdict.query": self._verdict.ask,
            "verdict.sign_off": self.sign_off,
            "verdict.history": self._verdict.tell,
        }

    def sign_off(self) -> None:
        """Sign the claims picked off; ask first for a reason where one is owed."""
        claims, page = self._picked.claims(), self._verdict.signing
        if not claims:
            return
        form, own = page.written(), [claim for claim in claims if self._is_own(claim)]
        if own and not form.reason.strip():
            self._verdict.tabs.setCurrentWidget(page)
            page.ask_reason(own)
            return

        def then(shaped: Shaped) -> None:
            page.done()
            self._follow.lead(shaped)

        ids = [filed(claim) for claim in claims]
        deed = partial(self._desk.sign_offs.sign_off, ids, form.note, form.reason)
        self._steps.take(Step(tr("Signing off"), deed, then, len(ids)))

    def take_back(self) -> None:
        """Take the sign-off of the claims picked back."""
        ids = self._picked.ids()
        if ids:
            deed = partial(self._desk.sign_offs.take_back, ids)
            self._steps.take(Step(tr("Taking back"), deed, self._follow.lead, len(ids)))

    def _is_own(self, claim: Claim) -> bool:
        """Say whether a claim is to be signed off whose verdict the checker gave."""
        contents, sign_offs = self._hand.contents, self._desk.sign_offs
        verdict = contents.verdicts.get(filed(claim)) if contents is not None else None
        return claim.state is CheckState.CHECKED and verdict is not None and sign_offs.own(verdict)
