"""The sketches of all sources, drawn anew when they are missing or drawn otherwise now."""

from typing import Final

from sqlalchemy import Connection

from workbench.domain.text import digest
from workbench.language.indexing import index_form
from workbench.matching.resemblance import sketch
from workbench.storage.origins import HELD
from workbench.storage.schema import set_info

KEY: Final = "sketch_form"
"""Under which the library notes how its sketches were drawn."""
_PROBE: Final = " ".join(f"Sample {n}: the U.S. agency’s story" for n in range(300))
_STEMMED: Final = "о правительствах लड़कियों"
_FORM: Final = "SELECT value FROM library_info WHERE key = ?"
_TEXTS: Final = "SELECT id, text FROM source ORDER BY id"
_NOTE: Final = "INSERT INTO source_sketch (hash, source_id) VALUES (?, ?)"


def form_name() -> str:
    """Return a name for the way in which sketches are drawn; another way has another name."""
    return digest(repr((HELD, sketch(_PROBE), index_form(_STEMMED))))[:16]


def current(connection: Connection) -> bool:
    """Say whether the sketches are there and drawn as they are now."""
    return connection.exec_driver_sql(_FORM, (KEY,)).scalar() == form_name()


def redraw(connection: Connection) -> None:
    """Draw the sketches of all sources anew. No offer is made: those sources were there before."""
    run = connection.exec_driver_sql
    run("DELETE FROM source_sketch")
    held: dict[int, int] = {}
    rows = []
    for source_id, text in run(_TEXTS):
        for one in sketch(text):
            held[one] = held.get(one, 0) + 1
            if held[one] <= HELD:
                rows.append((one, source_id))
    if rows:
        run(_NOTE, sorted(rows))
    set_info(connection, KEY, form_name())
