"""Carries news of committed changes to whatever shows them."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.services.changes import Changes, Kind

GATHER_MS: Final = 200


class ChangeBus(QObject):
    """Announces changes, always on the UI thread.

    News from the UI thread is passed on at once, news from a worker within a fifth of a second and
    gathered, so that an import of a thousand sources does not reload every view a thousand times.
    """

    changed = Signal(Changes)
    _heard = Signal(Changes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: set[Kind] = set()
        self._clock = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._clock.timeout.connect(self._pass_on)
        # The receiver is a method of this object, so Qt carries the call to the UI thread.
        self._heard.connect(self._gather)

    def announce(self, changes: Changes) -> None:
        """Tell every listener; may be called from any thread."""
        if self.thread().isCurrentThread():
            self.changed.emit(changes)
        else:
            self._heard.emit(changes)

    def _gather(self, changes: Changes) -> None:
        self._gathered |= changes.kinds
        if not self._clock.isActive():
            self._clock.start()

    def _pass_on(self) -> None:
        kinds, self._gathered = frozenset(self._gathered), set()
        self.changed.emit(Changes(kinds))
