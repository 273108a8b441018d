"""Small fields that open over the case to change one thing of a claim."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import ClaimKind
from workbench.ui.errors import label
from workbench.ui.panels.tones import quiet
from workbench.ui.text.terms import headed, term
from workbench.ui.translation import marked, tr

HINT = marked("Enter takes it, Escape leaves it as it was")


class Popup(QFrame):
    """Asks for one thing; ``given`` carries it when the popup closes, if it is another one.

    Escape leaves everything as it was; a press elsewhere keeps what was entered, so that nothing
    typed is lost.
    """

    given = Signal(object)

    def __init__(self, title: str, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(title)
        self._field = field
        self._before = self.value()
        self._left = False
        hint = label(tr(HINT), self)
        hint.setWordWrap(False)
        quiet(hint)
        body = QVBoxLayout(self)
        body.setContentsMargins(10, 8, 10, 8)
        for part in (label(title, self), field, hint):
            body.addWidget(part)

    def value(self) -> object:
        """Return what is entered at present."""
        return None

    def open_over(self, widget: QWidget, point: QPoint) -> None:
        """Open at a point of a widget, within the screen."""
        self.adjustSize()
        room = widget.screen().availableGeometry()
        place = widget.mapToGlobal(point)
        left = min(place.x(), room.right() - self.width())
        top = min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._left = True
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.close()
            case _:
                super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        value = self.value()
        if not self._left and value != self._before:
            self.given.emit(value)
        # Closing can be told twice; what was entered is given once.
        self._left = True
        super().closeEvent(event)


class KindsPopup(Popup):
    """A check list of the kinds of claim; gives a tuple of them, in their own order."""

    def __init__(self, title: str, kinds: Collection[ClaimKind], parent: QWidget) -> None:
        self._list = Ticks([headed(term(kind)) for kind in ClaimKind], parent)
        self._list.tick([kind in kinds for kind in ClaimKind])
        super().__init__(title, self._list, parent)

    def value(self) -> tuple[ClaimKind, ...]:
        ticked = self._list.ticked()
        return tuple(kind for kind, on in zip(ClaimKind, ticked, strict=True) if on)


class NumberPopup(Popup):
    """A field for the number of a claim, from 1 to ``most``."""

    def __init__(self, title: str, number: int, most: int, parent: QWidget) -> None:
        self._number = QSpinBox(parent)
        self._number.setRange(1, max(1, most))
        self._number.setValue(number)
        self._number.setAccessibleName(title)
        self._number.selectAll()
        super().__init__(title, self._number, parent)

    def value(self) -> int:
        return self._number.value()


class LinePopup(Popup):
    """A line of text."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        self._words = QLineEdit(words, parent)
        self._words.setAccessibleName(title)
        self._words.setMinimumWidth(36 * self._words.fontMetrics().averageCharWidth())
        self._words.selectAll()
        super().__init__(title, self._words, parent)

    def value(self) -> str:
        return self._words.text().strip()


class Ticks(QListWidget):
    """Lines that can be ticked with the space bar, as high as they need."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        for line in words:
            item = QListWidgetItem(line, self)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.setAccessibleName(tr("Kinds"))
        row = self.sizeHintForRow(0)
        self.setFixedHeight(row * len(words) + 2 * self.frameWidth())

    def tick(self, on: Sequence[bool]) -> None:
        """Tick lines, and take the tick from the others."""
        for at, ticked in enumerate(on):
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            self.item(at).setCheckState(state)

    def ticked(self) -> list[bool]:
        """Say of each line whether it is ticked."""
        rows = range(self.count())
        return [self.item(at).checkState() is Qt.CheckState.Checked for at in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # The popup is what Enter closes.
            event.ignore()
        else:
            super().keyPressEvent(event)
