"""What a checker can set, declared as data, and how it is kept."""

import getpass
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

from workbench.errors import Unusable
from workbench.paths import write_whole
from workbench.phrases import marked

Value = str | int | bool


def login_name() -> str:
    """Return the name under which somebody is logged in, or ``checker`` if nobody can tell."""
    try:
        return getpass.getuser() or "checker"
    # KeyError and ImportError where the system has no list of its users.
    except (OSError, KeyError, ImportError):
        return "checker"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set at present; ``dataclasses.replace`` makes the next.

    ``article_size`` is in points, ``article_measure`` in characters a line. ``note`` is what the
    checker should be told of how the settings were loaded, empty if all was well; it is never kept.
    """

    checker_name: str = field(default_factory=login_name)
    scale: str = "desk"
    language: str = "system"
    theme: str = "system"
    article_font: str = "serif"
    article_size: int = 12
    article_measure: int = 76
    claims_order: str = "reading"
    desk_weights: str = ""
    matches_shown: int = 10
    whole_library: bool = False
    order_by_meaning: bool = True
    fetch_allowed: bool = True
    report_open_after: bool = True
    note: str = field(default="", compare=False)

    def value(self, key: str) -> Value:
        """Return the value of one setting; raises ``KeyError`` for one that is not declared."""
        named: Value = getattr(self, _declared(key).key)
        return named

    def with_value(self, key: str, value: object) -> "Settings":
        """Return these settings with one of them changed.

        An empty text means the default. Raises ``KeyError`` for one that is not declared,
        ``Unusable`` for a value it cannot have.
        """
        setting = _declared(key)
        if not setting.accepts(value):
            raise Unusable(f"“{setting.label}” cannot be {value!r}. {setting.allowed()}")
        changes: dict[str, Any] = {key: Settings().value(key) if value == "" else value}
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set: what it is called, where it is shown, what it may be.

    ``kind`` picks the field that a dialog shows. ``choices`` are the values of a ``choice``, and
    the lowest and the highest of a ``number``. The default of ``checker_name`` is empty: whoever
    is logged in.
    """

    key: str
    group: str
    kind: Literal["text", "number", "switch", "choice"]
    default: Value
    label: str
    note: str = ""
    choices: tuple[Value, ...] = ()

    def accepts(self, value: object) -> bool:
        """Say whether the setting can have this value."""
        match self.kind:
            case "text":
                return isinstance(value, str)
            case "switch":
                return isinstance(value, bool)
            case "choice":
                return isinstance(value, str) and value in self.choices
            case "number":
                low, high = (int(end) for end in self.choices)
                return type(value) is int and low <= value <= high

    def allowed(self) -> str:
        """Say in one sentence what the setting can be."""
        match self.kind:
            case "text":
                return "Type a text."
            case "switch":
                return "It is on or off."
            case "choice":
                return f"Choose one of {', '.join(str(choice) for choice in self.choices)}."
            case "number":
                return f"Choose a whole number from {self.choices[0]} to {self.choices[-1]}."


_DEFAULTS: Final = Settings(checker_name="")

SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        "checker_name",
        marked("You"),
        "text",
        _DEFAULTS.checker_name,
        marked("Your name"),
        marked("Stands beside every verdict you give. Left empty, your login name is used."),
    ),
    Setting(
        "scale",
        marked("Checking"),
        "choice",
        _DEFAULTS.scale,
        marked("Rating scale of new cases"),
        marked("A case keeps the scale that it was opened with."),
        ("desk", "five-point", "politifact", "averitec"),
    ),
    Setting(
        "claims_order",
        marked("Checking"),
        "choice",
        _DEFAULTS.claims_order,
        marked("Order of the claims"),
        "",
        ("reading", "worth", "numbers", "quotes", "risk"),
    ),
    Setting(
        "desk_weights",
        marked("Checking"),
        "text",
        _DEFAULTS.desk_weights,
        marked("What your desk checks first"),
        marked(
            "Kinds of claim with a weight from 0 to 2, as in “money=1.5, quote=2”. "
            "The weights order the claims and say nothing of them."
        ),
    ),
    Setting(
        "matches_shown",
        marked("Checking"),
        "number",
        _DEFAULTS.matches_shown,
        marked("Passages shown for a claim"),
        "",
        (1, 50),
    ),
    Setting(
        "whole_library",
        marked("Checking"),
        "switch",
        _DEFAULTS.whole_library,
        marked("Search the whole library"),
        marked("Otherwise only the sources gathered for the case are searched."),
    ),
    Setting(
        "order_by_meaning",
        marked("Checking"),
        "switch",
        _DEFAULTS.order_by_meaning,
        marked("Order passages by meaning too"),
        marked("Each is read once, in the background. Off for a slow computer."),
    ),
    Setting(
        "fetch_allowed",
        marked("Checking"),
        "switch",
        _DEFAULTS.fetch_allowed,
        marked("Allow pages to be fetched from the web"),
        marked(
            "Only addresses that you enter are fetched. Switched off, nothing leaves this computer."
        ),
    ),
    Setting(
        "language",
        marked("Appearance"),
        "choice",
        _DEFAULTS.language,
        marked("Language"),
        marked("The window speaks it from the next start on."),
        ("system", "en", "de", "es"),
    ),
    Setting(
        "theme",
        marked("Appearance"),
        "choice",
        _DEFAULTS.theme,
        marked("Colours"),
        "",
        ("system", "light", "dark", "high contrast"),
    ),
    Setting(
        "article_font",
        marked("Appearance"),
        "choice",
        _DEFAULTS.article_font,
        marked("Type of the article"),
        "",
        ("serif", "sans"),
    ),
    Setting(
        "article_size",
        marked("Appearance"),
        "number",
        _DEFAULTS.article_size,
        marked("Size of the article, in points"),
        "",
        (8, 36),
    ),
    Setting(
        "article_measure",
        marked("Appearance"),
        "number",
        _DEFAULTS.article_measure,
        marked("Longest line of the article, in characters"),
        "",
        (40, 140),
    ),
    Setting(
        "report_open_after",
        marked("Reports"),
        "switch",
        _DEFAULTS.report_open_after,
        marked("Open a report after it is written"),
    ),
)


def load(path: Path) -> Settings:
    """Return the settings kept in a file, the defaults if there is none.

    A file that cannot be read is put aside with ``.damaged`` added to its name and the defaults
    are returned; a value that a setting cannot have is passed over. ``note`` then says so.
    """
    try:
        kept = _kept(path)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        why = error.strerror or "no reason given"
        return Settings(note=f"Your settings in {path} cannot be read ({why}). Using the defaults.")
    except (ValueError, RecursionError):
        return Settings(note=_put_aside(path))
    return _read(kept)


def save(path: Path, settings: Settings) -> None:
    """Keep the settings that differ from the defaults; what else the file holds stays in it.

    Raises ``Unusable`` if the file cannot be written; the old one is then still whole.
    """
    try:
        kept = dict(_kept(path))
    except FileNotFoundError:
        kept = {}
    except (OSError, ValueError, RecursionError):
        _put_aside(path)
        kept = {}
    usual = Settings()
    for setting in SETTINGS:
        value = settings.value(setting.key)
        if value in (usual.value(setting.key), setting.default):
            kept.pop(setting.key, None)
        else:
            kept[setting.key] = value
    text = json.dumps(kept, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    try:
        write_whole(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise Unusable(
            f"Your settings cannot be kept in {path} ({error.strerror or 'no reason given'}). "
            "They hold until you close the program."
        ) from error


def _kept(path: Path) -> Mapping[str, Any]:
    told = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(told, dict):
        raise ValueError("settings are a JSON object")
    return told


def _read(kept: Mapping[str, Any]) -> Settings:
    settings = Settings()
    refused = []
    for setting in SETTINGS:
        if setting.key not in kept:
            continue
        value = kept[setting.key]
        if not setting.accepts(value):
            refused.append(f"“{setting.label}”")
        else:
            settings = settings.with_value(setting.key, value)
    if not refused:
        return settings
    named = ", ".join(refused)
    return replace(settings, note=f"The default is used for {named}: the value kept is not valid.")


def _put_aside(path: Path) -> str:
    aside = path.with_name(path.name + ".damaged")
    try:
        os.replace(path, aside)
    except OSError:
        return f"Your settings in {path} are damaged. Using the defaults."
    return f"Your settings were damaged and are kept as {aside}. Using the defaults."


def _declared(key: str) -> Setting:
    for setting in SETTINGS:
        if setting.key == key:
            return setting
    raise KeyError(key)
