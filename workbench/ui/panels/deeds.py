"""What the actions of a case do, while its panes are in sight."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from workbench.domain.evidence import Stance
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.jobs import JobRunner
from workbench.ui.models.at_hand import AtHand
from workbench.ui.models.contents import filed
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.bulk import BulkDeeds
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.deciding import DecidingDeeds
from workbench.ui.panels.describing import DescribingDeeds
from workbench.ui.panels.evidence import EvidencePanel
from workbench.ui.panels.shaping import Follow, ShapingDeeds
from workbench.ui.panels.steps import Steps
from workbench.ui.panels.undoing import CaseUndo
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.printing import Printing
from workbench.ui.ring import Ring

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


@dataclass(frozen=True, slots=True)
class Work:
    """What the deeds of a case are done with."""

    jobs: JobRunner
    actions: Mapping[str, QAction]


class CaseDeeds(QObject):
    """Does what needs more than one pane, or a service that no pane has.

    ``went`` carries the claim that an action has left, ``refused`` why one was not done,
    ``shaped`` the claims as one has left them.
    """

    said = Signal(str)
    refused = Signal(object)
    trouble = Signal(object)
    went = Signal(object)
    shaped = Signal(object)
    asked_source = Signal(object)
    zoomed = Signal(int)

    def __init__(self, desk: Desk, hand: AtHand, panes: Panes, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._hand, self._panes = hand, panes
        steps, follow = Steps(work.jobs, self), Follow(hand, self)
        self._undoing = CaseUndo(desk, steps, follow)
        self._shaping = ShapingDeeds(
            desk, hand, (panes.article, panes.claims), steps, follow, work.actions
        )
        self._describing = DescribingDeeds(desk, hand, panes.claims, steps, follow)
        decided = (panes.claims, panes.verdict)
        self._deciding = DecidingDeeds(desk, hand, decided, steps, follow)
        self._bulk = BulkDeeds(desk, hand, (panes.claims, panes.verdict), steps)
        self._printing = Printing(desk, hand, work.jobs, self)
        self._ring = Ring(
            (
                (panes.article, panes.article.text),
                (panes.claims, panes.claims.table),
                (panes.evidence, panes.evidence),
                (panes.verdict, panes.verdict.rationale),
            )
        )
        self.steps = steps
        follow.went.connect(self.went)
        steps.shaped.connect(self.shaped)
        steps.refused.connect(self.refused)
        for sufferer in (steps, self._printing):
            sufferer.trouble.connect(self.trouble)
        for speaker in (steps, self._shaping):
            speaker.said.connect(self.said)

    @property
    def busy(self) -> bool:
        """Say whether claims are being changed at this moment, here."""
        return self.steps.busy

    def view_source(self) -> None:
        """Ask for the source of the current passage, or of the evidence chosen in the ledger."""
        claim, place = self._hand.claim, self._panes.evidence.place()
        if claim is not None and place is not None:
            self.asked_source.emit(SourceWanted(*place, filed(claim)))

    def save_and_next(self) -> None:
        """Save the verdict and go to the next open claim; stay where it could not be saved.

        From a field of the verdict the keys go to the passages: letters pressed to decide on them
        would be typed as the rationale of the next claim.
        """
        now = QApplication.focusWidget()
        typing = now is not None and self._panes.verdict.isAncestorOf(now)
        if self._panes.verdict.save():
            self._panes.claims.next_open()
            if typing:
                self._panes.evidence.take_keys()

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
            **self._shaping.deeds(),
            **self._describing.deeds(),
            **self._deciding.deeds(),
            **self._bulk.deeds(),
            "edit.undo": self._undoing.undo,
            "edit.redo": self._undoing.redo,
            "source.view": self.view_source,
            "case.print": self._printing.ask_article,
            "report.print": self._printing.ask_report,
            "verdict.save_next": self.save_and_next,
            "view.next_pane": partial(self._ring.go, 1),
            "view.previous_pane": partial(self._ring.go, -1),
            "view.larger": partial(self.zoom, 1),
            "view.smaller": partial(self.zoom, -1),
            **{f"verdict.rate_{n}": partial(self._bulk.rate, n) for n in range(1, RATINGS + 1)},
        }


def _of_panes(panes: Panes) -> dict[str, Callable[[], object]]:
    claims, evidence, verdict = panes.claims, panes.evidence, panes.verdict
    return {
        "claim.next": partial(claims.step, 1),
        "claim.previous": partial(claims.step, -1),
        "claim.next_open": claims.next_open,
        "edit.filter": claims.filtering.open,
        "view.columns": claims.open_columns,
        "claim.restate": evidence.open_restate,
        "claim.known": evidence.known.open,
        "match.next": partial(evidence.step, 1),
        "match.previous": partial(evidence.step, -1),
        "evidence.supports": partial(evidence.accept, Stance.SUPPORTS),
        "evidence.undermines": partial(evidence.accept, Stance.UNDERMINES),
        "evidence.context": partial(evidence.accept, Stance.CONTEXT),
        "evidence.reject": evidence.reject,
        "evidence.reconsider": evidence.reconsider,
        "evidence.withdraw": evidence.withdraw,
        "evidence.note": evidence.write_note,
        "evidence.nothing": evidence.open_nothing,
        "verdict.write": verdict.write,
        "edit.find": panes.article.open_find,
        "edit.search": lambda: evidence.open_search(panes.article.text.textCursor().selectedText()),
    }


def _do(in_sight: Callable[[], bool], deed: Callable[[], object], _checked: bool = False) -> None:
    if in_sight():
        deed()
