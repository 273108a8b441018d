"""What the claims table is filtered by: a button with a count, and a line in words."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.models.criteria import Criteria
from workbench.ui.saved_filters import SavedFilters
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme
from workbench.ui.translation import tr


class FilterButton(QToolButton):
    """Opens the filter by columns; its menu has the filters that were kept by name.

    ``wanted`` asks for the popup, ``taken`` carries the ``Criteria`` of a filter of the menu.
    """

    wanted = Signal()
    taken = Signal(object)

    def __init__(self, theme: Theme, saved: SavedFilters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._saved = theme, saved
        self._criteria = Criteria()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.wanted)
        self.show_criteria(self._criteria)

    def show_criteria(self, criteria: Criteria) -> None:
        """Say how many columns are filtered."""
        self._criteria, count = criteria, criteria.columns
        colour = self._theme.accent if count else self._theme.text
        self.setIcon(icon("filter", colour))
        self.setText(str(count) if count else "")
        self.setAccessibleName(
            tr("Filter by %n column(s)", "", count) if count else tr("Filter by columns")
        )
        self.setToolTip(plain_tip(criteria.words or tr("Filter by the values of any column")))

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_criteria(self._criteria)

    def _fill(self) -> None:
        self._menu.clear()
        for name, criteria in self._saved.present.items():
            told = self._menu.addAction(name.replace("&", "&&"), partial(self._take, criteria))
            told.setCheckable(True)
            told.setChecked(criteria == self._criteria)
        self._menu.addSeparator()
        self._menu.addAction(tr("Choose values…"), self.wanted.emit)
        every = self._menu.addAction(tr("Show all"), partial(self._take, Criteria()))
        every.setEnabled(self._criteria != Criteria())

    def _take(self, criteria: Criteria) -> None:
        self.taken.emit(criteria)


class FilterWords(QWidget):
    """A line that is there while columns are filtered; ``cleared`` tells that it is enough."""

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._words = label(parent=self, name="filtered")
        self._words.setWordWrap(False)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._clear = QToolButton(self)
        self._clear.setText(tr("Show all"))
        self._clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clear.setAccessibleName(tr("Show all: filter by no column"))
        self._clear.clicked.connect(self.cleared)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self._clear)
        self.refresh_theme(theme)
        self.hide()

    @property
    def said(self) -> str:
        """What the line says in full, empty while nothing is filtered."""
        return self._said

    def show_criteria(self, criteria: Criteria) -> None:
        """Say what the columns are filtered by."""
        self._said = criteria.words
        self.setVisible(bool(self._said))
        self._words.setAccessibleName(self._said)
        self._words.setToolTip(plain_tip(self._said))
        self._fit()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._clear.setIcon(icon("cancel", theme.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, side = self._words.contentsRect().width(), Qt.TextElideMode.ElideRight
        self._words.setText(self._words.fontMetrics().elidedText(self._said, side, room))
