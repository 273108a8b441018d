"""A search that found nothing, with how it was made: what was looked for is a finding too."""

from dataclasses import dataclass
from datetime import datetime

from workbench.domain.ids import ClaimId, SearchId


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """That somebody looked for evidence and found none: where, with which words, and how.

    One that was withdrawn stays in the library, with ``withdrawn`` set to when.
    """

    claim_id: ClaimId
    where: str
    words: str
    note: str
    by: str
    at: datetime
    withdrawn: datetime | None = None
    id: SearchId | None = None
