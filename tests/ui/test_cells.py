from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.cells import AT_ONCE, Cell, Cells
from workbench.ui.tables import Column

LONG = 3 * AT_ONCE
COLUMNS: tuple[Column[str], ...] = (
    Column("Word", str, about="A <b>word</b>"),
    Column("Size", lambda word: str(len(word)), right=True),
)


class Words(Cells):
    """Words and their sizes; ``asked`` tells which rows were written, in order."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(COLUMNS)
        self.words = list(words)
        self.asked: list[int] = []
        self.beginResetModel()
        self.end_anew(len(words))

    def written(self, row: int) -> Iterator[Cell]:
        self.asked.append(row)
        for column in COLUMNS:
            yield {Qt.ItemDataRole.DisplayRole: column.words(self.words[row])}


def told(model: Cells, row: int) -> list[str | None]:
    return [model.index(row, column).data() for column in range(len(COLUMNS))]


def test_few_rows_are_there_at_once(qapp: QApplication) -> None:
    assert told(Words(["ferry", "pier"]), 1) == ["pier", "4"]


def test_of_many_rows_those_in_sight_come_first_and_all_in_the_end(
    qapp: QApplication, qtbot: QtBot
) -> None:
    model = Words(["ferry"] * LONG)
    assert model.asked == []
    model.reveal(10, 12)
    assert model.asked == [10, 11, 12]
    assert told(model, 11) == ["ferry", "5"]
    qtbot.waitUntil(lambda: len(model.asked) == LONG)
    assert sorted(model.asked) == list(range(LONG))
    assert told(model, LONG - 1) == ["ferry", "5"]


def test_what_is_written_anew_is_painted_stretch_by_stretch(qapp: QApplication) -> None:
    model, seen = Words(["ferry"] * 9), []
    model.dataChanged.connect(lambda first, last: seen.append((first.row(), last.row())))
    model.words[3] = "pier"
    model.renew([2, 3, 7])
    assert told(model, 3) == ["pier", "4"]
    assert seen == [(2, 3), (7, 7)]


def test_fewer_rows_leave_nothing_owed_beyond_the_last(qapp: QApplication, qtbot: QtBot) -> None:
    model = Words(["ferry"] * LONG)
    model.beginResetModel()
    model.end_anew(1)
    qtbot.wait(50)
    assert model.asked == [0]


@pytest.mark.parametrize("flag", [Qt.ItemFlag.ItemIsEditable, Qt.ItemFlag.ItemIsDragEnabled])
def test_no_cell_can_be_changed_by_hand(qapp: QApplication, flag: Qt.ItemFlag) -> None:
    model = Words(["ferry"])
    flags = model.index(0, 0).flags()
    assert not flags & flag
    assert flags & Qt.ItemFlag.ItemIsSelectable


def test_headings_show_mark_up_as_it_is_written(qapp: QApplication) -> None:
    model, across = Words([]), Qt.Orientation.Horizontal
    assert "&lt;b&gt;" in model.headerData(0, across, Qt.ItemDataRole.ToolTipRole)
    right = model.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole)
    assert Qt.AlignmentFlag(right) & Qt.AlignmentFlag.AlignRight
