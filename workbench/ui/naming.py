"""Names for screen readers, also for the parts that Qt makes inside its own fields."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QToolButton, QWidget

from workbench.ui.translation import tr

OVERFLOW = "qt_toolbar_ext_button"
"""What Qt calls the button for the tools that have no room."""


def name_parts(root: QWidget) -> None:
    """Name the lists of combo boxes, the fields in them, and the buttons that empty a field.

    They take the name of what they belong to, which must have one by then.
    """
    for box in root.findChildren(QComboBox):
        words = spoken(box)
        for part in (box.view(), box.lineEdit()):
            if part is not None:
                part.setAccessibleName(words)
    for keys in root.findChildren(QKeySequenceEdit):
        for line in keys.findChildren(QLineEdit):
            line.setAccessibleName(spoken(keys))
    for field in root.findChildren(QLineEdit):
        _name_all(field.findChildren(QToolButton), tr("Clear"))
    _name_all(root.findChildren(QToolButton, OVERFLOW), tr("More tools"))


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader says, which may be that of a label beside it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _name_all(buttons: Sequence[QToolButton], words: str) -> None:
    for button in buttons:
        if not spoken(button):
            button.setAccessibleName(words)
