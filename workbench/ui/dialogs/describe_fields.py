"""The fields in which a checker says what a source is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.source_record import SourceFields
from workbench.errors import Unusable
from workbench.services.source_fields import changed
from workbench.ui.errors import label
from workbench.ui.models.typed_days import day_example, typed_day
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.text.wording import day_words
from workbench.ui.translation import marked, tr

PRIMARY: Final = (
    (None, marked("Not said")),
    (True, marked("Primary")),
    (False, marked("Secondary")),
)
RELIABILITY: Final = (
    (None, marked("Not said")),
    (1, marked("1 – least")),
    (2, "2"),
    (3, "3"),
    (4, "4"),
    (5, marked("5 – most")),
)
NAMES: Final = {
    "title": marked("Title"),
    "author": marked("Author"),
    "publisher": marked("Publisher"),
    "published": marked("Published"),
    "kind": marked("Kind"),
    "primary": marked("Primary or secondary"),
    "origin": marked("Origin"),
    "confidential": marked("Confidential"),
    "reliability": marked("Reliability"),
    "language": marked("Language"),
    "url": marked("Address"),
}
"""What each field is called."""
USUAL_KINDS: Final = (
    marked("news"),
    marked("press release"),
    marked("report"),
    marked("statistics"),
    marked("study"),
    marked("transcript"),
    marked("court record"),
    marked("e-mail"),
)
"""Kinds that are offered until a desk has words of its own."""


class Choice(QComboBox):
    """A choice that the wheel passes over: it would change what nobody looks at."""

    def call(self, name: str) -> None:
        """Give the choice a name, and what it is made of."""
        for part in (self, self.view(), *self.findChildren(QLineEdit)):
            part.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DescribeFields(QWidget):
    """Holds what is said of a source; ``edited`` tells of every change.

    What is wrong with a field stands under it, in the words of the service that would refuse it.
    """

    edited = Signal()

    def __init__(
        self,
        now: SourceFields,
        kinds: Sequence[str],
        origins: Sequence[str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._today = now, today
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._read: dict[str, Callable[[], Any]] = {}
        self._write: dict[str, Callable[[Any], None]] = {}
        self._flaws = {name: label(parent=self, name=f"{name}-flaw") for name in NAMES}
        self._day = label(parent=self, name="published-day")
        self._line("title")
        self._line("author")
        self._line("publisher")
        self._add_day()
        self._open_choice("kind", [*kinds, *(tr(kind) for kind in USUAL_KINDS)])
        self._choice("primary", PRIMARY)
        self._open_choice("origin", origins)
        self._switch("confidential", tr("Reports do not name it"))
        self._choice("reliability", RELIABILITY)
        self._line("language", tr("en, de, pt-BR …"))
        self._line("url", "https://…")
        self.fill(now)

    def fill(self, fields: SourceFields) -> None:
        """Put values into the fields."""
        for name, value in fields.values().items():
            self._write[name](value)
        self._look()

    @property
    def given(self) -> SourceFields:
        """What the fields say; a day that is none is left as it was."""
        values: dict[str, Any] = {name: read() for name, read in self._read.items()}
        return replace(self._now, **values)

    @property
    def faults(self) -> dict[str, str]:
        """What is wrong with the fields that were changed, by field."""
        given, found = self.given.values(), {}
        for name, value in given.items():
            only: dict[str, Any] = {name: value}
            try:
                changed(self._now, replace(self._now, **only), self._today)
            except Unusable as error:
                found[name] = str(error)
        if flaw := self._day_flaw():
            found["published"] = flaw
        return found

    def _look(self) -> None:
        faults = self.faults
        for name, flaw in self._flaws.items():
            flaw.setText(faults.get(name, ""))
            flaw.setVisible(name in faults)
        day = self.given.published
        self._day.setText(day_words(day.isoformat()) if day and "published" not in faults else "")
        self.edited.emit()

    def _line(self, name: str, hint: str = "") -> None:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.textChanged.connect(self._look)
        self._place(name, line, lambda: line.text().strip(), line.setText)

    def _add_day(self) -> None:
        line = QLineEdit(self)
        hint = tr("2025-05-31, or {day}")
        line.setPlaceholderText(hint.format(day=day_example()))
        line.textChanged.connect(self._look)
        line.setClearButtonEnabled(True)
        quiet(self._day)
        self._typed = line
        self._place(
            "published",
            line,
            lambda: self._now.published if self._day_flaw() else typed_day(line.text()),
            lambda day: line.setText(day.isoformat() if day else ""),
            self._day,
        )

    def _day_flaw(self) -> str:
        try:
            typed_day(self._typed.text())
        except Unusable as error:
            return str(error)
        return ""

    def _open_choice(self, name: str, words: Sequence[str]) -> None:
        box = Choice(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(dict.fromkeys(word for word in words if word)))
        # Offered in a list: words that finish themselves are taken unseen.
        finisher = QCompleter(box.model(), box)
        finisher.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        finisher.setFilterMode(Qt.MatchFlag.MatchContains)
        finisher.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(finisher)
        box.editTextChanged.connect(self._look)
        self._place(name, box, lambda: box.currentText().strip(), box.setEditText)

    def _choice(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        box = Choice(self)
        values = [value for value, _ in choices]
        box.addItems([tr(words) for _, words in choices])
        box.currentIndexChanged.connect(self._look)
        self._place(
            name,
            box,
            lambda: values[box.currentIndex()],
            lambda value: box.setCurrentIndex(values.index(value) if value in values else 0),
        )

    def _switch(self, name: str, words: str) -> None:
        switch = QCheckBox(words, self)
        switch.toggled.connect(self._look)
        self._place(name, switch, switch.isChecked, lambda value: switch.setChecked(bool(value)))

    def _place(
        self,
        name: str,
        field: QWidget,
        read: Callable[[], Any],
        write: Callable[[Any], None],
        below: QWidget | None = None,
    ) -> None:
        field.setObjectName(name)
        field.setAccessibleName(tr(NAMES[name]))
        if isinstance(field, Choice):
            field.call(tr(NAMES[name]))
        self._read[name], self._write[name] = read, write
        flaw = self._flaws[name]
        loud(flaw)
        flaw.hide()
        column = QVBoxLayout()
        column.setSpacing(1)
        for part in (field, below, flaw):
            if part is not None:
                column.addWidget(part)
        self._form.addRow(tr(NAMES[name]), column)
