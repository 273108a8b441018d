"""The main job in the real window: article, claims, sources, evidence, verdict, reopen, report."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.flow.seat import LONG, Seat, case_view
from tests.ui.opened import found
from workbench.domain.claim import CheckState
from workbench.domain.evidence import Stance
from workbench.services.progress import Silent
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.panels.ledger import EvidenceCard
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.text.wording import slot_words
from workbench.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
KEY = Qt.Key
ARTICLE = (
    "New bridge at Elmstead opens\n\n"
    "The bridge across the Wend at Elmstead cost 6.4 million pounds and opened on 4 May 2025. 🌉"
    "\n\n"
    "“Nobody believed that we would finish it,” said engineer Mara Quill.\n"
)
ACCOUNT = "County treasurer\n\nThe bridge across the Wend at Elmstead cost 4.6 million pounds.\n"
SPEECH = (
    "Opening of the bridge, 4 May 2025\n\n"
    "Mara Quill: “Nobody believed that we would finish it.” The bridge opened on 4 May 2025.\n"
)


class Words(HTMLParser):
    """The words of a page, without its mark-up, styles and scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in {"style", "script"}

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "script"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words += data.split()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with an article, and a folder of sources in it."""
    (tmp_path / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "account.txt").write_text(ACCOUNT, encoding="utf-8")
    (tmp_path / "sources" / "speech.txt").write_text(SPEECH, encoding="utf-8")
    return tmp_path


def go_to(seat: Seat, window: MainWindow, words: str, key: Qt.Key = KEY.Key_J) -> None:
    """Press a key until the claim with these words is current."""
    view = case_view(window)
    for _ in range(20):
        if view.current is not None and words in view.current.words:
            return
        seat.press(key)
    raise AssertionError(f"there is no claim “{words}”")


def open_with_sources(window: MainWindow, qtbot: QtBot, place: Path) -> None:
    with qtbot.waitSignal(window.tasks.opened, timeout=LONG):
        window.tasks.opening.open_place(str(place / "bridge.txt"))
    with qtbot.waitSignal(window.tasks.gathering.gathered, timeout=LONG) as told:
        window.tasks.gathering.add([str(place / "sources")])
    assert [item.outcome.value for item in told.args[0]] == ["ok", "ok"]


def check_the_cost(seat: Seat, window: MainWindow, qtbot: QtBot) -> None:
    """Find that the cost is wrong, make evidence of it, and say so in a verdict, by keys."""
    view = case_view(window)
    go_to(seat, window, "6.4 million")
    passages = view.panes.evidence.list
    qtbot.waitUntil(
        lambda: (row := passages.current()) is not None and "4.6" in row.match.passage.text,
        timeout=LONG,
    )
    row = passages.current()
    assert row is not None
    told = [slot_words(slot) for slot in row.match.comparison.slots]
    assert any("6.4 million" in words and "4.6 million" in words for words in told)
    seat.press(KEY.Key_U)
    seat.press(KEY.Key_3)
    seat.press(KEY.Key_E)
    seat.type("The treasurer has 4.6.")
    seat.press(KEY.Key_Tab)
    # The check box is hidden, for this rating needs a change: stands as, change to.
    seat.press(KEY.Key_Tab)
    seat.type("cost 4.6 million pounds")
    seat.press(KEY.Key_Return, ctrl=True)
    assert window.status.words.startswith("Saved ")


def leave_a_rationale_half_way(seat: Seat, window: MainWindow) -> None:
    case_view(window).panes.claims.table.setFocus()
    go_to(seat, window, "Nobody believed")
    seat.press(KEY.Key_1)
    seat.press(KEY.Key_E)
    seat.type("Heard it on the t")


def check_that_all_is_there(seat: Seat, window: MainWindow) -> None:
    view = case_view(window)
    assert view.panes.article.text.toPlainText() == ARTICLE
    go_to(seat, window, "Nobody believed")
    verdict = found(view, VerdictPanel)
    assert verdict.form().rationale == "Heard it on the t"
    assert found(verdict, QLabel, "verdict-restored").text() == "Unsaved draft restored"
    go_to(seat, window, "6.4 million", KEY.Key_K)
    assert view.current is not None
    assert view.current.state is CheckState.CHECKED
    assert verdict.form().change is not None
    assert verdict.form().change_to == "cost 4.6 million pounds"
    (card,) = view.panes.evidence.ledger.findChildren(EvidenceCard)
    assert card.evidence.stance is Stance.UNDERMINES
    assert card.evidence.quotation in ACCOUNT


def export(seat: Seat, window: MainWindow, qtbot: QtBot, to: Path) -> str:
    seat.press(KEY.Key_E, ctrl=True)
    dialog = found(window, ExportDialog)
    dialog.place.setText(str(to))
    with qtbot.waitSignal(window.tasks.export.written, timeout=LONG):
        dialog.accept()
    page = Words()
    page.feed(to.read_text(encoding="utf-8"))
    return " ".join(page.words)


def test_from_the_article_to_the_report(seat: Seat, qtbot: QtBot, place: Path) -> None:
    window = seat.start()
    open_with_sources(window, qtbot, place)
    check_the_cost(seat, window, qtbot)
    leave_a_rationale_half_way(seat, window)
    case_id = window.case_id
    assert case_id is not None
    seat.end()

    again = seat.start()
    again.show_case(case_id)
    check_that_all_is_there(seat, again)
    words = export(seat, again, qtbot, place / "report.html")
    assert "cost 4.6 million pounds" in words
    assert "The treasurer has 4.6." in words
    assert "The bridge across the Wend at Elmstead cost 4.6 million pounds." in words
    assert "Change required" in words
    assert "Heard it on the t" not in words


def test_claims_are_shaped_by_keys_and_taken_back(seat: Seat, qtbot: QtBot, place: Path) -> None:
    window = seat.start()
    with qtbot.waitSignal(window.tasks.opened, timeout=LONG):
        window.tasks.opening.open_place(str(place / "bridge.txt"))
    view = case_view(window)
    view.panes.claims.table.setFocus()
    go_to(seat, window, "6.4 million")
    before = view.current
    assert before is not None
    seat.press(KEY.Key_Slash)
    seat.press(KEY.Key_Return)
    half = view.current
    assert half is not None
    assert before.words.startswith(half.words)
    assert half.words != before.words
    seat.press(KEY.Key_Z, ctrl=True)
    assert view.current is not None
    assert view.current.words == before.words
    seat.press(KEY.Key_Z, ctrl=True)
    assert window.status.words == "There is nothing to take back."
    view.panes.claims.filters.reordered.emit("risk")
    assert window.settings.present.claims_order == "risk"


def test_an_earlier_check_is_told_and_opened_by_its_key(
    seat: Seat, qtbot: QtBot, place: Path
) -> None:
    window = seat.start()
    open_with_sources(window, qtbot, place)
    check_the_cost(seat, window, qtbot)
    earlier = window.case_id
    with qtbot.waitSignal(window.tasks.opened, timeout=LONG):
        window.tasks.opening.open_text(ARTICLE.replace("6.4", "6.9"), "Another paper")
    view = case_view(window)
    view.panes.claims.table.setFocus()
    go_to(seat, window, "6.9 million")
    line = view.panes.evidence.known
    qtbot.waitUntil(line.isVisible, timeout=LONG)
    assert "Change required" in found(line, QLabel, "known-words").text()
    assert "slot differs" in found(line, QLabel, "known-words").text()
    seat.press(KEY.Key_O)
    assert window.case_id == earlier
    assert view.current is not None
    assert "6.4 million" in view.current.words
    assert view.current.state is CheckState.CHECKED


def test_fetching_is_switched_off_at_once(seat: Seat, qtbot: QtBot) -> None:
    window = seat.start()
    assert window.session is not None
    for allowed in (True, False, True):
        window.settings.set("fetch_allowed", allowed)
        (told,) = window.session.desk.sources.add(["https://host.invalid/"], Silent())
        assert ("switched off" in told.reason) == (not allowed)
