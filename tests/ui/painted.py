"""What a window really paints: its words, each with the colour it is written in and its ground."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from lxml import etree
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

SVG: Final = "{http://www.w3.org/2000/svg}"
RESOLUTION: Final = 96
SOME: Final = 0.1
"""The part of a spot that a ground shows of itself at least, under a fat letter."""
Pixels = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Painted:
    """Words that a widget painted; ``place`` counts from its top left corner."""

    words: str
    ink: QColor
    ground: QColor
    place: QRect
    widget: QWidget

    @property
    def contrast(self) -> float:
        """The contrast of the words to what lies under them, 1 to 21."""
        return contrast(self.ink, self.ground)

    def __str__(self) -> str:
        parts = (self.widget, self.widget.parent())
        who = " < ".join(f"{type(part).__name__} {part.objectName()}" for part in parts if part)
        return f"{who}: {self.words!r} {self.ink.name()} on {self.ground.name()}"


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def painted(window: QWidget) -> list[Painted]:
    """Return the words that can be seen in a window, widget by widget."""
    pixels = _pixels(window.grab().toImage())
    found = []
    for widget in _in_sight(window):
        corner = widget.mapTo(window, QPoint()) if widget is not window else QPoint()
        for words, colour, spot in _words(widget):
            ground = _ground(pixels, spot.translated(corner), colour)
            found.append(Painted(words, _over(colour, ground), ground, spot, widget))
    return found


def written(window: QWidget) -> str:
    """Return everything that is written in a window, without white space: lines break anywhere."""
    parts = (words for widget in _in_sight(window) for words, _, _ in _words(widget))
    return "".join("".join(words.split()) for words in parts)


def has_colour(window: QWidget, colour: QColor) -> bool:
    """Say whether a colour is anywhere in a window."""
    return bool((_pixels(window.grab().toImage()) == colour.rgb()).any())


def _in_sight(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window.window() and widget.isVisible():
            yield widget


def _words(widget: QWidget) -> Iterator[tuple[str, QColor, QRect]]:
    """Yield the words of one widget that can be seen: their colour, and where they are."""
    seen = widget.visibleRegion().boundingRect()
    if seen.isEmpty():
        return
    for words, colour, place in _texts(widget):
        spot = place.toAlignedRect().intersected(seen)
        if words.strip() and not spot.isEmpty():
            yield words, colour, spot


def _texts(widget: QWidget) -> Iterator[tuple[str, QColor, QRectF]]:
    """Yield the words of one widget without those inside it: their colour, and where they are."""
    drawing = QBuffer()
    drawing.open(QIODevice.OpenModeFlag.ReadWrite)
    device = QSvgGenerator()
    device.setOutputDevice(drawing)
    device.setSize(widget.size())
    device.setResolution(RESOLUTION)
    painter = QPainter(device)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    painter.end()
    tree = etree.fromstring(
        bytes(drawing.data().data()), etree.XMLParser(recover=True, huge_tree=True)
    )
    for text in tree.iter(f"{SVG}text"):
        group = text.getparent()
        if group is not None:
            yield _text(text, group)


def _text(text: etree._Element, group: etree._Element) -> tuple[str, QColor, QRectF]:
    words = text.text or ""
    colour = QColor(text.get("fill", "#000000"))
    colour.setAlphaF(float(text.get("fill-opacity", "1")) * float(group.get("opacity", "1")))
    metrics = QFontMetricsF(_font(text))
    left, base = float(text.get("x", "0")), float(text.get("y", "0"))
    wide = metrics.horizontalAdvance(words)
    place = QRectF(left, base - metrics.ascent(), wide, metrics.height())
    numbers = group.get("transform", "matrix(1,0,0,1,0,0)")[len("matrix(") : -1].split(",")
    return words, colour, QTransform(*(float(number) for number in numbers)).mapRect(place)


def _font(text: etree._Element) -> QFont:
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(max(1, round(float(text.get("font-size", "12")))))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    return font


def _pixels(image: QImage) -> Pixels:
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(whole.constBits(), dtype=np.uint32)
    return flat.reshape(whole.height(), whole.bytesPerLine() // 4)[:, : whole.width()].copy()


def _ground(pixels: Pixels, spot: QRect, ink: QColor) -> QColor:
    """Return the commonest colour of a spot; ink that covers most of it is left out."""
    part = pixels[spot.top() : spot.bottom() + 1, spot.left() : spot.right() + 1]
    colours, counts = np.unique(part, return_counts=True)
    other = colours != ink.rgb()
    # A ground that goes over from one colour into another has none that is common.
    if counts[other].sum() >= SOME * part.size:
        colours, counts = colours[other], counts[other]
    return QColor.fromRgb(int(colours[int(np.argmax(counts))]))


def _over(ink: QColor, ground: QColor) -> QColor:
    """Return what an ink that lets the ground shine through looks like on it."""
    part = ink.alphaF()
    mixed = (
        over * part + under * (1 - part)
        for over, under in zip(_parts(ink), _parts(ground), strict=True)
    )
    return QColor.fromRgbF(*mixed)
