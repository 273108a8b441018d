"""Corrects what is said of a source; lists what was corrected before."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from workbench.domain.source_record import SourceChange, SourceFields, Value, told
from workbench.ui.dialogs.describe_fields import NAMES, PRIMARY, DescribeFields
from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.panels.tones import loud
from workbench.ui.tables import Column, Rows, TableView
from workbench.ui.text.wording import day_words, moment
from workbench.ui.translation import marked, tr

SIZE: Final = (620, 560)


@dataclass(frozen=True, slots=True)
class Correction:
    """One field as it was and as it became, by whom and when."""

    change: SourceChange
    field: str
    before: Value
    after: Value


class DescribeDialog(Asking):
    """Holds the fields of a source; ``wanted`` carries what is to be said, until it is saved.

    ``typed`` carries the fields as JSON at every change, empty where nothing is changed.
    """

    wanted = Signal(object)
    typed = Signal(str)

    def __init__(
        self,
        now: SourceFields,
        changes: Sequence[SourceChange],
        kinds: Sequence[str],
        origins: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Describe source"), tr("Save"), parent)
        self._now = now
        self.fields = DescribeFields(now, kinds, origins, date.today(), self)
        self._trouble = label(parent=self, name="trouble")
        loud(self._trouble)
        self._trouble.hide()
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(tr("The source, and what was changed of it"))
        tabs.addTab(_scrolled(self.fields), tr("Source"))
        words = tr("Changes ({count})").format(count=len(changes)) if changes else tr("Changes")
        tabs.addTab(_history(changes, self), words)
        self.body.addWidget(tabs, 1)
        self.body.addWidget(self._trouble)
        self.fields.edited.connect(self._look)
        self.fit(*SIZE)
        self.allow(False)

    def accept(self) -> None:
        self.allow(False)
        self.wanted.emit(self.fields.given)

    def finish(self) -> None:
        """Close: what was wanted is saved."""
        super().accept()

    def refuse(self, words: str) -> None:
        """Say why it was not saved; what was typed stays."""
        self._trouble.setText(words)
        self._trouble.show()
        self._look()

    def restore(self, draft: str) -> None:
        """Put back what was typed and not saved, as ``typed`` told it."""
        try:
            kept: dict[str, Any] = json.loads(draft)
            day = kept.get("published")
            kept["published"] = date.fromisoformat(day) if day else None
            self.fields.fill(SourceFields(**kept))
        except (ValueError, TypeError, AttributeError):
            # The fields of another version: nobody can say what was meant.
            return
        self._trouble.setText(tr("What you typed last time is back; it was not saved."))
        self._trouble.show()

    def _look(self) -> None:
        given = self.fields.given
        other = given != self._now
        self.allow(other and not self.fields.faults)
        pairs = told({name: (value, value) for name, value in given.values().items()})
        plain = {name: pair[0] for name, pair in pairs.items()}
        self.typed.emit(json.dumps(plain, ensure_ascii=False) if other else "")


def value_words(field: str, value: Value) -> str:
    """Return a value of a field as it is read."""
    if field == "primary":
        return tr(dict(PRIMARY)[None if value is None else bool(value)])
    if field == "confidential":
        return tr("yes") if value else tr("no")
    if isinstance(value, date):
        return day_words(value.isoformat())
    return str(value) if value else tr("nothing")


def _history(changes: Sequence[SourceChange], parent: QWidget) -> QWidget:
    if not changes:
        return label(tr("Nothing was changed since the source was taken in."), parent)
    rows: Rows[Correction] = Rows(
        (
            Column(marked("When"), lambda row: moment(row.change.at), width=22),
            Column(marked("Who"), lambda row: row.change.by, width=14),
            Column(marked("What"), lambda row: tr(NAMES.get(row.field, row.field)), width=14),
            Column(marked("Before"), lambda row: value_words(row.field, row.before)),
            Column(marked("After"), lambda row: value_words(row.field, row.after)),
        ),
        parent,
    )
    rows.set_rows(
        [
            Correction(change, field, *values)
            for change in reversed(changes)
            for field, values in change.changed.items()
        ]
    )
    table = TableView(parent)
    table.setModel(rows)
    table.lay_out(rows.columns)
    table.setAccessibleName(tr("Changes of what is said of the source"))
    return table


def _scrolled(page: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setWidget(page)
    return scroll
