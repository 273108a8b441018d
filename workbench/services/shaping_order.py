"""Number the claims of an article."""

from collections.abc import Callable
from dataclasses import replace

from workbench.domain.claim import Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.errors import Unusable
from workbench.services.worksheet import Worksheet

Step = Callable[[Worksheet], str]


def renumbering(claim_id: ClaimId, number: int) -> Step:
    """Give a claim a number; the claim that has it moves up by one, and so on to the next gap."""

    def step(sheet: Worksheet) -> str:
        claim = sheet.take_one(claim_id)
        if number < 1:
            raise Unusable("Claims are numbered from 1. Give a number that is not smaller.")
        if not claim.checkable or claim.dropped:
            raise Unusable("Only a claim that is to be checked has a number. Take it up first.")
        if claim.number == number:
            return f"Claim {number} has that number already"
        others = {other.number: other for other in sheet.all() if other.id != claim.id}
        taken = number
        while taken in others:
            sheet.put(replace(others[taken], number=taken + 1))
            taken += 1
        sheet.put(replace(claim, number=number))
        return f"Claim {claim.number} is now claim {number}"

    return step


def in_order(article_id: ArticleId) -> Step:
    """Give the claims numbers as they stand in the article, from 1.

    One that was dropped loses its number, and takes the next when it is brought back.
    """

    def step(sheet: Worksheet) -> str:
        sheet.open(article_id)
        claims = sorted(sheet.all(), key=_place)
        asked = [claim for claim in claims if claim.checkable and not claim.dropped]
        numbers = {claim.id: number for number, claim in enumerate(asked, start=1)}
        changed = sheet.put_each(
            claims, lambda claim: replace(claim, number=numbers.get(claim.id, 0))
        )
        return "Claims numbered in reading order" if changed else "The numbers are in order"

    return step


def _place(claim: Claim) -> tuple[int, int, int]:
    return (claim.span.start, claim.span.end, claim.id or 0)
