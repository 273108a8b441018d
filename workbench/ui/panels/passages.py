"""The tab with the passages that the machine puts forward for a claim."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.hints import hint
from workbench.ui.models.contents import filed
from workbench.ui.models.feed import Answer, MatchFeed, Question
from workbench.ui.models.matches import MatchRow, match_rows, with_looked_at
from workbench.ui.models.nothing import Nothing, Remedy, why_nothing
from workbench.ui.panels.empty import EmptyPage
from workbench.ui.panels.matches import MatchView
from workbench.ui.panels.order_line import OrderLine
from workbench.ui.panels.tones import quiet
from workbench.ui.theme import Theme
from workbench.ui.translation import tr


class PassagesPage(QWidget):
    """Shows the matches of a claim, or why there are none and what to do.

    ``ask_sources`` asks for sources to be added, ``ask_restate`` for the claim to be restated.
    """

    ask_sources = Signal()
    ask_restate = Signal()

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
        self._asked: Question | None = None
        self._actions = actions
        self._said = Nothing("")
        self.gathered = False
        self.banner = label(parent=self, name="banner")
        self.list = MatchView(theme, self)
        self.empty = EmptyPage(self)
        self.order = OrderLine(actions["source.encode"], self)
        self._found = QWidget(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        for action in actions.values():
            # It may have another key, which is named in place.
            action.changed.connect(self._hint)

    def show_claim(self, claim: Claim | None, evidence: Sequence[Evidence], *, first: bool) -> int:
        """Show the matches of a claim, from the first one on if wanted; returns how many."""
        answer = self._feed.answer(claim) if claim is not None else None
        rows: Sequence[MatchRow] = ()
        if claim is not None and answer is not None and answer.matches:
            decisions = self._desk.matching.decisions(filed(claim))
            looked_at = None if first or not _alike(answer, self._asked) else self.list.current()
            rows = match_rows(with_looked_at(answer.matches, looked_at), decisions, evidence)
        self._asked = answer.question if answer is not None else None
        self.list.show_rows(rows, first=first)
        self.order.show_ranking(answer.findings.ranking if answer is not None and rows else None)
        self._pages.setCurrentWidget(self._found if rows else self.empty)
        if not rows:
            self._explain(claim)
        words = self._warning(claim) if rows else ""
        self.banner.setText(words)
        self.banner.setVisible(bool(words))
        return len(rows)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.list.refresh_theme(theme)

    def _explain(self, claim: Claim | None) -> None:
        feed = self._feed
        answer = feed.answer(claim) if claim is not None else None
        error = sentence(answer.error) if answer is not None and answer.error is not None else ""
        nothing = why_nothing(claim, answer, error, halted=feed.halted, gathered=self.gathered)
        remedies: dict[Remedy, Callable[[], object]] = {
            Remedy.SEARCH: feed.resume,
            Remedy.ADD_SOURCES: self.ask_sources.emit,
            Remedy.RESTATE: self.ask_restate.emit,
        }
        do = remedies.get(nothing.remedy)
        kept = tr("Searched, found nothing…") if answer is not None else ""
        self._said = nothing
        self.empty.say(
            nothing.title,
            hint(nothing.advice, self._actions),
            nothing.remedy.words,
            do,
            further=(kept, self._actions["evidence.nothing"].trigger),
        )

    def _hint(self) -> None:
        self.empty.advise(hint(self._said.advice, self._actions))

    def _warning(self, claim: Claim | None) -> str:
        if claim is not None and not self._feed.fresh(claim) and not self._feed.halted:
            return tr("Looking again: there is something new…")
        if self.gathered:
            return ""
        return tr("No sources gathered for this case: these are from the whole library.")

    def _lay_out(self) -> None:
        quiet(self.banner)
        self.banner.setContentsMargins(10, 3, 10, 3)
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(0)
        found.addWidget(self.banner)
        found.addWidget(self.list, 1)
        found.addWidget(self.order)
        for page in (self._found, self.empty):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


def _alike(answer: Answer, before: Question | None) -> bool:
    """Say whether the same was asked as before, only of other sources or in another order."""
    return (
        before is not None and replace(before, sources=answer.question.sources) == answer.question
    )
