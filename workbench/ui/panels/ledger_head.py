"""The heading of a side of the ledger: how much stands there, and of how many origins."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.domain.evidence import Stance
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.panels.card import STANCE_TONES
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import plain_tip
from workbench.ui.text.terms import headed, term
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

ICON: Final = 15


class LedgerHead(QWidget):
    """Names a stance, or without one the searches that found nothing."""

    def __init__(self, stance: Stance | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stance = stance
        self._sign = QLabel(self)
        self._sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = tr("Searched, nothing found") if stance is None else headed(term(stance))
        self._name = label(name, self, name="side")
        self._name.setWordWrap(False)
        self.count = label(parent=self, name="origins")
        quiet(self.count)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self._sign, self._name):
            line.addWidget(part)
        line.addWidget(self.count, 1)
        self.refresh_theme(theme)

    def tell(self, count: str, tip: str, *, alone: bool) -> None:
        """Say how much stands there; where nothing does, say that."""
        self.count.setText(tr("nothing accepted") if alone else count)
        self.setToolTip(plain_tip(tip))
        self.count.setAccessibleDescription(tip)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        name, tone = ("search", "muted") if self._stance is None else STANCE_TONES[self._stance]
        self._sign.setPixmap(icon(name, theme.tone(tone)).pixmap(ICON, ICON))
