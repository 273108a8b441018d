from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from workbench.ui.tables import OBJECT, Column, Filtered, Rows, TableView, plain_tip


@dataclass(frozen=True)
class Boat:
    name: str
    tons: int


COLUMNS: tuple[Column[Boat], ...] = (
    Column("Name", lambda boat: boat.name, width=20),
    Column("Tons", lambda boat: str(boat.tons), lambda boat: boat.tons, right=True),
)
BOATS = (Boat("Zora", 9), Boat("Anna <b>", 100), Boat("Maren", 20))


def rows() -> Rows[Boat]:
    made: Rows[Boat] = Rows(COLUMNS)
    made.set_rows(BOATS)
    return made


def names(model: Filtered) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: Any) -> None:
    model = rows()
    qtmodeltester.check(model)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_numbers_are_sorted_as_numbers(qtbot: QtBot) -> None:
    model = Filtered(rows())
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["Zora", "Maren", "Anna <b>"]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["Anna <b>", "Maren", "Zora"]


def test_only_rows_with_every_word_are_kept(qtbot: QtBot) -> None:
    model = Filtered(rows())
    model.hold("mar EN", lambda boat: boat.name)
    assert names(model) == ["Maren"]
    model.hold("mar zora", lambda boat: boat.name)
    assert names(model) == []
    model.hold("", lambda boat: boat.name)
    assert len(names(model)) == 3


def test_the_chosen_row_gives_the_thing_itself(qtbot: QtBot) -> None:
    view, model = TableView(), Filtered(rows())
    qtbot.addWidget(view)
    view.setModel(model)
    view.lay_out(COLUMNS)
    assert view.chosen() is None
    model.sort(1)
    view.selectRow(1)
    assert view.chosen() == Boat("Maren", 20)
    assert view.currentIndex().data(OBJECT) == Boat("Maren", 20)


def test_a_tool_tip_shows_marks_and_does_not_follow_them() -> None:
    tip = plain_tip("<img src=x>")
    assert "<img" not in tip
    assert "&lt;img src=x&gt;" in tip
    assert plain_tip("") == ""
