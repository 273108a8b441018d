"""Opens sources in windows of their own, where words of them can become evidence."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QPoint, Signal
from PySide6.QtGui import QAction

from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.source import PageImage
from workbench.domain.text import Span
from workbench.errors import WorkbenchError
from workbench.services.changes import Changes
from workbench.settings import SETTINGS, Settings
from workbench.ui.bus import ChangeBus
from workbench.ui.dialogs.source_viewer import Outfit, Pages, SourceViewer
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KeyKeeper
from workbench.ui.source_reading import Found, SourceReading, Wanted, read
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.theme import Theme, ThemeKeeper
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.ui.case_view import CaseView, SourceWanted


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the windows of sources share with the main one.

    ``wider`` is on while every stored source is searched, not only those gathered for the case.
    """

    jobs: JobRunner
    bus: ChangeBus
    settings: SettingsKeeper
    themes: ThemeKeeper
    keys: KeyKeeper
    state: WindowState
    wider: QAction


SHIFT: Final = QPoint(28, 28)
"""How far a further window stands from the one before, so that both are seen."""
SHOWN: Final = QByteArray(b"shown")


class SourceViewing(QObject):
    """Keeps the windows that show sources.

    ``opened`` carries a window once it is shown, ``described`` the id of a source that is to be
    corrected.
    """

    opened = Signal(object)
    described = Signal(object)
    trouble = Signal(object)
    said = Signal(str)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._readings: list[SourceReading] = []
        self.desk: Desk | None = None
        around.bus.changed.connect(self._hear)
        around.themes.changed.connect(self._dress)
        around.settings.changed.connect(self._set_type)

    def open(
        self, source_id: SourceId, passage: Span | None = None, claim_id: ClaimId | None = None
    ) -> None:
        """Open a source at a passage, for a claim if one is chosen; it is read by a job.

        A window that shows it for that claim already comes to the front.
        """
        desk, wanted = self.desk, Wanted(source_id, claim_id, passage)
        if desk is None:
            return
        for reading in self._readings:
            if (reading.wanted.source_id, reading.wanted.claim_id) == (source_id, claim_id):
                reading.go(passage)
                self.opened.emit(reading.viewer)
                return
        self._around.jobs.start(
            tr("Opening the source"),
            lambda _: read(desk, wanted),
            lambda found: self._show(desk, wanted, found),
            self.trouble.emit,
        )

    def open_wanted(self, wanted: "SourceWanted") -> None:
        """Open the source that a case's panes ask for."""
        self.open(wanted.source_id, wanted.passage, wanted.claim_id)

    def open_chosen(self, source_id: SourceId, panes: "CaseView | None") -> None:
        """Open a source of the list, for the claim at hand if a case is in sight."""
        claim = panes.current if panes is not None and panes.isVisible() else None
        self.open(source_id, None, claim.id if claim is not None else None)

    def close(self) -> None:
        """Close the windows."""
        for reading in list(self._readings):
            reading.viewer.close()

    def _show(self, desk: "Desk", wanted: Wanted, found: Found) -> None:
        if self.desk is not desk:
            return
        viewer = SourceViewer(
            found.source,
            self._outfit(),
            for_claim=found.asked,
            container=found.container,
            pages=self._pages(desk, wanted.source_id),
        )
        reading = SourceReading(desk, self._around.jobs, wanted, found, viewer)
        reading.trouble.connect(self.trouble)
        reading.said.connect(self.said)
        viewer.left.connect(lambda _: self._leave(reading))
        viewer.zoomed.connect(self._zoom)
        viewer.described.connect(self.described)
        self._place(viewer)
        self._readings.append(reading)
        viewer.show()
        if wanted.passage is not None:
            viewer.show_passage(wanted.passage)
        reading.look_for_passages(
            self._around.settings.present.matches_shown,
            whole_library=self._around.wider.isChecked(),
        )
        self.opened.emit(viewer)

    def _place(self, viewer: SourceViewer) -> None:
        """Lay a window out as the last one was."""
        state = self._around.state
        geometry, splitter = state.kept("source/geometry"), state.kept("source/splitter")
        if not geometry.isEmpty():
            viewer.restoreGeometry(geometry)
            viewer.splitter.restoreState(splitter)
            viewer.show_details(state.kept("source/details") == SHOWN)
        if self._readings:
            viewer.move(self._readings[-1].viewer.pos() + SHIFT)

    def _leave(self, reading: SourceReading) -> None:
        viewer, state = reading.viewer, self._around.state
        self._readings.remove(reading)
        state.keep("source/geometry", viewer.saveGeometry())
        state.keep("source/splitter", viewer.splitter.saveState())
        state.keep("source/details", SHOWN if viewer.fold.isChecked() else QByteArray(b"hidden"))

    def _hear(self, changes: Changes) -> None:
        for reading in self._readings:
            reading.hear(changes)

    def _dress(self, theme: Theme) -> None:
        for reading in self._readings:
            reading.viewer.refresh_theme(theme)

    def _set_type(self, settings: Settings) -> None:
        for reading in self._readings:
            reading.viewer.text.set_face(*_face(settings))

    def _zoom(self, by: int) -> None:
        """Set articles and sources in larger or smaller type, and keep that."""
        settings = self._around.settings
        declared = next(item for item in SETTINGS if item.key == "article_size")
        smallest, largest = int(declared.choices[0]), int(declared.choices[-1])
        size = min(largest, max(smallest, settings.present.article_size + by))
        try:
            settings.set("article_size", size)
        except WorkbenchError as error:
            self.trouble.emit(error)

    def _outfit(self) -> Outfit:
        around = self._around
        return Outfit(around.themes.theme, around.keys.present, _face(around.settings.present))

    def _pages(self, desk: "Desk", source_id: SourceId) -> Pages:
        def load(number: int, words: str, width: int) -> PageImage:
            return desk.sources.page(source_id, number, words, width)

        return Pages(load, self._around.jobs)


def _face(settings: Settings) -> tuple[str, int, int]:
    return settings.article_font, settings.article_size, settings.article_measure
