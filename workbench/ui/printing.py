"""Prints the article with its claims numbered, and the report; each is seen first."""

from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication

from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.ui.galley import galley, report_page
from workbench.ui.jobs import JobRunner
from workbench.ui.models.at_hand import AtHand
from workbench.ui.translation import tr

PREVIEW: Final = QSize(1000, 720)


class Printing(QObject):
    """Shows what is to be printed page by page, with a way to print it."""

    trouble = Signal(object)

    def __init__(self, desk: Desk, hand: AtHand, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._hand, self._jobs = desk, hand, jobs
        self.preview: QPrintPreviewDialog | None = None

    def ask_article(self) -> None:
        """Show the article of the case as it would be printed."""
        contents = self._hand.contents
        if contents is not None:
            self.show(galley(contents.article, contents.claims))

    def ask_report(self) -> None:
        """Show the report of the case as it would be printed."""
        desk, case_id = self._desk, self._hand.case_id
        if case_id is None:
            return

        def work(_: Progress) -> str:
            return desk.reports.render(desk.reports.build(case_id), "html").decode()

        title = tr("Preparing the report")
        self._jobs.start(title, work, lambda made: self.show(report_page(made)), self.trouble.emit)

    def show(self, document: QTextDocument) -> None:
        """Show a document page by page; what is done there is up to the checker."""
        window = QApplication.activeWindow()
        preview = QPrintPreviewDialog(QPrinter(QPrinter.PrinterMode.HighResolution), window)
        preview.setWindowTitle(tr("Print"))
        preview.paintRequested.connect(document.print_)
        preview.resize(PREVIEW.boundedTo(preview.screen().availableSize()))
        preview.finished.connect(lambda _: self._leave(preview))
        document.setParent(preview)
        self.preview = preview
        preview.open()

    def _leave(self, preview: QPrintPreviewDialog) -> None:
        self.preview = None
        preview.deleteLater()
