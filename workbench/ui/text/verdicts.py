"""What is said of verdicts and of sign-offs."""

from collections.abc import Sequence
from datetime import datetime

from workbench.domain.signoff import SignOff
from workbench.domain.verdict import RatingScale, Verdict
from workbench.ui.text.wording import moment
from workbench.ui.translation import tr


def rating_words(verdict: Verdict, scales: Sequence[RatingScale]) -> str:
    """Return the word of a verdict's rating, from the version of the scale that it used."""
    for scale in scales:
        if (scale.key, scale.version) == (verdict.scale, verdict.scale_version):
            for rating in scale.ratings:
                if rating.key == verdict.rating:
                    return rating.label
    return verdict.rating


def stands_words(verdict: Verdict, scales: Sequence[RatingScale]) -> str:
    """Say which verdict stands, who gave it and when."""
    told = tr("Stands: {rating} – {checker}, {when}")
    rating = rating_words(verdict, scales)
    return told.format(rating=rating, checker=verdict.by, when=moment(verdict.at))


def signed_words(signed: SignOff) -> str:
    """Say who signed a verdict off and when, and what they wrote."""
    told = tr("Signed off: {checker}, {when}")
    lines = [told.format(checker=signed.by, when=moment(signed.at))]
    if signed.note:
        lines.append(signed.note)
    if signed.reason:
        lines.append(tr("By the same person: {reason}").format(reason=signed.reason))
    return "\n".join(lines)


def clock(at: datetime) -> str:
    """Return the time of day at the checker's place."""
    return f"{at.astimezone():%H:%M:%S}"
