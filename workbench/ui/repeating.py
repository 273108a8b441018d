"""What is done about facts that an article tells twice: gone to, made one, or kept apart."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.domain.claim import Claim
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.dialogs.repeats import RepeatsDialog, Told
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import filed
from workbench.ui.models.repeats import Pair, RepeatsFeed
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.shaping import Follow
from workbench.ui.panels.steps import Step, Steps
from workbench.ui.translation import tr


class Repeating(QObject):
    """Opens the list of what is told twice beside the window; ``went`` carries a claim."""

    went = Signal(object)
    said = Signal(str)

    def __init__(
        self, desk: Desk, hand: AtHand, article: ArticlePanel, steps: Steps, feed: RepeatsFeed
    ) -> None:
        super().__init__(article)
        self._desk, self._hand, self._article = desk, hand, article
        self._steps, self._feed = steps, feed
        self._follow = Follow(hand, self)
        self._dialog: RepeatsDialog | None = None
        self._follow.went.connect(self.went)
        feed.told.connect(self._fill)

    def ask(self) -> None:
        """Open the list, or bring it to the front."""
        if not self._article.isVisible():
            return
        if self._dialog is None:
            self._dialog = RepeatsDialog(self._article.text.theme, self._article.window())
            self._dialog.went.connect(self._go)
            self._dialog.joined.connect(self._join)
            self._dialog.apart.connect(self._part)
            self._dialog.finished.connect(self._leave)
        self._fill()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def close(self) -> None:
        """Close the list: its case is out of sight."""
        if self._dialog is not None:
            self._dialog.close()

    def _fill(self) -> None:
        contents = self._hand.contents
        if self._dialog is not None and contents is not None:
            self._dialog.show_pairs(
                list(self._told(contents.article.text)), looking=self._feed.looking
            )

    def _told(self, text: str) -> Iterator[Told]:
        pairs: tuple[Pair, ...] = (*self._feed.found.inconsistent, *self._feed.found.same)
        for pair in pairs:
            one, other = self._feed.claim(pair.claim_a), self._feed.claim(pair.claim_b)
            if one is not None and other is not None:
                yield Told.of(pair, (one, other), text)

    def _go(self, claim: Claim, place: Span) -> None:
        self.went.emit(claim.id)
        further = [anchor.span for anchor in claim.places]
        if place in further:
            self._article.show_place(further.index(place))
        else:
            self._article.choose(claim.id)

    def _join(self, told: Told) -> None:
        ids = [filed(claim) for claim in told.claims]
        deed = partial(self._desk.shaping.join, ids)
        self._steps.take(Step(tr("Joining"), deed, self._follow.lead, len(ids)))

    def _part(self, told: Told) -> None:
        self._feed.set_aside(told.pair)
        self.said.emit(tr("Noted for now: these are two facts."))

    def _leave(self) -> None:
        self._dialog = None
