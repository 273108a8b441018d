"""Asks for the text of an article."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import Asking


class PasteDialog(Asking):
    """A field for a title and one for the text, which is filed exactly as pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Paste text", "Find claims", parent)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText("Left empty, the first line is the title")
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText("Paste the article here")
        self.text.textChanged.connect(self._look)
        form = QFormLayout()
        form.addRow("&Title", self.title)
        form.addRow("Te&xt", self.text)
        self.body.addLayout(form)
        self.resize(640, 460)
        self.text.setFocus()
        self._look()

    @property
    def given(self) -> tuple[str, str]:
        """The text and the title."""
        return self.text.toPlainText(), self.title.text().strip()

    def _look(self) -> None:
        self.allow(bool(self.text.toPlainText().strip()))
