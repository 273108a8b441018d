import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.ordered import OrderedRows, keep_current
from workbench.ui.tables import Column, TableView

WORD: Column[str] = Column("Word", str)
SIZE: Column[str] = Column("Size", str, len)
DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def rows(qapp: QApplication) -> OrderedRows[str]:
    made = OrderedRows((WORD, SIZE), str)
    made.set_rows(["pear", "Apple", "fig", "quince"])
    return made


def test_rows_are_in_the_order_of_a_column_whatever_the_case(rows: OrderedRows[str]) -> None:
    assert list(rows.rows) == ["Apple", "fig", "pear", "quince"]
    rows.sort(1, DOWN)
    assert list(rows.rows) == ["quince", "Apple", "pear", "fig"]
    rows.set_rows(["kiwi", "plum", "cherry"])
    assert list(rows.rows) == ["cherry", "kiwi", "plum"]


def test_only_rows_with_every_word_typed_are_shown(rows: OrderedRows[str]) -> None:
    rows.hold("P e")
    assert (list(rows.rows), rows.total) == (["Apple", "pear"], 4)
    rows.set_rows(["grape", "lemon"])
    assert list(rows.rows) == ["grape"]
    rows.hold("")
    assert list(rows.rows) == ["grape", "lemon"]


def test_the_current_row_stays_current_when_others_come_and_the_order_changes(
    rows: OrderedRows[str], qtbot: QtBot
) -> None:
    table = TableView()
    qtbot.addWidget(table)
    table.setModel(rows)
    keep_current(table, rows, lambda row: row)
    table.selectRow(2)
    assert table.chosen() == "pear"
    rows.set_rows(["pear", "apricot", "banana", "zucchini"])
    assert table.chosen() == "pear"
    rows.sort(0, DOWN)
    assert (table.chosen(), table.currentIndex().row()) == ("pear", 1)
    rows.set_rows(["apricot"])
    assert table.chosen() is None


def test_ten_thousand_rows_are_in_order_at_once(qapp: QApplication) -> None:
    made = OrderedRows((WORD,), str)
    words = [f"word {number * 7919 % 10_000}" for number in range(10_000)]
    begun = time.monotonic()
    made.set_rows(words)
    assert list(made.rows) == sorted(words)
    # Some milliseconds; a proxy that asks for each value takes a second.
    assert time.monotonic() - begun < 0.5
