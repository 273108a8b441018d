"""Reports to render in tests, built without a library."""

from dataclasses import replace
from datetime import UTC, date, datetime

from workbench import paths
from workbench.domain.article import Article
from workbench.domain.case import Case
from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, SourceId
from workbench.domain.match import (
    Bearing,
    Comparison,
    Match,
    Relation,
    Slot,
    SlotKind,
    SlotSide,
    SourceLabel,
)
from workbench.domain.report import (
    Coverage,
    Report,
    ReportClaim,
    ReportEvidence,
    ReportSource,
)
from workbench.domain.source import Locator, Passage, Source
from workbench.domain.text import Span, digest
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict

NOW = datetime(2026, 3, 10, 14, 3, tzinfo=UTC)
SCALE = RatingScale(
    "desk",
    1,
    "Research desk",
    (
        Rating("confirmed", "Confirmed", "The sources bear it out.", "good"),
        Rating("change-required", "Change required", "Wrong as it stands.", "bad"),
        Rating("cut", "Cut", "It comes out of the text.", "bad"),
    ),
)
TEXT = (paths.resource("sample") / "article.txt").read_text(encoding="utf-8")
RIGHT = "raised the ground floor by 90 centimetres"
MONEY = "repairs that cost $4.2 million"
SENTENCE = "opened its doors again on Saturday after repairs that cost $4.2 million"
OPEN = "the most visited small-town library in the state"
TITLE = "Otterbridge library reopens two years after the flood"


def span_of(words: str, text: str = TEXT) -> Span:
    """Return where the words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def claim_of(words: str, number: int, text: str = TEXT) -> Claim:
    """Return an unchecked claim on these words."""
    return Claim(
        ArticleId(1),
        Anchor.at(text, span_of(words, text)),
        words,
        (ClaimKind.MONEY, ClaimKind.EVENT),
        number=number,
        id=ClaimId(number),
    )


def verdict_of(claim: int, rating: str, rationale: str, change: Change | None = None) -> Verdict:
    """Return a verdict by Ada Ruiz."""
    return Verdict(ClaimId(claim), "desk", 1, rating, rationale, "Ada Ruiz", NOW, change)


def evidence_of(claim: int, quotation: str, stance: Stance, note: str = "") -> ReportEvidence:
    """Return evidence from the first source."""
    return ReportEvidence(
        Evidence(
            ClaimId(claim),
            SourceId(11),
            Span(0, len(quotation)),
            quotation,
            stance,
            "Ben Osei",
            NOW,
            Locator(2, 5),
            note,
            id=EvidenceId(claim),
        ),
        1,
    )


def match_of() -> Match:
    """Return a match with a slot of each relation."""
    text = "The repair cost $3.6 million in all and ended in March 2026."
    cost = span_of("$3.6 million", text)
    when = span_of("March 2026", text)
    return Match(
        Passage(SourceId(12), Span(40, 40 + len(text)), text, Locator(None, 3)),
        SourceLabel("Final account"),
        0.87654321,
        Comparison(
            Bearing.DIFFERS,
            (
                Slot(
                    SlotKind.DATE,
                    Relation.AGREES,
                    SlotSide(Span(0, 4), "March 2026", "2026-03"),
                    SlotSide(when, "March 2026", "2026-03"),
                ),
                Slot(
                    SlotKind.MONEY,
                    Relation.DIFFERS,
                    SlotSide(Span(0, 4), "$4.2 million", "4200000"),
                    SlotSide(cost, "$3.6 million", "3600000"),
                ),
                Slot(
                    SlotKind.NAME, Relation.MISSING, SlotSide(Span(0, 4), "Otterbridge", ""), None
                ),
            ),
        ),
    )


def a_report() -> Report:
    """Return a report on the sample article: two claims decided, two open, one set apart."""
    money = claim_of(MONEY, 2).now(CheckState.CHECKED)
    wide = claim_of(SENTENCE, 1)
    change = Change("$4.2 million", "$3.6 million", "The final account says so.")
    apart = replace(
        claim_of("It was, by any measure, a lovely afternoon.", 0),
        checkable=False,
        reasons=("a judgement of taste",),
    )
    return Report(
        case=Case("Otterbridge library", NOW, id=CaseId(1)),
        article=Article(
            CaseId(1),
            TITLE,
            TEXT,
            digest(TEXT),
            NOW,
            origin="/home/ada/desk/article.txt",
            author="Dana Whitlock",
            publisher="The Otterbridge Courier",
            published=date(2026, 3, 9),
            language="en",
            id=ArticleId(1),
        ),
        scale=SCALE,
        claims=(
            ReportClaim(wide, None, None, put_forward=(match_of(),)),
            ReportClaim(
                replace(money, claimant="the town council", restatement="The repair cost $4.2 m."),
                verdict_of(
                    2, "change-required", "The treasurer's account has another sum.", change
                ),
                SCALE.rating("change-required"),
                (
                    evidence_of(2, "The repair cost $3.6 million in all", Stance.UNDERMINES),
                    evidence_of(2, "all bills are in", Stance.CONTEXT, "So it is final."),
                ),
                (verdict_of(2, "confirmed", "Seen in the council's release."),),
            ),
            ReportClaim(
                claim_of(RIGHT, 4).now(CheckState.CHECKED),
                verdict_of(4, "confirmed", ""),
                SCALE.rating("confirmed"),
                (evidence_of(4, "raised the ground floor by 90 centimetres", Stance.SUPPORTS),),
            ),
            ReportClaim(claim_of(OPEN, 5), None, None),
        ),
        set_apart=(apart,),
        sources=(
            ReportSource(
                1,
                SourceId(11),
                Source(
                    "Library repair: final account",
                    "The repair cost $3.6 million in all",
                    "ab" * 32,
                    NOW,
                    file="final-account.md",
                    url="https://example.org/account?year=2026&kind=final",
                    publisher="Town Treasurer",
                    published=date(2026, 2, 20),
                    kind="accounts",
                    primary=True,
                ),
            ),
            ReportSource(2, SourceId(12), Source("Council release", "x", "cd" * 32, NOW)),
        ),
        coverage=Coverage(
            4,
            2,
            2,
            1,
            358,
            30,
            20,
            (span_of("Share this article"), span_of("Read more: Ferry fares to rise in June")),
            ((ClaimKind.EVENT, 2), (ClaimKind.MONEY, 2)),
        ),
        made=NOW,
        head="0f" * 32,
        events=17,
        app_version="0.1.0",
    )
