"""The pages of a source as they look on paper, drawn one at a time by a job."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.source import PageImage
from workbench.services.progress import Progress
from workbench.ui.dialogs.page_canvas import PageCanvas
from workbench.ui.errors import label, note, sentence
from workbench.ui.jobs import JobRunner
from workbench.ui.translation import marked, tr

Load = Callable[[int, str, int], PageImage]
"""Draws a page: its number, the words to be found on it, the width in pixels."""
ZOOMS: Final = (1.0, 1.5, 2.0, 3.0)
"""How wide the page is, in widths of the view."""
WIDEST: Final = 2_000
"""Pixels; no page is drawn wider, a larger one is stretched."""
SETTLE_MS: Final = 150
MARGIN: Final = 60
"""Points around the passage that are brought into view with it."""
NOT_FOUND: Final = marked("The passage was not found on this page; it may stand on the next one.")


class PageView(QWidget):
    """Shows a page with the passage marked; keys and buttons turn to others and zoom.

    ``words`` gives the words to be marked on a page, empty if there are none.
    """

    def __init__(
        self,
        load: Load,
        words: Callable[[int], str],
        jobs: JobRunner,
        pages: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._words, self._jobs = load, words, jobs
        self._number, self._pages, self._zoom = 1, pages, 0
        self._home, self._drawn = 0, 0
        self._drawing, self._stale, self._left = False, False, False
        self.canvas = PageCanvas(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.canvas)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(tr("Page of the source"))
        self._scroll.viewport().installEventFilter(self)
        self._trouble = label(parent=self, name="page-trouble")
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where = label(parent=self, name="page-number")
        self._where.setWordWrap(False)
        self._missing = label(tr(NOT_FOUND), self, name="page-missing")
        self._missing.setWordWrap(False)
        self._missing.hide()
        self._back = self._button(tr("◂ Previous"), "PgUp", ("Alt+Left",), lambda: self.turn(-1))
        self._on = self._button(tr("Next ▸"), "PgDown", ("Alt+Right",), lambda: self.turn(1))
        self._larger = self._button(tr("Larger"), "", (), lambda: self.zoom(1))
        self._smaller = self._button(tr("Smaller"), "", (), lambda: self.zoom(-1))
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._draw)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._look()

    @property
    def number(self) -> int:
        """The page that is shown or being drawn, from 1."""
        return self._number

    def go_home(self, number: int) -> None:
        """Show the page that the passage begins on, and say so if it is not found there."""
        self._home = number
        self._go(number)

    def turn(self, by: int) -> None:
        """Show a page further on, or further back."""
        if 1 <= self._number + by <= (self._pages or self._number + by):
            self._scroll.verticalScrollBar().setValue(0)
            self._go(self._number + by)

    def zoom(self, steps: int) -> None:
        """Show the page larger by so many steps, or smaller."""
        self._zoom = min(max(0, self._zoom + steps), len(ZOOMS) - 1)
        self.canvas.set_width(self._width())
        self._look()
        self._draw()

    def leave(self) -> None:
        """Draw no more: the window is being closed."""
        self._left = True
        self._settle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            # Stretched at once, drawn sharp when the window has stopped changing.
            self.canvas.set_width(self._width())
            if self.isVisible():
                self._settle.start()
        return super().eventFilter(watched, event)

    def _go(self, number: int) -> None:
        self._number = number
        self._missing.hide()
        self._look()
        self._draw()

    def _draw(self) -> None:
        if self._left:
            return
        if self._drawing:
            self._stale = True
            return
        self._drawing, self._stale = True, False
        number, words = self._number, self._words(self._number)
        width = min(WIDEST, max(1, round(self._width() * self.devicePixelRatioF())))
        load = self._load

        def work(_: Progress) -> PageImage:
            return load(number, words, width)

        self._jobs.start(
            f"Drawing page {number}",
            work,
            lambda page: self._show(number, page, wanted=bool(words)),
            self._fail,
            stopped=self._done,
            quiet=True,
        )

    def _show(self, number: int, page: PageImage, *, wanted: bool) -> None:
        if not self._left and not self._stale:
            turned, self._drawn = number != self._drawn, number
            self._pages = page.pages or self._pages
            self.canvas.set_width(self._width())
            self.canvas.show_page(page)
            self._missing.setVisible(wanted and not page.boxes and number == self._home)
            self._stack.setCurrentWidget(self._scroll)
            self._look()
            marks = self.canvas.marks
            if turned and marks:
                place = marks[0].center().toPoint()
                self._scroll.ensureVisible(place.x(), place.y(), MARGIN, MARGIN)
        self._done()

    def _fail(self, error: Exception) -> None:
        if not self._left:
            note(error)
            self._drawn = self._number
            self._look()
            self._trouble.setText(sentence(error))
            self._stack.setCurrentWidget(self._trouble)
        self._done()

    def _done(self) -> None:
        self._drawing = False
        if self._stale:
            self._draw()

    def _width(self) -> int:
        return round(self._scroll.viewport().width() * ZOOMS[self._zoom])

    def _look(self) -> None:
        coming = " …" if self._drawn != self._number else ""
        self._where.setText(f"{self._where_words()}{coming}")
        self._back.setEnabled(self._number > 1)
        self._on.setEnabled(not self._pages or self._number < self._pages)
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(ZOOMS) - 1)

    def _where_words(self) -> str:
        number, pages = (QLocale().toString(n) for n in (self._number, self._pages))
        if not self._pages:
            return tr("Page {number}").format(number=number)
        return tr("Page {number} of {pages}").format(number=number, pages=pages)

    def _button(
        self, words: str, key: str, also: tuple[str, ...], do: Callable[[], None]
    ) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        told = words.strip("◂▸ ")
        button.setToolTip(f"{told} ({shown})" if shown else told)
        button.clicked.connect(lambda _: do())
        for each in (key, *also) if key else ():
            QShortcut(
                QKeySequence(each), self, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for part in (self._back, self._where, self._on):
            row.addWidget(part)
        row.addWidget(self._missing)
        row.addStretch(1)
        for part in (self._smaller, self._larger):
            row.addWidget(part)
        for page in (self._scroll, self._trouble):
            self._stack.addWidget(page)
        self.setFocusProxy(self._scroll)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(row)
        inside.addWidget(self._stack, 1)
