"""The form of a question: whom it goes to, what is asked, by when an answer is wanted."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.query import QueryRole
from workbench.ui.errors import label
from workbench.ui.hints import Hinted
from workbench.ui.models.question import QuestionForm
from workbench.ui.panels.day_field import DayField
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.tones import loud
from workbench.ui.tables import plain_tip
from workbench.ui.text.days import Today
from workbench.ui.text.questions import role_words
from workbench.ui.text.terms import headed
from workbench.ui.translation import tr

LINES: Final = 3
SHARES: Final = (1, 2, 7)
"""How many days ahead an answer is wanted as a rule."""
GAP: Final = 4
ROLE_LETTERS: Final = 9


class QuestionEditor(QWidget):
    """Takes a question. ``asked`` says that it is to go out, ``left`` that it is to wait."""

    edited = Signal()
    asked = Signal()
    left = Signal()

    def __init__(
        self, today: Today, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.to = QLineEdit(self)
        self.to.setAccessibleName(tr("To whom"))
        self.to.setPlaceholderText(tr("Name"))
        self.role = QComboBox(self)
        for part in (self.role, self.role.view()):
            part.setAccessibleName(tr("Who that is to the article"))
        # As narrow as the pane has room for; the list shows the words whole.
        self.role.setMinimumContentsLength(ROLE_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.role.setSizeAdjustPolicy(policy)
        for role in QueryRole:
            self.role.addItem(headed(role_words(role)), role.value)
        self.question = Editor(tr("Question"), LINES, self)
        self.due = DayField(tr("Answer wanted by"), today, self)
        self.trouble = label(parent=self, name="question-trouble")
        loud(self.trouble)
        self._lay_out()
        self.complain("")
        self.to.textEdited.connect(self.edited)
        self.due.textChanged.connect(self.edited)
        self.question.textChanged.connect(self.edited)
        self.role.currentIndexChanged.connect(self.edited)
        self.to.returnPressed.connect(self.question.setFocus)
        self.due.returnPressed.connect(self.asked)

    def fill(self, form: QuestionForm) -> None:
        """Put words into the fields."""
        self.to.setText(form.to)
        self.role.setCurrentIndex(max(0, self.role.findData(form.role)))
        self.question.setPlainText(form.question)
        self.due.setText(form.due)
        self.complain("")

    def form(self) -> QuestionForm:
        """Return what stands in the fields."""
        role = str(self.role.currentData())
        return QuestionForm(
            self.to.text(), role, self.question.toPlainText(), self.due.text().strip()
        )

    def complain(self, words: str) -> None:
        """Say in place what is wrong; empty words say that nothing is."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        whom, due = QHBoxLayout(), QHBoxLayout()
        for line in (whom, due):
            line.setSpacing(GAP)
        whom.addWidget(self.to, 3)
        whom.addWidget(self.role, 2)
        due.addWidget(self.due, 1)
        for days in SHARES:
            due.addWidget(self._ahead(days))
        fields = QFormLayout()
        fields.setVerticalSpacing(4)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.addRow(label(tr("To"), self), whom)
        fields.addRow(self.question)
        fields.addRow(label(tr("Due"), self), due)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for words, tip, name, do in (
            (tr("Later"), tr("Close the form; what was typed is kept (Esc)"), "", self.left),
            (tr("Ask"), tr("Note that the question went out ({verdict.save})"), "main", self.asked),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            Hinted(tip, self._actions, partial(_tip, button), button)
            button.clicked.connect(do)
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(fields)
        whole.addWidget(self.trouble)
        whole.addLayout(buttons)

    def _ahead(self, days: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"+{days}")
        button.setAccessibleName(tr("Due in %n day(s)", "", days))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._put, days))
        return button

    def _put(self, days: int, _checked: bool = False) -> None:
        self.due.put(days)


def _tip(button: QPushButton, words: str) -> None:
    button.setToolTip(plain_tip(words))
