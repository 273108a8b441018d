"""Who answers for words that the desk could not confirm: who, for which words, since when."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QWidget

from workbench.ui.errors import label
from workbench.ui.panels.day_field import DayField
from workbench.ui.panels.editor import Editor
from workbench.ui.text.days import Today, told_day
from workbench.ui.translation import tr

LINES: Final = 2


class RiskEditor(QWidget):
    """Three fields that make up an accepted risk; ``edited`` says that the checker typed in one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, today: Today = date.today) -> None:
        super().__init__(parent)
        self.who = QLineEdit(self)
        self.who.setAccessibleName(tr("Who accepts the risk"))
        self.who.setPlaceholderText(tr("Author, editor or lawyer"))
        self.words = Editor(tr("Words the risk is for"), LINES, self)
        self.words.setPlaceholderText(tr("All words of the claim"))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.on = DayField(tr("Risk accepted on"), today, self)
        self.on.setPlaceholderText(tr("Today, {day}").format(day=told_day(today())))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (tr("Risk taken by"), self.who),
            (tr("For the words"), self.words),
            (tr("On"), self.on),
        ):
            name = label(title, self)
            name.setWordWrap(False)
            form.addRow(name, field)
        self.who.textEdited.connect(self.edited)
        self.on.textChanged.connect(self.edited)
        self.words.textChanged.connect(self.edited)

    def fill(self, who: str, on: str, words: str) -> None:
        """Put words into the fields."""
        self.who.setText(who)
        self.on.setText(on)
        self.words.setPlainText(words)

    def written(self) -> tuple[str, str, str]:
        """Return what stands in the fields: who, on which day, for which words."""
        return self.who.text(), self.on.text().strip(), self.words.toPlainText()
