"""The main window: start page or case, the library beside it, and what holds them together."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from workbench.domain.ids import CaseId, ClaimId
from workbench.errors import WorkbenchError
from workbench.services.progress import Progress
from workbench.ui.actions import FOR_CASE, WITHOUT_LIBRARY, build, dress
from workbench.ui.bus import ChangeBus
from workbench.ui.commanding import claim_commands
from workbench.ui.drops import DropZone
from workbench.ui.errors import show_error
from workbench.ui.fittings import Fittings
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KeyKeeper
from workbench.ui.library_dock import LibraryDock
from workbench.ui.listing import Listing
from workbench.ui.menus import fill_menus, fill_tools
from workbench.ui.naming import name_parts
from workbench.ui.palette import Command
from workbench.ui.session import Opener, Session
from workbench.ui.start import StartPage
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.status import StatusLine, stand_in
from workbench.ui.tasks import Parts, Tasks
from workbench.ui.theme import Theme, ThemeKeeper
from workbench.ui.translation import tr
from workbench.ui.trouble import TroublePage

if TYPE_CHECKING:
    from workbench.ui.case_view import CaseView

NAME: Final = "Fact-Checking Workbench"
DOCK_HEIGHT: Final = 300
IDLE_MS: Final = 200
COLUMNS: Final = "claims/columns"
"""What the columns of the claims table are kept as."""


class MainWindow(QMainWindow):
    """The window on one library.

    ``painted`` is sent once, when it can be seen; ``ready`` when its library is open;
    ``another`` carries path and whether to make it when another library is wanted.
    """

    painted = Signal()
    ready = Signal()
    another = Signal(object, bool)

    def __init__(
        self,
        opener: Opener,
        case_views: "Callable[[MainWindow, Session], CaseView]",
        *,
        jobs: JobRunner,
        bus: ChangeBus,
        settings: SettingsKeeper,
        themes: ThemeKeeper,
        state: WindowState,
        keys: KeyKeeper,
    ) -> None:
        super().__init__()
        self._opener = opener
        self._case_views = case_views
        self._state = state
        self._wanted: tuple[Path, bool, CaseId | None] = (Path(), False, None)
        self._seen = False
        self.jobs = jobs
        self.settings = settings
        self.themes = themes
        self.session: Session | None = None
        self.case_view: CaseView | None = None
        self.deeds = build(self)
        self.start = StartPage(self.deeds, self)
        self.trouble = TroublePage(self)
        self.dock = LibraryDock(self.deeds, themes.theme, self)
        self.status = StatusLine(themes.theme, self)
        self.tasks = Tasks(
            Parts(
                self, self.deeds, jobs, bus, settings, themes, keys, state, self.status, self.dock
            )
        )
        self.fittings = Fittings(self, self.deeds, jobs, keys)
        self._stack = QStackedWidget(self)
        self._drops = DropZone(self)
        self._listing = Listing(jobs, bus, self.start, self.dock)
        self._lay_out()
        self._connect()
        self._enable()

    def open_library(self, path: Path, create: bool, case_id: CaseId | None = None) -> None:
        """Open a library as a job, then show its cases, or the case named."""
        self._wanted = (path, create, case_id)
        self.start.say(tr("Opening your library…"))
        self._stack.setCurrentWidget(self.start)

        def work(_: Progress) -> Session:
            return self._opener(path, create)

        self.jobs.start(tr("Opening the library"), work, self._take, self._refuse)

    def show_case(self, case_id: CaseId, claim_id: ClaimId | None = None) -> None:
        """Show a case in the three panes, at a claim if one is named."""
        if self.session is None:
            return
        try:
            title = self.session.desk.cases.get(case_id).title
            view = self._view(self.session)
            view.show_case(case_id, claim_id)
        except WorkbenchError as error:
            self.tell(error)
            return
        self._stack.setCurrentWidget(view)
        self._turn_to(case_id, title)

    def show_start(self) -> None:
        """Show the list of cases."""
        self._stack.setCurrentWidget(self.start)
        self.status.forget_trouble()
        self._turn_to(None, "")

    def tell(self, error: Exception) -> None:
        """Say what went wrong: in the status bar, and in a box that cannot be missed."""
        self.status.complain(error)
        show_error(self, error)

    @property
    def case_id(self) -> CaseId | None:
        """The case that is open, if any."""
        return self._listing.case_id

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.save_window(self)
        if self.case_view is not None:
            self._state.save_splitters(self.case_view)
            self._state.keep_text(COLUMNS, self.case_view.panes.claims.table.columns.written())
        self._state.sync()
        self.jobs.cancel_all()
        self.tasks.viewing.close()
        event.accept()

    def _view(self, session: Session) -> "CaseView":
        if self.case_view is None:
            view = self._case_views(self, session)
            view.status.connect(self.status.say)
            view.refused.connect(self.status.complain)
            view.trouble.connect(self.tell)
            view.ask_sources.connect(self.tasks.gathering.ask_files)
            view.asked_source.connect(self.tasks.viewing.open_wanted)
            view.asked_claim.connect(lambda one: self.show_case(one.case_id, one.claim_id))
            view.zoomed.connect(self.tasks.keep_size)
            view.reordered.connect(self.tasks.keep_order)
            self.settings.changed.connect(view.refresh_settings)
            view.follow(self.tasks.encoding)
            self.fittings.commands.further = lambda: _claims_of(view)
            self._stack.addWidget(view)
            name_parts(view)
            self._state.restore_splitters(view)
            columns = view.panes.claims.table.columns
            columns.take(self._state.kept_text(COLUMNS))
            columns.changed.connect(lambda: self._state.keep_text(COLUMNS, columns.written()))
            self.case_view = view
        return self.case_view

    def _take(self, session: Session) -> None:
        self.session = session
        self._drops.open = True
        self._state.use_library(session.path)
        self._listing.desk = session.desk
        self.tasks.take(session.desk)
        self._enable()
        self._listing.reload()
        self.ready.emit()
        case_id = self._wanted[2]
        if case_id is not None:
            self.show_case(case_id)
        else:
            # The panes are built while the checker looks at the list of cases.
            QTimer.singleShot(IDLE_MS, self, self._build_ahead)

    def _build_ahead(self) -> None:
        if self.session is not None and self.isVisible():
            self._view(self.session)

    def _refuse(self, error: Exception) -> None:
        self.trouble.tell(error)
        self._stack.setCurrentWidget(self.trouble)
        if not isinstance(error, WorkbenchError):
            show_error(self, error)

    def _change_library(self, path: Path, create: bool) -> None:
        if self.session is None:
            self.open_library(path, create)
        else:
            self.another.emit(path, create)

    def _turn_to(self, case_id: CaseId | None, title: str) -> None:
        self.setWindowTitle(f"{title} – {NAME}" if title else NAME)
        self.tasks.turn_to(case_id)
        self._listing.case_id = case_id
        self._listing.reload()
        self._enable()

    def _enable(self) -> None:
        for key, deed in self.deeds.items():
            usable = self.session is not None or key in WITHOUT_LIBRARY
            deed.setEnabled(usable and (self.case_id is not None or key not in FOR_CASE))

    def _after_first_paint(self) -> None:
        dress(self.deeds, self.themes.theme)
        name_parts(self)
        self.painted.emit()

    def _dress(self, theme: Theme) -> None:
        dress(self.deeds, theme)
        self.status.refresh_theme(theme)
        self.dock.refresh_theme(theme)
        if self.case_view is not None:
            self.case_view.refresh_theme(theme)

    def _lay_out(self) -> None:
        self.setWindowTitle(NAME)
        fill_menus(self, self.deeds, self.fittings.recent)
        fill_tools(self, self.deeds)
        for page in (self.start, self.trouble):
            self._stack.addWidget(page)
        self.setCentralWidget(self._stack)
        for dock in (self.dock, self.tasks.querying.dock):
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        stand_in(self, self.status)
        if not self._state.restore_window(self):
            self.resizeDocks([self.dock], [DOCK_HEIGHT], Qt.Orientation.Vertical)
            self.dock.hide()

    def _show_library(self, on: bool) -> None:
        # Qt would call its own method without saying whether the action is checked.
        self.dock.setVisible(on)

    def _connect(self) -> None:
        self.jobs.changed.connect(self.status.show_jobs)
        self.status.stop.connect(self.tasks.stop)
        self.themes.changed.connect(self._dress)
        self._listing.trouble.connect(self.status.complain)
        self._listing.listed.connect(self.tasks.show_lists)
        self._listing.listed.connect(lambda lists: self.fittings.show_cases(lists.cases))
        self.fittings.wanted.connect(self.show_case)
        self.start.chosen.connect(self.show_case)
        self.deeds["case.start"].triggered.connect(self.show_start)
        self.deeds["app.quit"].triggered.connect(self.close)
        shown = self.deeds["view.library"]
        shown.triggered.connect(self._show_library)
        self.dock.visibilityChanged.connect(lambda _: shown.setChecked(self.dock.isVisible()))
        self.trouble.again.connect(lambda: self.open_library(*self._wanted))
        self.trouble.leave.connect(self.close)
        self.trouble.other.connect(self.tasks.libraries.ask_other)
        self.trouble.fresh.connect(self.tasks.libraries.ask_fresh)
        self.tasks.opened.connect(self.show_case)
        self.tasks.trouble.connect(self.tell)
        self.tasks.library.connect(self._change_library)
        self.dock.opened.connect(
            lambda chosen: self.tasks.viewing.open_chosen(chosen, self.case_view)
        )
        questions = self.tasks.querying
        questions.dock.went.connect(lambda claim_id: questions.go(self.case_view, claim_id))
        self.deeds["source.describe"].triggered.connect(
            lambda: self.tasks.correcting.ask_at_hand(self.case_view, self.dock)
        )
        self._drops.dropped.connect(self.tasks.drop)


def _claims_of(view: "CaseView") -> list[Command]:
    """Return a way to each claim of the case, if one is in sight."""
    return claim_commands(view.panes.claims.rows, view.choose) if view.isVisible() else []
