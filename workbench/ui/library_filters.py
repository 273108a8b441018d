"""The line above the list of sources: whose, how they were read, of which kind, which words."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from workbench.domain.ids import SourceId
from workbench.domain.source import Outcome, SourceSummary
from workbench.ui.errors import label
from workbench.ui.notices import LEAST
from workbench.ui.translation import marked, tr

OF_CASE: Final = marked("This case")
WHOLE: Final = marked("Whole library")
ANY: Final = "any"
IN_FULL, IN_PART, NOT_READ, AMISS = "in full", "in part", "not read", "amiss"
NO_KIND: Final = ("no kind",)
"""Stands for the sources whose kind nobody has said; no kind is called so."""
TYPING_MS: Final = 150


class LibraryFilters(QWidget):
    """Chooses sources; ``changed`` tells that others are chosen, ``sought`` carries the words.

    ``add`` is the button that adds sources.
    """

    changed = Signal()
    sought = Signal(str)

    def __init__(self, add: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gathered: frozenset[SourceId] | None = None
        self._amiss: Collection[SourceId] = ()
        self._counts: Counter[str] = Counter()
        self._scope = self._box("scope", tr("Which sources"))
        self._reading = self._box("reading", tr("How they were read"))
        self._kind = self._box("kind", tr("Of which kind"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search sources"))
        self.search.setAccessibleName(tr("Search sources"))
        self.search.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.sought.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._count = label(parent=self, name="count")
        self._count.setWordWrap(False)
        self._count.setMinimumWidth(LEAST)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for box in (self._scope, self._reading, self._kind):
            line.addWidget(box)
        line.addWidget(self.search, 1)
        line.addWidget(self._count)
        line.addWidget(add)
        self._fill_scope(WHOLE)
        self._fill_reading()
        self._fill_kinds(())

    def show_sources(
        self, sources: Sequence[SourceSummary], gathered: Collection[SourceId] | None
    ) -> None:
        """Offer what can be chosen of these; ``gathered`` are the case's own, if one is open."""
        had_case = self._gathered is not None
        self._gathered = None if gathered is None else frozenset(gathered)
        if had_case != (gathered is not None):
            self._fill_scope(WHOLE if gathered is None else OF_CASE)
        self._fill_kinds(sources)
        self._counts[IN_PART] = sum(not whole(source) for source in sources)
        self._fill_reading()

    def show_unread(self, count: int) -> bool:
        """Offer to list what was not read; says whether there is another number of it."""
        other = count != self._counts[NOT_READ]
        self._counts[NOT_READ] = count
        self._fill_reading()
        return other

    def show_amiss(self, sources: Collection[SourceId]) -> None:
        """Offer to list the sources whose files have changed, or are gone."""
        self._amiss = sources
        self._counts[AMISS] = len(sources)
        self._fill_reading()

    def take(self, reading: str) -> None:
        """Choose by how documents were read: one of the words above."""
        self._reading.setCurrentIndex(max(0, self._reading.findData(reading)))

    def show_only_amiss(self) -> None:
        """List the sources of the whole library whose files have changed, or are gone."""
        self.clear()
        self.take_scope(WHOLE)
        self.take(AMISS)

    def take_scope(self, scope: str) -> None:
        """Choose whose sources are listed: ``WHOLE`` or ``OF_CASE``."""
        self._scope.setCurrentIndex(max(0, self._scope.findData(scope)))

    def clear(self) -> None:
        """Choose everything, whatever it is called."""
        self.search.clear()
        for box in (self._reading, self._kind):
            box.setCurrentIndex(0)

    def count(self, words: str) -> None:
        """Say how many there are."""
        self._count.setText(words)

    @property
    def not_read(self) -> bool:
        """Say whether the documents that were not read are chosen instead of sources."""
        return bool(self._reading.currentData() == NOT_READ)

    @property
    def of_case(self) -> bool:
        """Say whether only the sources of the case are chosen."""
        return self._gathered is not None and self._scope.currentData() == OF_CASE

    def kept(self, sources: Sequence[SourceSummary]) -> Sequence[SourceSummary]:
        """Return the sources that are chosen, whatever words are searched."""
        # Asked of each by itself, thousands would take ten times as long.
        kind, reading = self._kind.currentData(), self._reading.currentData()
        if self.of_case:
            gathered = self._gathered or ()
            sources = [source for source in sources if source.id in gathered]
        if kind not in (ANY, None):
            wanted = "" if kind == NO_KIND else kind
            sources = [source for source in sources if source.kind == wanted]
        if reading in (IN_FULL, IN_PART):
            sources = [source for source in sources if whole(source) is (reading == IN_FULL)]
        elif reading == AMISS:
            sources = [source for source in sources if source.id in self._amiss]
        return sources

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _fill_scope(self, chosen: str) -> None:
        names = [WHOLE] if self._gathered is None else [OF_CASE, WHOLE]
        _refill(self._scope, [(tr(name), name) for name in names], chosen)

    def _fill_reading(self) -> None:
        number = QLocale().toString
        items = [(tr("Read in any way"), ANY), (tr("Read in full"), IN_FULL)]
        for key, words in (
            (IN_PART, tr("Read in part ({count})")),
            (NOT_READ, tr("Not read ({count})")),
            (AMISS, tr("Changed or gone ({count})")),
        ):
            if self._counts[key]:
                items.append((words.format(count=number(self._counts[key])), key))
        _refill(self._reading, items, self._reading.currentData())

    def _fill_kinds(self, sources: Sequence[SourceSummary]) -> None:
        kinds = Counter(source.kind for source in sources)
        items: list[tuple[str, object]] = [(tr("Any kind"), ANY)]
        items += [(kind, kind) for kind in sorted(kinds, key=str.casefold) if kind]
        if kinds[""] and len(items) > 1:
            items.append((tr("No kind said"), NO_KIND))
        _refill(self._kind, items, self._kind.currentData())
        self._kind.setVisible(len(items) > 1)


def whole(source: SourceSummary) -> bool:
    """Say whether all of a document was read."""
    return source.outcome is Outcome.OK and not source.lacks


def _refill(box: QComboBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer other items; the one chosen stays so if it is still there."""
    there = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    if there == list(items) and box.currentData() == chosen:
        return
    keys = [key for _, key in items]
    was = box.blockSignals(True)
    box.clear()
    for words, key in items:
        box.addItem(words, key)
    box.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
    box.blockSignals(was)
