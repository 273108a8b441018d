"""Looks up the earlier checks of the claim at hand, off the UI thread."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.known import KnownClaim
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.translation import tr

Question = tuple[ClaimId, str]
"""A claim and the words that it is asked by."""


class KnownFeed(QObject):
    """Looks up for the claim that it was given last.

    ``told`` carries a tuple of ``KnownClaim``, empty at once where another claim is looked at.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._asked: Question | None = None
        self._waits = self._running = False

    def look(self, claim: Claim | None) -> None:
        """Look up a claim, unless that was the one looked up last, in the same words."""
        asked = (filed(claim), claim.asked) if claim is not None and claim.checkable else None
        if asked == self._asked:
            return
        self._asked = asked
        self.told.emit(())
        self.look_again()

    def look_again(self) -> None:
        """Look the same claim up anew: verdicts or other claims have changed."""
        self._waits = self._asked is not None
        if not self._running:
            self._start()

    def _start(self) -> None:
        if not self._waits or self._asked is None:
            return
        asked = self._asked
        self._waits, self._running = False, True

        def work(_: Progress) -> tuple[KnownClaim, ...]:
            return self._desk.known.of_claim(asked[0])

        self._jobs.start(
            tr("Looking up earlier checks"),
            work,
            lambda found: self._done(asked, found),
            self._broken,
            stopped=self._stopped,
            quiet=True,
        )

    def _done(self, asked: Question, found: tuple[KnownClaim, ...]) -> None:
        self._running = False
        # Where something newer waits, this is of yesterday.
        if asked == self._asked and not self._waits:
            self.told.emit(found)
        self._start()

    def _broken(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._running = False
