"""Which key does what: as the actions are declared, and as the checker has laid them otherwise."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from workbench.errors import Unusable
from workbench.paths import write_whole
from workbench.ui.actions import ACTIONS, Action
from workbench.ui.tables import plain_tip
from workbench.ui.translation import tr

NATIVE: Final = QKeySequence.SequenceFormat.NativeText
PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
KEYS_FILE: Final = "keys.json"


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys of every action; ``own`` holds those that the checker laid, by action key.

    Keys are written as Qt's portable text (``Ctrl+Return``). An action with no key at all has an
    empty tuple.
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, action: Action) -> tuple[str, ...]:
        """Return the keys of an action, the one that is shown first."""
        return self.own.get(action.key, action.keys)

    def holder(self, key: str) -> Action | None:
        """Return the action that a key does, ``None`` if it is free."""
        wanted = QKeySequence(key)
        for action in ACTIONS:
            if any(QKeySequence(held) == wanted for held in self.keys(action)):
                return action
        return None

    def with_keys(self, action: Action, keys: Sequence[str]) -> "KeyMap":
        """Return the map with other keys for an action.

        Raises ``Unusable`` for a key that another action has.
        """
        wanted = tuple(QKeySequence(key).toString(PORTABLE) for key in keys)
        for key in wanted:
            other = self.holder(key)
            if other is not None and other.key != action.key:
                raise Unusable(
                    tr(
                        "“{key}” is the key of “{other}” already. Choose another key, or give that "
                        "action another one first."
                    ).format(
                        key=QKeySequence(key).toString(NATIVE),
                        other=other.plain,
                    )
                )
        own = {key: value for key, value in self.own.items() if key != action.key}
        if wanted != tuple(QKeySequence(key).toString(PORTABLE) for key in action.keys):
            own[action.key] = wanted
        return KeyMap(own)

    def written(self, action: Action) -> str:
        """Return the keys of an action as they are written on this system."""
        words = ""
        for named in (QKeySequence(key).toString(NATIVE) for key in self.keys(action)):
            words = tr("{keys}  or  {key}").format(keys=words, key=named) if words else named
        return words


class KeyKeeper(QObject):
    """The keys at present; kept in a file beside the settings. ``changed`` tells of other ones."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.present = read(path)

    def lay(self, action: Action, keys: Sequence[str]) -> None:
        """Give an action other keys; raises ``Unusable`` if one is taken or cannot be kept."""
        self._take(self.present.with_keys(action, keys))

    def reset(self) -> None:
        """Take the keys as they are declared; raises ``Unusable`` if that cannot be kept."""
        self._take(KeyMap())

    def apply(self, actions: Mapping[str, QAction]) -> None:
        """Give the actions of a window their keys, and tool tips that name them."""
        for action in ACTIONS:
            item = actions[action.key]
            keys = self.present.keys(action)
            item.setShortcuts([QKeySequence(key) for key in keys])
            shown = QKeySequence(keys[0]).toString(NATIVE) if keys else ""
            item.setToolTip(plain_tip(f"{action.told} ({shown})" if shown else action.told))

    def _take(self, keys: KeyMap) -> None:
        self.present = keys
        self.changed.emit()
        text = json.dumps(keys.own, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        try:
            write_whole(self._path, text.encode())
        except OSError as error:
            raise Unusable(
                tr(
                    "Your keys cannot be kept in {path} ({why}). They hold until you close the "
                    "program."
                ).format(path=self._path, why=error.strerror or tr("no reason given"))
            ) from error


def read(path: Path) -> KeyMap:
    """Return the keys kept in a file; what is not understood or taken twice is passed over."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return KeyMap()
    keys = KeyMap()
    for action in ACTIONS:
        wanted = kept.get(action.key) if isinstance(kept, dict) else None
        if not isinstance(wanted, list) or not all(isinstance(key, str) for key in wanted):
            continue
        # Two actions that have changed keys meet on the way, where they are laid one by one.
        keys = KeyMap({**keys.own, action.key: tuple(wanted)})
    return _without_clashes(keys)


def _without_clashes(keys: KeyMap) -> KeyMap:
    """Return the map without those of the checker's keys that two actions would have."""
    held = [QKeySequence(key).toString() for action in ACTIONS for key in keys.keys(action)]
    clashing = {key for key in held if held.count(key) > 1}
    if not clashing:
        return keys
    own = {
        name: laid
        for name, laid in keys.own.items()
        if clashing.isdisjoint(QKeySequence(key).toString() for key in laid)
    }
    return KeyMap(own)
