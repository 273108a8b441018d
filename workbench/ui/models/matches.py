"""The passages put forward for a claim, as a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import SourceId
from workbench.domain.match import Decision, Match
from workbench.domain.text import Span
from workbench.ui.tables import OBJECT, Index
from workbench.ui.text.repeats import repeats_words
from workbench.ui.text.wording import match_words
from workbench.ui.translation import marked, tr

Place = tuple[SourceId, Span]
Decisions = Mapping[Place, Decision]
NOWHERE: Final[Mapping[Place, tuple[Span, ...]]] = {}


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A match with what the checker said of it: evidence of a stance, rejected, or nothing yet.

    ``found`` is where the words stand in it that the checker looked for.
    """

    match: Match
    stance: Stance | None = None
    rejected: bool = False
    found: tuple[Span, ...] = ()

    @property
    def place(self) -> Place:
        """What tells this passage from every other."""
        return self.match.passage.source_id, self.match.passage.span

    @property
    def open(self) -> bool:
        """Whether nothing was said of it yet."""
        return self.stance is None and not self.rejected


def match_rows(
    matches: Sequence[Match],
    decisions: Decisions,
    evidence: Sequence[Evidence],
    found: Mapping[Place, tuple[Span, ...]] = NOWHERE,
) -> list[MatchRow]:
    """Return the matches, the rejected ones last, each part in the order they were ranked.

    ``found`` says where in each the words stand that were looked for.
    """
    rows = []
    for match in matches:
        place = (match.passage.source_id, match.passage.span)
        stance = _stance(match, evidence)
        rejected = decisions.get(place) is Decision.REJECTED and stance is None
        rows.append(MatchRow(match, stance, rejected, found.get(place, ())))
    return sorted(rows, key=lambda row: row.rejected)


def with_looked_at(matches: Sequence[Match], row: MatchRow | None) -> tuple[Match, ...]:
    """Return the matches and, behind them, the one that is looked at if it is not among them.

    Whoever is about to accept a passage must not have another one under the key.
    """
    places = {(match.passage.source_id, match.passage.span) for match in matches}
    gone = row is not None and row.place not in places
    return (*matches, row.match) if row is not None and gone else tuple(matches)


class MatchList(QAbstractListModel):
    """Shows matches, each under the role ``OBJECT``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MatchRow, ...] = ()

    def set_rows(self, rows: Sequence[MatchRow]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> Sequence[MatchRow]:
        """Return what is shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.match.source.title
            case Qt.ItemDataRole.AccessibleTextRole:
                behind = repeats_words(row.match)
                return f"{_said(row)}{match_words(row.match)}{f' {behind}' if behind else ''}"
            case _ if role == OBJECT:
                return row
            case _:
                return None


STANCE_WORDS: Final = {
    Stance.SUPPORTS: marked("Accepted: supports"),
    Stance.UNDERMINES: marked("Accepted: undermines"),
    Stance.CONTEXT: marked("Accepted: context"),
}


def _stance(match: Match, evidence: Sequence[Evidence]) -> Stance | None:
    made = made_of(match, evidence)
    return made[-1].stance if made else None


def made_of(match: Match, evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence that has words of a match, the latest last."""
    passage = match.passage
    return [
        item
        for item in evidence
        if item.source_id == passage.source_id and item.span.overlaps(passage.span)
    ]


def _said(row: MatchRow) -> str:
    if row.stance is not None:
        words = tr(STANCE_WORDS[row.stance])
        return f"{words}. "
    return tr("Does not bear on the claim.") + " " if row.rejected else ""
