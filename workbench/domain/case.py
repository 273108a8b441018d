"""A case: one piece of checking."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from workbench.domain.ids import CaseId


class CaseKind(Enum):
    """Whose words are checked: a draft of one's own house, or what others have published."""

    PRE_PUBLICATION = "pre-publication"
    PUBLISHED_CLAIM = "published claim"


@dataclass(frozen=True, slots=True)
class Case:
    """An article under check, with everything that belongs to the check.

    ``scale`` and ``scale_version`` name the rating scale that its verdicts use; ``offline`` forbids
    fetching anything by address for it.
    """

    title: str
    created: datetime
    kind: CaseKind = CaseKind.PRE_PUBLICATION
    scale: str = "desk"
    scale_version: int = 1
    offline: bool = False
    id: CaseId | None = None


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the list of cases: the case and how far it has come."""

    case: Case
    claims: int
    settled: int
    changed: datetime
