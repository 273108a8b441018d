"""The licences of all that is shipped, in the folder; and the bill of materials beside packages."""

from pathlib import Path
from typing import Final

import common
import licences
import sbom

OWN_FILES: Final = "resources"
"""The folder with files of the program's own, where the about box looks for the licences."""


def lay(inside: Path) -> Path:
    """Write the licences among the program's own files; returns the file.

    ``inside`` is the folder with everything but the program's own file. Raises ``Lacking`` if a
    licence is missing, or a library is of nobody.
    """
    return licences.write(inside / OWN_FILES / licences.NAME, common.SYSTEM, folder=inside)


def bill(out: Path, name: str) -> Path:
    """Write what a package of some name holds beside it; returns the file."""
    return sbom.write(out / f"{name}.cdx.json", common.SYSTEM)
