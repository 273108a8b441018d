from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.panels.flow import GAP, FlowLayout


def laid(qtbot: QtBot, width: int, *sizes: int) -> list[QRect]:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(around)
    for size in sizes:
        item = QWidget(around)
        item.setFixedSize(size, 20)
        flow.addWidget(item)
    around.resize(width, flow.heightForWidth(width))
    flow.setGeometry(around.rect())
    items = [flow.itemAt(at) for at in range(flow.count())]
    return [item.geometry() for item in items if item is not None]


def test_what_fits_stands_on_one_line(qtbot: QtBot) -> None:
    places = laid(qtbot, 104, 50, 50)
    assert [place.topLeft().toTuple() for place in places] == [(0, 0), (50 + GAP, 0)]


def test_what_does_not_fit_begins_a_new_line(qtbot: QtBot) -> None:
    places = laid(qtbot, 103, 50, 50)
    assert [place.topLeft().toTuple() for place in places] == [(0, 0), (0, 20 + GAP)]


def test_the_height_follows_the_width(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(around)
    for _ in range(3):
        item = QWidget(around)
        item.setFixedSize(50, 20)
        flow.addWidget(item)
    assert [flow.heightForWidth(width) for width in (200, 110, 60)] == [20, 44, 68]
    assert flow.takeAt(0) is not None
    assert flow.takeAt(7) is None
    assert flow.count() == 2
