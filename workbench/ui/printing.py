"""Prints the article with its claims numbered, and the report; each is seen first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CaseId
from workbench.services.progress import Progress
from workbench.ui.galley import galley, report_page
from workbench.ui.jobs import JobRunner
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.domain.article import Article
    from workbench.domain.claim import Claim
    from workbench.services.desk import Desk

PREVIEW = QSize(1000, 720)


class Printing(QObject):
    """Makes what is to be printed as a job, then shows it page by page with a way to print it."""

    trouble = Signal(object)
    said = Signal(str)

    def __init__(self, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self.desk: Desk | None = None
        self.case_id: CaseId | None = None
        self.preview: QPrintPreviewDialog | None = None

    def ask_article(self) -> None:
        """Show the article of the case as it would be printed."""
        desk, case_id = self.desk, self.case_id
        if desk is None or case_id is None:
            return

        def work(_: Progress) -> "tuple[Article, list[Claim]]":
            article = desk.cases.article(case_id)
            if article.id is None:
                raise ValueError("a filed article has an id")
            return article, list(desk.claims.of_article(article.id))

        title = tr("Preparing the article")
        self._jobs.start(title, work, lambda made: self.show(galley(*made)), self.trouble.emit)

    def ask_report(self) -> None:
        """Show the report of the case as it would be printed."""
        desk, case_id = self.desk, self.case_id
        if desk is None or case_id is None:
            return

        def work(_: Progress) -> str:
            return desk.reports.render(desk.reports.build(case_id), "html").decode()

        title = tr("Preparing the report")
        self._jobs.start(title, work, lambda made: self.show(report_page(made)), self.trouble.emit)

    def show(self, document: QTextDocument) -> None:
        """Show a document page by page; what is done there is up to the checker."""
        preview = QPrintPreviewDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self._window)
        preview.setWindowTitle(tr("Print"))
        preview.paintRequested.connect(document.print_)
        preview.resize(PREVIEW.boundedTo(self._window.screen().availableSize()))
        preview.finished.connect(lambda _: self._leave(preview))
        document.setParent(preview)
        self.preview = preview
        preview.open()

    def _leave(self, preview: QPrintPreviewDialog) -> None:
        self.preview = None
        preview.deleteLater()
