"""Asks for a text: that of an article, or that of a source."""

from typing import Literal

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import Asking
from workbench.ui.translation import tr


class PasteDialog(Asking):
    """A field for a title and one for the text, which is filed exactly as pasted.

    ``what`` is what the text becomes, ``do`` says what is done with it (to find claims, if
    nothing is said); ``text`` is there beforehand.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        what: Literal["article", "source"] = "article",
        do: str = "",
        text: str = "",
    ) -> None:
        article = what == "article"
        title = tr("Paste text") if article else tr("Paste as source")
        super().__init__(title, do or tr("Find claims"), parent)
        self._brought = text
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("Left empty, the first line is the title"))
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            tr("Paste the text of the article here")
            if article
            else tr("Paste the text of the source here")
        )
        self.text.setPlainText(text)
        self.text.document().setModified(False)
        self.text.textChanged.connect(self._look)
        form = QFormLayout()
        form.addRow(tr("&Title"), self.title)
        form.addRow(tr("Te&xt"), self.text)
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
