"""Evidence: a passage that a person accepted for a claim."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from workbench.domain.ids import ClaimId, EvidenceId, SourceId
from workbench.domain.source import Locator, Source
from workbench.domain.text import Span

_PAGE: Final = 1_800
"""Characters of a page of typescript: in a text that is no longer a reader finds any words."""


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


def lacks_locator(evidence: Evidence, source: Source) -> bool:
    """Say whether a reader is given no way to find the quoted words.

    So it is where neither page nor paragraph nor another place is named and the source is longer
    than a page, or is known by nothing but a web address.
    """
    if str(evidence.locator):
        return False
    return len(source.text) > _PAGE or bool(source.url and not source.file)
