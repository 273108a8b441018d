"""Keeps what is being typed: a second after the last key it is on its way to the library."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import WorkbenchError
from workbench.services.drafts import DraftService
from workbench.services.progress import Progress
from workbench.ui.jobs import Job, JobRunner

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
        self._going: dict[str, str] = {}
        self._job: Job | None = None
        self._stored: tuple[str, str] = ("", "")
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self.send)

    def typed(self, key: str, text: str) -> None:
        """Take note of what stands in the editor now; an empty text forgets the draft."""
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
        self._leave_known()
        if self._job is not None or not self._waiting:
            # What is typed while a draft is being written follows it.
            return
        self._going, self._waiting = self._waiting, {}
        going = dict(self._going)

        def work(_: Progress) -> None:
            self._store(going)

        self._job = self.jobs.start(
            "Draft", work, self._end, self._fail, stopped=self._stop, quiet=True, apart=True
        )

    def flush(self) -> None:
        """Store at once what waits; returns when it is on the disk."""
        self._clock.stop()
        if self._job is not None and self.jobs is not None:
            # Never before what was typed earlier: that would be what is left.
            self.jobs.wait(self._job)
        self._leave_known()
        self._waiting = {**self._going, **self._waiting}
        # What was on its way is told here; when its job calls back, nothing is left to tell.
        self._going = {}
        try:
            self._store(self._waiting)
        except WorkbenchError as error:
            self.failed.emit(error)
            return
        told, self._waiting = self._waiting, {}
        self._tell(told)

    def restored(self, key: str) -> str:
        """Return the draft kept under a key, empty if there is none."""
        for held in (self._waiting, self._going):
            if key in held:
                return held[key]
        text = self._drafts.kept(key)
        self._stored = (key, text)
        return text

    def forget(self, key: str) -> None:
        """Forget a draft: what it held was saved, or thrown away."""
        self._waiting[key] = ""
        self.send()

    def _store(self, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            self._drafts.keep(key, text)

    def _leave_known(self) -> None:
        """Pass over what is in the library as it is."""
        key, text = self._stored
        if self._waiting.get(key) == text and key not in self._going:
            del self._waiting[key]

    def _end(self, _: None = None) -> None:
        told, self._going, self._job = self._going, {}, None
        self._tell(told)
        if self._waiting and not self._clock.isActive():
            self.send()

    def _stop(self) -> None:
        self._waiting = {**self._going, **self._waiting}
        self._going, self._job = {}, None

    def _fail(self, error: Exception) -> None:
        flushed = not self._going
        self._stop()
        if not flushed:
            # What was typed still waits, and is tried again.
            self._clock.start()
            self.failed.emit(error)

    def _tell(self, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            self._stored = (key, text)
            if text:
                self.kept.emit(key)
