"""A case with its sources, as the tests of the panes want it."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ARTICLE, SOURCE
from workbench.domain.ids import CaseId
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.ui.dialogs.source_viewer import SourceViewer
from workbench.ui.window import MainWindow

T = TypeVar("T", bound=QObject)
LEDGER = "The ferry to Holm carried 11,400 passengers in May 2025, and 6,200 in May 2019.\n"


def open_case(desk: Desk, files: Callable[[str, str], str], *, sources: bool = True) -> CaseId:
    """File the article of the tests as a case, with its sources if wanted."""
    opened = desk.cases.open(desk.cases.read(files("ferry.txt", ARTICLE)))
    if opened.case.id is None:
        raise ValueError("a filed case has an id")
    if sources:
        places = [files("figures.txt", SOURCE), files("ledger.txt", LEDGER)]
        desk.sources.add(places, Silent(), case_id=opened.case.id)
    return opened.case.id


def viewed(window: MainWindow, qtbot: QtBot, *wanted: Any) -> SourceViewer:
    """Open a source, at a passage and for a claim if they are given, and return its window."""
    with qtbot.waitSignal(window.tasks.viewing.opened, timeout=20_000) as told:
        window.tasks.viewing.open(*wanted)
    viewer = told.args[0]
    assert isinstance(viewer, SourceViewer)
    return viewer


def found(parent: QObject, kind: type[T], name: str = "") -> T:
    """Return the first child of a kind, which is there."""
    return (parent.findChildren(kind, name) if name else parent.findChildren(kind))[0]
