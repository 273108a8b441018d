from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench.domain.evidence import Stance
from workbench.domain.ids import SourceId
from workbench.domain.source import Fetched, Outcome, PageImage, Source
from workbench.domain.text import Block, BlockKind, Span
from workbench.ui.dialogs.page_view import PageView
from workbench.ui.dialogs.source_viewer import Pages, Quoted, SourceViewer
from workbench.ui.jobs import JobRunner
from workbench.ui.text.about_source import about
from workbench.ui.theme import Theme

# Places count code points; the window counts UTF-16 units and one place for a line break.
TEXT = "🙂 Figures 🙂\r\n\r\nThe ferry carried 11,400 people.\r\nCaptain Brandt: “Never.” 🙂"
PASSAGE = Span(TEXT.index("The ferry"), TEXT.index("people.") + 7)


def source(**known: object) -> Source:
    made = Source(
        "Harbour <b>figures</b>",
        TEXT,
        "ab" * 32,
        datetime(2025, 6, 1, 12, tzinfo=UTC),
        file="figures.txt",
        publisher="Harbour office",
        published=date(2025, 5, 31),
        kind="statistics",
        id=SourceId(4),
    )
    for key, value in known.items():
        object.__setattr__(made, key, value)
    return made


def viewer(qtbot: QtBot, claim: str = "12,400 passengers") -> SourceViewer:
    made = SourceViewer(source(), Theme.of("light"), for_claim=claim)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_passage_is_marked_where_it_stands(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    shown.show_passage(PASSAGE)
    text = shown.findChildren(QPlainTextEdit)[0]
    marks = text.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["The ferry carried 11,400 people."]
    assert shown.selected == PASSAGE


def test_any_words_can_become_evidence_with_one_key(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    words = Span(TEXT.index("“Never.”"), TEXT.index("“Never.”") + len("“Never.”"))
    shown.select(words)
    with qtbot.waitSignal(shown.quoted) as told:
        QTest.keyClick(shown, Qt.Key.Key_U)
    assert told.args == [Quoted(SourceId(4), words, Stance.UNDERMINES)]
    assert words.of(TEXT) == "“Never.”"


def test_without_a_selection_the_passage_is_meant(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    buttons = shown.findChildren(QPushButton)
    assert not any(button.isEnabled() for button in buttons)
    shown.show_passage(PASSAGE)
    with qtbot.waitSignal(shown.quoted) as told:
        buttons[0].click()
    assert told.args == [Quoted(SourceId(4), PASSAGE, Stance.SUPPORTS)]


def test_without_a_claim_nothing_can_be_made_evidence(qtbot: QtBot) -> None:
    shown = viewer(qtbot, "")
    shown.show_passage(PASSAGE)
    with qtbot.assertNotEmitted(shown.quoted):
        QTest.keyClick(shown, Qt.Key.Key_S)
    assert any("Choose a claim" in part.text() for part in shown.findChildren(QLabel))


def test_letters_can_be_typed_into_the_search_field(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    shown.show_passage(PASSAGE)
    search = shown.findChildren(QLineEdit)[0]
    search.setFocus()
    with qtbot.assertNotEmitted(shown.quoted):
        QTest.keyClicks(search, "carrieds")
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    QTest.keyClick(search, Qt.Key.Key_Return)
    selected = shown.selected
    assert selected is not None
    assert selected.of(TEXT) == "carried"


def test_the_text_cannot_be_changed_and_titles_are_shown_as_they_are(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    text = shown.findChildren(QPlainTextEdit)[0]
    before = text.toPlainText()
    text.setFocus()
    QTest.keyClicks(text, "xyz")
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == before
    formats = {part.textFormat() for part in shown.findChildren(QLabel) if part.text()}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({}, "Harbour office · 2025-05-31 · statistics"),
        ({"url": "https://example.org/f"}, "https://example.org/f"),
        ({"outcome": Outcome.PARTIAL, "reason": "page 3"}, "Taken in, in part: page 3."),
        ({"lacks": ("pictures",)}, "Taken in. Not in the text: pictures."),
        ({"origin": "Holm Press"}, "Origin: Holm Press"),
    ],
)
def test_what_is_known_of_the_source_stands_on_top(known: dict[str, object], line: str) -> None:
    assert line in about(source(**known))


def test_a_page_tells_where_it_came_from_in_the_end_and_when() -> None:
    when = datetime(2025, 6, 1, 12, tzinfo=UTC)
    came = Fetched("https://example.org/f", "https://www.example.org/files/f", when)
    lines = about(source(url="https://example.org/f", fetched=came), "Letter to the editor")
    told = f"{when.astimezone():%d %B %Y, %H:%M}"
    assert (
        f"Fetched from https://example.org/f, answered by https://www.example.org/files/f on {told}"
        in lines
    )
    assert "Came inside: Letter to the editor" in lines
    assert sum("https://example.org/f" in line for line in lines) == 1


class Press:
    """Draws empty pages, and notes for which words they were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []

    def draw(self, number: int, words: str, width: int) -> PageImage:
        self.asked.append((number, words))
        return PageImage(width, 10, b"\xff" * width * 30, pages=9)


def focus() -> QWidget:
    target = QApplication.focusWidget()
    assert target is not None
    return target


def paged(qtbot: QtBot, jobs: JobRunner, press: Press, **known: object) -> SourceViewer:
    head = TEXT.index("The ferry")
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, head - 4), 4),
        Block(BlockKind.PARAGRAPH, PASSAGE, 5),
        Block(BlockKind.PARAGRAPH, Span(PASSAGE.end + 2, len(TEXT)), 7),
    )
    with_pages = {"media_type": "application/pdf", "blocks": blocks, **known}
    made = SourceViewer(
        source(**with_pages), Theme.of("light"), for_claim="12,400", pages=Pages(press.draw, jobs)
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_one_key_turns_from_the_text_to_the_page_of_the_passage_and_back(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    press = Press()
    shown = paged(qtbot, jobs, press)
    text, page = found(shown, QPlainTextEdit), found(shown, PageView)
    shown.show_passage(PASSAGE)
    assert text.isVisible()
    QTest.keyClick(text, Qt.Key.Key_P)
    assert page.isVisible()
    qtbot.waitUntil(lambda: press.asked == [(5, PASSAGE.of(TEXT))])
    assert [b.text() for b in shown.findChildren(QToolButton) if b.isChecked()] == ["Page"]
    with qtbot.waitSignal(shown.quoted) as told:
        QTest.keyClick(focus(), Qt.Key.Key_S)
    assert told.args == [Quoted(SourceId(4), PASSAGE, Stance.SUPPORTS)]
    QTest.keyClick(focus(), Qt.Key.Key_P)
    assert text.isVisible()


def test_the_words_of_the_passage_are_looked_for_only_where_it_may_stand(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    press = Press()
    shown = paged(qtbot, jobs, press)
    shown.show_passage(PASSAGE)
    shown.show_pages()
    page = found(shown, PageView)
    for count in (1, 2, 3):
        qtbot.waitUntil(lambda: jobs.active == [])
        assert len(press.asked) == count
        page.turn(1)
    qtbot.waitUntil(lambda: len(press.asked) == 4)
    # A paragraph may run on to the next page, not further.
    words = PASSAGE.of(TEXT)
    assert press.asked == [(5, words), (6, words), (7, ""), (8, "")]


def test_a_scanned_document_shows_its_first_page(qtbot: QtBot, jobs: JobRunner) -> None:
    press = Press()
    shown = paged(qtbot, jobs, press, text="", blocks=())
    assert found(shown, PageView).isVisible()
    qtbot.waitUntil(lambda: press.asked == [(1, "")])
    assert any("no text that could be quoted" in part.text() for part in shown.findChildren(QLabel))


def test_what_has_no_pages_offers_none(qtbot: QtBot, jobs: JobRunner) -> None:
    shown = paged(qtbot, jobs, Press(), media_type="text/plain")
    assert shown.findChildren(PageView) == []
    QTest.keyClick(found(shown, QPlainTextEdit), Qt.Key.Key_P)
    assert found(shown, QPlainTextEdit).isVisible()
