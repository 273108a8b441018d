"""The settings, a field for each as they are declared."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import Unusable
from workbench.settings import SETTINGS, Setting, Settings, Value
from workbench.spotting.order import DeskWeights
from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.models.orders import ORDERS
from workbench.ui.translation import LANGUAGES, marked, tr

NOTE_WIDTH: Final = 380
WIDTH: Final = 520
CHOICES: Final = {
    "system": marked("As the system"),
    "light": marked("Light"),
    "dark": marked("Dark"),
    "high contrast": marked("High contrast"),
    "serif": marked("Serif"),
    "sans": marked("Sans serif"),
    **{choice.key: choice.words for choice in ORDERS},
}
CHECKS: Final[Mapping[str, Callable[[str], object]]] = {"desk_weights": DeskWeights.parse}
"""What reads a text, by the setting; it raises ``Unusable`` for one that makes no sense."""


class SettingsDialog(Asking):
    """Shows the settings by group; ``names`` gives the words for values of choices."""

    def __init__(
        self,
        settings: Settings,
        names: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Settings"), tr("Save"), parent)
        self._settings = settings
        known = {key: tr(words) for key, words in CHOICES.items()}
        self._names = {**known, **LANGUAGES, **(names or {})}
        self._read: dict[str, Callable[[], Value]] = {}
        page = QWidget(self)
        groups = QVBoxLayout(page)
        groups.setContentsMargins(0, 0, 0, 0)
        forms: dict[str, QFormLayout] = {}
        for setting in SETTINGS:
            if setting.group not in forms:
                box = QGroupBox(tr(setting.group), self)
                forms[setting.group] = QFormLayout(box)
                groups.addWidget(box)
            self._add(forms[setting.group], setting)
        self.setMinimumWidth(WIDTH)
        self._scroll(page)

    @property
    def given(self) -> Settings:
        """The settings as they stand in the fields."""
        chosen = self._settings
        for key, read in self._read.items():
            chosen = chosen.with_value(key, read())
        return chosen

    def _scroll(self, page: QWidget) -> None:
        """Let the page scroll where the screen is too low for all of it."""
        scroll = QScrollArea(self)
        scroll.setAccessibleName(tr("Settings"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self.body.addWidget(scroll)
        around = self.sizeHint() - scroll.sizeHint()
        bar = scroll.verticalScrollBar().sizeHint().width()
        wanted = page.sizeHint() + around
        self.fit(max(WIDTH, wanted.width()) + bar, wanted.height())

    def _add(self, form: QFormLayout, setting: Setting) -> None:
        value = self._settings.value(setting.key)
        match setting.kind:
            case "switch":
                self._add_switch(form, setting, bool(value))
            case "choice":
                self._add_choice(form, setting, value)
            case "number":
                spin = QSpinBox(self)
                spin.setRange(int(setting.choices[0]), int(setting.choices[-1]))
                spin.setValue(int(value))
                self._place(form, setting, spin, spin.value)
            case "text":
                line = QLineEdit(str(value), self)
                self._place(form, setting, line, lambda: line.text().strip())
                if setting.key in CHECKS:
                    self._check(form, line, CHECKS[setting.key])
        if setting.note:
            note = label(tr(setting.note), self)
            note.setEnabled(False)
            # A form gives a wrapped label the height of one line.
            note.setMinimumWidth(NOTE_WIDTH)
            note.setMinimumHeight(note.heightForWidth(NOTE_WIDTH))
            form.addRow("", note)

    def _check(self, form: QFormLayout, line: QLineEdit, read: Callable[[str], object]) -> None:
        """Say below a line what is wrong with its text; until it is right nothing is saved."""
        flaw = label(parent=self, name=f"{line.objectName()}-flaw")
        flaw.setMinimumWidth(NOTE_WIDTH)
        flaw.hide()
        form.addRow("", flaw)

        def look(words: str) -> None:
            told = ""
            try:
                read(words)
            except Unusable as error:
                told = str(error)
            flaw.setText(told)
            flaw.setVisible(bool(told))
            self.allow(not told)

        line.textChanged.connect(look)

    def _add_switch(self, form: QFormLayout, setting: Setting, value: bool) -> None:
        switch = QCheckBox(tr(setting.label), self)
        switch.setChecked(value)
        switch.setObjectName(setting.key)
        form.addRow("", switch)
        self._read[setting.key] = switch.isChecked

    def _add_choice(self, form: QFormLayout, setting: Setting, value: Value) -> None:
        box = QComboBox(self)
        for choice in setting.choices:
            box.addItem(self._names.get(str(choice), str(choice)), choice)
        box.setCurrentIndex(box.findData(value))
        self._place(form, setting, box, box.currentData)

    def _place(
        self, form: QFormLayout, setting: Setting, field: QWidget, read: Callable[[], Value]
    ) -> None:
        field.setObjectName(setting.key)
        form.addRow(tr(setting.label), field)
        self._read[setting.key] = read
