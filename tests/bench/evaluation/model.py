"""What a set is made of: documents, claims with the documents that bear on them, and pairs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.match import Relation, SlotKind
from workbench.domain.text import Span, digest

Outcomes = Mapping[str, Mapping[str, tuple[float, ...]]]
"""What came out, by part of the evaluation and key of the claim or pair: numbers only.

``rank``, ``misspelt``: how many documents bear on the claim, then the ranks (from 1) at which they
were found; ``found``: the best score (0 for no passage) and whether evidence was there (1, 0);
``silent``, ``shown``, ``clean``, ``agreed``: from 0 to 1; ``cost``: milliseconds a claim, and those
of a bare full-text index where that answers at all.
"""


@dataclass(frozen=True, slots=True)
class Document:
    """One document to be filed; in our own sets it is a paragraph of a longer one."""

    id: str
    title: str
    text: str
    language: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """A claim and the ids of the documents that bear on it; none if no document does.

    ``title`` and ``context`` are the headline and the words before it in the article it is from.
    """

    id: str
    text: str
    gold: frozenset[str]
    language: str = "en"
    title: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """One of ``relations`` must be shown where ``span`` is in the claim (``None``: in the passage).

    A slot of any of ``kinds`` shows it, of any kind at all if there are none.
    """

    relations: frozenset[Relation]
    span: Span | None
    kinds: frozenset[SlotKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim, a passage that bears on it, and what the comparison must show.

    Nothing may differ unless something is expected to.
    """

    id: str
    claim: str
    passage: str
    expected: tuple[Expected, ...] = ()
    language: str = "en"
    published: date | None = None


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """A set in memory. Of one that is not ``own`` no text and no id may be written down.

    ``passages`` is about how many a document is cut into, at most.
    """

    name: str
    own: bool
    documents: Sequence[Document] = ()
    claims: Sequence[LabelledClaim] = ()
    pairs: Sequence[Pair] = ()
    passages: int = 2

    def key(self, name: str) -> str:
        """Return the key that outcomes of a claim or pair are kept under."""
        return name if self.own else short(name)

    def words(self) -> Mapping[str, str]:
        """Return what may be printed of each claim, by key; nothing of sets that are not ours."""
        return {claim.id: claim.text for claim in self.claims} if self.own else {}


@dataclass(frozen=True, slots=True)
class KnownSet:
    """A set that can be loaded, with at most so many claims if a limit is given."""

    name: str
    own: bool
    load: Callable[[int | None], EvaluationSet]


def short(name: str) -> str:
    """Return a short hash of an id, the same in every run."""
    return digest(name)[:10]
