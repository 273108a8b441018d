"""Opens sources in windows of their own, where words of them can become evidence."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.source import PageImage, Source
from workbench.domain.text import Span
from workbench.errors import WorkbenchError
from workbench.ui.dialogs.source_viewer import NOTED, Pages, Quoted, SourceViewer
from workbench.ui.jobs import JobRunner
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.ui.case_view import CaseView, SourceWanted


class SourceViewing(QObject):
    """Keeps the windows that show sources."""

    trouble = Signal(object)
    said = Signal(str)

    def __init__(self, jobs: JobRunner, themes: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._themes = themes
        self._viewers: list[SourceViewer] = []
        self.desk: Desk | None = None

    def open(
        self, source_id: SourceId, passage: Span | None = None, claim_id: ClaimId | None = None
    ) -> SourceViewer | None:
        """Open a source at a passage, for a claim if one is chosen."""
        if self.desk is None:
            return None
        try:
            source = self.desk.sources.get(source_id)
            asked = "" if claim_id is None else self.desk.claims.get(claim_id).asked
            container = self._container(self.desk, source)
        except WorkbenchError as error:
            self.trouble.emit(error)
            return None
        viewer = SourceViewer(
            source,
            self._themes.theme,
            for_claim=asked,
            container=container,
            pages=self._pages(self.desk, source_id),
        )
        viewer.left.connect(self._viewers.remove)
        if claim_id is not None:
            viewer.quoted.connect(partial(self._quote, claim_id))
        self._viewers.append(viewer)
        viewer.show()
        if passage is not None:
            viewer.show_passage(passage)
        return viewer

    def open_wanted(self, wanted: "SourceWanted") -> None:
        """Open the source that a case's panes ask for."""
        self.open(wanted.source_id, wanted.passage, wanted.claim_id)

    def open_chosen(self, source_id: SourceId, panes: "CaseView | None") -> None:
        """Open a source of the list, for the claim at hand if a case is in sight."""
        claim = panes.current if panes is not None and panes.isVisible() else None
        self.open(source_id, None, claim.id if claim is not None else None)

    def close(self) -> None:
        """Close the windows."""
        for viewer in list(self._viewers):
            viewer.close()

    def _container(self, desk: "Desk", source: Source) -> str:
        return "" if source.part_of is None else desk.sources.get(source.part_of).title

    def _pages(self, desk: "Desk", source_id: SourceId) -> Pages:
        def load(number: int, words: str, width: int) -> PageImage:
            return desk.sources.page(source_id, number, words, width)

        return Pages(load, self._jobs)

    def _quote(self, claim_id: ClaimId, quoted: Quoted) -> None:
        if self.desk is None:
            return
        try:
            self.desk.evidence.from_source(
                claim_id, quoted.source_id, quoted.span.start, quoted.span.end, quoted.stance
            )
        except WorkbenchError as error:
            self.trouble.emit(error)
            return
        self.said.emit(tr(NOTED[quoted.stance]))
