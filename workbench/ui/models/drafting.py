"""Keeps what is being typed: a second after the last key it is on its way to the library."""

from threading import Lock
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import WorkbenchError
from workbench.services.drafts import DraftService
from workbench.services.progress import Progress
from workbench.ui.jobs import JobRunner

QUIET_MS: Final = 1000


class DraftKeeper(QObject):
    """Stores the latest text of an editor under the key of what it is about.

    ``kept`` carries the key once it is on the disk, ``failed`` the error that came instead. With
    ``jobs`` the UI thread does not wait for the disk, but where it must: in ``flush``.
    """

    kept = Signal(str)
    failed = Signal(object)

    def __init__(
        self, drafts: DraftService, parent: QObject | None = None, jobs: JobRunner | None = None
    ) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self._drafts = drafts
        self._waiting: dict[str, str] = {}
        self._stored: tuple[str, str] = ("", "")
        # The first is held for moments only, the second for as long as the disk takes.
        self._lock, self._turn = Lock(), Lock()
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self.send)

    def typed(self, key: str, text: str) -> None:
        """Take note of what stands in the editor now; an empty text forgets the draft."""
        with self._lock:
            self._waiting[key] = text
        if not self._clock.isActive():
            # Not started anew at each key: whoever types without a pause loses a second at most.
            self._clock.start()

    def send(self) -> None:
        """Have stored what waits, without waiting for it."""
        if self.jobs is None:
            self.flush()
            return
        self._clock.stop()
        if self._waiting:
            self.jobs.start("Draft", self._work, self._tell, self._fail, quiet=True, apart=True)

    def flush(self) -> None:
        """Store at once what waits."""
        self._clock.stop()
        try:
            kept = self._store()
        except WorkbenchError as error:
            self.failed.emit(error)
            return
        self._tell(kept)

    def restored(self, key: str) -> str:
        """Return the draft kept under a key, empty if there is none."""
        with self._lock:
            if key in self._waiting:
                return self._waiting[key]
        text = self._drafts.kept(key)
        with self._lock:
            self._stored = (key, text)
        return text

    def forget(self, key: str) -> None:
        """Forget a draft: what it held was saved, or thrown away."""
        with self._lock:
            self._waiting[key] = ""
        self.send()

    def _work(self, _: Progress) -> list[str]:
        return self._store()

    def _store(self) -> list[str]:
        """Write what waits, one after the other, on whatever thread; returns the keys kept."""
        kept = []
        with self._turn:
            while True:
                with self._lock:
                    if not self._waiting:
                        return kept
                    key, text = next(iter(self._waiting.items()))
                    fresh = (key, text) != self._stored
                # It waits until it is written, so that it is never neither here nor there.
                if fresh:
                    self._drafts.keep(key, text)
                with self._lock:
                    self._stored = (key, text)
                    if self._waiting.get(key) == text:
                        del self._waiting[key]
                if fresh and text:
                    kept.append(key)

    def _tell(self, keys: list[str]) -> None:
        for key in keys:
            self.kept.emit(key)

    def _fail(self, error: Exception) -> None:
        # What was typed still waits, and is tried again.
        self._clock.start()
        self.failed.emit(error)
