"""What the services need from the outside world."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

from workbench.domain.source import PageImage, Reading
from workbench.services.known_ports import KnownClaims
from workbench.services.progress import Progress
from workbench.services.record_stores import RecordStores
from workbench.services.stores import (
    Articles,
    Cases,
    Claims,
    Decisions,
    Drafts,
    Events,
    EvidenceStore,
    Origins,
    PassageIndex,
    Scales,
    Sources,
    UnreadDocuments,
    Verdicts,
)
from workbench.services.vectors import Vectors


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Return now, in UTC and with its time zone."""


class UnitOfWork(RecordStores, Protocol):
    """One transaction on the library; rolled back unless it is committed."""

    @property
    def cases(self) -> Cases: ...
    @property
    def articles(self) -> Articles: ...
    @property
    def claims(self) -> Claims: ...
    @property
    def sources(self) -> Sources: ...
    @property
    def passages(self) -> PassageIndex: ...
    @property
    def vectors(self) -> Vectors: ...
    @property
    def origins(self) -> Origins: ...
    @property
    def unread(self) -> UnreadDocuments: ...
    @property
    def decisions(self) -> Decisions: ...
    @property
    def evidence(self) -> EvidenceStore: ...
    @property
    def verdicts(self) -> Verdicts: ...
    @property
    def known(self) -> KnownClaims: ...
    @property
    def events(self) -> Events: ...
    @property
    def scales(self) -> Scales: ...
    @property
    def drafts(self) -> Drafts: ...
    def commit(self) -> None:
        """Make the changes last, then announce what kinds of thing changed."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...


class Library(Protocol):
    """Where cases and sources are kept."""

    def reading(self) -> UnitOfWork: ...
    def writing(self) -> UnitOfWork: ...


@dataclass(frozen=True, slots=True)
class SourceMetadata:
    """What a ``sources.csv`` or a bulk archive says of one document; empty where it is silent."""

    external_id: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    published: date | None = None
    kind: str = ""
    reliability: int | None = None
    language: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One document to be read: its path or address, and what is known of it beforehand."""

    place: str
    metadata: SourceMetadata = SourceMetadata()


@dataclass(frozen=True, slots=True)
class Archived:
    """One document of a bulk archive, already text."""

    text: str
    metadata: SourceMetadata = SourceMetadata()


class Archive(Protocol):
    """The documents of a bulk archive, counted as they are read.

    ``good`` counts them, ``bad`` the lines that held none, ``bad_lines`` names the first of these
    (from 1). Reading it raises ``NotFound`` or ``Unusable`` if there is no such file.
    """

    @property
    def good(self) -> int: ...
    @property
    def bad(self) -> int: ...
    @property
    def bad_lines(self) -> Sequence[int]: ...
    def __iter__(self) -> Iterator[Archived]: ...


class DocumentReader(Protocol):
    """Reads documents from the disk and from the web."""

    def listed(self, place: str) -> Sequence[Listed]:
        """Return the documents at a path or address: one, or all of a folder.

        Raises ``NotFound`` if there is nothing there.
        """

    def archive(self, place: str) -> Archive | None:
        """Return the reader of a bulk archive (JSONL), ``None`` for any other document."""

    def read(self, place: str) -> Reading:
        """Read one document. Whatever is wrong with it is an outcome, never an error."""

    def each(
        self, listed: Iterable[Listed], *, offline: bool = False
    ) -> Iterator[tuple[Listed, Reading]]:
        """Read documents in their order, several at a time.

        What a document holds (attachments, members of an archive) follows it as readings of their
        own, with its path in ``within``; an archive gives no reading of itself unless it cannot be
        opened. ``offline`` refuses web addresses.
        """

    def page(self, content: bytes, number: int, words: str, width: int) -> PageImage:
        """Return a page (from 1) of a PDF file as a picture, with the places of ``words`` on it.

        ``width`` is that of the picture, in pixels. Raises ``Unusable`` if it cannot be shown.
        """

    def recognise(self, content: bytes, progress: Progress) -> Reading:
        """Return the text of a scanned PDF file, recognised from its pages, as ``partial``.

        Raises ``Unusable`` if that cannot be had.
        """

    def digest(self, place: str, between: Callable[[], None]) -> str:
        """Return the SHA-256 of a file as it is now, in hexadecimal.

        ``between`` is called again and again meanwhile, and may raise. Raises ``NotFound`` if the
        file is gone, and ``Unusable`` if it cannot be read.
        """

    def layers(self) -> Sequence[tuple[str, bool]]:
        """Return what keeps a hostile document in check, each with whether it holds here."""

    def read_text(self, text: str, title: str = "") -> Reading:
        """Take pasted text as a document."""
