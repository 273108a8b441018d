"""Write the licences of everything that is shipped into one text file.

    python packaging/licences.py --system linux --out FILE [--packages FOLDER] [--folder BUNDLE]

``--packages`` is where the pinned packages are installed, if not in this Python. ``--folder`` is
the folder that is to be shipped: every library in it must be of a package or in
``licences/parts.toml``, which also names the texts that packages do not bring.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final

import telling
from distributions import ROOT, Distribution, Lacking, shipped

TEXTS: Final = ROOT / "packaging" / "licences"
TABLE: Final = TEXTS / "parts.toml"
NAME: Final = "licences.txt"
"""What the file is called among the program's own files, where the about box opens it."""
_QT: Final = "PySide6_Essentials"
_WIDTH: Final = 120
_LIBRARIES: Final = (".so", ".dll", ".pyd", ".dylib")
_PLACES: Final = {
    "linux": (
        "_internal/PySide6, in the folder of the program (/usr/lib/factcheck-workbench when it was "
        "installed\n    from the .deb)"
    ),
    "win32": r"lib\PySide6, in %LOCALAPPDATA%\Programs\Fact-Checking Workbench",
    "darwin": "Contents/Frameworks/PySide6/Qt/lib, in the bundle of the program",
}
_CHANGED: Final = {"linux": " Only what debuggers read was taken out of them."}
_AFTER: Final = {
    "darwin": "\nSign the bundle anew afterwards: codesign --force --deep --sign - BUNDLE\n"
}


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped: what it is called, under what terms, and their texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    note: str = ""
    libraries: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


def parts(system: str, found: Sequence[Distribution]) -> list[Part]:
    """Return all that is shipped on a system: what has no package first, then the packages.

    Raises ``Lacking`` for a package of which the terms are not known.
    """
    table = tomllib.loads(TABLE.read_text("utf-8"))
    beside = [_beside(row) for row in table["parts"] if system in row["systems"]]
    return [*beside, *(_packaged(each, table["distributions"]) for each in found)]


def written(system: str, found: Sequence[Distribution]) -> str:
    """Return the whole file."""
    everything = parts(system, found)
    return "\n".join(_lines(system, everything)) + "\n"


def write(
    target: Path,
    system: str,
    *,
    places: Sequence[Path] | None = None,
    folder: Path | None = None,
    python: str = "",
) -> Path:
    """Write the file for a system; returns it.

    ``places`` are the folders that the packages are installed in, ``folder`` what is to be shipped,
    ``python`` its version of Python if not that of this one. Raises ``Lacking`` if a licence is
    missing, or a library in the folder is of nobody.
    """
    found = shipped(system, places, python)
    if folder and (strange := unexplained(folder, parts(system, found), found)):
        raise Lacking(
            f"No licence is known for {', '.join(strange)}. Name them in {TABLE.name}, with a text."
        )
    target.write_text(written(system, found), encoding="utf-8", newline="\n")
    return target


def unexplained(
    folder: Path, everything: Iterable[Part], found: Iterable[Distribution]
) -> list[str]:
    """Return the libraries in a folder that are neither of a package nor of a part."""
    of_packages = {file.rpartition("/")[2] for each in found for file in each.files}
    patterns = [pattern for part in everything for pattern in part.libraries]
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and any(suffix in _LIBRARIES for suffix in path.suffixes)
        and path.name not in of_packages
        and not any(_is(path.relative_to(folder), pattern) for pattern in patterns)
    ]


def main(arguments: list[str]) -> int:
    """Write the file; returns the exit code."""
    parser = telling.questions("Write the licences of everything shipped.", Path(NAME))
    parser.add_argument("--folder", type=Path, help="what is to be shipped")
    given = parser.parse_args(arguments)
    where: dict[str, Any] = {"places": given.packages, "folder": given.folder}
    return telling.told(lambda: write(given.out, given.system, **where))


def _is(path: Path, pattern: str) -> bool:
    return fnmatch(path.name, pattern) or fnmatch(path.as_posix(), pattern)


def _beside(row: dict[str, Any]) -> Part:
    texts = tuple(_text(name) for name in row.get("texts", ()))
    note = str(row.get("note", "")).strip()
    if not texts and not note:
        raise Lacking(f"{row['name']} has neither a text nor a note. Add one to {TABLE.name}.")
    return Part(row["name"], "", row["licence"], texts, note, tuple(row.get("libraries", ())))


def _packaged(each: Distribution, table: dict[str, Any]) -> Part:
    row = table.get(each.name.lower().replace("_", "-"), {})
    texts = (*each.texts, *(_text(name) for name in row.get("texts", ())))
    licence = row.get("licence", each.licence)
    if not texts:
        raise Lacking(
            f"{each.name} {each.version} brings no text of its licence. "
            f"Put it into {TEXTS.name}/ and name it in {TABLE.name}."
        )
    if not licence:
        raise Lacking(f"{each.name} {each.version} names no licence. Name it in {TABLE.name}.")
    return Part(each.name, each.version, licence, texts, holds=each.holds)


def _text(name: str) -> str:
    path = TEXTS / name
    if not path.is_file():
        raise Lacking(f"{TABLE.name} names {name}, which is not in {TEXTS}. Put it there.")
    return path.read_text("utf-8").strip("\n")


def _lines(system: str, everything: Sequence[Part]) -> Iterator[str]:
    yield from (
        "Fact-Checking Workbench: the licences of everything that is shipped with it",
        "",
        *(ROOT / "LICENSE").read_text("utf-8").strip().splitlines(),
        *("", _rule("Qt"), "", *_qt(system, everything).splitlines()),
        *("", _rule("The model of meaning"), ""),
        *(ROOT / "resources" / "model" / "NOTICE.txt").read_text("utf-8").strip().splitlines(),
        *("", _rule("What is shipped"), ""),
        *(f"{part.name} {part.version}".ljust(40) + part.licence for part in everything),
    )
    told: dict[str, str] = {}
    for part in everything:
        yield from (
            "",
            _rule(f"{part.name} {part.version}".strip()),
            "",
            f"Licence: {part.licence}",
        )
        if part.note:
            yield from ("", part.note)
        if part.holds:
            yield from ("", "Compiled into it:", *(f"    {line}" for line in part.holds))
        for text in dict.fromkeys(part.texts):
            # The same words are often set otherwise.
            first = told.setdefault(" ".join(text.split()), part.name)
            yield ""
            yield text if first is part.name else f"The same text as that of {first}, above."


def _qt(system: str, everything: Iterable[Part]) -> str:
    version = next((part.version for part in everything if part.name == _QT), "")
    if not version:
        raise Lacking(f"{_QT} is not among what is shipped. Is the lock whole?")
    words = _text("Qt-notice.txt")
    for name, value in (
        ("@CHANGED@", _CHANGED.get(system, "")),
        ("@PLACE@", _PLACES[system]),
        ("@AFTER@", _AFTER.get(system, "")),
        ("@VERSION@", version),
    ):
        words = words.replace(name, value)
    return words


def _rule(title: str) -> str:
    return f"{title} {'=' * max(3, _WIDTH - len(title) - 1)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
