from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench.domain.article import Article
from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.text import Block, BlockKind, Span
from workbench.services.accounting import Accounting, Tally
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.claim_lines import ClaimMark, Look
from workbench.ui.theme import Theme

TEXT = "Big 😀 day\r\n\r\nTen ships sank, nine 😀 were raised.\r\nNobody <img src=x> came.\r\n"
OUTER = Span(TEXT.index("Ten"), TEXT.index("\r\nNobody"))
INNER = Span(TEXT.index("nine"), TEXT.index("\r\nNobody") - 1)
LAST = Span(TEXT.index("Nobody"), TEXT.index(" came"))
BLOCKS = (
    Block(BlockKind.TITLE, Span(0, 9)),
    Block(BlockKind.PARAGRAPH, OUTER),
    Block(BlockKind.CAPTION, Span(LAST.start, len(TEXT) - 2)),
)


def row(number: int, span: Span, state: CheckState = CheckState.UNCHECKED) -> ClaimRow:
    return ClaimRow(
        Claim(
            ArticleId(1),
            Anchor.at(TEXT, span),
            span.of(TEXT),
            number=number,
            state=state,
            id=ClaimId(number),
        )
    )


ROWS = [row(1, OUTER), row(2, INNER), row(3, LAST, CheckState.CHECKED)]


@pytest.fixture
def panel(qtbot: QtBot) -> ArticlePanel:
    made = ArticlePanel(Theme.of("light"), (QAction("Next"), QAction("Unmarked")))
    qtbot.addWidget(made)
    made.resize(520, 400)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    made.show_article(Article(CaseId(1), "Big day", TEXT, "x", at, BLOCKS, publisher="Courier"))
    made.show_claims(ROWS)
    made.show()
    return made


def middle(panel: ArticlePanel, span: Span) -> QPoint:
    """The point in the viewport where the third character of a span stands."""
    cursor = panel.text.cursor_over(Span(span.start + 2, span.start + 3))
    cursor.setPosition(cursor.selectionStart())
    return panel.text.cursorRect(cursor).center() + QPoint(2, 0)


def test_a_selection_counts_code_points_of_the_article(panel: ArticlePanel) -> None:
    panel.text.select(INNER)
    assert panel.text.selected() == INNER
    assert panel.text.textCursor().selectedText() == "nine 😀 were raised"


def test_claims_that_overlap_are_told_apart_the_narrower_first(panel: ArticlePanel) -> None:
    found = panel.text.marks_at(middle(panel, INNER))
    assert [mark.number for mark in found] == [2, 1]
    assert [mark.number for mark in panel.text.marks_at(middle(panel, OUTER))] == [1]


def test_pressing_again_where_claims_overlap_goes_on_to_the_next(
    panel: ArticlePanel, qtbot: QtBot
) -> None:
    chosen: list[ClaimId] = []
    panel.chosen.connect(chosen.append)
    panel.chosen.connect(panel.choose)
    for _ in range(3):
        QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, INNER))
    assert chosen == [2, 1, 2]


def test_pressing_beside_a_claim_chooses_it(panel: ArticlePanel, qtbot: QtBot) -> None:
    beside = QPoint(20, middle(panel, LAST).y())
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert told.args == [3]


def test_pressing_where_no_claim_is_chooses_nothing(panel: ArticlePanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.chosen, wait=20):
        QTest.mouseClick(
            panel.text.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, Span(0, 5))
        )


def test_markup_in_the_article_is_words(panel: ArticlePanel) -> None:
    assert "<img src=x>" in panel.text.toPlainText()


def test_each_state_has_a_line_of_its_own() -> None:
    assert len({look.value for look in Look}) == len(Look)


def picture(panel: ArticlePanel) -> QImage:
    return panel.text.viewport().grab().toImage()


def painted(image: QImage, colour: QColor) -> int:
    """How many pixels have nearly this colour."""
    return sum(
        abs(pixel.red() - colour.red()) < 24
        and abs(pixel.green() - colour.green()) < 24
        and abs(pixel.blue() - colour.blue()) < 24
        for y in range(image.height())
        for x in range(60, 400)
        for pixel in (image.pixelColor(x, y),)
    )


def test_a_settled_claim_is_drawn_in_another_colour(panel: ArticlePanel) -> None:
    theme = Theme.of("light")
    panel.choose(ClaimId(3))
    before = painted(picture(panel), theme.good)
    panel.show_claims([*ROWS[:2], row(3, LAST)])
    assert before > 50
    assert painted(picture(panel), theme.good) < before // 4


def test_the_current_claim_is_brought_out_and_followed(panel: ArticlePanel) -> None:
    ground = Theme.of("light").selection
    # The edges of letters have nearly that colour too.
    before = painted(picture(panel), ground)
    panel.choose(ClaimId(2))
    assert painted(picture(panel), ground) > before + 800


def test_going_to_a_claim_scrolls_to_it(qtbot: QtBot) -> None:
    panel = ArticlePanel(Theme.of("light"), (QAction("Next"), QAction("Unmarked")))
    qtbot.addWidget(panel)
    text = "\n\n".join(f"Paragraph {n} of a long article." for n in range(200))
    span = Span(text.index("Paragraph 150"), text.index("Paragraph 150") + 13)
    claim = Claim(ArticleId(1), Anchor.at(text, span), span.of(text), number=1, id=ClaimId(1))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    panel.resize(400, 300)
    panel.show()
    panel.show_article(Article(CaseId(1), "Long", text, "x", at))
    panel.show_claims([ClaimRow(claim)])
    panel.choose(ClaimId(1))
    place = panel.text.cursorRect(panel.text.cursor_over(span))
    assert 0 < place.top() < panel.text.viewport().height()


def test_the_line_below_says_how_far_it_is_and_leads_on(panel: ArticlePanel) -> None:
    some = Accounting(Tally(4, 9, 2, 5), Tally(), unmarked=(Span(0, 9), LAST))
    panel.show_accounting(some)
    told = found(panel, QLabel, "coverage")
    assert told.text() == "1 of 3 claims settled · 5 words under nothing"
    whole = found(panel, QLabel, "nothing-unmarked")
    assert not whole.isVisible()
    panel.show_unmarked()
    assert panel.text.selected() == Span(0, 9)
    panel.show_unmarked()
    assert panel.text.selected() == LAST
    panel.show_unmarked()
    assert panel.text.selected() == Span(0, 9)
    panel.show_accounting(replace(some, words=Tally(4, 9, 7), unmarked=()))
    assert told.text().endswith("nothing left unmarked")
    assert whole.isVisible()
    assert not whole.pixmap().isNull()
    assert not panel.show_unmarked()


def test_words_are_found_and_found_again_from_the_top(panel: ArticlePanel, qtbot: QtBot) -> None:
    panel.open_find()
    line = found(panel, QLineEdit)
    QTest.keyClicks(line, "nine")
    assert panel.text.textCursor().selectedText() == "nine"
    line.clear()
    QTest.keyClicks(line, "s")
    first = panel.text.selected()
    QTest.keyClick(line, Qt.Key.Key_Return)
    second = panel.text.selected()
    assert first is not None
    assert second is not None
    assert second.start > first.start
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.text.selected() == first
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_a_larger_type_and_another_theme_keep_the_claims(panel: ArticlePanel) -> None:
    panel.text.set_face("sans", 16)
    panel.refresh_theme(Theme.of("dark"))
    assert panel.text.face.pointSize() == 16
    assert [mark.number for mark in panel.text.marks_at(middle(panel, INNER))] == [2, 1]


def test_set_apart_claims_have_no_number_beside_them(panel: ArticlePanel) -> None:
    mark = ClaimMark(ClaimId(9), LAST, Look.APART, 0, QIcon(), "")
    panel.text.set_marks([mark])
    strip = [picture(panel).pixelColor(x, middle(panel, LAST).y()) for x in range(2, 40)]
    assert {colour.name() for colour in strip} == {Theme.of("light").base.name()}


def test_the_meter_tells_words_and_sentences(panel: ArticlePanel) -> None:
    told = Accounting(words=Tally(4, 9, 7, 5), sentences=Tally(1, 1, 1, 1))
    panel.show_accounting(told)
    assert panel.meter.accessibleDescription().splitlines() == [
        "Settled: 4 words, 1 sentence",
        "Open: 9 words, 1 sentence",
        "Not checkable: 7 words, 1 sentence",
        "Under nothing: 5 words, 1 sentence",
    ]
    # By more than colour: each part is hatched in a way of its own.
    assert len({hatching for _, _, hatching in panel.meter.parts()}) == len(panel.meter.parts())
