"""The desk: everything a checker can do, bound to one library."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from workbench.services.bundles import BundleService
from workbench.services.cases import CaseService
from workbench.services.claims import ClaimService
from workbench.services.consistency import ConsistencyService
from workbench.services.drafts import DraftService
from workbench.services.encoding import EncodingService
from workbench.services.evidence import EvidenceService
from workbench.services.known import KnownService
from workbench.services.matching import MatchingService
from workbench.services.ports import Clock, DocumentReader, Library
from workbench.services.queries import QueryService
from workbench.services.recognition import RecognitionService
from workbench.services.reports import ReportService
from workbench.services.risks import RiskService
from workbench.services.searches import SearchService
from workbench.services.searching import LibrarySearch
from workbench.services.shaping import ShapingService
from workbench.services.signoffs import SignOffService
from workbench.services.source_editing import SourceEditing
from workbench.services.sources import SourceService
from workbench.services.timeline import TimelineService
from workbench.services.undo import Undo
from workbench.services.vectors import Encoder
from workbench.services.verdicts import VerdictService
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import BundleFormat, ReportWriter
from workbench.spotting.model import Weights


@dataclass(frozen=True, slots=True)
class Desk:
    """The services that a front end may call."""

    cases: CaseService
    claims: ClaimService
    sources: SourceService
    source_editing: SourceEditing
    matching: MatchingService
    searching: LibrarySearch
    encoding: EncodingService
    known: KnownService
    consistency: ConsistencyService
    evidence: EvidenceService
    verdicts: VerdictService
    queries: QueryService
    risks: RiskService
    sign_offs: SignOffService
    searches: SearchService
    timeline: TimelineService
    reports: ReportService
    drafts: DraftService
    bundles: BundleService
    recognition: RecognitionService
    shaping: ShapingService
    undo: Undo

    @classmethod
    def on(
        cls,
        library: Library,
        *,
        reader: DocumentReader,
        writer: ReportWriter,
        clock: Clock,
        checker: Callable[[], str],
        version: str = "",
        bundles: BundleFormat | None = None,
        weights: Weights | None = None,
        encoder: Encoder | None = None,
    ) -> Self:
        """Set up a desk on a library."""
        at = Workplace(library, clock, checker, weights)
        undo = Undo(at)
        encoding = EncodingService(at, encoder)
        return cls(
            cases=CaseService(at, reader),
            claims=ClaimService(at, undo),
            sources=SourceService(at, reader, undo),
            source_editing=SourceEditing(at, undo),
            matching=MatchingService(at, encoding),
            searching=LibrarySearch(at),
            encoding=encoding,
            known=KnownService(at),
            consistency=ConsistencyService(at),
            evidence=EvidenceService(at, undo),
            verdicts=VerdictService(at, undo),
            queries=QueryService(at, undo),
            risks=RiskService(at),
            sign_offs=SignOffService(at, undo),
            searches=SearchService(at, undo),
            timeline=TimelineService(at),
            reports=ReportService(at, writer, version),
            drafts=DraftService(at),
            bundles=BundleService(at, bundles),
            recognition=RecognitionService(at, reader),
            shaping=ShapingService(at, undo),
            undo=undo,
        )
