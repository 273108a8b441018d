"""What this program is, its version, and whose work it stands on."""

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from workbench import __version__
from workbench.errors import NotFound
from workbench.paths import LICENCES, resource
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label, sentence
from workbench.ui.jobs import JobRunner
from workbench.ui.tables import Column, Rows, TableView
from workbench.ui.translation import marked, tr

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

DISTRIBUTION: Final = "factcheck-workbench"
READ_HERE: Final = marked("How documents are read here")
LOOKING: Final = marked("Looking…")
NOT_SHIPPED: Final = marked(
    "The texts of the licences come in one file with a packaged workbench; this one was started "
    "from its source, where each package has its own beside it."
)
NOT_OPENED: Final = marked("Nothing here opens text files. The licences are in {path}")
HOLDS: Final = "✓"
LACKING: Final = "–"
Layer = tuple[str, bool]
"""Something that keeps a hostile document in check, and whether it holds on this computer."""


@dataclass(frozen=True, slots=True)
class Part:
    """A package that this program is built on."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Storage:
    """What libraries are written with: versions, and the number of their form."""

    sqlite: str
    sqlalchemy: str
    schema: int


def versions(storage: Storage | None) -> str:
    """Return the versions that a report of a fault should name, and the system."""
    told = [
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"PySide6 {PySide6.__version__}",
    ]
    if storage is not None:
        told += [
            f"SQLite {storage.sqlite}",
            f"SQLAlchemy {storage.sqlalchemy}",
            tr("library schema {number}").format(number=storage.schema),
        ]
    named = tr("Versions: {versions}").format(versions=" · ".join(told))
    return f"{named}\n{platform.platform()}"


def parts() -> list[Part]:
    """Return the packages that are installed with this program, by name."""
    # Brings in a mail parser: only for those who ask.
    metadata = import_module("importlib.metadata")
    try:
        wanted = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return []
    names = {_name(line) for line in wanted if "extra ==" not in line}
    found = []
    for name in sorted(names, key=str.casefold):
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Part(name, about["Version"], _licence(about)))
    return found


class AboutDialog(Showing):
    """Version, licences and how documents are read, as plain words."""

    def __init__(self, parent: QWidget | None = None, storage: Storage | None = None) -> None:
        super().__init__(tr("About"), parent)
        told = tr(
            "Claims beside their article, passages of your own sources beside the claims. "
            "Licensed under the MIT licence."
        )
        self.body.addWidget(label(f"Fact-Checking Workbench {__version__}\n{told}"))
        # To be copied into a report of a fault.
        made_of = label(versions(storage), self, name="versions")
        made_of.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(made_of)
        rows: Rows[Part] = Rows(
            (
                Column(marked("Built on"), lambda row: row.name, width=26),
                Column(marked("Version"), lambda row: row.version, width=14),
                Column(marked("Licence"), lambda row: row.licence),
            ),
            self,
        )
        rows.set_rows(parts())
        table = TableView(self)
        table.setAccessibleName(tr("What it is built on"))
        table.setModel(rows)
        table.lay_out(rows.columns)
        self._heading = label(tr(READ_HERE), self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._layers = label(tr(LOOKING), self, name="layers")
        for part in (self._heading, self._layers):
            part.hide()
            self.body.addWidget(part)
        self.body.addWidget(table, 1)
        self._licences = label(parent=self, name="licences")
        self._licences.hide()
        self.body.addWidget(self._licences)
        texts = self.buttons.addButton(
            tr("&Texts of the licences"), QDialogButtonBox.ButtonRole.ActionRole
        )
        texts.setObjectName("texts")
        texts.setAutoDefault(False)
        texts.clicked.connect(self._open_licences)
        self.fit(620, 560)

    def ask_layers(self, jobs: JobRunner, layers: Callable[[], Sequence[Layer]]) -> None:
        """Find out as a job how documents are kept in check here, and show it."""
        for part in (self._heading, self._layers):
            part.show()
        # A job may end after this sheet was closed.
        shown = [self._layers]
        self.destroyed.connect(shown.clear)

        def tell(words: str) -> None:
            for part in shown:
                part.setText(words)

        jobs.start(
            "Looking how documents are read",
            lambda _: list(layers()),
            lambda found: tell(layer_words(found)),
            lambda error: tell(sentence(error)),
            quiet=True,
        )

    def _open_licences(self) -> None:
        try:
            path = resource(LICENCES)
        except NotFound:
            self._licences.setText(tr(NOT_SHIPPED))
        else:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                return
            self._licences.setText(tr(NOT_OPENED).format(path=path))
        self._licences.show()


def layer_words(layers: Sequence[Layer]) -> str:
    """Return what keeps a hostile document in check, a line each with whether it holds here."""
    return "\n".join(f"{HOLDS if holds else LACKING} {words}" for words, holds in layers)


def _name(requirement: str) -> str:
    end = next((n for n, sign in enumerate(requirement) if sign in "=<>!~;[( "), len(requirement))
    return requirement[:end]


def _licence(about: "PackageMetadata") -> str:
    if "License-Expression" in about:
        return str(about["License-Expression"])
    kinds = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    if kinds:
        return ", ".join(line.rpartition(" :: ")[2] for line in kinds)
    first = str(about["License"]).strip().splitlines() if "License" in about else []
    return first[0] if first else tr("see the package")
