"""The claim under check, on top of its evidence: its words large, held against a passage."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.ui.errors import label
from workbench.ui.panels.marking import MarkedText
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import plain_tip
from workbench.ui.text.runs import Layer
from workbench.ui.text.shaped import excerpt, places_words
from workbench.ui.text.wording import kind_words, number_words, state_term
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

LARGER: Final = 1.2


class ClaimHead(QWidget):
    """Shows the words that are searched with, and those of the article where they are others.

    ``went`` carries a place of the claim, counted from 0, that the checker wants to see.
    """

    went = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = label(parent=self, name="claim-about")
        self._about.setWordWrap(False)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._places = QToolButton(self)
        self._places.setObjectName("claim-places")
        self._places.setAutoRaise(True)
        self._places.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._places.setMenu(QMenu(self._places))
        self._places.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._places.hide()
        self._words = MarkedText(theme, self)
        self._words.setObjectName("claim-words")
        self._origin = label(parent=self, name="claim-origin")
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._words.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout()
        line.addWidget(self._about, 1)
        line.addWidget(self._places)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self._words)
        whole.addWidget(self._origin)
        for part in (self._about, self._origin):
            quiet(part)

    def show_claim(self, claim: Claim | None, layers: Sequence[Layer] = ()) -> None:
        """Show a claim with the marks of the passage it is held against, or none."""
        self._about.setToolTip("")
        if claim is None:
            self._about.setText(tr("No claim chosen"))
            self._words.show_marked("")
            self._origin.hide()
            return
        self._about.setText(_about(claim))
        self._words.show_marked(claim.asked, layers)
        self._origin.setText(tr("In the article: {words}").format(words=claim.words))
        self._origin.setVisible(bool(claim.restatement))
        self._about.setToolTip(plain_tip(self._about.text()))

    def show_places(self, claim: Claim | None, article: str) -> None:
        """Offer to go to the further places of a claim, with the words that stand there."""
        menu = self._places.menu()
        menu.clear()
        places = claim.places if claim is not None else ()
        self._places.setVisible(bool(places))
        self._places.setText(f"{places_words(claim)} ▾" if claim is not None else "")
        for at, place in enumerate(places):
            # A menu takes an ampersand for the mark of a letter.
            words = excerpt(place.span.of(article)).replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._go, at))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._words.refresh_theme(theme)

    def _go(self, at: int, _checked: bool = False) -> None:
        self.went.emit(at)


def _about(claim: Claim) -> str:
    """Say in a line which claim it is, how far it has come, of what kinds it is and who said it."""
    said = tr("said by {claimant}").format(claimant=claim.claimant) if claim.claimant else ""
    asked = claim.checkable and not claim.dropped
    proposed = tr("proposed") if asked and not claim.accepted else ""
    parts = (number_words(claim), proposed, state_term(claim), kind_words(claim), said)
    return " · ".join(part for part in parts if part)
