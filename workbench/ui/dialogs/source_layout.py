"""How the window of a source is laid out: little above and below the text, the details beside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.keymap import NATIVE
from workbench.ui.tables import plain_tip

SPLITTER: Final = "source"
SHARES: Final = (780, 260)
SEARCH: Final = 34
"""Characters that the line has in which words are looked for."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of the window: above the text, the text or its pages, beside it, and below."""

    head: QWidget
    ways: Sequence[QToolButton]
    find: QWidget
    places: QWidget
    fold: QToolButton
    stack: QStackedWidget
    below: QWidget
    details: QWidget
    quoting: QWidget


def lay_out(window: QWidget, parts: Layout) -> QSplitter:
    """Lay the parts out in a window; returns what divides the text from the details."""
    tools = QHBoxLayout()
    for way in parts.ways:
        tools.addWidget(way)
    parts.find.setMaximumWidth(2 * SEARCH * window.fontMetrics().averageCharWidth())
    tools.addWidget(parts.find, 2)
    tools.addSpacing(10)
    tools.addWidget(parts.places)
    tools.addStretch(1)
    tools.addWidget(parts.fold)
    reading = QWidget(window)
    column = QVBoxLayout(reading)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(parts.stack, 1)
    column.addWidget(parts.below)
    splitter = QSplitter(Qt.Orientation.Horizontal, window)
    splitter.setObjectName(SPLITTER)
    splitter.setChildrenCollapsible(False)
    for at, part in enumerate((reading, parts.details)):
        splitter.addWidget(part)
        splitter.setStretchFactor(at, 1 - at)
    splitter.setSizes(list(SHARES))
    whole = QVBoxLayout(window)
    whole.setContentsMargins(10, 8, 10, 8)
    whole.setSpacing(6)
    whole.addWidget(parts.head)
    whole.addLayout(tools)
    whole.addWidget(splitter, 1)
    whole.addWidget(parts.quoting)
    return splitter


def toggle(
    words: str,
    tip: str,
    keys: Sequence[str],
    do: Callable[[], object],
    parent: QWidget,
    *,
    told: Sequence[str] = (),
) -> QToolButton:
    """Return a button that is on or off; its keys do the same as a press.

    ``told`` are keys that do something like it, and are named with it.
    """
    button = QToolButton(parent)
    button.setText(words)
    button.setCheckable(True)
    named = [*keys, *told]
    key = QKeySequence(named[0]).toString(NATIVE) if named else ""
    button.setToolTip(plain_tip(f"{tip} ({key})" if key else tip))
    button.clicked.connect(lambda _: do())
    for each in keys:
        QShortcut(QKeySequence(each), parent, button.click)
    return button


def press(words: str, tip: str, keys: Sequence[str], parent: QWidget) -> QPushButton:
    """Return a button that names its key and is pressed by it."""
    key = QKeySequence(keys[0]).toString(NATIVE) if keys else ""
    button = QPushButton(f"{words} ({key})" if key else words, parent)
    button.setToolTip(plain_tip(tip))
    button.setAutoDefault(False)
    for each in keys:
        QShortcut(QKeySequence(each), parent, button.click)
    return button
