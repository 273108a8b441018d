"""A small button with a drawing, which has a name, a key and the colours of the theme."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.keymap import NATIVE
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme


class SignButton(QToolButton):
    """Does something when it is pressed, or when one of its ``keys`` is, anywhere in the window.

    ``name`` is that of the drawing. Without ``shown`` words it is known by its drawing alone, and
    by ``words`` to whoever hovers over it or cannot see it.
    """

    def __init__(
        self,
        name: str,
        words: str,
        do: Callable[[], object],
        keys: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        shown: str = "",
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(words)
        self.setText(shown)
        if shown:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        key = QKeySequence(keys[0]).toString(NATIVE) if keys else ""
        self.setToolTip(plain_tip(f"{words} ({key})" if key else words))
        self.clicked.connect(lambda _: do())
        self.shortcuts = [QShortcut(QKeySequence(key), self.window(), self.press) for key in keys]

    def press(self) -> None:
        """Do it, as a key does."""
        if self.isEnabled():
            self.click()

    def refresh_theme(self, theme: Theme) -> None:
        """Draw it in the colours of a theme."""
        self.setIcon(icon(self._name, theme.text))
