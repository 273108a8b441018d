import getpass
import json
from dataclasses import fields
from pathlib import Path

import pytest

from workbench import paths
from workbench.errors import Unusable
from workbench.settings import SETTINGS, Settings, load, login_name, save


def test_the_declaration_and_the_value_agree() -> None:
    usual = Settings(checker_name="")
    assert {setting.key for setting in SETTINGS} == {
        name.name for name in fields(Settings) if name.name != "note"
    }
    for setting in SETTINGS:
        assert usual.value(setting.key) == setting.default
        assert setting.accepts(setting.default), setting.key
        assert setting.label
        assert setting.allowed().endswith(".")


def test_every_scale_of_the_program_can_be_chosen() -> None:
    scale = next(setting for setting in SETTINGS if setting.key == "scale")
    # A scale may have several versions, each in a file of its own.
    files = paths.resource("scales").glob("*.json")
    there = {json.loads(path.read_text(encoding="utf-8"))["key"] for path in files}
    assert set(scale.choices) == there


def test_defaults_where_nothing_is_kept(tmp_path: Path) -> None:
    settings = load(tmp_path / "settings.json")
    assert settings.scale == "desk"
    assert settings.matches_shown == 10
    assert settings.fetch_allowed is True
    assert settings.checker_name == login_name()
    assert settings.note == ""
    assert not list(tmp_path.iterdir())


def test_what_is_saved_is_loaded_and_only_the_difference_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    chosen = Settings(checker_name="Ada Ruiz", theme="dark", article_size=16, whole_library=True)
    save(place, chosen)
    assert load(place) == chosen
    assert json.loads(place.read_text(encoding="utf-8")) == {
        "article_size": 16,
        "checker_name": "Ada Ruiz",
        "theme": "dark",
        "whole_library": True,
    }
    save(place, Settings())
    assert json.loads(place.read_text(encoding="utf-8")) == {}


def test_keys_of_a_later_version_are_kept(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_text('{"later": [1, 2], "theme": "dark"}', encoding="utf-8")
    save(place, load(place).with_value("theme", "light"))
    assert json.loads(place.read_text(encoding="utf-8")) == {"later": [1, 2], "theme": "light"}


@pytest.mark.parametrize("broken", [b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b""])
def test_a_damaged_file_is_put_aside_and_told(tmp_path: Path, broken: bytes) -> None:
    place = tmp_path / "settings.json"
    place.write_bytes(broken)
    settings = load(place)
    assert settings == Settings()
    assert "damaged" in settings.note
    assert (tmp_path / "settings.json.damaged").read_bytes() == broken
    assert not place.exists()
    assert load(place).note == ""


def test_saving_over_a_damaged_file_keeps_it_aside(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_bytes(b"{{{")
    save(place, Settings(theme="dark"))
    assert load(place).theme == "dark"
    assert (tmp_path / "settings.json.damaged").read_bytes() == b"{{{"


def test_a_value_that_cannot_be_is_passed_over_and_named(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    kept = {"article_size": 4000, "theme": ["x"], "whole_library": 1, "matches_shown": 20}
    place.write_text(json.dumps(kept), encoding="utf-8")
    settings = load(place)
    assert (settings.article_size, settings.theme, settings.whole_library) == (12, "system", False)
    assert settings.matches_shown == 20
    for label in ("Size of the article", "Colours", "Search the whole library"):
        assert label in settings.note


def test_an_empty_name_means_the_login_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "rosa")
    assert Settings().checker_name == "rosa"
    assert Settings(checker_name="Ada").with_value("checker_name", "").checker_name == "rosa"


@pytest.mark.parametrize("error", [OSError(), KeyError(), ImportError()])
def test_a_machine_without_login_names(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert Settings().checker_name == "checker"


def test_a_wrong_value_is_refused_in_words() -> None:
    with pytest.raises(Unusable, match=r"Colours.*Choose one of system, light"):
        Settings().with_value("theme", "pink")
    with pytest.raises(Unusable, match="from 1 to 50"):
        Settings().with_value("matches_shown", True)
    with pytest.raises(KeyError):
        Settings().with_value("note", "x")


def test_settings_that_cannot_be_kept_are_told(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"cannot be kept.*hold until you close"):
        save(tmp_path / "missing" / "settings.json", Settings(theme="dark"))


def test_settings_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    settings = load(tmp_path)
    assert settings == Settings()
    assert "cannot be read" in settings.note


def test_a_name_in_any_script_comes_back(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    for name in ("Ælfgifu 李", "broken \ud800 half"):
        save(place, Settings(checker_name=name))
        assert load(place).checker_name == name
