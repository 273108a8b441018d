"""What the text should say instead: stands as, change to, because."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from workbench.ui.panels.editor import Editor
from workbench.ui.translation import tr

LINES: Final = 2


class ChangeEditor(QWidget):
    """Three fields that make up a change; ``edited`` tells that the checker typed in one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stands = _field(tr("Stands as"), self)
        self._change = _field(tr("Change to"), self)
        self._because = _field(tr("Because"), self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self._stands, self._change, self._because):
            form.addRow(field.accessibleName(), field)
            field.textChanged.connect(self.edited)

    def fill(self, stands_as: str, change_to: str, because: str) -> None:
        """Put words into the fields."""
        self._stands.setPlainText(stands_as)
        self._change.setPlainText(change_to)
        self._because.setPlainText(because)

    def words(self) -> tuple[str, str, str]:
        """Return what stands in the fields: stands as, change to, because."""
        fields = (self._stands, self._change, self._because)
        stands, change, because = (field.toPlainText() for field in fields)
        return stands, change, because


def _field(name: str, parent: QWidget) -> Editor:
    field = Editor(name, LINES, parent)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field
