"""Says what went wrong: one plain sentence for the checker, a report where it is our fault."""

import logging
import traceback
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QTextEdit, QWidget

from workbench.errors import WorkbenchError
from workbench.paths import log_dir
from workbench.ui.translation import tr

LOG_FILE: Final = "workbench.log"
log = logging.getLogger(__name__)


def label(words: str = "", parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """Return a label that wraps and shows its words as they are, whoever wrote them.

    Left to itself a label takes words with angle brackets for a page, and loads its pictures.
    """
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setText(words)
    made.setObjectName(name)
    return made


def sentence(error: BaseException) -> str:
    """Return what the checker is told of an error."""
    if isinstance(error, WorkbenchError):
        return str(error)
    if isinstance(error, MemoryError):
        return tr("There is not enough memory for this. Close other programs, then try again.")
    return tr(
        "This is a bug in the workbench. What was saved is safe. The details are in {log}"
    ).format(log=log_dir() / LOG_FILE)


def note(error: BaseException) -> None:
    """Write a bug to the log with its traceback; what a checker can deal with needs no log."""
    if not isinstance(error, WorkbenchError):
        log.error("a bug", exc_info=error)


def show_error(parent: QWidget | None, error: BaseException) -> QMessageBox:
    """Open a box that says what went wrong, and return at once.

    A bug is written to the log with its traceback; the box names the log and shows the traceback
    on demand.
    """
    known = isinstance(error, WorkbenchError)
    box = QMessageBox(parent)
    box.setObjectName("error")
    box.setWindowTitle("Fact-Checking Workbench")
    box.setIcon(QMessageBox.Icon.Warning if known else QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error))
    note(error)
    if not known:
        box.setDetailedText("".join(traceback.format_exception(error)))
        for details in box.findChildren(QTextEdit):
            details.setAccessibleName(tr("What happened, for the report"))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def ask(parent: QWidget, question: str, yes: str) -> bool:
    """Ask before something that cannot be taken back; ``yes`` names what will be done."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed
