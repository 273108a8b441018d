"""What stands in the verdict pane: a value that is compared, kept as a draft, and saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.claim import Claim
from workbench.domain.risk import AcceptedRisk, Risk
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict, changes, standing
from workbench.ui.models.form_text import as_text, from_text
from workbench.ui.text.days import day_of, told_day


@dataclass(frozen=True, slots=True)
class VerdictForm:
    """A verdict as far as it is written; ``rating`` is empty where none is chosen.

    ``why`` is why another rating is given than the one that stands. ``risk_on`` is a day as it was
    typed.
    """

    rating: str = ""
    rationale: str = ""
    stands_as: str = ""
    change_to: str = ""
    because: str = ""
    why: str = ""
    risk_who: str = ""
    risk_on: str = ""
    risk_words: str = ""

    @property
    def change(self) -> Change | None:
        """The change that is proposed, ``None`` if nothing is."""
        if not self.change_to.strip():
            return None
        return Change(self.stands_as.strip(), self.change_to.strip(), self.because.strip())

    def risk(self, rating: Rating, today: date) -> Risk | None:
        """Return who accepts the risk of a rating, ``None`` where it asks for nobody.

        Without a day it was accepted today.
        """
        if not wants_risk(rating) or not self.risk_who.strip():
            return None
        on = day_of(self.risk_on, today) or today
        return Risk(" ".join(self.risk_who.split()), on, self.risk_words.strip())

    @classmethod
    def of(
        cls, claim: Claim, verdicts: Sequence[Verdict], risk: AcceptedRisk | None = None
    ) -> "VerdictForm":
        """Return the form as the standing verdict left it; blank for a claim without one."""
        stands = standing(verdicts)
        if stands is None:
            return cls(stands_as=claim.words)
        change = stands.change or Change(claim.words, "")
        who, on, words = _told_risk(claim, risk)
        return cls(
            rating=stands.rating,
            rationale=stands.rationale,
            stands_as=change.stands_as,
            change_to=change.change_to,
            because=change.because,
            risk_who=who,
            risk_on=on,
            risk_words=words,
        )

    def as_draft(self) -> str:
        """Return the form as a text to keep."""
        return as_text(self)


def from_draft(text: str) -> VerdictForm | None:
    """Return the form that was kept, ``None`` if the text is not one."""
    return from_text(VerdictForm, text)


def wants_change(rating: Rating | None) -> bool:
    """Say whether a rating asks for a change of the text."""
    return rating is not None and "change" in rating.needs


def wants_risk(rating: Rating | None) -> bool:
    """Say whether a rating asks for somebody who accepts the risk."""
    return rating is not None and "risk" in rating.needs


def wants_why(stands: Verdict | None, scale: RatingScale | None, rating: Rating | None) -> bool:
    """Say whether a rating is another than the one that stands, so that a reason is owed."""
    return scale is not None and rating is not None and changes(stands, scale.key, rating.key)


def _told_risk(claim: Claim, risk: AcceptedRisk | None) -> tuple[str, str, str]:
    if risk is None:
        return "", "", ""
    # The words of the claim itself are what is meant where nothing is written.
    words = "" if risk.words == claim.words else risk.words
    return risk.who, told_day(risk.on), words
