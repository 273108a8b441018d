"""The claims that have a verdict, found by their words."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.known import CheckedClaim
from workbench.domain.verdict import Verdict
from workbench.storage.claimtext import INDEX
from workbench.storage.mapping import to_claim, to_verdict
from workbench.storage.tables import ArticleRow, CaseRow, ClaimRow, VerdictRow
from workbench.storage.wordindex import quoted

MOST: Final = 100
"""Words ever asked for at once, the rarest: no claim has more."""
_RANKED: Final = (
    "SELECT f.rowid AS id, f.rank AS score FROM claim_index f "
    "CROSS JOIN claim c ON c.id = f.rowid "
    "WHERE f.claim_index MATCH ? AND c.article_id <> ? ORDER BY f.rank, f.rowid LIMIT ?"
)
_VOCABULARY: Final = "SELECT term FROM claim_word"
_NONE: Final = 0
"""The id of no article."""


class SqlKnownClaims:
    """Finds claims that were checked before, with SQLite's full-text index."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def search(
        self, words: Sequence[str], limit: int, *, apart_from: ArticleId | None = None
    ) -> Sequence[CheckedClaim]:
        """Return claims that have any of ``words``, the nearest first (BM25).

        Those of the article ``apart_from`` are left out.
        """
        asked = [word for word in dict.fromkeys(words) if quoted(word)]
        if len(asked) > MOST:
            counts = self.counts(asked)
            asked = sorted((word for word in asked if counts[word]), key=counts.__getitem__)[:MOST]
        if not asked or limit < 1:
            return []
        match = " OR ".join(quoted(word) for word in asked)
        run = self._session.connection().exec_driver_sql
        found = run(_RANKED, (match, apart_from or _NONE, limit)).all()
        return self._checked({row.id: -row.score for row in found})

    def counts(self, words: Sequence[str]) -> Mapping[str, int]:
        """Return in how many of the claims each word stands, in any of its forms."""
        return INDEX.counts(self._session.connection(), words)

    def vocabulary(self) -> Sequence[str]:
        """Return the words (stemmed) that the index knows."""
        return list(self._session.connection().exec_driver_sql(_VOCABULARY).scalars())

    def size(self) -> int:
        """Return how many claims have a verdict."""
        return INDEX.size(self._session.connection())

    def _checked(self, scores: Mapping[int, float]) -> list[CheckedClaim]:
        query = (
            select(ClaimRow, ArticleRow.case_id, ArticleRow.published, CaseRow.title)
            .join(ArticleRow, ArticleRow.id == ClaimRow.article_id)
            .join(CaseRow, CaseRow.id == ArticleRow.case_id)
            .where(ClaimRow.id.in_(scores))
        )
        rows = {row[0].id: row for row in self._session.execute(query)}
        standing = self._standing(scores)
        return [
            CheckedClaim(
                to_claim(rows[key][0]),
                CaseId(rows[key][1]),
                rows[key][3],
                rows[key][2],
                standing[key],
                score,
            )
            for key, score in scores.items()
        ]

    def _standing(self, claims: Mapping[int, float]) -> dict[int, Verdict]:
        last = (
            select(func.max(VerdictRow.id))
            .where(VerdictRow.claim_id.in_(claims), VerdictRow.withdrawn.is_(None))
            .group_by(VerdictRow.claim_id)
        )
        rows = self._session.scalars(select(VerdictRow).where(VerdictRow.id.in_(last)))
        return {row.claim_id: to_verdict(row) for row in rows}
