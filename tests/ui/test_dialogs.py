import platform
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.opened import found
from workbench import __version__
from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, Resemblance
from workbench.paths import LICENCES, config_dir
from workbench.services.sources import Imported
from workbench.settings import SETTINGS, Settings
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.about import LOOKING, AboutDialog, Storage, parts
from workbench.ui.dialogs.address import FORBIDDEN, AddressDialog, address
from workbench.ui.dialogs.export import ExportDialog, file_name
from workbench.ui.dialogs.frame import Asking
from workbench.ui.dialogs.keys import KeysDialog
from workbench.ui.dialogs.paste import PasteDialog
from workbench.ui.dialogs.results import STOPPED, ResultsDialog, ordered, summary, why
from workbench.ui.dialogs.settings import SettingsDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KEYS_FILE, KeyKeeper
from workbench.ui.tables import TableView


def usable(dialog: Asking) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def words(widget: QWidget) -> list[str]:
    return [part.text() for part in widget.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        (" example.org/news ", "https://example.org/news"),
        ("http://localhost:8000/x", "http://localhost:8000/x"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("https://bücher.example/ä", "https://bücher.example/ä"),
        ("", ""),
        ("not an address", ""),
        ("word", ""),
        ("ftp://example.org/x", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://", ""),
    ],
)
def test_what_is_a_web_address(typed: str, taken: str) -> None:
    assert address(typed) == taken


def test_an_address_is_asked_for_only_if_pages_may_be_fetched(qtbot: QtBot) -> None:
    allowed = AddressDialog("Open", "Fetch")
    forbidden = AddressDialog("Open", "Fetch", refusal=FORBIDDEN)
    for dialog in (allowed, forbidden):
        qtbot.addWidget(dialog)
        assert not usable(dialog)
        dialog.field.setText("example.org")
    assert usable(allowed)
    assert allowed.given == "https://example.org"
    assert not usable(forbidden)
    assert FORBIDDEN in words(forbidden)


def test_pasted_text_is_taken_as_it_is(qtbot: QtBot) -> None:
    dialog = PasteDialog()
    qtbot.addWidget(dialog)
    dialog.text.setPlainText(" \n\t ")
    assert not usable(dialog)
    dialog.text.setPlainText("  “One” <b>two</b>\n\nthree ")
    dialog.title.setText(" Ferry ")
    assert usable(dialog)
    assert dialog.given == ("  “One” <b>two</b>\n\nthree ", "Ferry")


def test_an_edited_text_keeps_the_spaces_that_do_not_break(qtbot: QtBot) -> None:
    dialog = PasteDialog(what="source", do="Add source", text="One\r\n\u00a0two")
    qtbot.addWidget(dialog)
    assert dialog.given[0] == "One\r\n\u00a0two"
    dialog.text.appendPlainText("three\u00a0four")
    assert dialog.given[0] == "One\n\u00a0two\nthree\u00a0four"


def test_every_setting_has_a_field_that_gives_back_its_value(qtbot: QtBot) -> None:
    settings = Settings(checker_name="Lena", theme="dark", article_size=15, whole_library=True)
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.given == settings
    missing = [s.key for s in SETTINGS if dialog.findChild(QWidget, s.key) is None]
    assert missing == []


def test_changed_fields_make_other_settings(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(checker_name="Lena"), {"desk": "Research desk"})
    qtbot.addWidget(dialog)
    scale, size = dialog.findChild(QComboBox, "scale"), dialog.findChild(QSpinBox, "article_size")
    name, fetch = dialog.findChild(QLineEdit, "checker_name"), dialog.findChild(QCheckBox)
    assert scale is not None
    assert scale.currentText() == "Research desk"
    scale.setCurrentIndex(scale.findData("averitec"))
    assert size is not None
    size.setValue(500)
    assert name is not None
    name.setText("  Ida  ")
    assert fetch is not None
    fetch.setChecked(not fetch.isChecked())
    given = dialog.given
    assert (given.scale, given.article_size, given.checker_name) == ("averitec", 36, "Ida")
    assert replace(given, scale="desk") != Settings(checker_name="Ida", article_size=36)


def test_the_sheet_lists_every_action_with_its_key(qtbot: QtBot) -> None:
    dialog = KeysDialog(KeyKeeper(config_dir() / KEYS_FILE))
    qtbot.addWidget(dialog)
    assert dialog.shown.rowCount() == len(ACTIONS)
    search = dialog.findChild(QLineEdit)
    assert search is not None
    QTest.keyClicks(search, "undermines")
    assert dialog.shown.rowCount() == 1
    assert dialog.shown.index(0, 2).data() == "U"


def test_another_key_is_laid_in_the_sheet(qtbot: QtBot) -> None:
    keys = KeyKeeper(config_dir() / KEYS_FILE)
    dialog = KeysDialog(keys)
    qtbot.addWidget(dialog)
    dialog.show()
    search = dialog.findChild(QLineEdit)
    assert search is not None
    QTest.keyClicks(search, "go to the next claim that is not settled")
    dialog.table.selectRow(0)
    dialog.field.setKeySequence("J")
    dialog.buttons_of_key["lay"].click()
    assert dialog.trouble.text().startswith("“J” is the key of “Next claim” already.")
    dialog.field.setKeySequence("F7")
    dialog.buttons_of_key["lay"].click()
    assert not dialog.trouble.isVisible()
    assert dialog.shown.index(0, 2).data() == "F7"
    dialog.buttons_of_key["reset"].click()
    assert dialog.shown.index(0, 2).data() == "N"


def test_the_licences_of_what_it_is_built_on_are_named(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert any("MIT licence" in line for line in words(dialog))
    named = {part.name.casefold(): part for part in parts()}
    assert {"pyside6-essentials", "sqlalchemy", "rapidfuzz"} <= set(named)
    assert "LGPL" in named["pyside6-essentials"].licence
    assert all(part.version for part in named.values())


def test_the_versions_that_a_report_of_a_fault_needs_are_told(qtbot: QtBot) -> None:
    dialog = AboutDialog(storage=Storage("3.53.0", "2.1.9", 7))
    qtbot.addWidget(dialog)
    assert any(__version__ in line for line in words(dialog))
    told = found(dialog, QLabel, "versions")
    for piece in (
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"PySide6 {PySide6.__version__}",
        "SQLite 3.53.0 · SQLAlchemy 2.1.9 · library schema 7",
        platform.platform(),
    ):
        assert piece in told.text()
    assert told.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_texts_of_the_licences_are_opened_where_they_are_shipped(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    opens = [True, False]

    def shown(address: QUrl) -> bool:
        opened.append(address.toLocalFile())
        return opens.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", shown)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    texts, told = found(dialog, QPushButton, "texts"), found(dialog, QLabel, "licences")
    texts.click()
    assert told.isVisible()
    assert "started from its source" in told.text()
    told.hide()
    path = tmp_path / "resources" / LICENCES
    path.parent.mkdir()
    path.touch()
    texts.click()
    assert [Path(name) for name in opened] == [path]
    assert not told.isVisible()
    texts.click()
    assert str(path) in told.text()
    assert told.isVisible()


def test_how_documents_are_read_here_is_found_out_by_a_job(qtbot: QtBot, jobs: JobRunner) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ask_layers(jobs, lambda: [("no network", True), ("no <b>files</b>", False)])
    layers = found(dialog, QLabel, "layers")
    assert layers.isVisible()
    assert layers.text() == LOOKING
    qtbot.waitUntil(lambda: layers.text() == "✓ no network\n– no <b>files</b>")
    assert layers.textFormat() == Qt.TextFormat.PlainText


def test_a_sheet_that_was_closed_is_told_nothing(qtbot: QtBot, jobs: JobRunner) -> None:
    dialog = AboutDialog()
    dialog.show()
    dialog.ask_layers(jobs, lambda: [("no network", True)])
    dialog.close()
    qtbot.waitUntil(lambda: jobs.active == [])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Otterbridge library reopens", "Otterbridge-library-reopens-2025-06-05"),
        ("../../etc/passwd", "etc-passwd-2025-06-05"),
        ('A: "b" <c>?*|\\', "A-b-c-2025-06-05"),
        ("Ü" * 200, "Ü" * 60 + "-2025-06-05"),
        ("…", "report-2025-06-05"),
    ],
)
def test_a_report_gets_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, date(2025, 6, 5)) == name


def test_the_ending_follows_the_format_and_the_place_must_be_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ExportDialog(["html", "csv"], tmp_path, "ferry")
    qtbot.addWidget(dialog)
    assert dialog.given == (tmp_path / "ferry.html", "html")
    dialog.form.setCurrentIndex(1)
    assert dialog.given == (tmp_path / "ferry.csv", "csv")
    assert usable(dialog)
    (tmp_path / "ferry.csv").write_text("old")
    dialog.place.setText(str(tmp_path / "ferry.csv") + " ")
    assert "The file there is replaced." in words(dialog)
    dialog.place.setText(str(tmp_path / "no" / "ferry.csv"))
    assert not usable(dialog)


def imported() -> list[Imported]:
    return [
        Imported("/a/one.html", Outcome.OK, title="One", source_id=SourceId(1), passages=3),
        Imported("/a/two.pdf", Outcome.PARTIAL, "page 3 is a picture", passages=2),
        Imported("/a/three.pdf", Outcome.ENCRYPTED, "it is locked with a password"),
        Imported("/a/one copy.html", Outcome.OK, known=True),
        Imported("https://example.org/x", Outcome.FAILED, "the address does not answer"),
    ]


def test_an_import_is_summed_up_with_every_reason() -> None:
    assert summary(imported()).splitlines() == [
        "1 taken in, 1 read in part, 1 there before, 2 could not be read.",
        "two.pdf: page 3 is a picture",
        "three.pdf: it is locked with a password",
        "https://example.org/x: the address does not answer",
    ]
    assert summary([]) == "There was nothing to take in."
    assert summary(imported() * 3).endswith("… and 6 more.")


def test_a_stopped_import_says_so_and_what_was_done() -> None:
    assert summary(imported()[:1], whole=False) == f"{STOPPED} 1 taken in."
    assert summary([], whole=False) == "Stopped before anything was read."


def test_an_archive_counts_its_documents_and_likeness_is_offered_not_claimed() -> None:
    pair = Resemblance(SourceId(2), "Two", SourceId(1), "One", 0.9)
    items = [
        Imported("/a/wire.jsonl", Outcome.OK, documents=1200, passages=9000),
        Imported("/a/two.txt", Outcome.OK, title="Two", source_id=SourceId(2), alike=(pair,)),
    ]
    assert summary(items).splitlines() == [
        "1,201 taken in.",
        "1 of them: much of the wording in common with other sources.",
    ]
    assert why(items[1]) == "Much of the wording in common with “One”."


def nested() -> list[Imported]:
    mail, attached = "/in/letter.eml", "/in/letter.eml/figures.zip"
    return [
        Imported("/in/fine.txt", Outcome.OK),
        Imported(mail, Outcome.OK, lacks=("pictures",)),
        Imported(attached, Outcome.REFUSED, "It is too large.", within=mail),
        Imported(f"{attached}/deep.csv", Outcome.OK, within=attached),
        Imported("/in/box.zip/one.txt", Outcome.OK, within="/in/box.zip"),
    ]


def test_what_came_inside_a_document_follows_it(qtbot: QtBot) -> None:
    lines = ordered(nested())
    assert [(line.item.place.rpartition("/")[2], line.depth) for line in lines] == [
        ("letter.eml", 0),
        ("figures.zip", 1),
        ("deep.csv", 2),
        ("fine.txt", 0),
        ("one.txt", 0),
    ]
    dialog = ResultsDialog(nested())
    qtbot.addWidget(dialog)
    model = dialog.findChildren(TableView)[0].model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names[1].lstrip() == "↳ figures.zip"
    assert names[-1] == "one.txt (in box.zip)"
    assert model.index(0, 2).data() == "Not in the text: pictures."


def test_a_document_that_claims_to_be_inside_itself_ends_the_list_all_the_same() -> None:
    items = [
        Imported("/a", Outcome.OK, within="/b"),
        Imported("/b", Outcome.OK, within="/a"),
        Imported("/c", Outcome.OK, within="/c"),
        Imported("/d", Outcome.OK),
    ]
    assert len(ordered(items)) == len(items)


def test_what_could_not_be_read_comes_first(qtbot: QtBot) -> None:
    dialog = ResultsDialog(imported())
    qtbot.addWidget(dialog)
    table = dialog.findChildren(TableView)[0]
    model = table.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert set(shown[:2]) == {"three.pdf", "https://example.org/x"}
    assert model.index(0, 2).data(Qt.ItemDataRole.DisplayRole) != ""


def test_on_a_low_screen_the_settings_scroll_and_their_buttons_stay_in_sight(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(checker_name="Lena"))
    qtbot.addWidget(dialog)
    dialog.resize(dialog.width(), 400)
    dialog.show()
    assert dialog.height() == 400
    assert dialog.rect().contains(dialog.buttons.geometry())
    last = found(dialog, QCheckBox, "report_open_after")
    last.setFocus()
    found(dialog, QScrollArea).ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


def test_weights_that_make_no_sense_are_told_and_not_saved(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(checker_name="Lena"))
    qtbot.addWidget(dialog)
    dialog.show()
    line = found(dialog, QLineEdit, "desk_weights")
    line.setText("money=lots")
    flaw = found(dialog, QLabel, "desk_weights-flaw")
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert flaw.isVisible()
    assert "from 0 to 2" in flaw.text()
    assert not save.isEnabled()
    line.setText("money=1.5, quote=2")
    assert not flaw.isVisible()
    assert save.isEnabled()
    assert dialog.given.desk_weights == "money=1.5, quote=2"
