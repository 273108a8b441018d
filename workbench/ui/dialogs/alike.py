"""Pairs of sources that have much of their wording in common: a person says what they are."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.domain.ids import SourceId
from workbench.domain.source import Resemblance, SourceSummary
from workbench.ui.dialogs.frame import Showing
from workbench.ui.errors import label
from workbench.ui.library_rows import day
from workbench.ui.tables import OBJECT, Column, Rows, TableView
from workbench.ui.text.outcomes import in_common
from workbench.ui.translation import marked, tr

ADVICE: Final = marked(
    "These sources have much of their wording in common, as reprints of one report have. Whether "
    "one repeats the other is for you to say; nothing is taken away either way."
)
NONE_LEFT: Final = marked("There are no sources left to compare.")
SAME: Final = "S"
DIFFERENT: Final = "N"


class AlikeDialog(Showing):
    """Lists pairs of sources that are alike.

    ``same`` and ``different`` carry a ``Resemblance`` and what the checker said of it; ``opened``
    carries the id of a source to be read.
    """

    same = Signal(object)
    different = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sources with much of their wording in common"), parent)
        self._known: Mapping[SourceId, SourceSummary] = {}
        self._rows: Rows[Resemblance] = Rows(
            (
                Column(marked("Source"), lambda row: row.title),
                Column(marked("Other source"), lambda row: row.other_title),
                Column(marked("In common"), in_common, lambda row: row.share, width=38),
            ),
            self,
        )
        self._table = TableView(self)
        self._table.setModel(self._rows)
        self._table.lay_out(self._rows.columns)
        self._table.setAccessibleName(tr("Pairs of sources"))
        self._table.activated.connect(self._open_both)
        self._table.selectionModel().currentChanged.connect(self._look)
        self._sides = (label(parent=self, name="one"), label(parent=self, name="other"))
        self._buttons = (
            self._button(tr("Read both"), "", self._open_both),
            self._button(tr("Same origin"), SAME, lambda: self._say(self.same)),
            self._button(tr("Not the same"), DIFFERENT, lambda: self._say(self.different)),
        )
        self._advice = label(tr(ADVICE), self)
        self._lay_out()
        self.fit(860, 420)

    def show_pairs(
        self, pairs: Sequence[Resemblance], known: Mapping[SourceId, SourceSummary]
    ) -> None:
        """Show pairs; ``known`` tells of each source what its line in the library does."""
        at = self._table.currentIndex().row()
        self._known = known
        self._rows.set_rows(pairs)
        # The next pair takes the place of the one that was decided.
        self._table.selectRow(min(max(at, 0), len(pairs) - 1))
        self._advice.setText(tr(ADVICE if pairs else NONE_LEFT))
        self._look()

    @property
    def current(self) -> Resemblance | None:
        """The pair of the current row, if any."""
        chosen = self._table.chosen()
        return chosen if isinstance(chosen, Resemblance) else None

    def _say(self, said: SignalInstance) -> None:
        if self.current is not None:
            said.emit(self.current)

    def _open_both(self, index: QModelIndex | None = None) -> None:
        pair = index.data(OBJECT) if index is not None else self.current
        if isinstance(pair, Resemblance):
            for source_id in (pair.source_id, pair.other_id):
                self.opened.emit(source_id)

    def _look(self) -> None:
        pair = self.current
        ids = (pair.source_id, pair.other_id) if pair is not None else (None, None)
        for side, source_id in zip(self._sides, ids, strict=True):
            known = self._known.get(source_id) if source_id is not None else None
            side.setText("" if known is None else _told(known))
        for button in self._buttons:
            button.setEnabled(pair is not None)

    def _button(self, words: str, key: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(f"{words} ({key})" if key else words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        if key:
            QShortcut(QKeySequence(key), self, do)
        return button

    def _lay_out(self) -> None:
        sides, row = QHBoxLayout(), QHBoxLayout()
        for side in self._sides:
            sides.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        self.body.addWidget(self._advice)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(sides)
        self.body.addLayout(row)


def _told(source: SourceSummary) -> str:
    line = " · ".join(part for part in (source.publisher, day(source), source.kind) if part)
    origin = tr("Origin: {origin}").format(origin=source.origin) if source.origin else ""
    place = source.url or source.file
    return "\n".join(part for part in (source.title, line, place, origin) if part)
