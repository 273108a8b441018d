"""Says the same of several sources at once: origin, primary or secondary, confidential."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from workbench.domain.source import SourceSummary
from workbench.domain.source_record import KEEP, Keep, Shared
from workbench.ui.dialogs.describe_fields import NAMES, Choice
from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.library_rows import title
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.translation import marked, tr

AS_IT_IS: Final = marked("Leave as it is")
NAMED: Final = 4
"""Sources that are named; the others are counted."""
PRIMARY: Final[tuple[tuple[bool | Keep | None, str], ...]] = (
    (KEEP, AS_IT_IS),
    (True, marked("Primary")),
    (False, marked("Secondary")),
    (None, marked("Not said")),
)
CONFIDENTIAL: Final[tuple[tuple[bool | Keep, str], ...]] = (
    (KEEP, AS_IT_IS),
    (True, marked("Reports do not name them")),
    (False, marked("Reports may name them")),
)
NONE: Final = marked("No origin")


class SeveralDialog(Asking):
    """Asks what is to be said of all; ``wanted`` carries a ``Shared``, until it is saved."""

    wanted = Signal(object)

    def __init__(
        self,
        sources: Sequence[SourceSummary],
        origins: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Describe several sources"), tr("Save"), parent)
        self._origin = Choice(self)
        self._origin.setEditable(True)
        self._origin.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._origin.addItems([tr(AS_IT_IS), tr(NONE), *origins])
        self._primary, self._confidential = Choice(self), Choice(self)
        self._primary.addItems([tr(words) for _, words in PRIMARY])
        self._confidential.addItems([tr(words) for _, words in CONFIDENTIAL])
        self._trouble = label(parent=self, name="trouble")
        loud(self._trouble)
        self._trouble.hide()
        form = QFormLayout()
        for name, box in {
            "origin": self._origin,
            "primary": self._primary,
            "confidential": self._confidential,
        }.items():
            box.setObjectName(name)
            box.call(tr(NAMES[name]))
            form.addRow(tr(NAMES[name]), box)
            box.currentTextChanged.connect(self._look)
        names = label(_names(sources), self, name="sources")
        quiet(names)
        self.body.addWidget(label(tr("Of %Ln source(s), say:", "", len(sources)), self))
        self.body.addWidget(names)
        self.body.addLayout(form)
        self.body.addWidget(self._trouble)
        self.body.addStretch(1)
        self.fit(540, 280)
        self._look()

    @property
    def given(self) -> Shared:
        """What is to be said of all of them."""
        return Shared(
            self._said_origin(),
            PRIMARY[self._primary.currentIndex()][0],
            CONFIDENTIAL[self._confidential.currentIndex()][0],
        )

    def accept(self) -> None:
        self.allow(False)
        self.wanted.emit(self.given)

    def finish(self) -> None:
        """Close: what was wanted is saved."""
        super().accept()

    def refuse(self, words: str) -> None:
        """Say why it was not saved; what was chosen stays."""
        self._trouble.setText(words)
        self._trouble.show()
        self._look()

    def _said_origin(self) -> str | Keep:
        words = self._origin.currentText().strip()
        if words in {tr(AS_IT_IS), ""}:
            return KEEP
        return "" if words == tr(NONE) else words

    def _look(self) -> None:
        self.allow(bool(self.given.said()))


def _names(sources: Sequence[SourceSummary]) -> str:
    names = "\n".join(title(source) for source in sources[:NAMED])
    if len(sources) <= NAMED:
        return names
    more = tr("… and %Ln more.", "", len(sources) - NAMED)
    return f"{names}\n{more}"
