"""Icons: drawings in ``resources/icons``, coloured to fit the theme."""

import logging
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench.errors import NotFound
from workbench.paths import resource

SIZES: Final = (16, 24, 32, 48)
log = logging.getLogger(__name__)


def icon(name: str, colour: QColor) -> QIcon:
    """Return a drawing in a colour; an empty icon, and a line in the log, where there is none."""
    return _drawn(name, colour.name())


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str) -> QIcon:
    try:
        drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    except NotFound:
        log.warning("there is no icon “%s”", name)
        return QIcon()
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_pixmap(renderer, size))
    return made


def _pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
