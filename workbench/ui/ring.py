"""Goes with the keys from pane to pane, in the order in which they stand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Ring:
    """Panes in their order; each keeps in mind which of its parts had the keys last."""

    def __init__(self, panes: Sequence[tuple[QWidget, QWidget]]) -> None:
        """Take panes, each with the part that gets the keys the first time."""
        self._panes = panes
        self._last: dict[QWidget, QWidget] = {}

    def go(self, by: int) -> None:
        """Give the keys to the next pane that is in sight, or to the one before."""
        now = QApplication.focusWidget()
        shown = [(pane, first) for pane, first in self._panes if pane.isVisible()]
        if not shown:
            return
        at = next((n for n, (pane, _) in enumerate(shown) if _within(now, pane)), None)
        if at is None:
            at = -1 if by > 0 else 0
        elif now is not None:
            self._last[shown[at][0]] = now
        pane, first = shown[(at + by) % len(shown)]
        wanted = self._last.get(pane, first)
        if not wanted.isVisible() or not wanted.isEnabled():
            wanted = first
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _within(part: QWidget | None, pane: QWidget) -> bool:
    return part is not None and (part is pane or pane.isAncestorOf(part))
