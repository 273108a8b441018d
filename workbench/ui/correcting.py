"""Corrects what is said of sources: asks in a dialog, saves as a job, tells how it went."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Source, SourceSummary
from workbench.domain.source_record import Shared, SourceChange, SourceFields
from workbench.services.progress import Progress
from workbench.ui.dialogs.describe import DescribeDialog
from workbench.ui.dialogs.describe_several import SeveralDialog
from workbench.ui.errors import note, sentence
from workbench.ui.jobs import JobRunner
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.ui.case_view import CaseView

    Read = tuple[Source, Sequence[SourceChange]]


class SourceCorrecting(QObject):
    """Opens the dialogs in which sources are described. ``case_id`` is the case at hand, if any."""

    trouble = Signal(object)
    said = Signal(str)

    def __init__(
        self, jobs: JobRunner, chosen: Callable[[], Sequence[SourceSummary]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs, self._chosen, self._window = jobs, chosen, window
        self._sources: Sequence[SourceSummary] = ()
        self.desk: Desk | None = None
        self.case_id: CaseId | None = None

    def show(self, sources: Sequence[SourceSummary]) -> None:
        """Take note of what is stored: its kinds and origins are offered."""
        self._sources = sources

    def ask_at_hand(self, panes: "CaseView | None", library: QWidget) -> None:
        """Ask about the sources chosen in the library, or the one of the current passage.

        The library comes first if it has the keys, or if no passage is in sight.
        """
        chosen = self._chosen()
        in_library = any(part.hasFocus() for part in library.findChildren(QWidget))
        place = panes.panes.evidence.place() if panes is not None and panes.isVisible() else None
        if place is not None and not (in_library and chosen):
            self.ask(place[0])
        else:
            self.ask_of(chosen)

    def ask_of(self, sources: Sequence[SourceSummary]) -> None:
        """Ask what sources are: one in every field, several in those that they can share."""
        if not sources:
            self.said.emit(tr("Choose a source in the library first."))
        elif len(sources) == 1:
            self.ask(sources[0].id)
        else:
            dialog = SeveralDialog(sources, self._origins(), self._over())
            ids = [source.id for source in sources]
            dialog.wanted.connect(partial(self._save_several, dialog, ids))
            dialog.open()

    def ask(self, source_id: SourceId) -> None:
        """Ask what a source is, once it is read with what was said of it before."""
        desk = self.desk
        if desk is None:
            return

        def work(_: Progress) -> "Read":
            return desk.sources.get(source_id), desk.source_editing.changes(source_id)

        self._jobs.start(
            "Reading what is said of a source",
            work,
            lambda read: self._open(desk, source_id, read),
            self.trouble.emit,
            quiet=True,
        )

    def _open(self, desk: "Desk", source_id: SourceId, read: "Read") -> None:
        source, changes = read
        seen = SourceFields.of(source)
        dialog = DescribeDialog(seen, changes, self._kinds(), self._origins(), self._over())
        keeper, key = DraftKeeper(desk.drafts, dialog), f"source fields:{source_id}"
        if draft := keeper.restored(key):
            dialog.restore(draft)
        dialog.typed.connect(partial(keeper.typed, key))
        dialog.rejected.connect(partial(keeper.forget, key))
        dialog.wanted.connect(partial(self._save, dialog, source_id, seen, keeper))
        keeper.failed.connect(self.trouble)
        dialog.open()

    def _save(
        self,
        dialog: DescribeDialog,
        source_id: SourceId,
        seen: SourceFields,
        keeper: DraftKeeper,
        wanted: SourceFields,
    ) -> None:
        case_id = self.case_id

        def edit(desk: "Desk") -> None:
            desk.source_editing.edit(source_id, wanted, case_id=case_id, seen=seen)

        def then() -> None:
            keeper.forget(f"source fields:{source_id}")
            self.said.emit(tr("Saved: {title}").format(title=wanted.title))

        self._do(edit, dialog, then)

    def _save_several(self, dialog: SeveralDialog, ids: Sequence[SourceId], shared: Shared) -> None:
        case_id = self.case_id

        def edit(desk: "Desk") -> None:
            desk.source_editing.edit_several(ids, shared, case_id=case_id)

        self._do(edit, dialog, lambda: self.said.emit(tr("Saved: %Ln source(s)", "", len(ids))))

    def _do(
        self,
        edit: "Callable[[Desk], None]",
        dialog: DescribeDialog | SeveralDialog,
        then: Callable[[], None],
    ) -> None:
        desk = self.desk
        if desk is None:
            return

        def done(_: None) -> None:
            then()
            dialog.finish()

        def refuse(error: Exception) -> None:
            # It stays open, with all that was typed, and says why.
            note(error)
            dialog.refuse(sentence(error))

        self._jobs.start("Saving what is said", lambda _: edit(desk), done, refuse, quiet=True)

    def _over(self) -> QWidget:
        active = QApplication.activeWindow()
        # A popup goes in a moment, and what belongs to it goes with it.
        if active is None or active.windowType() == Qt.WindowType.Popup:
            return self._window
        return active

    def _kinds(self) -> list[str]:
        return _common(source.kind for source in self._sources)

    def _origins(self) -> list[str]:
        return sorted({source.origin for source in self._sources if source.origin})


def _common(words: Iterable[str]) -> list[str]:
    """Return words, those used most first."""
    return [word for word, _ in Counter(word for word in words if word).most_common()]
