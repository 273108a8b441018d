"""Reports as files on the disk: what they are called, and how they are put there whole."""

import errno
import re
import unicodedata
from pathlib import Path
from typing import Final

from workbench.errors import DiskFull, Unusable, WorkbenchError
from workbench.paths import write_whole

LONGEST: Final = 120
"""Bytes of a suggested file name: short enough for every file system, encrypted folders too."""

# What Windows forbids in a name, and what cannot be seen in one.
_FORBIDDEN: Final = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f'
    r"\ud800-\udfff\ufeff\ufff9-\uffff\U000e0000-\U000e01ef]+"
)
_RESERVED: Final = re.compile(
    r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)"
)
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def save(path: Path, content: bytes) -> None:
    """Put a report on the disk, whole; what was there before is replaced only then.

    Raises ``DiskFull``, or ``Unusable`` for any other place that cannot be written to; nothing
    half-written remains.
    """
    try:
        write_whole(path, content)
    except OSError as error:
        raise _told(path, error) from error


def suggested_name(title: str, form: str) -> str:
    """Return a file name for a report that every system accepts, from the title of its case."""
    ending = f".{form}"
    name = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", title))
    name = _cut(" ".join(name.split()), LONGEST - len(ending.encode()))
    name = name.strip(" .") or "report"
    if _RESERVED.match(name):
        name = f"_{name}"
    return name + ending


def _cut(name: str, limit: int) -> str:
    """Shorten a name to ``limit`` bytes, leaving one for a mark in front, at a whole character."""
    return name.encode()[: limit - 1].decode(errors="ignore")


def _told(path: Path, error: OSError) -> WorkbenchError:
    """Say in one sentence why the report could not be written, and what to do."""
    match error:
        case OSError(errno=number) if number in _FULL:
            return DiskFull(
                f"The disk has no room for {path.name}. Nothing was written. "
                "Free some space, then export again."
            )
        # Of a name that is too long, Windows says that nothing is found.
        case FileNotFoundError() | NotADirectoryError() if not path.parent.is_dir():
            return Unusable(f"There is no folder {path.parent}. Make it, or choose another place.")
        case IsADirectoryError():
            return Unusable(f"{path} is not a file. Choose another name for the report.")
        case PermissionError():
            return Unusable(f"{path} may not be written to. Choose another place for the report.")
        case _:
            why = error.strerror or "no reason given"
            return Unusable(f"{path} cannot be written ({why}). Choose another place.")
