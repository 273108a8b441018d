"""Say whether sources repeat one another, so that it is recorded and can be taken back."""

from collections.abc import Callable

from workbench.domain.ids import SourceId
from workbench.services.origins import join, part
from workbench.services.ports import UnitOfWork
from workbench.services.source_deed import SourceDeed, called, decided, tell
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace


class OriginEditing:
    """Gives sources one origin, or parts them: each time recorded, and a step to take back."""

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo

    def same(self, source_id: SourceId, other_id: SourceId) -> str:
        """Give two sources one origin and return it; groups that they are in become one.

        Raises ``NotFound``, and ``Unusable`` for a source with itself.
        """
        return self._done(source_id, other_id, join, "given one origin")

    def not_same(self, source_id: SourceId, other_id: SourceId) -> None:
        """Note that two sources are not of one origin; if they had one, the newer loses it.

        Raises as ``same`` does.
        """
        self._done(source_id, other_id, part, "said to be of two origins")

    def _done(
        self,
        source_id: SourceId,
        other_id: SourceId,
        act: Callable[[UnitOfWork, SourceId, SourceId], str | None],
        what: str,
    ) -> str:
        with self._at.library.writing() as work:
            origins, states = work.origins.named(), work.origins.states()
            origin = act(work, source_id, other_id) or ""
            now = work.origins.named()
            steps = {
                key: {"origin": (origins.get(key, ""), now.get(key, ""))}
                for key in sorted({*origins, *now})
                if origins.get(key, "") != now.get(key, "")
            }
            since = decided(states, work.origins.states())
            both = [called([work.sources.get(key)]) for key in (source_id, other_id)]
            tell(work, self._at, steps, [])
            work.commit()
        if steps or since:
            text = f"{' and '.join(both)} {what}"
            self._undo.record(SourceDeed(text, None, steps, since, self._at))
        return origin
