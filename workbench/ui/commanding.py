"""Lists what can be done at present for the command palette: actions, claims, cases."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.domain.case import CaseSummary
from workbench.ui.actions import ACTIONS
from workbench.ui.keymap import NATIVE
from workbench.ui.palette import Command, Palette
from workbench.ui.translation import tr

Goer = Callable[[], Sequence[Command]]
"""Gives further commands, such as the claims of the case that is open."""


class Commanding(QObject):
    """Opens the palette over a window."""

    def __init__(self, deeds: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._deeds = deeds
        self._window = window
        self.cases: Sequence[CaseSummary] = ()
        self.go_to_case: Callable[[object], None] = lambda _: None
        self.further: Goer = tuple

    def open(self) -> Palette:
        """Open the palette with all that can be done now."""
        commands = [*self._actions(), *self.further(), *self._cases()]
        palette = Palette(commands, self._window)
        palette.open_over(self._window)
        return palette

    def _actions(self) -> Iterator[Command]:
        for action in ACTIONS:
            item = self._deeds[action.key]
            if item.isEnabled():
                # Undo says what it would take back, so the words are those of the moment.
                name = item.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
                key = item.shortcut().toString(NATIVE)
                yield Command(name, tr(action.menu), key, item.trigger)

    def _cases(self) -> Iterator[Command]:
        for summary in self.cases:
            case_id = summary.case.id

            def go(wanted: object = case_id) -> None:
                self.go_to_case(wanted)

            yield Command(summary.case.title, tr("Go to case"), "", go)
