"""The digest of a file as it is now."""

import hashlib
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from workbench.errors import NotFound, Unusable

_PIECE: Final = 2**20


def file_digest(place: str, between: Callable[[], None]) -> str:
    """Return the SHA-256 of a file, in hexadecimal; ``between`` is called after each megabyte.

    Raises ``NotFound`` if it is gone, and ``Unusable`` if it cannot be read.
    """
    path = Path(place)
    found = hashlib.sha256()
    try:
        # A pipe or device would wait for ever: only a plain file is opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unusable(f"{place} is not a file any more. Look what took its place.")
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                found.update(piece)
                between()
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(
            f"There is nothing at {place} any more. The copy in the library is kept."
        ) from None
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or "its name makes no sense"
        raise Unusable(f"{place} cannot be opened: {said}.") from None
    return found.hexdigest()
