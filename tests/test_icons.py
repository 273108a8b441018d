from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench import paths
from workbench.domain.claim import ClaimKind
from workbench.ui.text.wording import RANKS

ICONS = sorted(paths.resource("icons").glob("*.svg"))
NAMES = {
    *("app", "open", "paste", "link", "add-source", "folder", "search", "supports", "undermines"),
    *("context", "reject", "verdict", "report", "library", "claim-mark", "drop", "undo"),
    *(f"kind-{kind.value}" for kind in ClaimKind),
    *(f"worth-{rank}" for rank in range(len(RANKS))),
    *("settings", "help", "next", "previous", "cancel", "unchecked", "in-progress", "query-out"),
    *("checked", "signed-off", "recheck", "read-whole", "read-part", "read-not", "locked"),
    *("offline", "print", "filter", "redo", "accept", "split", "merge", "place", "gap", "differs"),
    "overdue",
}
NAMES |= {"note", "warning"}
TINY = {"svg", "g", "path", "rect", "circle"}


def test_every_icon_of_the_window_is_there() -> None:
    assert {icon.stem for icon in ICONS} == NAMES


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_is_plain_and_takes_the_colour_of_the_text(icon: Path) -> None:
    root = etree.fromstring(icon.read_bytes())
    assert {etree.QName(element).localname for element in root.iter()} <= TINY
    if icon.stem != "app":
        assert root.get("viewBox") == "0 0 24 24"
        colours = {e.get(name) for e in root.iter() for name in ("fill", "stroke")}
        assert colours <= {None, "none", "currentColor"}


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_is_drawn_within_its_edges(icon: Path) -> None:
    drawing = icon.read_text(encoding="utf-8").replace("currentColor", "#ff0000")
    picture = QImage(48, 48, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    assert renderer.isValid()
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    inked = [(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() > 40]
    assert len(inked) > 80
    assert all(1 <= x <= 46 and 1 <= y <= 46 for x, y in inked)
