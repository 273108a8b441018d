"""Taking the evidence away from half of the claims."""

from dataclasses import dataclass

from tests.bench.evaluation.model import EvaluationSet, LabelledClaim, short


@dataclass(frozen=True, slots=True)
class Halves:
    """Claims whose evidence is in the library, claims whose evidence is not, and what is left out.

    Claims of the first kind that share some of the evidence that was taken away are in neither.
    """

    kept: tuple[LabelledClaim, ...]
    gone: tuple[LabelledClaim, ...]
    removed: frozenset[str]


def halves(of: EvaluationSet) -> Halves:
    """Split the claims of a set, the same way each time.

    The side follows from the first document that bears on a claim, so that claims about one
    document stay together and few are lost. Claims without evidence are among those ``gone``.
    """
    answerable = [claim for claim in of.claims if claim.gold]
    gone = tuple(claim for claim in answerable if _goes(claim))
    removed = frozenset[str]().union(*(claim.gold for claim in gone))
    kept = tuple(c for c in answerable if not _goes(c) and not c.gold & removed)
    without = tuple(claim for claim in of.claims if not claim.gold)
    return Halves(kept, gone + without, removed)


def _goes(claim: LabelledClaim) -> bool:
    return int(short(min(claim.gold)), 16) % 2 == 0
