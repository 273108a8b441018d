"""Looks for what an article says twice, off the UI thread, and keeps what was said of it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.claim import Claim
from workbench.domain.consistency import Consistency, Inconsistency, SameFact
from workbench.domain.ids import ArticleId, ClaimId
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner
from workbench.ui.text.clashes import clash_words
from workbench.ui.translation import tr

Pair = Inconsistency | SameFact
WAIT_MS: Final = 300
"""How long the claims must be let be: whoever shapes them does so several times in a row."""


class RepeatsFeed(QObject):
    """Looks through the claims that it was given last.

    ``told`` says that it has looked, ``clashed`` that other claims than before are told with other
    values elsewhere. What the checker has set aside is known no more until the window is closed.
    """

    told = Signal()
    clashed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._article: ArticleId | None = None
        self._said: Sequence[Any] = ()
        self._claims: Mapping[ClaimId, Claim] = {}
        self._found, self._shown = Consistency(), Consistency()
        self._clashes: Mapping[ClaimId, str] = {}
        self._aside: set[Pair] = set()
        self._running = self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._start)

    def look(self, article_id: ArticleId, claims: Sequence[Claim]) -> None:
        """Look through the claims of an article, if they say anything else than at the last look.

        What was found in another article is forgotten at once.
        """
        said = [_said(claim) for claim in claims]
        self._claims = {claim.id: claim for claim in claims if claim.id is not None}
        if (article_id, said) == (self._article, self._said):
            return
        if article_id != self._article:
            self._take(Consistency())
        self._article, self._said, self._stale = article_id, said, True
        self._soon.start()

    @property
    def found(self) -> Consistency:
        """What is said twice by now, without what was set aside."""
        return self._shown

    @property
    def looking(self) -> bool:
        """Say whether the claims are still being looked through."""
        return self._running or self._stale

    def claim(self, claim_id: ClaimId) -> Claim | None:
        """Return a claim of those that were looked through."""
        return self._claims.get(claim_id)

    def clash(self, claim_id: ClaimId) -> str:
        """Say where the article says the same with another value; empty where it does not."""
        return self._clashes.get(claim_id, "")

    def set_aside(self, pair: Pair) -> None:
        """Note that two statements are not of the same fact."""
        self._aside.add(pair)
        self._take(self._found)

    def _start(self) -> None:
        wanted = self._article
        if self._running or wanted is None:
            return
        self._running, self._stale = True, False

        def work(_: Progress) -> Consistency:
            return self._desk.consistency.look(wanted)

        self._jobs.start(
            tr("Looking for what is told twice"),
            work,
            self._done,
            self._broken,
            stopped=self._go_on,
            quiet=True,
        )

    def _done(self, found: Consistency) -> None:
        # Where the claims have changed meanwhile, this is of yesterday.
        if not self._stale:
            self._take(found)
        self._go_on()

    def _broken(self, error: Exception) -> None:
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._running = False
        if self._stale:
            self._soon.start()

    def _take(self, found: Consistency) -> None:
        self._found = found
        self._shown = Consistency(
            tuple(pair for pair in found.inconsistent if pair not in self._aside),
            tuple(pair for pair in found.same if pair not in self._aside),
        )
        before, self._clashes = self._clashes, self._worded()
        if self._clashes != before:
            self.clashed.emit()
        self.told.emit()

    def _worded(self) -> Mapping[ClaimId, str]:
        told: dict[ClaimId, list[str]] = {}
        for pair in self._shown.inconsistent:
            for mine in dict.fromkeys((pair.claim_a, pair.claim_b)):
                line = clash_words(pair, mine, self._claims)
                told.setdefault(mine, []).append(line)
        return {key: "\n".join(dict.fromkeys(lines)) for key, lines in told.items()}


def _said(claim: Claim) -> tuple[Any, ...]:
    """Return what of a claim decides what it says, and whether it is looked at."""
    out = claim.dropped or not claim.checkable
    return (claim.id, claim.spans, claim.asked, claim.claimant, claim.number, out)
