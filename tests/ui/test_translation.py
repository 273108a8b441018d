"""The languages of the window."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

import workbench
from workbench.ui.text.days import day_of, told_day
from workbench.ui.translation import LANGUAGES, choose_language, language_of, marked, tr

ROOT = Path(workbench.__file__).parent.parent
CHECK = ROOT / "packaging" / "translations.py"


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Let a test choose a language, and English come back after it."""
    yield qapp
    choose_language(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_is_stale(language: str) -> None:
    done = subprocess.run(
        [sys.executable, str(CHECK), "--check", language],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("", "", 0)


def test_a_text_without_translation_stays_as_it_is(application: QApplication) -> None:
    choose_language(application, "de")
    assert tr("No catalogue has {this}").format(this=marked("one")) == "No catalogue has one"


@pytest.mark.parametrize(("chosen", "code"), [("de", "de"), ("es", "es"), ("xx", "en")])
def test_a_language_is_chosen_by_its_code(chosen: str, code: str) -> None:
    assert language_of(chosen) == code


def test_the_desktop_speaks_no_language_of_ours(application: QApplication) -> None:
    # The tests run in the C locale, which is no language.
    assert choose_language(application, "system") == "en"


def test_buttons_and_numbers_follow_the_language(application: QApplication, qtbot: QtBot) -> None:
    choose_language(application, "de")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text() == "Abbrechen"
    assert QLocale().toString(12400) == "12.400"


def test_days_are_named_and_read_in_the_language(application: QApplication) -> None:
    today = date(2026, 3, 1)
    choose_language(application, "de")
    assert day_of("9. März 2026", today) == date(2026, 3, 9)
    assert day_of("9 dez", today) == date(2026, 12, 9)
    assert day_of("9 Mar 2026", today) == date(2026, 3, 9)
    choose_language(application, "es")
    assert day_of("9 de agosto de 2026", today) == date(2026, 8, 9)
    assert day_of("9 ago", today) == date(2026, 8, 9)
    for language in LANGUAGES:
        choose_language(application, language)
        days = [date(2026, month, 9) for month in range(1, 13)]
        assert [day_of(told_day(day), today) for day in days] == days
