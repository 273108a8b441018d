"""What the window does at a checker's word: open, gather, hand in, show sheets and sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CaseId, ClaimId, SourceId
from workbench.domain.text import Span
from workbench.errors import WorkbenchError
from workbench.ui.dialogs.results import ResultsDialog, summary
from workbench.ui.dialogs.source_viewer import Quoted, SourceViewer
from workbench.ui.gathering import SourceGathering
from workbench.ui.handing_in import ReportExport
from workbench.ui.jobs import JobRunner
from workbench.ui.libraries import LibraryChoice
from workbench.ui.library_dock import LibraryDock
from workbench.ui.opening import CaseOpening
from workbench.ui.sheets import Sheets
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.status import StatusLine
from workbench.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from workbench.services.cases import Opened
    from workbench.services.desk import Desk
    from workbench.services.sources import Imported
    from workbench.ui.case_view import CaseView, SourceWanted


@dataclass(frozen=True, slots=True)
class Parts:
    """What the tasks work with."""

    window: QWidget
    deeds: Mapping[str, QAction]
    jobs: JobRunner
    settings: SettingsKeeper
    themes: ThemeKeeper
    state: WindowState
    status: StatusLine
    dock: LibraryDock


class Tasks(QObject):
    """Carries out the actions that belong to the window and not to a case's panes."""

    opened = Signal(object)
    trouble = Signal(object)
    library = Signal(object, bool)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._desk: Desk | None = None
        self._imported: Sequence[Imported] = ()
        self._viewers: list[SourceViewer] = []
        shared = (parts.jobs, parts.settings, parts.state, parts.window)
        self.opening = CaseOpening(*shared)
        self.gathering = SourceGathering(*shared)
        self.export = ReportExport(*shared)
        self.libraries = LibraryChoice(parts.state, parts.window)
        self.sheets = Sheets(parts.settings, parts.themes, parts.window)
        self._connect()

    def take(self, desk: "Desk") -> None:
        """Work on a library."""
        self._desk = self.opening.desk = self.gathering.desk = self.export.desk = desk
        self.sheets.desk = desk

    def turn_to(self, case_id: CaseId | None) -> None:
        """Work on a case, or on none."""
        self.gathering.case_id = self.export.case_id = case_id

    def drop(self, places: Sequence[str]) -> None:
        """Take what was dropped on the window: in a case as sources, else as an article."""
        first = places[0] if places else ""
        if self.gathering.case_id is not None:
            self.gathering.add(places)
        elif first and (len(places) > 1 or Path(first).is_dir()):
            self._parts.status.say("Drop one document to open it, or open a case for its sources.")
        elif first:
            self.opening.open_place(first)

    def stop(self) -> None:
        """Cancel the job that the status bar shows."""
        shown = [job for job in self._parts.jobs.active if not job.quiet]
        if shown:
            shown[-1].cancel()
            self._parts.status.show_jobs(self._parts.jobs.active)

    def view_source(
        self, source_id: SourceId, passage: Span | None = None, claim_id: ClaimId | None = None
    ) -> SourceViewer | None:
        """Open a source in a window of its own, at a passage, for a claim if one is chosen."""
        if self._desk is None:
            return None
        try:
            source = self._desk.sources.get(source_id)
            asked = "" if claim_id is None else self._desk.claims.get(claim_id).asked
        except WorkbenchError as error:
            self.trouble.emit(error)
            return None
        viewer = SourceViewer(source, self._parts.themes.theme, for_claim=asked)
        viewer.left.connect(self._viewers.remove)
        if claim_id is not None:
            viewer.quoted.connect(partial(self._quote, claim_id))
        self._viewers.append(viewer)
        viewer.show()
        if passage is not None:
            viewer.show_passage(passage)
        return viewer

    def show_wanted(self, wanted: "SourceWanted") -> None:
        """Open the source that a case's panes ask for."""
        self.view_source(wanted.source_id, wanted.passage, wanted.claim_id)

    def view_chosen(self, source_id: SourceId, panes: "CaseView | None") -> None:
        """Open a source of the list, for the claim at hand if a case is open."""
        claim = panes.current if panes is not None and self.gathering.case_id else None
        self.view_source(source_id, None, claim.id if claim is not None else None)

    def keep_size(self, points: int) -> None:
        """Keep the size of the article's type, so that it is the same tomorrow."""
        try:
            self._parts.settings.set("article_size", points)
        except WorkbenchError as error:
            self._parts.status.complain(error)

    def close_windows(self) -> None:
        """Close the windows that stand beside the main one."""
        for viewer in list(self._viewers):
            viewer.close()

    def _connect(self) -> None:
        for key, do in {
            "case.open": self.opening.ask_file,
            "case.paste": self.opening.ask_text,
            "case.address": self.opening.ask_address,
            "case.sample": self.opening.build_sample,
            "source.add_files": self.gathering.ask_files,
            "source.add_folder": self.gathering.ask_folder,
            "source.add_address": self.gathering.ask_address,
            "library.open": self.libraries.ask_other,
            "library.new": self.libraries.ask_fresh,
            "report.export": self.export.ask,
            "job.cancel": self.stop,
            "app.settings": self.sheets.settings,
            "help.keys": self.sheets.keys,
            "help.about": self.sheets.about,
        }.items():
            self._parts.deeds[key].triggered.connect(do)
        for task in (self.opening, self.gathering, self.export, self.sheets):
            task.trouble.connect(self.trouble)
            task.said.connect(self._parts.status.say)
        self.opening.opened.connect(self._show_opened)
        self.gathering.gathered.connect(self._show_gathered)
        self.export.written.connect(self._show_written)
        self.libraries.chosen.connect(self.library)
        self._parts.dock.results.connect(self._show_results)

    def _show_opened(self, opened: "Opened") -> None:
        if opened.case.id is None:
            return
        self.opened.emit(opened.case.id)
        apart = f", {opened.set_apart} set apart" if opened.set_apart else ""
        self._parts.status.say(f"Case opened: {opened.claims} claims found{apart}.")

    def _show_gathered(self, imported: "list[Imported]") -> None:
        self._imported = imported
        told = summary(imported)
        self._parts.dock.tell(told, more=len(imported) > 1)
        if any(item.reason or not item.outcome.usable for item in imported):
            self._parts.dock.show()
        self._parts.status.say(told.partition("\n")[0])

    def _show_results(self) -> None:
        dialog: QWidget = ResultsDialog(self._imported, self._parts.window)
        dialog.show()

    def _quote(self, claim_id: ClaimId, quoted: Quoted) -> None:
        if self._desk is None:
            return
        try:
            self._desk.evidence.from_source(
                claim_id, quoted.source_id, quoted.span.start, quoted.span.end, quoted.stance
            )
        except WorkbenchError as error:
            self.trouble.emit(error)
            return
        self._parts.status.say(f"Noted as evidence: {quoted.stance.value}.")

    def _show_written(self, path: Path) -> None:
        self._parts.status.say(f"Report written: {path}")
