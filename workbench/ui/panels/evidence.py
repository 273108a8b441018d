"""The evidence pane: the passages that bear on a claim, and what was accepted of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.models.contents import filed
from workbench.ui.models.feed import Answer, MatchFeed, Question
from workbench.ui.models.matches import MatchRow, match_rows, with_looked_at
from workbench.ui.models.nothing import Remedy, why_nothing
from workbench.ui.panels.attempt import attempt
from workbench.ui.panels.claim_head import ClaimHead
from workbench.ui.panels.empty import EmptyPage
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.panels.known import KnownLine
from workbench.ui.panels.ledger import Ledger
from workbench.ui.panels.matches import MatchView
from workbench.ui.panels.order_line import OrderLine
from workbench.ui.panels.restating import RestateLine
from workbench.ui.panels.tones import quiet
from workbench.ui.text.runs import claim_layers
from workbench.ui.text.terms import term
from workbench.ui.text.wording import balance
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

BUTTONS: Final = (
    "evidence.supports",
    "evidence.undermines",
    "evidence.context",
    "evidence.reject",
    "source.view",
)


class EvidencePanel(QWidget):
    """Shows matches and evidence of one claim and takes what the checker says of them."""

    said = Signal(str)
    trouble = Signal(object)
    ask_sources = Signal()

    def __init__(
        self,
        desk: Desk,
        feed: MatchFeed,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._feed = desk, feed
        self._claim: Claim | None = None
        self._evidence: Sequence[Evidence] = ()
        self._titles: dict[SourceId, str] = {}
        self._gathered = False
        self._asked: Question | None = None
        self.head = ClaimHead(theme, self)
        self.restate = RestateLine(desk.drafts, self)
        self.known = KnownLine(self)
        self.banner = label(parent=self, name="banner")
        self.list = MatchView(theme, self)
        self.empty = EmptyPage(self)
        self.ledger = Ledger(theme, self)
        self.order = OrderLine(actions["source.encode"], self)
        self._passages = QWidget(self)
        self._pages = QStackedWidget(self)
        self._tabs = QTabWidget(self)
        self._lay_out(actions)
        self.list.turned.connect(self._turn)
        self.restate.written.connect(self._restate)
        self.restate.keeper.failed.connect(self.trouble)
        self.ledger.withdraw.connect(self._withdraw)
        self.ledger.noted.connect(self._note)

    def show_claim(self, claim: Claim | None, evidence: Sequence[Evidence]) -> None:
        """Show a claim with the evidence that stands for it; the same one keeps its place."""
        other = claim is None or self._claim is None or claim.id != self._claim.id
        if other and self.restate.isVisible():
            self.restate.leave()
        self._claim, self._evidence = claim, evidence
        if claim is not None:
            self._feed.want(claim)
        self._show_matches(first=other)
        self._show_ledger()
        if other:
            self._tabs.setCurrentIndex(0)

    def refresh_matches(self) -> None:
        """Show what the search has found by now."""
        self._show_matches(first=self.list.current() is None)

    def refresh_sources(self, case_id: CaseId) -> None:
        """Take note of which sources there are."""
        self._gathered = bool(self._desk.sources.of_case(case_id))
        self._titles.clear()

    def step(self, by: int) -> None:
        """Go to the next passage or to the one before."""
        self._tabs.setCurrentIndex(0)
        self.list.step(by)

    def accept(self, stance: Stance) -> None:
        """Accept the current passage, its best sentences only where they are known."""
        row = self.list.current()
        if self._claim is None or row is None or row.stance is stance:
            return
        part, claim_id = row.match.comparison.best, filed(self._claim)
        passage = row.match.passage
        if attempt(
            lambda: self._desk.evidence.accept(claim_id, passage, stance, part=part),
            self.trouble.emit,
        ):
            told = tr("Accepted: {title} – {stance}")
            self.said.emit(told.format(title=row.match.source.title, stance=term(stance)))

    def reject(self) -> None:
        """Say that the current passage does not bear on the claim."""
        row = self.list.current()
        if self._claim is None or row is None or row.rejected:
            return
        if row.stance is not None:
            self.said.emit(tr("This passage is accepted evidence. Withdraw it first."))
            return
        claim_id, passage = filed(self._claim), row.match.passage
        if attempt(lambda: self._desk.evidence.reject(claim_id, passage), self.trouble.emit):
            self.said.emit(tr("Put away: does not bear on the claim"))

    def reconsider(self) -> None:
        """Take back what was said of the current passage, evidence made of it included."""
        row = self.list.current()
        if self._claim is None or row is None:
            return
        claim_id, passage = filed(self._claim), row.match.passage
        made = [item for item in self._evidence if _of(item, row)]
        if made:
            self._withdraw(made[-1])
        elif row.rejected and attempt(
            lambda: self._desk.evidence.reconsider(claim_id, passage), self.trouble.emit
        ):
            self.said.emit(tr("Taken back"))

    def withdraw(self) -> None:
        """Withdraw the evidence chosen in the ledger, or that made of the current passage."""
        chosen, row = self.ledger.chosen(), self.list.current()
        if self._tabs.currentIndex() == 0:
            made = [item for item in self._evidence if row is not None and _of(item, row)]
            chosen = made[-1] if made else None
        if chosen is not None:
            self._withdraw(chosen)

    def place(self) -> tuple[SourceId, Span] | None:
        """Return where the current passage stands, or the evidence chosen in the ledger."""
        if self._tabs.currentIndex() == 1:
            chosen = self.ledger.chosen()
            return (chosen.source_id, chosen.span) if chosen is not None else None
        row = self.list.current()
        return row.place if row is not None else None

    def open_restate(self) -> None:
        """Open the line in which the claim is restated."""
        if self._claim is not None:
            suggestions: list[str] = []
            claim_id = filed(self._claim)
            attempt(
                lambda: suggestions.append(self._desk.shaping.suggestion(claim_id)),
                self.trouble.emit,
            )
            self.restate.open(self._claim, "".join(suggestions))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self.head, self.list, self.ledger):
            part.refresh_theme(theme)
        self._turn()

    def _show_matches(self, *, first: bool) -> None:
        claim = self._claim
        answer = self._feed.answer(claim) if claim is not None else None
        rows: Sequence[MatchRow] = ()
        if claim is not None and answer is not None and answer.matches:
            decisions = self._desk.matching.decisions(filed(claim))
            looked_at = None if first or not _alike(answer, self._asked) else self.list.current()
            matches = with_looked_at(answer.matches, looked_at)
            rows = match_rows(matches, decisions, self._evidence)
        self._asked = answer.question if answer is not None else None
        self.list.show_rows(rows, first=first)
        self.order.show_ranking(answer.findings.ranking if answer is not None and rows else None)
        self._pages.setCurrentWidget(self._passages if rows else self.empty)
        if not rows:
            self._explain()
        found = tr("Passages ({count})").format(count=len(rows)) if rows else tr("Passages")
        self._tabs.setTabText(0, found)
        words = _banner(claim, self._feed, gathered=self._gathered, any_rows=bool(rows))
        self.banner.setText(words)
        self.banner.setVisible(bool(words))
        self._turn()

    def _explain(self) -> None:
        claim, feed = self._claim, self._feed
        answer = feed.answer(claim) if claim is not None else None
        error = sentence(answer.error) if answer is not None and answer.error is not None else ""
        nothing = why_nothing(claim, answer, error, halted=feed.halted, gathered=self._gathered)
        remedies = {
            Remedy.SEARCH: feed.resume,
            Remedy.ADD_SOURCES: self.ask_sources.emit,
            Remedy.RESTATE: self.open_restate,
        }
        do = remedies.get(nothing.remedy)
        self.empty.say(nothing.title, nothing.advice, nothing.remedy.words, do)

    def _turn(self) -> None:
        row = self.list.current()
        layers = claim_layers(row.match.comparison) if row is not None else ()
        self.head.show_claim(self._claim, layers)

    def _show_ledger(self) -> None:
        for item in self._evidence:
            if item.source_id not in self._titles:
                self._titles[item.source_id] = self._desk.sources.get(item.source_id).title
        self.ledger.show_evidence(self._evidence, self._titles)
        counts = dict.fromkeys(Stance, 0)
        for item in self._evidence:
            counts[item.stance] += 1
        told = balance(*(counts[stance] for stance in Stance))
        accepted = tr("Accepted ({balance})").format(balance=told) if told else tr("Accepted")
        self._tabs.setTabText(1, accepted)
        self._tabs.setTabToolTip(1, tr("%Ln piece(s) of evidence", "", len(self._evidence)))

    def _restate(self, words: str) -> None:
        if self._claim is None:
            return
        claim_id = filed(self._claim)
        if attempt(lambda: self._desk.claims.restate(claim_id, words), self.trouble.emit):
            self.restate.saved()
            again = tr("Restated: searching with the new words")
            self.said.emit(again if words else tr("As it stands"))

    def _withdraw(self, evidence: Evidence) -> None:
        key = evidence.id
        if key is not None and attempt(
            lambda: self._desk.evidence.withdraw(key), self.trouble.emit
        ):
            self.said.emit(tr("Evidence withdrawn; it stays in the history"))

    def _note(self, evidence: Evidence, words: str) -> None:
        key = evidence.id
        if key is not None and attempt(
            lambda: self._desk.evidence.annotate(key, words), self.trouble.emit
        ):
            self.said.emit(tr("Note saved"))

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        passages = QVBoxLayout(self._passages)
        passages.setContentsMargins(0, 0, 0, 0)
        passages.setSpacing(0)
        passages.addWidget(self.list, 1)
        passages.addWidget(self.order)
        self._pages.addWidget(self._passages)
        self._pages.addWidget(self.empty)
        self._tabs.addTab(self._pages, tr("Passages"))
        self._tabs.addTab(self.ledger, tr("Accepted"))
        self._tabs.setDocumentMode(True)
        whole_library = _button(actions["match.whole_library"], tr("Whole library"), self)
        self._tabs.setCornerWidget(whole_library)
        line = FlowLayout()
        line.setContentsMargins(6, 2, 6, 2)
        for key in BUTTONS:
            short = tr(_SHORT[key]) if key in _SHORT else ""
            line.addWidget(_button(actions[key], short, self))
        top = QVBoxLayout()
        top.setContentsMargins(10, 6, 10, 4)
        for part in (self.head, self.restate, self.known, self.banner):
            top.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._tabs, 1)
        whole.addLayout(line)
        quiet(self.banner)


_SHORT: Final = {"evidence.reject": marked("Not relevant"), "source.view": marked("Source")}


def _of(evidence: Evidence, row: MatchRow) -> bool:
    passage = row.match.passage
    return evidence.source_id == passage.source_id and evidence.span.overlaps(passage.span)


def _alike(answer: Answer, before: Question | None) -> bool:
    """Say whether the same was asked as before, only of other sources or in another order."""
    return (
        before is not None and replace(before, sources=answer.question.sources) == answer.question
    )


def _button(action: QAction, words: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if words:
        # The icon changes with the action, the words stay short.
        action.changed.connect(lambda: button.setText(words))
        button.setText(words)
    return button


def _banner(claim: Claim | None, feed: MatchFeed, *, gathered: bool, any_rows: bool) -> str:
    if claim is None or not any_rows:
        return ""
    if not feed.fresh(claim) and not feed.halted:
        return tr("Looking again: there is something new…")
    if gathered:
        return ""
    return tr("No sources gathered for this case: these are from the whole library.")
