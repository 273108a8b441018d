"""A source in a window of its own, at the passage, where any of its words can become evidence."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.evidence import Stance
from workbench.domain.ids import SourceId
from workbench.domain.source import Source
from workbench.domain.text import Span, trimmed
from workbench.ui.dialogs.page_view import Load, PageView
from workbench.ui.errors import label
from workbench.ui.jobs import JobRunner
from workbench.ui.text.about_source import about, has_pages, last_page, pages_of
from workbench.ui.text.positions import Positions, shown
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

KEYS: Final = {Stance.SUPPORTS: "S", Stance.UNDERMINES: "U", Stance.CONTEXT: "C"}
STANCES: Final = {
    Stance.SUPPORTS: marked("Supports ({key})"),
    Stance.UNDERMINES: marked("Undermines ({key})"),
    Stance.CONTEXT: marked("Context ({key})"),
}
NOTED: Final = {
    Stance.SUPPORTS: marked("Noted as evidence: supports."),
    Stance.UNDERMINES: marked("Noted as evidence: undermines."),
    Stance.CONTEXT: marked("Noted as evidence: context."),
}
PAGE_KEY: Final = "P"
NO_TEXT: Final = marked("This source has no text that could be quoted; its pages can be looked at.")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a source that a checker wants as evidence; the span counts in its text."""

    source_id: SourceId
    span: Span
    stance: Stance


@dataclass(frozen=True, slots=True)
class Pages:
    """How the pages of a source are drawn, and the jobs that do it."""

    load: Load
    jobs: JobRunner


class SourceViewer(QWidget):
    """Shows a source as it read when it was taken in; ``quoted`` carries a ``Quoted``.

    One that has pages shows them too if ``pages`` can draw them: first, if it has no text.
    ``container`` is the document that it came inside of. ``left`` carries the viewer itself when
    it is closed.
    """

    quoted = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        source: Source,
        theme: Theme,
        *,
        for_claim: str = "",
        container: str = "",
        pages: Pages | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("{title} – source").format(title=source.title))
        self._source = source
        self._theme = theme
        self._positions = Positions(source.text)
        self._passage: Span | None = None
        self._for_claim = for_claim
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setPlainText(shown(source.text))
        self._text.setAccessibleName(tr("Text of the source"))
        self._text.selectionChanged.connect(self._look)
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(tr("Find in this source"))
        self._find.setClearButtonEnabled(True)
        self._find.returnPressed.connect(self._find_next)
        self._buttons = {stance: self._button(stance) for stance in Stance}
        self._note = label(parent=self, name="note")
        self._ways = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._text)
        self._page = self._make_page(pages)
        self._lay_out(container)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._look()
        self.resize(760, 640)
        if self._page is not None and not source.text.strip():
            self.show_pages()
        else:
            self._text.setFocus()

    def show_passage(self, passage: Span) -> None:
        """Mark a passage and bring it into view."""
        self._passage = passage
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(passage)
        mark.format.setBackground(self._theme.claim_open)
        mark.format.setForeground(self._theme.text)
        mark.format.setFontUnderline(True)
        self._text.setExtraSelections([mark])
        start = QTextCursor(mark.cursor)
        start.setPosition(mark.cursor.selectionStart())
        self._text.setTextCursor(start)
        self._text.centerCursor()
        self._look()

    def show_pages(self) -> None:
        """Show the page that the selected words or the passage begin on; none without pages."""
        if self._page is None or self._stack.currentWidget() is self._page:
            return
        pages = pages_of(self._source, self.selected)
        self._stack.setCurrentWidget(self._page)
        self._page.go_home(pages.start if pages else self._page.number)
        self._page.setFocus()
        self._look()

    def show_text(self) -> None:
        """Show the text."""
        self._stack.setCurrentWidget(self._text)
        self._text.setFocus()
        self._look()

    def select(self, span: Span) -> None:
        """Select a stretch of the text."""
        self._text.setTextCursor(self._cursor(span))

    @property
    def selected(self) -> Span | None:
        """The stretch that is selected, the passage if nothing is, without white space around."""
        cursor = self._text.textCursor()
        if not cursor.hasSelection():
            return self._passage
        start = self._positions.to_text(cursor.selectionStart())
        end = self._positions.to_text(cursor.selectionEnd())
        return trimmed(self._source.text, start, end)

    def quote(self, stance: Stance) -> None:
        """Offer what is selected as evidence."""
        span = self.selected
        if span is None or self._source.id is None or not self._for_claim:
            return
        self.quoted.emit(Quoted(self._source.id, span, stance))
        self._note.setText(tr(NOTED[stance]))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._page is not None:
            self._page.leave()
        self.left.emit(self)
        super().closeEvent(event)

    def _look(self) -> None:
        able = self.selected is not None and bool(self._for_claim)
        for button in self._buttons.values():
            button.setEnabled(able)
        on_page = self._stack.currentWidget() is self._page
        for at, way in enumerate(self._ways.buttons()):
            way.setChecked(bool(at) == on_page)
        if not self._source.text.strip():
            self._note.setText(tr(NO_TEXT) if self._page is not None else "")
        elif not self._for_claim:
            self._note.setText(
                tr("Choose a claim in a case to use words of this source as evidence.")
            )
        elif self._text.textCursor().hasSelection():
            self._note.setText(tr("Use the selection as evidence for the claim:"))
        else:
            self._note.setText(tr("Select words to use them as evidence for the claim:"))

    def _find_next(self) -> None:
        self._stack.setCurrentWidget(self._text)
        self._look()
        if self._find.text() and not self._text.find(self._find.text()):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            if not self._text.find(self._find.text()):
                self._note.setText(tr("These words are not in this source."))

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._positions.to_document(span.start))
        cursor.setPosition(self._positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _button(self, stance: Stance) -> QPushButton:
        key = KEYS[stance]
        button = QPushButton(tr(STANCES[stance]).format(key=key), self)
        button.clicked.connect(lambda: self.quote(stance))
        QShortcut(QKeySequence(key), self, lambda: self.quote(stance))
        return button

    def _make_page(self, pages: Pages | None) -> PageView | None:
        if pages is None or not has_pages(self._source):
            return None
        page = PageView(pages.load, self._words_on, pages.jobs, last_page(self._source), self)
        self._stack.addWidget(page)
        for words, tip, do in (
            (tr("Text"), tr("The text that was taken from the document"), self.show_text),
            (tr("Page"), tr("The page as it looks"), self.show_pages),
        ):
            button = QToolButton(self)
            button.setText(words)
            button.setToolTip(f"{tip} ({PAGE_KEY})")
            button.setCheckable(True)
            button.clicked.connect(do)
            self._ways.addButton(button)
        QShortcut(QKeySequence(PAGE_KEY), self, self._turn_over)
        return page

    def _turn_over(self) -> None:
        if self._stack.currentWidget() is self._page:
            self.show_text()
        else:
            self.show_pages()

    def _words_on(self, page: int) -> str:
        span = self.selected
        there = span is not None and page in pages_of(self._source, span)
        return span.of(self._source.text) if span is not None and there else ""

    def _lay_out(self, container: str) -> None:
        title = label(self._source.title, self, name="title")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        title.setFont(font)
        inside = QVBoxLayout(self)
        inside.addWidget(title)
        for line in about(self._source, container):
            told = label(line, self, name="about")
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(told)
        if self._for_claim:
            words = tr("Claim: {words}").format(words=self._for_claim)
            inside.addWidget(label(words, self, name="claim"))
        top, row = QHBoxLayout(), QHBoxLayout()
        for way in self._ways.buttons():
            top.addWidget(way)
        top.addWidget(self._find, 1)
        inside.addLayout(top)
        inside.addWidget(self._stack, 1)
        row.addWidget(self._note, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        inside.addLayout(row)
