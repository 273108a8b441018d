"""Sources in windows of their own, with everything real behind them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import SOURCE
from tests.ui.opened import found, open_case, viewed
from workbench.domain.evidence import Stance
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.source_record import SourceFields
from workbench.domain.text import Span
from workbench.errors import LibraryBusy
from workbench.services.desk import Desk
from workbench.services.evidence import EvidenceService
from workbench.ui.dialogs.source_viewer import SourceViewer
from workbench.ui.state import SettingsKeeper
from workbench.ui.theme import Theme, ThemeKeeper
from workbench.ui.window import MainWindow

Files = Callable[[str, str], str]
FIGURES = SourceId(1)
WORDS = Span(SOURCE.index("11,400"), SOURCE.index("11,400") + len("11,400 passengers"))


@pytest.fixture
def claim_id(desk: Desk, files: Files) -> ClaimId:
    """The first claim of a case whose sources are in the library."""
    article = desk.cases.article(open_case(desk, files))
    assert article.id is not None
    claim = desk.claims.of_article(article.id)[0]
    assert claim.id is not None
    return claim.id


@pytest.fixture
def viewer(window: MainWindow, qtbot: QtBot, claim_id: ClaimId) -> SourceViewer:
    made = viewed(window, qtbot, FIGURES, WORDS, claim_id)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def places(viewer: SourceViewer) -> str:
    return found(viewer, QLabel, "places").text()


def test_evidence_made_by_one_key_with_its_note_is_marked_at_once(
    viewer: SourceViewer, qtbot: QtBot, desk: Desk, claim_id: ClaimId
) -> None:
    qtbot.waitUntil(lambda: places(viewer).endswith("put forward"))
    viewer.quoting.note.setFocus()
    QTest.keyClicks(viewer.quoting.note, "Table 2")
    viewer.text.setFocus()
    QTest.keyClick(viewer.text, Qt.Key.Key_U)
    (evidence,) = desk.evidence.of_claim(claim_id)
    assert (evidence.quotation, evidence.stance) == ("11,400 passengers", Stance.UNDERMINES)
    assert evidence.note == "Table 2"
    assert viewer.quoting.note.text() == ""
    qtbot.waitUntil(lambda: places(viewer).endswith("undermines"))
    assert evidence.id is not None
    desk.evidence.withdraw(evidence.id)
    qtbot.waitUntil(lambda: places(viewer).endswith("put forward"))


def test_what_could_not_be_noted_stays_typed_and_says_why(
    viewer: SourceViewer, monkeypatch: pytest.MonkeyPatch, window: MainWindow, qtbot: QtBot
) -> None:
    def busy(*_: object) -> None:
        raise LibraryBusy("The library is in use. Try again in a moment.")

    monkeypatch.setattr(EvidenceService, "from_source", busy)
    QTest.keyClicks(viewer.quoting.note, "Table 2")
    with qtbot.waitSignal(window.tasks.viewing.trouble):
        viewer.quote(Stance.SUPPORTS)
    assert viewer.quoting.note.text() == "Table 2"
    assert viewer.quoting.said.text() == "The library is in use. Try again in a moment."


def test_a_note_that_was_not_used_is_there_again(
    viewer: SourceViewer, window: MainWindow, qtbot: QtBot, claim_id: ClaimId
) -> None:
    QTest.keyClicks(viewer.quoting.note, "Ask the harbour")
    viewer.close()
    assert viewed(window, qtbot, FIGURES, None, claim_id).quoting.note.text() == "Ask the harbour"


def test_a_source_that_is_open_for_the_claim_comes_to_the_front(
    viewer: SourceViewer, window: MainWindow, qtbot: QtBot, claim_id: ClaimId
) -> None:
    other = Span(SOURCE.index("Captain"), SOURCE.index(" said:"))
    assert viewed(window, qtbot, FIGURES, other, claim_id) is viewer
    assert viewer.selected == other
    assert viewed(window, qtbot, FIGURES) is not viewer


def test_words_are_copied_with_the_place_that_evidence_of_them_would_have(
    viewer: SourceViewer, qtbot: QtBot, desk: Desk, claim_id: ClaimId
) -> None:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(viewer, Qt.Key.Key_C, shift)
    qtbot.waitUntil(lambda: "Copied" in viewer.quoting.said.text())
    place = desk.evidence.from_source(claim_id, FIGURES, WORDS.start, WORDS.end, Stance.CONTEXT)
    told = QApplication.clipboard().text()
    assert str(place.locator)
    assert told == f"“11,400 passengers”\nfigures, {place.locator}\nfigures.txt"


def test_what_is_said_of_the_source_elsewhere_is_shown_here(
    viewer: SourceViewer, qtbot: QtBot, desk: Desk
) -> None:
    fields = SourceFields.of(desk.sources.get(FIGURES))
    desk.source_editing.edit(FIGURES, replace(fields, publisher="Harbour office", primary=True))
    head = found(viewer, QLabel, "head")
    qtbot.waitUntil(lambda: head.text() == "Harbour office · Primary")
    assert viewer.selected == WORDS


def test_the_window_follows_theme_and_type_and_sets_them_for_the_article_too(
    viewer: SourceViewer, themes: ThemeKeeper, settings: SettingsKeeper
) -> None:
    before = settings.present.article_size
    QTest.keyClick(viewer, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert settings.present.article_size == before + 1
    assert viewer.text.face.pointSize() == before + 1
    QTest.keyClick(viewer, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert viewer.text.face.pointSize() == before
    themes.choose("dark")
    assert viewer.text.theme == Theme.of("dark")
    themes.choose("light")


def test_a_window_is_laid_out_as_the_last_one_was(
    viewer: SourceViewer, window: MainWindow, qtbot: QtBot
) -> None:
    viewer.resize(640, 480)
    viewer.show_details(True)
    viewer.close()
    again = viewed(window, qtbot, FIGURES)
    assert (again.width(), again.height()) == (640, 480)
    assert again.details.isVisible()


def test_words_that_stand_nowhere_as_typed_are_found_one_by_one_in_other_forms(
    viewer: SourceViewer, qtbot: QtBot
) -> None:
    QTest.keyClick(viewer, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(viewer.finding.field, "passenger carrying")
    count = found(viewer, QLabel, "found")
    qtbot.waitUntil(lambda: count.text() == "1 of 2, single words")
    places = [span.of(SOURCE) for span in viewer.finding._places]
    assert places == ["carried", "passengers"]
    viewer.finding.field.setText("zebra ?!")
    qtbot.waitUntil(lambda: count.text() == "Not in this source")
