"""Steps through what is marked in a source for a claim: passages put forward, and evidence."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.domain.text import Span
from workbench.ui.dialogs.sign_button import SignButton
from workbench.ui.dialogs.source_marks import Mark
from workbench.ui.errors import label
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

SIGN = 15


class PlacesBar(QWidget):
    """Says which marked place is shown and what it is; ``went`` carries the one to be shown.

    ``keys`` are those that go on and back. ``here`` gives the passage that is meant at present.
    """

    went = Signal(object)

    def __init__(
        self,
        theme: Theme,
        keys: tuple[Sequence[str], Sequence[str]],
        here: Callable[[], Span | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._here = theme, here
        self._marks: Sequence[Mark] = ()
        self._sign = QLabel(self)
        self._words = label(parent=self, name="places")
        self._words.setWordWrap(False)
        on, back = keys
        self._back = SignButton(
            "previous", tr("Previous passage for the claim"), lambda: self.step(-1), back, self
        )
        self._on = SignButton(
            "next", tr("Next passage for the claim"), lambda: self.step(1), on, self
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self._back, self._on, self._sign, self._words):
            line.addWidget(part)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Step through these marks from now on; they are in the order of the text."""
        self._marks = marks
        self.look()

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before; from the other end if need be."""
        if not self._marks:
            return
        spans, here = [mark.span for mark in self._marks], self._here()
        at = self._at()
        if at is None:
            after = bisect_left(spans, here) if here is not None else 0
            at = after - 1 if by > 0 else after
        self.went.emit(spans[(at + by) % len(spans)])
        self.look()

    def look(self) -> None:
        """Say anew which place is shown."""
        at = self._at()
        count = QLocale().toString(len(self._marks))
        if not self._marks:
            words = tr("No passage for the claim")
        elif at is None:
            words = tr("%Ln passage(s) for the claim", "", len(self._marks))
        else:
            words = tr("Passage {at} of {count}: {kind}").format(
                at=QLocale().toString(at + 1), count=count, kind=self._marks[at].words
            )
        self._words.setText(words)
        self._words.setToolTip(plain_tip(self._marks[at].tip) if at is not None else "")
        self._sign.setVisible(at is not None)
        if at is not None:
            self._sign.setPixmap(self._marks[at].sign(self._theme).pixmap(SIGN, SIGN))
        for button in (self._back, self._on):
            button.setEnabled(bool(self._marks))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.look()

    def _at(self) -> int | None:
        """Return which of the places is the passage that is meant, if it is one."""
        here = self._here()
        spans = [mark.span for mark in self._marks]
        if here is None or not spans:
            return None
        if here in spans:
            return spans.index(here)
        over = [at for at, span in enumerate(spans) if span.overlaps(here)]
        return over[0] if over else None
