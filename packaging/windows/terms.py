"""The licences of all that is shipped, in the folder; and the bill of materials beside Setup."""

import shutil
from pathlib import Path
from typing import Final

import shared
from fetching import ROOT
from licences import NAME
from licences import write as write_licences
from runtime import Runtime
from sbom import write as write_bill

OWN_FILES: Final = Path("lib", "workbench", "_resources")
"""Where the program looks for files of its own."""
ENDING: Final = ".cdx.json"


def lay(folder: Path, work: Path, python: Runtime) -> None:
    """Lay the licences where the about box opens them; raises ``Lacking`` if one is missing."""
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    write_licences(
        folder / OWN_FILES / NAME,
        shared.SYSTEM,
        places=[work / "packages"],
        folder=folder,
        python=python.release,
    )


def bill(setup: Path, work: Path, python: Runtime) -> Path:
    """Write what a Setup program holds beside it, under its name; returns the file."""
    target = setup.with_name(setup.stem + ENDING)
    return write_bill(target, shared.SYSTEM, places=[work / "packages"], python=python.release)
