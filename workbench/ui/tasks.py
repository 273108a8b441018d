"""What the window does at a checker's word: open, gather, hand in, show sheets and sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CaseId
from workbench.domain.source import SourceSummary
from workbench.errors import WorkbenchError
from workbench.settings import Value
from workbench.ui.bus import ChangeBus
from workbench.ui.clippings import Clipping
from workbench.ui.correcting import SourceCorrecting
from workbench.ui.dialogs.results import ResultsDialog, summary
from workbench.ui.encoding import PassageEncoding
from workbench.ui.gathering import SourceGathering
from workbench.ui.handing_in import ReportExport
from workbench.ui.jobs import JobRunner, foremost
from workbench.ui.keeping import SourceKeeping
from workbench.ui.keymap import KeyKeeper
from workbench.ui.libraries import LibraryChoice
from workbench.ui.library_dock import LibraryDock
from workbench.ui.listing import Lists
from workbench.ui.offline import OfflineSwitch
from workbench.ui.opening import CaseOpening
from workbench.ui.querying import Querying
from workbench.ui.sheets import Sheets
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.status import StatusLine
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import tr
from workbench.ui.undoing import Undoing
from workbench.ui.viewing import SourceViewing, Surroundings

if TYPE_CHECKING:
    from workbench.services.cases import Opened
    from workbench.services.desk import Desk
    from workbench.services.sources import Imported


@dataclass(frozen=True, slots=True)
class Parts:
    """What the tasks work with."""

    window: QWidget
    deeds: Mapping[str, QAction]
    jobs: JobRunner
    bus: ChangeBus
    settings: SettingsKeeper
    themes: ThemeKeeper
    keys: KeyKeeper
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
        self._imported: Sequence[Imported] = ()
        self._whole = True
        shared = (parts.jobs, parts.settings, parts.state, parts.window)
        self.opening = CaseOpening(*shared)
        self.gathering = SourceGathering(*shared)
        self.export = ReportExport(*shared)
        self.keeping = SourceKeeping(parts.jobs, parts.window)
        self.correcting = SourceCorrecting(parts.jobs, lambda: parts.dock.selected, parts.window)
        self.viewing = SourceViewing(_surroundings(parts), self)
        self.offline = OfflineSwitch(
            parts.deeds["case.offline"], parts.status, parts.jobs, parts.window
        )
        self.encoding = PassageEncoding(parts.jobs, parts.bus, parts.settings, parts.window)
        self.querying = Querying(parts.jobs, parts.bus, parts.themes, parts.deeds, parts.window)
        self.undoing = Undoing(
            parts.deeds["edit.undo"], parts.deeds["edit.redo"], parts.jobs, parts.window
        )
        self.libraries = LibraryChoice(parts.state, parts.window)
        self.sheets = Sheets(parts.jobs, parts.settings, parts.themes, parts.keys, parts.window)
        self._connect()

    def take(self, desk: "Desk") -> None:
        """Work on a library."""
        self.opening.desk = self.gathering.desk = self.export.desk = desk
        self.keeping.desk = self.viewing.desk = self.offline.desk = self.sheets.desk = desk
        self.querying.desk = desk
        self.correcting.desk = desk
        self.encoding.take(desk)
        self.undoing.take(desk)

    def turn_to(self, case_id: CaseId | None) -> None:
        """Work on a case, or on none."""
        self.gathering.case_id = self.export.case_id = self.correcting.case_id = case_id
        self.offline.turn_to(case_id)
        self.querying.turn_to(case_id)
        self.undoing.turn_to(case_id)

    def show_lists(self, lists: Lists) -> None:
        """Take note of what the library holds."""
        self.keeping.show(lists.sources, lists.alike)
        self.correcting.show(lists.sources)

    def drop(self, brought: Clipping) -> None:
        """Take what was dropped on the window: in a case as sources, else as an article."""
        first = brought.places[0] if brought.places else ""
        if self.gathering.case_id is not None:
            self.gathering.take(brought)
        elif first and (len(brought.places) > 1 or Path(first).is_dir()):
            self._parts.status.say(
                tr("Drop one document to open it, or open a case for its sources.")
            )
        elif first:
            self.opening.open_place(first)
        elif brought:
            self.opening.open_text(brought.text)

    def stop(self) -> None:
        """Cancel the job that the status bar shows."""
        shown = foremost(self._parts.jobs.active)
        if shown:
            shown[-1].cancel()
            self._parts.status.show_jobs(self._parts.jobs.active)

    def keep_size(self, points: int) -> None:
        """Keep the size of the article's type, so that it is the same tomorrow."""
        self._keep("article_size", points)

    def keep_order(self, order: str) -> None:
        """Keep the order in which claims are listed."""
        self._keep("claims_order", order)

    def _keep(self, key: str, value: Value) -> None:
        try:
            self._parts.settings.set(key, value)
        except WorkbenchError as error:
            self._parts.status.complain(error)

    def _connect(self) -> None:
        dock = self._parts.dock
        for key, do in {
            "case.open": self.opening.ask_file,
            "case.paste": self.opening.ask_text,
            "case.address": self.opening.ask_address,
            "case.sample": self.opening.build_sample,
            "source.add_files": self.gathering.ask_files,
            "source.add_folder": self.gathering.ask_folder,
            "source.add_address": self.gathering.ask_address,
            "source.paste": self.gathering.ask_paste,
            "source.retry": self.gathering.retry_all,
            "source.alike": self.keeping.compare,
            "source.inspect": self.keeping.inspect_all,
            "source.same_origin": lambda: self.keeping.ask_origin(dock.current),
            "source.recognise": lambda: self._recognise(dock.current),
            "source.encode": self.encoding.ask,
            "library.open": self.libraries.ask_other,
            "library.new": self.libraries.ask_fresh,
            "report.export": self.export.ask,
            "verdict.queries": self.querying.toggle,
            "job.cancel": self.stop,
            "app.settings": self.sheets.settings,
            "help.keys": self.sheets.keys,
            "help.about": self.sheets.about,
        }.items():
            self._parts.deeds[key].triggered.connect(do)
        for task in (
            self.opening,
            self.gathering,
            self.export,
            self.keeping,
            self.correcting,
            self.viewing,
            self.offline,
            self.sheets,
            self.querying,
            self.undoing,
        ):
            task.trouble.connect(self.trouble)
            task.said.connect(self._parts.status.say)
        # Told in the status bar only: nobody waits for it, and matching goes on by words.
        self.encoding.trouble.connect(self._parts.status.complain)
        self.encoding.said.connect(self._parts.status.say)
        self.undoing.refused.connect(self._parts.status.complain)
        self.opening.opened.connect(self._show_opened)
        self.gathering.gathered.connect(self._show_gathered)
        self.export.written.connect(self._show_written)
        self.libraries.chosen.connect(self.library)
        self.keeping.opened.connect(self.viewing.open)
        self.viewing.described.connect(self.correcting.ask)
        self.offline.changed.connect(self._heed)
        dock.results.connect(self._show_results)
        dock.compare.connect(self.keeping.compare)
        dock.same_origin.connect(self.keeping.ask_origin)
        dock.recognise.connect(self._recognise)
        dock.forgotten.connect(self.keeping.forget)
        dock.again.connect(self.gathering.retry)
        dock.inspect.connect(self.keeping.inspect)
        self.keeping.inspected.connect(dock.show_inspected)
        self.gathering.begun.connect(dock.imports.follow)
        self.gathering.ended.connect(dock.imports.end)
        dock.table.remember(self._parts.state)

    def _recognise(self, source: SourceSummary | None) -> None:
        self.keeping.recognise(source, self.gathering.case_id)

    def _heed(self, offline: bool) -> None:
        self.gathering.offline = offline

    def _show_opened(self, opened: "Opened") -> None:
        if opened.case.id is None:
            return
        self.opened.emit(opened.case.id)
        self._parts.status.say(_opened_words(opened.claims, opened.set_apart))

    def _show_gathered(self, imported: "list[Imported]", whole: bool) -> None:
        self._imported, self._whole = imported, whole
        told = summary(imported, whole=whole)
        self._parts.dock.tell(told, more=len(imported) > 1)
        if any(item.reason or not item.outcome.usable for item in imported):
            self._parts.dock.show()
        self._parts.status.say(told.partition("\n")[0])

    def _show_results(self) -> None:
        dialog: QWidget = ResultsDialog(self._imported, self._parts.window, whole=self._whole)
        dialog.show()

    def _show_written(self, path: Path) -> None:
        self._parts.status.say(tr("Report written: {path}").format(path=path))


def _surroundings(parts: Parts) -> Surroundings:
    return Surroundings(
        parts.jobs,
        parts.bus,
        parts.settings,
        parts.themes,
        parts.keys,
        parts.state,
        parts.deeds["match.whole_library"],
    )


def _opened_words(claims: int, apart: int) -> str:
    if not apart:
        return tr("Case opened: %n claim(s) found.", "", claims)
    return tr("Case opened: %n claim(s) found, {apart} set apart.", "", claims).format(apart=apart)
