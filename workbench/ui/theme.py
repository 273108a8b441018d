"""The colours of the window, by name, for light, dark and high contrast."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

SYSTEM: Final = "system"


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours.

    Words are written in ``text``, ``muted``, ``accent``, ``good``, ``warn``, ``bad`` and
    ``neutral``, on ``base`` or ``surface`` (contrast at least 4.5 to 1). The grounds ``selection``,
    ``claim_open``, ``claim_settled``, ``claim_apart``, ``agrees``, ``differs`` and ``missing`` lie
    under ``text`` (at least 7 to 1).
    """

    name: str
    text: QColor
    muted: QColor
    base: QColor
    surface: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    good: QColor
    warn: QColor
    bad: QColor
    neutral: QColor
    selection: QColor
    claim_open: QColor
    claim_settled: QColor
    claim_apart: QColor
    agrees: QColor
    differs: QColor
    missing: QColor

    @property
    def dark(self) -> bool:
        """Say whether light words stand on a dark ground."""
        return self.base.lightness() < self.text.lightness()

    @classmethod
    def of(cls, scheme: str) -> "Theme":
        """Return ``light``, ``dark`` or ``high contrast``; ``light`` for any other word."""
        colours = SCHEMES.get(scheme, SCHEMES["light"])
        name = scheme if scheme in SCHEMES else "light"
        return cls(name, **{key: QColor(value) for key, value in colours.items()})

    def tone(self, name: str) -> QColor:
        """Return the colour of a rating's tone: good, warn, bad, neutral or muted."""
        tones = {"good": self.good, "warn": self.warn, "bad": self.bad, "muted": self.muted}
        return tones.get(name, self.neutral)


SCHEMES: Final[dict[str, dict[str, str]]] = {
    "light": {
        "text": "#1b1f24",
        "muted": "#565e68",
        "base": "#ffffff",
        "surface": "#f4f4f1",
        "line": "#cfcfc8",
        "accent": "#1d5a9e",
        "on_accent": "#ffffff",
        "good": "#1a6837",
        "warn": "#7d5200",
        "bad": "#ad2118",
        "neutral": "#454d5a",
        "selection": "#cfe3f8",
        "claim_open": "#fff0bd",
        "claim_settled": "#dcefdd",
        "claim_apart": "#ebebe8",
        "agrees": "#d5efdb",
        "differs": "#ffd3cd",
        "missing": "#ffe7b8",
    },
    "dark": {
        "text": "#e9eaec",
        "muted": "#a8afb8",
        "base": "#1a1c20",
        "surface": "#24272c",
        "line": "#42474f",
        "accent": "#83b8f7",
        "on_accent": "#10151c",
        "good": "#82d29c",
        "warn": "#ebbc55",
        "bad": "#ff938a",
        "neutral": "#b9c0ca",
        "selection": "#23466e",
        "claim_open": "#473b12",
        "claim_settled": "#1e3b28",
        "claim_apart": "#33363b",
        "agrees": "#1e472c",
        "differs": "#641f1a",
        "missing": "#4c3a0f",
    },
    "high contrast": {
        "text": "#ffffff",
        "muted": "#e0e0e0",
        "base": "#000000",
        "surface": "#000000",
        "line": "#ffffff",
        "accent": "#ffff00",
        "on_accent": "#000000",
        "good": "#5cff8f",
        "warn": "#ffd83d",
        "bad": "#ff9c94",
        "neutral": "#ffffff",
        "selection": "#1a3d9c",
        "claim_open": "#4d3f00",
        "claim_settled": "#004d1f",
        "claim_apart": "#3a3a3a",
        "agrees": "#005524",
        "differs": "#7a0c06",
        "missing": "#574400",
    },
}


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application: Fusion, a palette, and a small style sheet."""
    if app.style().name().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return the theme as a palette, disabled words muted."""
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in (
        (role.Window, theme.surface),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.surface),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.ToolTipBase, theme.base),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.text),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
        (role.Light, theme.base),
        (role.Midlight, theme.surface),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Shadow, theme.line),
    ):
        made.setColor(part, colour)
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, theme.muted)
    return made


def sheet(theme: Theme) -> str:
    """Return the style sheet: lines between panes, and a focus ring that is always seen."""
    return _lines(theme) + (_outlines(theme) if theme.dark else "")


def _outlines(theme: Theme) -> str:
    """Return outlines: Fusion draws them darker than the window, on a dark one they are gone."""
    line, accent = theme.line.name(), theme.accent.name()
    return f"""
        QPushButton {{ border: 1px solid {line}; border-radius: 4px; padding: 4px 12px; }}
        QPushButton:focus {{ border-color: {accent}; }}
        QPushButton:pressed {{ background: {theme.selection.name()}; }}
        QComboBox, QPlainTextEdit, QTextEdit {{ border: 1px solid {line}; border-radius: 3px; }}
        QComboBox {{ padding: 2px 6px; }}
        QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {accent}; }}
        QCheckBox::indicator, QRadioButton::indicator {{ width: 13px; height: 13px;
            border: 1px solid {theme.muted.name()}; border-radius: 2px; }}
        QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {accent}; }}
        QToolButton:checked {{ background: {theme.selection.name()}; border: 1px solid {line};
            border-radius: 3px; }}
        QToolButton:focus {{ border: 1px solid {accent}; border-radius: 3px; }}
    """


def _lines(theme: Theme) -> str:
    line, base, text, accent = (
        colour.name() for colour in (theme.line, theme.base, theme.text, theme.accent)
    )
    return f"""
        QToolTip {{ color: {text}; background: {base}; border: 1px solid {line}; padding: 3px; }}
        QSplitter::handle {{ background: {line}; }}
        QSplitter::handle:hover {{ background: {accent}; }}
        QSplitter::handle:horizontal {{ width: 3px; }}
        QSplitter::handle:vertical {{ height: 3px; }}
        QToolBar {{ border: 0; border-bottom: 1px solid {line}; padding: 2px 4px; spacing: 2px; }}
        QStatusBar {{ border-top: 1px solid {line}; }}
        QStatusBar::item {{ border: 0; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QLineEdit {{ border: 1px solid {line}; border-radius: 3px; padding: 2px 4px;
            background: {base}; }}
        QLineEdit:focus {{ border-color: {accent}; }}
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0; }}
        QPushButton#main {{ background: {accent}; color: {theme.on_accent.name()};
            border: 1px solid {accent}; border-radius: 4px; padding: 5px 14px; }}
        QPushButton#main:focus {{ border: 2px solid {text}; padding: 4px 13px; }}
        QPushButton#main:disabled {{ background: {line}; border-color: {line};
            color: {theme.muted.name()}; }}
    """


def system_scheme(app: QApplication) -> str:
    """Return the scheme the desktop asks for; ``light`` where it does not say."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "high contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


class ThemeKeeper(QObject):
    """Keeps the application in the theme that was chosen, or in the system's as that changes."""

    changed = Signal(Theme)

    def __init__(self, app: QApplication, chosen: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._chosen = chosen
        self.theme = self._wanted()
        apply(app, self.theme)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, scheme: str) -> None:
        """Take another theme: ``system``, ``light``, ``dark`` or ``high contrast``."""
        self._chosen = scheme
        self._follow()

    def _wanted(self) -> Theme:
        return Theme.of(system_scheme(self._app) if self._chosen == SYSTEM else self._chosen)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = wanted
            apply(self._app, wanted)
            self.changed.emit(wanted)
