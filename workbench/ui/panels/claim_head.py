"""The claim under check, on top of its evidence: its words large, held against a passage."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.ui.errors import label
from workbench.ui.panels.marking import MarkedText
from workbench.ui.panels.tones import quiet
from workbench.ui.text.runs import Layer
from workbench.ui.text.wording import kind_words, state_words
from workbench.ui.theme import Theme

LARGER: Final = 1.2


class ClaimHead(QWidget):
    """Shows the words that are searched with, and those of the article where they are others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = label(parent=self, name="claim-about")
        self._about.setWordWrap(False)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = MarkedText(theme, self)
        self._words.setObjectName("claim-words")
        self._origin = label(parent=self, name="claim-origin")
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._words.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout()
        line.addWidget(self._about, 1)
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
        if claim is None:
            self._about.setText("No claim chosen")
            self._words.show_marked("")
            self._origin.hide()
            return
        number = f"Claim {claim.number}" if claim.number else ""
        said = f"said by {claim.claimant}" if claim.claimant else ""
        parts = (number, kind_words(claim), said, state_words(claim).lower())
        self._about.setText(" · ".join(part for part in parts if part))
        self._words.show_marked(claim.asked, layers)
        self._origin.setText(f"In the article: {claim.words}")
        self._origin.setVisible(bool(claim.restatement))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._words.refresh_theme(theme)
