"""A case whose claims are where a test wants them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.source import Passage, Source
from workbench.domain.text import Span, digest
from workbench.services.desk import Desk
from workbench.services.evidence import EvidenceService
from workbench.services.verdicts import VerdictService
from workbench.services.workplace import Workplace
from workbench.storage.library import Library

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
COST = "The Tarn bridge cost €3.1 million"
QUOTE = "“twice what we were told”, said Odile Marsh."
OPENED = "It opened in June 2019 and carries 8,400 cars a day."
LOVES = "The mayor loves it."
AGAIN = "The bridge cost €3.1 million."
CREDIT = "Photo: N. Abel"
TEXT = """The Tarn bridge cost €3.1 million, “twice what we were told”, said Odile Marsh.

It opened in June 2019 and carries 8,400 cars a day. The mayor loves it.

The bridge cost €3.1 million. Photo: N. Abel
"""


def span_of(words: str, text: str = TEXT, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


class Colleague:
    """Somebody else who decides on the same claims, and whose deeds are not ours to take back."""

    def __init__(self, library: Library) -> None:
        at = Workplace(library, lambda: NOON, lambda: "A. Berg")
        self.evidence, self.verdicts = EvidenceService(at), VerdictService(at)


class Bench:
    """A desk with one article, and claims by the words they were filed with."""

    def __init__(self, desk: Desk, library: Library, text: str = TEXT) -> None:
        self.desk, self.library, self.text = desk, library, text
        self.colleague = Colleague(library)
        made = desk.cases.open(desk.cases.read_text(text))
        assert made.case.id is not None
        assert made.article.id is not None
        self.case_id: CaseId = made.case.id
        self.article_id: ArticleId = made.article.id
        self.text = made.article.text
        found = [claim.id for claim in desk.claims.of_article(self.article_id)]
        with library.writing() as work:
            for key in found:
                assert key is not None
                # What was found is put out of the way: these tests choose their own claims.
                claim = work.claims.get(key)
                anchor = Anchor.at(self.text, Span(len(self.text) - 1, len(self.text)))
                work.claims.save(
                    Claim(
                        self.article_id,
                        anchor,
                        anchor.span.of(self.text),
                        dropped=True,
                        version=claim.version,
                        id=key,
                    )
                )
            work.commit()

    def file(self, *words: str, checkable: bool = True, after: int = 0) -> list[ClaimId]:
        """File claims of these words, numbered on."""
        made = []
        with self.library.writing() as work:
            for said in words:
                span = span_of(said, self.text, after)
                there = work.claims.of_article(self.article_id, dropped=True)
                number = 1 + max(claim.number for claim in there) if checkable else 0
                anchor = Anchor.at(self.text, span)
                claim = Claim(
                    self.article_id, anchor, said, checkable=checkable, number=number, worth=0.9
                )
                kept = work.claims.add(claim)
                assert kept.id is not None
                made.append(kept.id)
            work.commit()
        return made

    def get(self, key: ClaimId) -> Claim:
        return self.desk.claims.get(key)

    def words(self) -> list[str]:
        """The words of the claims and of what is set apart, in reading order."""
        return [claim.words for claim in self.live()]

    def live(self) -> Sequence[Claim]:
        return self.desk.claims.of_article(self.article_id)

    def decide(self, key: ClaimId, verdicts: VerdictService | None = None) -> None:
        (verdicts or self.desk.verdicts).judge(key, "confirmed")
        assert self.get(key).state is CheckState.CHECKED

    def prove(self, key: ClaimId, evidence: EvidenceService | None = None) -> Evidence:
        """Accept a piece of evidence."""
        accept = (evidence or self.desk.evidence).accept
        return accept(key, self.passage(), Stance.SUPPORTS)

    def passage(self) -> Passage:
        """A passage that bears on the cost of the bridge."""
        text = "The Tarn bridge: final account, 3.1 million."
        with self.library.writing() as work:
            source = work.sources.by_digest(digest(text)) or work.sources.add(
                Source("Account", text, digest(text), NOON), []
            )
            work.commit()
        assert source.id is not None
        return Passage(source.id, Span(0, len(text)), text)

    def actions(self) -> list[str]:
        return [event.action for event in self.desk.cases.history(self.case_id)]


def filed(claim: Claim) -> ClaimId:
    assert claim.id is not None
    return claim.id


def last_event(bench: Bench) -> dict[str, Any]:
    event = bench.desk.cases.history(bench.case_id)[-1]
    return {"action": event.action, **event.detail}
