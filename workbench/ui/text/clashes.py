"""What is said of a fact that an article states twice: with which values, in which claims.

Which of two values is right, nobody has said; so neither is called wrong.
"""

from collections.abc import Mapping

from workbench.domain.claim import Claim
from workbench.domain.consistency import Inconsistency
from workbench.domain.ids import ClaimId
from workbench.ui.text.wording import told_why
from workbench.ui.translation import tr


def clash_words(pair: Inconsistency, mine: ClaimId, claims: Mapping[ClaimId, Claim]) -> str:
    """Say from the side of one claim how the other has it."""
    if pair.claim_a == pair.claim_b:
        words = tr("The article says it in two ways: {values}")
        return words.format(values=values_words(pair))
    first = pair.claim_a == mine
    here, there = (pair.value_a, pair.value_b) if first else (pair.value_b, pair.value_a)
    other = claims.get(pair.claim_b if first else pair.claim_a)
    number = other.number if other is not None else 0
    if not (here and there):
        words = tr("Claim {number} has it otherwise. {why}")
        return words.format(number=number, why=told_why(pair.why))
    words = tr("Claim {number} says “{there}”, this one “{here}”")
    return words.format(number=number, there=there, here=here)


def values_words(pair: Inconsistency) -> str:
    """Say both values; where one of them is a denial that is not there, what differs."""
    if not (pair.value_a and pair.value_b):
        return told_why(pair.why)
    return tr("“{one}” / “{other}”").format(one=pair.value_a, other=pair.value_b)
