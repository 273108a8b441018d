"""The tab in which a checker looks in the library by their own words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.ids import CaseId
from workbench.domain.searching import Order
from workbench.services.desk import Desk
from workbench.ui.errors import label
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.matches import match_rows, with_looked_at
from workbench.ui.models.searching import AT_ONCE, SearchAnswer, SearchFeed, SearchQuestion
from workbench.ui.panels.empty import EmptyPage
from workbench.ui.panels.matches import MatchView
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.text.searching import found_words, how_to_search, line_of, undated_words
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

SETTLE_MS: Final = 180
"""How long the line must be quiet before it is looked for."""
_ORDERS: Final = ((Order.RANK, marked("Nearest first")), (Order.DATE, marked("Newest first")))
KEY: Final = Qt.Key
_TO_RESULTS: Final = {KEY.Key_Return, KEY.Key_Enter, KEY.Key_Down}


class SearchPage(QWidget):
    """A line to type in, where to look and in which order, and the passages that are found.

    ``left`` tells that the checker is done here, ``failed`` carries a bug.
    """

    left = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: JobRunner,
        nothing: QAction,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id: CaseId | None = None
        self._claim: Claim | None = None
        self._evidence: Sequence[Evidence] = ()
        self._answer: SearchAnswer | None = None
        self._sources, self._limit, self._to_results = 0, AT_ONCE, False
        self._nothing = nothing
        self._feed = SearchFeed(desk, jobs, self)
        self.line = QLineEdit(self)
        self.scope = QComboBox(self)
        self.order = QComboBox(self)
        self.list = MatchView(theme, self)
        self.empty = EmptyPage(self)
        self.count = label(parent=self, name="search-count")
        self.wrong = label(parent=self, name="search-wrong")
        self._more = QToolButton(self)
        self._pages = QStackedWidget(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._set_up()
        self._lay_out()
        self._say_how()

    @property
    def words(self) -> str:
        """What stands in the line."""
        return " ".join(self.line.text().split())

    def open(self, words: str = "") -> None:
        """Go to the line, with words in it if there are any."""
        line = line_of(words)
        if line:
            self.line.setText(line)
            self._ask()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_claim(self, claim: Claim | None, evidence: Sequence[Evidence]) -> None:
        """Hold what is found against a claim."""
        self._claim, self._evidence = claim, evidence
        if self.isVisible():
            self._ask()
            self._show_answer()

    def show_sources(self, case_id: CaseId, *, gathered: bool) -> None:
        """Take note of the case and of whether it has sources: they may be others than before."""
        if case_id != self._case_id:
            self._case_id, self._answer = case_id, None
            self._feed.forget()
            self.line.clear()
            self.scope.setCurrentIndex(0 if gathered else 1)
        self.scope.setEnabled(gathered)
        if not gathered:
            self.scope.setCurrentIndex(1)
        self._sources += 1
        if self.isVisible():
            self._ask()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.list.refresh_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()
        self._show_answer()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settled.stop()
        self._feed.forget()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == KEY.Key_Escape:
            self.left.emit()
        elif event.key() in _TO_RESULTS and self.line.hasFocus():
            self._go_to_results()
        else:
            super().keyPressEvent(event)

    def _go_to_results(self) -> None:
        """Give the keys to what is found, now or as soon as it is there."""
        question = self._question()
        if self._answer is not None and self._answer.wrong:
            self._feed.forget()
        self._ask()
        there = self._answer is not None and self._answer.question == question
        self._to_results = not there
        if there and self.list.rows():
            self.list.setFocus()

    def _edited(self) -> None:
        self._limit, self._to_results = AT_ONCE, False
        self._settled.start()

    def _ask(self) -> None:
        self._settled.stop()
        question = self._question()
        if not question.line:
            self._feed.forget()
            self._answer = None
            self._show_answer()
        elif self._answer is None or self._answer.question != question:
            if self._answer is None or self._answer.question.line != question.line:
                self.count.setText(tr("Looking…"))
            self._feed.ask(question)

    def _question(self) -> SearchQuestion:
        wide = self.scope.currentIndex() == 1
        return SearchQuestion(
            self.words,
            None if wide else self._case_id,
            self.order.currentData(),
            self._limit,
            sources=self._sources,
        ).about(self._claim)

    def _take(self, answer: SearchAnswer) -> None:
        before, self._answer = self._answer, answer
        asked = answer.question
        anew = before is None or (asked.line, asked.case_id, asked.order, asked.claim_id) != (
            before.question.line,
            before.question.case_id,
            before.question.order,
            before.question.claim_id,
        )
        self._show_answer(first=anew)
        if self._to_results and self.list.rows():
            self.list.setFocus()
        self._to_results = False

    def _show_answer(self, *, first: bool = False) -> None:
        answer = self._answer
        if answer is None or answer.wrong:
            self.count.clear()
            self._more.hide()
            self._tell_wrong("" if answer is None else answer.wrong)
            self.list.show_rows((), first=True)
            self._say_how()
            return
        decisions = {}
        if self._claim is not None:
            decisions = dict(self._desk.matching.decisions(filed(self._claim)))
        looked_at = None if first else self.list.current()
        matches = with_looked_at(answer.matches, looked_at)
        rows = match_rows(matches, decisions, self._evidence, answer.spans)
        self.list.show_rows(rows, first=first)
        self.count.setText(found_words(answer.found))
        self._more.setVisible(len(answer.found.passages) < answer.found.total)
        self._tell_wrong(undated_words(answer.found))
        self._pages.setCurrentWidget(self.list if rows else self.empty)
        if not rows:
            self.empty.say(
                tr("Nothing found"),
                tr(
                    "No passage of these sources has all of these words. Leave some of them out, "
                    "look in the whole library, or keep that you searched and found nothing."
                ),
                tr("Searched, found nothing…"),
                self._nothing.trigger,
            )

    def _tell_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _say_how(self) -> None:
        self.empty.say(tr("Look in the sources by your own words"), how_to_search())
        self._pages.setCurrentWidget(self.empty)

    def _ask_more(self) -> None:
        self._limit += AT_ONCE
        self._ask()

    def _set_up(self) -> None:
        self.line.setPlaceholderText(tr("Words, or a phrase in quotation marks"))
        self.line.setAccessibleName(tr("What to look for in the sources"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._edited)
        for words in (tr("Sources of the case"), tr("Whole library")):
            self.scope.addItem(words)
        self.scope.setAccessibleName(tr("Where to look"))
        self.scope.setToolTip(tr("Where to look"))
        for order, words in _ORDERS:
            self.order.addItem(tr(words), order)
        self.order.setAccessibleName(tr("Order of what is found"))
        self.order.setToolTip(tr("Order of what is found"))
        for box in (self.scope, self.order):
            box.currentIndexChanged.connect(self._ask)
        self._more.setText(tr("More"))
        self._more.setToolTip(tr("Show further passages"))
        self._more.clicked.connect(self._ask_more)
        self._settled.timeout.connect(self._ask)
        self._feed.arrived.connect(self._take)
        self._feed.failed.connect(self.failed)

    def _lay_out(self) -> None:
        nothing = QToolButton(self)
        nothing.setText(tr("Found nothing…"))
        nothing.setToolTip(self._nothing.toolTip())
        nothing.clicked.connect(self._nothing.trigger)
        quiet(self.count)
        loud(self.wrong)
        choice = QHBoxLayout()
        choice.setSpacing(4)
        self.count.setMinimumWidth(90)
        choice.addWidget(self.count, 1)
        for part in (self._more, nothing, self.scope, self.order):
            choice.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(8, 6, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.line)
        top.addLayout(choice)
        top.addWidget(self.wrong)
        for page in (self.list, self.empty):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._pages, 1)
