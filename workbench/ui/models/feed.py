"""Finds passages for claims in the background, the claim that is looked at first."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.match import Findings, Match
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.jobs import Job, JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.translation import tr

SETTLE_MS: Final = 700
"""How long sources must be quiet before their news is searched: an import files them singly."""
QUIET: Final = 2
"""So many claims are searched in a moment; more are worth a progress bar."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for: the words of a claim, in the sources as they were then."""

    claim_id: ClaimId
    words: str
    top: int
    whole_library: bool
    sources: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question, or the error that came instead."""

    question: Question
    findings: Findings = field(default_factory=Findings)
    error: Exception | None = None

    @property
    def matches(self) -> tuple[Match, ...]:
        """Return the matches, best first."""
        return self.findings.matches


class MatchFeed(QObject):
    """Keeps the matches of a case; asks once for each claim, and again when sources changed.

    ``arrived`` carries the id of a claim that was searched, ``rested`` tells that nothing is being
    searched any more, ``failed`` carries a bug.
    """

    arrived = Signal(object)
    rested = Signal()
    failed = Signal(object)
    _found = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.jobs = desk, jobs
        self._known: dict[ClaimId, Answer] = {}
        self._claims: tuple[Claim, ...] = ()
        self._queue: deque[Question] = deque()
        self._job: Job | None = None
        self._turn = self._sources = 0
        self._top, self._whole = 10, False
        self.halted = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._queue_all)
        # Emitted on the worker's thread; the receiver is a method of this object, so Qt carries it.
        self._found.connect(self._take)

    def begin(self, claims: Sequence[Claim]) -> None:
        """Search for the claims of another case; forgets those of the one before."""
        self.stop()
        self._known.clear()
        self._claims, self.halted = tuple(claims), False
        self._queue_all()

    def renew(self, claims: Sequence[Claim]) -> None:
        """Take note of changed claims; only those with other words are searched again."""
        self._claims = tuple(claims)
        if not self.halted:
            self._queue_all()

    def sources_changed(self) -> None:
        """Search everything again once no more sources come in; what was found stays till then."""
        self._sources += 1
        self.halted = False
        self._settled.start()

    def look(self, *, top: int, whole_library: bool) -> None:
        """Set how many passages to find, and whether to search sources of other cases too."""
        if (top, whole_library) != (self._top, self._whole):
            self._top, self._whole = top, whole_library
            self.halted = False
            self._queue_all()

    def want(self, claim: Claim) -> None:
        """Search for this claim before all others, if that was not done yet."""
        question = self._question(claim)
        if claim.checkable and not self._answered(question):
            self._queue.appendleft(question)
            self._start()

    def resume(self) -> None:
        """Search for whatever was not searched since the checker stopped it."""
        self.halted = False
        self._queue_all()

    def answer(self, claim: Claim) -> Answer | None:
        """Return what was last found for the words of a claim, ``None`` if nothing was yet."""
        answer = self._known.get(filed(claim))
        return answer if answer and answer.question.words == claim.asked else None

    def fresh(self, claim: Claim) -> bool:
        """Say whether what is known of a claim takes every source into account."""
        return self._answered(self._question(claim))

    def stop(self) -> None:
        """Give up what is being searched and what waits."""
        self._settled.stop()
        # The worker that still runs empties its own queue, not the next one's.
        self._queue.clear()
        self._queue = deque()
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _queue_all(self) -> None:
        asked = (claim for claim in self._claims if claim.checkable and not claim.dropped)
        questions = [self._question(claim) for claim in asked]
        first = list(self._queue)[:1]
        self._queue.clear()
        self._queue.extend(first)
        self._queue.extend(item for item in questions if not self._answered(item))
        self._start()

    def _start(self) -> None:
        if self._job is not None or not self._queue:
            return
        turn = self._turn
        self._job = self.jobs.start(
            tr("Matching claims"),
            partial(self._search, self._queue),
            lambda _: self._ended(turn),
            lambda error: self._ended(turn, error),
            stopped=lambda: self._halt(turn),
            quiet=len(self._queue) <= QUIET,
        )

    def _search(self, queue: deque[Question], progress: Progress) -> None:
        # On the worker's thread. A deque can be filled and emptied from two threads at once.
        seen: set[Question] = set()
        while queue:
            progress.report(len(seen), len(seen) + len(queue), tr("Matching claims"))
            try:
                question = queue.popleft()
            except IndexError:
                return
            if question not in seen and not self._answered(question):
                seen.add(question)
                self._found.emit(self._asked(question))

    def _asked(self, question: Question) -> Answer:
        try:
            found = self._desk.matching.match(
                question.claim_id, top=question.top, whole_library=question.whole_library
            )
        except WorkbenchError as error:
            return Answer(question, error=error)
        return Answer(question, found)

    def _take(self, answer: Answer) -> None:
        # Nothing of a search that was given up: its library may be closed by now.
        if self._job is None or self._job.cancelled:
            return
        if any(claim.id == answer.question.claim_id for claim in self._claims):
            self._known[answer.question.claim_id] = answer
            self.arrived.emit(answer.question.claim_id)

    def _ended(self, turn: int, error: Exception | None = None) -> None:
        if turn != self._turn:
            return
        self._job = None
        if error is not None:
            self._queue.clear()
            self.failed.emit(error)
        if self._queue:
            self._start()
        else:
            self.rested.emit()

    def _halt(self, turn: int) -> None:
        if turn == self._turn:
            self.halted = True
            self._queue.clear()
            self._ended(turn)

    def _question(self, claim: Claim) -> Question:
        return Question(filed(claim), claim.asked, self._top, self._whole, self._sources)

    def _answered(self, question: Question) -> bool:
        answer = self._known.get(question.claim_id)
        return answer is not None and answer.question == question
