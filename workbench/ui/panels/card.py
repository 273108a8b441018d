"""The card of a match: how it is laid out for a width, and how it is drawn."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from workbench.domain.evidence import Stance
from workbench.domain.match import Relation, Slot
from workbench.domain.text import Span
from workbench.ui.icons import icon
from workbench.ui.models.matches import MatchRow
from workbench.ui.panels.marking import format_ranges, sign
from workbench.ui.text.places import locator_words
from workbench.ui.text.positions import Positions, shown_in_lines
from workbench.ui.text.repeats import repeats_lines, repeats_short, repeats_words
from workbench.ui.text.runs import passage_layers, within
from workbench.ui.text.terms import term
from workbench.ui.text.wording import (
    slot_sentence,
    slot_words,
    slots_in_order,
    source_line,
    told_why,
    why_so,
)
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

PAD: Final = 10.0
GAP: Final = 4.0
CHIP_PAD: Final = 6.0
SIGN: Final = 0.5
"""Size of the sign in a chip, as part of its height."""
LEADING: Final = 1.12
MORE: Final = 14.0
EXCERPT_LINES: Final = 2
"""Lines of the passage on a card that is not the current one."""
BEFORE: Final = 80
"""Characters shown before the first of the words looked for, at most."""
STANCE_TONES: Final = {
    Stance.SUPPORTS: ("supports", "good"),
    Stance.UNDERMINES: ("undermines", "bad"),
    Stance.CONTEXT: ("context", "neutral"),
}


@dataclass(frozen=True, slots=True)
class SlotChip:
    """A slot on a card: where, with which words."""

    rect: QRectF
    slot: Slot
    words: str


@dataclass(slots=True)
class Card:
    """A card laid out: places are counted from its top left corner."""

    row: MatchRow
    width: float
    text: QTextLayout
    height: float = 0.0
    chips: list[SlotChip] = field(default_factory=list)
    notes: list[tuple[QRectF, str]] = field(default_factory=list)
    repeats: QRectF = field(default_factory=QRectF)
    head: QRectF = field(default_factory=QRectF)
    body: QRectF = field(default_factory=QRectF)
    more: QPointF | None = None

    def tip(self, at: QPointF) -> str:
        """Return what a place of the card says in full, empty where it says all there is."""
        match = self.row.match
        for chip in self.chips:
            if chip.rect.contains(at):
                return slot_sentence(chip.slot)
        if self.repeats.contains(at):
            return repeats_words(match)
        if self.head.contains(at):
            where = locator_words(match.passage.locator)
            parts = (match.source.title, source_line(match), where)
            return "\n".join(part for part in parts if part)
        return ""

    def bottom_of(self, span: Span) -> float:
        """Return how far down the first line of a stretch of the whole passage ends."""
        at = Positions(self.row.match.passage.text).to_document(span.start)
        line = self.text.lineForTextPosition(at)
        return line.y() + line.height() if line.isValid() else 0.0

    def offset_at(self, at: QPointF) -> int | None:
        """Return which character of the whole passage lies at a place, ``None`` outside of it."""
        if not self.body.contains(at):
            return None
        for number in range(self.text.lineCount()):
            line = self.text.lineAt(number)
            if at.y() < line.y() + line.height() or number == self.text.lineCount() - 1:
                return Positions(self.row.match.passage.text).to_text(line.xToCursor(at.x()))
        return None


@dataclass(frozen=True, slots=True)
class Faces:
    """The letters of a card."""

    plain: QFont
    bold: QFont
    small: QFont

    @classmethod
    def of(cls, font: QFont) -> "Faces":
        """Return them, made of the font of the window."""
        bold, small = QFont(font), QFont(font)
        bold.setBold(True)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        return cls(QFont(font), bold, small)

    @property
    def line(self) -> float:
        """The height of a line."""
        return QFontMetricsF(self.plain).height()


def lay_card(row: MatchRow, width: float, faces: Faces, theme: Theme, *, full: bool) -> Card:
    """Lay a card out; a ``full`` one shows the whole passage and why each slot is as it is."""
    inner = width - 2 * PAD
    part = None if full else _excerpt(row)
    card = Card(row, width, _passage(row, part, faces, theme))
    top = PAD + faces.line * 2 + GAP
    high = _break_lines(card, QPointF(PAD, top), inner, None if full else EXCERPT_LINES)
    card.body = QRectF(PAD, top, inner, high)
    top += high
    card.head = QRectF(PAD, PAD, inner, faces.line * 2)
    if row.match.comparison.slots:
        top = _lay_chips(card, top + GAP * 1.5, inner, faces, full=full)
    if row.match.repeats:
        top = _lay_repeats(card, top + GAP, inner, faces, full=full)
    card.height = top + PAD
    return card


def paint_card(
    painter: QPainter,
    card: Card,
    rect: QRectF,
    faces: Faces,
    theme: Theme,
    chosen: Span | None = None,
) -> None:
    """Draw a card into ``rect``; whoever calls has drawn its ground.

    ``chosen`` is what is chosen of the words of a full one.
    """
    row = card.row
    painter.save()
    painter.translate(rect.topLeft())
    if row.rejected:
        painter.setOpacity(0.85)
    _paint_head(painter, card, faces, theme)
    painter.setPen(theme.text)
    card.text.draw(painter, QPointF(0, 0), _selections(row, chosen, theme))
    if card.more is not None:
        painter.drawText(card.more, "…")
    for chip in card.chips:
        _paint_chip(painter, chip, faces, theme)
    painter.setFont(faces.small)
    painter.setPen(theme.muted)
    for place, words in card.notes:
        painter.drawText(place, _WRAPPED, words)
    painter.restore()


def _excerpt(row: MatchRow) -> Span | None:
    """Return what a brief card shows: the best sentences, or the words looked for if elsewhere."""
    best, text = row.match.comparison.best, row.match.passage.text
    if not row.found or (best is not None and any(best.overlaps(one) for one in row.found)):
        return best
    first = row.found[0].start
    begins = max(text.rfind("\n", 0, first), text.rfind(". ", 0, first) + 1) + 1
    if first - begins > BEFORE:
        begins = text.find(" ", first - BEFORE, first) + 1 or first
    return Span(begins, len(text))


def _selections(row: MatchRow, chosen: Span | None, theme: Theme) -> list[QTextLayout.FormatRange]:
    if chosen is None:
        return []
    places, part = Positions(row.match.passage.text), QTextLayout.FormatRange()
    start, end = places.to_document(chosen.start), places.to_document(chosen.end)
    part.start, part.length = start, end - start
    form = QTextCharFormat()
    form.setBackground(theme.selection)
    form.setForeground(theme.text)
    part.format = form
    return [part]


def _passage(row: MatchRow, part: Span | None, faces: Faces, theme: Theme) -> QTextLayout:
    text, layers = row.match.passage.text, passage_layers(row.match.comparison, row.found)
    if part is not None:
        text, layers = part.of(text), within(layers, part)
    layout = QTextLayout(shown_in_lines(text), faces.plain)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(format_ranges(text, layers, theme))
    layout.setCacheEnabled(True)
    return layout


def _break_lines(card: Card, at: QPointF, width: float, most: int | None) -> float:
    """Break the passage into lines from a place on; returns how high they are together."""
    layout, height, count, used = card.text, 0.0, 0, 0
    layout.beginLayout()
    while most is None or count < most:
        line = layout.createLine()
        if not line.isValid():
            break
        # The last line that may be shown leaves room for the sign that there is more.
        line.setLineWidth(width if most is None or count < most - 1 else width - MORE)
        line.setPosition(at + QPointF(0, height))
        # An empty line parts two paragraphs; half of one does as well.
        empty = not layout.text()[used : used + line.textLength()].strip()
        used += line.textLength()
        height += line.height() * (0.4 if empty else LEADING)
        if not empty:
            count += 1
            last = QPointF(line.position().x() + line.naturalTextWidth(), line.position().y())
            card.more = last + QPointF(2, line.ascent())
    layout.endLayout()
    if used >= len(layout.text()):
        card.more = None
    return height


def _lay_chips(card: Card, top: float, inner: float, faces: Faces, *, full: bool) -> float:
    """Place the chips in rows; on a full card, below one that has more to say, why it is so."""
    left, metrics = PAD, QFontMetricsF(faces.small)
    high = metrics.height() + 4
    for slot in slots_in_order(card.row.match.comparison.slots):
        chip = _chip(slot, inner, high, faces)
        why = _why(slot, chip) if full else ""
        if left > PAD and (why or left + chip.rect.width() > PAD + inner):
            left, top = PAD, top + high + GAP
        chip.rect.moveTo(left, top)
        card.chips.append(chip)
        left += chip.rect.width() + GAP
        if why:
            need = _note(
                card, QPointF(PAD + CHIP_PAD, top + high + 2), inner - CHIP_PAD, why, faces
            )
            left, top = PAD, top + high + need + GAP + 2
    return top + high if left > PAD else top - GAP


def _why(slot: Slot, chip: SlotChip) -> str:
    cut = chip.words != slot_words(slot)
    return told_why(slot.why) if cut else why_so(slot)


def _note(card: Card, at: QPointF, width: float, words: str, faces: Faces) -> float:
    """Place small words that wrap; returns how high they are."""
    metrics = QFontMetricsF(faces.small)
    need = metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, words).height()
    card.notes.append((QRectF(at.x(), at.y(), width, need + 1), words))
    return need


def _lay_repeats(card: Card, top: float, inner: float, faces: Faces, *, full: bool) -> float:
    """Place what is said of the passages that repeat this one: on a full card, which they are."""
    match = card.row.match
    lines = repeats_lines(match) if full else [repeats_short(match)]
    start, metrics = top, QFontMetricsF(faces.small)
    for line in lines:
        words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner)
        top += _note(card, QPointF(PAD, top), inner, words, faces)
    card.repeats = QRectF(PAD, start, inner, top - start)
    return top


def _chip(slot: Slot, inner: float, high: float, faces: Faces) -> SlotChip:
    metrics = QFontMetricsF(_chip_font(slot, faces))
    extra = 3 * CHIP_PAD + high * SIGN
    room = inner - extra
    words = metrics.elidedText(slot_words(slot), Qt.TextElideMode.ElideMiddle, room)
    return SlotChip(QRectF(0, 0, metrics.horizontalAdvance(words) + extra, high), slot, words)


def _paint_head(painter: QPainter, card: Card, faces: Faces, theme: Theme) -> None:
    match, metrics = card.row.match, QFontMetricsF(faces.bold)
    right = card.width - PAD
    line = QRectF(PAD, PAD - 2, card.width - 2 * PAD, faces.line)
    painter.setFont(faces.small)
    where = locator_words(match.passage.locator)
    painter.setPen(theme.muted)
    painter.drawText(line, _RIGHT, where)
    right -= QFontMetricsF(faces.small).horizontalAdvance(where) + (GAP * 2 if where else 0)
    right = _paint_said(
        painter, card.row, QRectF(PAD, line.top(), right - PAD, faces.line), faces, theme
    )
    painter.setFont(faces.bold)
    painter.setPen(theme.text)
    title = metrics.elidedText(match.source.title, Qt.TextElideMode.ElideRight, right - PAD)
    painter.drawText(line, _LEFT, title)
    painter.setFont(faces.small)
    painter.setPen(theme.muted)
    below = line.translated(0, faces.line)
    told = QFontMetricsF(faces.small).elidedText(
        source_line(match), Qt.TextElideMode.ElideRight, line.width()
    )
    painter.drawText(below, _LEFT, told)


def _paint_said(
    painter: QPainter, row: MatchRow, line: QRectF, faces: Faces, theme: Theme
) -> float:
    """Write at the right what the checker said of the match; returns where that begins."""
    if row.stance is not None:
        name, tone = STANCE_TONES[row.stance]
        words, colour = term(row.stance), theme.tone(tone)
    elif row.rejected:
        words, name, colour = tr("does not bear on it"), "reject", theme.muted
    else:
        return line.right()
    metrics = QFontMetricsF(faces.bold)
    left = line.right() - metrics.horizontalAdvance(words)
    size = line.height() * 0.85
    box = QRectF(left - size - GAP, line.center().y() - size / 2, size, size)
    icon(name, colour).paint(painter, box.toAlignedRect())
    painter.setFont(faces.bold)
    painter.setPen(colour)
    painter.drawText(line, _RIGHT, words)
    return box.left() - GAP * 2


def _paint_chip(painter: QPainter, chip: SlotChip, faces: Faces, theme: Theme) -> None:
    ground, edge, ink, mark = _chip_colours(chip.slot, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(edge, 1)
    if chip.slot.relation is Relation.MISSING:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    size = chip.rect.height() * SIGN
    box = QRectF(chip.rect.left() + CHIP_PAD, chip.rect.center().y() - size / 2, size, size)
    sign(painter, box, chip.slot.relation, mark)
    painter.setFont(_chip_font(chip.slot, faces))
    painter.setPen(ink)
    painter.drawText(chip.rect.adjusted(2 * CHIP_PAD + size, 0, 0, 0), _LEFT, chip.words)
    painter.restore()


def _chip_font(slot: Slot, faces: Faces) -> QFont:
    font = QFont(faces.small)
    font.setBold(slot.relation is Relation.DIFFERS)
    return font


def _chip_colours(slot: Slot, theme: Theme) -> tuple[QColor, QColor, QColor, QColor]:
    """Return ground, edge, ink and the colour of the sign."""
    none = QColor(Qt.GlobalColor.transparent)
    match slot.relation:
        case Relation.DIFFERS:
            return theme.differs, theme.bad, theme.text, theme.bad
        case Relation.MISSING:
            return none, theme.line, theme.muted, theme.warn
        case Relation.AGREES:
            return none, theme.line, theme.muted, theme.good


_WRAPPED: Final = Qt.TextFlag.TextWordWrap.value
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
