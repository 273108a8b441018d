"""What shapes claims: accept, drop, split, merge, move an edge, join, and their like."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.shaping import Shaped
from workbench.errors import Unusable
from workbench.services.desk import Desk
from workbench.services.edges import units
from workbench.ui.hints import hint
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import article_id, filed
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.cutting import Cutting
from workbench.ui.panels.steps import Deed, Step, Steps
from workbench.ui.translation import marked, tr

ONE_PLACE: Final = marked("The article says this at one place only.")


class Picked:
    """The claims that an action is about: those selected, or the current one."""

    def __init__(self, hand: AtHand, claims: ClaimsPanel) -> None:
        self._hand, self._claims = hand, claims

    def ids(self) -> list[ClaimId]:
        """Return several that are selected in the table, else the current one, else none."""
        selected = self._claims.table.selected()
        if len(selected) > 1:
            return selected
        claim = self._hand.claim
        return [filed(claim)] if claim is not None else []

    def claims(self) -> list[Claim]:
        """Return the same as claims."""
        contents, ids = self._hand.contents, set(self.ids())
        return [claim for claim in contents.claims if claim.id in ids] if contents else []


class Follow(QObject):
    """Goes to the claim that an action has left; ``went`` carries it."""

    went = Signal(object)

    def __init__(self, hand: AtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = hand

    def lead(self, shaped: Shaped) -> None:
        """Stay with the current claim if it is among those touched, else go to the first."""
        contents = self._hand.contents
        there = {claim.id for claim in contents.claims} if contents is not None else set()
        left = [claim.id for claim in shaped.claims if not claim.dropped and claim.id in there]
        if left and self._hand.claim_id not in left:
            self.went.emit(left[0])

    def to_first(self, shaped: Shaped) -> None:
        """Go to the first that is on the table, whatever is current."""
        left = [claim.id for claim in shaped.claims if not claim.dropped]
        if left:
            self.went.emit(left[0])


class ShapingDeeds(QObject):
    """Shapes the claims picked; ``said`` tells what to do first where something is wanting."""

    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        hand: AtHand,
        panes: tuple[ArticlePanel, ClaimsPanel],
        steps: Steps,
        follow: Follow,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(steps)
        self._actions = actions
        self._desk, self._hand, self._steps, self._follow = desk, hand, steps, follow
        self._article, self._claims = panes
        self._picked = Picked(hand, self._claims)
        self._cutting = Cutting(self._article.text)
        self._cutting.cut.connect(self._cut)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by its key."""
        shaping = self._desk.shaping
        return {
            "claim.mark": self.mark,
            "claim.accept": partial(self._each, tr("Accepting"), shaping.accept),
            "claim.accept_next": self.accept_next,
            "claim.accept_shown": self.accept_shown,
            "claim.unaccept": partial(self._each, tr("Taking back"), shaping.unaccept),
            "claim.drop": partial(self._each, tr("Dropping"), shaping.drop),
            "claim.note_nothing": partial(self._each, tr("Setting apart"), shaping.set_apart),
            "claim.take_up": partial(self._each, tr("Taking up"), shaping.take_up),
            "claim.restore": self.bring_back,
            "claim.sweep": self.sweep,
            "claim.split": self.split,
            "claim.merge": self.merge,
            "claim.start_on": partial(self._move, shaping.move_start, 1),
            "claim.start_back": partial(self._move, shaping.move_start, -1),
            "claim.end_on": partial(self._move, shaping.move_end, 1),
            "claim.end_back": partial(self._move, shaping.move_end, -1),
            "claim.join": self.join,
            "claim.part": self.part,
            "claim.next_place": self.next_place,
            "claim.unmarked": self.next_unmarked,
        }

    def mark(self) -> None:
        """Make a claim of what is selected in the article."""
        selected, contents = self._article.text.selected(), self._hand.contents
        if contents is None:
            return
        if selected is None:
            told = tr("Select the words of the claim in the article, then press {claim.mark}.")
            self.said.emit(hint(told, self._actions))
            return
        key = article_id(contents.article)

        def deed() -> Shaped:
            claim = self._desk.claims.mark(key, selected.start, selected.end)
            told = tr("Claim {number} marked").format(number=claim.number)
            return Shaped(told, (claim,))

        def then(shaped: Shaped) -> None:
            self._article.text.clear_selection()
            self._follow.to_first(shaped)

        self._steps.take(Step(tr("Marking"), deed, then))

    def accept_next(self) -> None:
        """Accept the claims picked, and go on to one that nobody has accepted."""
        ids = self._picked.ids()
        if ids:
            deed = partial(self._desk.shaping.accept, ids)
            self._steps.take(Step(tr("Accepting"), deed, self._go_on, len(ids)))

    def accept_shown(self) -> None:
        """Accept every claim that the table shows."""
        rows = [row.claim for row in self._claims.table.listed()]
        asked = [claim for claim in rows if claim.checkable and not claim.dropped]
        ids = [filed(claim) for claim in asked if not claim.accepted]
        if ids:
            self._take(tr("Accepting"), partial(self._desk.shaping.accept, ids), len(ids))
        else:
            self.said.emit(tr("Every claim shown is accepted."))

    def bring_back(self) -> None:
        """Bring the claims picked back, whether they were dropped or set apart."""
        claims = self._picked.claims()
        dropped = [filed(claim) for claim in claims if claim.dropped]
        apart = [filed(claim) for claim in claims if not claim.dropped and not claim.checkable]
        if dropped:
            self._take(
                tr("Bringing back"), partial(self._desk.shaping.restore, dropped), len(dropped)
            )
        if apart:
            self._take(tr("Bringing back"), partial(self._desk.shaping.take_up, apart), len(apart))

    def sweep(self) -> None:
        """Set apart what lies under nothing in the selection, or in the paragraph."""
        contents = self._hand.contents
        if contents is None:
            return
        text, claim = self._article.text, self._hand.claim
        typed_in = text.hasFocus() or claim is None
        spans = [text.selected() or text.paragraph(text.caret() if typed_in else _start(claim))]
        deed = partial(self._desk.shaping.sweep, article_id(contents.article), spans)
        # The whole article is accounted for: of a long one that takes its time.
        self._steps.take(Step(tr("Setting apart"), deed, long=True))

    def split(self) -> None:
        """Split the claim at the text cursor, or let the cut be placed first."""
        claim, contents = self._hand.claim, self._hand.contents
        if claim is None or contents is None:
            return
        text, placed = self._article.text, self._cutting.place
        if placed is not None:
            self._cutting.end()
            self._cut(placed)
        elif text.hasFocus() and claim.span.start < text.caret() < claim.span.end:
            self._cut(text.caret())
        else:
            starts = [unit.start for unit in units(contents.article.text, claim.span)][1:]
            if not starts:
                told = tr("The claim is one word, which cannot be split.")
                self._steps.refused.emit(Unusable(told))
                return
            self._cutting.begin(contents.article.text, claim.span, starts)
            self.said.emit(
                tr("Left and Right move the cut. Enter splits, Escape leaves the claim.")
            )

    def merge(self) -> None:
        """Merge the claims selected, or the current one with the next in the article."""
        ids = self._picked.ids()
        if len(ids) == 1:
            following = self._following()
            if following is None:
                self.said.emit(tr("No claim stands after this one. Select those to merge."))
                return
            ids.append(filed(following))
        if ids:
            self._take(tr("Merging"), partial(self._desk.shaping.merge, ids), len(ids))

    def join(self) -> None:
        """Make one claim with several places of those selected."""
        ids = self._picked.ids()
        if len(ids) > 1:
            self._take(tr("Joining"), partial(self._desk.shaping.join, ids), len(ids))
        else:
            self.said.emit(tr("Select the claims that say the same: hold Ctrl and press each."))

    def part(self) -> None:
        """Make a claim of its own of the place that the text cursor is in."""
        claim, at = self._hand.claim, self._article.place_at_hand()
        if claim is None:
            return
        if at is None:
            several = tr("Go to the place with {claim.next_place} first, then take it out.")
            self.said.emit(hint(several, self._actions) if claim.places else tr(ONE_PLACE))
            return
        self._take(tr("Taking out"), partial(self._desk.shaping.part, filed(claim), at))

    def next_place(self) -> None:
        """Go to the next place where the article says the same."""
        if self._hand.claim is not None and not self._article.next_place():
            self.said.emit(tr(ONE_PLACE))

    def next_unmarked(self) -> None:
        """Go to the next words that lie under no claim."""
        if not self._article.show_unmarked():
            self.said.emit(tr("Nothing is left unmarked."))

    def _each(self, title: str, deed: Callable[[list[ClaimId]], Shaped]) -> None:
        ids = self._picked.ids()
        if ids:
            self._steps.take(Step(title, partial(deed, ids), size=len(ids)))

    def _move(self, deed: Callable[[ClaimId, int], Shaped], by: int) -> None:
        claim = self._hand.claim
        if claim is not None:
            self._take(tr("Moving"), partial(deed, filed(claim), by))

    def _cut(self, at: int) -> None:
        claim = self._hand.claim
        if claim is not None:
            self._take(tr("Splitting"), partial(self._desk.shaping.split, filed(claim), at))

    def _take(self, title: str, deed: Deed, size: int = 1) -> None:
        self._steps.take(Step(title, deed, self._follow.lead, size))

    def _go_on(self, _: Shaped) -> None:
        self._claims.next_of("proposed")

    def _following(self) -> Claim | None:
        claim, contents = self._hand.claim, self._hand.contents
        if claim is None or contents is None:
            return None
        asked = [item for item in contents.claims if item.checkable and not item.dropped]
        later = [item for item in asked if item.span > claim.span and item.id != claim.id]
        return min(later, key=lambda item: item.span, default=None)


def _start(claim: Claim | None) -> int:
    return claim.span.start if claim is not None else 0
