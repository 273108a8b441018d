"""What stands in the verdict pane: a value that is compared, kept as a draft, and saved."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

from workbench.domain.claim import Claim
from workbench.domain.verdict import Change, Rating, Verdict, standing


@dataclass(frozen=True, slots=True)
class VerdictForm:
    """A verdict as far as it is written; ``rating`` is empty where none is chosen."""

    rating: str = ""
    rationale: str = ""
    stands_as: str = ""
    change_to: str = ""
    because: str = ""

    @property
    def change(self) -> Change | None:
        """The change that is proposed, ``None`` if nothing is."""
        if not self.change_to.strip():
            return None
        return Change(self.stands_as.strip(), self.change_to.strip(), self.because.strip())

    @classmethod
    def of(cls, claim: Claim, verdicts: Sequence[Verdict]) -> "VerdictForm":
        """Return the form as the standing verdict left it; blank for a claim without one."""
        last = standing(verdicts)
        if last is None:
            return cls(stands_as=claim.words)
        if last.change is None:
            return cls(last.rating, last.rationale, claim.words)
        change = last.change
        return cls(last.rating, last.rationale, change.stands_as, change.change_to, change.because)

    def as_draft(self) -> str:
        """Return the form as a text to keep."""
        return json.dumps(asdict(self), ensure_ascii=False)


def from_draft(text: str) -> VerdictForm | None:
    """Return the form that was kept, ``None`` if the text is not one."""
    try:
        read = json.loads(text)
    except ValueError:
        return None
    if not isinstance(read, dict):
        return None
    names = [field.name for field in fields(VerdictForm)]
    return VerdictForm(**{name: str(read.get(name, "")) for name in names})


def wants_change(rating: Rating | None) -> bool:
    """Say whether a rating asks for a change of the text."""
    return rating is not None and "change" in rating.needs
