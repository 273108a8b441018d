"""Keeps the strip for several claims beside the table: there while several are selected."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout

from workbench.ui.hints import hint
from workbench.ui.panels.bulk_strip import BulkStrip
from workbench.ui.panels.claim_table import ClaimList
from workbench.ui.text.shaped import several_words


class SeveralClaims(QObject):
    """Shows the strip in time with the selection; the rows stay under the pointer meanwhile.

    ``told`` says what else can be done to several, and nothing any more when one is left. It names
    the keys of ``menu``, what can be done to claims.
    """

    told = Signal(str)

    def __init__(
        self, strip: BulkStrip, table: ClaimList, layout: QLayout, menu: Iterable[QAction]
    ) -> None:
        super().__init__(strip)
        self._actions = {action.objectName(): action for action in menu}
        self._strip, self._table, self._layout = strip, table, layout
        self._count = 0
        table.several.connect(self.look)
        table.shown.modelReset.connect(self.look)
        strip.left.connect(self._leave)

    def look(self) -> None:
        """Take note of which claims are selected and of what is known of them by now."""
        listed, place = self._table.shown.listed, self._table.shown.place
        before, ids = self._table.y(), self._table.selected()
        if len(ids) != self._count and max(len(ids), self._count) > 1:
            words = hint(several_words(len(ids)), self._actions)
            self.told.emit(words if len(ids) > 1 else "")
        self._count = len(ids)
        self._strip.show_rows([listed[place(one).row()] for one in ids])
        self._layout.activate()
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + self._table.y() - before)

    def _leave(self) -> None:
        self._table.alone()
        self._table.setFocus()
