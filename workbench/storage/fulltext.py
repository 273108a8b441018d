"""The full-text index of passages: what goes in, what comes out again, and building it anew."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from sqlalchemy import Connection

from workbench.domain.text import digest
from workbench.language.indexing import index_form
from workbench.storage.schema import set_info
from workbench.storage.wordindex import WordIndex

_INDEX: Final = WordIndex("passage_index", "SELECT count(*) FROM passage")
_ALL: Final = (
    'SELECT p.id, p.start, p."end", s.id, s.title, s.text '
    "FROM source s JOIN passage p ON p.source_id = s.id ORDER BY s.id, p.id"
)
_PROBE: Final = (
    "The U.S.A. won't pay €2,500.75 (2.5%) for naïve straße—“quoted”, N.A.T.O.'s U.N. ﬁ½ "
    "東京都知事 カタカナ 한국어문 ภาษาไทยง่าย العَرَبِيّة أإآ हिन्दी में Ελληνικά co-operate "
    "ещё о правительствах लड़कियों"
)


def form_name() -> str:
    """Return a name for the form that words are indexed in; another form has another name.

    A library whose index was built with another form has to be indexed anew, or words would be
    asked for as they do not stand in it.
    """
    return digest(_form(_PROBE, _PROBE[4:]))[:16]


def add(connection: Connection, title: str, passages: Sequence[tuple[int, str]]) -> None:
    """Index passages, given as id and words, of a source with this title."""
    _INDEX.add(connection, list(_forms(title, passages)))


def remove(connection: Connection, title: str, passages: Sequence[tuple[int, str]]) -> None:
    """Take passages out again; title and words must be those they were indexed with."""
    _INDEX.remove(connection, list(_forms(title, passages)))


def whole(connection: Connection) -> bool:
    """Say whether the index holds as many passages as there are."""
    return _INDEX.whole(connection)


def refill(connection: Connection) -> int:
    """Build the whole index anew from the sources; returns how many passages it holds."""
    _INDEX.clear(connection)
    count = 0
    for _source, rows in groupby(connection.exec_driver_sql(_ALL), key=lambda row: row[3]):
        listed = list(rows)
        title, text = listed[0][4], listed[0][5]
        add(connection, title, [(row[0], text[row[1] : row[2]]) for row in listed])
        count += len(listed)
    set_info(connection, "index_form", form_name())
    return count


def _forms(title: str, passages: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    heading = index_form(title) if title else ""
    for passage_id, text in passages:
        # A title made of the first words must not count these twice.
        above = "" if text.startswith(title) else heading
        yield passage_id, f"{above} {index_form(text)}"


def _form(title: str, text: str) -> str:
    return next(_forms(title, [(0, text)]))[1]
