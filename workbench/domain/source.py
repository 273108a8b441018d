"""A source, its passages, and where a reader finds them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from workbench.domain.ids import CaseId, PassageId, SourceId
from workbench.domain.place import Place
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
class Fetched:
    """How a page came from the web: what was asked for, what answered, when (UTC), with what.

    ``headers`` are those of the answer, in its order.
    """

    url: str
    final_url: str
    at: datetime
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one document.

    ``text`` is the text that offsets count in; ``original`` the bytes as received and ``sha256``
    their digest; ``reason`` says in one sentence why the outcome is not ``ok``. ``lacks`` lists
    what the document had that the text does not (pictures, hidden text), as words for the checker.
    A document that came inside another (an attachment, a member of an archive) has the path of that
    one in ``within``. ``fetched`` tells how a page came from the web.
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
    within: str = ""
    fetched: Fetched | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A document that claims are checked against, as it read when taken in.

    ``kind`` is the desk's own word (news, report, transcript …); ``primary`` is ``None`` where
    nobody has said. ``origin`` groups sources that repeat one another. ``external_id`` is the id
    that an imported archive gave it. ``retrieved`` is when it was taken in, UTC. ``lacks`` lists
    what the document had that the text does not. An attachment has the message that it came with
    in ``part_of``; ``fetched`` tells how a page came from the web.
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
    lacks: tuple[str, ...] = ()
    part_of: SourceId | None = None
    fetched: Fetched | None = None
    id: SourceId | None = None


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """One line of the list of sources: everything but the text.

    ``used`` counts the evidence that rests on it and stands, ``cases`` the cases that this is for.
    ``gathered`` says whether it was gathered for the case asked about, else for any.
    """

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
    origin: str = ""
    lacks: tuple[str, ...] = ()
    media_type: str = ""
    part_of: SourceId | None = None
    author: str = ""
    language: str = ""
    primary: bool | None = None
    confidential: bool = False
    reliability: int | None = None
    cases: int = 0
    gathered: bool = False


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source a reader finds a passage.

    Page and paragraph count from 1; ``place`` is the moment, cell or chapter where there are no
    pages.
    """

    page: int | None = None
    paragraph: int | None = None
    place: Place | None = None

    def __str__(self) -> str:
        parts = []
        if self.page is not None:
            parts.append(f"p. {self.page}")
        if self.place is not None:
            parts.append(str(self.place))
        # A timecode or a cell says more than the number of a paragraph.
        exact = self.place is not None and (self.place.time is not None or self.place.cell)
        if self.paragraph is not None and not exact:
            parts.append(f"¶ {self.paragraph}")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a source's text, verbatim, with its locator."""

    source_id: SourceId
    span: Span
    text: str
    locator: Locator = Locator()
    id: PassageId | None = None


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page of a source as a picture: ``rgb`` holds ``width`` × ``height`` × 3 bytes, row by row.

    ``boxes`` are the places of the words asked for, as left, top, right, bottom in pixels from the
    upper left corner; none if the words are not on the page. ``pages`` is how many pages there are.
    """

    width: int
    height: int
    rgb: bytes
    boxes: tuple[tuple[float, float, float, float], ...] = ()
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that gave no text: where it lies, how reading it ended and why, when (UTC).

    ``within`` is the place that was added, if the document lay inside what is there; ``case_id``
    the case that it was meant for.
    """

    place: str
    outcome: Outcome
    reason: str
    at: datetime
    sha256: str = ""
    case_id: CaseId | None = None
    within: str = ""


class OfferState(Enum):
    """What became of the offer that two sources are of one origin."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two sources with much of their wording in common, put forward as of one origin.

    ``share`` is the part of the shorter one's wording that the other has too, 0 to 1. It offers; a
    person says whether they repeat one another.
    """

    source_id: SourceId
    title: str
    other_id: SourceId
    other_title: str
    share: float
