"""A page of a source as a picture, with the places of a passage marked on it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.source import PageImage
from workbench.ui.theme import Theme

BYTES_PER_PIXEL: Final = 3
MARK: Final = 1.0
LINE: Final = 1.5
"""How far a mark reaches beyond its words, and how thick the line under them is, in points."""
# A page is paper, mostly white, in a dark window too.
PAPER: Final = Theme.of("light")


class PageCanvas(QWidget):
    """Paints a page at the size at which it was drawn, or stretched while another is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._boxes: tuple[QRectF, ...] = ()
        self._shown_width = 0

    def show_page(self, page: PageImage) -> None:
        """Show a page; its picture is copied."""
        rgb = QImage(
            page.rgb,
            page.width,
            page.height,
            page.width * BYTES_PER_PIXEL,
            QImage.Format.Format_RGB888,
        )
        # The picture would go on reading the bytes of the page, which nobody keeps.
        self._image = rgb.copy()
        self._boxes = tuple(
            QRectF(QPointF(left, top), QPointF(right, bottom))
            for left, top, right, bottom in page.boxes
        )
        self._fit()

    def clear(self) -> None:
        """Show nothing."""
        self._image, self._boxes = QImage(), ()
        self._fit()

    def set_width(self, width: int) -> None:
        """Show the page as wide as this, in the window's own points."""
        self._shown_width = width
        self._fit()

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    @property
    def marks(self) -> list[QRectF]:
        """The places of the passage, in the points of this widget."""
        scale = self._scale()
        return [
            QRectF(box.topLeft() * scale, box.bottomRight() * scale).adjusted(
                -MARK, -MARK, MARK, MARK
            )
            for box in self._boxes
        ]

    def sizeHint(self) -> QSize:
        return QSize(self._shown_width, round(self._image.height() * self._scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(self._image.rect()))
        for mark in self.marks:
            # Multiplied, so that the words under the mark stay as dark as they are.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(mark, PAPER.claim_open)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(PAPER.accent, LINE, Qt.PenStyle.SolidLine))
            painter.drawLine(mark.bottomLeft(), mark.bottomRight())

    def _scale(self) -> float:
        return self._shown_width / self._image.width() if self._image.width() else 0.0

    def _fit(self) -> None:
        self.resize(self.sizeHint())
        self.update()
