"""Keeps the library in order: what repeats what, and what need not be tried again."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Resemblance, SourceSummary
from workbench.services.progress import Progress
from workbench.ui.dialogs.alike import AlikeDialog
from workbench.ui.dialogs.origin import OriginDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.library_rows import name_of
from workbench.ui.text.standings import inspected_words
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.services.inspecting import Inspected
    from workbench.services.intake import Imported


class SourceKeeping(QObject):
    """Does what a checker says of stored sources; ``opened`` carries the id of one to be read.

    ``inspected`` carries how the files of some stand to the copies in the library.
    """

    opened = Signal(object)
    inspected = Signal(object)
    trouble = Signal(object)
    said = Signal(str)

    def __init__(self, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._sources: Sequence[SourceSummary] = ()
        self._alike: Sequence[Resemblance] = ()
        self._dialog: AlikeDialog | None = None
        self.desk: Desk | None = None

    def show(self, sources: Sequence[SourceSummary], alike: Sequence[Resemblance]) -> None:
        """Take note of what is stored and what is alike."""
        self._sources, self._alike = sources, alike
        if self._dialog is not None:
            self._dialog.show_pairs(alike, {source.id: source for source in sources})

    def compare(self) -> None:
        """Show the sources that are alike."""
        if self._dialog is None:
            dialog = AlikeDialog(self._window)
            dialog.same.connect(self._same)
            dialog.different.connect(self._different)
            dialog.opened.connect(self.opened)
            dialog.finished.connect(self._leave)
            self._dialog = dialog
        self.show(self._sources, self._alike)
        self._dialog.show()
        self._dialog.activateWindow()

    def ask_origin(self, source: SourceSummary | None) -> None:
        """Ask which other source a source repeats."""
        if source is None:
            self.said.emit(tr("Choose a source in the library first."))
            return
        dialog = OriginDialog(source, self._sources, self._window)
        dialog.accepted.connect(lambda: self._join(source.id, dialog.given))
        dialog.open()

    def forget(self, place: str) -> None:
        """Strike a document off the list of those that were not read."""
        self._do(
            lambda desk: desk.sources.forget(place),
            lambda _: tr("Struck off the list: {name}. Add it again to bring it back.").format(
                name=name_of(place)
            ),
        )

    def inspect_all(self) -> None:
        """Compare every source with the file it came from, as a job."""
        self.inspect(None)

    def inspect(self, source_ids: Sequence[SourceId] | None) -> None:
        """Compare sources, all if none are named, with the files they came from, as a job."""
        desk = self.desk
        if desk is None:
            return

        def work(progress: Progress) -> "Sequence[Inspected]":
            return desk.sources.inspect(progress, source_ids=source_ids)

        def show(seen: "Sequence[Inspected]") -> None:
            self.inspected.emit(seen)
            self.said.emit(inspected_words(seen))

        self._jobs.start(
            tr("Comparing with the files"),
            work,
            show,
            self.trouble.emit,
            stopped=lambda: self.said.emit(tr("Stopped; the files were not all compared.")),
        )

    def recognise(self, source: SourceSummary | None, case_id: CaseId | None) -> None:
        """Recognise the text of a scanned source, as a job."""
        desk = self.desk
        if source is None:
            self.said.emit(tr("Choose a source in the library first."))
            return
        if desk is None:
            return

        def work(progress: Progress) -> "Imported":
            return desk.recognition.recognise(source.id, progress, case_id=case_id)

        self._jobs.start(
            tr("Recognising text"),
            work,
            lambda done: self.said.emit(
                tr("Filed the recognised text of “{title}”.").format(title=done.title)
            ),
            self.trouble.emit,
        )

    def _join(self, source_id: SourceId, other: SourceSummary | None) -> None:
        if other is not None:
            self._unite(source_id, other.id)

    def _same(self, pair: Resemblance) -> None:
        self._unite(pair.source_id, pair.other_id)

    def _unite(self, source_id: SourceId, other_id: SourceId) -> None:
        self._do(
            lambda desk: desk.sources.same_origin(source_id, other_id),
            lambda origin: tr("These sources have one origin now: {origin}").format(origin=origin),
        )

    def _different(self, pair: Resemblance) -> None:
        self._do(
            lambda desk: desk.sources.not_same_origin(pair.source_id, pair.other_id),
            lambda _: tr("Noted: these sources do not repeat one another."),
        )

    def _do(self, deed: "Callable[[Desk], str | None]", words: Callable[[str | None], str]) -> None:
        desk = self.desk
        if desk is None:
            return

        def work(_: Progress) -> str | None:
            return deed(desk)

        self._jobs.start(
            "Noting it",
            work,
            lambda answer: self.said.emit(words(answer)),
            self.trouble.emit,
            quiet=True,
        )

    def _leave(self) -> None:
        self._dialog = None
