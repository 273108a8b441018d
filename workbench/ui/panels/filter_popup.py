"""The filter of the claims table: values of every column to tick, and filters kept by name."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.ui.errors import label, sentence
from workbench.ui.models.contents import ClaimRow
from workbench.ui.models.criteria import FACETS, Criteria, Facet, counted_values
from workbench.ui.naming import name_parts
from workbench.ui.panels.tones import loud
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.translation import tr

SIZE: Final = (380, 460)
_KEY: Final = Qt.ItemDataRole.UserRole
_MOST: Final = 9_999


class FilterPopup(QFrame):
    """Opens over the table; ``changed`` carries the ``Criteria`` with every tick.

    What is ticked holds at once, so that the table behind shows what it comes to. Escape closes.
    """

    changed = Signal(object)

    def __init__(
        self,
        rows: Sequence[ClaimRow],
        criteria: Criteria,
        saved: SavedFilters,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("filter")
        self.setAccessibleName(tr("Filter claims"))
        self._rows, self._saved = rows, saved
        self._filling = False
        self.criteria = criteria
        self.tree = QTreeWidget(self)
        self.first, self.last = _number(tr("From number"), self), _number(tr("To number"), self)
        self.names = QComboBox(self)
        self._trouble = label(parent=self, name="trouble")
        self._buttons = {
            "keep": QPushButton(tr("Keep"), self),
            "drop": QPushButton(tr("Remove"), self),
            "clear": QPushButton(tr("Show all"), self),
        }
        self._set_up()
        self._lay_out()
        name_parts(self)
        self.fill(criteria)

    def open_under(self, widget: QWidget) -> None:
        """Open under a widget, within the screen."""
        self.resize(*SIZE)
        room = widget.screen().availableGeometry()
        place = widget.mapToGlobal(QPoint(0, widget.height()))
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        top = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.tree.setFocus()

    def unfold(self, column: str) -> None:
        """Go to the values of a column; to the numbers for that of the numbers."""
        if column == "number":
            self.first.setFocus()
        for top in self._tops():
            if top.data(0, _KEY) == column:
                top.setExpanded(True)
                self.tree.setCurrentItem(top.child(0) or top)
                self.tree.scrollToItem(top, QTreeWidget.ScrollHint.PositionAtTop)

    def fill(self, criteria: Criteria) -> None:
        """Show criteria as ticks, without telling anybody."""
        self._filling = True
        self.criteria = criteria
        self.first.setValue(criteria.first)
        self.last.setValue(criteria.last)
        unfolded = {top.data(0, _KEY) for top in self._tops() if top.isExpanded()}
        self.tree.clear()
        for facet in FACETS:
            self._add(facet, unfolded=facet.key in unfolded)
        self.tree.setCurrentItem(self._tops()[0])
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _tops(self) -> list[QTreeWidgetItem]:
        items = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _add(self, facet: Facet, *, unfolded: bool) -> None:
        wanted = self.criteria.wanted.get(facet.key, frozenset())
        values = counted_values(facet, self._rows)
        # What was ticked stays in sight even if no claim has it any more.
        gone = [(value, 0) for value in sorted(wanted) if value not in dict(values)]
        top = QTreeWidgetItem(self.tree, [tr(facet.title)])
        top.setData(0, _KEY, facet.key)
        for value, count in (*values, *gone):
            words = tr("{value} ({count})").format(value=facet.words(value), count=count)
            item = QTreeWidgetItem(top, [words])
            item.setData(0, _KEY, value)
            on = value in wanted
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        top.setExpanded(unfolded or bool(wanted))

    def _ticked(self, item: QTreeWidgetItem) -> None:
        facet = item.parent()
        if self._filling or facet is None:
            return
        on = item.checkState(0) is Qt.CheckState.Checked
        self._take(self.criteria.with_value(facet.data(0, _KEY), item.data(0, _KEY), on=on))

    def _bounded(self) -> None:
        if not self._filling:
            wanted = self.criteria.wanted
            self._take(Criteria(wanted, self.first.value(), self.last.value()))

    def _take(self, criteria: Criteria) -> None:
        self.criteria = criteria
        self.changed.emit(criteria)

    def _take_saved(self) -> None:
        criteria = self._saved.present.get(self.names.currentText())
        if criteria is not None:
            self.fill(criteria)
            self.changed.emit(criteria)

    def _clear(self) -> None:
        self.fill(Criteria())
        self.changed.emit(self.criteria)

    def _keep(self) -> None:
        name = self.names.currentText()
        self._try(lambda: self._saved.keep(name, self.criteria))
        self._list_names(name)

    def _drop(self) -> None:
        name = self.names.currentText()
        self._try(lambda: self._saved.drop(name))
        self._list_names("")

    def _try(self, do: Callable[[], None]) -> None:
        words = ""
        try:
            do()
        except WorkbenchError as error:
            words = sentence(error)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _list_names(self, current: str) -> None:
        self.names.clear()
        self.names.addItems(list(self._saved.present))
        self.names.setCurrentText(current)

    def _set_up(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Values to show, by column"))
        self.tree.itemChanged.connect(self._ticked)
        for number in (self.first, self.last):
            number.valueChanged.connect(self._bounded)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setAccessibleName(tr("Name of the filter"))
        line = self.names.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Name of the filter"))
        self._list_names("")
        self.names.activated.connect(self._take_saved)
        for key, do in (("keep", self._keep), ("drop", self._drop), ("clear", self._clear)):
            self._buttons[key].clicked.connect(do)
            self._buttons[key].setAutoDefault(False)
        loud(self._trouble)
        self._trouble.hide()

    def _lay_out(self) -> None:
        bounds = QHBoxLayout()
        bounds.addWidget(label(tr("Number"), self))
        bounds.addWidget(self.first, 1)
        bounds.addWidget(label(tr("to"), self))
        bounds.addWidget(self.last, 1)
        bounds.addWidget(self._buttons["clear"])
        kept = QGridLayout()
        kept.addWidget(self.names, 0, 0)
        kept.addWidget(self._buttons["keep"], 0, 1)
        kept.addWidget(self._buttons["drop"], 0, 2)
        kept.setColumnStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.addLayout(bounds)
        whole.addWidget(self.tree, 1)
        whole.addLayout(kept)
        whole.addWidget(self._trouble)


def _number(words: str, parent: QWidget) -> QSpinBox:
    field = QSpinBox(parent)
    field.setRange(0, _MOST)
    field.setSpecialValueText(tr("any"))
    field.setAccessibleName(words)
    return field
