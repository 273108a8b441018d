"""The collections of the library, as the services need them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from workbench.domain.article import Article
from workbench.domain.case import Case, CaseSummary
from workbench.domain.claim import Claim
from workbench.domain.evidence import CitedSource, Evidence
from workbench.domain.history import Event
from workbench.domain.ids import (
    ArticleId,
    CaseId,
    ClaimId,
    EvidenceId,
    PassageId,
    SourceId,
    VerdictId,
)
from workbench.domain.match import Candidate, Decision
from workbench.domain.searching import Asked
from workbench.domain.source import OfferState, Passage, Resemblance, Source, SourceSummary, Unread
from workbench.domain.source_record import SourceChange
from workbench.domain.text import Span
from workbench.domain.verdict import RatingScale, Verdict
from workbench.language.sought import Term


@dataclass(frozen=True, slots=True)
class Wanted:
    """What passages must have, each term in one of its forms, and what they must not have.

    ``sources`` are the only ones to look in, ``None`` for all. The newest source comes first if
    ``by_date``, else the passage that the index ranks first.
    """

    every: tuple[Term, ...]
    none: tuple[Term, ...] = ()
    sources: Sequence[SourceId] | None = None
    by_date: bool = False


class Cases(Protocol):
    """The cases of the library."""

    def add(self, case: Case) -> Case: ...
    def get(self, case_id: CaseId) -> Case: ...
    def save(self, case: Case) -> None: ...
    def summaries(self) -> Sequence[CaseSummary]:
        """Return every case, the one changed last first."""


class Articles(Protocol):
    """The articles of the library, which are never changed."""

    def add(self, article: Article) -> Article: ...
    def get(self, article_id: ArticleId) -> Article: ...
    def of_case(self, case_id: CaseId) -> Sequence[Article]:
        """Return the drafts of a case, oldest first."""


class Claims(Protocol):
    """The claims of the library."""

    def add(self, claim: Claim) -> Claim: ...
    def get(self, claim_id: ClaimId) -> Claim: ...
    def save(self, claim: Claim) -> Claim:
        """Store a changed claim; returns it with its new version.

        Raises ``Conflict`` if the library holds another version than the one changed.
        """

    def of_article(self, article_id: ArticleId, *, dropped: bool = False) -> Sequence[Claim]:
        """Return the claims in reading order, with the dropped ones if asked."""


class Sources(Protocol):
    """The sources of the library."""

    def add(self, source: Source, passages: Sequence[Passage], original: bytes = b"") -> Source:
        """File a source with its passages and their index, in one go.

        The passages' ``source_id`` is set here; whatever they carry is ignored.
        """

    def get(self, source_id: SourceId) -> Source: ...
    def save(self, source: Source) -> None:
        """Store changed metadata; text, digest and passages stay as they are."""

    def record(self, change: SourceChange) -> None:
        """Keep what a person changed in what is said of a source."""

    def changes(self, source_id: SourceId) -> Sequence[SourceChange]:
        """Return what was changed in what is said of a source, oldest first."""

    def cases_of(self, source_id: SourceId) -> Sequence[CaseId]:
        """Return the cases that have evidence from a source that was not withdrawn."""

    def note_place(self, source_id: SourceId, place: str) -> None:
        """Note where the file of a source lies."""

    def places(self) -> Mapping[SourceId, tuple[str, str]]:
        """Return where the files of sources lay, each with the digest it had then."""

    def original(self, source_id: SourceId) -> bytes:
        """Return the bytes as received, empty if none were kept."""

    def by_digest(self, sha256: str) -> Source | None: ...
    def known(self, digests: Sequence[str]) -> Mapping[tuple[str, str], SourceId]:
        """Return the sources that have any of these digests, by digest and external id."""

    def texts(self, source_ids: Sequence[SourceId]) -> Mapping[SourceId, str]: ...
    def summaries(self, case_id: CaseId | None = None) -> Sequence[SourceSummary]:
        """Return every source without its text, in the order they came.

        ``gathered`` is told of the case, of any case if none is named.
        """

    def attach(self, case_id: CaseId, source_id: SourceId) -> bool:
        """Note that a source was gathered for a case, and say whether that is new."""

    def of_case(self, case_id: CaseId) -> Sequence[SourceId]:
        """Return the sources gathered for a case, in the order they came."""

    def count(self, source_id: SourceId) -> int:
        """Return how many passages a source was cut into."""


class Origins(Protocol):
    """What tells reprints: sketches, and pairs put forward as of one origin, the later first."""

    def note(
        self, sketches: Mapping[SourceId, Sequence[int]], coinciding: int
    ) -> Mapping[SourceId, Sequence[SourceId]]:
        """Keep the sketches of new sources; returns which earlier ones each may resemble.

        Those have at least ``coinciding`` hashes of its sketch, the best come first.
        """

    def offer(self, source_id: SourceId, other_id: SourceId, share: float) -> None:
        """Put two sources forward; what was said of them before stands."""

    def offers(self, source_id: SourceId | None = None) -> Sequence[Resemblance]:
        """Return the pairs nobody has decided on, in the order they came; one source's if asked."""

    def linked(self, source_id: SourceId, other_id: SourceId) -> bool:
        """Say whether two sources have one origin, or are put forward so."""

    def settle(self, source_id: SourceId, other_id: SourceId, state: OfferState) -> None: ...
    def origin(self, source_id: SourceId) -> str:
        """Return the origin of a source, empty if it has none."""

    def in_use(self, origin: str) -> bool: ...
    def give(self, source_id: SourceId, origin: str) -> None:
        """Give a source an origin; offers within that origin are accepted by it."""

    def rename(self, old: str, new: str) -> None:
        """Give all sources of one origin another."""

    def named(self) -> Mapping[SourceId, str]:
        """Return the sources that have an origin, with it."""

    def states(self) -> Mapping[tuple[SourceId, SourceId], OfferState]:
        """Return what is said of each pair that was put forward or decided on."""

    def put_back(self, source_id: SourceId, other_id: SourceId, state: OfferState | None) -> None:
        """Have of a pair said what was said before; nothing if ``None``."""


class UnreadDocuments(Protocol):
    """The documents that gave no text, one for each place."""

    def put(self, unread: Unread) -> None:
        """Note a document, in place of what was noted of the same place before."""

    def drop(self, place: str) -> None: ...
    def all(self) -> Sequence[Unread]: ...


class PassageIndex(Protocol):
    """Finds passages by their words. Search is a port: today SQLite answers it."""

    def search(
        self, words: Sequence[str], limit: int, *, within: CaseId | None = None
    ) -> Sequence[Candidate]:
        """Return passages that have any of ``words``, the nearest first.

        ``within`` restricts it to the sources of a case. Words are those of ``language.indexing``,
        stopwords too if wanted; ``*`` at the end stands for all that begin so.
        """

    def candidates(self, passages: Sequence[PassageId]) -> Sequence[Candidate]:
        """Return passages that something else puts forward, with a score of 0."""

    def counts(self, words: Sequence[str]) -> Mapping[str, int]:
        """Return in how many passages each word stands."""

    def vocabulary(self, like: Iterable[str] | None = None) -> Sequence[str]:
        """Return the stems that the index knows; with ``like`` what those may be misspelt for."""

    def of_source(self, source_id: SourceId) -> Sequence[Passage]: ...
    def find(self, wanted: Wanted, limit: int) -> Sequence[PassageId]:
        """Return passages that have all that is wanted, in the order asked for."""

    def words(self, passages: Sequence[PassageId]) -> Mapping[PassageId, str]:
        """Return the words of passages."""

    def narrowed(self, asked: Asked) -> tuple[Sequence[SourceId], int]:
        """Return the sources that are to be looked in, and how many have no date to tell by."""


class Decisions(Protocol):
    """What checkers said of matches."""

    def put(
        self,
        claim_id: ClaimId,
        source_id: SourceId,
        span: Span,
        decision: Decision,
        *,
        by: str,
        at: datetime,
    ) -> None: ...
    def forget(self, claim_id: ClaimId, source_id: SourceId, span: Span) -> None: ...
    def of_claim(self, claim_id: ClaimId) -> Mapping[tuple[SourceId, Span], Decision]: ...


class EvidenceStore(Protocol):
    """The evidence of the library."""

    def add(self, evidence: Evidence) -> Evidence: ...
    def get(self, evidence_id: EvidenceId) -> Evidence: ...
    def save(self, evidence: Evidence) -> None: ...
    def of_claim(self, claim_id: ClaimId, *, withdrawn: bool = False) -> Sequence[Evidence]: ...
    def of_article(
        self, article_id: ArticleId, *, withdrawn: bool = False
    ) -> Sequence[Evidence]: ...
    def cited(self, sources: Iterable[SourceId]) -> Mapping[SourceId, CitedSource]:
        """Return what is told of sources that evidence is from, and of what these are part of."""


class Verdicts(Protocol):
    """The verdicts of the library: only ever added to, and marked where they are taken back."""

    def add(self, verdict: Verdict) -> Verdict: ...
    def mark(self, verdict_id: VerdictId, withdrawn: datetime | None) -> Verdict:
        """Note when a verdict was taken back, or ``None``: that it stands again."""

    def of_claim(self, claim_id: ClaimId) -> Sequence[Verdict]:
        """Return the verdicts of a claim, oldest first, those taken back too."""

    def of_article(self, article_id: ArticleId) -> Sequence[Verdict]:
        """Return every verdict on claims of an article, oldest first, those taken back too."""


class Events(Protocol):
    """The history of each case, which is only ever added to."""

    def append(
        self, case_id: CaseId, action: str, detail: Mapping[str, Any], *, by: str, at: datetime
    ) -> Event:
        """Add an event to the chain of its case, in the same transaction as the change."""

    def of_case(self, case_id: CaseId) -> Sequence[Event]: ...
    def of_claim(self, case_id: CaseId, claim_id: ClaimId) -> Sequence[Event]:
        """Return those events of a case that name a claim, oldest first."""


class Scales(Protocol):
    """The rating scales, every version that was ever used."""

    def add(self, scale: RatingScale) -> None:
        """File a version; the same version again must be the same, else ``Conflict``."""

    def get(self, key: str, version: int) -> RatingScale: ...
    def all(self) -> Sequence[RatingScale]: ...


class Drafts(Protocol):
    """What was typed and not yet saved, by a key of the caller's."""

    def put(self, key: str, text: str) -> None: ...
    def get(self, key: str) -> str: ...
    def drop(self, key: str) -> None: ...
