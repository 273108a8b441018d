"""Evidence: a passage that a person accepted for a claim."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from workbench.domain.ids import ClaimId, EvidenceId, SourceId
from workbench.domain.match import SourceLabel
from workbench.domain.source import Locator, Source
from workbench.domain.text import Span

PAGE: Final = 1_800
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


@dataclass(frozen=True, slots=True)
class CitedSource:
    """What is told of a source beside the evidence from it: much, but not its text.

    ``long`` says that the text is longer than a page of typescript.
    """

    label: SourceLabel
    url: str = ""
    part_of: SourceId | None = None
    long: bool = False

    @property
    def origin(self) -> str:
        """The name of the origin that a person gave it, empty where nobody has."""
        return self.label.origin


def lacks_locator(evidence: Evidence, source: Source | CitedSource) -> bool:
    """Say whether a reader is given no way to find the quoted words.

    So it is where neither page nor paragraph nor another place is named and the source is longer
    than a page, or is known by nothing but a web address.
    """
    if str(evidence.locator):
        return False
    if isinstance(source, CitedSource):
        return source.long or bool(source.url and not source.label.file)
    return len(source.text) > PAGE or bool(source.url and not source.file)
