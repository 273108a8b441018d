"""How an import went, document by document."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workbench.domain.source import Outcome
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.library_rows import name_of
from workbench.ui.tables import Column, Rows, TableView
from workbench.ui.text.outcomes import OUTCOMES, not_in_text, short_outcome
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from workbench.services.sources import Imported

NAMED: Final = 3
WRAPPED: Final = 300
"""Documents whose reasons are wrapped; measuring thousands of rows would hold up the window."""
INDENT: Final = "      "
TAKEN, PART, BEFORE, NOT_READ = range(4)
"""What can become of a document."""
STOPPED: Final = marked("Stopped; what was read before is in the library.")
DEEPEST: Final = 8
"""Documents inside one another that are still set further in: no reader takes out more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A document of an import, and how many others of the list it lies inside of."""

    item: "Imported"
    depth: int = 0


def outcome_words(item: "Imported") -> str:
    """Return what became of one document."""
    return tr("Was there before") if item.known else tr(OUTCOMES[item.outcome])


def why(item: "Imported") -> str:
    """Return what there is to say of a document: what is wrong, what is missing, what is alike."""
    lacks = [not_in_text(item.lacks)] if item.lacks else []
    words = tr("Much of the wording in common with “{title}”.")
    alike = [words.format(title=pair.other_title) for pair in item.alike[:1]]
    return " ".join(part for part in (item.reason, *lacks, *alike) if part)


def summary(items: Sequence["Imported"], *, whole: bool = True) -> str:
    """Return in a few lines how an import went: the counts, then what went wrong and why.

    ``whole`` says that nobody stopped it.
    """
    if not items:
        return _nothing(whole)
    counts: Counter[int] = Counter()
    for item in items:
        counts[_sort(item)] += item.documents
    told = ", ".join(_counts(counts)) + "."
    lines = [told if whole else f"{tr(STOPPED)} {told[0].upper()}{told[1:]}"]
    bad = [item for item in items if item.reason or not item.outcome.usable]
    lines += [
        f"{name_of(item.place)}: {item.reason or short_outcome(item.outcome, '')}"
        for item in bad[:NAMED]
    ]
    if len(bad) > NAMED:
        lines.append(tr("… and %Ln more.", "", len(bad) - NAMED))
    alike = sum(bool(item.alike) for item in items)
    if alike:
        words = tr("%Ln of them: much of the wording in common with other sources.", "", alike)
        lines.append(words)
    return "\n".join(lines)


def ordered(items: Sequence["Imported"]) -> list[Line]:
    """Return the documents, each followed by those inside it, what went wrong first."""
    inside: dict[str, list[Imported]] = {}
    worst: dict[str, tuple[bool, bool]] = {}
    held_by: list[str] = []
    for item in items:
        # What holds others comes before them; whatever claims otherwise stands by itself.
        held_by.append(item.within if item.within in worst else "")
        inside.setdefault(held_by[-1], []).append(item)
        worst[item.place] = (item.outcome.usable, not item.reason)
    for item, holder in zip(reversed(items), reversed(held_by), strict=True):
        if holder:
            worst[holder] = min(worst[holder], worst[item.place])
    top = sorted(inside.pop("", []), key=lambda item: worst[item.place])
    return list(_nested(top, inside))


def _nested(top: Sequence["Imported"], inside: dict[str, "list[Imported]"]) -> Iterator[Line]:
    waiting = [Line(item) for item in reversed(top)]
    while waiting:
        line = waiting.pop()
        yield line
        # Taken out: two attachments of one name would list what is inside them twice.
        held = inside.pop(line.item.place, [])
        waiting += [Line(item, min(line.depth + 1, DEEPEST)) for item in reversed(held)]


class ResultsDialog(Showing):
    """Every document of an import in a table, what went wrong first."""

    def __init__(
        self, items: Sequence["Imported"], parent: QWidget | None = None, *, whole: bool = True
    ) -> None:
        super().__init__(tr("How the import went"), parent)
        rows: Rows[Line] = Rows(
            (
                Column(marked("Document"), _named, tip=lambda row: row.item.place),
                Column(marked("Outcome"), lambda row: outcome_words(row.item), width=24),
                Column(marked("Why"), lambda row: why(row.item)),
                Column(
                    marked("Passages"),
                    lambda row: str(row.item.passages or ""),
                    right=True,
                    width=11,
                ),
            ),
            self,
        )
        rows.set_rows(ordered(items))
        table = TableView(self)
        table.setModel(rows)
        table.setAccessibleName(tr("Documents of the import"))
        table.setWordWrap(len(items) <= WRAPPED)
        table.lay_out(rows.columns)
        self.body.addWidget(label(summary(items, whole=whole).partition("\n")[0]))
        self.body.addWidget(table, 1)
        self.fit(900, 480)
        # The columns have their widths only once the dialog is laid out.
        if len(items) <= WRAPPED:
            QTimer.singleShot(0, table, table.resizeRowsToContents)


def _sort(item: "Imported") -> int:
    if not item.outcome.usable:
        return NOT_READ
    if item.known:
        return BEFORE
    return PART if item.outcome is Outcome.PARTIAL else TAKEN


def _nothing(whole: bool) -> str:
    nothing, stopped = tr("There was nothing to take in."), tr("Stopped before anything was read.")
    return nothing if whole else stopped


def _counts(counts: Counter[int]) -> list[str]:
    told = {
        TAKEN: tr("%Ln taken in", "", counts[TAKEN]),
        PART: tr("%Ln read in part", "", counts[PART]),
        BEFORE: tr("%Ln there before", "", counts[BEFORE]),
        NOT_READ: tr("%Ln could not be read", "", counts[NOT_READ]),
    }
    return [words for sort, words in told.items() if counts[sort]]


def _named(line: Line) -> str:
    item = line.item
    name = name_of(item.place) or item.title or tr("Pasted text")
    if line.depth:
        return f"{INDENT * line.depth}↳ {name}"
    if item.within:
        name = tr("{name} (in {container})").format(name=name, container=name_of(item.within))
    if item.documents > 1:
        name = tr("{name} (%Ln document(s))", "", item.documents).format(name=name)
    return name
