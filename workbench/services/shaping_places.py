"""The same fact in several places of an article is one claim: put together, and take apart."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.article import Article
from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.shaping import called
from workbench.domain.text import BlockKind
from workbench.errors import Unusable
from workbench.services.shaping_marks import by_hand, taken_up
from workbench.services.shaping_words import the_kept
from workbench.services.worksheet import Worksheet

_HEADS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_TWO: Final = 2

Step = Callable[[Worksheet], str]


def joining(ids: Sequence[ClaimId]) -> Step:
    """Keep one of several claims that say the same, with the others as further places.

    The one that has evidence or a verdict is kept, else the first that is no headline. The others
    are dropped. Raises ``Unusable`` if several have evidence or a verdict.
    """

    def step(sheet: Worksheet) -> str:
        claims = sheet.take(ids)
        if len(claims) < _TWO:
            raise Unusable("Choose two claims or more that say the same, then join them.")
        kept = the_kept(sheet, claims, _fullest(sheet.article, claims))
        others = [claim for claim in claims if claim.id != kept.id]
        places = {place.span: place for claim in claims for place in claim.places}
        places |= {other.span: other.anchor for other in others}
        places.pop(kept.span, None)
        fresh = tuple(places[span] for span in sorted(places))
        saved = sheet.put(replace(kept, places=fresh, checkable=True, dropped=False, accepted=True))
        sheet.put_each(others, lambda claim: replace(claim, dropped=True))
        return f"{called(saved)} stands for {len(claims)} that say the same"

    return step


def parting(claim_id: ClaimId, index: int) -> Step:
    """Make a claim of its own of a further place; ``index`` counts the places from 0.

    Where it was a claim before, that one is brought back.
    """

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        if not 0 <= index < len(claim.places):
            raise Unusable("The claim has no such place. Choose one of those it lists.")
        place = claim.places[index]
        others = (*claim.places[:index], *claim.places[index + 1 :])
        sheet.put(replace(claim, places=others))
        same = [one for one in sheet.all() if one.span == place.span and one.id != claim.id]
        own = sheet.put(taken_up(sheet, same[0]) if same else by_hand(sheet, place.span))
        return f"{called(own)} taken out of {called(claim)[:1].lower()}{called(claim)[1:]}"

    return step


def _fullest(article: Article, claims: Sequence[Claim]) -> Claim:
    """Return the first claim to check that is no headline, else the first."""
    heads = [block.span for block in article.blocks if block.kind in _HEADS]
    asked = [claim for claim in claims if claim.checkable and not claim.dropped]
    full = [claim for claim in asked if not any(head.covers(claim.span) for head in heads)]
    return (full or asked or list(claims))[0]
