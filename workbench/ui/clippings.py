"""What a checker brings from elsewhere, by dragging or by the clipboard: documents or words."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QUrl

from workbench.ui.dialogs.address import address

PLAIN = "text/plain"
TITLE = 120
"""Characters of a title that nobody typed."""
WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Clipping:
    """Paths and addresses of documents, or else a text as it was received."""

    places: tuple[str, ...] = ()
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.places) or bool(self.text.strip())


def clipping(data: QMimeData | None) -> Clipping:
    """Return what is in a drag or on the clipboard; words that are nothing but addresses are those.

    It is empty if there is nothing that can be used, a picture for instance; an empty clipboard is
    ``None`` on some systems.
    """
    if data is None:
        return Clipping()
    if data.hasUrls():
        places = tuple(place for url in data.urls() if (place := _place(url)))
        if places:
            return Clipping(places)
    # Asked for its text, a drag of addresses gives those.
    text = data.text() if data.hasFormat(PLAIN) else ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and all(_place(QUrl(line)) for line in lines):
        return Clipping(tuple(_place(QUrl(line)) for line in lines))
    return Clipping(text=text)


def first_line(text: str) -> str:
    """Return the first line of a text that has words, cut to the length of a title."""
    lines = (line.strip() for line in text.splitlines())
    return next((line for line in lines if line), "")[:TITLE].rstrip()


def is_address(place: str) -> bool:
    """Say whether a place lies on the web."""
    return place.lower().startswith(WEB)


def _place(url: QUrl) -> str:
    if url.isLocalFile():
        return url.toLocalFile()
    words = url.toString()
    return address(words) if is_address(words) else ""
