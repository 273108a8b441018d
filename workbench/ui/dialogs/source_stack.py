"""The two faces of a source: its text, and its pages as they look where there are any."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from workbench.domain.source import Source
from workbench.domain.text import Span
from workbench.ui.dialogs.page_view import Load, PageView
from workbench.ui.dialogs.source_layout import toggle
from workbench.ui.jobs import JobRunner
from workbench.ui.text.about_source import has_pages, last_page, pages_of
from workbench.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Pages:
    """How the pages of a source are drawn, and the jobs that do it."""

    load: Load
    jobs: JobRunner


class SourceStack(QStackedWidget):
    """Shows the text, or a page with the words of ``wanted`` marked; ``turned`` tells which.

    ``ways`` are the buttons that turn to either, none where there are no pages; ``keys`` turn over.
    """

    turned = Signal()

    def __init__(
        self,
        source: Source,
        text: QWidget,
        pages: Pages | None,
        wanted: Callable[[], Span | None],
        keys: Sequence[str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._source, self._text, self._wanted = source, text, wanted
        self.ways: Sequence[QToolButton] = ()
        self.page: PageView | None = None
        self.addWidget(text)
        if pages is not None and has_pages(source):
            self.page = PageView(pages.load, self._words_on, pages.jobs, last_page(source), window)
            self.addWidget(self.page)
            words, tip = tr("Text"), tr("The text that was taken from the document")
            self.ways = (
                toggle(words, tip, (), self.show_text, window, told=keys),
                toggle(
                    tr("Page"), tr("The page as it looks"), (), self.show_pages, window, told=keys
                ),
            )
            for key in keys:
                QShortcut(QKeySequence(key), window, self.turn_over)

    @property
    def on_page(self) -> bool:
        """Say whether a page is shown."""
        return self.page is not None and self.currentWidget() is self.page

    def show_pages(self) -> None:
        """Show the page that the words wanted begin on; none without pages."""
        if self.page is not None and not self.on_page:
            self.setCurrentWidget(self.page)
            self.follow()
            self.page.setFocus()
        self._look()

    def show_text(self) -> None:
        """Show the text."""
        self.setCurrentWidget(self._text)
        self._text.setFocus()
        self._look()

    def turn_over(self) -> None:
        """Show the text instead of the page, or the page instead of the text."""
        if self.on_page:
            self.show_text()
        else:
            self.show_pages()

    def follow(self) -> None:
        """Turn to the page that the words wanted begin on, while pages are shown."""
        if self.page is not None and self.on_page:
            pages = pages_of(self._source, self._wanted())
            self.page.go_home(pages.start if pages else self.page.number)

    def leave(self) -> None:
        """Draw no more: the window is being closed."""
        if self.page is not None:
            self.page.leave()

    def _look(self) -> None:
        for at, way in enumerate(self.ways):
            way.setChecked(bool(at) == self.on_page)
        self.turned.emit()

    def _words_on(self, page: int) -> str:
        span = self._wanted()
        there = span is not None and page in pages_of(self._source, span)
        return span.of(self._source.text) if span is not None and there else ""
