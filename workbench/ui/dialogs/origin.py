"""Asks which source another one repeats."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.domain.source import SourceSummary
from workbench.ui.dialogs.frame import Asking
from workbench.ui.errors import label
from workbench.ui.library_rows import day, held, title
from workbench.ui.ordered import OrderedRows, keep_current
from workbench.ui.tables import Column, TableView
from workbench.ui.translation import marked, tr


class OriginDialog(Asking):
    """Lists the other sources; the one chosen has the same origin as ``source``."""

    def __init__(
        self, source: SourceSummary, others: Sequence[SourceSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Same origin as…"), tr("Same origin"), parent)
        self._rows: OrderedRows[SourceSummary] = OrderedRows(
            (
                Column(marked("Title"), title),
                Column(marked("Publisher"), lambda row: row.publisher, width=24),
                Column(marked("Date"), day, width=13),
                Column(marked("Origin"), lambda row: row.origin, width=22),
            ),
            held,
            self,
        )
        self._rows.set_rows([other for other in others if other.id != source.id])
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search sources"))
        self.search.setAccessibleName(tr("Search sources"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._rows.hold)
        self.table = TableView(self)
        self.table.setModel(self._rows)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.lay_out(self._rows.columns)
        self.table.setAccessibleName(tr("Sources"))
        keep_current(self.table, self._rows, lambda row: row.id)
        self.table.selectionModel().currentChanged.connect(self._look)
        self._rows.modelReset.connect(self._look)
        self.table.activated.connect(self.accept)
        words = tr("“{title}” repeats, or is repeated by:").format(title=title(source))
        self.body.addWidget(label(words, self))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.fit(720, 420)
        self._look()

    @property
    def given(self) -> SourceSummary | None:
        """The source that was chosen, if any."""
        chosen = self.table.chosen()
        return chosen if isinstance(chosen, SourceSummary) else None

    def _look(self) -> None:
        self.allow(self.given is not None)
