"""One transaction on the library, with every collection in it."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from workbench.services.changes import Changes, Kind
from workbench.storage.articles import SqlArticles
from workbench.storage.cases import SqlCases
from workbench.storage.claims import SqlClaims
from workbench.storage.decisions import SqlDecisions
from workbench.storage.drafts import SqlDrafts
from workbench.storage.events import SqlEvents
from workbench.storage.evidence import SqlEvidence
from workbench.storage.faults import explaining
from workbench.storage.known import SqlKnownClaims
from workbench.storage.origins import SqlOrigins
from workbench.storage.passages import SqlPassages
from workbench.storage.record_stores import SqlRecordStores
from workbench.storage.scales import SqlScales
from workbench.storage.sources import SqlSources
from workbench.storage.unread import SqlUnread
from workbench.storage.vectors import SqlVectors
from workbench.storage.verdicts import SqlVerdicts

OnCommit = Callable[[Changes], None]


class SqlUnitOfWork(SqlRecordStores):
    """One transaction; rolled back unless it is committed.

    Entering begins it: for writing, that is where ``LibraryBusy`` is raised.
    """

    def __init__(self, engine: Engine, path: Path, on_commit: OnCommit) -> None:
        self._session = Session(engine, expire_on_commit=False, autoflush=False)
        self._path = path
        self._on_commit = on_commit
        self._touched: set[Kind] = set()
        super().__init__(self._session, self._touched)
        self._cases = SqlCases(self._session, self._touched)
        self._articles = SqlArticles(self._session, self._touched)
        self._claims = SqlClaims(self._session, self._touched)
        self._sources = SqlSources(self._session, self._touched)
        self._passages = SqlPassages(self._session)
        self._vectors = SqlVectors(self._session)
        self._origins = SqlOrigins(self._session, self._touched)
        self._unread = SqlUnread(self._session, self._touched)
        self._decisions = SqlDecisions(self._session, self._touched)
        self._evidence = SqlEvidence(self._session, self._touched)
        self._verdicts = SqlVerdicts(self._session, self._touched)
        self._known = SqlKnownClaims(self._session)
        self._events = SqlEvents(self._session)
        self._scales = SqlScales(self._session, self._touched)
        self._drafts = SqlDrafts(self._session, self._touched)

    @property
    def cases(self) -> SqlCases:
        """The cases."""
        return self._cases

    @property
    def articles(self) -> SqlArticles:
        """The articles."""
        return self._articles

    @property
    def claims(self) -> SqlClaims:
        """The claims."""
        return self._claims

    @property
    def sources(self) -> SqlSources:
        """The sources."""
        return self._sources

    @property
    def passages(self) -> SqlPassages:
        """The passages and their index."""
        return self._passages

    @property
    def vectors(self) -> SqlVectors:
        """What passages mean."""
        return self._vectors

    @property
    def origins(self) -> SqlOrigins:
        """What tells reprints."""
        return self._origins

    @property
    def unread(self) -> SqlUnread:
        """The documents that gave no text."""
        return self._unread

    @property
    def decisions(self) -> SqlDecisions:
        """What was said of matches."""
        return self._decisions

    @property
    def evidence(self) -> SqlEvidence:
        """The evidence."""
        return self._evidence

    @property
    def verdicts(self) -> SqlVerdicts:
        """The verdicts."""
        return self._verdicts

    @property
    def known(self) -> SqlKnownClaims:
        """The claims that have a verdict, found by their words."""
        return self._known

    @property
    def events(self) -> SqlEvents:
        """The history of each case."""
        return self._events

    @property
    def scales(self) -> SqlScales:
        """The rating scales."""
        return self._scales

    @property
    def drafts(self) -> SqlDrafts:
        """Typing that was not saved yet."""
        return self._drafts

    def commit(self) -> None:
        """Make the changes last, then announce what kinds of thing changed."""
        self._session.commit()
        touched = frozenset(self._touched)
        self._touched.clear()
        if touched:
            self._on_commit(Changes(touched))

    def __enter__(self) -> Self:
        with explaining(self._path):
            self._session.connection()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        self._session.close()
