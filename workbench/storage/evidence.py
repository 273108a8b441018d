"""The evidence, kept in SQLite."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from workbench.domain.evidence import PAGE, CitedSource, Evidence
from workbench.domain.ids import ArticleId, ClaimId, EvidenceId, SourceId
from workbench.errors import NotFound
from workbench.services.changes import Kind
from workbench.storage.mapping import fill_evidence, to_evidence
from workbench.storage.passages import source_label
from workbench.storage.tables import ClaimRow, EvidenceRow, PassageRow, SourceRow


class SqlEvidence:
    """The evidence of the library."""

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def add(self, evidence: Evidence) -> Evidence:
        """File a new piece of evidence and return it with its id."""
        row = fill_evidence(EvidenceRow(), evidence)
        self._session.add(row)
        self._session.flush()
        self._touched.add(Kind.EVIDENCE)
        return to_evidence(row)

    def get(self, evidence_id: EvidenceId) -> Evidence:
        """Return one piece of evidence; raises ``NotFound``."""
        return to_evidence(self._row(evidence_id))

    def save(self, evidence: Evidence) -> None:
        """Store a changed piece of evidence; raises ``NotFound`` if it was never filed."""
        if evidence.id is None:
            raise ValueError("new evidence is added, not saved")
        fill_evidence(self._row(evidence.id), evidence)
        self._session.flush()
        self._touched.add(Kind.EVIDENCE)

    def of_claim(self, claim_id: ClaimId, *, withdrawn: bool = False) -> Sequence[Evidence]:
        """Return the evidence of a claim, oldest first, with what was withdrawn if asked."""
        query = select(EvidenceRow).where(EvidenceRow.claim_id == claim_id)
        if not withdrawn:
            query = query.where(EvidenceRow.withdrawn.is_(None))
        return [to_evidence(row) for row in self._session.scalars(query.order_by(EvidenceRow.id))]

    def of_article(self, article_id: ArticleId, *, withdrawn: bool = False) -> Sequence[Evidence]:
        """Return the evidence of an article's claims, in reading order of these."""
        query = (
            select(EvidenceRow)
            .join(ClaimRow, ClaimRow.id == EvidenceRow.claim_id)
            .where(ClaimRow.article_id == article_id)
            .order_by(ClaimRow.start, ClaimRow.id, EvidenceRow.id)
        )
        if not withdrawn:
            query = query.where(EvidenceRow.withdrawn.is_(None))
        return [to_evidence(row) for row in self._session.scalars(query)]

    def cited(self, sources: Iterable[SourceId]) -> Mapping[SourceId, CitedSource]:
        """Return what is told of sources that evidence is from, and of what these are part of."""
        found: dict[SourceId, CitedSource] = {}
        wanted = set(sources)
        while wanted:
            rows = self._session.execute(_CITED.where(SourceRow.id.in_(wanted))).all()
            found |= {
                SourceId(row.id): CitedSource(source_label(row), row.url, row.part_of, row.long)
                for row in rows
            }
            wanted = {row.part_of for row in rows if row.part_of is not None} - found.keys()
        return found

    def _row(self, evidence_id: EvidenceId) -> EvidenceRow:
        row = self._session.get(EvidenceRow, evidence_id)
        if row is None:
            raise NotFound(f"There is no evidence {evidence_id} in this library.")
        return row


# A source may be a whole book: how long it is its passages tell without it.
_CITED = select(
    SourceRow.id,
    SourceRow.title,
    SourceRow.file,
    SourceRow.url,
    SourceRow.publisher,
    SourceRow.published,
    SourceRow.kind,
    SourceRow.origin,
    SourceRow.external_id,
    SourceRow.primary,
    SourceRow.part_of,
    exists()
    .where(PassageRow.source_id == SourceRow.id, PassageRow.end > PAGE)
    .correlate(SourceRow)
    .label("long"),
)
