"""One question that was asked: how far it has come, what was asked, and what came of it."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from workbench.domain.query import Query
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.tables import plain_tip
from workbench.ui.text.questions import asked_words, due_sign, due_words, whom_words
from workbench.ui.text.terms import headed
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ICON: Final = 15
LINES: Final = 1.7


class QuestionCard(QFrame):
    """Shows a question; each signal carries the card. ``typed`` says that its outcome was."""

    typed = Signal(object)
    closed = Signal(object)
    reopened = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, query: Query, outcome: str, today: date, theme: Theme) -> None:
        super().__init__()
        self.query = query
        self.outcome = Editor(tr("What came of the question"), LINES, self)
        self.outcome.setPlaceholderText(tr("What came of it"))
        self.outcome.setPlainText(outcome)
        self.outcome.setVisible(query.open)
        self.outcome.textChanged.connect(lambda: self.typed.emit(self))
        self.trouble = label(parent=self, name="outcome-trouble")
        loud(self.trouble)
        self.complain("")
        self.setAccessibleName(f"{whom_words(query)}: {query.question}")
        self._lay_out(today, theme)
        edge, ground = theme.line.name(), theme.base.name()
        self.setStyleSheet(
            f"QuestionCard {{ background: {ground};"
            f" border: 1px solid {edge}; border-radius: 3px; }}"
        )

    def complain(self, words: str) -> None:
        """Say in place what is wrong; empty words say that nothing is."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _lay_out(self, today: date, theme: Theme) -> None:
        query = self.query
        asked = label(query.question, self, name="asked")
        asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(3)
        whole.addLayout(self._head(today, theme))
        whole.addWidget(label(whom_words(query), self, name="whom"))
        whole.addWidget(asked)
        if not query.open:
            whole.addWidget(label(f"→ {query.outcome}", self, name="outcome"))
        whole.addWidget(self.outcome)
        whole.addWidget(self.trouble)
        whole.addLayout(self._buttons())

    def _head(self, today: date, theme: Theme) -> QHBoxLayout:
        name, tone = due_sign(self.query, today)
        sign = QLabel(self)
        sign.setPixmap(icon(name, theme.tone(tone)).pixmap(ICON, ICON))
        far = label(headed(due_words(self.query, today)), self, name="due")
        far.setWordWrap(False)
        bold = far.font()
        bold.setBold(True)
        far.setFont(bold)
        asked = label(asked_words(self.query), self)
        asked.setAlignment(Qt.AlignmentFlag.AlignRight)
        quiet(asked)
        line = QHBoxLayout()
        line.addWidget(sign)
        line.addWidget(far)
        line.addWidget(asked, 1)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        back = QToolButton(self)
        back.setText(tr("Withdraw"))
        back.setAutoRaise(True)
        back.setToolTip(tr("Take the question back; it stays in the history"))
        back.clicked.connect(lambda: self.withdrawn.emit(self))
        line.addWidget(back)
        if self.query.open:
            line.addWidget(
                self._button(tr("Close"), tr("Note the outcome"), lambda: self.closed.emit(self))
            )
        else:
            line.addWidget(
                self._button(
                    tr("Reopen"), tr("Wait for an answer again"), lambda: self.reopened.emit(self)
                )
            )
        return line

    def _button(self, words: str, tip: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(plain_tip(tip))
        button.clicked.connect(do)
        return button
