"""Put the check state of a claim back, after a decision on the claim was taken back."""

from dataclasses import replace

from workbench.domain.claim import Claim
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import ClaimChange


def as_left(work: UnitOfWork, left: Claim) -> bool:
    """Say whether a claim is still in the check state that a decision left it in."""
    return work.claims.get(filed_id(left.id)).state is left.state


def put_back(work: UnitOfWork, left: Claim, wanted: Claim) -> tuple[ClaimChange, ...]:
    """Give a claim that was ``left`` so the check state it is ``wanted`` in.

    Where that was changed since, it is let be. Nothing else of the claim is touched.
    """
    now = work.claims.get(filed_id(left.id))
    if now.state is not left.state:
        return ()
    accepted = wanted.accepted if now.accepted == left.accepted else now.accepted
    back = replace(now, state=wanted.state, accepted=accepted)
    return ((now, work.claims.save(back)),) if back != now else ()
