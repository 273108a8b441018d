"""Passages that a person asks for by words: those that have all of them."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from workbench.domain.ids import PassageId
from workbench.language.sought import Term
from workbench.services.stores import Wanted
from workbench.storage.columns import to_json
from workbench.storage.wordindex import quoted

ENDINGS: Final = 300
"""Pieces of words that end in what was typed, of scripts without spaces: those of most passages."""
_ENDING: Final = (
    # Latin, Greek and Cyrillic words come before these scripts, and are the most.
    "SELECT term FROM passage_word WHERE term >= '\u0600' AND length(term) <= 3 "
    "AND substr(term, -length(?1)) = ?1 ORDER BY doc DESC LIMIT ?2"
)
_RANKED: Final = (
    "SELECT rowid FROM passage_index WHERE passage_index MATCH ? ORDER BY rank, rowid LIMIT ?"
)
_WITHIN: Final = (
    "SELECT f.rowid FROM passage_index f CROSS JOIN passage p ON p.id = f.rowid "
    "WHERE f.passage_index MATCH ? AND p.source_id IN (SELECT value FROM json_each(?)) "
    "ORDER BY f.rank, f.rowid LIMIT ?"
)
_DATED: Final = (
    "SELECT f.rowid FROM passage_index f CROSS JOIN passage p ON p.id = f.rowid "
    "CROSS JOIN source s ON s.id = p.source_id WHERE f.passage_index MATCH ?{within} "
    "ORDER BY s.published IS NULL, s.published DESC, f.rank, f.rowid LIMIT ?"
)
_BY_DATE: Final = _DATED.format(within="")
_BY_DATE_WITHIN: Final = _DATED.format(
    within=" AND p.source_id IN (SELECT value FROM json_each(?))"
)
_SPANS: Final = (
    'SELECT id, source_id, start, "end" FROM passage WHERE id IN (SELECT value FROM json_each(?))'
)
_TEXTS: Final = "SELECT id, text FROM source WHERE id IN (SELECT value FROM json_each(?))"


def find(connection: Connection, wanted: Wanted, limit: int) -> Sequence[PassageId]:
    """Return passages that have all that is wanted, in the order asked for."""
    match = _match(connection, wanted)
    if not match or limit < 1:
        return []
    run = connection.exec_driver_sql
    if wanted.sources is None:
        rows = run(_BY_DATE if wanted.by_date else _RANKED, (match, limit))
    else:
        query = _BY_DATE_WITHIN if wanted.by_date else _WITHIN
        rows = run(query, (match, to_json(list(wanted.sources)), limit))
    return [PassageId(row[0]) for row in rows]


def words(connection: Connection, passages: Sequence[PassageId]) -> Mapping[PassageId, str]:
    """Return the words of passages; each source's text is read once."""
    run = connection.exec_driver_sql
    inside: dict[int, list[tuple[PassageId, int, int]]] = {}
    for key, source_id, start, end in run(_SPANS, (to_json(list(passages)),)).all():
        inside.setdefault(source_id, []).append((PassageId(key), start, end))
    # One text at a time: some are whole books.
    return {
        key: text[start:end]
        for source_id, text in run(_TEXTS, (to_json(list(inside)),))
        for key, start, end in inside[source_id]
    }


def _match(connection: Connection, wanted: Wanted) -> str:
    """Return what is wanted as the index takes it, empty if that is nothing."""
    every = [_asked(connection, term) for term in wanted.every]
    if not every:
        return ""
    none = "".join(f" NOT {_asked(connection, term)}" for term in wanted.none)
    return f"({' AND '.join(every)}){none}"


def _asked(connection: Connection, term: Term) -> str:
    """Return a term, or any of its forms."""
    star = "*" if term.begins else ""
    forms = [quoted(" ".join(term.words) + star)]
    if term.other:
        forms.append(quoted(f"{term.other}*"))
    if term.ends:
        rows = connection.exec_driver_sql(_ENDING, (term.words[0], ENDINGS))
        forms += [quoted(ending) for ending in rows.scalars()]
    return f"({' OR '.join(dict.fromkeys(forms))})"
