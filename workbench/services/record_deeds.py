"""Actions on queries, sign-offs and searches: as the history tells them, and taken back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, Final, Generic, TypeVar

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.query import Query
from workbench.domain.search import SearchRecord
from workbench.domain.shaping import called
from workbench.domain.signoff import SignOff
from workbench.errors import Unusable
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.record_stores import Records
from workbench.services.undo import ClaimDeed, Turned, conflict

R = TypeVar("R", Query, SignOff, SearchRecord)

_UNTOLD: Final = frozenset({"id", "claim_id"})
_NAMES: Final = {Query: "query", SignOff: "sign_off", SearchRecord: "search"}
Pair = tuple[Claim, Claim]


@dataclass(frozen=True, slots=True)
class Step(Generic[R]):
    """What an action did to one record and to the claim that it is of: as it was, as it became.

    ``before`` is ``None`` for a record that the action made.
    """

    before: R | None
    after: R
    claim: Pair

    def told(self) -> dict[str, Any]:
        """Return what the history keeps of it: which claim and record, and what changed in both."""
        was = dict(_values(self.before)) if self.before is not None else {}
        now = dict(_values(self.after))
        changed = sorted(name for name in now if now[name] != was.get(name))
        claim, state = self.claim[1], [one.state.value for one in self.claim]
        told: dict[str, Any] = {
            "claim": claim.id,
            "words": claim.words,
            _NAMES[type(self.after)]: self.after.id,
            "was": {name: was[name] for name in changed if name in was},
            "now": {name: now[name] for name in changed},
        }
        if state[0] != state[1]:
            told["was"]["state"], told["now"]["state"] = state
        return told


@dataclass(frozen=True, slots=True)
class RecordDeed(Generic[R]):
    """An action on records that can be taken back; ``now`` tells the time at which it is.

    A record that the action made is withdrawn when that is taken back, for nothing is removed.
    """

    in_case: ClassVar[bool] = True
    text: str
    case_id: CaseId
    steps: tuple[Step[R], ...]
    store: Callable[[UnitOfWork], Records[R]]
    now: Callable[[], datetime]

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring the records and their claims back as they were; raises ``Conflict``."""
        records = [(step.after, self._before(step)) for step in self.steps]
        return self._turned(work, records, [step.claim[::-1] for step in self.steps])

    def redo(self, work: UnitOfWork) -> Turned:
        """Bring the records and their claims back as they became; raises ``Conflict``."""
        records = [(self._before(step), step.after) for step in self.steps]
        return self._turned(work, records, [step.claim for step in self.steps])

    def _before(self, step: Step[R]) -> R:
        return step.before or replace(step.after, withdrawn=self.now())

    def _turned(
        self, work: UnitOfWork, records: Sequence[tuple[R, R]], claims: Sequence[Pair]
    ) -> Turned:
        store = self.store(work)
        for left, wanted in records:
            if not _alike(store.held(left), left):
                raise conflict("This was changed since", self.text)
            store.save(wanted)
        changed = tuple((left, wanted) for left, wanted in claims if left.state != wanted.state)
        deed = ClaimDeed(self.text, self.case_id, changed)
        turned = {pair[1].id: pair for pair in deed.redo(work).claims}
        touched = tuple(turned.get(claim.id) or _untouched(work, claim) for claim, _ in claims)
        about = {"claim": claims[0][0].id, "words": claims[0][0].words}
        return Turned(touched, about if len(claims) == 1 else {})


def under_check(work: UnitOfWork, claim_id: ClaimId) -> Claim:
    """Return a claim that is to be checked.

    Raises ``NotFound``, and ``Unusable`` for one that is dropped or set apart.
    """
    claim = work.claims.get(claim_id)
    if claim.dropped:
        raise Unusable(f"{called(claim)} is dropped. Bring it back first.")
    if not claim.checkable:
        raise Unusable(f"{called(claim)} is set apart as nothing to check. Take it up first.")
    return claim


def _untouched(work: UnitOfWork, claim: Claim) -> Pair:
    now = work.claims.get(filed_id(claim.id))
    return now, now


def _alike(now: R, left: R) -> bool:
    """Say whether a record is as it was left; when it was withdrawn does not matter."""
    same = replace(now, withdrawn=None) == replace(left, withdrawn=None)
    return same and (now.withdrawn is None) == (left.withdrawn is None)


def _values(record: R) -> Iterator[tuple[str, Any]]:
    """Yield the fields of a record as JSON values, without those that are empty."""
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in _UNTOLD and value not in (None, ""):
            yield field.name, _plain(value)


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case _:
            return value
