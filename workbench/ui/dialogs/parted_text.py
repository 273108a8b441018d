"""A text that may be a whole book: shown part by part, every place counted in all of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.source import Source
from workbench.domain.text import Span
from workbench.ui.panels.reading_text import ReadingText, top_of
from workbench.ui.text.parts import blocks_in, part_of, parts
from workbench.ui.theme import Theme

CARET: Final = 2
_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_KEY: Final = QKeySequence.StandardKey


class PartedText(ReadingText):
    """Shows the text of a source in a type: ``serif`` or ``sans``, points, characters a line.

    What it was sent to stays in the middle of the view while the window changes its size, until
    somebody scrolls. ``turned`` tells that another part is shown, ``sized`` by how many points the
    wheel would have the type grow.
    """

    turned = Signal()
    sized = Signal(int)

    def __init__(
        self,
        source: Source,
        theme: Theme,
        face: tuple[str, int, int],
        parent: QWidget | None = None,
        *,
        gutter: float = 0,
    ) -> None:
        super().__init__(theme, parent, gutter=gutter)
        self.parts = parts(source.text, source.blocks)
        self.part = 0
        self._source = source
        self._held: Span | None = None
        self._filling = False
        self.set_face(*face)
        self.setCursorWidth(CARET)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._show_part()

    def show_part(self, at: int) -> None:
        """Show another part of a long text, from 0, at its beginning."""
        if 0 <= at < len(self.parts) and at != self.part:
            self.part, self._held = at, None
            self._show_part()
            self.turned.emit()

    @property
    def base(self) -> int:
        """Where in the text the part begins that is shown."""
        return self.parts[self.part].start if self.parts else 0

    def here(self) -> int:
        """Return the place at the top of what is seen."""
        return self.base + self.places.to_text(self.cursorForPosition(top_of(self)).position())

    def selected(self) -> Span | None:
        inside = super().selected()
        return None if inside is None else inside.shifted(self.base)

    def cursor_over(self, span: Span) -> QTextCursor:
        start, end = self.positions(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        return cursor

    def positions(self, span: Span) -> tuple[int, int]:
        """Return where a stretch stands in the document: what lies outside of it at its edge."""
        last = self.document().characterCount() - 1
        start, end = (max(0, place - self.base) for place in (span.start, span.end))
        return min(last, self.places.to_document(start)), min(last, self.places.to_document(end))

    def select(self, span: Span) -> None:
        if self.parts:
            self.show_part(part_of(self.parts, span))
            self.setTextCursor(self.cursor_over(span))
            self._held = span
            self._centre()

    def refresh_theme(self, theme: Theme) -> None:
        if theme != self.theme:
            super().refresh_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sized.emit((turned > 0) - (turned < 0))
            event.accept()
            return
        self._let_go()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._let_go()
        bar = self.verticalScrollBar()
        if event.matches(_KEY.MoveToNextPage) and bar.value() == bar.maximum():
            self.show_part(self.part + 1)
        elif event.matches(_KEY.MoveToPreviousPage) and bar.value() == bar.minimum():
            if self.part:
                self.show_part(self.part - 1)
                bar.setValue(bar.maximum())
        else:
            if event.matches(_KEY.MoveToStartOfDocument):
                self.show_part(0)
            elif event.matches(_KEY.MoveToEndOfDocument):
                self.show_part(len(self.parts) - 1)
            super().keyPressEvent(event)

    def _set_type(self) -> None:
        # A text that is being shown anew begins at its top.
        top = 0 if self._filling else self.first_block_position()
        super()._set_type()
        if self._held is not None:
            self._centre()
        elif top:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(top, self.document().characterCount() - 1))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _show_part(self) -> None:
        if self.parts:
            part = self.parts[self.part]
            self._filling = True
            self.show_text(part.of(self._source.text), blocks_in(self._source.blocks, part))
            self._filling = False
            self.verticalScrollBar().setValue(0)

    def _let_go(self) -> None:
        self._held = None

    def _centre(self) -> None:
        """Bring what is held into the middle, or its beginning to the top where it is longer."""
        if self._held is None:
            return
        cursor = self.cursor_over(self._held)
        end = self.cursorRect(cursor).bottom()
        cursor.setPosition(cursor.selectionStart())
        top, height = self.cursorRect(cursor).top(), self.viewport().height()
        above = max(height // 8, (height - (end - top)) // 2)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - above)
