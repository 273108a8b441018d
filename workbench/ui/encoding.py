"""Reads in the background what passages mean, so that those worded otherwise are found."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress
from workbench.settings import Settings
from workbench.ui.bus import ChangeBus
from workbench.ui.jobs import Job, JobRunner
from workbench.ui.models.ordering import Meaning
from workbench.ui.state import SettingsKeeper
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.services.encoding import EncodingState

TITLE: Final = marked("Reading what passages mean")
SETTLE_MS: Final = 1_000
"""How long sources must be quiet before their passages are read: an import files them singly."""


class PassageEncoding(QObject):
    """Encodes the passages that wait, in one job at a time, and goes on where that stopped.

    It begins when a library is opened, after sources came in, and when it is asked to. Stopped by
    the checker it rests until one of these happens again. ``told`` carries the ``Meaning``
    whenever it is another, ``renewed`` tells that matches may come in another order now.
    """

    told = Signal(object)
    renewed = Signal()
    trouble = Signal(object)
    said = Signal(str)

    def __init__(
        self, jobs: JobRunner, bus: ChangeBus, settings: SettingsKeeper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._desk: Desk | None = None
        self._job: Job | None = None
        self._again = self._asked = False
        self._begun_with = 0
        self.meaning = Meaning()
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._count)
        bus.changed.connect(self._hear)
        settings.changed.connect(self._obey)
        jobs.changed.connect(self._follow)

    def take(self, desk: "Desk") -> None:
        """Work on a library."""
        self._desk = desk
        desk.encoding.switched_on = self._settings.present.order_by_meaning
        self._count()

    def ask(self) -> None:
        """Read now what was not read yet, and say so if there is nothing to read."""
        if self.meaning.running:
            self.said.emit(tr("Passages are being read for meaning already."))
            return
        self._asked = True
        self._count()

    def _hear(self, changes: Changes) -> None:
        if changes.touches(Kind.SOURCE) and self._desk is not None:
            self._settled.start()

    def _obey(self, settings: Settings) -> None:
        desk, on = self._desk, settings.order_by_meaning
        if desk is None or desk.encoding.switched_on == on:
            return
        desk.encoding.switched_on = on
        if self._job is not None and not on:
            self._job.cancel()
        self._count()
        self.renewed.emit()

    def _count(self, *, begin: bool = True) -> None:
        """Count the passages that wait, then read them if that is to ``begin``."""
        desk = self._desk
        if desk is None:
            return
        if self._job is not None:
            self._again = True
            return
        self._again = False

        def work(_: Progress) -> "EncodingState":
            state = desk.encoding.state()
            if state.complete and state.passages:
                desk.encoding.warm_up()
            return state

        self._job = self._jobs.start(
            tr(TITLE),
            work,
            lambda state: self._counted(state, begin=begin),
            self._fail,
            stopped=self._rest,
            quiet=True,
        )

    def _counted(self, state: "EncodingState", *, begin: bool) -> None:
        self._rest()
        self._tell(Meaning(state, failed=self.meaning.failed and not begin))
        if self._asked:
            self._asked = False
            if told := _answer(state):
                self.said.emit(told)
        if begin and self.meaning.waiting:
            self._read()
        elif self._again:
            self._count()

    def _read(self) -> None:
        desk, state = self._desk, self.meaning.state
        if desk is None or state is None:
            return
        self._begun_with = state.waiting
        self._tell(replace(self.meaning, running=True))
        self._job = self._jobs.start(
            tr(TITLE),
            desk.encoding.encode,
            self._end,
            self._fail,
            stopped=self._stop,
            background=True,
        )

    def _follow(self) -> None:
        """Tell how far the job is while it runs."""
        state = self.meaning.state
        if self._job is None or state is None or not self.meaning.running:
            return
        waiting = max(0, self._begun_with - self._job.step.done)
        if waiting != state.waiting:
            self._tell(replace(self.meaning, state=replace(state, waiting=waiting)))

    def _end(self, done: int) -> None:
        self._rest()
        self._tell(replace(self.meaning, running=False))
        if done:
            self.renewed.emit()
        self._count(begin=self._again)

    def _stop(self) -> None:
        self._rest()
        self._tell(replace(self.meaning, running=False))
        self._count(begin=self._again)

    def _fail(self, error: Exception) -> None:
        self._rest()
        self._tell(replace(self.meaning, running=False, failed=True))
        self.trouble.emit(error)

    def _rest(self) -> None:
        self._job = None

    def _tell(self, meaning: Meaning) -> None:
        if meaning != self.meaning:
            self.meaning = meaning
            self.told.emit(meaning)


def _answer(state: "EncodingState") -> str:
    """Say why passages are not read though that was asked for, empty if they are."""
    if not state.switched_on:
        return tr("Passages are not read for meaning: that is switched off in the settings.")
    if not state.model:
        return tr("Passages cannot be read for meaning: the model is not installed.")
    return "" if state.waiting else tr("Every passage has been read for meaning.")
