"""Evidence: a passage that a person accepted for a claim."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from workbench.domain.ids import ClaimId, EvidenceId, SourceId
from workbench.domain.source import Locator
from workbench.domain.text import Span


class Stance(Enum):
    """How a person says that a passage bears on a claim."""

    SUPPORTS = "supports"
    UNDERMINES = "undermines"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage accepted for a claim, quoted verbatim, with its stance and who said so.

    Withdrawn evidence stays in the library, with ``withdrawn`` set to when.
    """

    claim_id: ClaimId
    source_id: SourceId
    span: Span
    quotation: str
    stance: Stance
    by: str
    at: datetime
    locator: Locator = Locator()
    note: str = ""
    withdrawn: datetime | None = None
    id: EvidenceId | None = None
