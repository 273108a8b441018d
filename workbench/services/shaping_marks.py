"""Say of claims what they are: agreed, dropped, nothing to check, of a kind, by whom."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.claim import Anchor, CheckState, Claim, ClaimKind
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.shaping import called, counted
from workbench.domain.text import Span, trimmed
from workbench.errors import Unusable
from workbench.language.words import words
from workbench.services.accounting import accounting, merged
from workbench.services.filing import filed_id
from workbench.services.worksheet import Worksheet

BY_HAND: Final = (CheckState.UNCHECKED, CheckState.IN_PROGRESS, CheckState.RECHECK)
"""The check states that a checker chooses; the others come with what brings them about."""
NOTHING: Final = "nothing to check here"
TAKEN_UP: Final = "taken up by hand"

_COMES_WITH: Final = {
    CheckState.CHECKED: "A claim is checked once it has a verdict. Give it one.",
    CheckState.SIGNED_OFF: "A claim is signed off by somebody who stands behind its verdict. "
    "Sign the verdict off.",
    CheckState.QUERY_OUT: "A claim waits for an answer once a query is out. Send the query.",
}

Step = Callable[[Worksheet], str]


def marking(article_id: ArticleId, start: int, end: int) -> Step:
    """Make a claim of a stretch of the article, without white space at its edges.

    Raises ``Unusable`` if nothing is left, or if the very same stretch is a claim already.
    """

    def step(sheet: Worksheet) -> str:
        article = sheet.open(article_id)
        span = trimmed(article.text, start, end)
        if span is None:
            raise Unusable("Nothing is selected. Select the words of the claim first.")
        same = next((claim for claim in sheet.all() if claim.span == span), None)
        if same is not None and same.checkable and not same.dropped:
            raise Unusable(f"These words are claim {same.number} already.")
        kept = sheet.put(by_hand(sheet, span) if same is None else taken_up(sheet, same))
        return f"{called(kept)} marked"

    return step


def by_hand(sheet: Worksheet, span: Span) -> Claim:
    """Return a new claim that a checker made of a stretch of the article."""
    article, seen = sheet.article, sheet.judged(span)
    return Claim(
        article_id=filed_id(article.id),
        anchor=Anchor.at(article.text, span),
        words=span.of(article.text),
        kinds=seen.kinds,
        worth=seen.worth,
        reasons=("marked by hand",),
        claimant=seen.claimant,
        by_hand=True,
        accepted=True,
    )


def in_state(claim_id: ClaimId, state: CheckState) -> Step:
    """Put a claim into a check state; raises ``Unusable`` for “signed off”, which says by whom."""
    if state is CheckState.SIGNED_OFF:
        raise Unusable("A claim is signed off by a person, not put there. Sign it off.")

    def step(sheet: Worksheet) -> str:
        claim = sheet.put(sheet.take_one(claim_id).now(state))
        return f"{called(claim)} put to “{state.value}”"

    return step


def in_states(ids: Sequence[ClaimId], state: CheckState) -> Step:
    """Put claims into a check state by hand; what was set apart or dropped is let be.

    Raises ``Unusable`` for a state that only a verdict, a sign-off or a query brings about.
    """

    def step(sheet: Worksheet) -> str:
        if state not in BY_HAND:
            raise Unusable(_COMES_WITH[state])
        asked = [claim for claim in sheet.take(ids) if claim.checkable and not claim.dropped]
        return _said(sheet.put_each(asked, lambda one: one.now(state)), f"put to “{state.value}”")

    return step


def accepting(ids: Sequence[ClaimId], *, accepted: bool) -> Step:
    """Agree that these are claims, or take that back; what was set apart or dropped is let be."""

    def step(sheet: Worksheet) -> str:
        asked = [claim for claim in sheet.take(ids) if claim.checkable and not claim.dropped]
        changed = sheet.put_each(asked, lambda claim: replace(claim, accepted=accepted))
        return _said(changed, "accepted" if accepted else "proposed again")

    return step


def dropping(ids: Sequence[ClaimId], *, dropped: bool) -> Step:
    """Take claims off the table, or bring them back."""

    def step(sheet: Worksheet) -> str:
        changed = sheet.put_each(sheet.take(ids), lambda claim: replace(claim, dropped=dropped))
        return _said(changed, "dropped" if dropped else "brought back")

    return step


def setting_apart(ids: Sequence[ClaimId]) -> Step:
    """Say that these are nothing to check."""

    def step(sheet: Worksheet) -> str:
        changed = sheet.put_each(sheet.take(ids), lambda claim: replace(claim, checkable=False))
        return _said(changed, "set apart: nothing to check")

    return step


def taking_up(ids: Sequence[ClaimId]) -> Step:
    """Make claims of what was set apart."""

    def step(sheet: Worksheet) -> str:
        apart = [claim for claim in sheet.take(ids) if not claim.checkable]
        return _said(sheet.put_each(apart, lambda claim: taken_up(sheet, claim)), "taken up")

    return step


def taken_up(sheet: Worksheet, claim: Claim) -> Claim:
    """Return what was set apart, or dropped, as an accepted claim; the swept is judged first."""
    if _swept(claim):
        seen = sheet.judged(claim.span)
        claim = replace(claim, kinds=seen.kinds, worth=seen.worth, reasons=())
    reasons = claim.reasons if claim.checkable else (TAKEN_UP, *claim.reasons)
    return replace(
        claim,
        checkable=True,
        dropped=False,
        accepted=True,
        reasons=tuple(dict.fromkeys(reasons)),
    )


def of_kinds(ids: Sequence[ClaimId], kinds: Sequence[ClaimKind]) -> Step:
    """Say of what kinds claims are."""
    fresh = tuple(dict.fromkeys(kinds))

    def step(sheet: Worksheet) -> str:
        changed = sheet.put_each(sheet.take(ids), lambda claim: replace(claim, kinds=fresh))
        named = ", ".join(kind.value for kind in fresh) or "none"
        return _said(changed, f"of another kind: {named}")

    return step


def said_by(claim_id: ClaimId, text: str) -> Step:
    """Say who the article says said it; an empty text says nobody."""
    name = " ".join(text.split())

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        sheet.put(replace(claim, claimant=name))
        return f"{called(claim)} said by {name or 'nobody named'}"

    return step


def restating(claim_id: ClaimId, words: str) -> Step:
    """Write a claim so that it stands alone; an empty text takes the restatement away."""
    wording = words.strip()

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        sheet.put(replace(claim, restatement=wording))
        return f"{called(claim)} restated" if wording else f"{called(claim)} no longer restated"

    return step


def sweeping(article_id: ArticleId, spans: Sequence[Span]) -> Step:
    """Say of what lies under nothing in these stretches that it is nothing to check."""

    def step(sheet: Worksheet) -> str:
        article = sheet.open(article_id)
        there = {claim.span: claim for claim in sheet.all() if claim.dropped and _swept(claim)}
        found = list(_within(accounting(article, sheet.all()).unmarked, spans))
        for span in found:
            again = there.get(span) or Claim(
                article_id,
                Anchor.at(article.text, span),
                span.of(article.text),
                checkable=False,
                reasons=(NOTHING,),
                by_hand=True,
            )
            sheet.put(replace(again, dropped=False))
        if not found:
            return "Nothing there lies under nothing"
        count = sum(len(words(span.of(article.text))) for span in found)
        return f"{count} {'word' if count == 1 else 'words'} marked as nothing to check"

    return step


def _swept(claim: Claim) -> bool:
    return claim.by_hand and not claim.checkable and claim.reasons == (NOTHING,)


def _within(unmarked: Sequence[Span], spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the parts of the unmarked stretches that lie in any of the spans."""
    wanted = merged(spans)
    at = 0
    for stretch in unmarked:
        while at < len(wanted) and wanted[at].end <= stretch.start:
            at += 1
        for span in wanted[at:]:
            if span.start >= stretch.end:
                break
            yield Span(max(span.start, stretch.start), min(span.end, stretch.end))


def _said(changed: Sequence[Claim], what: str) -> str:
    return f"{counted(changed)} {what}" if changed else "Nothing to change"
