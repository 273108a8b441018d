from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from workbench.ui.clippings import Clipping, clipping, first_line, is_address


def carrying(text: str = "", *urls: str) -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("https://example.org/a", ("https://example.org/a",)),
        (" https://example.org/a \n\nhttp://example.net/b\n", ("https://example.org/a", "http://example.net/b")),
        ("See https://example.org/a", ()),
        ("https://example.org/a\nand what it says of the ferry", ()),
        ("The harbour. https://", ()),
        ("example.org", ()),
    ],
)  # fmt: skip
def test_words_that_are_addresses_are_taken_as_those(text: str, places: tuple[str, ...]) -> None:
    brought = clipping(carrying(text))
    assert brought == (Clipping(places) if places else Clipping(text=text))


def test_files_go_before_the_words_that_name_them(tmp_path: Path) -> None:
    file = QUrl.fromLocalFile(str(tmp_path / "ä b.pdf")).toString()
    data = carrying("ä b.pdf", file, "mailto:ida@example.org", "https://example.org/x?a=b")
    assert clipping(data).places == (str(tmp_path / "ä b.pdf"), "https://example.org/x?a=b")


def test_a_text_comes_as_it_is(tmp_path: Path) -> None:
    text = "  “One”\u00a0<b>two</b>\r\n\r\nthree "
    assert clipping(carrying(text)).text == text


def test_nothing_usable_is_nothing() -> None:
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert not clipping(picture)
    assert not clipping(carrying(" \n"))
    assert not clipping(carrying("", "data:text/html,x"))


def test_an_address_is_told_in_either_case() -> None:
    assert is_address("HTTPS://example.org")
    assert not is_address("/home/https")


def test_a_text_without_a_title_is_called_by_its_first_line() -> None:
    assert first_line("\n \u00a0Harbour news \n\nThe ferry") == "Harbour news"
    assert first_line("word " * 100) == ("word " * 24).strip()
    assert first_line(" \n") == ""


def test_an_empty_clipboard_holds_nothing() -> None:
    assert not clipping(None)
