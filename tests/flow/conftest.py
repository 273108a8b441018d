"""What the tests of whole jobs share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.flow.seat import Seat


@pytest.fixture
def seat(qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    made = Seat(qapp, qtbot)
    yield made
    made.end()
