"""Take actions back, and do them again: each time a new change with an event of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Final, Protocol

from workbench.domain.claim import Claim
from workbench.domain.ids import CaseId
from workbench.domain.shaping import Shaped, called, change_told, differing
from workbench.errors import Conflict, Unusable
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.workplace import Workplace
from workbench.services.worksheet import Worksheet

_CHECKING: Final = frozenset({"state", "accepted"})
"""What the checking of a claim changes, which says nothing about its shape."""
_FEW: Final = 4
_SHAPE: Final = frozenset({"anchor", "words", "state", "dropped"})


ClaimChange = tuple[Claim, Claim]
"""A claim as it was until now, and as it is."""


@dataclass(frozen=True, slots=True)
class Turned:
    """What came of taking a deed back, or of doing it again.

    ``claims`` are those that it touched; ``told`` is what the history is to keep of it besides
    them, as JSON values.
    """

    claims: tuple[ClaimChange, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict)


class Deed(Protocol):
    """Something that was done and can be taken back.

    ``undo`` and ``redo`` raise ``Conflict`` where what was done is no longer as it was left.
    """

    @property
    def text(self) -> str:
        """What was done, in words."""

    @property
    def case_id(self) -> CaseId | None:
        """The case whose history tells of it; ``None`` if the deed keeps a record of its own."""

    @property
    def in_case(self) -> bool:
        """Say whether it is seen in a case only, as what is done to claims."""

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring back what was before."""

    def redo(self, work: UnitOfWork) -> Turned:
        """Bring back what was done."""


def conflict(since: str, text: str) -> Conflict:
    """Return the refusal to turn a deed: what was done ``since``, and what the deed is."""
    return Conflict(
        f"{since}, so that this cannot be taken back or done again: {text}. "
        "Everything is as it was."
    )


@dataclass(frozen=True, slots=True)
class ClaimDeed:
    """An action on claims: each as it was and as it became.

    A claim that the action made was dropped before, as it were: so it is when it is taken back.
    """

    in_case: ClassVar[bool] = True
    text: str
    case_id: CaseId
    changes: tuple[ClaimChange, ...]

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring the claims back as they were."""
        return self._turned(work, [(after, before) for before, after in self.changes])

    def redo(self, work: UnitOfWork) -> Turned:
        """Bring the claims back as they became."""
        return self._turned(work, self.changes)

    def _turned(self, work: UnitOfWork, steps: Sequence[ClaimChange]) -> Turned:
        if len(steps) > _FEW:
            # To read them together is faster than one by one.
            work.claims.of_article(steps[0][0].article_id, dropped=True)
        return Turned(tuple(self._turn(work, left, wanted) for left, wanted in steps))

    def _turn(self, work: UnitOfWork, left: Claim, wanted: Claim) -> ClaimChange:
        now = work.claims.get(filed_id(left.id))
        since, turned = differing(left, now), differing(left, wanted)
        # Evidence accepted meanwhile takes nothing away from a claim whose shape stays as it is.
        if since and not (since <= _CHECKING and turned.isdisjoint(_SHAPE | since)):
            raise conflict(f"{called(now)} was changed since", self.text)
        kept = {name: getattr(now, name) for name in since}
        return now, work.claims.save(replace(wanted, version=now.version, **kept))


class Undo:
    """What was done at this desk since it was set up, the last first, without end.

    A step that can no longer be taken is refused once and then passed over.
    """

    def __init__(self, at: Workplace) -> None:
        self._at = at
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self._listeners: list[Callable[[], None]] = []

    @property
    def next_undo(self) -> str:
        """What would be taken back, in words; empty if there is nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def next_redo(self) -> str:
        """What would be done again, in words; empty if there is nothing."""
        return self._undone[-1].text if self._undone else ""

    @property
    def undo_in_case(self) -> bool:
        """Say whether what would be taken back is seen in a case only."""
        return bool(self._done) and self._done[-1].in_case

    @property
    def redo_in_case(self) -> bool:
        """Say whether what would be done again is seen in a case only."""
        return bool(self._undone) and self._undone[-1].in_case

    def listen(self, callback: Callable[[], None]) -> None:
        """Have ``callback`` called, on the thread of the action, when either of these changes."""
        self._listeners.append(callback)

    def record(self, deed: Deed) -> None:
        """Note something that was done; what was taken back before can not be done again."""
        self._done.append(deed)
        self._undone.clear()
        self._tell()

    def undo(self) -> Shaped:
        """Take the last action back.

        Raises ``Unusable`` if there is none, and ``Conflict``, with everything left as it is, if
        what it did has been changed since.
        """
        if not self._done:
            raise Unusable("There is nothing to take back.")
        return self._turn(self._done, self._undone, "undone", lambda deed: deed.undo)

    def redo(self) -> Shaped:
        """Do again what was taken back last; raises as ``undo`` does."""
        if not self._undone:
            raise Unusable("There is nothing to do again.")
        return self._turn(self._undone, self._done, "done again", lambda deed: deed.redo)

    def carry_out(
        self, action: str, shape: Callable[[Worksheet], str], *, apiece: bool = False
    ) -> Shaped:
        """Shape claims in one transaction, with one event, and note it; returns what was done.

        ``shape`` returns it in words. ``apiece`` gives each claim an event of its own. Where it
        changed nothing, there is no event and nothing to take back.
        """
        with self._at.library.writing() as work:
            sheet = Worksheet(work, self._at.weights)
            text = shape(sheet)
            touched = sheet.touched()
            if not touched:
                return Shaped(text)
            case_id = sheet.article.case_id
            for detail in sheet.told_apiece(text) if apiece else [sheet.told(text)]:
                work.events.append(
                    case_id, action, detail, by=self._at.checker(), at=self._at.now()
                )
            work.commit()
        changes = [(before or replace(after, dropped=True), after) for before, after in touched]
        self.record(ClaimDeed(text, case_id, tuple(changes)))
        return Shaped(text, tuple(after for _, after in touched))

    def _turn(
        self,
        source: list[Deed],
        target: list[Deed],
        word: str,
        way: Callable[[Deed], Callable[[UnitOfWork], Turned]],
    ) -> Shaped:
        deed = source[-1]
        with self._at.library.writing() as work:
            try:
                turned = way(deed)(work)
            except Conflict:
                source.pop()
                self._tell()
                raise
            if deed.case_id is not None:
                self._note(work, deed.case_id, f"{word}: {deed.text}", deed.text, turned)
            work.commit()
        target.append(source.pop())
        self._tell()
        claims = tuple(after for _, after in turned.claims)
        return Shaped(f"{word.capitalize()}: {deed.text}", claims)

    def _note(
        self, work: UnitOfWork, case_id: CaseId, action: str, text: str, turned: Turned
    ) -> None:
        changed = [change_told(before, after) for before, after in turned.claims]
        detail = {**turned.told, "text": text, "changed": changed}
        work.events.append(case_id, action, detail, by=self._at.checker(), at=self._at.now())

    def _tell(self) -> None:
        for callback in self._listeners:
            callback()
