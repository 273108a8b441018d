"""The data of ICU that Qt brings, cut down to what Qt asks of it: a tenth of its 32 MB.

Qt asks ICU how words sort and what time zones are called. How numbers, dates and plurals are
written in every language, how lines break and what a letter is called it knows itself, or never
asks. What is taken out is not changed: the file can be put back from the package it came from.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(rb"icudt(\d+)_dat\0")
_LANGUAGES: Final = r"(root|en|de|es|res_index|pool)"
_WANTED: Final = re.compile(
    rf"""
    coll/.*
    | zone/{_LANGUAGES}\.res
    | {_LANGUAGES}\.res
    # Not of one language: which regions, time zones and scripts there are.
    | (icustd|icuver|keyTypeData|likelySubtags|metaZones|metadata|numberingSystems
      |supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res
    | cnvalias\.icu
    """,
    re.X,
)
_SOURCE: Final = """
.section .rodata
.globl {name}
.type {name}, @object
.balign 16
{name}: .incbin "{data}"
.size {name}, .-{name}
.section .note.GNU-stack,"",@progbits
"""


def wanted(item: str) -> bool:
    """Say whether an item of the data is kept, by its name."""
    return bool(_WANTED.fullmatch(item))


def trim(library: Path) -> None:
    """Put a library with the wanted data in the place of the whole one."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        name, content = data_of(library.read_bytes())
        # Items are filed under the file's name; its l stands for the low byte first.
        file = f"{name.removesuffix('_dat')}l.dat"
        (folder / "small").mkdir()
        whole, small = folder / file, folder / "small" / file
        whole.write_bytes(content)
        listed = _run("icupkg", "--list", str(whole)).split()
        (folder / "unwanted.txt").write_text(
            "".join(f"{item}\n" for item in listed if not wanted(item))
        )
        _run("icupkg", "--remove", str(folder / "unwanted.txt"), str(whole), str(small))
        source = folder / "data.s"
        source.write_text(_SOURCE.format(name=name, data=small))
        _run("as", "-o", str(folder / "data.o"), str(source))
        made = ("-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none")
        _run("ld", *made, "-o", str(library), str(folder / "data.o"))


def data_of(library: bytes) -> tuple[str, bytes]:
    """Return the name and the content of the one table that a library of data consists of."""
    found = _NAME.search(library)
    if not found:
        raise ValueError("This is no library of ICU's data. Look what Qt brings now.")
    sections = _sections(library)
    start, size = max(sections, key=lambda each: each[1])
    return found[0][:-1].decode(), library[start : start + size]


def _sections(library: bytes) -> list[tuple[int, int]]:
    """Return where each section lies in an ELF file of 64 bits, and its size."""
    (table,) = struct.unpack_from("<Q", library, 0x28)
    size, count = struct.unpack_from("<HH", library, 0x3A)
    return [struct.unpack_from("<QQ", library, table + n * size + 0x18) for n in range(count)]


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
