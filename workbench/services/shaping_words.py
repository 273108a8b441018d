"""Change which words a claim is: split, merge, widen, narrow."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.ids import ClaimId
from workbench.domain.shaping import called
from workbench.domain.text import Span
from workbench.domain.verdict import standing
from workbench.errors import Unusable
from workbench.language.quotations import marked
from workbench.services.edges import cut
from workbench.services.filing import filed_id
from workbench.services.worksheet import Worksheet

KEPT: Final = "; its verdict is kept, look at it again"
_TWO: Final = 2
_AROUND: Final = 2000

Step = Callable[[Worksheet], str]


def splitting(claim_id: ClaimId, at: int) -> Step:
    """Make two claims of one, the second beginning at the word nearest to ``at``.

    The first keeps number, evidence and verdict; both keep the claimant and the further places.
    """

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        if not claim.span.start <= at <= claim.span.end:
            raise Unusable("Put the cursor inside the claim, where its second half begins.")
        halves = cut(sheet.article.text, claim.span, at)
        if halves is None:
            raise Unusable("The claim is one word, which cannot be split.")
        first, second = (_judged(sheet, claim, half, "split by hand") for half in halves)
        kept = sheet.put(first)
        sheet.put(
            replace(second, id=None, version=1, number=0, state=CheckState.UNCHECKED, by_hand=True)
        )
        return f"{called(kept)} split in two{_recheck(claim, kept)}"

    return step


def merging(ids: Sequence[ClaimId]) -> Step:
    """Make one claim of several, from the start of the first to the end of the last.

    The one that has evidence or a verdict is kept, else the first; the others are dropped. Raises
    ``Unusable`` if several have.
    """

    def step(sheet: Worksheet) -> str:
        claims = sheet.take(ids)
        if len(claims) < _TWO:
            raise Unusable("Choose two claims or more, then merge them.")
        kept = the_kept(sheet, claims, claims[0])
        whole = Span(claims[0].span.start, max(claim.span.end for claim in claims))
        others = [claim for claim in claims if claim.id != kept.id]
        fresh = _judged(sheet, kept, whole, "merged by hand", places=_places(claims, whole))
        claimant = next((claim.claimant for claim in (kept, *claims) if claim.claimant), "")
        saved = sheet.put(
            replace(
                fresh,
                claimant=claimant,
                checkable=any(claim.checkable for claim in claims),
                dropped=False,
            )
        )
        sheet.put_each(others, lambda claim: replace(claim, dropped=True))
        return f"{len(claims)} claims merged into {_lower(called(saved))}{_recheck(kept, saved)}"

    return step


def moving(claim_id: ClaimId, words: int, moved: Callable[[str, Span, int], Span]) -> Step:
    """Move one edge of a claim by words; ``moved`` says where to."""

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        span = moved(sheet.article.text, claim.span, words)
        if span == claim.span:
            raise Unusable("The claim cannot be made wider or narrower there.")
        fresh = _judged(sheet, claim, span, "changed by hand", restatement=claim.restatement)
        kept = sheet.put(fresh)
        way = "widened" if len(span) > len(claim.span) else "narrowed"
        return f"{called(kept)} {way}{_recheck(claim, kept)}"

    return step


def the_kept(sheet: Worksheet, claims: Sequence[Claim], otherwise: Claim) -> Claim:
    """Return the claim that goes on where several become one: the one that was worked on.

    Raises ``Unusable`` if more than one has a verdict, evidence, a query or a search.
    """
    worked_on = [claim for claim in claims if _worked_on(sheet, claim)]
    if len(worked_on) > 1:
        named = " and ".join(_lower(called(claim)) for claim in worked_on[:_TWO])
        raise Unusable(
            f"Evidence, a verdict, a query or a search hangs on {named} both, so that they "
            "cannot become one."
        )
    return worked_on[0] if worked_on else otherwise


def _worked_on(sheet: Worksheet, claim: Claim) -> bool:
    claim_id, work = filed_id(claim.id), sheet.work
    held = (work.evidence, work.queries, work.searches)
    return _decided(sheet, claim) or any(store.of_claim(claim_id) for store in held)


def _decided(sheet: Worksheet, claim: Claim) -> bool:
    return standing(sheet.work.verdicts.of_claim(filed_id(claim.id))) is not None


def _judged(
    sheet: Worksheet,
    claim: Claim,
    span: Span,
    reason: str,
    *,
    places: tuple[Anchor, ...] | None = None,
    restatement: str = "",
) -> Claim:
    """Return a claim of other words, judged anew; whoever shapes it has agreed that it is one.

    One that has a verdict is to be looked at again.
    """
    article = sheet.article
    words = span.of(article.text)
    seen = sheet.judged(span)
    kinds = seen.kinds
    if _quotes(article.text, span):
        kinds = tuple(dict.fromkeys((ClaimKind.QUOTE, *kinds)))
    return replace(
        claim,
        anchor=Anchor.at(article.text, span),
        words=words,
        kinds=kinds,
        worth=seen.worth,
        reasons=(reason, *seen.reasons) if claim.checkable else claim.reasons,
        accepted=claim.checkable,
        places=claim.places if places is None else places,
        restatement=restatement,
        state=CheckState.RECHECK if _decided(sheet, claim) else claim.state,
    )


def _quotes(text: str, span: Span) -> bool:
    """Say whether words stand in quotation marks, which may lie outside the span."""
    start = text.rfind("\n", max(0, span.start - _AROUND), span.start) + 1
    start = max(start, span.start - _AROUND, 0)
    end = text.find("\n", span.end, span.end + _AROUND)
    end = min(len(text), span.end + _AROUND) if end < 0 else end
    around = text[start:end]
    return any(
        quoted.inner.shifted(start).overlaps(span)
        for quoted in marked(around)
        if len(quoted.inner.of(around).split()) > _TWO
    )


def _places(claims: Sequence[Claim], whole: Span) -> tuple[Anchor, ...]:
    places = {place.span: place for claim in claims for place in claim.places}
    return tuple(places[span] for span in sorted(places) if not span.overlaps(whole))


def _recheck(before: Claim, after: Claim) -> str:
    again = CheckState.RECHECK
    return KEPT if after.state is again and before.state is not again else ""


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]
