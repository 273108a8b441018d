"""What the library has to say above its list, each with buttons that do something about it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from workbench.ui.errors import label
from workbench.ui.tables import plain_tip
from workbench.ui.translation import tr

LEAST: Final = 60


class Notice(QFrame):
    """A sentence in a frame, with buttons; hidden while there is nothing to say."""

    def __init__(self, buttons: Sequence[QToolButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._words = label(parent=self)
        self._words.setWordWrap(False)
        # In a narrow window it is cut rather than that it makes the window wider.
        self._words.setMinimumWidth(LEAST)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 1, 2, 1)
        inside.addWidget(self._words)
        for button in buttons:
            inside.addWidget(button)
        self.hide()

    def say(self, words: str) -> None:
        """Show words, or hide if there are none."""
        self._words.setText(words)
        self._words.setToolTip(plain_tip(words))
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """What is said at present, empty while nothing is."""
        return self._words.text()


def unread_words(count: int) -> str:
    """Return how many documents were not read, empty if every one was."""
    if not count:
        return ""
    return tr("%Ln document(s) could not be read.", "", count)


def alike_words(pairs: int) -> str:
    """Return how many pairs of sources are put forward as of one origin, empty if none."""
    if not pairs:
        return ""
    if pairs == 1:
        return tr("2 sources have much of the wording in common.")
    return tr("%Ln pairs of sources have much of the wording in common.", "", pairs)
