"""Correct what is known of sources: title, date, kind, origin and the rest, never their text."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Source
from workbench.domain.source_record import KEEP, Keep, Shared, SourceChange, SourceFields
from workbench.errors import Conflict
from workbench.services.ports import UnitOfWork
from workbench.services.source_deed import Changed, SourceDeed, called, change, decided, tell
from workbench.services.source_fields import changed, named
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace

__all__ = ["KEEP", "Keep", "Shared", "SourceEditing"]


class SourceEditing:
    """Changes what is said of sources: each change is recorded, and can be taken back."""

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo

    def edit(
        self,
        source_id: SourceId,
        wanted: SourceFields,
        *,
        case_id: CaseId | None = None,
        seen: SourceFields | None = None,
    ) -> Source:
        """Say of a source what it is; returns it as it is now.

        ``seen`` is what was said when the checker began to change it: what they left alone stays
        as it is, and ``Conflict`` is raised where somebody else has changed what they changed. The
        change is told in the history of each case that has evidence from the source, and of
        ``case_id``. Raises ``NotFound``, and ``Unusable`` for a value that cannot be.
        """
        with self._at.library.writing() as work:
            source = work.sources.get(source_id)
            now = SourceFields.of(source)
            if seen is not None:
                wanted = _brought_along(source, seen, wanted)
            steps = {source_id: changed(now, wanted, self._at.now().date())}
            deed = self._done(work, [source], steps, case_id)
            after = work.sources.get(source_id)
            work.commit()
        self._record(deed)
        return after

    def edit_several(
        self, source_ids: Sequence[SourceId], shared: Shared, *, case_id: CaseId | None = None
    ) -> Sequence[Source]:
        """Say the same of several sources, in one step to take back; returns them as they are now.

        Raises as ``edit`` does; then none is changed.
        """
        said = shared.said()
        with self._at.library.writing() as work:
            sources = [work.sources.get(source_id) for source_id in dict.fromkeys(source_ids)]
            steps = {
                source.id: changed(now, replace(now, **said), self._at.now().date())
                for source in sources
                for now in (SourceFields.of(source),)
                if source.id is not None
            }
            touched = [source for source in sources if source.id and steps.get(source.id)]
            deed = self._done(work, touched, steps, case_id)
            after = [work.sources.get(source_id) for source_id in steps]
            work.commit()
        self._record(deed)
        return after

    def changes(self, source_id: SourceId) -> Sequence[SourceChange]:
        """Return what was changed in what is said of a source, oldest first."""
        with self._at.library.reading() as work:
            return work.sources.changes(source_id)

    def _done(
        self,
        work: UnitOfWork,
        sources: Sequence[Source],
        steps: Mapping[SourceId, Changed],
        case_id: CaseId | None,
    ) -> SourceDeed | None:
        """Carry out what is to be changed; returns nothing if nothing is."""
        steps = {source_id: step for source_id, step in steps.items() if step}
        if not steps:
            return None
        names = dict.fromkeys(name for step in steps.values() for name in step)
        text = f"{called(sources)} described anew: {', '.join(map(named, names))}"
        before = work.origins.states() if "origin" in names else {}
        for source_id, step in steps.items():
            change(work, source_id, step)
            if "origin" in step:
                # What was put forward within that origin is decided by it.
                work.origins.give(source_id, str(step["origin"][1]))
        since = decided(before, work.origins.states()) if "origin" in names else {}
        tell(work, self._at, steps, [] if case_id is None else [case_id])
        return SourceDeed(text, case_id, steps, since, self._at)

    def _record(self, deed: SourceDeed | None) -> None:
        if deed is not None:
            self._undo.record(deed)


def _brought_along(source: Source, seen: SourceFields, wanted: SourceFields) -> SourceFields:
    """Return what is wanted of a source, what the checker left alone as it is meanwhile."""
    now, before, after = SourceFields.of(source), seen.values(), wanted.values()
    mine = {name: value for name, value in after.items() if value != before[name]}
    for name, value in mine.items():
        if now.values()[name] not in (before[name], value):
            raise Conflict(
                f"Somebody else has changed the {named(name)} of “{source.title}” meanwhile. "
                "Nothing was changed here: look at it again, then correct it."
            )
    fresh: dict[str, Any] = dict(mine)
    return replace(now, **fresh)
