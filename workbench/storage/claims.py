"""The claims, kept in SQLite."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.claim import Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.errors import Conflict, NotFound
from workbench.services.changes import Kind
from workbench.storage import claimtext
from workbench.storage.mapping import fill_claim, to_claim
from workbench.storage.tables import ClaimRow


class SqlClaims:
    """The claims of the library."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched
        # The session forgets rows that nobody holds, and would read each again to change it.
        self._rows: dict[int, ClaimRow] = {}

    def add(self, claim: Claim) -> Claim:
        """File a new claim and return it with its id and its first version."""
        row = fill_claim(ClaimRow(version=1), claim)
        self._session.add(row)
        self._session.flush()
        self._touched.add(Kind.CLAIM)
        return to_claim(row)

    def get(self, claim_id: ClaimId) -> Claim:
        """Return one claim; raises ``NotFound``."""
        return to_claim(self._row(claim_id))

    def save(self, claim: Claim) -> Claim:
        """Store a changed claim and return it with its new version.

        If it has a verdict, it is found by its new words from now on. Raises ``Conflict`` if the
        library holds another version than the one that was changed.
        """
        if claim.id is None:
            raise ValueError("a new claim is added, not saved")
        row = self._row(claim.id)
        if row.version != claim.version:
            raise Conflict(
                f"Claim {claim.number or claim.id} was changed elsewhere meanwhile. "
                "Look at it as it is now, then make your change again."
            )
        before = row.restatement or row.words
        fill_claim(row, claim)
        row.version += 1
        self._session.flush()
        claimtext.reworded(self._session.connection(), claim.id, before, claim.asked)
        self._touched.add(Kind.CLAIM)
        return to_claim(row)

    def of_article(self, article_id: ArticleId, *, dropped: bool = False) -> Sequence[Claim]:
        """Return the claims in reading order, with the dropped ones if asked."""
        query = (
            select(ClaimRow)
            .where(ClaimRow.article_id == article_id)
            .order_by(ClaimRow.start, ClaimRow.end, ClaimRow.id)
        )
        if not dropped:
            query = query.where(~ClaimRow.dropped)
        rows = self._session.scalars(query).all()
        self._rows.update((row.id, row) for row in rows)
        return [to_claim(row) for row in rows]

    def _row(self, claim_id: ClaimId) -> ClaimRow:
        row = self._rows.get(claim_id) or self._session.get(ClaimRow, claim_id)
        if row is None:
            raise NotFound(f"There is no claim {claim_id} in this library.")
        return row
