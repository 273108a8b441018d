"""A library with something in every place, for tests that look at everything a window shows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from tests.ingest.samples import as_pdf
from workbench.domain.evidence import Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.match import Match
from workbench.domain.query import QueryRole
from workbench.domain.risk import Risk
from workbench.domain.source import Outcome, Reading
from workbench.domain.text import Span
from workbench.domain.verdict import Change, Rating, RatingScale
from workbench.services.desk import Desk
from workbench.services.ports import SourceMetadata

Spice = Callable[[str], str]
"""Makes of the name of a field the words that stand in it."""
SCALE: Final = "furnished"
DAY: Final = date(2025, 6, 3)
PDF: Final = "application/pdf"
WIRE: Final = " ".join(
    f"On day {day} the harbour office counted {day * 37} lorries, {day * 5} coaches and one cow."
    for day in range(1, 30)
)
BOOK: Final = "\n\n".join(f"Chapter {number}. {WIRE}" for number in range(1, 40))
"""A text that is shown in parts."""


def named(field: str) -> str:
    """Return the name of a field as its words."""
    return field


@dataclass(frozen=True, slots=True)
class Furnished:
    """A case with something in every place, and the claim that most was done to."""

    case_id: CaseId
    article_id: ArticleId
    claim_id: ClaimId
    text: str


def furnish(desk: Desk, spice: Spice = named) -> Furnished:
    """Fill a library: two cases, sources read and not read, evidence, verdicts, a draft."""
    desk.verdicts.file_scales([_scale(spice)])
    _earlier_case(desk, spice)
    made = _case(desk, spice)
    _sources(desk, spice, made.case_id)
    _decide(desk, spice, made)
    return made


def _scale(spice: Spice) -> RatingScale:
    def rating(key: str, tone: str, *needs: str) -> Rating:
        return Rating(key, spice(f"rating{tone}"), spice(f"meaning{tone}"), tone, needs)

    ratings = (rating("right", "good"), rating("wrong", "bad", "change", "rationale"))
    return RatingScale(SCALE, 1, "Furnished", (*ratings, rating("unclear", "warn", "risk")))


def _text(spice: Spice, carried: str = "12,400") -> str:
    ferry = f"The ferry {spice('claimwords')} to Holm carried {carried} passengers in May."
    return (
        f"{ferry} That is twice as many as in 2019.\n\n"
        f"“We never saw such a month {spice('quoted')} as that one,” said Ida Brandt of Holm.\n\n"
        f"The harbour office had 31 clerks in 2024. {ferry}\n\n"
        "It is a fine place in May.\n"
    )


def _reading(desk: Desk, text: str, spice: Spice = named, name: str = "") -> Reading:
    return replace(
        desk.cases.read_text(text),
        title=spice(f"{name}title"),
        path=spice(f"{name}path"),
        author=spice("author"),
        publisher=spice("publisher"),
        published=DAY,
        language="en",
    )


def _case(desk: Desk, spice: Spice) -> Furnished:
    text = _text(spice)
    article = replace(_reading(desk, text), author=spice("author"), publisher=spice("publisher"))
    opened = desk.cases.open(article, title=spice("case"), scale=SCALE)
    case_id, article_id = opened.case.id, opened.article.id
    if case_id is None or article_id is None:
        raise ValueError("a filed case has an id")
    first = desk.claims.of_article(article_id)[0]
    if first.id is None:
        raise ValueError("a filed claim has an id")
    # Overlaps the first one, and begins before it ends.
    desk.claims.mark(article_id, text.index("in May"), text.index("as many"))
    return Furnished(case_id, article_id, first.id, text)


def _earlier_case(desk: Desk, spice: Spice) -> None:
    for carried in ("12,600", "12,800"):
        opened = desk.cases.open(
            _reading(desk, _text(spice, carried)), title=spice("earliercase"), scale=SCALE
        )
        if opened.article.id is None:
            raise ValueError("a filed article has an id")
        claim = desk.claims.of_article(opened.article.id)[0]
        if claim.id is not None:
            desk.verdicts.judge(claim.id, "right", spice("earlierrationale"))


def _sources(desk: Desk, spice: Spice, case_id: CaseId) -> None:
    carried = (
        f"The ferry {spice('passage')} to Holm carried 11,400 passengers in May.\n\n"
        f"Ida Brandt of Holm: “We never saw {spice('quotedthere')} such a month as that one.”\n\n"
    )
    for number, (title, text) in enumerate(
        (("figures", carried), ("ledger", f"{carried}{WIRE}"), ("reprint", WIRE))
    ):
        known = SourceMetadata(kind=spice("kind"), origin=spice("origin") if number < 2 else "")
        reading = _reading(desk, text, spice, title)
        if number == 1:
            told = (spice("lack"),)
            reading = replace(reading, outcome=Outcome.PARTIAL, reason=spice("part"), lacks=told)
        desk.sources.file(reading, known, case_id=case_id)
    scan = replace(_reading(desk, BOOK, spice, "pages"), media_type=PDF, original=as_pdf())
    desk.sources.file(scan, case_id=case_id)
    lost = Reading(spice("lost"), Outcome.FAILED, spice("lostreason"))
    desk.sources.file(lost, case_id=case_id)


def _decide(desk: Desk, spice: Spice, made: Furnished) -> None:
    claim_id = made.claim_id
    desk.shaping.set_claimant(claim_id, spice("claimant"))
    desk.shaping.accept([claim_id])
    passages = _passages(desk, claim_id)
    for match, stance in zip(passages, (Stance.SUPPORTS, Stance.UNDERMINES), strict=False):
        desk.evidence.accept(claim_id, match.passage, stance, note=spice("note"))
    aside = Span(0, len("The ferry"))
    desk.evidence.accept(claim_id, passages[0].passage, Stance.CONTEXT, part=aside)
    change = Change(spice("standsas"), spice("changeto"), spice("because"))
    desk.verdicts.judge(claim_id, "right", spice("firstrationale"))
    desk.verdicts.judge(claim_id, "wrong", spice("rationale"), change, reason=spice("why"))
    others = [claim.id for claim in desk.claims.of_article(made.article_id)]
    second, third, last = (key for key in (*others[1:3], others[-1]) if key is not None)
    desk.claims.restate(second, f"In May 2019 the ferry to Holm carried 6,200, {spice('restated')}")
    for match in _passages(desk, third)[:1]:
        desk.evidence.reject(third, match.passage)
    _record(desk, spice, second, third)
    desk.claims.drop(last)


def _record(desk: Desk, spice: Spice, second: ClaimId, third: ClaimId) -> None:
    """Ask, search in vain, and have somebody answer for a claim."""
    desk.searches.record(second, spice("searchplace"), spice("searchwords"), spice("searchnote"))
    asked = desk.queries.ask(second, spice("queryto"), QueryRole.EXPERT, spice("question"))
    if asked.id is not None:
        desk.queries.close(asked.id, spice("outcome"))
    desk.queries.ask(third, spice("queryto"), QueryRole.WRITER, spice("question"), DAY)
    risk = Risk(spice("riskby"), DAY, spice("riskwords"))
    desk.verdicts.judge(second, "unclear", spice("riskrationale"), risk=risk)


def _passages(desk: Desk, claim_id: ClaimId) -> tuple[Match, ...]:
    return desk.matching.match(claim_id).matches
