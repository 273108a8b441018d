"""The cards of the ledger: a piece of evidence, and a search that found nothing."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.domain.evidence import Evidence
from workbench.domain.search import SearchRecord
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.ledger import Entry, searched_by, searched_words
from workbench.ui.panels.card import STANCE_TONES
from workbench.ui.panels.note_line import NoteLine
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ICON: Final = 15
BRIEF: Final = 220
"""Characters of a quotation on a card that is not the chosen one."""
KEY: Final = Qt.Key
_WAYS: Final = {KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End}


class LedgerCard(QFrame):
    """A card that can have the keys: ``focused`` carries it, ``moved`` the arrow key pressed."""

    focused = Signal(object)
    moved = Signal(object, int)
    withdraw = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign = QLabel(self)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = label(parent=self, name="quotation")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.signed = label(parent=self, name="signed")
        quiet(self.signed)
        self.take_off = _button(self)
        self.take_off.clicked.connect(lambda: self.withdraw.emit(self))

    def mark(self, *, current: bool) -> None:
        """Show whether this is the card that a key would act on."""
        theme = self._theme
        edge, wide = (theme.accent, 2) if current else (theme.line, 1)
        # Three borders and a wide one at the side: the words stay where they are.
        self.setStyleSheet(
            f"LedgerCard {{ background: {theme.base.name()}; border: 1px solid {edge.name()};"
            f" border-left: {wide + 1}px solid {edge.name()}; border-radius: 3px; }}"
        )

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.take_off.setIcon(icon("cancel", theme.text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.focused.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(self, event.key())
        else:
            super().keyPressEvent(event)


class EvidenceCard(LedgerCard):
    """One piece of accepted evidence: its words, where they stand, a note, ways to change it."""

    noted = Signal(object, str)

    def __init__(
        self, entry: Entry, theme: Theme, keeper: DraftKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.entry, self._current = entry, False
        self._where = label(parent=self, name="where")
        self._about = label(parent=self, name="about")
        self._warning = label(parent=self, name="warning")
        self._warned = QLabel(self)
        self.note = NoteLine(keeper, self)
        self.note.written.connect(self._noted)
        self.note.done.connect(self.setFocus)
        self._write = _button(self)
        self._write.setToolTip(tr("Write a note on this evidence"))
        self._write.setAccessibleName(tr("Write a note on this evidence"))
        self._write.clicked.connect(self.note.write)
        self.take_off.setToolTip(tr("Take this off the claim; it stays in the history"))
        self.take_off.setAccessibleName(tr("Withdraw this evidence"))
        self._lay_out()
        self.refresh_theme(theme)
        self.show_entry(entry)
        self.mark(current=False)

    @property
    def evidence(self) -> Evidence:
        """The evidence that the card shows."""
        return self.entry.evidence

    def show_entry(self, entry: Entry) -> None:
        """Show the evidence as it is now; a note that is being written stays."""
        self.entry = entry
        self._where.setText(entry.where)
        self._about.setText(entry.about)
        self._about.setVisible(bool(entry.about))
        self.signed.setText(entry.signed)
        self._warning.setText(entry.warning)
        for part in (self._warning, self._warned):
            part.setVisible(bool(entry.warning))
        self.setAccessibleName(entry.spoken)
        self.note.show_evidence(entry.evidence)
        self._show_words()
        self._show_stance()

    def mark(self, *, current: bool) -> None:
        super().mark(current=current)
        self._current = current
        self._show_words()

    def refresh_theme(self, theme: Theme) -> None:
        super().refresh_theme(theme)
        self._write.setIcon(icon("note", theme.text))
        self._warned.setPixmap(icon("warning", theme.warn).pixmap(ICON, ICON))
        self._show_stance()

    def _noted(self, words: str) -> None:
        self.noted.emit(self.evidence, words)

    def _show_words(self) -> None:
        whole = self.evidence.quotation
        brief = whole if self._current or len(whole) <= BRIEF else f"{whole[:BRIEF].rstrip()}…"
        self.words.setText(brief)
        self.words.setToolTip(plain_tip(whole) if brief != whole else "")

    def _show_stance(self) -> None:
        name, tone = STANCE_TONES[self.evidence.stance]
        self.sign.setPixmap(icon(name, self._theme.tone(tone)).pixmap(ICON, ICON))

    def _lay_out(self) -> None:
        for part in (self._where, self._about):
            quiet(part)
        warning = QHBoxLayout()
        warning.setSpacing(4)
        warning.addWidget(self._warned, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._warning, 1)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self.signed, 1)
        foot.addWidget(self._write, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.take_off, 0, Qt.AlignmentFlag.AlignBottom)
        body = QVBoxLayout()
        body.setSpacing(2)
        for part in (self.words, self._where, self._about):
            body.addWidget(part)
        body.addLayout(warning)
        body.addWidget(self.note)
        body.addLayout(foot)
        _beside(self, self.sign, body)


class SearchCard(LedgerCard):
    """A search that found nothing: where, with which words and how, who made it and when."""

    def __init__(self, search: SearchRecord, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.search = search
        self.words.setText(searched_words(search))
        self.signed.setText(searched_by(search))
        note = label(search.note, self, name="search-note")
        note.setVisible(bool(search.note))
        parts = (searched_words(search), search.note, searched_by(search))
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.take_off.setToolTip(tr("Take this search off the claim; it stays in the history"))
        self.take_off.setAccessibleName(tr("Withdraw this search"))
        foot = QHBoxLayout()
        foot.addWidget(self.signed, 1)
        foot.addWidget(self.take_off, 0, Qt.AlignmentFlag.AlignBottom)
        body = QVBoxLayout()
        body.setSpacing(2)
        for part in (self.words, note):
            body.addWidget(part)
        body.addLayout(foot)
        _beside(self, self.sign, body)
        self.refresh_theme(theme)
        self.mark(current=False)

    def refresh_theme(self, theme: Theme) -> None:
        super().refresh_theme(theme)
        self.sign.setPixmap(icon("search", theme.muted).pixmap(ICON, ICON))


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    # A card is one stop; its buttons have keys of their own.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _beside(card: QWidget, sign: QLabel, body: QVBoxLayout) -> None:
    whole = QHBoxLayout(card)
    whole.setContentsMargins(7, 6, 5, 5)
    whole.setSpacing(6)
    whole.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    whole.addLayout(body, 1)
