"""Lists what can be done at present for the command palette: actions, claims, cases."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.domain.case import CaseSummary
from workbench.ui.actions import ACTIONS
from workbench.ui.keymap import NATIVE
from workbench.ui.menus import plain_name
from workbench.ui.palette import Command, Palette
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.domain.ids import ClaimId
    from workbench.ui.models.contents import ClaimRow

Goer = Callable[[], Sequence[Command]]
"""Gives further commands, such as the claims of the case that is open."""


def claim_commands(rows: Sequence["ClaimRow"], go: Callable[["ClaimId"], object]) -> list[Command]:
    """Return a command for each claim to check, named by its number and words."""
    told = [(row, row.claim) for row in rows if row.claim.checkable and not row.claim.dropped]
    return [
        Command(f"{claim.number}  {' '.join(claim.words.split())}", tr("Go to claim"), "",
                partial(go, row.id))
        for row, claim in told
    ]  # fmt: skip


class Commanding(QObject):
    """Opens the palette over a window; ``asked_case`` carries a case that is to be shown."""

    asked_case = Signal(object)

    def __init__(self, deeds: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._deeds = deeds
        self._window = window
        self.cases: Sequence[CaseSummary] = ()
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
                yield Command(name, plain_name(action.menu), key, item.trigger)

    def _cases(self) -> Iterator[Command]:
        for summary in self.cases:
            go = partial(self.asked_case.emit, summary.case.id)
            yield Command(summary.case.title, tr("Go to case"), "", go)
