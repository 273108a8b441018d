"""Asks for a text: that of an article, or that of a source."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import Asking


class PasteDialog(Asking):
    """A field for a title and one for the text, which is filed exactly as pasted.

    ``what`` names what the text becomes, ``do`` what is done with it; ``text`` is there beforehand.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        what: str = "article",
        do: str = "Find claims",
        text: str = "",
    ) -> None:
        super().__init__("Paste text" if what == "article" else f"Paste as {what}", do, parent)
        self._brought = text
        self.title = QLineEdit(self)
        self.title.setPlaceholderText("Left empty, the first line is the title")
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(f"Paste the text of the {what} here")
        self.text.setPlainText(text)
        self.text.document().setModified(False)
        self.text.textChanged.connect(self._look)
        form = QFormLayout()
        form.addRow("&Title", self.title)
        form.addRow("Te&xt", self.text)
        self.body.addLayout(form)
        self.fit(640, 460)
        (self.title if text else self.text).setFocus()
        self._look()

    @property
    def given(self) -> tuple[str, str]:
        """The text and the title."""
        if self._brought and not self.text.document().isModified():
            return self._brought, self.title.text().strip()
        # Unlike the plain text, the raw one keeps the spaces that do not break.
        raw = self.text.document().toRawText()
        text = raw.replace("\u2029", "\n").replace("\u2028", "\n")
        return text, self.title.text().strip()

    def _look(self) -> None:
        self.allow(bool(self.text.toPlainText().strip()))
