"""Where things lie, and how a file is put there whole.

The only module that knows how the workbench was installed.
"""

import errno
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import Final

import platformdirs

from workbench.errors import NotFound, Unusable

APP: Final = "factcheck-workbench"
HOME: Final = "WORKBENCH_HOME"
"""Environment variable: a folder that holds everything, for portable use and for tests."""
LIBRARY: Final = "library.workbench"
VOCABULARY: Final = "model/vocab.txt"
"""The program's own file with the word pieces that the model of meaning reads."""
LICENCES: Final = "licences.txt"
"""The program's own file with the licences of all that is shipped; there if it was packaged."""
WEIGHTS: Final = "worth/english.json"
"""The program's own file with the fitted weights of worth."""


def resource(name: str) -> Path:
    """Return the path of a file or folder of the program's own; raises ``NotFound``.

    Looked for in a frozen bundle, then in an installed wheel, then in the source tree.
    """
    package = Path(__file__).resolve().parent
    places = [package / "_resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if (place / name).exists():
            return place / name
    raise NotFound(f"The program's own file “{name}” is missing. Install the workbench again.")


def data_dir() -> Path:
    """Return the folder for the checker's libraries, made if need be."""
    return _made(_home() or Path(platformdirs.user_data_dir(APP, appauthor=False)))


def config_dir() -> Path:
    """Return the folder for settings, made if need be."""
    home = _home()
    found = Path(platformdirs.user_config_dir(APP, appauthor=False))
    return _made(home / "settings" if home else found)


def log_dir() -> Path:
    """Return the folder for logs, made if need be."""
    home = _home()
    return _made(home / "log" if home else Path(platformdirs.user_log_dir(APP, appauthor=False)))


def reports_dir() -> Path:
    """Return the folder that reports go to unless a checker names another, made if need be."""
    home = _home()
    found = Path(platformdirs.user_documents_dir()) / "Fact-check reports"
    return _made(home / "reports" if home else found)


def default_library() -> Path:
    """Return where the default library lies; the file itself is not made."""
    return data_dir() / LIBRARY


def settings_file() -> Path:
    """Return where the settings are kept; the file itself is not made."""
    return config_dir() / "settings.json"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that at any moment either the old or the new one is there, never a part.

    A new file is its owner's alone, one that was there keeps its permissions; a link is followed.
    Raises ``OSError``; nothing half-written remains.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise IsADirectoryError(errno.EISDIR, "not a file", str(target))
    handle, name = tempfile.mkstemp(prefix=".workbench-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            os.chmod(name, stat.S_IMODE(target.stat().st_mode))
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Put the folder's own entry on the disk, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network drives cannot do it; the file itself is on the disk.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def _home() -> Path | None:
    named = os.environ.get(HOME, "").strip()
    return Path(named).expanduser().absolute() if named else None


def _made(folder: Path) -> Path:
    """Make a folder that only its owner can enter, and the missing folders above it."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        for place in reversed(missing):
            place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Unusable(
            f"The folder {folder} cannot be made ({error.strerror or 'no reason given'}). "
            f"Make it yourself, or name another in {HOME}."
        ) from error
    if not folder.is_dir():
        raise Unusable(f"{folder} is not a folder. Move that file, or name a folder in {HOME}.")
    return folder
