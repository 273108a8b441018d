"""A claim: a span of an article that asserts something which can be checked."""

from dataclasses import dataclass, replace
from enum import Enum

from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.text import Span


class ClaimKind(Enum):
    """What a claim asserts; one claim may be of several kinds."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    QUOTE = "quote"
    NAME = "name"
    EVENT = "event"
    ATTRIBUTION = "attribution"
    COMPARISON = "comparison"
    SUPERLATIVE = "superlative"
    CAUSAL = "causal"
    RELATION = "relation"


class CheckState(Enum):
    """How far the check of one claim has come; says nothing about what was found."""

    UNCHECKED = "unchecked"
    IN_PROGRESS = "in progress"
    QUERY_OUT = "query out"
    CHECKED = "checked"
    SIGNED_OFF = "signed off"
    RECHECK = "recheck"

    @property
    def settled(self) -> bool:
        """Say whether nothing more is owed for the claim."""
        return self in {CheckState.CHECKED, CheckState.SIGNED_OFF}


class AnchorState(Enum):
    """Whether a claim still stands in the draft where it was marked."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a claim sits in a draft, with enough of its surroundings to find it again.

    ``before`` and ``after`` are up to 32 characters on each side of the span.
    """

    span: Span
    before: str = ""
    after: str = ""
    state: AnchorState = AnchorState.EXACT

    @classmethod
    def at(cls, text: str, span: Span, context: int = 32) -> "Anchor":
        """Anchor ``span`` in ``text``."""
        before = text[max(0, span.start - context) : span.start]
        return cls(span, before, text[span.end : span.end + context])


@dataclass(frozen=True, slots=True)
class Spotted:
    """A span that the machine takes for a claim, or has set apart, and why.

    ``worth`` runs from 0 to 1 and orders only; ``checkable`` decides; ``reasons`` say why in words,
    for a claim that is set apart the reason against it first. ``places`` are the further places
    where the article says the same.
    """

    span: Span
    kinds: tuple[ClaimKind, ...]
    worth: float
    checkable: bool
    reasons: tuple[str, ...]
    claimant: str = ""
    places: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement to check, its words verbatim as they stand in the article.

    ``restatement`` is the same claim made to stand alone, empty if nobody wrote one. ``by_hand``
    tells a claim that a person marked from one that was found. ``dropped`` claims stay in the
    library and can be brought back. A claim that was found is a proposal until somebody has
    ``accepted`` it. ``places`` are the further places where the article says the same.
    ``version`` counts the changes, so that two writers notice each other.
    """

    article_id: ArticleId
    anchor: Anchor
    words: str
    kinds: tuple[ClaimKind, ...] = ()
    worth: float = 0.0
    checkable: bool = True
    reasons: tuple[str, ...] = ()
    claimant: str = ""
    restatement: str = ""
    number: int = 0
    state: CheckState = CheckState.UNCHECKED
    by_hand: bool = False
    dropped: bool = False
    accepted: bool = False
    places: tuple[Anchor, ...] = ()
    version: int = 1
    id: ClaimId | None = None

    @property
    def span(self) -> Span:
        """Where the claim stands in its article."""
        return self.anchor.span

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place where the article says this, the claim's own first."""
        return (self.anchor.span, *(place.span for place in self.places))

    @property
    def asked(self) -> str:
        """The words to search and compare with: the restatement if there is one."""
        return self.restatement or self.words

    def now(self, state: CheckState) -> "Claim":
        """Return this claim in another check state; whoever checks it has accepted it."""
        accepted = self.accepted or state is not CheckState.UNCHECKED
        return replace(self, state=state, accepted=accepted)
