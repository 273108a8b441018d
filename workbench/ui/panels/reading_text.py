"""A stranger's text set for reading: plain text always, set by the kinds of its blocks."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.domain.text import Block, Span
from workbench.ui.text.positions import Positions, shown
from workbench.ui.text.reading import Setting, setting_at
from workbench.ui.theme import Theme

MEASURE: Final = 76
"""Characters a line at most, unless another number is set: longer ones are hard to follow."""
LINE_PERCENT: Final = 126
"""Height of a line, in per cent of the type's own: room for two underlines."""
MARGIN: Final = 14
FACES: Final = {
    "serif": ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "P052", "DejaVu Serif"),
    "sans": ("Segoe UI", "Helvetica Neue", "Noto Sans", "Nimbus Sans", "DejaVu Sans"),
    "fixed": ("Consolas", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono"),
}
"""Families to read in, the best first; the first that the system has is taken."""
_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_FIXED_HEIGHT: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class ReadingText(QTextEdit):
    """Shows a text that cannot be changed. Offsets given and taken count its code points."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, gutter: float = 0) -> None:
        super().__init__(parent)
        self.theme = theme
        # Not the font of the widget: with a style sheet that is lost when it gets another parent.
        self.face = QFont(self.font())
        self.places = Positions("")
        self._blocks: Sequence[Block] = ()
        self._gutter_ems = gutter
        self._measure = MEASURE
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self._frame()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, text: str, blocks: Sequence[Block] = ()) -> None:
        """Show another text; ``blocks`` are its paragraphs, in order."""
        self.places, self._blocks = Positions(text), blocks
        self.setPlainText(shown(text))
        self._set_type()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_face(self, face: str, size: int, measure: int = MEASURE) -> None:
        """Set the type: ``serif`` or ``sans``, its size in points, and characters a line."""
        font = QFont(_family(face))
        font.setPointSize(size)
        if (font, measure) != (self.face, self._measure):
            self.face, self._measure = font, measure
            self._set_type()

    def resize_type(self, size: int) -> None:
        """Set the type in another size, in points."""
        self.face = QFont(self.face)
        self.face.setPointSize(size)
        self._set_type()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._frame()
        self._set_type()

    def selected(self) -> Span | None:
        """Return what is selected, ``None`` if nothing is."""
        cursor = self.textCursor()
        start = self.places.to_text(cursor.selectionStart())
        end = self.places.to_text(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def cursor_over(self, span: Span) -> QTextCursor:
        """Return a cursor that has a stretch of the text selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.to_document(span.start))
        cursor.setPosition(self.places.to_document(span.end), _KEEP)
        return cursor

    def select(self, span: Span) -> None:
        """Select a stretch of the text, as if by hand, and scroll to it."""
        self.setTextCursor(self.cursor_over(span))
        self.reveal(span)

    def clear_selection(self) -> None:
        """Select nothing; the place stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def reveal(self, span: Span) -> None:
        """Scroll, if need be, until the beginning of a stretch is well in sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.to_document(span.start))
        place, height = self.cursorRect(cursor), self.viewport().height()
        if place.top() < height // 12 or place.bottom() > height - height // 6:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - height // 3)

    def find_words(self, words: str, *, backwards: bool = False) -> bool:
        """Select the next place where words stand, from the other end if need be."""
        flags = QTextDocument.FindFlag(0)
        if backwards:
            flags = QTextDocument.FindFlag.FindBackward
        found = self.document().find(words, self.textCursor(), flags)
        if found.isNull():
            end = QTextCursor(self.document())
            if backwards:
                end.movePosition(QTextCursor.MoveOperation.End)
            found = self.document().find(words, end, flags)
        if found.isNull():
            return False
        self.setTextCursor(found)
        self.ensureCursorVisible()
        return True

    def gutter(self) -> float:
        """Return how wide the margin at the left is."""
        wide = self._gutter_ems * self.measures().horizontalAdvance("m")
        return wide + MARGIN if wide else MARGIN

    def measures(self) -> QFontMetricsF:
        """Return the measures of the type."""
        return QFontMetricsF(self.face)

    def first_block_position(self) -> int:
        """Return the position of the block at the top of what is seen."""
        return self.cursorForPosition(top_of(self)).block().position()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _frame(self) -> None:
        """Draw a frame only while the text has the keys."""
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setStyleSheet(
            f"QTextEdit {{ border: 1px solid {self.theme.base.name()}; border-radius: 0; }}"
            f"QTextEdit:focus {{ border-color: {self.theme.accent.name()}; }}"
        )

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        measure = self._measure * self.measures().averageCharWidth()
        right = max(MARGIN, self.viewport().width() - self.gutter() - measure)
        if (form.leftMargin(), form.rightMargin()) != (self.gutter(), right):
            form.setTopMargin(10)
            form.setBottomMargin(24)
            form.setLeftMargin(self.gutter())
            form.setRightMargin(right)
            frame.setFrameFormat(form)

    def _set_type(self) -> None:
        """Set every paragraph anew, in one step, so that the text is laid out once."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            start = self.places.to_text(block.position())
            last = block.position() + block.length() - 1
            place = Span(start, max(self.places.to_text(last), start + 1))
            setting = setting_at(self._blocks, place)
            cursor.setPosition(block.position())
            cursor.setPosition(last, _KEEP)
            cursor.setBlockFormat(self._block_format(setting, empty=not block.text().strip()))
            cursor.setCharFormat(self._char_format(setting))
            block = block.next()
        cursor.endEditBlock()
        self._set_margins()

    def _block_format(self, setting: Setting, *, empty: bool) -> QTextBlockFormat:
        form, line = QTextBlockFormat(), self.measures().height()
        if empty:
            form.setLineHeight(line * 0.5, _FIXED_HEIGHT)
            return form
        form.setLineHeight(LINE_PERCENT - (12 if setting.size > 1 else 0), _PROPORTIONAL)
        form.setTopMargin(setting.above * line)
        form.setLeftMargin(setting.indent * line)
        return form

    def _char_format(self, setting: Setting) -> QTextCharFormat:
        form, font = QTextCharFormat(), QFont(self.face)
        if setting.fixed:
            font.setFamily(_family("fixed"))
        font.setPointSizeF(font.pointSizeF() * setting.size)
        font.setBold(setting.bold)
        font.setItalic(setting.italic)
        form.setFont(font)
        colour = self.theme.muted if setting.quiet else self.theme.text
        form.setForeground(colour)
        return form


def top_of(view: QTextEdit) -> QPoint:
    """Return the point at the top of a view that lies on a line of its text."""
    # In the margin above the first line Qt finds any position at all.
    above = view.document().rootFrame().frameFormat().topMargin() + 1
    return QPoint(0, max(0, int(above) - view.verticalScrollBar().value()))


def _family(face: str) -> str:
    """Return a family that the system has; asked for one it has not, it picks any it likes."""
    have: dict[str, str] = {}
    for family in QFontDatabase.families():
        # Two foundries of one face are told apart by a suffix, which must be given with the name.
        have.setdefault(family.partition(" [")[0], family)
    generic = {"serif": "Serif", "fixed": "Monospace"}.get(face, "Sans Serif")
    return next((have[name] for name in FACES.get(face, ()) if name in have), generic)
