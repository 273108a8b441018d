"""The window in a language longer than English: nothing is left in English, nothing is cut off."""

import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QAction, QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ARTICLE, SOURCE
from tests.ui.opened import found, open_case
from tests.ui.pseudo import cut_off, pseudo, speaking, untranslated
from workbench import __version__
from workbench.domain.case import Case
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome, PageImage, Source
from workbench.domain.source_record import SourceFields
from workbench.domain.text import Block, BlockKind, Span
from workbench.services.desk import Desk
from workbench.services.progress import Silent
from workbench.services.sources import Imported
from workbench.ui.case_view import CaseView
from workbench.ui.dialogs.about import parts
from workbench.ui.dialogs.describe import DescribeDialog
from workbench.ui.dialogs.describe_several import SeveralDialog
from workbench.ui.dialogs.results import ResultsDialog
from workbench.ui.dialogs.source_viewer import Outfit, Pages, SourceViewer
from workbench.ui.errors import label, show_error
from workbench.ui.jobs import JobRunner
from workbench.ui.tables import Column, Rows, TableView, plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import LANGUAGES
from workbench.ui.window import NAME, MainWindow

# Before the window is built: what was translated before stays as it was.
pytestmark = pytest.mark.usefixtures("spoken")
Files = Callable[[str, str], str]
SCREEN: Final = QSize(1366, 768)
LONG: Final = 20_000
WIRE: Final = " ".join(
    f"On day {day} the harbour office counted {day * 37} lorries, {day * 5} coaches and one cow."
    for day in range(1, 30)
)
DIALOGS: Final = (
    *("app.settings", "help.keys", "help.about", "case.paste", "case.address", "report.export"),
    *("source.add_address", "source.paste", "source.alike", "source.same_origin"),
)
"""The actions that open a sheet of our own."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Have everything that is built from now on speak the language of the test."""
    with speaking(qapp):
        yield


@pytest.fixture
def case_id(window: MainWindow, desk: Desk, files: Files, qtbot: QtBot) -> CaseId:
    """A case with sources: one that could not be read, two that are alike."""
    made = open_case(desk, files)
    places = [files("tide.txt", f"Tide\n\n{WIRE}"), files("gull.txt", f"Gull\n\n{WIRE}")]
    desk.sources.add([*places, files("empty.txt", " \n")], Silent(), case_id=made)
    qtbot.waitUntil(lambda: len(window.dock.notices) == 2, timeout=LONG)
    window.dock.show()
    on_a_laptop(window)
    return made


def on_a_laptop(window: QWidget) -> None:
    """Give a window the size of a small screen, and let it be laid out."""
    window.showNormal()
    window.resize(SCREEN)
    QApplication.processEvents()


def own_words(desk: Desk) -> list[str]:
    """Return what the library says, and the names that are the same in every language."""
    sources, missed, cases = desk.sources.summaries(), desk.sources.unread(), desk.cases.summaries()
    scales = desk.verdicts.scales()
    return [
        *(NAME, f"{NAME} {__version__}", *LANGUAGES.values(), "https://…", "workbench", "Lena"),
        *(f"Qt {qVersion()}", f"Python {platform.python_version()}", platform.platform()),
        *(part.name for part in parts()),
        *(words for one in sources for words in (one.title, one.file, one.publisher, one.kind)),
        *(words for one in missed for words in (one.place, one.reason, small(one.reason))),
        *(words for one in cases for words in (one.case.title, *claims(desk, one.case))),
        *(scale.name for scale in scales),
        *(words for scale in scales for one in scale.ratings for words in (one.label, one.meaning)),
        *ARTICLE.splitlines(),
        *SOURCE.splitlines(),
    ]


def claims(desk: Desk, case: Case) -> list[str]:
    """Return the words of a case's claims."""
    article = None if case.id is None else desk.cases.article(case.id)
    if article is None or article.id is None:
        return []
    return [claim.asked for claim in desk.claims.of_article(article.id)]


def small(reason: str) -> str:
    """Return a sentence as it stands after a colon."""
    return f"{reason[:1].lower()}{reason[1:]}"


def opened_by(deed: QAction, qtbot: QtBot) -> QWidget:
    """Return the sheet that an action opens."""
    before = set(QApplication.topLevelWidgets())
    deed.trigger()
    new: list[QWidget] = []

    def seen() -> bool:
        new[:] = [one for one in QApplication.topLevelWidgets() if one not in before]
        new[:] = [one for one in new if one.isVisible()]
        return bool(new)

    qtbot.waitUntil(seen)
    return new[0]


def flaws(root: QWidget, desk: Desk, own: Iterable[str] = ()) -> list[str]:
    """Return what is wrong with a window in the language of the test; ``own`` is its data."""
    # What was said last has its room only once it is laid out.
    QApplication.processEvents()
    room = root.minimumSizeHint()
    large = [] if room.boundedTo(SCREEN) == room else [f"{type(root).__name__} needs {room}"]
    return [*untranslated(root, [*own_words(desk), *own]), *cut_off(root), *large]


def test_the_start_page_and_the_library_are_translated_and_fit(
    window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot
) -> None:
    assert window.start.isVisible()
    assert window.windowTitle() == NAME
    assert flaws(window, desk) == []
    window.dock.show_unread_list()
    assert window.dock.unread.isVisible()
    assert flaws(window, desk) == []


def test_a_case_is_translated_and_fits(
    window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot
) -> None:
    window.show_case(case_id)
    qtbot.waitUntil(lambda: window.jobs.active == [], timeout=LONG)
    on_a_laptop(window)
    assert window.findChildren(CaseView)[0].isVisible()
    assert flaws(window, desk) == []


@pytest.mark.parametrize("key", DIALOGS)
def test_a_sheet_is_translated_and_fits(
    window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot, key: str
) -> None:
    QGuiApplication.clipboard().setText(SOURCE)
    window.show_case(case_id)
    found(window.dock, TableView, "sources").selectRow(0)
    layers = [words for words, _ in desk.sources.layers()] if key == "help.about" else []
    sheet = opened_by(window.deeds[key], qtbot)
    qtbot.waitUntil(lambda: window.jobs.active == [], timeout=LONG)
    assert sheet.windowTitle().startswith("⟦")
    assert flaws(sheet, desk, layers) == []
    sheet.close()


def test_a_source_with_pages_is_translated_and_fits(
    desk: Desk, qtbot: QtBot, jobs: JobRunner
) -> None:
    source = Source(
        *("Figures", SOURCE, "ab" * 32, datetime(2025, 6, 1, 12, tzinfo=UTC)),
        file="figures.pdf",
        blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(SOURCE)), 2),),
        media_type="application/pdf",
        id=SourceId(4),
    )
    drawn = PageImage(90, 10, b"\xff" * 2700, pages=9)
    pages = Pages(lambda *_: drawn, jobs)
    viewer = SourceViewer(source, Outfit(Theme.of("light")), for_claim=ARTICLE[:40], pages=pages)
    qtbot.addWidget(viewer)
    viewer.show()
    own = (source.title, source.file, "SHA-256", source.sha256[:16], ARTICLE[:40])
    viewer.resize(SCREEN)
    viewer.show_details(True)
    for turn in (viewer.stack.show_text, viewer.stack.show_pages):
        turn()
        qtbot.waitUntil(lambda: jobs.active == [])
        assert flaws(viewer, desk, own) == []
    where = pseudo("Page {number} of {pages}").format(number=1, pages=9)
    assert found(viewer, QLabel, "page-number").text() == where


def test_what_is_said_of_sources_is_translated_and_fits(
    window: MainWindow, case_id: CaseId, desk: Desk, qtbot: QtBot
) -> None:
    fields = SourceFields.of(desk.sources.get(SourceId(1)))
    desk.source_editing.edit(SourceId(1), replace(fields, publisher="Holm", confidential=True))
    window.tasks.correcting.ask(SourceId(1))
    qtbot.waitUntil(lambda: bool(window.findChildren(DescribeDialog)), timeout=LONG)
    dialog = found(window, DescribeDialog)
    own = ("Holm", "https://…", "en, de, pt-BR …")
    assert flaws(dialog, desk, own) == []
    dialog.reject()
    found(window.dock, TableView, "sources").selectAll()
    window.tasks.correcting.ask_of(window.dock.selected)
    several = found(window, SeveralDialog)
    assert flaws(several, desk, own) == []
    several.reject()


def test_how_an_import_went_is_translated_and_fits(desk: Desk, qtbot: QtBot) -> None:
    items = [
        Imported("/a/one.html", Outcome.OK, title="One", source_id=SourceId(1), passages=3),
        Imported("/a/two.pdf", Outcome.FAILED, reason="It is damaged."),
    ]
    dialog = ResultsDialog(items, whole=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert flaws(dialog, desk) == []


def test_what_went_wrong_is_translated_and_fits(desk: Desk, qtbot: QtBot) -> None:
    box = show_error(None, ZeroDivisionError("division by zero"))
    assert flaws(box, desk) == []
    box.close()


def test_what_is_left_in_english_is_found(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = QVBoxLayout(page)
    made.addWidget(QLabel(f"{pseudo('Saved')} twice", page))
    made.addWidget(QPushButton("Save", page))
    field, choice, table = QLineEdit(page), QComboBox(page), TableView(page)
    field.setPlaceholderText("Search")
    field.setToolTip(plain_tip("Type a word"))
    field.setAccessibleName("Words")
    choice.addItems([pseudo("Light"), "Dark"])
    headed = QStandardItemModel(page)
    headed.setHorizontalHeaderLabels(["Number"])
    table.setModel(headed)
    page.addAction(QAction("Undo", page))
    told = untranslated(page, own_words(desk))
    for words in ("twice", "Save", "Search", "Type a word", "Words", "Dark", "Number", "Undo"):
        assert any(words in line for line in told), words
    assert not any(pseudo("Light") in line for line in told)


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    rows: Rows[str] = Rows((Column("Passages", str, width=2),), page)
    table = TableView(page)
    table.setModel(rows)
    table.lay_out(rows.columns)
    tight = (QPushButton("Save verdict", page), QCheckBox("Search it", page), label("One", page))
    wrapped, hovered = label("Words that need two lines", page), QLabel("Cut", page)
    for part in tight:
        part.setFixedWidth(12)
    tight[2].setWordWrap(False)
    wrapped.setFixedSize(60, 14)
    hovered.setFixedWidth(4)
    hovered.setToolTip(plain_tip("Cut"))
    page.show()
    QApplication.processEvents()
    assert len(cut_off(page)) == 4
    table.setColumnWidth(0, 8)
    assert len(cut_off(page)) == 5
