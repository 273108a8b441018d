from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench.domain.evidence import Stance
from workbench.domain.ids import SourceId
from workbench.domain.source import Fetched, Locator, Outcome, PageImage, Source
from workbench.domain.text import Block, BlockKind, Span
from workbench.ui.dialogs.page_view import PageView
from workbench.ui.dialogs.source_marks import Mark
from workbench.ui.dialogs.source_text import SourceText
from workbench.ui.dialogs.source_viewer import Outfit, Pages, Quoted, SourceViewer
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KeyMap
from workbench.ui.text.about_source import citation, known_of
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


def focus() -> QWidget:
    target = QApplication.focusWidget()
    assert target is not None
    return target


def viewer(
    qtbot: QtBot,
    claim: str = "12,400 passengers",
    keys: KeyMap | None = None,
    **known: object,
) -> SourceViewer:
    outfit = Outfit(Theme.of("light"), keys or KeyMap())
    made = SourceViewer(source(**known), outfit, for_claim=claim)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def colours(text: SourceText) -> set[str]:
    """Return every colour that is seen in the text."""
    image = text.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_the_passage_is_marked_where_it_stands(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    text = found(shown, SourceText)
    theme = text.theme
    assert theme.claim_open.name() not in colours(text)
    shown.show_passage(PASSAGE)
    assert {theme.claim_open.name(), theme.accent.name()} <= colours(text)
    assert text.cursor_over(PASSAGE).selectedText() == "The ferry carried 11,400 people."
    assert shown.selected == PASSAGE
    shown.refresh_theme(Theme.of("dark"))
    assert Theme.of("dark").claim_open.name() in colours(text)


LONG = "\n\n".join(f"{n} The ferry carried 11,400 people, and so on and on." for n in range(4_000))
FAR = Span(LONG.index("3100 The ferry"), LONG.index("3100 The ferry") + 16)


def test_a_passage_far_down_a_long_text_stands_in_the_middle_and_stays_there(qtbot: QtBot) -> None:
    shown = viewer(qtbot, text=LONG)
    shown.show_passage(FAR)
    assert shown.selected == FAR
    assert shown.selected.of(LONG) == "3100 The ferry c"
    for size in ((900, 640), (700, 400)):
        shown.resize(*size)
        (rect,) = shown.text.placed(FAR)
        assert abs(rect.center().y() - shown.text.viewport().height() / 2) < 30
    shown.text.set_face("serif", 20)
    assert list(shown.text.placed(FAR))


def test_a_long_text_is_read_on_part_by_part(qtbot: QtBot) -> None:
    shown = viewer(qtbot, text=LONG)
    text, line = shown.text, found(shown, QLabel, "part")
    assert line.isVisible()
    text.setFocus()
    assert line.text().startswith("Part 1 of 8")
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    QTest.keyClick(text, Qt.Key.Key_PageDown)
    assert line.text().startswith("Part 2 of 8")
    assert text.here() < text.parts[0].end
    QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert line.text().startswith("Part 8 of 8")
    text.selectAll()
    assert shown.selected == Span(text.parts[-1].start, len(LONG))
    assert not viewer(qtbot).findChildren(QLabel, "part")[0].isVisible()


def test_every_place_where_words_stand_is_counted_marked_and_stepped_through(qtbot: QtBot) -> None:
    shown = viewer(qtbot, text=LONG)
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field, count = shown.finding.field, found(shown, QLabel, "found")
    assert field.hasFocus()
    QTest.keyClicks(field, "FERRY carried")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count.text() == "1 of 4,000"
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_F3)
    assert count.text() == "3 of 4,000"
    theme = shown.text.theme
    assert {theme.missing.name(), theme.accent.name()} <= colours(shown.text)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focus(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focus(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count.text() == "4,000 of 4,000"
    assert shown.selected == Span(LONG.rindex("ferry carried"), LONG.rindex("ferry carried") + 13)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), shown.isVisible()) == ("", True)
    assert shown.text.hasFocus()
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    QTest.keyClick(shown.text, Qt.Key.Key_Escape)
    assert not shown.isVisible()


NEVER = Span(TEXT.index("Captain"), TEXT.index("“Never.”"))


def test_what_is_marked_for_the_claim_is_stepped_through_with_what_it_is(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    places = found(shown, QLabel, "places")
    assert places.text() == "No passage for the claim"
    shown.show_marks([Mark(PASSAGE), Mark(NEVER, Stance.UNDERMINES, "Ask him")])
    assert places.text() == "2 passages for the claim"
    QTest.keyClick(shown, Qt.Key.Key_BracketRight)
    assert places.text() == "Passage 1 of 2: put forward"
    QTest.keyClick(focus(), Qt.Key.Key_BracketRight)
    assert (places.text(), shown.selected) == ("Passage 2 of 2: undermines", NEVER)
    assert "Ask him" in places.toolTip()
    QTest.keyClick(focus(), Qt.Key.Key_BracketRight)
    assert places.text() == "Passage 1 of 2: put forward"
    with qtbot.waitSignal(shown.quoted) as told:
        QTest.keyClick(focus(), Qt.Key.Key_S)
    assert told.args == [Quoted(SourceId(4), PASSAGE, Stance.SUPPORTS)]


def test_no_two_kinds_of_mark_have_the_same_line_or_the_same_sign() -> None:
    theme = Theme.of("light")
    kinds = [Mark(PASSAGE, stance) for stance in (None, *Stance)]
    kinds.append(Mark(PASSAGE, forward=False))
    assert len({mark.pen(theme).style() for mark in kinds}) == len(kinds)
    assert len({mark.sign(theme).cacheKey() for mark in kinds}) == len(kinds)


def test_the_checkers_own_keys_work_and_stand_on_the_buttons(qtbot: QtBot) -> None:
    keys = KeyMap({"evidence.supports": ("P",), "evidence.undermines": (), "match.next": ("F7",)})
    shown = viewer(qtbot, keys=keys)
    shown.show_marks([Mark(PASSAGE)])
    buttons = [button.text() for button in shown.quoting.buttons.values()]
    assert buttons == ["Supports (P)", "Undermines", "Context (C)"]
    QTest.keyClick(shown, Qt.Key.Key_F7)
    with qtbot.waitSignal(shown.quoted) as told:
        QTest.keyClick(focus(), Qt.Key.Key_P)
    assert told.args == [Quoted(SourceId(4), PASSAGE, Stance.SUPPORTS)]


def test_a_note_goes_with_the_evidence_and_only_once(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    shown.show_passage(PASSAGE)
    note = shown.quoting.note
    note.setFocus()
    QTest.keyClicks(note, "Table 3, cus")
    with qtbot.waitSignal(shown.quoted) as told:
        shown.quoting.buttons[Stance.CONTEXT].click()
    assert told.args == [Quoted(SourceId(4), PASSAGE, Stance.CONTEXT, "Table 3, cus")]
    assert note.text() == "Table 3, cus"
    shown.taken(Stance.CONTEXT)
    assert (note.text(), shown.quoting.said.text()) == ("", "Noted as evidence: context.")


def test_the_details_fold_away_and_the_digest_is_copied_in_full(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    assert not shown.details.isVisible()
    narrow = shown.text.width()
    QTest.keyClick(shown, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert shown.details.isVisible()
    assert found(shown, QLabel, "known-sha256").text() == "abababababababab…"
    shown.details.copy.click()
    assert QApplication.clipboard().text() == "ab" * 32
    QTest.keyClick(shown, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not shown.details.isVisible()
    assert shown.text.width() == narrow


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
    buttons = shown.quoting.buttons
    assert not any(button.isEnabled() for button in buttons.values())
    shown.show_passage(PASSAGE)
    with qtbot.waitSignal(shown.quoted) as told:
        buttons[Stance.SUPPORTS].click()
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
    search = shown.finding.field
    search.setFocus()
    with qtbot.assertNotEmitted(shown.quoted):
        QTest.keyClicks(search, "carrieds")
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    QTest.keyClick(search, Qt.Key.Key_Return)
    selected = shown.selected
    assert selected is not None
    assert selected.of(TEXT) == "carried"
    assert not shown.quoting.note.text()


def test_the_text_cannot_be_changed_and_titles_are_shown_as_they_are(qtbot: QtBot) -> None:
    shown = viewer(qtbot)
    text = shown.findChildren(SourceText)[0]
    before = text.toPlainText()
    text.setFocus()
    QTest.keyClicks(text, "xyz")
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == before
    formats = {part.textFormat() for part in shown.findChildren(QLabel) if part.text()}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("known", "key", "words"),
    [
        ({}, "published", "31 May 2025"),
        ({}, "primary", "not known"),
        ({"primary": False}, "primary", "Secondary"),
        ({"url": "https://example.org/f"}, "url", "https://example.org/f"),
        ({"outcome": Outcome.PARTIAL, "reason": "page 3"}, "outcome", "Taken in, in part: page 3."),
        ({"lacks": ("pictures",)}, "outcome", "Taken in. Not in the text: pictures."),
        ({"origin": "Holm Press"}, "origin", "Holm Press"),
        ({"confidential": True}, "confidential", "Reports do not name it"),
    ],
)
def test_what_is_known_of_the_source_stands_beside_it(
    known: dict[str, object], key: str, words: str
) -> None:
    assert {line.key: line.words for line in known_of(source(**known))}[key] == words


def test_a_page_tells_where_it_came_from_in_the_end_and_when() -> None:
    when = datetime(2025, 6, 1, 12, tzinfo=UTC)
    came = Fetched("https://example.org/f", "https://www.example.org/files/f", when)
    lines = known_of(source(url="https://example.org/f", fetched=came), "Letter to the editor")
    told = {line.key: line.words for line in lines}
    clock = f"{when.astimezone():%d %B %Y, %H:%M}"
    assert told["fetched"] == (
        f"https://example.org/f, answered by https://www.example.org/files/f on {clock}"
    )
    assert told["container"] == "Letter to the editor"
    assert "url" not in told


def test_words_are_copied_with_where_they_stand() -> None:
    told = citation(source(url="https://example.org/f"), "The  ferry\ncarried", Locator(3, 4))
    assert told == (
        "“The ferry carried”\n"
        "Harbour <b>figures</b>, Harbour office, 31 May 2025, p. 3, ¶ 4\n"
        "https://example.org/f"
    )


class Press:
    """Draws empty pages, and notes for which words they were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []

    def draw(self, number: int, words: str, width: int) -> PageImage:
        self.asked.append((number, words))
        return PageImage(width, 10, b"\xff" * width * 30, pages=9)


def paged(qtbot: QtBot, jobs: JobRunner, press: Press, **known: object) -> SourceViewer:
    head = TEXT.index("The ferry")
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, head - 4), 4),
        Block(BlockKind.PARAGRAPH, PASSAGE, 5),
        Block(BlockKind.PARAGRAPH, Span(PASSAGE.end + 2, len(TEXT)), 7),
    )
    with_pages = {"media_type": "application/pdf", "blocks": blocks, **known}
    made = SourceViewer(
        source(**with_pages),
        Outfit(Theme.of("light")),
        for_claim="12,400",
        pages=Pages(press.draw, jobs),
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
    text, page = found(shown, SourceText), found(shown, PageView)
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
    shown.stack.show_pages()
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
    QTest.keyClick(found(shown, SourceText), Qt.Key.Key_P)
    assert found(shown, SourceText).isVisible()
