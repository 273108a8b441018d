from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.models.test_matches import DIFFERS, match
from tests.ui.text.test_repeats import repeated
from workbench.domain.evidence import Stance
from workbench.domain.match import Bearing, Comparison, Relation
from workbench.domain.text import Span
from workbench.ui.models.matches import MatchRow
from workbench.ui.panels.card import Card, Faces, lay_card
from workbench.ui.panels.marking import MarkedText, format_ranges
from workbench.ui.panels.matches import MatchView
from workbench.ui.text.repeats import repeats_words
from workbench.ui.text.runs import Mark
from workbench.ui.theme import Theme

LIGHT = Theme.of("light")
LONG = "The treasurer wrote a long account. " * 12


def card(row: MatchRow, *, width: float = 420, full: bool = False) -> Card:
    return lay_card(row, width, Faces.of(QApplication.font()), LIGHT, full=full)


def long_match(best: Span | None = None) -> MatchRow:
    given = match(1)
    passage = replace(given.passage, text=LONG, span=Span(0, len(LONG)))
    return MatchRow(
        replace(
            given, passage=passage, comparison=Comparison(Bearing.DIFFERS, (DIFFERS,), (), best)
        )
    )


def test_a_card_that_is_not_current_shows_its_best_sentence_only(qapp: QApplication) -> None:
    row = long_match(Span(36, 71))
    brief, whole = card(row), card(row, full=True)
    assert brief.text.text() == LONG[36:71]
    assert brief.more is None
    assert whole.text.text() == LONG
    assert brief.height < whole.height


def test_a_cut_passage_says_that_it_is_cut(qapp: QApplication) -> None:
    assert card(long_match()).more is not None
    assert card(long_match(), full=True).more is None


def test_a_blank_line_is_none_of_the_lines_that_a_card_shows(qapp: QApplication) -> None:
    row = long_match()
    text = f"Office of the treasurer\n\n{LONG}"
    passage = replace(row.match.passage, text=text, span=Span(0, len(text)))
    brief = card(MatchRow(replace(row.match, passage=passage)))
    lines = [brief.text.lineAt(at) for at in range(brief.text.lineCount())]
    assert [line.textLength() > 1 for line in lines] == [True, False, True]
    assert brief.more is not None
    assert brief.more.y() > lines[-1].y()


def test_repeats_are_counted_on_a_card_and_listed_on_the_current_one(qapp: QApplication) -> None:
    row = MatchRow(repeated(2))
    brief, whole = card(row), card(row, full=True)
    assert [words for _place, words in brief.notes] == ["+2 repeats of the same origin"]
    listed = [words for _place, words in whole.notes]
    assert [words[:16] for words in listed[1:]] == ["– <b>Wire 1</b> ", "– <b>Wire 2</b> "]
    assert brief.height < whole.height
    assert whole.notes[-1][0].bottom() <= whole.height
    assert brief.tip(brief.repeats.center()) == repeats_words(row.match)


def test_a_card_says_in_full_what_it_cuts(qapp: QApplication) -> None:
    made = card(MatchRow(match(1)), width=150)
    assert made.tip(made.head.center()) == "Account 1\nTreasurer · 20 Feb 2026\np. 2, ¶ 5"
    assert made.tip(made.chips[0].rect.center()) == "money differs · claim: $4 · passage: $3."
    assert made.tip(QPointF(1, 1)) == ""


def test_chips_stay_inside_a_narrow_card(qapp: QApplication) -> None:
    for width in (140.0, 260.0, 700.0):
        for chip in card(MatchRow(match(1)), width=width).chips:
            assert 0 < chip.rect.left() < chip.rect.right() <= width


def test_what_differs_is_marked_by_ground_weight_and_line(qapp: QApplication) -> None:
    parts = format_ranges("a $3 b", [(Span(2, 4), Mark.DIFFERS)], LIGHT)
    loud = parts[1].format
    assert (parts[1].start, parts[1].length) == (2, 2)
    assert loud.background().color() == LIGHT.differs
    assert loud.fontWeight() == QFont.Weight.Bold
    assert loud.fontUnderline()
    assert parts[0].format.background().style().value == 0


def test_marks_in_a_text_with_wide_characters_stand_where_they_should(qapp: QApplication) -> None:
    parts = format_ranges("😀 $3", [(Span(2, 4), Mark.AGREES)], LIGHT)
    assert [(part.start, part.length) for part in parts] == [(0, 3), (3, 2)]


def test_the_words_of_a_claim_are_plain_text_with_marks(qtbot: QtBot) -> None:
    words = MarkedText(LIGHT)
    qtbot.addWidget(words)
    words.show_marked("<b>Ten</b> 😀 ships", [(Span(11, 12), Mark.MISSING)])
    assert words.toPlainText() == "<b>Ten</b> 😀 ships"


@pytest.fixture
def view(qtbot: QtBot) -> MatchView:
    made = MatchView(LIGHT)
    qtbot.addWidget(made)
    made.resize(460, 300)
    made.show()
    return made


def test_the_current_card_is_the_large_one(view: MatchView) -> None:
    view.show_rows([long_match(Span(0, 35)), MatchRow(match(2)), MatchRow(match(3))], first=True)
    heights = [view.visualRect(view.model().index(at, 0)).height() for at in range(3)]
    view.go(1)
    after = [view.visualRect(view.model().index(at, 0)).height() for at in range(3)]
    assert heights[0] > after[0]


def test_only_cards_that_are_others_are_laid_out_anew(view: MatchView) -> None:
    rows = [MatchRow(match(1)), MatchRow(match(2)), MatchRow(match(3))]

    def last_two() -> list[Card]:
        return [view._cards.card(view.model().index(at, 0)) for at in (1, 2)]

    view.show_rows(rows, first=True)
    before = last_two()
    view.show_rows([MatchRow(match(1), Stance.SUPPORTS), *rows[1:]], first=False)
    assert all(now is card for now, card in zip(last_two(), before, strict=True))
    view.go(1)
    assert last_two()[1] is before[1]
    view.show_rows([rows[0], MatchRow(match(2), rejected=True), rows[2]], first=False)
    assert last_two()[0].row.rejected
    view.setFont(QFont(view.font().family(), view.font().pointSize() + 6))
    assert last_two()[1].height > before[1].height


def test_the_current_match_stays_current_and_a_rejected_one_gives_way(view: MatchView) -> None:
    rows = [MatchRow(match(1)), MatchRow(match(2)), MatchRow(match(3))]
    view.show_rows(rows, first=True)
    view.step(1)
    accepted = MatchRow(match(2), Stance.SUPPORTS)
    view.show_rows([rows[0], accepted, rows[2]], first=False)
    assert view.current() == accepted
    view.show_rows([rows[0], rows[2], MatchRow(match(2), rejected=True)], first=False)
    assert view.current() == rows[2]


def test_stepping_ends_at_both_ends(view: MatchView) -> None:
    view.show_rows([MatchRow(match(1)), MatchRow(match(2))], first=True)
    view.step(-1)
    assert view.currentIndex().row() == 0
    view.step(1)
    view.step(1)
    assert view.currentIndex().row() == 1


def test_each_relation_has_a_sign_of_its_own(qapp: QApplication) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from workbench.ui.panels.marking import sign

    drawn = set()
    for relation in Relation:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        sign(painter, QRectF(2, 2, 20, 20), relation, LIGHT.text)
        painter.end()
        drawn.add(bytes(image.constBits()))
    assert len(drawn) == len(Relation)


def test_words_that_were_looked_for_are_brought_out(qapp: QApplication) -> None:
    parts = format_ranges("a ferry b", [(Span(2, 7), Mark.FOUND)], LIGHT)
    loud = parts[1].format
    assert loud.fontWeight() == QFont.Weight.Bold
    assert loud.background().color() == LIGHT.claim_open
    both = format_ranges("$3", [(Span(0, 2), Mark.FOUND | Mark.DIFFERS)], LIGHT)
    assert both[0].format.background().color() == LIGHT.differs


def test_a_place_of_a_card_tells_the_letter_there(qapp: QApplication) -> None:
    made = card(MatchRow(match(1)), full=True)
    text = made.row.match.passage.text
    assert made.offset_at(made.body.topLeft()) == 0
    assert made.offset_at(made.body.topRight() - QPointF(1, -1)) == len(text)
    assert made.offset_at(QPointF(1, 1)) is None
    assert made.body.top() < made.bottom_of(Span(3, 6)) <= made.body.bottom() + 1


def test_a_brief_card_shows_the_words_that_were_looked_for(qapp: QApplication) -> None:
    row = long_match(Span(0, 35))
    at = LONG.index("treasurer", 200)
    told = card(replace(row, found=(Span(at, at + 9),))).text.text()
    assert told.startswith("The treasurer wrote")
    assert len(told) < len(LONG) - 150
    assert card(replace(row, found=(Span(4, 13),))).text.text() == LONG[:35]
