"""One source that is open in a window: what is shown of it, and what becomes of its words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from workbench.domain.evidence import Evidence
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.match import Match
from workbench.domain.source import Locator, Source
from workbench.domain.text import Span
from workbench.errors import WorkbenchError
from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress
from workbench.ui.dialogs.source_marks import marks
from workbench.ui.dialogs.source_quote import NOTED
from workbench.ui.dialogs.source_viewer import Quoted, SourceViewer
from workbench.ui.errors import note, sentence
from workbench.ui.jobs import JobRunner
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.text.about_source import citation
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk

COPIED: Final = "Copying words of a source"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source that is to be seen, for a claim if there is one, at a passage if one is meant."""

    source_id: SourceId
    claim_id: ClaimId | None = None
    passage: Span | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the library has of a source: what it came inside of, what stands for the claim."""

    source: Source
    container: str = ""
    asked: str = ""
    evidence: Sequence[Evidence] = ()


def read(desk: "Desk", wanted: Wanted) -> Found:
    """Return what the library has of a source and of the claim; raises ``NotFound``."""
    source, claim_id = desk.sources.get(wanted.source_id), wanted.claim_id
    container = "" if source.part_of is None else desk.sources.get(source.part_of).title
    if claim_id is None:
        return Found(source, container)
    asked = desk.claims.get(claim_id).asked
    return Found(source, container, asked, desk.evidence.of_claim(claim_id))


class SourceReading(QObject):
    """Keeps a window in step with the library, and makes evidence of its words.

    ``said`` tells what was done, ``trouble`` what went wrong.
    """

    said = Signal(str)
    trouble = Signal(object)

    def __init__(
        self, desk: "Desk", jobs: JobRunner, wanted: Wanted, found: Found, viewer: SourceViewer
    ) -> None:
        super().__init__(viewer)
        self._desk, self._jobs, self._found = desk, jobs, found
        self._matches: Sequence[Match] = ()
        self._left = self._reading = self._stale = False
        self.wanted, self.viewer = wanted, viewer
        self._keeper = DraftKeeper(desk.drafts, self)
        self._keeper.failed.connect(self.trouble)
        viewer.quoting.noted.connect(lambda words: self._keeper.typed(self._draft, words))
        viewer.quoted.connect(self._quote)
        viewer.copied.connect(self._copy)
        viewer.left.connect(self._leave)
        viewer.finding.further = self._search
        if wanted.claim_id is not None:
            viewer.quoting.note.setText(self._keeper.restored(self._draft))
        self._mark()

    def go(self, passage: Span | None) -> None:
        """Show a passage in the window, and bring it to the front."""
        if passage is not None:
            self.wanted = Wanted(self.wanted.source_id, self.wanted.claim_id, passage)
            self._mark()
            self.viewer.show_passage(passage)
        self.viewer.raise_()
        self.viewer.activateWindow()

    def look_for_passages(self, top: int, *, whole_library: bool) -> None:
        """Mark what is put forward in the source for the claim, once it was searched."""
        desk, claim_id = self._desk, self.wanted.claim_id
        if claim_id is None:
            return

        def work(_: Progress) -> Sequence[Match]:
            return desk.matching.match(claim_id, top=top, whole_library=whole_library).matches

        def show(matches: Sequence[Match]) -> None:
            self._matches = matches
            self._mark()

        self._jobs.start("Passages of a source", work, show, self.trouble.emit, quiet=True)

    def hear(self, changes: Changes) -> None:
        """Read again what has changed of the source, or of the evidence that rests on it."""
        if changes.touches(Kind.SOURCE, Kind.EVIDENCE, Kind.CLAIM) and not self._left:
            self._read_again()

    def _read_again(self) -> None:
        desk, wanted = self._desk, self.wanted
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False

        def show(found: Found) -> None:
            self._found = found
            if not self._left:
                self.viewer.show_source(found.source, found.container)
                self._mark()
            self._read()

        def fail(error: Exception) -> None:
            self._read()
            self.trouble.emit(error)

        self._jobs.start(
            "Reading a source again",
            lambda _: read(desk, wanted),
            show,
            fail,
            stopped=self._read,
            quiet=True,
        )

    def _read(self) -> None:
        self._reading = False
        if self._stale and not self._left:
            self._read_again()

    def _mark(self) -> None:
        if not self._left and self.wanted.claim_id is not None:
            wanted, evidence = self.wanted, self._found.evidence
            shown = marks(wanted.source_id, evidence, self._matches, wanted.passage)
            self.viewer.show_marks(shown)

    def _search(self, words: str, tell: Callable[[Sequence[Span]], None]) -> None:
        desk, source_id = self._desk, self.wanted.source_id

        def show(places: Sequence[Span]) -> None:
            if not self._left:
                tell(places)

        self._jobs.start(
            "Searching a source",
            lambda _: desk.searching.in_source(source_id, words),
            show,
            # A line that holds no word is found nowhere, as the bar says.
            _pass_over,
            quiet=True,
        )

    def _quote(self, quoted: Quoted) -> None:
        claim_id = self.wanted.claim_id
        if claim_id is None:
            return
        place = (quoted.source_id, quoted.span.start, quoted.span.end)
        try:
            evidence = self._desk.evidence.from_source(claim_id, *place, quoted.stance)
            if quoted.note and evidence.id is not None:
                self._desk.evidence.annotate(evidence.id, quoted.note)
        except WorkbenchError as error:
            self.viewer.say(sentence(error))
            self.trouble.emit(error)
            return
        self._keeper.forget(self._draft)
        self.viewer.taken(quoted.stance)
        self.said.emit(tr(NOTED[quoted.stance]))

    def _copy(self, span: Span | None) -> None:
        if span is None:
            return
        desk, source = self._desk, self._found.source

        def work(_: Progress) -> Locator:
            return desk.matching.locator(self.wanted.source_id, span)

        def show(place: Locator) -> None:
            QGuiApplication.clipboard().setText(citation(source, span.of(source.text), place))
            if not self._left:
                self.viewer.say(tr("Copied, with the source and the place."))

        self._jobs.start(COPIED, work, show, self.trouble.emit, quiet=True)

    @property
    def _draft(self) -> str:
        return f"source note:{self.wanted.claim_id}:{self.wanted.source_id}"

    def _leave(self) -> None:
        self._left = True
        self._keeper.flush()


def _pass_over(error: Exception) -> None:
    note(error)
