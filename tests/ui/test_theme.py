from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.painted import contrast
from workbench.ui.theme import SCHEMES, Theme, ThemeKeeper, apply, palette

WORDS = ("text", "muted", "accent", "good", "warn", "bad", "neutral")
GROUNDS = (
    "selection",
    "claim_open",
    "claim_settled",
    "claim_apart",
    "agrees",
    "differs",
    "missing",
)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read_on_every_ground(scheme: str) -> None:
    theme = Theme.of(scheme)
    weak = {
        (word, ground): round(contrast(getattr(theme, word), getattr(theme, ground)), 2)
        for word in WORDS
        for ground in ("base", "surface")
        if contrast(getattr(theme, word), getattr(theme, ground)) < 4.5
    }
    weak |= {
        ("text", ground): round(contrast(theme.text, getattr(theme, ground)), 2)
        for ground in GROUNDS
        if contrast(theme.text, getattr(theme, ground)) < 7
    }
    assert weak == {}
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_contrast_is_measured_right() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_names_every_colour(scheme: str) -> None:
    named = {field.name for field in fields(Theme)} - {"name"}
    assert set(SCHEMES[scheme]) == named
    assert all(getattr(Theme.of(scheme), name).isValid() for name in named)


def test_only_light_has_dark_words() -> None:
    assert [name for name in SCHEMES if not Theme.of(name).dark] == ["light"]
    assert Theme.of("no such scheme").name == "light"


def test_the_palette_carries_the_theme(qapp: QApplication) -> None:
    theme = Theme.of("dark")
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base) == theme.base
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.muted


def test_the_keeper_changes_the_application_and_tells(qapp: QApplication, qtbot: QtBot) -> None:
    keeper = ThemeKeeper(qapp, "light")
    with qtbot.waitSignal(keeper.changed) as told:
        keeper.choose("dark")
    assert told.args == [Theme.of("dark")]
    assert qapp.palette().color(QPalette.ColorRole.Window) == Theme.of("dark").surface
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.choose("dark")
    apply(qapp, Theme.of("light"))


def test_a_tone_is_a_colour_of_the_theme() -> None:
    theme = replace(Theme.of("light"), bad=QColor("#010203"))
    assert theme.tone("bad") == QColor("#010203")
    assert theme.tone("no such tone") == theme.neutral
