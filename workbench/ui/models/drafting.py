"""Keeps what is being typed: a second after the last key it is in the library."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import WorkbenchError
from workbench.services.drafts import DraftService

QUIET_MS: Final = 1000


class DraftKeeper(QObject):
    """Stores the latest text of one editor under the key of what it is about.

    ``kept`` carries the key once it is on the disk, ``failed`` the error that came instead.
    """

    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, drafts: DraftService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._pending: tuple[str, str] | None = None
        self._stored: tuple[str, str] = ("", "")
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self.flush)

    def typed(self, key: str, text: str) -> None:
        """Take note of what stands in the editor now; an empty text forgets the draft."""
        self._pending = (key, text)
        if not self._clock.isActive():
            # Not started anew at each key: whoever types without a pause loses a second at most.
            self._clock.start()

    def flush(self) -> None:
        """Store at once what waits."""
        self._clock.stop()
        pending, self._pending = self._pending, None
        if pending is None or pending == self._stored:
            return
        try:
            self._drafts.keep(*pending)
        except WorkbenchError as error:
            self._pending = pending
            self.failed.emit(error)
            return
        self._stored = pending
        self.kept.emit(pending[0])

    def restored(self, key: str) -> str:
        """Return the draft kept under a key, empty if there is none."""
        text = self._drafts.kept(key)
        self._stored = (key, text)
        return text

    def forget(self, key: str) -> None:
        """Forget a draft: what it held was saved, or thrown away."""
        self._clock.stop()
        self._pending = None
        if self._stored != (key, ""):
            self._drafts.drop(key)
            self._stored = (key, "")
