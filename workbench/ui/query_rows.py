"""The questions of a case as rows: how far each has come, who was asked what, about which claim."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from workbench.domain.query import CaseQuery, by_urgency
from workbench.ui.icons import icon
from workbench.ui.ordered import OrderedRows
from workbench.ui.tables import Column, Index
from workbench.ui.text.days import Today
from workbench.ui.text.questions import due_sign, due_words, role_words
from workbench.ui.text.terms import headed
from workbench.ui.text.wording import day_words, number_words
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

DUE: Final = 0
NOT_NUMBERED: Final = 100_000


def columns(today: Today) -> tuple[Column[CaseQuery], ...]:
    """Return the columns; what is due depends on the day."""
    return (
        Column(marked("Due"), lambda row: headed(due_words(row.query, today())), by_urgency,
               width=26),
        Column(marked("To"), lambda row: row.query.to, width=22),
        Column(marked("Role"), lambda row: headed(role_words(row.query.role)), width=14),
        Column(marked("Claim"), lambda row: str(row.claim.number or ""),
               lambda row: row.claim.number or NOT_NUMBERED, about_claim, right=True, width=8),
        Column(marked("Question"), lambda row: " ".join(row.query.question.split()),
               tip=lambda row: row.query.question),
        Column(marked("Outcome"), lambda row: " ".join(row.query.outcome.split()),
               tip=lambda row: row.query.outcome, width=26),
        Column(marked("Asked"), lambda row: day_words(_asked(row).isoformat()), _asked, width=14),
    )  # fmt: skip


def about_claim(row: CaseQuery) -> str:
    """Return the claim that a question is about."""
    name = number_words(row.claim) or tr("Claim")
    return f"{name}: {row.claim.words}"


def held(row: CaseQuery) -> str:
    """Return everything of a question that is searched."""
    query, claim = row.query, row.claim
    role = role_words(query.role)
    return " ".join((query.to, role, query.question, query.outcome, claim.words, query.by))


class QueryRows(OrderedRows[CaseQuery]):
    """Questions with a sign for how far each has come."""

    def __init__(self, theme: Theme, today: Today, parent: QObject | None = None) -> None:
        super().__init__(columns(today), held, parent)
        self.theme = theme
        self._today = today

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == DUE:
            name, tone = due_sign(self._rows[index.row()].query, self._today())
            return icon(name, self.theme.tone(tone))
        return super().data(index, role)


def _asked(row: CaseQuery) -> date:
    return row.query.asked.astimezone().date()
