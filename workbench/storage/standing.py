"""Which verdicts stand: the last on each claim that was not withdrawn."""

from sqlalchemy import Select, func, select

from workbench.domain.ids import ArticleId
from workbench.storage.tables import ClaimRow, VerdictRow


def standing_verdicts(article_id: ArticleId) -> Select[int]:
    """Return a query for the ids of the verdicts that stand on the claims of an article."""
    return (
        select(func.max(VerdictRow.id))
        .join(ClaimRow, ClaimRow.id == VerdictRow.claim_id)
        .where(ClaimRow.article_id == article_id, VerdictRow.withdrawn.is_(None))
        .group_by(VerdictRow.claim_id)
    )
