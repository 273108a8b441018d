"""Everything that a checker can work has a name that a screen reader can say."""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import workbench.ui
from tests.ui.accessible_tree import dump, nameless_rows, tree
from tests.ui.surfaces import Stage, surfaces
from workbench.services.desk import Desk


def leaves(of: type) -> set[str]:
    """Return the names of the classes of widgets in the window that no other is made of."""
    below: list[type] = of.__subclasses__()
    named = {name for kind in below for name in leaves(kind)}
    ours = of.__module__.startswith("workbench.")
    return named | ({of.__name__} if ours and not named else set())


@pytest.fixture
def desk(furnished_desk: Desk) -> Desk:
    return furnished_desk


def test_everything_that_can_be_worked_has_a_name(stage: Stage) -> None:
    missing: dict[str, list[str]] = {}
    seen: set[str] = set()
    for name, window in surfaces(stage):
        found = [f"{entry.role} in {entry.where}" for entry in tree(window) if entry.unnamed]
        for one in (*found, *nameless_rows(window)):
            missing.setdefault(one, []).append(name)
        parts = (window, *window.findChildren(QWidget))
        seen.update(type(part).__name__ for part in parts if part.isVisible())
    for module in pkgutil.walk_packages(workbench.ui.__path__, "workbench.ui."):
        importlib.import_module(module.name)
    # There is no pane, dialog or popup that was not looked at.
    assert ", ".join(sorted(leaves(QWidget) - seen)) == ""
    assert "\n".join(f"{one}: {names[0]}" for one, names in missing.items()) == ""


def test_what_has_no_name_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Planted")
    line, named, button = QLineEdit(window), QLineEdit(window), QPushButton(window)
    line.setPlaceholderText("not a name")
    named.setAccessibleName("Search")
    hidden = QPushButton(window)
    inside = QVBoxLayout(window)
    for part in (line, named, button):
        inside.addWidget(part)
    window.show()
    hidden.hide()
    missing = [entry.where for entry in tree(window) if entry.unnamed]
    assert missing == ["QLineEdit", "QPushButton"]
    assert "'Search'" in dump(window)


def test_a_row_without_words_is_seen(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    table.setItem(0, 1, QTableWidgetItem("words"))
    table.show()
    assert nameless_rows(table) == []
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(table)
    window.show()
    assert nameless_rows(window) == ["row 1 of QTableWidget"]
