"""The verdict pane: the verdict, questions, the second checker and the history of a claim."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.domain.verdict import RatingScale
from workbench.errors import WorkbenchError
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.ui.errors import note, sentence
from workbench.ui.icons import icon
from workbench.ui.jobs import JobRunner
from workbench.ui.models.verdict_form import VerdictForm
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.history import HistoryPage
from workbench.ui.panels.questions import QuestionsPage
from workbench.ui.panels.signing import SigningPage
from workbench.ui.panels.verdict_page import VerdictPage
from workbench.ui.theme import Theme
from workbench.ui.translation import tr


class VerdictPanel(QWidget):
    """Four pages on one claim; the keys of ratings lead back to the first.

    ``said`` tells what was kept.
    """

    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: JobRunner,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claim: Claim | None = None
        self.page = VerdictPage(desk, jobs, actions, theme, self)
        self.questions = QuestionsPage(desk, jobs, actions, theme, self)
        self.signing = SigningPage(desk, jobs, actions["verdict.sign_off"], self)
        self.history = HistoryPage(desk, jobs, self)
        self.tabs = QTabWidget(self)
        self._lay_out()
        self._connect()

    @property
    def rationale(self) -> Editor:
        """The field that the keys go to first."""
        return self.page.rationale

    def show_claim(self, claim: Claim | None, scale: RatingScale) -> None:
        """Show a claim; what is being typed for it stays, and so does what was typed before."""
        self._claim = claim
        self.page.show_claim(claim, scale)
        self.questions.show_claim(claim)
        self.signing.show_claim(claim, self.page.stands)
        self.history.show_claim(claim)

    def heed(self, changes: Changes) -> None:
        """Take note of what was changed here or elsewhere; what is being typed stays."""
        if changes.touches(Kind.VERDICT):
            self.page.refresh()
        if changes.touches(Kind.QUERY):
            self.questions.refresh()
        if changes.touches(Kind.VERDICT, Kind.SIGN_OFF):
            self.signing.show_claim(self._claim, self.page.stands)
        self.history.refresh()

    def form(self) -> VerdictForm:
        """Return what stands in the form of the verdict."""
        return self.page.form()

    def save(self) -> bool:
        """Save what the page in sight is for; says whether it is on the disk."""
        if self.tabs.currentWidget() is self.questions:
            return self.questions.take()
        if self.tabs.currentWidget() is self.signing:
            self.signing.wanted.emit()
            return False
        self.tabs.setCurrentWidget(self.page)
        return self.page.save()

    def rate(self, number: int) -> None:
        """Choose the rating of a number, from 1."""
        self.tabs.setCurrentWidget(self.page)
        self.page.rate(number)

    def write(self) -> None:
        """Go to the rationale."""
        self.tabs.setCurrentWidget(self.page)
        self.page.rationale.setFocus()

    def ask(self) -> None:
        """Go to the form of a question."""
        self.tabs.setCurrentWidget(self.questions)
        self.questions.open()

    def tell(self) -> None:
        """Go to the history."""
        self.tabs.setCurrentWidget(self.history)
        self.history.table.setFocus()

    def leave(self) -> None:
        """Store what is being typed at once."""
        for part in (self.page, self.questions, self.signing):
            part.keeper.flush()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.page.refresh_theme(theme)
        self.questions.list.refresh_theme(theme)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # Out of the field, so that the keys of the actions are heard again.
            if self.questions.editor.isAncestorOf(self.focusWidget()):
                self.questions.leave_form()
            else:
                self.tabs.tabBar().setFocus()
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        """Say at the tab how many questions are out, and whether one is overdue."""
        out, overdue = len(self.questions.out), self.questions.overdue
        at = self.tabs.indexOf(self.questions)
        words = tr("Questions ({count})").format(count=out) if out else tr("Questions")
        self.tabs.setTabText(at, words)
        tip = tr("%n open question(s)", "", out) if out else tr("No question is open")
        self.tabs.setTabToolTip(at, tr("{open}, overdue").format(open=tip) if overdue else tip)
        sign = icon("overdue", self._theme.bad) if overdue else QIcon()
        self.tabs.setTabIcon(at, sign)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, WorkbenchError):
            note(error)
        self.said.emit(sentence(error))

    def _connect(self) -> None:
        for part in (self.page, self.questions, self.history):
            part.said.connect(self.said)
        for sufferer in (self.questions, self.signing, self.history):
            sufferer.failed.connect(self._fail)
        self.questions.counted.connect(self._count)

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setObjectName("decision")
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(tr("Verdict, questions, second checker, history"))
        for page, words in (
            (self.page, tr("Verdict")),
            (self.questions, tr("Questions")),
            (self.signing, tr("Sign-off")),
            (self.history, tr("History")),
        ):
            self.tabs.addTab(page, words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.tabs)
