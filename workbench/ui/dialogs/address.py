"""Asks for the address of a web page."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.translation import marked, tr

OFFLINE = marked("This case is offline: nothing is fetched from the web for it. See the menu Case.")
FORBIDDEN = marked("Fetching pages is switched off in the settings. Nothing leaves this computer.")
ONLY_THIS = marked("Only this address is fetched; the page is kept as it reads now.")


def address(typed: str) -> str:
    """Return what was typed as a web address, empty if it cannot be one."""
    words = typed.strip()
    if not words or any(sign.isspace() for sign in words):
        return ""
    full = words if "://" in words else f"https://{words}"
    url = QUrl(full, QUrl.ParsingMode.StrictMode)
    named = url.host() and ("." in url.host() or ":" in url.host() or url.host() == "localhost")
    return full if url.isValid() and url.scheme() in {"http", "https"} and named else ""


class AddressDialog(Asking):
    """One field for an address; ``title`` and ``do`` say what becomes of the page.

    ``refusal`` says why no address may be given, empty if one may.
    """

    def __init__(
        self, title: str, do: str, *, refusal: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, do, parent)
        self._allowed = not refusal
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("https://…")
        self.field.setMinimumWidth(480)
        self.field.setAccessibleName(tr("Address"))
        self.field.textChanged.connect(self._look)
        self.body.addWidget(label(tr("Address of the page"), self))
        self.body.addWidget(self.field)
        self.body.addWidget(label(refusal or tr(ONLY_THIS), self))
        self.field.setEnabled(self._allowed)
        self._look()

    @property
    def given(self) -> str:
        """The address, empty while what is typed is none."""
        return address(self.field.text())

    def _look(self) -> None:
        self.allow(self._allowed and bool(self.given))
