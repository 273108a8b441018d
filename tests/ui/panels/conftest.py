"""A case on the screen: its panes on a real desk, with the actions of the window."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.opened import open_case
from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.paths import config_dir
from workbench.services.desk import Desk
from workbench.settings import Settings
from workbench.ui.actions import build
from workbench.ui.bus import ChangeBus
from workbench.ui.case_view import CaseView
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import Contents, load
from workbench.ui.models.matches import MatchRow
from workbench.ui.saved_filters import FILTERS_FILE, SavedFilters
from workbench.ui.theme import Theme


@dataclass(slots=True)
class Shown:
    """A case that is shown, with what the tests ask of it."""

    view: CaseView
    actions: Mapping[str, QAction]
    desk: Desk
    case_id: CaseId
    said: list[str]
    troubles: list[Exception]

    def do(self, *keys: str) -> None:
        """Trigger actions one after the other, as their keys would."""
        for key in keys:
            self.actions[key].trigger()

    @property
    def claim_id(self) -> ClaimId:
        """The id of the current claim."""
        current = self.view.current
        if current is None or current.id is None:
            raise ValueError("no claim is current")
        return current.id

    @property
    def row(self) -> MatchRow:
        """The current passage."""
        row = self.view.panes.evidence.list.current()
        if row is None:
            raise ValueError("no passage is current")
        return row

    def contents(self) -> Contents:
        """Return the case as the library has it."""
        return load(self.desk, self.case_id)

    def claim(self) -> Claim:
        """Return the current claim as the library has it."""
        return self.desk.claims.get(self.claim_id)


@dataclass(slots=True)
class Stage:
    """What a case is shown with."""

    desk: Desk
    jobs: JobRunner
    bus: ChangeBus
    files: Callable[[str, str], str]
    window: QMainWindow

    def show(self, *, sources: bool = True) -> Shown:
        """Show a fresh case in a window."""
        case_id = open_case(self.desk, self.files, sources=sources)
        actions = build(self.window)
        view = CaseView(
            self.desk,
            self.jobs,
            self.bus,
            actions,
            Settings(),
            Theme.of("light"),
            self.window,
            filters=SavedFilters(config_dir() / FILTERS_FILE, self.window),
        )
        shown = Shown(view, actions, self.desk, case_id, [], [])
        view.status.connect(shown.said.append)
        view.trouble.connect(shown.troubles.append)
        view.refused.connect(shown.troubles.append)
        self.window.setCentralWidget(view)
        self.window.resize(1366, 740)
        view.show_case(case_id)
        self.window.show()
        return shown


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, jobs: JobRunner, bus: ChangeBus, files: Callable[[str, str], str]
) -> Stage:
    window = QMainWindow()
    qtbot.addWidget(window)
    return Stage(desk, jobs, bus, files, window)


@pytest.fixture
def shown(stage: Stage, qtbot: QtBot) -> Iterator[Shown]:
    """A case with sources, its first claim searched."""
    made = stage.show()
    qtbot.waitUntil(lambda: made.view.panes.evidence.list.current() is not None)
    yield made
    assert made.troubles == []
