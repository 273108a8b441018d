"""Which pinned packages are shipped on a system, with their licences and hashes."""

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "runtime.lock"
SYSTEMS: Final[Mapping[str, Mapping[str, str]]] = {
    "linux": {"os_name": "posix", "platform_system": "Linux", "platform_machine": "x86_64"},
    "win32": {"os_name": "nt", "platform_system": "Windows", "platform_machine": "AMD64"},
    "darwin": {"os_name": "posix", "platform_system": "Darwin", "platform_machine": "arm64"},
}
"""What packages are shipped for, by Python's names, and how pinned packages tell them apart."""
LEFT_OUT: Final = frozenset({"flatbuffers", "packaging", "protobuf"})
"""Packages that others ask for and the program never loads: no bundle has them."""
_PINNED: Final = re.compile(
    r"^([\w.-]+)==(\S+)(?: *; *([^\\\n]+))?((?:\s*\\\n\s+--hash=\S+)*)", re.M
)
_HASH: Final = re.compile(r"--hash=sha256:(\w+)")
_NAMED: Final = re.compile(
    r"(licen[cs]es?|copying|notice|authors|thirdpartynotices)([._-][\w.-]*)?", re.I
)
_LONGEST: Final = 80
"""Signs of a licence's name; where a package tells more, that is its text."""


class Lacking(Exception):
    """What is shipped cannot be told in full; says what is missing and what to do."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A package as it stands in a lock."""

    version: str
    hashes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Distribution:
    """A package that is shipped: what it calls its licence, the texts and the files it brings.

    ``holds`` are the libraries that are compiled into it, as far as it tells, with their licences.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    files: tuple[str, ...]
    hashes: tuple[str, ...]
    needs: tuple[str, ...]
    holds: tuple[str, ...]


def environment(system: str, python: str = "") -> dict[str, str]:
    """Return how markers see a system, with a version of Python or that which runs this."""
    told = {name: str(value) for name, value in default_environment().items()}
    if python:
        told["python_full_version"] = python
        told["python_version"] = ".".join(python.split(".")[:2])
    return {**told, **SYSTEMS[system], "sys_platform": system, "extra": ""}


def pins(lock: str, around: Mapping[str, str]) -> dict[str, Pin]:
    """Return what a lock pins for a system, by name."""
    return {
        canonicalize_name(name): Pin(version, tuple(_HASH.findall(hashes)))
        for name, version, marker, hashes in _PINNED.findall(lock)
        if not marker or Marker(marker.strip()).evaluate(dict(around))
    }


def shipped(
    system: str, places: Sequence[Path] | None = None, python: str = ""
) -> list[Distribution]:
    """Return the packages that are shipped on a system, by name.

    ``places`` are the folders that they are installed in; without, those of this Python. ``python``
    is the version that is shipped, if not that of this one. Raises ``Lacking`` if a package is not
    there as it is pinned.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    around = environment(system, python)
    pinned = pins(LOCK.read_text("utf-8"), around)
    found = _installed(places)
    needs = _closure(project["dependencies"], found, around)
    return [_described(name, found, pinned, needs[name]) for name in sorted(needs)]


def _installed(places: Sequence[Path] | None) -> dict[str, metadata.Distribution]:
    folders = [str(place) for place in places] if places else sys.path
    found: dict[str, metadata.Distribution] = {}
    for each in metadata.distributions(path=folders):
        found.setdefault(canonicalize_name(each.metadata["Name"]), each)
    return found


def _closure(
    wanted: Iterable[str], found: Mapping[str, metadata.Distribution], around: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Return all packages that are needed, each with those that it needs itself."""
    needs: dict[str, set[str]] = {}
    asked: set[tuple[str, str]] = set()
    waiting = list(_asked_for(wanted, around, ""))
    while waiting:
        name, extra = one = waiting.pop()
        if one in asked:
            continue
        asked.add(one)
        lines = found[name].requires or () if name in found else ()
        below = list(_asked_for(lines, around, extra))
        needs.setdefault(name, set()).update(each for each, _ in below)
        waiting += below
    return {name: tuple(sorted(below)) for name, below in needs.items()}


def _asked_for(
    lines: Iterable[str], around: Mapping[str, str], extra: str
) -> Iterator[tuple[str, str]]:
    """Yield what is asked for: a name by itself, and once more with each extra."""
    for line in lines:
        asked = Requirement(line)
        name = canonicalize_name(asked.name)
        if name in LEFT_OUT:
            continue
        if not asked.marker or asked.marker.evaluate({**around, "extra": extra}):
            yield from ((name, each) for each in ("", *asked.extras))


def _described(
    name: str,
    found: Mapping[str, metadata.Distribution],
    pinned: Mapping[str, Pin],
    needs: tuple[str, ...],
) -> Distribution:
    pin, here = pinned.get(name), found.get(name)
    if pin is None:
        raise Lacking(f"{name} is shipped but not in {LOCK.name}. Run make lock.")
    if here is None or here.version != pin.version:
        there = f"version {here.version} is" if here else "it is not"
        raise Lacking(
            f"{name} {pin.version} is pinned, but {there} installed. Install {LOCK.name} there."
        )
    files = [file for file in here.files or () if not file.as_posix().startswith("..")]
    return Distribution(
        name=here.metadata["Name"],
        version=pin.version,
        licence=licence(here.metadata),
        texts=tuple(_texts(here, files)),
        files=tuple(file.as_posix() for file in files),
        hashes=pin.hashes,
        needs=needs,
        holds=tuple(_compiled_in(here, files)),
    )


def licence(about: metadata.PackageMetadata) -> str:
    """Return what a package calls its licence."""
    if "License-Expression" in about:
        return str(about["License-Expression"])
    told = str(about["License"]).strip() if "License" in about else ""
    if told and "\n" not in told and len(told) <= _LONGEST:
        return told
    kinds = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in kinds)


def _texts(here: metadata.Distribution, files: Iterable[metadata.PackagePath]) -> Iterator[str]:
    for file in sorted(files):
        if holds_licence(file.as_posix()):
            path = Path(str(here.locate_file(file)))
            if path.is_file():
                yield path.read_text("utf-8", errors="replace").strip("\n")


def _compiled_in(
    here: metadata.Distribution, files: Iterable[metadata.PackagePath]
) -> Iterator[str]:
    """Yield what a package's own bills of materials tell."""
    for file in sorted(files):
        place = file.as_posix()
        if ".dist-info/sboms/" in place and place.endswith(".json"):
            told = json.loads(Path(str(here.locate_file(file))).read_text("utf-8"))
            for each in told.get("components", ()):
                terms = [row.get("expression", "") for row in each.get("licenses", ())]
                yield f"{each['name']} {each.get('version', '')}: {' AND '.join(terms)}"


def holds_licence(place: str) -> bool:
    """Say whether a package's file is the text of a licence, by its place."""
    name = place.rpartition("/")[2]
    if name.endswith((".py", ".pyc", ".pyi", ".json")):
        return False
    return ".dist-info/licenses/" in place or bool(_NAMED.fullmatch(name))
