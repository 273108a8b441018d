"""How each kind of package is put into a clean system, and taken off again."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import elf
import supplied
from root import Root

NAME: Final = "factcheck-workbench"
PLACE: Final = "/opt/factcheck-workbench"
"""Where the folder goes: nobody but the administrator may write there."""


def install(root: Root, artefact: Path) -> str:
    """Install a package; returns the path of the program."""
    return _deb(root, artefact) if artefact.suffix == ".deb" else _folder(root, artefact)


def remove(root: Root, artefact: Path) -> None:
    """Take a package off."""
    if artefact.suffix == ".deb":
        root.administer("apt-get", "-qq", "-y", "purge", NAME)
    else:
        root.administer("rm", "-r", PLACE)


def _deb(root: Root, artefact: Path) -> str:
    handed_in = f"/srv/{artefact.name}"
    shutil.copyfile(artefact, root.inside(handed_in))
    root.install([handed_in])
    return f"/usr/bin/{NAME}"


def _folder(root: Root, artefact: Path) -> str:
    place = root.inside(PLACE)
    place.mkdir(parents=True)
    subprocess.run(
        ["tar", "-xJf", str(artefact), "-C", str(place), "--strip-components=1", "--no-same-owner"],
        check=True,
    )
    subprocess.run(["chmod", "-R", "a-w", str(place)], check=True)
    # apt takes names here, not the versions that they have to have.
    root.install([name.partition(" ")[0] for name in supplied.packages(elf.missing(place))])
    return f"{PLACE}/{NAME}"
