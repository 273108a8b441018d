"""The tabs of the evidence pane, and what a key does to the one that is in front."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import SourceId
from workbench.domain.search import SearchRecord
from workbench.domain.text import Span
from workbench.services.desk import Desk
from workbench.ui.hints import hint
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.feed import MatchFeed
from workbench.ui.models.matches import made_of
from workbench.ui.models.part import PartChoice
from workbench.ui.panels.accepting import Accepting
from workbench.ui.panels.ledger import Ledger
from workbench.ui.panels.matches import MatchView
from workbench.ui.panels.passages import PassagesPage
from workbench.ui.panels.searching import SearchPage
from workbench.ui.text.shaped import excerpt
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

LOWEST: Final = 170
"""Pixels that the pages keep, however low the window is."""


class EvidenceFront(QWidget):
    """Holds the passages put forward, the checker's own search, and the ledger.

    What a key does it does to what is in front: the current passage, the current one of those that
    the checker has searched for, or the evidence chosen in the ledger.
    """

    said = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        desk: Desk,
        feed: MatchFeed,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._evidence: Sequence[Evidence] = ()
        self._notes = DraftKeeper(desk.drafts, self, feed.jobs)
        self._actions = actions
        self._deeds = Accepting(desk, actions, self)
        nothing = actions["evidence.nothing"]
        self.passages = PassagesPage(desk, feed, actions, theme, self)
        self.search = SearchPage(desk, feed.jobs, nothing, theme, self)
        self.ledger = Ledger(theme, self._notes, actions, self)
        self.list, self.empty = self.passages.list, self.passages.empty
        self.order, self.banner = self.passages.order, self.passages.banner
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("Evidence"))
        # However much a page would like: with the library below, a laptop's screen has no more.
        self.tabs.setMinimumHeight(LOWEST)
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self.passages, tr("Passages")),
            (self.search, tr("Search", "the tab")),
            (self.ledger, tr("Accepted")),
        ):
            self.tabs.addTab(page, name)
        self._listen()

    def step(self, by: int) -> None:
        """Go to what stands next in front, or to what stands before."""
        if self.in_ledger():
            self.ledger.step(by)
        else:
            self.view().step(by)

    def accept(self, stance: Stance) -> None:
        """Accept what is chosen of the current passage, and go on to the next.

        Evidence that is chosen in the ledger gets the stance.
        """
        claim, view = self._claim, self.view()
        row, chosen = view.current(), self.ledger.chosen()
        if claim is None:
            return
        if self.in_ledger():
            if isinstance(chosen, Evidence):
                self._deeds.turn(claim, chosen, stance)
        elif row is not None and self._deeds.accept(
            claim, row, stance, self._evidence, view.part()
        ):
            view.choose(PartChoice.clear)
            if row.open:
                view.pass_on()

    def reject(self) -> None:
        """Say that the current passage does not bear on the claim."""
        row = self.view().current()
        if self.in_ledger():
            told = tr("This is accepted evidence. {evidence.withdraw} withdraws it.")
            self.said.emit(hint(told, self._actions))
        elif self._claim is not None and row is not None:
            self._deeds.reject(self._claim, row)

    def reconsider(self) -> None:
        """Take back what was said of what is in front, evidence made of it included."""
        row = self.view().current()
        if self.in_ledger():
            self.withdraw()
        elif self._claim is not None and row is not None:
            self._deeds.reconsider(self._claim, row, self._evidence)

    def withdraw(self) -> None:
        """Withdraw what is chosen in the ledger, or the evidence made of the current passage."""
        row = self.view().current()
        if self.in_ledger():
            self._take_off(self.ledger.chosen())
        elif row is not None and (made := made_of(row.match, self._evidence)):
            self._take_off(made[-1])

    def place(self) -> tuple[SourceId, Span] | None:
        """Return where the current passage stands, or the evidence chosen in the ledger."""
        if self.in_ledger():
            chosen = self.ledger.chosen()
            found = chosen if isinstance(chosen, Evidence) else None
            return (found.source_id, found.span) if found is not None else None
        row = self.view().current()
        return row.place if row is not None else None

    def open_search(self, words: str = "") -> None:
        """Look in the library for words selected elsewhere, or for those chosen of a passage."""
        now, mine = QApplication.focusWidget(), self.view().words()
        here = now is not None and self.isAncestorOf(now)
        self.tabs.setCurrentWidget(self.search)
        self.search.open(mine if mine and (here or not words) else words)

    def write_note(self) -> None:
        """Go to the note on the evidence made of the current passage, or chosen in the ledger."""
        row = self.view().current()
        if not self._evidence:
            self.said.emit(tr("Nothing is accepted yet that a note could be written on."))
            return
        made = made_of(row.match, self._evidence) if row is not None else []
        if made and not self.in_ledger():
            self.tabs.setCurrentWidget(self.ledger)
            self.ledger.choose(made[-1])
        self.tabs.setCurrentWidget(self.ledger)
        if not self.ledger.write_note():
            self.ledger.choose(self._evidence[-1])
            self.ledger.write_note()

    def view(self) -> MatchView:
        """Return the list of passages that is in front, or was before the ledger."""
        return self.search.list if self.tabs.currentWidget() is self.search else self.list

    def in_ledger(self) -> bool:
        """Say whether what was accepted is in front."""
        return self.tabs.currentWidget() is self.ledger

    def _take_off(self, what: Evidence | SearchRecord | None) -> None:
        if isinstance(what, Evidence):
            self._deeds.withdraw(what)
        elif what is not None and what.id is not None:
            self._deeds.withdraw_search(what.id)

    def _listen(self) -> None:
        self.search.left.connect(self._leave_search)
        self.search.failed.connect(self.trouble)
        self.ledger.withdraw.connect(self._take_off)
        self.ledger.noted.connect(self._deeds.note)
        self._deeds.said.connect(self.said)
        self._deeds.trouble.connect(self.trouble)
        for view in (self.list, self.search.list):
            view.picked.connect(self._picked)

    def _leave_search(self) -> None:
        self.tabs.setCurrentWidget(self.passages)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _picked(self, words: str) -> None:
        if words:
            told = tr(
                "Chosen: “{words}”. {evidence.supports}, {evidence.undermines} or "
                "{evidence.context} takes these words only."
            )
            self.said.emit(hint(told, self._actions, words=excerpt(words)))
