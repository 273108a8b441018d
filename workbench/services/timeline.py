"""What was done about a claim, one after the other, as the history of its case tells it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.domain.history import Event
from workbench.domain.ids import ClaimId
from workbench.domain.verdict import RatingScale
from workbench.services.filing import filed_id
from workbench.services.timeline_words import Ratings, told
from workbench.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done about a claim: when, by whom and what; how it was, and is, and why.

    ``old``, ``new`` and ``reason`` are plain words, empty where there is nothing to say.
    """

    at: datetime
    by: str
    action: str
    old: str = ""
    new: str = ""
    reason: str = ""


class TimelineService:
    """Tells the history of single claims."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def of_claim(self, claim_id: ClaimId) -> Sequence[Entry]:
        """Return everything that the history of its case says of a claim, the newest last.

        Raises ``NotFound``.
        """
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            case = work.cases.get(work.articles.get(claim.article_id).case_id)
            events = work.events.of_claim(filed_id(case.id), claim_id)
            scales = work.scales.all()
        # Keys that several scales have are said as the case's own scale says them.
        scales = sorted(scales, key=lambda one: (one.key == case.scale, one.version))
        return list(_entries(events, claim_id, _labels(scales)))


def _labels(scales: Sequence[RatingScale]) -> Mapping[str, str]:
    return {rating.key: rating.label for scale in scales for rating in scale.ratings}


def _entries(
    events: Sequence[Event], claim_id: ClaimId, labels: Mapping[str, str]
) -> Iterator[Entry]:
    ratings = Ratings(labels)
    for event in events:
        words = told(event, claim_id, ratings)
        yield Entry(event.at, event.by, event.action, words.old, words.new, words.reason)
