"""The sheets a checker can call up: settings, keys, about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.errors import WorkbenchError
from workbench.ui.dialogs.about import AboutDialog, Storage
from workbench.ui.dialogs.keys import KeysDialog
from workbench.ui.dialogs.settings import SettingsDialog
from workbench.ui.jobs import JobRunner
from workbench.ui.keymap import KeyKeeper
from workbench.ui.state import SettingsKeeper
from workbench.ui.theme import ThemeKeeper
from workbench.ui.translation import tr

if TYPE_CHECKING:
    from workbench.services.desk import Desk
    from workbench.settings import Settings


class Sheets(QObject):
    """Opens sheets over the window; ``said`` carries what was done, ``trouble`` what was not."""

    said = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        settings: SettingsKeeper,
        themes: ThemeKeeper,
        keys: KeyKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._settings = settings
        self._themes = themes
        self._keys = keys
        self._window = window
        self.desk: Desk | None = None
        self.storage: Callable[[], Storage] | None = None

    def settings(self) -> None:
        """Show the settings; saving keeps them at once."""
        names = {}
        if self.desk is not None:
            names = {scale.key: scale.name for scale in self.desk.verdicts.scales()}
        dialog = SettingsDialog(self._settings.present, names, self._window)
        dialog.accepted.connect(lambda: self._change(dialog.given))
        dialog.open()

    def keys(self) -> None:
        """Show every action with its key."""
        KeysDialog(self._keys, self._window).show()

    def about(self) -> None:
        """Show version, licences, and how documents are read here."""
        dialog = AboutDialog(self._window, self.storage() if self.storage else None)
        if self.desk is not None:
            dialog.ask_layers(self._jobs, self.desk.sources.layers)
        dialog.show()

    def _change(self, settings: "Settings") -> None:
        self._themes.choose(settings.theme)
        try:
            self._settings.change(settings)
        except WorkbenchError as error:
            self.trouble.emit(error)
            return
        self.said.emit(tr("Settings saved."))
