"""What strangers wrote is shown as they wrote it: no mark-up is followed, no picture is loaded."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PLACE, Windows, desk_on
from tests.ui.furnished import furnish
from tests.ui.painted import has_colour, written
from tests.ui.surfaces import Stage, surfaces
from workbench.services.desk import Desk
from workbench.storage.library import Library
from workbench.ui.bus import ChangeBus
from workbench.ui.panels.matches import MatchView
from workbench.ui.session import Session

LURE: Final = QColor("#fe00fd")
"""The colour of a picture that lies where the mark-up asks for it."""
PICTURE: Final = "r.png"
STEP: Final = 20
"""Pixels from one place that is pointed at to the next."""
FIELD: Final = re.compile("Q[a-z]")
TYPED: Final = re.compile("<b>Q([a-z]+)&amp;<img")
WRONG: Final = re.compile(
    # Bold letters, an ampersand that was read as mark-up, one that was taken for a menu letter,
    # and mark-up that was put out of action twice over.
    r"(?<!<b>)Q([a-z]+)&|Q([a-z]+)&(?!amp;<|amp;?…|am?…|…)|Q([a-z]+)amp;|lt;b&gt;Q([a-z]+)"
)


class Spice:
    """Writes mark-up round the name of each field, and knows which fields there are."""

    def __init__(self) -> None:
        self.fields: set[str] = set()

    def __call__(self, field: str) -> str:
        self.fields.add(field)
        return f"<b>Q{field} &amp;<img src={PICTURE}>"


@pytest.fixture(autouse=True)
def lure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay the picture where a widget that follows the mark-up finds it."""
    monkeypatch.chdir(tmp_path)
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(LURE)
    assert picture.save(PICTURE)


@pytest.fixture
def spice() -> Spice:
    return Spice()


@pytest.fixture
def desk(tmp_path: Path, bus: ChangeBus, spice: Spice) -> Iterator[Desk]:
    library = Library.open(tmp_path / "test.workbench", create=True, on_commit=bus.announce)
    yield desk_on(library, checker=spice("checker"))
    library.close()


@pytest.fixture
def stage(windows: Windows, desk: Desk, spice: Spice, qtbot: QtBot) -> Stage:
    made = furnish(desk, spice)
    window = windows(lambda path, _: Session(desk, path, lambda: None))
    with qtbot.waitSignal(window.ready):
        window.open_library(PLACE, create=False)
    return Stage(window, desk, made, spice)


def faults(widget: QWidget, words: str) -> list[str]:
    """Return what is wrong with the words in a window, and whether it shows the picture."""
    found = [match.group() for match in WRONG.finditer(words)]
    if has_colour(widget, LURE):
        found.append("a picture was loaded")
    found.extend(
        f"a label that may take words for mark-up: {label.text()}"
        for label in widget.findChildren(QLabel)
        if "<b>Q" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    )
    return found


def tips(widget: QWidget) -> Iterator[str]:
    """Yield every tool tip of a window: of its widgets, of cells and headings, of tabs."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield part.toolTip()
        if isinstance(part, QTabBar):
            yield from (part.tabToolTip(at) for at in range(part.count()))
        if isinstance(part, QAbstractItemView) and part.isVisible():
            yield from _cell_tips(part)


def _cell_tips(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    role = Qt.ItemDataRole.ToolTipRole
    if model is None:
        return
    # A list does not tell how many columns it has.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield model.headerData(column, Qt.Orientation.Horizontal, role) or ""
        for row in range(model.rowCount()):
            yield model.index(row, column).data(role) or ""


def hovers(view: QTextEdit | MatchView) -> Iterator[str]:
    """Point at one place after the other; yield what is said of each."""
    port = view.viewport()
    for y in range(STEP, port.height(), STEP):
        for x in range(STEP, port.width(), STEP * 3):
            point = QPoint(x, y)
            event = QHelpEvent(QEvent.Type.ToolTip, point, port.mapToGlobal(point))
            QApplication.sendEvent(port, event)
            yield QToolTip.text()
    QToolTip.hideText()


def as_shown(tip: str) -> QLabel:
    """Return a tool tip as Qt shows it: a label that tells mark-up from words by itself."""
    made = QLabel(tip)
    made.ensurePolished()
    made.adjustSize()
    made.show()
    return made


def test_what_strangers_wrote_is_shown_as_they_wrote_it(stage: Stage, spice: Spice) -> None:
    wrong: dict[str, list[str]] = {}
    seen: set[str] = set()
    told: set[str] = set()
    for name, widget in surfaces(stage):
        wrong[name] = faults(widget, words := written(widget))
        seen.update(TYPED.findall(words))
        told.update(tips(widget))
        if name == "case":
            told.update(hovers(stage.view.panes.article.text))
            told.update(hovers(stage.view.panes.evidence.list))
    for tip in (tip for tip in told if FIELD.search(tip)):
        shown = as_shown(tip)
        wrong[f"tip: {tip}"] = faults(shown, words := written(shown))
        seen.update(TYPED.findall(words))
    assert "\n".join(f"{name}: {found}" for name, found in wrong.items() if found) == ""
    # Each field was shown somewhere: none of them is left out by what is looked at here.
    assert " ".join(sorted(spice.fields - seen)) == ""


def planted(kind: str, words: str) -> QWidget:
    """Return a window that shows words carelessly."""
    match kind:
        case "label":
            return QLabel(words)
        case "box":
            return QMessageBox(QMessageBox.Icon.Warning, "", words)
        case "page":
            page = QTextEdit()
            page.setHtml(words)
            return page
        case "button":
            return QPushButton(words)
        case _:
            return as_shown(words)


@pytest.mark.parametrize("kind", ["label", "box", "page", "button", "tip"])
def test_careless_words_are_seen(kind: str, qtbot: QtBot, spice: Spice) -> None:
    window = planted(kind, spice("planted"))
    qtbot.addWidget(window)
    window.resize(400, 100)
    window.show()
    assert faults(window, written(window)) != []
    assert has_colour(window, LURE) == (kind != "button")
