"""The full-text index of claims on which a verdict stands: what goes in, building it anew."""

from typing import Final

from sqlalchemy import Connection

from workbench.language.indexing import index_form
from workbench.storage.wordindex import WordIndex

INDEX: Final = WordIndex(
    "claim_index", "SELECT count(DISTINCT claim_id) FROM verdict WHERE withdrawn IS NULL"
)
_ALL: Final = (
    "SELECT id, words, restatement FROM claim "
    "WHERE id IN (SELECT claim_id FROM verdict WHERE withdrawn IS NULL) ORDER BY id"
)
_ASKED: Final = "SELECT words, restatement FROM claim WHERE id = ?"
_STANDS: Final = "SELECT 1 FROM verdict WHERE claim_id = ? AND withdrawn IS NULL"


def judged(connection: Connection, claim_id: int) -> None:
    """Index a claim that has got a verdict, if it is not there already."""
    if not INDEX.holds(connection, claim_id):
        INDEX.add(connection, [_asked(connection, claim_id)])


def decided(connection: Connection, claim_id: int) -> None:
    """Index a claim if a verdict stands on it, take it out if none does."""
    if connection.exec_driver_sql(_STANDS, (claim_id,)).first() is not None:
        judged(connection, claim_id)
    elif INDEX.holds(connection, claim_id):
        INDEX.remove(connection, [_asked(connection, claim_id)])


def reworded(connection: Connection, claim_id: int, before: str, after: str) -> None:
    """Let the index of a claim that has a verdict follow the words that it is asked by."""
    if before != after and INDEX.holds(connection, claim_id):
        INDEX.remove(connection, [_form(claim_id, before)])
        INDEX.add(connection, [_form(claim_id, after)])


def refill(connection: Connection) -> int:
    """Build the whole index anew from the claims; returns how many it holds."""
    INDEX.clear(connection)
    rows = connection.exec_driver_sql(_ALL).all()
    INDEX.add(connection, [_form(key, restatement or words) for key, words, restatement in rows])
    return len(rows)


def _asked(connection: Connection, claim_id: int) -> tuple[int, str]:
    words, restatement = connection.exec_driver_sql(_ASKED, (claim_id,)).one()
    return _form(claim_id, restatement or words)


def _form(claim_id: int, asked: str) -> tuple[int, str]:
    return claim_id, index_form(asked)
