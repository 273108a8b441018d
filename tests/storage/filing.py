"""Things to file in a library."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from workbench.domain.article import Article
from workbench.domain.case import Case, CaseKind
from workbench.domain.claim import Anchor, AnchorState, CheckState, Claim, ClaimKind
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId, SourceId
from workbench.domain.source import Locator, Outcome, Passage, Source
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict
from workbench.storage.library import Library
from workbench.storage.unit_of_work import SqlUnitOfWork

Id = TypeVar("Id", bound=int)
NOON = datetime(2026, 3, 14, 12, 0, 0, 250_000, tzinfo=UTC)
TEXT = "The ferry carried 412 people. “It was full”, said Mara Quill. 渡し船は満員だった。"
LONG_AGO = "The harbour opened in 1894 and the ferry sank in 1931."


def case(title: str = "Ferry", *, created: datetime = NOON) -> Case:
    return Case(title, created, kind=CaseKind.PUBLISHED_CLAIM, scale="five", offline=True)


def article(case_id: CaseId, text: str = TEXT, draft: int = 1) -> Article:
    return Article(
        case_id=case_id,
        title="A full ferry",
        text=text,
        digest=digest(text),
        received=NOON,
        blocks=(Block(BlockKind.HEADING, Span(0, 29), 2), Block(BlockKind.PARAGRAPH, Span(30, 60))),
        origin="ferry.html",
        author="M. Q.",
        publisher="The Quay",
        published=date(2026, 3, 13),
        language="en",
        draft=draft,
    )


def claim(article_id: ArticleId, start: int = 0, end: int = 29, number: int = 1) -> Claim:
    return Claim(
        article_id=article_id,
        anchor=Anchor(Span(start, end), "", " “It was", AnchorState.MOVED),
        words=TEXT[start:end],
        kinds=(ClaimKind.NUMBER, ClaimKind.EVENT),
        worth=0.625,
        reasons=("a number", "an event"),
        claimant="Mara Quill",
        restatement="The ferry carried 412 people on Friday.",
        number=number,
        state=CheckState.QUERY_OUT,
        by_hand=True,
    )


def source(text: str = LONG_AGO, title: str = "Harbour log") -> Source:
    return Source(
        title=title,
        text=text,
        sha256=digest(text),
        retrieved=NOON,
        file="log.txt",
        url="https://quay.example/log",
        author="Clerk",
        publisher="Harbour office",
        published=date(1999, 12, 31),
        kind="report",
        primary=True,
        reliability=4,
        origin="office",
        language="en",
        outcome=Outcome.PARTIAL,
        reason="a picture was left out",
        external_id="S-7",
        media_type="text/plain",
        blocks=(Block(BlockKind.PARAGRAPH, Span(0, 10), 1),),
        confidential=True,
    )


def passages(text: str, *spans: tuple[int, int]) -> list[Passage]:
    places = spans or ((0, len(text)),)
    return [
        Passage(SourceId(0), Span(start, end), text[start:end], Locator(3, number))
        for number, (start, end) in enumerate(places, start=1)
    ]


def evidence(claim_id: ClaimId, source_id: SourceId, at: datetime = NOON) -> Evidence:
    span = Span(31, len(LONG_AGO))
    return Evidence(
        claim_id,
        source_id,
        span,
        span.of(LONG_AGO),
        Stance.UNDERMINES,
        "Ines",
        at,
        Locator(3, 1),
        "so it cannot have sailed",
    )


def verdict(claim_id: ClaimId, rating: str = "false", rationale: str = "It sank.") -> Verdict:
    change = Change("412 people", "nobody", "the ferry sank")
    return Verdict(claim_id, "five", 1, rating, rationale, "Ines", NOON, change)


def scale(label: str = "False", version: int = 1) -> RatingScale:
    ratings = (
        Rating("false", label, "Not so.", "bad", ("rationale",), CheckState.SIGNED_OFF),
        Rating("true", "True", "So.", "good"),
    )
    return RatingScale("five", version, "Five steps", ratings)


def known(key: Id | None) -> Id:
    assert key is not None
    return key


def add_source(work: SqlUnitOfWork, text: str, title: str = "") -> SourceId:
    filed = work.sources.add(source(text, title), passages(text))
    return known(filed.id)


def add_claims(library: Library, count: int = 1) -> list[Claim]:
    """File a case with an article and some claims."""
    with library.writing() as work:
        filed = work.cases.add(case())
        text = work.articles.add(article(known(filed.id)))
        claims: Sequence[Claim] = [
            work.claims.add(claim(known(text.id), n, n + 20, n + 1)) for n in range(count)
        ]
        work.commit()
    return list(claims)


def sha256(path: Path) -> str:
    return digest(path.read_bytes())
