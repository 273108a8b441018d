"""A report arranged for reading: what HTML and Markdown both show, in their order."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import SourceId
from workbench.domain.match import Match, Relation, Slot
from workbench.domain.query import Query
from workbench.domain.report import Report, ReportClaim
from workbench.domain.text import Span
from workbench.domain.verdict import Rating
from workbench.export.marked import Paragraph, Piece, marked, pieces
from workbench.export.wording import count, hidden_count
from workbench.language.sentences import sentences

SHORT: Final = 280
"""Characters of a passage that is always told whole."""


class Line(Enum):
    """How a claim is underlined in the article; the first that applies wins where two overlap."""

    CHANGE = "change"
    AGAIN = "again"
    OPEN = "open"
    STANDS = "stands"


@dataclass(frozen=True, slots=True)
class Told:
    """A claim of the report with its place in it (from 1), its number, and how it is underlined."""

    told: ReportClaim
    place: int
    number: int
    line: Line

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.told.claim


@dataclass(frozen=True, slots=True)
class Outline:
    """What a reader of the report sees, in order.

    ``changes`` are the claims that need changing. ``tally`` counts claims by rating, ``None`` for
    those without a verdict. ``hidden`` counts the characters of the article that cannot be seen.
    """

    report: Report
    claims: tuple[Told, ...]
    changes: tuple[Told, ...]
    tally: tuple[tuple[Rating | None, int], ...]
    checkers: tuple[str, ...]
    article: tuple[Paragraph, ...]
    hidden: int

    def ending(self, piece: Piece) -> list[Told]:
        """Return the claims whose number stands after this piece of the article."""
        return [self.claims[number] for number in piece.ends]

    def line(self, piece: Piece) -> str:
        """Return how a piece of the article is underlined, empty for not at all."""
        lines = {self.claims[number].line for number in piece.under}
        return next((line.value for line in Line if line in lines), "")

    def still_open(self) -> list[Told]:
        """Return the claims that nobody has settled."""
        return [told for told in self.claims if not told.claim.state.settled]

    def at_risk(self) -> list[Told]:
        """Return the claims for which somebody accepted the risk."""
        return [told for told in self.claims if told.told.risk is not None]

    def unanswered(self) -> list[tuple[Told, Query]]:
        """Return the open queries with their claims, what is due earliest first."""
        found = [(told, one) for told in self.claims for one in told.told.queries if one.open]
        return sorted(found, key=lambda pair: (pair[1].due is None, pair[1].due or date.max))

    def covered(self) -> list[str]:
        """Return how much of the article was dealt with, in sentences."""
        cover = self.report.coverage
        rest = cover.words - cover.words_settled - cover.words_open
        words = count(cover.words, "word")
        told = [
            f"{cover.settled} of {count(cover.claims, 'claim')} settled, {cover.open} open.",
            (
                f"Of the article's {words}, {cover.words_settled} stand under settled claims, "
                f"{cover.words_open} under open ones, {rest} under neither."
            ),
        ]
        if cover.open_kinds:
            kinds = ", ".join(f"{kind.value} {number}" for kind, number in cover.open_kinds)
            told.append(f"Open claims by kind: {kinds}.")
        if self.hidden:
            told.append(
                f"The article holds {count(self.hidden, 'character')} that cannot be seen, "
                "written out here."
            )
        return told

    def source_title(self, number: int) -> str:
        """Return the title of a source of the report's list, empty if it is not in it."""
        return next((s.source.title for s in self.report.sources if s.number == number), "")

    def source_number(self, source_id: SourceId) -> int:
        """Return the number that a source has in the report's list, 0 if it is not in it."""
        held = (held.number for held in self.report.sources if held.source_id == source_id)
        return next(held, 0)


def outline(report: Report) -> Outline:
    """Arrange a report for reading."""
    claims = tuple(
        Told(told, place, told.claim.number or place, _line(told))
        for place, told in enumerate(report.claims, start=1)
    )
    spans = [told.claim.span for told in claims]
    return Outline(
        report=report,
        claims=claims,
        changes=tuple(told for told in claims if told.line is Line.CHANGE),
        tally=_tally(report),
        checkers=_checkers(report),
        article=tuple(marked(report.article, spans)),
        hidden=hidden_count(report.article.text),
    )


def compared(match: Match) -> list[tuple[Piece, str]]:
    """Cut a passage put forward where it agrees with the claim or differs from it.

    Each piece comes with ``differs``, ``agrees`` or an empty text; a difference wins. Of a long
    passage only the sentences that bear on the claim are told, ``…`` standing for the rest.
    """
    sides = [(slot.passage.span, slot.relation) for slot in match.comparison.slots if slot.passage]
    text = match.passage.text
    if not text:
        return []
    part = _telling(match, [span for span, _relation in sides])
    cut = pieces(text, [span for span, _relation in sides], part)
    told = [(piece, _relation({sides[number][1] for number in piece.under})) for piece in cut]
    before = [(Piece("… "), "")] if part.start > 0 else []
    return [*before, *told, *([(Piece(" …"), "")] if part.end < len(text) else [])]


def _telling(match: Match, sides: list[Span]) -> Span:
    """Return the part of a passage to tell: all of a short one, else the sentences compared."""
    best, whole = match.comparison.best, Span(0, len(match.passage.text))
    if best is None or len(whole) <= SHORT or not whole.covers(best):
        return whole
    bearing = [best, *sides]
    spans = [
        sentence
        for sentence in sentences(match.passage.text)
        if any(sentence.overlaps(side) for side in bearing)
    ]
    return Span(spans[0].start, spans[-1].end) if spans else best


def slots(match: Match) -> list[Slot]:
    """Return the slots of a match: what differs first, then what is missing, then what agrees."""
    order = [Relation.DIFFERS, Relation.MISSING, Relation.AGREES]
    return sorted(match.comparison.slots, key=lambda slot: order.index(slot.relation))


def _relation(there: set[Relation]) -> str:
    return next((r.value for r in (Relation.DIFFERS, Relation.AGREES) if r in there), "")


def _line(told: ReportClaim) -> Line:
    if told.claim.state in {CheckState.RECHECK, CheckState.QUERY_OUT}:
        return Line.AGAIN
    if not told.claim.state.settled:
        return Line.OPEN
    changes = told.verdict is not None and told.verdict.change is not None
    wrong = told.verdict is not None and told.rating is not None and told.rating.tone == "bad"
    if changes or wrong:
        return Line.CHANGE
    return Line.STANDS


def _tally(report: Report) -> tuple[tuple[Rating | None, int], ...]:
    """Count the ratings in the order of the scale; those of another scale after them."""
    given = Counter(told.rating for told in report.claims)
    order = [*report.scale.ratings]
    order += [rating for rating in given if rating is not None and rating not in order]
    counted: list[tuple[Rating | None, int]] = [
        (rating, given[rating]) for rating in order if given[rating]
    ]
    if given[None]:
        counted.append((None, given[None]))
    return tuple(counted)


def _checkers(report: Report) -> tuple[str, ...]:
    """Return who gave verdicts, accepted evidence and signed off, in the order of the claims."""
    names: dict[str, None] = {}
    for told in report.claims:
        for given in (*told.earlier, told.verdict, told.sign_off):
            if given is not None:
                names[given.by] = None
        for held in told.evidence:
            names[held.evidence.by] = None
    return tuple(names)
