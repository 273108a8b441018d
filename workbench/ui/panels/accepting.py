"""What a checker says of passages and of evidence, put down in the library at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import SearchId
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.hints import hint
from workbench.ui.models.contents import filed
from workbench.ui.models.matches import MatchRow, made_of
from workbench.ui.panels.attempt import attempt
from workbench.ui.text.terms import term
from workbench.ui.translation import tr


class Accepting(QObject):
    """Makes evidence of passages and takes it back; ``said`` tells what was done.

    ``trouble`` carries what went wrong. What is done returns whether it was.
    """

    said = Signal(str)
    trouble = Signal(object)

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions

    def accept(
        self,
        claim: Claim,
        row: MatchRow,
        stance: Stance,
        evidence: Sequence[Evidence],
        chosen: Span | None = None,
    ) -> bool:
        """Accept what is chosen of a passage, else its best sentences, else all of it.

        Where nothing is chosen and evidence was made of the passage, that gets another stance.
        """
        made = made_of(row.match, evidence)
        if chosen is None and made:
            return self.turn(claim, made[-1], stance)
        part, passage = chosen or row.match.comparison.best, row.match.passage
        if not self._may(claim) or not self._does(
            lambda: self._desk.evidence.accept(filed(claim), passage, stance, part=part)
        ):
            return False
        told = tr("Accepted: {title} – {stance}")
        self.said.emit(told.format(title=row.match.source.title, stance=term(stance)))
        return True

    def turn(self, claim: Claim, evidence: Evidence, stance: Stance) -> bool:
        """Give a piece of evidence another stance; its words and its note stay."""
        if evidence.stance is stance:
            return False
        passage = Passage(evidence.source_id, evidence.span, evidence.quotation, evidence.locator)
        note, claim_id = evidence.note, filed(claim)
        if not self._does(lambda: self._desk.evidence.accept(claim_id, passage, stance, note=note)):
            return False
        self.said.emit(tr("This evidence is now: {stance}").format(stance=term(stance)))
        return True

    def reject(self, claim: Claim, row: MatchRow) -> bool:
        """Say that a passage does not bear on the claim."""
        if row.rejected or not self._may(claim):
            return False
        if row.stance is not None:
            self.said.emit(tr("This passage is accepted evidence. Withdraw it first."))
            return False
        claim_id, passage = filed(claim), row.match.passage
        if not self._does(lambda: self._desk.evidence.reject(claim_id, passage)):
            return False
        self.said.emit(tr("Put away: does not bear on the claim"))
        return True

    def reconsider(self, claim: Claim, row: MatchRow, evidence: Sequence[Evidence]) -> bool:
        """Take back what was said of a passage, evidence made of it included."""
        made = made_of(row.match, evidence)
        if made:
            return self.withdraw(made[-1])
        claim_id, passage = filed(claim), row.match.passage
        if not row.rejected or not self._does(
            lambda: self._desk.evidence.reconsider(claim_id, passage)
        ):
            return False
        self.said.emit(tr("Taken back"))
        return True

    def withdraw(self, evidence: Evidence) -> bool:
        """Take a piece of evidence off its claim."""
        key = evidence.id
        if key is None or not self._does(lambda: self._desk.evidence.withdraw(key)):
            return False
        self.said.emit(tr("Evidence withdrawn; it stays in the history"))
        return True

    def note(self, evidence: Evidence, words: str) -> bool:
        """Write a note on a piece of evidence."""
        key = evidence.id
        if key is None or not self._does(lambda: self._desk.evidence.annotate(key, words)):
            return False
        self.said.emit(tr("Note saved"))
        return True

    def withdraw_search(self, search_id: SearchId) -> bool:
        """Take back that a search found nothing."""
        if not self._does(lambda: self._desk.searches.withdraw(search_id)):
            return False
        self.said.emit(tr("Search withdrawn; it stays in the history"))
        return True

    def _may(self, claim: Claim) -> bool:
        """Say whether a claim is one to be checked, and tell the checker if it is not."""
        if claim.dropped:
            self.said.emit(tr("This claim is dropped. Take it up again first."))
        elif not claim.checkable:
            told = tr("This claim is set apart. Press {claim.restore} to check it after all.")
            self.said.emit(hint(told, self._actions))
        return claim.checkable and not claim.dropped

    def _does(self, deed: Callable[[], object]) -> bool:
        return attempt(deed, self.trouble.emit)
