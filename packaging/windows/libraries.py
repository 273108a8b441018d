"""Libraries of that Windows, looked into from outside."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from workbench.storage import engine

COUNT: Final = {
    "claim": "SELECT count(*) FROM claim",
    "verdict": "SELECT count(*) FROM verdict",
    "passage_vector": "SELECT count(*) FROM passage_vector",
    "version": "PRAGMA user_version",
}


def count(path: Path, what: str) -> int:
    """Return how many rows a table of a library has, or its ``version``; 0 where none is.

    A copy is looked into: the locks of that Windows are not seen from outside.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "library.workbench")
        try:
            for ending in ("", "-wal"):
                if Path(f"{path}{ending}").exists():
                    shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
            with closing(engine.connect(copy, "rw")) as connection:
                return int(connection.execute(COUNT[what]).fetchone()[0])
        except engine.DRIVER.Error:
            # It is being written at this moment, or not made yet.
            return 0
