"""What the tests of the window share: a desk on a real library, and a window on it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.export.writer import Reports
from workbench.ingest.reader import Documents
from workbench.ingest.scales import load_scales
from workbench.paths import config_dir, resource, settings_file
from workbench.services.desk import Desk
from workbench.services.vectors import Encoder
from workbench.storage.library import Library
from workbench.ui.bus import ChangeBus
from workbench.ui.case_view import CaseView
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KEYS_FILE, KeyKeeper
from workbench.ui.saved_filters import FILTERS_FILE, SavedFilters
from workbench.ui.session import Opener, Session
from workbench.ui.state import SettingsKeeper, WindowState
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import choose_language
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from tests.ui.furnished import Furnished
    from tests.ui.surfaces import Stage

DOCUMENTS = Documents()
"""One for all tests: its workers stay, and need a second each to start."""
NOISE = ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
Windows = Callable[[Opener], MainWindow]
PLACE = Path("test.workbench")
ARTICLE = (
    "The ferry to Holm carried 12,400 passengers in May, the harbour office said on 3 June 2025. "
    "That is twice as many as in 2019.\n\n“We never saw such a month,” said captain Ida Brandt.\n"
)
SOURCE = (
    "Harbour office, monthly figures.\n\nIn May the ferry to Holm carried 11,400 passengers. "
    "In May 2019 there were 6,200.\n\nCaptain Ida Brandt said: “We never saw such a month.”\n"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the screenless platform says of every window and menu that is shown."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*NOISE, extend=True))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Let the window speak English, with its plurals."""
    choose_language(qapp, "en")


@pytest.fixture
def bus(qapp: QApplication) -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def desk_on(library: Library, encoder: Encoder | None = None, checker: str = "Lena") -> Desk:
    """Set up a desk with everything real but the clock, and the model if none is given."""
    desk = Desk.on(
        library,
        reader=DOCUMENTS,
        writer=Reports(),
        clock=lambda: datetime(2025, 6, 5, 9, 30, tzinfo=UTC),
        checker=lambda: checker,
        encoder=encoder,
    )
    desk.verdicts.file_scales(load_scales(resource("scales")))
    return desk


@pytest.fixture
def desk(tmp_path: Path, bus: ChangeBus) -> Iterator[Desk]:
    library = Library.open(tmp_path / "test.workbench", create=True, on_commit=bus.announce)
    yield desk_on(library)
    library.close()


@pytest.fixture
def settings(qapp: QApplication) -> SettingsKeeper:
    keeper = SettingsKeeper(settings_file())
    keeper.set("report_open_after", False)
    return keeper


@pytest.fixture
def state() -> WindowState:
    return WindowState(config_dir())


@pytest.fixture
def themes(qapp: QApplication) -> ThemeKeeper:
    return ThemeKeeper(qapp, "light")


@pytest.fixture
def files(tmp_path: Path) -> Callable[[str, str], str]:
    """Write a text file and return its path."""

    def write(name: str, text: str) -> str:
        path = tmp_path / "files" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return str(path)

    return write


@pytest.fixture
def windows(
    qtbot: QtBot,
    jobs: JobRunner,
    bus: ChangeBus,
    settings: SettingsKeeper,
    themes: ThemeKeeper,
    state: WindowState,
    desk: Desk,
) -> Iterator[Windows]:
    """Make windows; at the end the jobs end before the library of ``desk`` is closed."""

    def make(opener: Opener) -> MainWindow:
        def view(window: MainWindow, session: Session) -> CaseView:
            filters = SavedFilters(config_dir() / FILTERS_FILE, window)
            return CaseView(
                session.desk,
                jobs,
                bus,
                window.deeds,
                settings.present,
                themes.theme,
                window,
                filters=filters,
            )

        window = MainWindow(
            opener,
            view,
            jobs=jobs,
            bus=bus,
            settings=settings,
            themes=themes,
            state=state,
            keys=KeyKeeper(config_dir() / KEYS_FILE),
        )
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    jobs.shut_down()
    # What the workers still had to tell is heard while the library is open.
    QApplication.processEvents()
    bus.blockSignals(True)


@pytest.fixture
def window(windows: Windows, desk: Desk, qtbot: QtBot) -> MainWindow:
    """A window on the library of ``desk``, open."""
    made = windows(lambda path, _: Session(desk, path, lambda: None))
    with qtbot.waitSignal(made.ready):
        made.open_library(PLACE, create=False)
    return made


@pytest.fixture(scope="session")
def furnished_library(
    tmp_path_factory: pytest.TempPathFactory,
) -> "tuple[Path, Furnished]":
    """A library with something in every place, to be copied, and what is in it."""
    from tests.ui.furnished import furnish

    path = tmp_path_factory.mktemp("furnished") / PLACE
    library = Library.open(path, create=True)
    made = furnish(desk_on(library))
    library.close()
    return path, made


@pytest.fixture
def furnished_desk(
    furnished_library: "tuple[Path, Furnished]", tmp_path: Path, bus: ChangeBus
) -> Iterator[Desk]:
    """A desk on a library with something in every place."""
    path = tmp_path / PLACE
    shutil.copyfile(furnished_library[0], path)
    library = Library.open(path, create=False, on_commit=bus.announce)
    yield desk_on(library)
    library.close()


@pytest.fixture
def stage(
    windows: Windows,
    desk: Desk,
    qtbot: QtBot,
    furnished_library: "tuple[Path, Furnished]",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> "Stage":
    """A window on a library with something in every place; wants ``desk`` to be on a copy of it."""
    from tests.ui.surfaces import Stage

    monkeypatch.chdir(tmp_path)
    window = windows(lambda path, _: Session(desk, path, lambda: None))
    with qtbot.waitSignal(window.ready):
        window.open_library(PLACE, create=False)
    return Stage(window, desk, furnished_library[1])
