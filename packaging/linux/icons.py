"""The program's drawing in the sizes that a desktop looks for."""

import shutil
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def lay(drawing: Path, theme: Path, kind: str, name: str) -> None:
    """Put a drawing into a theme of icons, as it is and in every size."""
    place = theme / "scalable" / kind
    place.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, place / f"{name}.svg")
    for size in SIZES:
        place = theme / f"{size}x{size}" / kind
        place.mkdir(parents=True, exist_ok=True)
        draw(drawing, size, place / f"{name}.png")


def draw(drawing: Path, size: int, target: Path) -> None:
    """Write a drawing as a picture of ``size`` by ``size`` points."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written.")
