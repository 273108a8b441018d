"""What stands against signing a case off, counted."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim, ClaimKind
from workbench.domain.ids import ClaimId
from workbench.domain.readiness import Lack, Readiness, Shortfall
from workbench.services.accounting import accounting
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork

_KINDS: Final[Mapping[Lack, frozenset[ClaimKind]]] = {
    Lack.NUMBERS: frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT}),
    Lack.DATES: frozenset({ClaimKind.DATE}),
    Lack.NAMES: frozenset({ClaimKind.NAME}),
    Lack.QUOTES: frozenset({ClaimKind.QUOTE}),
}


def readiness(work: UnitOfWork, article: Article) -> Readiness:
    """Return what stands against signing off the case whose latest draft this is."""
    article_id = filed_id(article.id)
    there = work.claims.of_article(article_id)
    asked = [claim for claim in there if claim.checkable]
    still_open = [claim for claim in asked if not claim.state.settled]
    queries = work.queries.open_of_article(article_id)
    queried = _ids(claim for claim in asked if claim.id in queries)
    told = [
        _told(Lack.CLAIMS, still_open),
        Shortfall(Lack.QUERIES, sum(queries[claim_id] for claim_id in queried), queried),
    ]
    for lack, kinds in _KINDS.items():
        told.append(_told(lack, [claim for claim in still_open if kinds.intersection(claim.kinds)]))
    told.append(Shortfall(Lack.UNMARKED, accounting(article, there).words.unmarked))
    told.append(_told(Lack.GROUNDS, _groundless(work, article, asked)))
    return Readiness(tuple(one for one in told if one.count))


def _groundless(work: UnitOfWork, article: Article, asked: Sequence[Claim]) -> list[Claim]:
    """Return the claims whose verdict rests on no evidence, and says nothing of why."""
    article_id = filed_id(article.id)
    given = work.verdicts.of_article(article_id)
    standing = {verdict.claim_id: verdict for verdict in given if verdict.withdrawn is None}
    grounded: set[ClaimId | None] = {item.claim_id for item in work.evidence.of_article(article_id)}
    grounded.update(work.searches.of_article(article_id))
    grounded.update(key for key, verdict in standing.items() if verdict.rationale.strip())
    return [claim for claim in asked if claim.id in standing and claim.id not in grounded]


def _told(lack: Lack, claims: Sequence[Claim]) -> Shortfall:
    return Shortfall(lack, len(claims), _ids(iter(claims)))


def _ids(claims: Iterator[Claim]) -> tuple[ClaimId, ...]:
    return tuple(filed_id(claim.id) for claim in claims)
