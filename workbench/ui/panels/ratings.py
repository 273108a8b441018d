"""The buttons of a rating scale: a key, a sign and the word, one chosen at a time."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from workbench.domain.verdict import Rating, RatingScale
from workbench.ui.icons import icon
from workbench.ui.models.claims import tone_icon
from workbench.ui.panels.flow import FlowLayout
from workbench.ui.tables import plain_tip
from workbench.ui.theme import Theme

ICON: Final = QSize(15, 15)
HEIGHT: Final = 26
NARROWEST: Final = 48
AROUND: Final = 20
"""Pixels of a button beside its sign and words."""


class RatingButtons(QWidget):
    """Offers the ratings of a scale; ``picked`` tells that the checker pressed one."""

    picked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale: RatingScale | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.picked)
        self._flow = FlowLayout(self)

    def show_scale(self, scale: RatingScale) -> None:
        """Offer the ratings of another scale."""
        if scale == self._scale:
            return
        self._scale = scale
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        for at, rating in enumerate(scale.ratings):
            self._flow.addWidget(self._button(at, rating))
        self.refresh_theme(self._theme)

    def choose(self, key: str) -> None:
        """Choose a rating by its key; none if there is no such rating."""
        self._group.setExclusive(False)
        for button, rating in zip(self._group.buttons(), self._ratings(), strict=True):
            button.setChecked(rating.key == key)
        self._group.setExclusive(True)

    def press(self, number: int) -> None:
        """Press the button of a number, from 1, if there is one."""
        button = self._group.button(number - 1)
        if button is not None:
            button.click()

    def chosen(self) -> Rating | None:
        """Return the rating that is chosen, if any."""
        at = self._group.checkedId()
        return self._ratings()[at] if 0 <= at < len(self._ratings()) else None

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button, rating in zip(self._group.buttons(), self._ratings(), strict=True):
            button.setIcon(icon(tone_icon(rating.tone), theme.tone(rating.tone)))
            edge = theme.tone(rating.tone).name()
            button.setStyleSheet(
                f"QToolButton {{ text-align: left; padding: 0 5px; border-radius: 4px;"
                f" border: 1px solid {theme.line.name()}; background: {theme.base.name()}; }}"
                f"QToolButton:checked {{ border: 2px solid {edge}; padding: 0 4px;"
                f" background: {theme.selection.name()}; }}"
                f"QToolButton:focus {{ border-color: {theme.accent.name()}; }}"
            )

    def _ratings(self) -> tuple[Rating, ...]:
        return self._scale.ratings if self._scale is not None else ()

    def _button(self, at: int, rating: Rating) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{at + 1}  {rating.label}".replace("&", "&&"))
        button.setAccessibleName(rating.label)
        button.setToolTip(plain_tip(rating.meaning))
        button.setCheckable(True)
        button.setIconSize(ICON)
        wide = button.fontMetrics().horizontalAdvance(button.text()) + ICON.width() + AROUND
        # May be narrower than its words where the pane is.
        button.setFixedHeight(HEIGHT)
        button.setMinimumWidth(NARROWEST)
        button.setMaximumWidth(wide)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._group.addButton(button, at)
        return button
