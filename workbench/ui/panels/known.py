"""One calm line on earlier checks of claims like the one at hand, hidden where there are none."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.domain.known import KnownClaim
from workbench.ui.errors import label
from workbench.ui.hints import Hinted
from workbench.ui.panels.tones import quiet
from workbench.ui.tables import plain_tip
from workbench.ui.text.known import known_sheet, known_words
from workbench.ui.translation import tr


class KnownLine(QWidget):
    """Tells of the nearest earlier check; ``went`` carries the one that the checker wants to see.

    Where there are several, opening shows a menu of them.
    """

    went = Signal(object)
    said = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[KnownClaim, ...] = ()
        self._words = label(parent=self, name="known-words")
        self.button = QToolButton(self)
        self.button.setObjectName("known-open")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(tr("Open the earlier check"))
        Hinted(
            tr("Open the case of the earlier check ({claim.known})"),
            actions,
            lambda words: self.button.setToolTip(plain_tip(words)),
            self.button,
        )
        self.button.clicked.connect(self.open)
        self.menu = QMenu(self)
        quiet(self._words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self.button)
        self.hide()

    def show_known(self, known: Sequence[KnownClaim]) -> None:
        """Show what was checked before, the nearest first; nothing hides the line."""
        self._known = tuple(known)
        count = len(self._known)
        several = tr("Open… ({count})").format(count=count)
        self.button.setText(several if count > 1 else tr("Open", "the earlier check"))
        words, sheet = "", ""
        if self._known:
            words = tr("Checked before: {check}").format(check=known_words(self._known[0]))
            sheet = "\n\n".join(known_sheet(one) for one in self._known)
        self._words.setText(words)
        self._words.setToolTip(plain_tip(sheet))
        self._words.setAccessibleDescription(sheet)
        self.setVisible(bool(self._known))

    def open(self) -> None:
        """Ask for the case of the earlier check; of several, let the checker choose."""
        match self._known:
            case ():
                self.said.emit(tr("No claim like this one was checked before."))
            case (one,):
                self.went.emit(one)
            case several:
                self._choose(several)

    def _choose(self, several: Sequence[KnownClaim]) -> None:
        self.menu.clear()
        for one in several:
            # A menu takes an ampersand for the mark of a letter.
            words = f"{one.case}: {known_words(one)}".replace("&", "&&")
            self.menu.addAction(words).triggered.connect(partial(self._go, one))
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _go(self, one: KnownClaim, _checked: bool = False) -> None:
        self.went.emit(one)
