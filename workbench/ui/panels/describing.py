"""What is said of a claim besides its words: kinds, claimant, number."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from workbench.domain.claim import ClaimKind
from workbench.domain.ids import ClaimId
from workbench.services.desk import Desk
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.claims import WORDS
from workbench.ui.models.contents import article_id, filed
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.popups import KindsPopup, LinePopup, NumberPopup, Popup
from workbench.ui.panels.shaping import Follow, Picked
from workbench.ui.panels.steps import Deed, Step, Steps
from workbench.ui.translation import tr


class DescribingDeeds(QObject):
    """Asks what a claim is, over its row of the table, and keeps the answer."""

    def __init__(
        self, desk: Desk, hand: AtHand, claims: ClaimsPanel, steps: Steps, follow: Follow
    ) -> None:
        super().__init__(steps)
        self._desk, self._hand, self._claims = desk, hand, claims
        self._steps, self._follow = steps, follow
        self._picked = Picked(hand, claims)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by its key."""
        return {
            "claim.kinds": self.ask_kinds,
            "claim.claimant": self.ask_claimant,
            "claim.number": self.ask_number,
            "claim.number_all": self.number_all,
        }

    def ask_kinds(self) -> None:
        """Ask of what kinds the claims picked are; those that all of them have are ticked."""
        claims = self._picked.claims()
        if not claims:
            return
        shared = [kind for kind in ClaimKind if all(kind in claim.kinds for claim in claims)]
        ids = [filed(claim) for claim in claims]
        title = (
            tr("Kinds of claim {number}").format(number=claims[0].number)
            if len(claims) == 1
            else tr("Kinds of %Ln claim(s)", "", len(claims))
        )
        popup = KindsPopup(title, shared, self._claims)
        popup.given.connect(lambda kinds: self._set_kinds(ids, kinds))
        self._open(popup)

    def ask_claimant(self) -> None:
        """Ask who said the current claim."""
        claim = self._hand.claim
        if claim is None:
            return
        popup = LinePopup(tr("Said by"), claim.claimant, self._claims)
        deed = partial(self._desk.shaping.set_claimant, filed(claim))
        popup.given.connect(lambda words: self._take(tr("Claimant"), partial(deed, words)))
        self._open(popup)

    def ask_number(self) -> None:
        """Ask for another number of the current claim."""
        claim, contents = self._hand.claim, self._hand.contents
        if claim is None or contents is None or not claim.number:
            return
        most = max(item.number for item in contents.claims)
        popup = NumberPopup(tr("Number of the claim"), claim.number, most, self._claims)
        deed = partial(self._desk.shaping.renumber, filed(claim))
        popup.given.connect(
            lambda number: self._take(tr("Numbering"), partial(deed, number), len(contents.claims))
        )
        self._open(popup)

    def number_all(self) -> None:
        """Give the claims numbers in reading order."""
        contents = self._hand.contents
        if contents is not None:
            deed = partial(self._desk.shaping.renumber_in_order, article_id(contents.article))
            self._take(tr("Numbering"), deed, len(contents.claims))

    def _set_kinds(self, ids: list[ClaimId], kinds: tuple[ClaimKind, ...]) -> None:
        self._take(tr("Kinds"), partial(self._desk.shaping.set_kinds, ids, kinds), len(ids))

    def _take(self, title: str, deed: Deed, size: int = 1) -> None:
        self._steps.take(Step(title, deed, self._follow.lead, size))

    def _open(self, popup: Popup) -> None:
        table = self._claims.table
        row = table.visualRect(table.currentIndex())
        point = row.bottomLeft() if row.isValid() else QPoint()
        popup.open_over(table.viewport(), QPoint(table.columnViewportPosition(WORDS), point.y()))
