"""A small bundle with something of everything in it, and files made from it."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

from workbench.domain.article import Article
from workbench.domain.bundle import (
    Bundle,
    BundledArticle,
    BundledClaim,
    BundledDecision,
    BundledSource,
    Chain,
)
from workbench.domain.case import Case, CaseKind
from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.history import GENESIS, sealed
from workbench.domain.ids import ArticleId, CaseId, ClaimId, EvidenceId, SourceId
from workbench.domain.match import Decision
from workbench.domain.place import Place
from workbench.domain.source import Fetched, Locator, Outcome, Source
from workbench.domain.text import Block, BlockKind, Span, digest
from workbench.domain.verdict import Change, Rating, RatingScale, Verdict

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
ARTICLE = """Ferry fares rise

The crossing costs 9 euros since May. 🛥 “Nobody asked us,” said Ida Brandt."""
LATER = ARTICLE.replace("9 euros", "8 euros")
TARIFF = "Tariff of the Sund ferry\n\nFrom 1 May a crossing costs 8 euros, \fhalf for children."
MINUTES = "Minutes of the council. Ms Brandt said that nobody had asked the islanders."
SCALE = RatingScale(
    "desk",
    1,
    "Desk",
    (
        Rating("confirmed", "Confirmed", "The text stands.", "good"),
        Rating("change", "Change required", "It must change.", "bad", ("rationale", "change")),
    ),
)


def at(hours: int) -> datetime:
    return START + timedelta(hours=hours, microseconds=hours)


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def sample() -> Bundle:
    """Return a bundle of a case with two drafts, three claims and three sources."""
    first = Article(
        case_id=CaseId(0),
        title="Ferry fares rise",
        text=ARTICLE,
        digest=digest(ARTICLE),
        received=at(0),
        blocks=(Block(BlockKind.TITLE, Span(0, 16)), Block(BlockKind.PARAGRAPH, Span(18, 60), 1)),
        origin="fares.docx",
        author="J. Holm",
        published=date(2026, 3, 1),
        language="en",
    )
    second = Article(
        CaseId(0), "", LATER, digest(LATER), at(3), draft=2, origin="https://sund.test/"
    )
    dropped = _claim(ARTICLE, "since May", number=0, checkable=False, dropped=True)
    claims = (_fares(), dropped, _quote())
    return Bundle(
        case=Case("Ferry fares", at(0), CaseKind.PUBLISHED_CLAIM, offline=True),
        articles=(
            BundledArticle(first, claims),
            BundledArticle(second, (BundledClaim(_claim(LATER, "8 euros", number=1).claim),)),
        ),
        sources=_sources(),
        scales=(SCALE,),
        history=(_chain(17, ["case opened", "verdict given"]),),
    )


def _claim(text: str, words: str, **fields: Any) -> BundledClaim:
    anchor = Anchor.at(text, place(text, words))
    return BundledClaim(Claim(ArticleId(0), anchor, words, **fields))


def _fares() -> BundledClaim:
    words = "The crossing costs 9 euros since May."
    claim = Claim(
        article_id=ArticleId(0),
        anchor=Anchor.at(ARTICLE, place(ARTICLE, words)),
        words=words,
        kinds=(ClaimKind.MONEY, ClaimKind.DATE),
        worth=0.7,
        reasons=("an amount of money",),
        restatement="A crossing on the Sund ferry costs 9 euros.",
        number=1,
        state=CheckState.CHECKED,
    )
    withdrawn = _evidence(1, TARIFF, "half for children", Stance.CONTEXT, withdrawn=at(2))
    stands = _evidence(1, TARIFF, "a crossing costs 8 euros", Stance.UNDERMINES, note="Price list")
    earlier = _verdict("confirmed", "Seen in the tariff.", 2)
    change = Change("9 euros", "8 euros", "the tariff says so")
    last = _verdict("change", "The tariff says 8.", 3, change=change, evidence=(EvidenceId(2),))
    rejected = BundledDecision(SourceId(2), Span(0, 23), Decision.REJECTED)
    return BundledClaim(claim, (withdrawn, stands), (earlier, last), (rejected,))


def _quote() -> BundledClaim:
    words = "“Nobody asked us,” said Ida Brandt."
    held = _claim(
        ARTICLE, words, kinds=(ClaimKind.QUOTE,), claimant="Ida Brandt", by_hand=True, number=2
    )
    item = _evidence(3, MINUTES, "nobody had asked the islanders", Stance.SUPPORTS)
    return BundledClaim(held.claim, (item,))


def _evidence(number: int, text: str, words: str, stance: Stance, **fields: Any) -> Evidence:
    return Evidence(
        ClaimId(0),
        SourceId(number),
        place(text, words),
        words,
        stance,
        "R. Vale",
        at(1),
        Locator(1, 2),
        **fields,
    )


def _verdict(rating: str, rationale: str, hours: int, **fields: Any) -> Verdict:
    return Verdict(ClaimId(0), "desk", 1, rating, rationale, "R. Vale", at(hours), **fields)


def _sources() -> tuple[BundledSource, ...]:
    original = b"%PDF-1.7 the tariff as it was handed out \x00\xff"
    tariff = Source(
        title="Tariff 2026",
        text=TARIFF,
        sha256=digest(original),
        retrieved=at(0),
        file="tariff.pdf",
        url="https://sund.test/tariff",
        publisher="Sund Ferries",
        published=date(2026, 4, 20),
        kind="price list",
        primary=True,
        reliability=5,
        outcome=Outcome.PARTIAL,
        reason="Page 3 is a picture.",
        media_type="application/pdf",
        blocks=(Block(BlockKind.HEADING, Span(0, 24), 1), Block(BlockKind.TABLE, Span(26, 62), 2)),
        confidential=True,
    )
    minutes = Source(
        "Minutes", MINUTES, digest(MINUTES), at(0), external_id="m-1", origin="council"
    )
    other = Source(
        "Left over", "A page that nobody used.", digest("A page that nobody used."), at(1)
    )
    return (
        BundledSource(tariff, original),
        BundledSource(other, b"A page that nobody used."),
        BundledSource(minutes, gathered=False),
    )


def _chain(case_id: int, actions: list[str]) -> Chain:
    events = []
    previous = GENESIS
    for number, action in enumerate(actions, start=1):
        detail = {"title": "Ferry fares", "n": number, "share": 0.5, "list": [None, True, "ü"]}
        event = sealed(
            CaseId(case_id), number, action, detail, by="R. Vale", at=at(number), previous=previous
        )
        events.append(event)
        previous = event.digest
    return tuple(events)


def placed() -> Bundle:
    """Return the sample with all that a bundle of the second format may tell."""
    bundle = sample()
    tariff, other, minutes = bundle.sources
    row = Block(BlockKind.TABLE, Span(26, 62), None, Place(cell="Fares!A2:C2"))
    foot = Block(BlockKind.FOOTER, Span(62, 70), 1)
    headers = (("Content-Type", "text/html; charset=utf-8"), ("X-Twice", "1"), ("X-Twice", "2"))
    fetched = Fetched("http://sund.test/t", "https://sund.test/t/", at(1), headers)
    table = replace(tariff.source, blocks=(row, foot), lacks=("pictures",), fetched=fetched)
    attached = replace(other.source, part_of=SourceId(3))
    first, second = bundle.articles
    fares, dropped, quote = first.claims
    spoken = replace(quote.evidence[0], locator=Locator(None, 2, Place(61_000, "Ida Brandt")))
    claims = (fares, dropped, replace(quote, evidence=(spoken,)))
    return replace(
        bundle,
        articles=(replace(first, claims=claims), second),
        sources=(replace(tariff, source=table), replace(other, source=attached), minutes),
    )


def shaped() -> Bundle:
    """Return the sample with all that a bundle of the third format may tell."""
    bundle = sample()
    first, second = bundle.articles
    fares, dropped, quote = first.claims
    elsewhere = (Anchor.at(ARTICLE, Span(0, 11)), Anchor.at(ARTICLE, Span(42, 50)))
    agreed = replace(fares.claim, accepted=True, places=elsewhere)
    claims = (replace(fares, claim=agreed), dropped, quote)
    return replace(bundle, articles=(replace(first, claims=claims), second))


def reconsidered() -> Bundle:
    """Return the sample with what a bundle of the fourth format may tell of verdicts."""
    bundle = sample()
    first, second = bundle.articles
    fares, dropped, quote = first.claims
    earlier, last = fares.verdicts
    back = _verdict("confirmed", "It was 9 after all.", 4, reason="A reader wrote", withdrawn=at(5))
    verdicts = (earlier, replace(last, reason="The tariff was misread"), back)
    claims = (replace(fares, verdicts=verdicts), dropped, quote)
    return replace(bundle, articles=(replace(first, claims=claims), second))


def contents(file: bytes) -> dict[str, bytes]:
    """Return the members of a zip file."""
    with zipfile.ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    """Return a zip file of the members."""
    out = BytesIO()
    packing = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            # On Windows it would turn the slashes of a name.
            member.filename = name
            member.compress_type = packing
            member.external_attr = 0o600 << 16
            archive.writestr(member, content)
    return out.getvalue()


def described(file: bytes) -> dict[str, Any]:
    """Return what the description in a bundle says."""
    told: dict[str, Any] = json.loads(contents(file)["bundle.json"])
    return told


def redescribed(file: bytes, told: object) -> bytes:
    """Return the bundle with another description."""
    return zipped({**contents(file), "bundle.json": json.dumps(told).encode()})
