"""Asks for the format and the place of a report."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.translation import marked, tr

FORMATS: Final = {
    "html": marked("Web page (.html): to read and to print"),
    "pdf": marked("PDF (.pdf)"),
    "docx": marked("Word (.docx)"),
    "xlsx": marked("Excel (.xlsx)"),
    "csv": marked("Table (.csv): one claim a line"),
    "json": marked("Data (.json): everything"),
    "md": marked("Markdown (.md)"),
    "claimreview": marked("ClaimReview: mark-up for search engines"),
}
ENDINGS: Final = {"claimreview": "claimreview.json"}
LONGEST: Final = 60


def file_name(title: str, day: date) -> str:
    """Return a file name made of a title and a day, without an ending, safe on every system."""
    plain = unicodedata.normalize("NFC", title)
    signs = (sign if sign.isalnum() else " " for sign in plain)
    words = "-".join("".join(signs).split())[:LONGEST].strip("-")
    return f"{words or 'report'}-{day.isoformat()}"


class ExportDialog(Asking):
    """Format, place, and whether passages nobody has decided on are listed."""

    def __init__(
        self,
        formats: Sequence[str],
        folder: Path,
        name: str,
        *,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export report"), tr("Export"), parent)
        self.form = QComboBox(self)
        for key in formats:
            self.form.addItem(tr(FORMATS.get(key, key)), key)
        self.place = QLineEdit(self)
        self.place.setMinimumWidth(460)
        self.place.setAccessibleName(tr("Place"))
        words = tr("List passages found for claims that are still open")
        self.open_claims = QCheckBox(words, self)
        browse = QPushButton(tr("&Browse…"), self)
        browse.clicked.connect(self._browse)
        self._warning = label(parent=self, name="warning")
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        fields = QFormLayout()
        fields.addRow(tr("&Format"), self.form)
        fields.addRow(tr("Place"), row)
        fields.addRow("", self.open_claims)
        self.body.addLayout(fields)
        if note:
            self.body.addWidget(label(note, self))
        self.body.addWidget(self._warning)
        self.place.textChanged.connect(self._look)
        self.place.setText(str(folder / f"{name}.{self._ending()}"))
        self.form.currentIndexChanged.connect(self._change_ending)

    @property
    def given(self) -> tuple[Path, str]:
        """The place and the format."""
        return Path(self.place.text().strip()).expanduser(), str(self.form.currentData())

    def _ending(self) -> str:
        key = str(self.form.currentData())
        return ENDINGS.get(key, key)

    def _change_ending(self) -> None:
        stem = self.place.text()
        for key in (*ENDINGS.values(), *FORMATS):
            if stem.casefold().endswith(f".{key}"):
                stem = stem[: -len(key) - 1]
                break
        self.place.setText(f"{stem}.{self._ending()}")

    def _look(self) -> None:
        place, _ = self.given
        known = place.is_absolute() and place.parent.is_dir() and not place.is_dir()
        self.allow(known)
        if not known:
            self._warning.setText(tr("Name a file in a folder that is there."))
        else:
            self._warning.setText(tr("The file there is replaced.") if place.exists() else "")

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export report"), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # This dialog says itself that a file is replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()
