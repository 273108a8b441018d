"""The line in which words are looked for in a source: how many there are, and which is shown."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from workbench.domain.text import Span
from workbench.ui.dialogs.sign_button import SignButton
from workbench.ui.errors import label
from workbench.ui.text.hits import MOST, Finder, hits
from workbench.ui.translation import tr

TYPING_MS: Final = 120
Further = Callable[[str, Callable[[Sequence[Span]], None]], None]
"""Looks further for words that stand nowhere as typed, and tells the places when it has them."""
WIDEST_COUNT: Final = "10,000 of 10,000"


class FindBar(QWidget):
    """Looks for words in ``text`` and steps through them with Enter and F3, back with Shift.

    Where they stand nowhere as they were typed, ``further`` is asked for single words of them in
    whatever form. ``here`` gives the place from which one goes on. ``found`` carries the places and
    the current one of them, ``went`` the one to be shown.
    """

    found = Signal(object, object)
    went = Signal(object)

    def __init__(self, text: str, here: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._here = text, here
        self.finder: Finder = hits
        self.further: Further | None = None
        self._places: Sequence[Span] = ()
        self._at = -1
        self._widened = False
        self._sought = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in this source"))
        self.field.setAccessibleName(tr("Find in this source"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._wait)
        self._count = label(parent=self, name="found")
        self._count.setWordWrap(False)
        self._count.setMinimumWidth(self.fontMetrics().horizontalAdvance(WIDEST_COUNT))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search)
        self._back = SignButton(
            "previous", tr("Previous place"), lambda: self.step(-1), ("Shift+F3",), self
        )
        self._on = SignButton("next", tr("Next place"), lambda: self.step(1), ("F3",), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.field, 1)
        for part in (self._back, self._on, self._count):
            line.addWidget(part)
        self._tell()

    def open(self) -> None:
        """Take the keys, with what was looked for selected."""
        self.field.setFocus()
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before; from the other end if need be."""
        if self._typing.isActive() or self.field.text() != self._sought:
            # Whoever presses Enter at once means the words as they stand.
            self._search()
        elif self._places:
            self._go((self._at + by) % len(self._places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._typing.start()

    def _search(self) -> None:
        self._typing.stop()
        self._sought = self.field.text()
        self._places = self.finder(self._text, self._sought)
        self._at = -1
        self._widened = False
        if self._places:
            self._begin()
            return
        self._tell()
        if self.further is not None and self._sought.strip():
            sought = self._sought
            self.further(sought, lambda places: self._widen(sought, places))

    def _widen(self, sought: str, places: Sequence[Span]) -> None:
        """Take places of the words in other forms, if it is still these that are looked for."""
        if places and sought == self._sought == self.field.text() and not self._places:
            self._places, self._widened = places, True
            self._begin()

    def _begin(self) -> None:
        place = self._here()
        at = bisect_left(self._places, Span(place, place + 1))
        self._go(at % len(self._places))

    def _go(self, at: int) -> None:
        self._at = at
        self._tell()
        self.went.emit(self._places[at])

    def _tell(self) -> None:
        current = self._places[self._at] if self._at >= 0 else None
        self.found.emit(self._places, current)
        self._count.setText(self._words())
        for button in (self._back, self._on):
            button.setEnabled(bool(self._places))

    def _words(self) -> str:
        if not self._places:
            return tr("Not in this source") if self._sought.strip() else ""
        at, count = QLocale().toString(self._at + 1), QLocale().toString(len(self._places))
        if self._widened:
            return tr("{at} of {count}, single words").format(at=at, count=count)
        if len(self._places) > MOST:
            return tr("{at} of more than {count}").format(at=at, count=QLocale().toString(MOST))
        return tr("{at} of {count}").format(at=at, count=count)
