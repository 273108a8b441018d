from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from workbench.domain.evidence import Stance
from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, Source
from workbench.domain.text import Span
from workbench.ui.dialogs.source_viewer import Quoted, SourceViewer, about
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
        ({"outcome": Outcome.PARTIAL, "reason": "page 3"}, "Read in part: page 3"),
    ],
)
def test_what_is_known_of_the_source_stands_on_top(known: dict[str, object], line: str) -> None:
    assert line in about(source(**known))
