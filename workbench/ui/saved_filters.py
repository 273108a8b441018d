"""The filters of the claims table that a checker has given a name."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from workbench.errors import Unusable
from workbench.paths import write_whole
from workbench.ui.models.criteria import Criteria, read
from workbench.ui.translation import tr

FILTERS_FILE: Final = "filters.json"


class SavedFilters(QObject):
    """Keeps filters by name in a file beside the settings; ``changed`` tells of other ones."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.present: Mapping[str, Criteria] = _kept(path)

    def keep(self, name: str, criteria: Criteria) -> None:
        """Keep a filter under a name, in the place of one that has it.

        Raises ``Unusable`` for an empty name or if it cannot be written.
        """
        if not name.strip():
            raise Unusable(tr("Give the filter a name, then keep it."))
        self._take({**self.present, name.strip(): criteria})

    def drop(self, name: str) -> None:
        """Forget a filter; raises ``Unusable`` if that cannot be written."""
        self._take({key: value for key, value in self.present.items() if key != name})

    def _take(self, filters: Mapping[str, Criteria]) -> None:
        self.present = dict(sorted(filters.items(), key=lambda item: item[0].casefold()))
        self.changed.emit()
        told = {name: json.loads(criteria.written()) for name, criteria in filters.items()}
        text = json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        try:
            write_whole(self._path, text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise Unusable(
                tr(
                    "Your filters cannot be kept in {path} ({why}). They hold until you close the "
                    "program."
                ).format(path=self._path, why=error.strerror or tr("no reason given"))
            ) from error


def _kept(path: Path) -> Mapping[str, Criteria]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(name): read(json.dumps(value)) for name, value in sorted(kept.items())}
