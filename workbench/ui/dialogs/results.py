"""How an import went, document by document."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workbench.domain.source import Outcome
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.tables import Column, Rows, TableView

if TYPE_CHECKING:
    from workbench.services.sources import Imported

OUTCOMES: Final = {
    Outcome.OK: "Taken in",
    Outcome.PARTIAL: "Taken in, in part",
    Outcome.ENCRYPTED: "Locked with a password",
    Outcome.EMPTY: "Holds no text",
    Outcome.REFUSED: "Not read",
    Outcome.FAILED: "Could not be read",
}
NAMED: Final = 3


def outcome_words(item: "Imported") -> str:
    """Return what became of one document."""
    return "Was there before" if item.known else OUTCOMES[item.outcome]


def summary(items: Sequence["Imported"]) -> str:
    """Return in a few lines how an import went: the counts, then what went wrong and why."""
    if not items:
        return "There was nothing to take in."
    counts = Counter(_sort(item) for item in items)
    told = [f"{counts[sort]} {sort}" for sort in SORTS if counts[sort]]
    lines = [", ".join(told) + "."]
    bad = [item for item in items if item.reason or not item.outcome.usable]
    lines += [f"{_file(item)}: {_why(item)}" for item in bad[:NAMED]]
    if len(bad) > NAMED:
        lines.append(f"… and {len(bad) - NAMED} more.")
    return "\n".join(lines)


SORTS: Final = ("taken in", "read in part", "there before", "could not be read")


class ResultsDialog(Showing):
    """Every document of an import in a table, what went wrong first."""

    def __init__(self, items: Sequence["Imported"], parent: QWidget | None = None) -> None:
        super().__init__("How the import went", parent)
        rows: Rows[Imported] = Rows(
            (
                Column("Document", _file, tip=lambda row: row.place),
                Column("Outcome", outcome_words, width=24),
                Column("Why", lambda row: row.reason),
                Column("Passages", lambda row: str(row.passages or ""), right=True, width=11),
            ),
            self,
        )
        rows.set_rows(sorted(items, key=lambda item: (item.outcome.usable, not item.reason)))
        table = TableView(self)
        table.setModel(rows)
        table.setWordWrap(True)
        table.lay_out(rows.columns)
        self.body.addWidget(label(summary(items).partition("\n")[0]))
        self.body.addWidget(table, 1)
        self.resize(860, 480)
        # The columns have their widths only once the dialog is laid out.
        QTimer.singleShot(0, table, table.resizeRowsToContents)


def _sort(item: "Imported") -> str:
    if not item.outcome.usable:
        return "could not be read"
    if item.known:
        return "there before"
    return "read in part" if item.outcome is Outcome.PARTIAL else "taken in"


def _file(item: "Imported") -> str:
    if item.place.startswith(("http://", "https://")):
        return item.place
    return item.place.replace("\\", "/").rstrip("/").rpartition("/")[2] or item.place


def _why(item: "Imported") -> str:
    return item.reason or OUTCOMES[item.outcome].lower()
