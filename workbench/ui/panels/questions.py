"""The questions on a claim: the form of a new one, and those that were asked."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.query import Query
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.ui.errors import sentence
from workbench.ui.hints import Hinted
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.form_text import as_text, from_text
from workbench.ui.models.question import QuestionForm
from workbench.ui.panels.question_editor import QuestionEditor
from workbench.ui.panels.question_list import QuestionList
from workbench.ui.panels.scrolled import scrolled
from workbench.ui.text.days import Today, told_day
from workbench.ui.theme import Theme
from workbench.ui.translation import tr


class QuestionsPage(QWidget):
    """Asks people about one claim; ``counted`` tells that more questions are out, or fewer."""

    said = Signal(str)
    failed = Signal(object)
    counted = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: JobRunner,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
        today: Today = date.today,
    ) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self._claim: Claim | None = None
        self._filling = False
        self.keeper = DraftKeeper(desk.drafts, self, jobs)
        self.editor = QuestionEditor(today, actions, self)
        self.new = QPushButton(self)
        asking = tr("Ask a question ({verdict.query})")
        Hinted(asking, actions, self.new.setText, self.new)
        self.list = QuestionList(desk, self.keeper, theme, today, self)
        self._lay_out()
        self.new.clicked.connect(self.open)
        self.editor.edited.connect(self._edited)
        self.editor.asked.connect(self.ask)
        self.editor.left.connect(self.leave_form)
        self.list.turned.connect(self.refresh)
        self.list.said.connect(self.said)
        self.keeper.failed.connect(self.failed)

    @property
    def out(self) -> Sequence[Query]:
        """The questions that wait for an answer."""
        return [query for query in self.list.queries if query.open]

    @property
    def overdue(self) -> bool:
        """Say whether an answer should have come by now."""
        return any(query.overdue(self._today()) for query in self.list.queries)

    def show_claim(self, claim: Claim | None) -> None:
        """Show a claim; what was typed for it and not asked yet is there again."""
        other = claim is None or self._claim is None or claim.id != self._claim.id
        self._claim = claim
        usable = claim is not None and claim.checkable and not claim.dropped
        self.new.setEnabled(usable)
        self.editor.setEnabled(usable)
        if other:
            self.keeper.send()
            self._restore()
            self.refresh()

    def refresh(self) -> None:
        """Take note of questions that were asked, closed or taken back."""
        queries = self._desk.queries.of_claim(filed(self._claim)) if self._claim else ()
        self.list.show_queries(queries)
        self.counted.emit()

    def open(self) -> None:
        """Open the form of a new question."""
        if self._claim is None or not self.new.isEnabled():
            return
        if not self.editor.isVisibleTo(self):
            self._show_form(self._kept() or QuestionForm.about(self._claim))
        self.editor.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_form(self) -> None:
        """Close the form; what was typed waits for the next time."""
        self.keeper.send()
        self._hide_form()
        self.new.setFocus()

    def take(self) -> bool:
        """Do what the field that has the keys is for: ask, or close; says whether it was done."""
        card = self.list.at_hand()
        if card is not None:
            return self.list.close_query(card)
        return self.editor.isVisibleTo(self) and self.ask()

    def ask(self) -> bool:
        """Note that the question went out; says whether that is on the disk."""
        form, claim, due = self.editor.form(), self._claim, self.editor.due.day()
        trouble = self.editor.due.trouble()
        if claim is None or trouble:
            self.editor.complain(trouble)
            return False
        try:
            self._desk.queries.ask(filed(claim), form.to, form.who, form.question, due)
        except WorkbenchError as error:
            self.editor.complain(sentence(error))
            return False
        self._hide_form()
        self.new.setFocus()
        # Only now: a field that the keys leave may still tell of a change.
        self.keeper.forget(_key(filed(claim)))
        self.refresh()
        told = tr("Noted: {name} was asked")
        if due is not None:
            told = tr("Noted: {name} was asked, answer due {day}")
        self.said.emit(told.format(name=" ".join(form.to.split()), day=told_day(due)))
        return True

    def _restore(self) -> None:
        kept = self._kept()
        if kept is None:
            self._hide_form()
        else:
            self._show_form(kept)

    def _kept(self) -> QuestionForm | None:
        if self._claim is None:
            return None
        return from_text(QuestionForm, self.keeper.restored(_key(filed(self._claim))))

    def _show_form(self, form: QuestionForm) -> None:
        self._filling = True
        self.editor.fill(form)
        self._filling = False
        self.editor.show()
        self.new.hide()

    def _hide_form(self) -> None:
        self.editor.hide()
        self.new.show()

    def _edited(self) -> None:
        if self._filling or self._claim is None:
            return
        form = self.editor.form()
        text = "" if form == QuestionForm.about(self._claim) else as_text(form)
        self.keeper.typed(_key(filed(self._claim)), text)

    def _lay_out(self) -> None:
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(6)
        for part in (self.editor, self.new, self.list):
            inside.addWidget(part)
        inside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body, self))
        self.editor.hide()


def _key(claim_id: ClaimId) -> str:
    return f"query:{claim_id}"
