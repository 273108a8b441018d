"""Looks in the library for what a checker types, in the background: the newest line wins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.match import Bearing, Comparison, Match
from workbench.domain.searching import Asked, Found, FoundPassage, Order
from workbench.domain.text import Span
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.jobs import Job, JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.matches import Place
from workbench.ui.translation import tr

AT_ONCE: Final = 50
"""Passages that are found and held against the claim at once."""
_UNHELD: Final = Comparison(Bearing.UNCLEAR)


@dataclass(frozen=True, slots=True)
class SearchQuestion:
    """A line to look for: where, in which order, how many, and for which claim.

    ``case_id`` restricts it to the sources of a case; ``words`` are those of the claim, and
    ``sources`` counts how often the library has changed, so that what is asked anew is told apart.
    """

    line: str
    case_id: CaseId | None = None
    order: Order = Order.RANK
    limit: int = AT_ONCE
    claim_id: ClaimId | None = None
    words: str = ""
    sources: int = 0

    def about(self, claim: Claim | None) -> "SearchQuestion":
        """Return the same question for another claim, or for none."""
        if claim is None:
            return replace(self, claim_id=None, words="")
        return replace(self, claim_id=filed(claim), words=claim.asked)


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What was found, each passage held against the claim; ``wrong`` says why nothing was."""

    question: SearchQuestion
    found: Found = field(default_factory=Found)
    matches: tuple[Match, ...] = ()
    wrong: str = ""

    @property
    def spans(self) -> Mapping[Place, tuple[Span, ...]]:
        """Where the words looked for stand, in each passage."""
        return {(one.passage.source_id, one.passage.span): one.spans for one in self.found.passages}


class SearchFeed(QObject):
    """Answers one question at a time; of those asked meanwhile only the last one.

    ``arrived`` carries an answer, ``failed`` a bug.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self._next: SearchQuestion | None = None
        self._asked: SearchQuestion | None = None

    def ask(self, question: SearchQuestion) -> None:
        """Look for something, whatever was asked before."""
        if question == self._asked:
            return
        self._asked = self._next = question
        self._go_on()

    def forget(self) -> None:
        """Want no answer any more to what was asked."""
        self._asked = self._next = None

    def _go_on(self) -> None:
        if self._job is not None or self._next is None:
            return
        question, self._next = self._next, None
        self._job = self._jobs.start(
            tr("Looking in the library"),
            partial(self._answer, question),
            self._take,
            self._fail,
            stopped=self._stopped,
            quiet=True,
        )

    def _answer(self, question: SearchQuestion, _: Progress) -> SearchAnswer:
        # On the worker's thread.
        beside = Asked(case_id=question.case_id, order=question.order, limit=question.limit)
        try:
            found = self._desk.searching.search_line(question.line, beside)
            matches = self._held(question.claim_id, found.passages)
        except WorkbenchError as error:
            return SearchAnswer(question, wrong=str(error))
        return SearchAnswer(question, found, tuple(matches))

    def _held(self, claim_id: ClaimId | None, passages: Sequence[FoundPassage]) -> Sequence[Match]:
        if claim_id is not None:
            return self._desk.matching.hold(claim_id, passages)
        return [Match(one.passage, one.source, 0.0, _UNHELD) for one in passages]

    def _take(self, answer: SearchAnswer) -> None:
        self._job = None
        if answer.question == self._asked:
            self.arrived.emit(answer)
        self._go_on()

    def _fail(self, error: Exception) -> None:
        self._job = None
        # Nothing of a search that nobody waits for: its library may be closed by now.
        if self._asked is not None:
            self._asked = None
            self.failed.emit(error)
        self._go_on()

    def _stopped(self) -> None:
        self._job = self._asked = None
        self._go_on()
