"""Matches: what the machine puts forward for a claim. Proposals only; a person makes evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from workbench.domain.source import Passage
from workbench.domain.text import Span


class SlotKind(Enum):
    """What sort of thing is compared."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    QUANTITY = "quantity"
    NAME = "name"
    NEGATION = "negation"
    COMPARISON = "comparison"
    QUOTE = "quote"


class Relation(Enum):
    """How the two sides of a slot stand to each other."""

    AGREES = "agrees"
    DIFFERS = "differs"
    MISSING = "missing"


class QuoteTier(Enum):
    """How exactly quoted words stand in a passage; the value says it to a checker.

    There is no tier that says "verified": the words may be there and be somebody else's.
    """

    VERBATIM = "verbatim"
    PUNCTUATION = "same words, other punctuation or case"
    EDITED = "same words but for an ellipsis or brackets"
    CHANGED = "words changed"
    ORDER = "fragments out of order"
    NOT_FOUND = "not found in this passage"
    TOO_SHORT = "too short to be looked for"


class Bearing(Enum):
    """What the slots of a whole comparison add up to; never more than what they show."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SlotSide:
    """One side of a slot: where it stands, the words, and the value they were read as."""

    span: Span
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One comparable thing of claim and passage, with a sentence of why.

    Spans count in the claim's words and in the passage's text. ``claim`` is ``None`` only for a
    negation that the passage alone has; ``passage`` is ``None`` where the relation is ``missing``.
    A quotation has a ``tier``, nothing else has.
    """

    kind: SlotKind
    relation: Relation
    claim: SlotSide | None
    passage: SlotSide | None
    why: str = ""
    tier: QuoteTier | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim held against one passage.

    ``aligned`` pairs spans of the claim's words with spans of the passage's text that say the same
    words, in reading order; ``best`` is the sentence or sentences of the passage that bear most on
    the claim.
    """

    bearing: Bearing
    slots: tuple[Slot, ...] = ()
    aligned: tuple[tuple[Span, Span], ...] = ()
    best: Span | None = None


@dataclass(frozen=True, slots=True)
class SourceLabel:
    """What a match needs to know of the source it is from.

    ``primary`` says whether it is a primary or a secondary one, ``None`` if nobody said.
    """

    title: str
    file: str = ""
    publisher: str = ""
    published: str = ""
    kind: str = ""
    origin: str = ""
    external_id: str = ""
    primary: bool | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A passage that says nearly word for word what another of the same origin says."""

    passage: Passage
    source: SourceLabel


@dataclass(frozen=True, slots=True)
class Match:
    """A passage put forward for a claim, with how it was ranked and how it compares.

    ``score`` orders matches of one claim and is never shown as support; ``parts`` says what the
    score was made of, each from 0 to 1. ``repeats`` are the passages that stand behind this one.
    """

    passage: Passage
    source: SourceLabel
    score: float
    comparison: Comparison
    parts: Mapping[str, float] = field(default_factory=dict)
    repeats: tuple[Repeat, ...] = ()


class Ranking(Enum):
    """What matches were ordered by."""

    WORDS = "words"
    MEANING = "words and meaning"


class Lack(Enum):
    """Why there is no match."""

    TOO_LITTLE = "too little to match"
    NO_PASSAGE = "no passage found"


@dataclass(frozen=True, slots=True)
class Findings:
    """What the search found for a claim: matches, best first, or why there are none."""

    matches: tuple[Match, ...] = ()
    ranking: Ranking = Ranking.WORDS
    lack: Lack | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that the index put forward, with the index's own rank score (higher is nearer)."""

    passage: Passage
    source: SourceLabel
    score: float


class Decision(Enum):
    """What a checker said of a match."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
