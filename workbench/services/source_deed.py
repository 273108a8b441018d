"""Say of sources what they are, so that it can be taken back and said again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import OfferState, Source
from workbench.domain.source_record import SourceChange, Value, told
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.undo import Turned, conflict
from workbench.services.workplace import Workplace

ACTION: Final = "source described anew"
Changed = Mapping[str, tuple[Value, Value]]
Pairs = frozenset[tuple[SourceId, SourceId]]
"""Sources that are put forward as of one origin, the later first."""


@dataclass(frozen=True, slots=True)
class SourceDeed:
    """What was said of sources: of each, the fields before and after.

    ``case_id`` is the case that it was done in, if in any. ``joined`` are the pairs put forward as
    of one origin that this decided: they are open again when it is taken back.
    """

    text: str
    case_id: CaseId | None
    steps: Mapping[SourceId, Changed]
    joined: Pairs
    at: Workplace

    def undo(self, work: UnitOfWork) -> Turned:
        """Bring back what was said before."""
        back = {
            source_id: {name: (after, before) for name, (before, after) in changed.items()}
            for source_id, changed in self.steps.items()
        }
        self._turn(work, back)
        for one, other in self.joined:
            work.origins.settle(one, other, OfferState.OPEN)
        return Turned()

    def redo(self, work: UnitOfWork) -> Turned:
        """Say it again."""
        self._turn(work, self.steps)
        return Turned()

    def _turn(self, work: UnitOfWork, steps: Mapping[SourceId, Changed]) -> None:
        for source_id, changed in steps.items():
            source = work.sources.get(source_id)
            if any(getattr(source, name) != left for name, (left, _) in changed.items()):
                raise conflict(f"“{source.title}” was changed since", self.text)
        # Whoever takes it back tells the history of the deed's own case.
        describe(work, self.at, steps, apart_from=self.case_id)


def describe(
    work: UnitOfWork,
    at: Workplace,
    steps: Mapping[SourceId, Changed],
    *,
    case_id: CaseId | None = None,
    apart_from: CaseId | None = None,
) -> Pairs:
    """Change what is said of sources, keep the record of it, and tell it to the histories.

    Those are of the cases that have evidence from a source, and of ``case_id``. Returns the pairs
    put forward as of one origin that an origin given here decides.
    """
    origins = any("origin" in changed for changed in steps.values())
    before = _offered(work) if origins else frozenset()
    for source_id, changed in steps.items():
        source = work.sources.get(source_id)
        _change(work, source, changed)
        by, now = at.checker(), at.now()
        work.sources.record(SourceChange(source_id, changed, by, now))
        detail = {"source": source_id, "title": source.title, "changed": told(changed)}
        for case in dict.fromkeys([*work.sources.cases_of(source_id), case_id]):
            if case is not None and case != apart_from:
                work.events.append(case, ACTION, detail, by=by, at=now)
    return before - _offered(work) if origins else before


def _change(work: UnitOfWork, source: Source, changed: Changed) -> None:
    fresh: dict[str, Any] = {name: after for name, (_, after) in changed.items()}
    work.sources.save(replace(source, **fresh))
    if "origin" in fresh:
        # What was put forward within that origin is decided by it.
        work.origins.give(filed_id(source.id), fresh["origin"])


def _offered(work: UnitOfWork) -> Pairs:
    return frozenset((pair.source_id, pair.other_id) for pair in work.origins.offers())


def called(sources: Sequence[Source]) -> str:
    """Return what to call sources: one by its title, several by their count."""
    if len(sources) == 1:
        [source] = sources
        return f"“{source.title}”" if source.title else f"Source {filed_id(source.id)}"
    return f"{len(sources)} sources"
