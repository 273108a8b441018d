"""What the library says where no source is listed: why, and what to do next."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.ui.library_filters import WHOLE, LibraryFilters
from workbench.ui.panels.empty import EmptyPage
from workbench.ui.translation import tr


class EmptyLibrary(EmptyPage):
    """Offers to add the first sources, or to show those that are hidden."""

    def __init__(
        self, add: QAction, filters: LibraryFilters, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add, self._filters = add, filters

    def explain(self, there: int, gathered: int | None) -> None:
        """Say why nothing is listed; ``gathered`` counts the sources of the case, if one is open.

        ``there`` counts all that are stored.
        """
        add = tr("Add files…")
        if not there:
            advice = tr("Add the documents that the claims are to be checked against.")
            self.say(tr("No source yet"), advice, add, self._add.trigger)
        elif self._filters.of_case and not gathered:
            advice = tr(
                "Passages for its claims come from the whole library until the case has its own."
            )
            title = tr("No source was gathered for this case")
            self.say(title, advice, tr("Show the whole library"), self._show_all)
        else:
            advice = tr("The words searched for, or what was chosen beside them, leave none.")
            self.say(tr("No source fits"), advice, tr("Show all"), self._filters.clear)

    def _show_all(self) -> None:
        self._filters.take_scope(WHOLE)
