"""The window's composition root: settings, log, library, desk and window are put together here.

The window shows before the library is opened: SQLAlchemy alone takes longer to load than Qt.
Whatever is heavy is imported inside the job that opens the library.
"""

import argparse
import gc
import logging
import os
import signal
import sys
from datetime import UTC, datetime
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import __version__
from workbench.domain.ids import CaseId
from workbench.errors import WorkbenchError
from workbench.paths import (
    APP,
    VOCABULARY,
    WEIGHTS,
    config_dir,
    default_library,
    log_dir,
    resource,
    settings_file,
)
from workbench.settings import Settings
from workbench.ui.bus import ChangeBus
from workbench.ui.dialogs.about import Storage
from workbench.ui.errors import LOG_FILE, show_error
from workbench.ui.handed import Application
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KEYS_FILE, KeyKeeper
from workbench.ui.session import Session
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.sweeping import Sweeper
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import choose_language
from workbench.ui.window import NAME, MainWindow

if TYPE_CHECKING:
    from workbench.ingest.reader import Documents
    from workbench.ui.case_view import CaseView

LOG_BYTES: Final = 1_000_000
LOGS_KEPT: Final = 3
SWITCH: Final = 0.0001
LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
log = logging.getLogger(__name__)


class Desktop:
    """The application: one window on one library at a time."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._settings = SettingsKeeper(settings_file(), application)
        choose_language(application, self._settings.present.language)
        self._themes = ThemeKeeper(application, self._settings.present.theme)
        self._state = WindowState(config_dir())
        self._keys = KeyKeeper(config_dir() / KEYS_FILE, application)
        self._bus = ChangeBus(application)
        self._jobs = JobRunner(application)
        self._sweeper = Sweeper(application)
        self._documents: Documents | None = None
        self._settings.changed.connect(self._obey)
        self.window: MainWindow | None = None

    def show(self, library: Path | None, case_id: CaseId | None = None) -> MainWindow:
        """Show the window and open a library: the one named, else the default one.

        The default library is made the first time. One that was there before and is gone, or one
        that is named and is not there, is not: the window then says so and asks.
        """
        path = (library or default_library()).absolute()
        create = library is None and not self._state.knows_library(path)
        return self._show(path, create, case_id)

    def hand_over(self, path: Path) -> None:
        """Open a library that the system hands over, once the one that is being opened is open."""
        window = self.window
        if window is None or (window.session is not None and window.session.path == path):
            return
        if window.session is None and not window.trouble.isVisible():
            window.ready.connect(lambda: self.hand_over(path))
        else:
            self._change(path, False)

    def close(self) -> None:
        """Stop the jobs, then close the library."""
        self._jobs.shut_down()
        if self.window is not None and self.window.session is not None:
            self.window.session.close()
        self._sweeper.stop()

    def _show(self, path: Path, create: bool, case_id: CaseId | None = None) -> MainWindow:
        window = MainWindow(
            self._open,
            self._case_view,
            jobs=self._jobs,
            bus=self._bus,
            settings=self._settings,
            themes=self._themes,
            state=self._state,
            keys=self._keys,
        )
        window.tasks.sheets.storage = _storage
        window.another.connect(self._change)
        window.ready.connect(_spare_what_is_loaded)
        window.painted.connect(lambda: window.open_library(path, create, case_id))
        if self._settings.present.note:
            window.status.say(self._settings.present.note)
        window.show()
        self.window = window
        return window

    def _change(self, path: Path, create: bool) -> None:
        """Put a window on another library in the place of this one."""
        old, jobs = self.window, self._jobs
        self._jobs = JobRunner(self._application)
        # The new window comes first: the program ends with its last window.
        self._show(path, create)
        if old is not None:
            old.close()
        jobs.shut_down()
        # What the workers still had to tell is heard before their library is closed.
        QTimer.singleShot(0, self._application, lambda: _dismiss(old))

    def _open(self, path: Path, create: bool) -> Session:
        """Open a library and set up a desk on it; runs off the UI thread."""
        from workbench.encoding.minilm import MiniLM
        from workbench.export.bundle import write_bundle
        from workbench.export.writer import Reports
        from workbench.ingest.bundle import read_bundle
        from workbench.ingest.reader import Documents
        from workbench.ingest.scales import load_scales
        from workbench.ingest.weights import load_weights
        from workbench.services.desk import Desk
        from workbench.services.writing_ports import BundleFormat
        from workbench.storage.library import Library

        # Read here, so that the first case is not held up by it on the UI thread.
        import_module("workbench.ui.case_view")
        reader = Documents()
        self._documents = reader
        self._obey(self._settings.present)
        library = Library.open(
            path, create=create, on_commit=self._bus.announce, app_version=__version__
        )
        try:
            desk = Desk.on(
                library,
                reader=reader,
                writer=Reports(),
                clock=lambda: datetime.now(UTC),
                checker=lambda: self._settings.present.checker_name,
                version=__version__,
                bundles=BundleFormat(write_bundle, read_bundle),
                weights=load_weights(resource(WEIGHTS)),
                encoder=MiniLM.here(resource(VOCABULARY), max((os.cpu_count() or 1) // 2, 1)),
            )
            desk.verdicts.file_scales(load_scales(resource("scales")))
        except BaseException:
            library.close()
            raise

        def close() -> None:
            library.close()
            reader.close()

        return Session(desk, path, close)

    def _obey(self, settings: Settings) -> None:
        """Let what may be fetched follow the settings at once."""
        if self._documents is not None:
            self._documents.offline = not settings.fetch_allowed

    def _case_view(self, window: MainWindow, session: Session) -> "CaseView":
        from workbench.ui.case_view import CaseView
        from workbench.ui.saved_filters import FILTERS_FILE, SavedFilters

        return CaseView(
            session.desk,
            self._jobs,
            self._bus,
            window.deeds,
            self._settings.present,
            self._themes.theme,
            window,
            filters=SavedFilters(config_dir() / FILTERS_FILE, window),
        )


def _storage() -> Storage:
    """Return what libraries are written with; only for those who ask."""
    from workbench.storage import engine, schema

    return Storage(engine.DRIVER.sqlite_version, engine.SQLALCHEMY, schema.HEAD)


def _spare_what_is_loaded() -> None:
    """Leave what was loaded so far out of the search for garbage.

    A search of everything takes a tenth of a second at times; of what matching makes alone some
    milliseconds. On the UI thread, like every such search.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _dismiss(window: MainWindow | None) -> None:
    if window is not None:
        if window.session is not None:
            window.session.close()
        window.deleteLater()


def main(argv: list[str] | None = None) -> int:
    """Run the workbench in a window; returns the exit code."""
    given = _parser().parse_args(sys.argv[1:] if argv is None else argv)
    application = Application([APP])
    application.setApplicationName(APP)
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP)
    try:
        _start_log(log_dir() / LOG_FILE)
        _report_bugs()
        application.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
        desktop = Desktop(application)
    except WorkbenchError as error:
        # Not even the folders for settings and logs can be used.
        show_error(None, error)
        return application.exec() or 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # The UI thread asks for the interpreter hundreds of times a second; while a job computes, it
    # would wait up to 5 ms each time.
    sys.setswitchinterval(SWITCH)
    application.handed.connect(desktop.hand_over)
    desktop.show(given.library, given.case)
    try:
        return application.exec()
    finally:
        desktop.close()
        logging.shutdown()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("workbench-desktop", description="Open the workbench.")
    parser.add_argument("--library", type=Path, help="the library to open")
    parser.add_argument("--case", type=lambda text: CaseId(int(text)), help="the case to show")
    return parser


def _start_log(path: Path) -> None:
    """Log to a file of bounded size; no text of a checker's goes into it."""
    kept = RotatingFileHandler(
        path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", delay=True
    )
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(kept)
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.INFO), "%s", message)


def _report_bugs() -> None:
    """Log what nobody caught, and say so in a box: once, not a box for every repetition."""
    shown: list[str] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        told = f"{kind.__name__}: {error}"
        if told in shown:
            log.error("again: %s", told)
            return
        shown.append(told)
        show_error(QApplication.activeWindow(), error)

    sys.excepthook = hook
