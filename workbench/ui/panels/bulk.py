"""What is done to the claims picked at once: their state, and one verdict for all of them."""

from collections.abc import Callable
from functools import partial

from workbench.domain.claim import CheckState
from workbench.domain.shaping import Shaped
from workbench.services.desk import Desk
from workbench.ui.models.at_hand import AtHand
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.shaping import Picked
from workbench.ui.panels.steps import Step, Steps
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.translation import tr


class BulkDeeds:
    """Gives the claims picked a state, or those selected a verdict: each in one step of undo."""

    def __init__(
        self,
        desk: Desk,
        hand: AtHand,
        panes: tuple[ClaimsPanel, VerdictPanel],
        steps: Steps,
    ) -> None:
        self._desk, self._steps = desk, steps
        self._claims, self._verdict = panes
        self._picked = Picked(hand, self._claims)
        self._claims.strip.given.connect(self._judge)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by its key."""
        return {
            "claim.begin": partial(self._put, CheckState.IN_PROGRESS),
            "claim.recheck": partial(self._put, CheckState.RECHECK),
            "verdict.save": self.save,
        }

    def save(self) -> None:
        """Record the verdict on the current claim; offer it for all where several are selected."""
        strip = self._claims.strip
        if strip.at_hand:
            strip.give()
        elif self._several:
            form = self._verdict.form()
            strip.offer(form.rating, form.rationale)
        else:
            self._verdict.save()

    def rate(self, number: int) -> None:
        """Choose a rating for the current claim, or for those selected."""
        if self._several:
            self._claims.strip.press(number)
        else:
            self._verdict.rate(number)

    @property
    def _several(self) -> bool:
        return len(self._claims.selected()) > 1

    def _put(self, state: CheckState) -> None:
        ids = self._picked.ids()
        if ids:
            deed = partial(self._desk.claims.set_state, ids, state)
            self._steps.take(Step(tr("Setting the state"), deed, size=len(ids)))

    def _judge(self, rating: str, rationale: str, reason: str) -> None:
        ids = self._claims.selected()
        deed = partial(self._desk.verdicts.judge_all, ids, rating, rationale, reason)
        self._steps.take(Step(tr("Giving the verdict"), deed, self._done, size=len(ids)))

    def _done(self, _: Shaped) -> None:
        self._claims.strip.clear()
        self._claims.table.setFocus()
