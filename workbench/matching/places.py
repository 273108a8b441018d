"""Whether two spans stand in the same place: the same words beside them, in the same order.

This is what shows a changed figure in an otherwise equal sentence, whatever the figure is.
"""

from collections.abc import Sequence
from typing import Final

from workbench.domain.text import Span
from workbench.matching.alignment import Alignment, Token

SAME: Final = 0.9
"""From here on two spans stand in the same place: about one telling word right beside both."""
_REACH: Final = 6
_STOPWORD: Final = 0.4
# So many words may stand in the passage between one equal word and the next.
_SKIPPED: Final = 2


def place(alignment: Alignment, mine: Span, theirs: Span) -> float:
    """Weigh the equal words beside a span of the claim and one of the passage, nearer ones more.

    A word right beside both counts 1 (a stopword 0.4), one that is n words away a nth of it.
    """
    claim, passage = alignment.claim, alignment.passage
    here, there = claim.within(mine), passage.within(theirs)
    if not here or not there:
        return 0.0
    before = _beside(_before(claim.tokens, here[0]), _before(passage.tokens, there[0]))
    after = _beside(_after(claim.tokens, here[-1]), _after(passage.tokens, there[-1]))
    return before + after


def _before(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    return tokens[max(0, at - _REACH) : at][::-1]


def _after(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    return tokens[at + 1 : at + 1 + _REACH]


def _beside(ours: Sequence[Token], theirs: Sequence[Token]) -> float:
    """Weigh what two runs of words, told from the nearest on, have in common in this order."""
    weight, reached = 0.0, 0
    for distance, token in enumerate(ours, start=1):
        for at in range(reached, min(reached + 1 + _SKIPPED, len(theirs))):
            if theirs[at].key == token.key:
                reached = at + 1
                weight += (_STOPWORD if token.stop else 1.0) / max(distance, reached)
                break
    return weight
