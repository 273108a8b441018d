"""Hints that name keys: as the checker has laid them, not as they usually are."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from workbench.ui.keymap import NATIVE
from workbench.ui.translation import tr

_PLACE: Final = re.compile(r"\{([\w.]+)\}")


def key_words(action: QAction) -> str:
    """Return the key of an action as it is written on this system, or its name if it has none."""
    key = action.shortcut().toString(NATIVE)
    plain = action.text().replace("&", "").rstrip("…")
    return key or tr("“{action}”").format(action=plain)


def hint(words: str, actions: Mapping[str, QAction], /, **values: str) -> str:
    """Return words in which ``{claim.mark}`` has become the key of that action.

    ``values`` are put in as they are, whatever braces they hold; so are names of no action.
    """

    def put(found: re.Match[str]) -> str:
        name = found[1]
        if name in values:
            return values[name]
        return key_words(actions[name]) if name in actions else found[0]

    return _PLACE.sub(put, words)


def follow_keys(words: str, actions: Mapping[str, QAction], do: Callable[[], None]) -> None:
    """Call a method of a ``QObject`` whenever an action that words name may have other keys."""
    for name in _PLACE.findall(words):
        if name in actions:
            actions[name].changed.connect(do)


class Hinted(QObject):
    """Keeps a hint of a widget in step with the keys; ``show`` takes the words to be shown."""

    def __init__(
        self,
        words: str,
        actions: Mapping[str, QAction],
        show: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words, self._actions, self._show = words, actions, show
        follow_keys(words, actions, self.tell)
        self.tell()

    def tell(self) -> None:
        """Show the hint with the keys that hold now."""
        self._show(hint(self._words, self._actions))
