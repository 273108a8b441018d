"""Quiet and loud words: roles of the palette, so that they follow the theme by themselves."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


def quiet(words: QLabel) -> None:
    """Write a label in the muted colour."""
    words.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def loud(words: QLabel) -> None:
    """Write a label in the colour of what went wrong."""
    words.setForegroundRole(QPalette.ColorRole.BrightText)
