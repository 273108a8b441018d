"""The articles, kept in SQLite."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.article import Article
from workbench.domain.ids import ArticleId, CaseId
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage.mapping import new_article, to_article
from workbench.storage.tables import ArticleRow


class SqlArticles:
    """The articles of the library, which are never changed."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, article: Article) -> Article:
        """File a new draft and return it with its id."""
        row = new_article(article)
        self._session.add(row)
        self._session.flush()
        self._touched.add(Kind.ARTICLE)
        return to_article(row)

    def get(self, article_id: ArticleId) -> Article:
        """Return one draft; raises ``NotFound``."""
        row = self._session.get(ArticleRow, article_id)
        if row is None:
            raise NotFound(f"There is no article {article_id} in this library.")
        return to_article(row)

    def of_case(self, case_id: CaseId) -> Sequence[Article]:
        """Return the drafts of a case, oldest first."""
        rows = self._session.scalars(
            select(ArticleRow)
            .where(ArticleRow.case_id == case_id)
            .order_by(ArticleRow.draft, ArticleRow.id)
        )
        return [to_article(row) for row in rows]
