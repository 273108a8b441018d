"""The desk: everything a checker can do, bound to one library."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from workbench.services.bundles import BundleService
from workbench.services.cases import CaseService
from workbench.services.claims import ClaimService
from workbench.services.drafts import DraftService
from workbench.services.evidence import EvidenceService
from workbench.services.matching import MatchingService
from workbench.services.ports import BundleFormat, Clock, DocumentReader, Library, ReportWriter
from workbench.services.recognition import RecognitionService
from workbench.services.reports import ReportService
from workbench.services.sources import SourceService
from workbench.services.verdicts import VerdictService
from workbench.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Desk:
    """The services that a front end may call."""

    cases: CaseService
    claims: ClaimService
    sources: SourceService
    matching: MatchingService
    evidence: EvidenceService
    verdicts: VerdictService
    reports: ReportService
    drafts: DraftService
    bundles: BundleService
    recognition: RecognitionService

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
    ) -> Self:
        """Set up a desk on a library."""
        at = Workplace(library, clock, checker)
        return cls(
            cases=CaseService(at, reader),
            claims=ClaimService(at),
            sources=SourceService(at, reader),
            matching=MatchingService(at),
            evidence=EvidenceService(at),
            verdicts=VerdictService(at),
            reports=ReportService(at, writer, version),
            drafts=DraftService(at),
            bundles=BundleService(at, bundles),
            recognition=RecognitionService(at, reader),
        )
