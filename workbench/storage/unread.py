"""The documents that gave no text, kept in SQLite."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from workbench.domain.source import Unread
from workbench.services.changes import Kind
from workbench.storage.mapping_sources import to_unread, unread_columns
from workbench.storage.tables import UnreadRow

_DROP: Final = "DELETE FROM unread_document WHERE place = ?"


class SqlUnread:
    """The documents that gave no text, one row for each place."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def put(self, unread: Unread) -> None:
        """Note a document, in place of what was noted of the same place before."""
        said = unread_columns(unread)
        self._session.connection().execute(
            insert(UnreadRow)
            .values(**said)
            .on_conflict_do_update(index_elements=[UnreadRow.place], set_=said)
        )
        self._touched.add(Kind.SOURCE)

    def drop(self, place: str) -> None:
        """Forget a document; nothing happens if there is none at that place."""
        if self._session.connection().exec_driver_sql(_DROP, (place,)).rowcount:
            self._touched.add(Kind.SOURCE)

    def all(self) -> Sequence[Unread]:
        """Return the documents, the one met first first."""
        rows = self._session.scalars(select(UnreadRow).order_by(UnreadRow.id))
        return [to_unread(row) for row in rows]
