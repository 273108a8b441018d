"""What is printed."""

from datetime import UTC, datetime

from PySide6.QtGui import QTextDocument, QTextFormat
from PySide6.QtWidgets import QApplication

from workbench.domain.article import Article
from workbench.domain.claim import Anchor, Claim
from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.text import Span, digest
from workbench.ui.galley import Sealed, galley, report_page

TEXT = "A 🌉 bridge <b>opened</b> in May. It cost 6 million.\r\nNobody believed it."


def claim(words: str, number: int, *, dropped: bool = False) -> Claim:
    start = TEXT.index(words)
    anchor = Anchor.at(TEXT, Span(start, start + len(words)))
    return Claim(ArticleId(1), anchor, words, number=number, dropped=dropped)


def article() -> Article:
    return Article(CaseId(1), "Bridge", TEXT, digest(TEXT), datetime(2025, 6, 5, tzinfo=UTC))


def underlined(document: QTextDocument) -> list[str]:
    """Return what is underlined; Qt counts in UTF-16 units."""
    found, block = [], document.begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        found += [
            units[2 * form.start : 2 * (form.start + form.length)].decode("utf-16-le")
            for form in block.textFormats()
            if form.format.fontUnderline()
        ]
        block = block.next()
    return found


def test_a_galley_numbers_and_underlines_its_claims(qapp: QApplication) -> None:
    claims = [
        claim("It cost 6 million.", 2),
        claim("A 🌉 bridge <b>opened</b> in May.", 1),
        claim("Nobody believed it.", 3, dropped=True),
    ]
    document = galley(article(), claims)
    head, first, second = document.toPlainText().split("\n")
    assert first == "A 🌉 bridge <b>opened</b> in May. 1 It cost 6 million. 2"
    assert second == "Nobody believed it."
    assert head.startswith("Bridge, draft 1. SHA-256 of the text: ")
    assert underlined(document) == ["A 🌉 bridge <b>opened</b> in May.", "It cost 6 million."]


def test_numbers_stand_in_the_order_of_the_text_where_claims_end_together(
    qapp: QApplication,
) -> None:
    claims = [claim("bridge <b>opened</b> in May.", 1), claim("in May.", 2)]
    assert "in May. 1 2 It cost" in galley(article(), claims).toPlainText()


def test_a_report_that_is_printed_loads_nothing(qapp: QApplication) -> None:
    document = report_page('<p>Seen</p><img src="file:///etc/hostname">')
    assert document.toPlainText().strip().startswith("Seen")
    assert Sealed().loadResource(int(QTextFormat.ObjectTypes.ImageObject.value), "x.png") is None
