"""What was said of sources, so that it can be taken back and said again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, TypeAlias

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import OfferState, Source
from workbench.domain.source_record import SourceChange, Value, told
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Turned, conflict
from workbench.services.workplace import Workplace

ACTION: Final = "source described anew"
Changed = Mapping[str, tuple[Value, Value]]
Steps = Mapping[SourceId, Changed]
"""Of each source the fields that change, before and after."""
Pair: TypeAlias = tuple[SourceId, SourceId]
"""Two sources that were put forward as of one origin, or said to be; the later first."""
Decided = Mapping[Pair, tuple[OfferState | None, OfferState | None]]
"""What is said of pairs before and after; ``None`` where nothing is."""


@dataclass(frozen=True, slots=True)
class SourceDeed:
    """What was said of sources, and what that decided of pairs of them.

    ``case_id`` is the case that it was done in, if in any.
    """

    in_case: ClassVar[bool] = False
    text: str
    case_id: CaseId | None
    steps: Steps
    decided: Decided
    at: Workplace

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring back what was said before."""
        back = {
            source_id: {name: (after, before) for name, (before, after) in changed.items()}
            for source_id, changed in self.steps.items()
        }
        return self._turn(
            work, back, {pair: (after, before) for pair, (before, after) in self.decided.items()}
        )

    def redo(self, work: UnitOfWork) -> Turned:
        """Say it again."""
        return self._turn(work, self.steps, self.decided)

    def _turn(self, work: UnitOfWork, steps: Steps, decided: Decided) -> Turned:
        for source_id, changed in steps.items():
            source = work.sources.get(source_id)
            if any(getattr(source, name) != left for name, (left, _) in changed.items()):
                raise conflict(f"“{source.title}” was changed since", self.text)
        states = work.origins.states() if decided else {}
        if any(states.get(pair) is not left for pair, (left, _) in decided.items()):
            raise conflict("Whether these sources repeat one another was decided since", self.text)
        for source_id, changed in steps.items():
            change(work, source_id, changed)
        for pair, (_, state) in decided.items():
            work.origins.put_back(*pair, state)
        # Whoever takes it back tells the history of the deed's own case.
        tell(work, self.at, steps, [], apart_from=self.case_id)
        changes = [{"source": key, "changed": told(changed)} for key, changed in steps.items()]
        return Turned(told={"sources": changes})


def change(work: UnitOfWork, source_id: SourceId, changed: Changed) -> None:
    """Say of a source what is new."""
    fresh: dict[str, Any] = {name: after for name, (_, after) in changed.items()}
    work.sources.save(replace(work.sources.get(source_id), **fresh))


def tell(
    work: UnitOfWork,
    at: Workplace,
    steps: Steps,
    cases: Sequence[CaseId],
    *,
    apart_from: CaseId | None = None,
) -> None:
    """Keep the record of what was said of sources, and tell it to the histories.

    Those are of the cases that have evidence from a source, and of ``cases``.
    """
    for source_id, changed in steps.items():
        by, now = at.checker(), at.now()
        work.sources.record(SourceChange(source_id, changed, by, now))
        title = changed["title"][0] if "title" in changed else work.sources.get(source_id).title
        detail = {"source": source_id, "title": title, "changed": told(changed)}
        for case_id in dict.fromkeys([*work.sources.cases_of(source_id), *cases]):
            if case_id != apart_from:
                work.events.append(case_id, ACTION, detail, by=by, at=now)


def decided(before: Mapping[Pair, OfferState], after: Mapping[Pair, OfferState]) -> Decided:
    """Return what is said of pairs otherwise than before."""
    return {
        pair: (before.get(pair), after.get(pair))
        for pair in dict.fromkeys([*before, *after])
        if before.get(pair) is not after.get(pair)
    }


def called(sources: Sequence[Source]) -> str:
    """Return what to call sources: one by its title, several by their count."""
    if len(sources) == 1:
        [source] = sources
        return f"“{source.title}”" if source.title else f"Source {filed_id(source.id)}"
    return f"{len(sources)} sources"
