"""The package for Debian and what descends from it: the frozen folder, a launcher, a file type.

What Debian has a library for is taken from there and left out of the folder.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import bundle
import elf
import icons
import supplied

from workbench import __version__

PARTS: Final = bundle.HERE / "debian"
NAME: Final = bundle.NAME
TYPE: Final = "application-vnd.factcheck-workbench.library"
PACKAGER: Final = "PACKAGER"
"""Environment variable: name and address of whoever hands the package out."""
SOMEBODY: Final = "The Fact-Checking Workbench authors <workbench@example.org>"
_CONTROL: Final = """Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {packager}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: text
Priority: optional
Description: check the claims of an article against your own sources
 A workbench for people who check facts for a living. It finds the claims of an
 article, shows passages of your own sources beside them with what differs, and
 keeps evidence and verdicts; the report tells what was checked, with which
 evidence, and what was not.
 .
 Everything stays on this computer; only addresses that you add are fetched.
"""
_CHANGES: Final = """{name} ({version}) unstable; urgency=medium

  * Version {version}: what is new is told in the program's README.

 -- {packager}  {date}
"""


def package(frozen: Path, out: Path, *, fast: bool = False) -> Path:
    """Write the package; returns the file."""
    root = bundle.BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    moment = bundle.moment_of_build()
    inside = root / "usr" / "lib" / NAME
    shutil.copytree(frozen, inside, symlinks=True)
    _leave_out(inside / bundle.INSIDE)
    _lay_out(root, moment)
    _describe(root, inside)
    _smooth(root, moment)
    target = out / f"{NAME}_{__version__}_amd64.deb"
    packing = ["-Zxz", "-z0"] if fast else ["-Zxz", "-z9", "-Sextreme"]
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
    )
    return target


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return a text with the values in the place of their names: ``@NAME@``."""
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template


def licence() -> str:
    """Return the terms of the licence as a paragraph of Debian's copyright file."""
    whole = (bundle.ROOT / "LICENSE").read_text(encoding="utf-8")
    terms = whole[whole.index("Permission is") :].rstrip()
    return "\n".join(f" {line.rstrip() or '.'}" for line in terms.splitlines())


def _leave_out(inside: Path) -> None:
    for path in inside.glob("lib*.so*"):
        if supplied.has(path.name):
            path.unlink()


def _lay_out(root: Path, moment: int) -> None:
    """Put in everything that is not the program itself."""
    share, day = root / "usr" / "share", time.gmtime(moment)
    documents = share / "doc" / NAME
    values = {
        "VERSION": __version__,
        "DATE": time.strftime("%Y-%m-%d", day),
        "YEAR": time.strftime("%Y", day),
        "LICENCE": licence(),
    }
    changes = _CHANGES.format(
        name=NAME,
        version=__version__,
        packager=packager(),
        date=time.strftime("%a, %d %b %Y %H:%M:%S +0000", day),
    )
    _write(share / "applications" / f"{NAME}.desktop", _part(f"{NAME}.desktop"))
    _write(share / "mime" / "packages" / f"{NAME}.xml", _part(f"{NAME}.xml"))
    metainfo = filled(_part(f"{NAME}.metainfo.xml.in"), values)
    _write(share / "metainfo" / f"{NAME}.metainfo.xml", metainfo)
    _write(share / "man" / "man1" / f"{NAME}.1.gz", filled(_part(f"{NAME}.1.in"), values))
    _write(documents / "copyright", filled(_part("copyright.in"), values))
    _write(documents / "changelog.gz", changes)
    _write(share / "lintian" / "overrides" / NAME, _part("lintian-overrides"))
    drawing = bundle.ROOT / "resources" / "icons" / "app.svg"
    icons.lay(drawing, share / "icons" / "hicolor", "apps", NAME)
    icons.lay(drawing, share / "icons" / "hicolor", "mimetypes", TYPE)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / "lib" / NAME / NAME)


def _describe(root: Path, inside: Path) -> None:
    """Write what dpkg has to know of the package."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    depends = supplied.packages(elf.missing(inside), elf.glibc(inside))
    control = _CONTROL.format(
        name=NAME,
        version=__version__,
        packager=packager(),
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join(depends),
        recommends=", ".join(["ca-certificates", *supplied.OPTIONAL.values(), "xdg-utils"]),
    )
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files]
    _write(root / "DEBIAN" / "control", control)
    _write(root / "DEBIAN" / "md5sums", "".join(sums))


def packager() -> str:
    """Return who hands the package out, with an address."""
    return os.environ.get(PACKAGER, "").strip() or SOMEBODY


def _smooth(root: Path, moment: int) -> None:
    """Give files and folders the rights that Debian wants, and one time."""
    program = root / "usr" / "lib" / NAME / NAME
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _part(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode("utf-8")
    path.write_bytes(gzip.compress(content, 9, mtime=0) if path.suffix == ".gz" else content)


def _md5(path: Path) -> str:
    # What dpkg --verify reads; it protects against accidents, not against people.
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
