"""The head of a source: its title, who published it and when, and the claim it is read for."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.source import Source
from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import plain_tip
from workbench.ui.text.about_source import head_line
from workbench.ui.translation import tr

LARGER: Final = 1.2
LONGEST: Final = 190
"""Characters that are shown of a title or a claim: a screen of a laptop is low."""


class SourceHead(QWidget):
    """Two or three lines above the text; what is cut short stands in the tool tip."""

    def __init__(self, source: Source, claim: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(parent=self, name="title")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        font.setBold(True)
        self._title.setFont(font)
        self._line = label(parent=self, name="head")
        quiet(self._line)
        self._claim = label(parent=self, name="claim")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        for part in (self._title, self._line, self._claim):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(part)
        told = tr("Claim: {words}").format(words=" ".join(claim.split()))
        self._claim.setText(_short(told))
        self._claim.setToolTip(plain_tip(told))
        self._claim.setVisible(bool(claim))
        self.show_source(source)

    def show_source(self, source: Source) -> None:
        """Show what the source is called now, and what it is."""
        title = source.title or source.file or source.url or tr("Untitled")
        self._title.setText(_short(title))
        self._title.setToolTip(plain_tip(title))
        self._line.setText(head_line(source))
        self._line.setVisible(bool(self._line.text()))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
