"""The case at hand: what was last read of it, and which claim is being worked on."""

from dataclasses import dataclass

from workbench.domain.claim import Claim
from workbench.domain.evidence import Evidence
from workbench.domain.ids import CaseId, ClaimId
from workbench.ui.models.contents import Contents


@dataclass(slots=True)
class AtHand:
    """What the panes share; ``contents`` is ``None`` while no case is shown."""

    contents: Contents | None = None
    claim_id: ClaimId | None = None

    @property
    def case_id(self) -> CaseId | None:
        """The case that is shown, if any."""
        return self.contents.case_id if self.contents is not None else None

    @property
    def claim(self) -> Claim | None:
        """The claim that is being worked on, if any."""
        return self.contents.claim(self.claim_id) if self.contents is not None else None

    @property
    def evidence(self) -> list[Evidence]:
        """The evidence that stands for that claim."""
        every = self.contents.evidence if self.contents is not None else ()
        return [item for item in every if item.claim_id == self.claim_id]
