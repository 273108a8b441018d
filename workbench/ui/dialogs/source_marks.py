"""What is marked in a source: passages put forward for a claim, evidence that stands, hits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import SourceId
from workbench.domain.match import Match
from workbench.domain.text import Span
from workbench.ui.icons import icon
from workbench.ui.text.terms import term
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

SIGN: Final = 14.0
THICK: Final = 1.6
_LINES: Final[dict[Stance | bool, Qt.PenStyle]] = {
    True: Qt.PenStyle.DashLine,
    False: Qt.PenStyle.DashDotDotLine,
    Stance.SUPPORTS: Qt.PenStyle.SolidLine,
    Stance.UNDERMINES: Qt.PenStyle.DashDotLine,
    Stance.CONTEXT: Qt.PenStyle.DotLine,
}
_SIGNS: Final[dict[Stance | bool, tuple[str, str]]] = {
    True: ("place", "accent"),
    False: ("search", "muted"),
    Stance.SUPPORTS: ("supports", "good"),
    Stance.UNDERMINES: ("undermines", "bad"),
    Stance.CONTEXT: ("context", "neutral"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a source that is marked for a claim: as evidence, or put forward only.

    ``stance`` is ``None`` for what nobody has accepted: the machine has put it ``forward``, or the
    checker has opened the source there.
    """

    span: Span
    stance: Stance | None = None
    note: str = ""
    forward: bool = True

    @property
    def kind(self) -> Stance | bool:
        """Which kind of mark it is: the stance, else whether it was put forward."""
        return self.forward if self.stance is None else self.stance

    @property
    def words(self) -> str:
        """What it is, in a word or two."""
        if self.stance is None:
            return tr("put forward") if self.forward else tr("opened here")
        return term(self.stance)

    @property
    def tip(self) -> str:
        """What it is, with the note of the checker."""
        if self.stance is None and not self.forward:
            return tr("Where the source was opened; nobody has accepted it")
        if self.stance is None:
            return tr("Put forward for the claim; nobody has accepted it")
        told = tr("Accepted as evidence: {stance}").format(stance=term(self.stance))
        return f"{told}\n{self.note}" if self.note else told

    def sign(self, theme: Theme) -> QIcon:
        """Return its drawing."""
        name, tone = _SIGNS[self.kind]
        return icon(name, _tone(theme, tone))

    def pen(self, theme: Theme) -> QPen:
        """Return the pen of the line under its words; no two kinds have the same line."""
        pen = QPen(_tone(theme, _SIGNS[self.kind][1]), THICK, _LINES[self.kind])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


def marks(
    source_id: SourceId,
    evidence: Iterable[Evidence],
    matches: Iterable[Match],
    opened_at: Span | None = None,
) -> list[Mark]:
    """Return what is marked in a source for a claim, in the order of its text.

    A passage of which evidence was made is marked as that. ``opened_at`` is the passage at which
    the checker opened the source.
    """
    accepted = [
        Mark(item.span, item.stance, item.note) for item in evidence if item.source_id == source_id
    ]
    found = accepted
    for span in dict.fromkeys(_put_forward(source_id, matches)):
        if not any(span.overlaps(mark.span) for mark in accepted):
            found = [*found, Mark(span)]
    if opened_at is not None and not any(opened_at.overlaps(mark.span) for mark in found):
        found = [*found, Mark(opened_at, forward=False)]
    return sorted(found, key=lambda mark: mark.span)


def underline(painter: QPainter, rect: QRectF, mark: Mark, theme: Theme) -> None:
    """Draw the line of a mark under words that stand in ``rect``."""
    painter.setPen(mark.pen(theme))
    y = rect.bottom() + 1.5
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def place_signs(
    painter: QPainter, heads: Sequence[tuple[QRectF, Mark]], theme: Theme, gutter: float
) -> None:
    """Draw the signs of marks that begin on a line into the margin, side by side."""
    lines: dict[float, int] = {}
    for rect, mark in heads:
        at = lines.get(rect.top(), 0)
        left = 6 + at * (SIGN + 1)
        lines[rect.top()] = at + 1
        if left + SIGN < gutter:
            place = QRectF(left, rect.center().y() - SIGN / 2, SIGN, SIGN)
            mark.sign(theme).paint(painter, place.toAlignedRect())


def _put_forward(source_id: SourceId, matches: Iterable[Match]) -> Iterable[Span]:
    for match in matches:
        for passage in (match.passage, *(repeat.passage for repeat in match.repeats)):
            if passage.source_id == source_id:
                yield passage.span


def _tone(theme: Theme, name: str) -> QColor:
    return theme.accent if name == "accent" else theme.tone(name)
