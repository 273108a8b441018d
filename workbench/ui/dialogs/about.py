"""What this program is, its version, and whose work it stands on."""

import platform
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from workbench import __version__
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.tables import Column, Rows, TableView

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

DISTRIBUTION: Final = "factcheck-workbench"


@dataclass(frozen=True, slots=True)
class Part:
    """A package that this program is built on."""

    name: str
    version: str
    licence: str


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
    """Version and licences, as plain words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("About", parent)
        self.body.addWidget(
            label(
                f"Fact-Checking Workbench {__version__}\n"
                "Claims beside their article, passages of your own sources beside the claims. "
                "Licensed under the MIT licence.\n\n"
                f"Qt {qVersion()} · Python {platform.python_version()} · {platform.platform()}"
            )
        )
        rows: Rows[Part] = Rows(
            (
                Column("Built on", lambda row: row.name, width=26),
                Column("Version", lambda row: row.version, width=14),
                Column("Licence", lambda row: row.licence),
            ),
            self,
        )
        rows.set_rows(parts())
        table = TableView(self)
        table.setModel(rows)
        table.lay_out(rows.columns)
        self.body.addWidget(table, 1)
        self.resize(620, 460)


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
    return first[0] if first else "see the package"
