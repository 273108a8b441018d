"""A source, its passages, and where a reader finds them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from workbench.domain.ids import PassageId, SourceId
from workbench.domain.text import Block, Span


class Outcome(Enum):
    """How reading a document ended."""

    OK = "ok"
    PARTIAL = "partial"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    REFUSED = "refused"
    FAILED = "failed"

    @property
    def usable(self) -> bool:
        """Say whether there is text to work with."""
        return self in {Outcome.OK, Outcome.PARTIAL}


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one document.

    ``text`` is the text that offsets count in; ``original`` the bytes as received and ``sha256``
    their digest; ``reason`` says in one sentence why the outcome is not ``ok``. ``lacks`` lists
    what the document had that the text does not (pictures, hidden text), as words for the checker.
    """

    path: str
    outcome: Outcome
    reason: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    text: str = ""
    blocks: tuple[Block, ...] = ()
    original: bytes = b""
    sha256: str = ""
    media_type: str = ""
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document that claims are checked against, as it read when taken in.

    ``kind`` is the desk's own word (news, report, transcript …); ``primary`` is ``None`` where
    nobody has said. ``origin`` groups sources that repeat one another. ``external_id`` is the id
    that an imported archive gave it. ``retrieved`` is when it was taken in, UTC.
    """

    title: str
    text: str
    sha256: str
    retrieved: datetime
    file: str = ""
    url: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    kind: str = ""
    primary: bool | None = None
    reliability: int | None = None
    origin: str = ""
    language: str = ""
    outcome: Outcome = Outcome.OK
    reason: str = ""
    external_id: str = ""
    media_type: str = ""
    blocks: tuple[Block, ...] = ()
    confidential: bool = False
    id: SourceId | None = None


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """One line of the list of sources: everything but the text."""

    id: SourceId
    title: str
    file: str
    url: str
    publisher: str
    published: date | None
    kind: str
    outcome: Outcome
    reason: str
    retrieved: datetime
    passages: int
    used: int
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source a reader finds a passage: page and paragraph, both from 1."""

    page: int | None = None
    paragraph: int | None = None

    def __str__(self) -> str:
        parts = []
        if self.page is not None:
            parts.append(f"p. {self.page}")
        if self.paragraph is not None:
            parts.append(f"¶ {self.paragraph}")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a source's text, verbatim, with its locator."""

    source_id: SourceId
    span: Span
    text: str
    locator: Locator = Locator()
    id: PassageId | None = None
