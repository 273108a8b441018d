"""Whatever is written in the window can be read: 4.5 to 1 at least, in every scheme."""

import re
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QToolTip,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.painted import Painted, contrast, painted
from tests.ui.surfaces import Stage, surfaces
from workbench.services.desk import Desk
from workbench.ui.theme import SCHEMES, Theme, ThemeKeeper, apply, palette, sheet

LEAST: Final = 4.5
SELECT: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
ROLE = QPalette.ColorRole
PAIRS: Final = (
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.BrightText, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.Link, ROLE.Window),
    (ROLE.LinkVisited, ROLE.Base),
)
"""What Qt's own style writes on what."""
RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
NAMED: Final = re.compile(r"(?<![-\w])(color|background(?:-color)?)\s*:\s*(#[0-9a-fA-F]{6}|\w+)")


@pytest.fixture
def desk(furnished_desk: Desk) -> Desk:
    return furnished_desk


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Leave the application as it was."""
    yield
    apply(qapp, Theme.of("light"))


def weak(window: QWidget) -> list[str]:
    """Return the words in a window that stand out too little; what is switched off may."""
    return [
        f"{part.contrast:.2f} {part}"
        for part in painted(window)
        if part.contrast < LEAST and not _off(part)
    ]


def _off(part: Painted) -> bool:
    widget = part.widget
    if isinstance(widget, QMenu):
        action = widget.actionAt(part.place.center())
        return not action.isEnabled()
    if isinstance(widget, QLabel):
        # A label cannot be worked: one that is only made to look so is to be read all the same.
        around = widget.parentWidget()
        return around is not None and not around.isEnabled()
    return not widget.isEnabled()


def select(window: QWidget) -> None:
    """Select the first row, or half of the words, wherever something can be selected."""
    for part in (window, *window.findChildren(QWidget)):
        if isinstance(part, QLineEdit):
            part.setSelection(0, (len(part.text()) + 1) // 2)
        elif isinstance(part, QTextEdit | QPlainTextEdit):
            cursor = part.textCursor()
            cursor.setPosition(0)
            middle = len(part.toPlainText()) // 2
            cursor.setPosition(middle, cursor.MoveMode.KeepAnchor)
            part.setTextCursor(cursor)
        elif isinstance(part, QTableView | QTreeView | QListWidget):
            first = part.model().index(0, 0)
            part.selectionModel().select(first, SELECT)
        elif isinstance(part, QMenu) and part.isVisible():
            part.setActiveAction(part.actions()[0])


def rules(style: str) -> Iterator[tuple[str, QColor, QColor]]:
    """Yield the rules of a style sheet that name both ink and ground, but for what is off."""
    for told in RULE.finditer(style):
        colours = {name.partition("-")[0]: QColor(value) for name, value in NAMED.findall(told[2])}
        if {"color", "background"} <= set(colours) and ":disabled" not in told[1]:
            yield told[1].strip(), colours["color"], colours["background"]


def faint_rules(style: str) -> list[str]:
    """Return the rules of a style sheet that write too faintly."""
    return [name for name, ink, ground in rules(style) if contrast(ink, ground) < LEAST]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_that_is_written_can_be_read(stage: Stage, themes: ThemeKeeper, scheme: str) -> None:
    # The colours change while the case is in sight: nothing may keep those of before.
    themes.choose("dark" if scheme == "light" else "light")
    stage.window.show_case(stage.made.case_id, stage.made.claim_id)
    stage.window.status.say("Said before")
    themes.choose(scheme)
    found = dict.fromkeys(weak(stage.window), "after the change")
    for name, window in surfaces(stage):
        select(window)
        found.update((line, name) for line in weak(window))
        styles = {part.styleSheet() for part in window.findChildren(QWidget)}
        found.update((rule, name) for style in styles for rule in faint_rules(style))
    assert "\n".join(f"{name}: {line}" for line, name in found.items()) == ""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_and_the_style_sheet_write_what_can_be_read(scheme: str) -> None:
    theme = Theme.of(scheme)
    made = palette(theme)
    faint = [pair for pair in PAIRS if contrast(made.color(pair[0]), made.color(pair[1])) < LEAST]
    assert faint == []
    assert faint_rules(sheet(theme)) == []
    assert len(list(rules(sheet(theme)))) >= 2


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_tool_tip_can_be_read(qtbot: QtBot, themes: ThemeKeeper, scheme: str) -> None:
    themes.choose(scheme)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QToolTip.showText(QPoint(5, 5), "What it says", window)
    (tip,) = (made for made in QApplication.topLevelWidgets() if made.inherits("QTipLabel"))
    assert [part.words for part in painted(tip)] == ["What it says"]
    assert weak(tip) == []
    QToolTip.hideText()


def test_faint_words_are_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inside = QVBoxLayout(window)
    for name, ink in (("faint", "#999999"), ("gone", "#ffffff"), ("clear", "#000000")):
        label = QLabel("These words", window)
        label.setObjectName(name)
        label.setStyleSheet(f"color: {ink}; background: #ffffff;")
        inside.addWidget(label)
    window.show()
    assert [line.split()[2] for line in weak(window)] == ["faint", "gone"]
    assert faint_rules("QLabel { color: #999999; background: white; border: 0 }") == ["QLabel"]
    assert faint_rules("QLabel:disabled { color: #999; background: white }") == []
