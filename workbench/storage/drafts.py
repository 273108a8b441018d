"""Typing that was not saved yet, kept in SQLite."""

from sqlalchemy.orm import Session

from workbench.services.changes import Kind
from workbench.storage.tables import DraftRow


class SqlDrafts:
    """What was typed and not yet saved, by a key of the caller's."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def put(self, key: str, text: str) -> None:
        """Keep a text, in place of an earlier one."""
        self._session.merge(DraftRow(key=key, text=text))
        self._session.flush()
        self._touched.add(Kind.DRAFT)

    def get(self, key: str) -> str:
        """Return the text kept, empty if there is none."""
        row = self._session.get(DraftRow, key)
        return "" if row is None else row.text

    def drop(self, key: str) -> None:
        """Forget a text; nothing happens if there is none."""
        row = self._session.get(DraftRow, key)
        if row is not None:
            self._session.delete(row)
            self._session.flush()
            self._touched.add(Kind.DRAFT)
