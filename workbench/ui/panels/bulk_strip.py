"""A strip above the claims table while several are selected: what can be done to all of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.verdict import RatingScale
from workbench.ui.errors import label
from workbench.ui.icons import icon
from workbench.ui.models.contents import ClaimRow
from workbench.ui.panels.ratings import RatingButtons
from workbench.ui.panels.tones import loud
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

SIGN: Final = QSize(16, 16)
ROOMY: Final = 115
"""Characters of room from which on the buttons of the states have words beside their signs."""
_FOR_ALL: Final = frozenset({"rationale"})
"""What a rating may ask for that can be written once for several claims."""


class BulkStrip(QFrame):
    """Gives one rating with one rationale to every claim that is selected.

    ``given`` carries the key of the rating, the rationale, and why other verdicts change. ``left``
    tells that one claim is enough. What was typed stays until a verdict was given with it.
    """

    given = Signal(str, str, str)
    left = Signal()

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._count = label(parent=self, name="several")
        self._ratings = RatingButtons(theme, self)
        self._rationale, self._reason = QLineEdit(self), QLineEdit(self)
        self._give = QPushButton(self)
        self._states: list[QToolButton] = []
        self._close = QToolButton(self)
        self._trouble = label(parent=self, name="several-trouble")
        self._set_up()
        self._lay_out(actions)
        self.refresh_theme(theme)
        self.hide()

    def show_scale(self, scale: RatingScale) -> None:
        """Offer the ratings of a scale."""
        self._ratings.show_scale(scale)

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Say how many claims are selected; for fewer than two the strip goes away."""
        self._rows = rows
        self._count.setText(tr("%Ln claim(s) selected", "", len(rows)))
        if (len(rows) > 1) == self.isHidden():
            self.setVisible(len(rows) > 1)
        self._look()

    def press(self, number: int) -> None:
        """Choose the rating of a number, from 1, and go to the rationale."""
        self._ratings.press(number)
        self._rationale.setFocus()

    def offer(self, rating: str, rationale: str) -> None:
        """Choose a rating by its key, with a rationale unless there is one by now."""
        self._ratings.choose(rating)
        if not self._rationale.text():
            self._rationale.setText(" ".join(rationale.split()))
        self._look()
        self._rationale.setFocus()

    def give(self) -> None:
        """Ask for the verdict to be given, or go to what it still asks for."""
        chosen = self._ratings.chosen()
        if chosen is not None and self._give.isEnabled():
            self.given.emit(chosen.key, self._rationale.text(), self._reason.text())
        elif chosen is not None:
            lacking = "rationale" in chosen.needs and not self._rationale.text().strip()
            wanted = self._rationale if lacking or self._reason.isHidden() else self._reason
            wanted.setFocus()

    def clear(self) -> None:
        """Forget what was chosen and typed, for it is on the disk."""
        self._ratings.choose("")
        self._rationale.clear()
        self._reason.clear()
        self._look()

    @property
    def at_hand(self) -> bool:
        """Say whether the keys go to the strip."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._ratings.refresh_theme(theme)
        self._close.setIcon(icon("cancel", theme.text))
        self.setStyleSheet(
            f"BulkStrip {{ background: {theme.surface.name()};"
            f" border-top: 1px solid {theme.line.name()}; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.give()
            case _:
                super().keyPressEvent(event)

    def _look(self) -> None:
        """Show what the chosen rating asks for, and whether it can be given."""
        chosen = self._ratings.chosen()
        others = chosen is not None and any(
            row.rating is not None and row.rating.key != chosen.key for row in self._rows
        )
        needs = frozenset(chosen.needs) if chosen is not None else frozenset()
        lacking = "rationale" in needs and not self._rationale.text().strip()
        hint = tr("Rationale for all (needed)") if "rationale" in needs else tr("Rationale for all")
        self._rationale.setPlaceholderText(hint)
        self._reason.setVisible(others)
        self._fit()
        alone = needs - _FOR_ALL
        words = tr("“{rating}” asks for something of each claim: give it one by one.")
        self._trouble.setText(words.format(rating=chosen.label) if chosen and alone else "")
        self._trouble.setVisible(bool(chosen and alone))
        self._give.setEnabled(
            chosen is not None
            and not (alone or lacking)
            and not (others and not self._reason.text().strip())
        )

    def _fit(self) -> None:
        """Leave the words beside the signs of the states out where there is no room for them."""
        wide = self.width() >= ROOMY * self.fontMetrics().averageCharWidth()
        style = Qt.ToolButtonStyle
        roomy = wide and self._reason.isHidden()
        for button in self._states:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
            )

    def _set_up(self) -> None:
        self.setAccessibleName(tr("What to do with the claims selected"))
        self._count.setWordWrap(False)
        self._rationale.setAccessibleName(tr("Rationale for all claims selected"))
        self._reason.setAccessibleName(tr("Why the verdicts given before change"))
        self._reason.setPlaceholderText(tr("Why it changes (needed)"))
        self._give.setText(tr("Give to all"))
        self._give.setAutoDefault(False)
        self._give.setToolTip(tr("Record this verdict on every claim selected (Enter)"))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.setAccessibleName(tr("Select one claim only"))
        self._close.setToolTip(tr("Select one claim only (Esc)"))
        loud(self._trouble)
        self._ratings.picked.connect(self._look)
        self._give.clicked.connect(self.give)
        self._close.clicked.connect(self.left)
        for line in (self._rationale, self._reason):
            line.textChanged.connect(self._look)

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._count)
        line.addSpacing(4)
        line.addWidget(self._rationale, 3)
        line.addWidget(self._reason, 2)
        line.addWidget(self._give)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setIconSize(SIGN)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._states.append(button)
            line.addWidget(button)
        line.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 4, 6, 4)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self._ratings)
        whole.addWidget(self._trouble)
