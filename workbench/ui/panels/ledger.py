"""The ledger of a claim: accepted evidence, what supports it beside what undermines it."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import EvidenceId, SourceId
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.panels.card import STANCE_TONES
from workbench.ui.panels.tones import quiet
from workbench.ui.text.terms import headed, term
from workbench.ui.text.wording import evidence_line
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ICON: Final = 15


class EvidenceCard(QFrame):
    """One piece of accepted evidence: its words, where they stand, a note, ways to change it."""

    focused = Signal(object)
    withdraw = Signal(object)
    noted = Signal(object, str)

    def __init__(
        self, evidence: Evidence, title: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.evidence = evidence
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{term(evidence.stance)}: {evidence.quotation}")
        self._note = QLineEdit(evidence.note, self)
        self._note.setPlaceholderText(tr("Note"))
        self._note.setAccessibleName(tr("Note on this evidence"))
        self._note.editingFinished.connect(self._keep_note)
        self._withdraw = QToolButton(self)
        self._withdraw.setText(tr("Withdraw"))
        self._withdraw.setAutoRaise(True)
        self._withdraw.setToolTip(tr("Take this off the claim; it stays in the history"))
        self._withdraw.clicked.connect(self._take_off)
        words = label(evidence.quotation, self, name="quotation")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where = label(evidence_line(evidence, title), self)
        quiet(where)
        line = QHBoxLayout()
        line.addWidget(self._note, 1)
        line.addWidget(self._withdraw)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 6, 6)
        whole.setSpacing(3)
        for part in (words, where):
            whole.addWidget(part)
        whole.addLayout(line)
        self.mark(current=False)

    def mark(self, *, current: bool) -> None:
        """Show whether this is the piece that a key would act on."""
        edge = self._theme.accent if current else self._theme.line
        self.setStyleSheet(
            f"EvidenceCard {{ background: {self._theme.base.name()};"
            f" border: 1px solid {edge.name()}; border-radius: 3px; }}"
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.evidence)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.focused.emit(self.evidence)

    def _take_off(self) -> None:
        self.withdraw.emit(self.evidence)

    def _keep_note(self) -> None:
        if self._note.text().strip() != self.evidence.note:
            self.noted.emit(self.evidence, self._note.text())


class Ledger(QScrollArea):
    """Shows the evidence of a claim in two columns, context below them."""

    withdraw = Signal(object)
    noted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[Evidence], Mapping[SourceId, str]] = ((), {})
        self._cards: list[EvidenceCard] = []
        self._current: EvidenceId | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Accepted evidence"))

    def show_evidence(self, evidence: Sequence[Evidence], titles: Mapping[SourceId, str]) -> None:
        """Show evidence; ``titles`` names its sources."""
        self._shown = (tuple(evidence), titles)
        ids = [item.id for item in evidence]
        if self._current not in ids:
            self._current = ids[-1] if ids else None
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(8, 6, 8, 8)
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._cards = []
        for stance, row, column, span in _PLACES:
            held = [item for item in evidence if item.stance is stance]
            grid.addLayout(self._column(stance, held, body), row, column, 1, span)
        grid.setRowStretch(2, 1)
        self.setWidget(body)
        self._mark()

    def chosen(self) -> Evidence | None:
        """Return the piece that a key would act on."""
        return next((c.evidence for c in self._cards if c.evidence.id == self._current), None)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_evidence(*self._shown)

    def _column(self, stance: Stance, held: Sequence[Evidence], body: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(self._heading(stance, len(held), body))
        for item in held:
            title = self._shown[1].get(item.source_id, "")
            card = EvidenceCard(item, title, self._theme, body)
            card.focused.connect(self._focus)
            card.withdraw.connect(self.withdraw)
            card.noted.connect(self.noted)
            self._cards.append(card)
            column.addWidget(card)
        if not held and stance is not Stance.CONTEXT:
            nothing = label(tr("Nothing accepted."), body)
            quiet(nothing)
            column.addWidget(nothing)
        column.addStretch(1)
        return column

    def _heading(self, stance: Stance, count: int, body: QWidget) -> QHBoxLayout:
        name, tone = STANCE_TONES[stance]
        sign = QLabel(body)
        sign.setPixmap(icon(name, self._theme.tone(tone)).pixmap(ICON, ICON))
        words = label(f"{headed(term(stance))} ({count})", body)
        font = words.font()
        font.setBold(True)
        words.setFont(font)
        line = QHBoxLayout()
        line.addWidget(sign)
        line.addWidget(words, 1)
        for part in (sign, words):
            part.setVisible(count > 0 or stance is not Stance.CONTEXT)
        sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return line

    def _focus(self, evidence: Evidence) -> None:
        self._current = evidence.id
        self._mark()

    def _mark(self) -> None:
        for card in self._cards:
            card.mark(current=card.evidence.id == self._current)


_PLACES: Final = (
    (Stance.SUPPORTS, 0, 0, 1),
    (Stance.UNDERMINES, 0, 1, 1),
    (Stance.CONTEXT, 1, 0, 2),
)
