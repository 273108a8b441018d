"""Keep what is being typed, so that a crash does not take it."""

from workbench.services.workplace import Workplace


class DraftService:
    """Stores unsaved typing by a key of the caller's choice."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    def keep(self, key: str, text: str) -> None:
        """Store what was typed; an empty text forgets it."""
        with self._at.library.writing() as work:
            if text:
                work.drafts.put(key, text)
            else:
                work.drafts.drop(key)
            work.commit()

    def kept(self, key: str) -> str:
        """Return what was typed and not saved, or an empty text."""
        with self._at.library.reading() as work:
            return work.drafts.get(key)

    def drop(self, key: str) -> None:
        """Forget what was typed."""
        self.keep(key, "")
