"""What the actions of a case do, while its panes are in sight."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from workbench.domain.claim import Claim
from workbench.domain.evidence import Stance
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import article_id, filed
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.attempt import attempt
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.evidence import EvidencePanel
from workbench.ui.panels.verdict import VerdictPanel

RATINGS: Final = 9
SMALLEST: Final = 8
LARGEST: Final = 36


@dataclass(frozen=True, slots=True)
class SourceWanted:
    """A source that the checker wants to see, at a passage, for a claim."""

    source_id: SourceId
    passage: Span
    claim_id: ClaimId


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes of a case."""

    article: ArticlePanel
    claims: ClaimsPanel
    evidence: EvidencePanel
    verdict: VerdictPanel


class CaseDeeds(QObject):
    """Does what needs more than one pane, or a service that no pane has.

    ``marked`` carries the id of a claim that was made of a selection.
    """

    said = Signal(str)
    trouble = Signal(object)
    marked = Signal(object)
    asked_source = Signal(object)
    zoomed = Signal(int)

    def __init__(self, desk: Desk, hand: AtHand, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._hand, self._panes = desk, hand, panes

    def mark(self) -> None:
        """Make a claim of what is selected in the article."""
        text = self._panes.article.text
        selected, contents = text.selected(), self._hand.contents
        if contents is None:
            return
        if selected is None:
            self.said.emit("Select the words of the claim in the article, then press M.")
            return
        made: list[Claim] = []
        key, start, end = article_id(contents.article), selected.start, selected.end
        if self._try(lambda: made.append(self._desk.claims.mark(key, start, end))):
            text.clear_selection()
            self.marked.emit(filed(made[0]))
            self.said.emit(f"Claim {made[0].number} marked")

    def drop(self) -> None:
        """Take the current claim off the table."""
        self._change(self._desk.claims.drop, "Dropped; B brings it back")

    def set_apart(self) -> None:
        """Say that the current claim is nothing to check."""
        self._change(self._desk.claims.set_apart, "Set apart: nothing to check; B brings it back")

    def restore(self) -> None:
        """Bring the current claim back, whether it was dropped or set apart."""
        claim = self._hand.claim
        if claim is None:
            return
        if claim.dropped:
            self._change(self._desk.claims.restore, "Brought back")
        elif not claim.checkable:
            key, span = claim.article_id, claim.span
            self._change(
                lambda _: self._desk.claims.mark(key, span.start, span.end), "Brought back"
            )

    def view_source(self) -> None:
        """Ask for the source of the current passage, or of the evidence chosen in the ledger."""
        claim, place = self._hand.claim, self._panes.evidence.place()
        if claim is not None and place is not None:
            self.asked_source.emit(SourceWanted(*place, filed(claim)))

    def save_and_next(self) -> None:
        """Save the verdict and go to the next open claim; stay where it could not be saved."""
        if self._panes.verdict.save():
            self._panes.claims.next_open()

    def zoom(self, by: int) -> None:
        """Set the article in larger or smaller type."""
        before = self._panes.article.text.face.pointSize()
        size = min(LARGEST, max(SMALLEST, before + by))
        if size != before:
            self._panes.article.text.resize_type(size)
            self.zoomed.emit(size)

    def serve(self, actions: Mapping[str, QAction], in_sight: Callable[[], bool]) -> None:
        """Let the actions do these things while a case is in sight."""
        for key, deed in {**self._own(), **_of_panes(self._panes)}.items():
            if key in actions:
                actions[key].triggered.connect(partial(_do, in_sight, deed))

    def _own(self) -> dict[str, Callable[[], object]]:
        return {
            "claim.mark": self.mark,
            "claim.drop": self.drop,
            "claim.restore": self.restore,
            "claim.note_nothing": self.set_apart,
            "source.view": self.view_source,
            "verdict.save_next": self.save_and_next,
            "view.larger": partial(self.zoom, 1),
            "view.smaller": partial(self.zoom, -1),
        }

    def _change(self, deed: Callable[[ClaimId], object], words: str) -> None:
        claim = self._hand.claim
        if claim is not None and self._try(lambda: deed(filed(claim))):
            self.said.emit(words)

    def _try(self, deed: Callable[[], object]) -> bool:
        return attempt(deed, self.trouble.emit)


def _of_panes(panes: Panes) -> dict[str, Callable[[], object]]:
    claims, evidence, verdict = panes.claims, panes.evidence, panes.verdict
    return {
        "claim.next": partial(claims.step, 1),
        "claim.previous": partial(claims.step, -1),
        "claim.next_open": claims.next_open,
        "claim.restate": evidence.open_restate,
        "match.next": partial(evidence.step, 1),
        "match.previous": partial(evidence.step, -1),
        "evidence.supports": partial(evidence.accept, Stance.SUPPORTS),
        "evidence.undermines": partial(evidence.accept, Stance.UNDERMINES),
        "evidence.context": partial(evidence.accept, Stance.CONTEXT),
        "evidence.reject": evidence.reject,
        "evidence.reconsider": evidence.reconsider,
        "evidence.withdraw": evidence.withdraw,
        "verdict.write": verdict.write,
        "verdict.save": verdict.save,
        "edit.find": panes.article.open_find,
        **{f"verdict.rate_{n}": partial(verdict.rate, n) for n in range(1, RATINGS + 1)},
    }


def _do(in_sight: Callable[[], bool], deed: Callable[[], object], _checked: bool = False) -> None:
    if in_sight():
        deed()
