"""A language for tests, longer than English, and what of a window is not told in it or is cut off.

A text that is not translated shows by its lack of brackets, one that finds no room by its length.
"""

import math
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

OPEN, CLOSE, FILL = "⟦⟧ø"
GROWTH: Final = 0.35
EDGE: Final = 4
"""Pixels around the words of a button, and between them and its sign."""
KEYS_OF_QT: Final = "QShortcut"
_ACCENTS: Final = str.maketrans("AEIOUaeiouncsyz", "ÅÊÏÔÜàéîõùñçšÿž")
_KEPT: Final = re.compile(r"&?\{[^}]*\}|%L?n|&.|\S*://\S*")
"""What a translation has to keep: the places of values, the number, the letter of a menu."""
_KEY: Final = re.compile(
    r"\((?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:F\d+|Del|Return|Enter|Up|Down|Left|Right|PgUp|PgDown|\S)\)"
)
_DAY: Final = re.compile(r"\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b")
_LETTER: Final = re.compile(r"[^\W\d_]")


class Shown(NamedTuple):
    """A text of a window: whose it is, from the window inwards, what it is of it, its words."""

    owners: tuple[str, ...]
    part: str
    words: str

    def __str__(self) -> str:
        return f"{'/'.join(self.owners[-3:])} {self.part}: {self.words!r}"


class Pseudo(QTranslator):
    """Answers every text with a longer, accented one in brackets; the names of keys stay."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return source if context == KEYS_OF_QT else pseudo(source)


def pseudo(text: str) -> str:
    """Return a text as the test's language has it, a third longer; signs stay as they are."""
    if not _LETTER.search(text):
        return text
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    fill = max(1, math.ceil(len(text) * GROWTH) - len(OPEN + CLOSE + " "))
    return f"{OPEN}{''.join(parts)} {FILL * fill}{CLOSE}"


@contextmanager
def speaking(application: QCoreApplication, language: type[QTranslator] = Pseudo) -> Iterator[None]:
    """Have the window speak a language of the tests."""
    translator = language(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.deleteLater()


def untranslated(root: QWidget, data: Iterable[str]) -> list[str]:
    """Return the texts of a window that have words of no language but English.

    Words of ``data`` are the library's own.
    """
    known = sorted({one for one in data if one}, key=len, reverse=True)
    return sorted(
        {str(shown) for shown in _shown(root) if _LETTER.search(_rest(shown.words, known))}
    )


def cut_off(root: QWidget) -> list[str]:
    """Return the buttons, labels, group boxes and headers in sight that lack room for their text.

    A label that wraps needs the height of its lines; one that says all of its words in its tool
    tip, as those do that show a text of any length, may be cut.
    """
    return [
        f"{'/'.join(_owners(widget)[-3:])}: {lack}"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        for lack in _lacks(widget)
    ]


def _rest(words: str, known: Iterable[str]) -> str:
    """Return what is left of a text without what is in brackets, keys, days and the data."""
    depth, outside = 0, []
    for sign in _plain(words):
        depth += (sign == OPEN) - (sign == CLOSE)
        outside.append(sign if not depth and sign != CLOSE else " " if sign == OPEN else "")
    rest = _DAY.sub("", _KEY.sub("", "".join(outside)))
    for one in known:
        rest = rest.replace(one, "")
    return rest


def _plain(words: str) -> str:
    """Return the words of a tool tip, which is a page if it was made to be none."""
    tip = words.startswith("<p ")
    return QTextDocumentFragment.fromHtml(words).toPlainText() if tip else words


def _shown(root: QWidget) -> Iterator[Shown]:
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
            # It says what its action says.
            continue
        owners = _owners(widget)
        for part, words in (*_common(widget), *_own(widget)):
            yield Shown(owners, part, words)
    for action in root.findChildren(QAction):
        parts = (("text", action.text()), ("tip", action.toolTip()), ("status", action.statusTip()))
        for part, words in parts:
            yield Shown(_owners(action), part, words)


def _common(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QAbstractButton() | QLabel():
            yield "text", widget.text()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(at)) for at in range(widget.count()))
        case QTabBar():
            for at in range(widget.count()):
                yield "tab", widget.tabText(at)
                yield "tip of a tab", widget.tabToolTip(at)
        case QHeaderView():
            yield from _headers(widget)


def _headers(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for section in range(0 if header.isHidden() else header.count()):
        for part, role in (
            ("header", Qt.ItemDataRole.DisplayRole),
            ("tip of a header", Qt.ItemDataRole.ToolTipRole),
        ):
            yield part, str(model.headerData(section, header.orientation(), role) or "")


def _owners(item: QObject) -> tuple[str, ...]:
    """Return the classes and names of an object and of what it belongs to, the object last."""
    owners: list[str] = []
    at: QObject | None = item
    while at is not None:
        owners += [name for name in (at.objectName(), type(at).__name__) if name]
        at = at.parent()
    return tuple(reversed(owners))


def _lacks(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton() if widget.text():
            yield from _too_narrow(widget, widget.text(), _width_of(widget))
        case QLabel() if widget.text() and widget.wordWrap():
            wanted = widget.heightForWidth(widget.width())
            if widget.height() < wanted:
                yield f"{widget.text()!r} is {widget.height()} high of {wanted}"
        case QLabel() if widget.text() and widget.text() not in _plain(widget.toolTip()):
            yield from _too_narrow(widget, widget.text(), widget.sizeHint().width())
        case QGroupBox():
            yield from _too_narrow(widget, widget.title(), widget.minimumSizeHint().width())
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _narrow_sections(widget)


def _width_of(button: QAbstractButton) -> int:
    """Return how wide a button has to be to show its words, its sign and an edge."""
    if isinstance(button, QCheckBox | QRadioButton):
        return button.sizeHint().width()
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    sign = 0 if button.icon().isNull() else button.iconSize().width() + EDGE
    return min(button.sizeHint().width(), words + sign + 2 * EDGE)


def _too_narrow(widget: QWidget, words: str, wanted: int) -> Iterator[str]:
    if widget.width() < wanted:
        yield f"{words!r} is {widget.width()} wide of {wanted}"


def _narrow_sections(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        wanted, size = header.sectionSizeHint(section), header.sectionSize(section)
        if not header.isSectionHidden(section) and size < wanted:
            title = header.model().headerData(section, header.orientation())
            yield f"header {title!r} is {size} wide of {wanted}"
