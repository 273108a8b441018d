"""The evidence pane: the claim, passages that bear on it, and what was accepted of them."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.domain.evidence import CitedSource, Evidence, Stance
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.search import SearchRecord
from workbench.services.desk import Desk
from workbench.ui.models.contents import filed
from workbench.ui.models.feed import MatchFeed
from workbench.ui.models.ledger import ledger_content
from workbench.ui.panels.attempt import attempt
from workbench.ui.panels.claim_head import ClaimHead
from workbench.ui.panels.evidence_front import EvidenceFront
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.panels.known import KnownLine
from workbench.ui.panels.restating import RestateLine
from workbench.ui.panels.searched import SearchedLine
from workbench.ui.text.runs import claim_layers
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


class EvidencePanel(EvidenceFront):
    """Shows matches and evidence of one claim and takes what the checker says of them."""

    ask_sources = Signal()

    def __init__(
        self,
        desk: Desk,
        feed: MatchFeed,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, feed, actions, theme, parent)
        self._desk, self._feed = desk, feed
        self._cited: dict[SourceId, CitedSource] = {}
        self.head = ClaimHead(theme, self)
        self.restate = RestateLine(desk.drafts, self)
        self.known = KnownLine(actions, self)
        self.searched = SearchedLine(desk, self)
        for keeper in (self.restate.keeper, self.searched.keeper):
            keeper.jobs = feed.jobs
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out(actions)
        self._connect()

    def show_claim(self, claim: Claim | None, evidence: Sequence[Evidence]) -> None:
        """Show a claim with the evidence that stands for it; the same one keeps its place."""
        other = claim is None or self._claim is None or claim.id != self._claim.id
        if other:
            for line in (self.restate, self.searched):
                if line.isVisible():
                    line.leave()
            self._notes.flush()
            self.tabs.setCurrentWidget(self.passages)
        self._claim, self._evidence = claim, evidence
        if claim is not None:
            self._feed.want(claim)
        self._show_matches(first=other)
        self.search.show_claim(claim, evidence)
        self._show_ledger()

    def refresh_matches(self) -> None:
        """Show what the search has found by now."""
        self._show_matches(first=self.list.current() is None)

    def refresh_sources(self, case_id: CaseId) -> None:
        """Take note of which sources there are."""
        self.passages.gathered = bool(self._desk.sources.of_case(case_id))
        self._cited.clear()
        self.search.show_sources(case_id, gathered=self.passages.gathered)

    def take_keys(self) -> None:
        """Turn to the passages, with the keys there: a claim begins with them."""
        self.tabs.setCurrentWidget(self.passages)
        self.setFocus()

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

    def open_nothing(self) -> None:
        """Open the lines that keep that a search found nothing."""
        if self._claim is None:
            self.said.emit(tr("Choose a claim first."))
        else:
            self.searched.open(self._claim, self.search.words)

    def leave(self) -> None:
        """Store what is being typed at once."""
        for keeper in (self.restate.keeper, self.searched.keeper, self._notes):
            keeper.flush()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self.head, self.passages, self.search, self.ledger):
            part.refresh_theme(theme)
        self._turn()

    def _show_matches(self, *, first: bool) -> None:
        count = self.passages.show_claim(self._claim, self._evidence, first=first)
        found = tr("Passages ({count})").format(count=count) if count else tr("Passages")
        self.tabs.setTabText(0, found)
        self._turn()

    def _turn(self) -> None:
        """Mark the claim as it is held against what is in front, and say where the keys go."""
        row = None if self.in_ledger() else self.view().current()
        layers = claim_layers(row.match.comparison) if row is not None else ()
        self.head.show_claim(self._claim, layers)
        front = self.tabs.currentWidget()
        whole = self.tabs.cornerWidget()
        whole.setVisible(front is self.passages)
        self._buttons["evidence.reject"].setVisible(not self.in_ledger())
        aims: dict[QWidget, QWidget] = {self.search: self.search.line, self.ledger: self.ledger}
        listed = self.view() if row is not None else self.tabs.tabBar()
        self.setFocusProxy(listed if row is not None else aims.get(front, listed))

    def _show_ledger(self) -> None:
        unknown = {item.source_id for item in self._evidence} - self._cited.keys()
        if unknown:
            self._cited |= self._desk.evidence.cited(unknown)
        searches: Sequence[SearchRecord] = ()
        if self._claim is not None:
            searches = self._desk.searches.of_claim(filed(self._claim))
        self.ledger.show_content(ledger_content(self._evidence, self._cited, searches))
        counts = dict.fromkeys(Stance, 0)
        for item in self._evidence:
            counts[item.stance] += 1
        told = balance(*(counts[stance] for stance in Stance))
        accepted = tr("Accepted ({balance})").format(balance=told) if told else tr("Accepted")
        at = self.tabs.indexOf(self.ledger)
        self.tabs.setTabText(at, accepted)
        self.tabs.setTabToolTip(at, tr("%Ln piece(s) of evidence", "", len(self._evidence)))

    def _restate(self, words: str) -> None:
        if self._claim is None:
            return
        claim_id = filed(self._claim)
        if attempt(lambda: self._desk.claims.restate(claim_id, words), self.trouble.emit):
            self.restate.saved()
            again = tr("Restated: searching with the new words")
            self.said.emit(again if words else tr("As it stands"))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        for view in (self.list, self.search.list):
            view.turned.connect(self._turn)
        self.passages.ask_sources.connect(self.ask_sources)
        self.passages.ask_restate.connect(self.open_restate)
        self.restate.written.connect(self._restate)
        self.searched.said.connect(self.said)
        self.searched.done.connect(self.setFocus)
        for keeper in (self.restate.keeper, self._notes):
            keeper.failed.connect(self.trouble)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        whole_library = _button(actions["match.whole_library"], tr("Whole library"), self)
        self.tabs.setCornerWidget(whole_library)
        line = FlowLayout()
        line.setContentsMargins(6, 2, 6, 2)
        for key in BUTTONS:
            short = tr(_SHORT[key]) if key in _SHORT else ""
            self._buttons[key] = _button(actions[key], short, self)
            line.addWidget(self._buttons[key])
        top = QVBoxLayout()
        top.setContentsMargins(10, 6, 10, 4)
        for part in (self.head, self.restate, self.searched, self.known):
            top.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(line)


_SHORT: Final = {"evidence.reject": marked("Not relevant"), "source.view": marked("Source")}


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
