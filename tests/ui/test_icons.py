import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from workbench.paths import resource
from workbench.ui.actions import ACTIONS
from workbench.ui.icons import icon
from workbench.ui.text.outcomes import SIGNS

NAMES = sorted(
    {action.icon for action in ACTIONS if action.icon} | {name for name, _ in SIGNS.values()}
)


@pytest.mark.parametrize("name", NAMES)
def test_every_action_finds_its_drawing(qapp: QApplication, name: str) -> None:
    assert resource(f"icons/{name}.svg").is_file()
    assert icon(name, QColor("#336699")).availableSizes() != []


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_takes_the_colour(qapp: QApplication, name: str) -> None:
    image = icon(name, QColor("#ff0000")).pixmap(24, 24).toImage()
    seen = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert seen != []
    assert all(colour.red() > 200 and colour.green() < 60 for colour in seen)


def test_an_unknown_icon_is_empty_and_not_an_error(qapp: QApplication) -> None:
    assert icon("no such drawing", QColor("black")).isNull()
