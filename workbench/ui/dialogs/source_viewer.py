"""A source in a window of its own, at the passage, where any of its words can become evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from workbench.domain.evidence import Stance
from workbench.domain.ids import SourceId
from workbench.domain.source import Source
from workbench.domain.text import Span, trimmed
from workbench.ui.dialogs.frame import EDGE
from workbench.ui.dialogs.sign_button import SignButton
from workbench.ui.dialogs.source_details import DetailsPane
from workbench.ui.dialogs.source_find import FindBar
from workbench.ui.dialogs.source_head import SourceHead
from workbench.ui.dialogs.source_layout import Layout, lay_out, press, toggle
from workbench.ui.dialogs.source_marks import Mark
from workbench.ui.dialogs.source_parts import PartsLine
from workbench.ui.dialogs.source_places import PlacesBar
from workbench.ui.dialogs.source_quote import NOTED, QuoteBar, keys_of
from workbench.ui.dialogs.source_stack import Pages, SourceStack
from workbench.ui.dialogs.source_text import FACE, SourceText
from workbench.ui.keymap import KeyMap
from workbench.ui.naming import name_parts
from workbench.ui.theme import Theme
from workbench.ui.translation import marked, tr

__all__ = ["NOTED", "Outfit", "Pages", "Quoted", "SourceViewer"]

SIZE: Final = QSize(1060, 720)
NARROW: Final = 900
"""Points of width below which the details begin folded away."""
PAGE_KEY: Final = "P"
DETAILS_KEY: Final = "Ctrl+I"
SERVED: Final = (
    *("evidence.supports", "evidence.undermines", "evidence.context", "source.describe"),
    *("match.next", "match.previous", "edit.find", "view.larger", "view.smaller"),
)
"""Actions that a source serves, by the keys which the checker has for them."""
NO_TEXT: Final = marked("This source has no text that could be quoted; its pages can be looked at.")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a source that a checker wants as evidence; the span counts in its text."""

    source_id: SourceId
    span: Span
    stance: Stance
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outfit:
    """How a source looks and which keys work on it.

    ``face`` is the type, as the article's: ``serif`` or ``sans``, points, characters a line.
    """

    theme: Theme
    keys: KeyMap = field(default_factory=KeyMap)
    face: tuple[str, int, int] = FACE


class SourceViewer(QWidget):
    """Shows a source as it read when it was taken in; ``quoted`` carries a ``Quoted``.

    One that has pages shows them too if ``pages`` can draw them: first, if it has no text.
    ``container`` is the document that it came inside of. ``copied`` carries the stretch that is
    wanted with its place, ``zoomed`` by how many points the type is to grow, ``described`` the id
    of the source that is to be corrected, ``left`` the viewer itself when it is closed.
    """

    quoted = Signal(object)
    copied = Signal(object)
    zoomed = Signal(int)
    described = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        source: Source,
        outfit: Outfit,
        *,
        for_claim: str = "",
        container: str = "",
        pages: Pages | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source, self._for_claim = source, for_claim
        self._has_text = bool(source.text.strip())
        keys, theme = outfit.keys, outfit.theme
        served = {action: keys_of(keys, action) for action in SERVED}
        self.head = SourceHead(source, for_claim, self)
        self.text = SourceText(source, theme, outfit.face, self)
        turn = _spare(keys, PAGE_KEY)
        self.stack = SourceStack(source, self.text, pages, lambda: self.selected, turn, self)
        self.finding = FindBar(source.text, self._here, self)
        moves = (served["match.next"], served["match.previous"])
        self.places = PlacesBar(theme, moves, lambda: self.text.passage, self)
        self.places.setVisible(bool(for_claim))
        tip = tr("Show or hide what is known of the source")
        self.fold = toggle(tr("Details"), tip, _spare(keys, DETAILS_KEY), self._fold, self)
        self.quoting = QuoteBar(theme, keys, self, able=bool(for_claim))
        tip = tr("Correct title, publisher, date, kind and origin")
        describe = press(tr("Describe…"), tip, served["source.describe"], self)
        describe.clicked.connect(lambda _: self.described.emit(source.id))
        self.details = DetailsPane(describe, self)
        self.splitter = lay_out(
            self,
            Layout(
                self.head, self.stack.ways, self.finding, self.places, self.fold, self.stack,
                PartsLine(self.text, self), self.details, self.quoting,
            ),
        )  # fmt: skip
        name_parts(self)
        self._connect(served)
        self.show_source(source, container)
        self.refresh_theme(theme)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - EDGE))
        self.show_details(self.width() >= NARROW)
        if self._has_text:
            self.stack.show_text()
        else:
            self.stack.show_pages()

    def show_passage(self, passage: Span) -> None:
        """Mark a passage and bring it into view."""
        self.text.show_passage(passage)
        self.stack.follow()
        self.places.look()
        self._look()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show what was put forward for the claim and what was accepted, in order of the text."""
        self.text.set_marks(marks)
        self.places.show_marks(marks)

    def show_source(self, source: Source, container: str) -> None:
        """Show what is said of the source now; its text is as it was."""
        self._source = source
        self.setWindowTitle(tr("{title} – source").format(title=source.title))
        self.head.show_source(source)
        self.details.show_source(source, container)

    def show_details(self, on: bool) -> None:
        """Show what is known of the source beside its text, or give the text that room."""
        self.fold.setChecked(on)
        self._fold()

    def select(self, span: Span) -> None:
        """Select a stretch of the text."""
        self.text.select(span)

    @property
    def selected(self) -> Span | None:
        """The stretch that is selected, the passage if nothing is, without white space around."""
        chosen = self.text.selected()
        if chosen is None:
            return self.text.passage
        return trimmed(self._source.text, chosen.start, chosen.end)

    def quote(self, stance: Stance) -> None:
        """Offer what is selected as evidence, with the note."""
        span = self.selected
        if span is not None and self._source.id is not None and self._for_claim:
            note = self.quoting.note.text().strip()
            self.quoted.emit(Quoted(self._source.id, span, stance, note))

    def say(self, words: str) -> None:
        """Say below the text what was done, or why it was not."""
        self.quoting.say(words)

    def taken(self, stance: Stance) -> None:
        """Say that what was offered is evidence now; its note is used up."""
        self.quoting.note.clear()
        self.say(tr(NOTED[stance]))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.text.refresh_theme(theme)
        self.places.refresh_theme(theme)
        self.quoting.refresh_theme(theme)
        for button in self.findChildren(SignButton):
            button.refresh_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stack.leave()
        self.left.emit(self)
        super().closeEvent(event)

    def _connect(self, served: Mapping[str, Sequence[str]]) -> None:
        self.text.selectionChanged.connect(self._look)
        self.text.sized.connect(self.zoomed)
        self.stack.turned.connect(self._look)
        self.finding.found.connect(self.text.set_hits)
        self.finding.went.connect(self._go_to)
        self.places.went.connect(self.show_passage)
        self.quoting.chosen.connect(self.quote)
        self.quoting.copied.connect(lambda: self.copied.emit(self.selected))
        for action, do in {
            "edit.find": self.finding.open,
            "view.larger": lambda: self._zoom(1),
            "view.smaller": lambda: self._zoom(-1),
        }.items():
            for key in served[action]:
                QShortcut(QKeySequence(key), self, do)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)

    def _zoom(self, by: int) -> None:
        if self.stack.on_page and self.stack.page is not None:
            self.stack.page.zoom(by)
        else:
            self.zoomed.emit(by)

    def _look(self) -> None:
        span = self.selected
        self.quoting.allow(quoting=span is not None, copying=span is not None)
        if not self._has_text:
            self.say(tr(NO_TEXT) if self.stack.page is not None else "")
        elif not self._for_claim:
            self.say(tr("Choose a claim in a case to use words of this source as evidence."))
        elif self.text.selected() is not None:
            self.say(tr("Use the selection as evidence for the claim:"))
        elif span is not None:
            self.say(tr("Use the passage as evidence for the claim, or select other words:"))
        else:
            self.say(tr("Select words to use them as evidence for the claim:"))

    def _here(self) -> int:
        """Return the place from which words are looked for."""
        chosen = self.text.selected()
        return chosen.start if chosen is not None else self.text.here()

    def _go_to(self, span: Span) -> None:
        """Show words that were found, selected, so that they can become evidence at once."""
        self.stack.setCurrentWidget(self.text)
        self.text.select(span)
        self._look()

    def _fold(self) -> None:
        self.details.setVisible(self.fold.isChecked())

    def _leave(self) -> None:
        """Leave the line in which words are looked for; close the window from anywhere else."""
        if self.finding.field.hasFocus():
            self.finding.field.clear()
            self.text.setFocus()
        else:
            self.close()


def _spare(keys: KeyMap, key: str) -> Sequence[str]:
    """Return a key of this window, unless the checker has given it to something served here."""
    taken = {QKeySequence(held) for action in SERVED for held in keys_of(keys, action)}
    return () if QKeySequence(key) in taken else (key,)
