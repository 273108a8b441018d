"""One line to write a claim so that it stands alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.services.drafts import DraftService
from workbench.ui.errors import label
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.panels.tones import quiet
from workbench.ui.translation import tr


class RestateLine(QWidget):
    """Takes a restatement: Enter keeps it, Escape leaves it; ``written`` carries the words."""

    written = Signal(str)

    def __init__(self, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._suggestion = ""
        self.keeper = DraftKeeper(drafts, self)
        self._words = QLineEdit(self)
        self._words.setAccessibleName(tr("Claim restated so that it stands alone"))
        hint = tr("The claim in words that stand alone; empty takes it away")
        self._words.setPlaceholderText(hint)
        self._words.textEdited.connect(self._typed)
        self._keep = QPushButton(tr("Use these words"), self)
        self._keep.clicked.connect(self._write)
        self._suggested = label(parent=self, name="suggestion")
        self._use = QPushButton(tr("Use suggestion"), self)
        self._use.setToolTip(tr("Put the suggestion into the line; Enter then keeps it"))
        self._use.clicked.connect(self._take)
        quiet(self._suggested)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._keep)
        below = QHBoxLayout()
        below.addWidget(self._suggested, 1)
        below.addWidget(self._use)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addLayout(below)
        self.hide()

    def open(self, claim: Claim, suggestion: str = "") -> None:
        """Show the line for a claim, with what was typed for it before if that was not kept.

        A suggestion is shown beside it, and is used only if the checker says so.
        """
        self._claim, self._suggestion = claim, suggestion
        offered = bool(suggestion) and suggestion not in {claim.asked, claim.words}
        self._suggested.setText(suggestion)
        for part in (self._suggested, self._use):
            part.setVisible(offered)
        self._words.setText(self.keeper.restored(_key(claim)) or claim.asked)
        self.show()
        self._words.setFocus()
        self._words.selectAll()

    def leave(self) -> None:
        """Close the line; what was typed is kept as a draft."""
        self.keeper.flush()
        self._claim = None
        self.hide()

    def saved(self) -> None:
        """Close the line and forget its draft: the words are in the library."""
        if self._claim is not None:
            self.keeper.forget(_key(self._claim))
        self._claim = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._write()
            case _:
                super().keyPressEvent(event)

    def _take(self) -> None:
        self._words.setText(self._suggestion)
        self._typed(self._suggestion)
        self._words.setFocus()

    def _typed(self, words: str) -> None:
        if self._claim is not None:
            self.keeper.typed(_key(self._claim), "" if words == self._claim.asked else words)

    def _write(self) -> None:
        if self._claim is not None:
            words = self._words.text().strip()
            self.written.emit("" if words == self._claim.words else words)


def _key(claim: Claim) -> str:
    return f"restatement:{filed(claim)}"
