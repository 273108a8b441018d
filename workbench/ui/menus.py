"""Lays the actions out in menus and in the tool bar."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from workbench.ui.actions import ACTIONS, MENUS, TOOLS
from workbench.ui.translation import marked, tr

GROUPS: Final = frozenset(
    {
        "case.offline",
        "case.print",
        "report.export",
        "case.start",
        "app.settings",
        "app.quit",
        "edit.find",
        "edit.commands",
        "claim.accept",
        "claim.mark",
        "claim.end_on",
        "claim.join",
        "claim.restate",
        "claim.begin",
        "evidence.supports",
        "evidence.reject",
        "source.view",
        "evidence.note",
        "verdict.rate_1",
        "verdict.query",
        "verdict.ready",
        "source.retry",
        "source.describe",
        "library.open",
        "view.library",
        "view.larger",
        "view.next_pane",
        "view.columns",
        "job.cancel",
    }
)
"""Actions that a line is drawn above."""
NAMES: Final = {
    "Case": marked("&Case"),
    "Edit": marked("&Edit"),
    "Claim": marked("C&laim"),
    "Evidence": marked("E&vidence"),
    "Verdict": marked("Ver&dict"),
    "Sources": marked("&Sources"),
    "View": marked("V&iew"),
    "Help": marked("&Help"),
}
"""What the menus are called."""
ICON: Final = QSize(18, 18)


def plain_name(menu: str) -> str:
    """Return what a menu is called, without the mark of its letter."""
    return tr(NAMES[menu]).replace("&", "")


def fill_menus(window: QMainWindow, actions: Mapping[str, QAction], recent: QMenu) -> None:
    """Put every action into its menu, and the recent cases behind the sample."""
    for name in MENUS:
        menu = window.menuBar().addMenu(tr(NAMES[name]))
        menu.setObjectName(f"menu.{name}")
        for action in ACTIONS:
            if action.menu == name:
                if action.key in GROUPS:
                    menu.addSeparator()
                menu.addAction(actions[action.key])
                if action.key == "case.sample":
                    menu.addMenu(recent)


def fill_tools(window: QMainWindow, actions: Mapping[str, QAction]) -> QToolBar:
    """Put the most used actions into a slim tool bar."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(ICON)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for key in TOOLS:
        if key:
            bar.addAction(actions[key])
        else:
            bar.addSeparator()
    window.addToolBar(bar)
    return bar
