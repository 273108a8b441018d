"""Fields that can be emptied with a press."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from workbench.ui.translation import tr


def clearable(line: QLineEdit) -> None:
    """Give a field a button that empties it, which whoever cannot see it is told of."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))
