"""A line for a day: typed in one of several ways, or so many days from today."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.text.days import Today, day_of, told_day
from workbench.ui.translation import marked, tr

NO_DAY = marked("“{words}” is not a day. Write it as 2026-03-09, as 9 Mar, or as +3 from today.")


class DayField(QLineEdit):
    """Takes a day; when it is left, what was understood stands in it."""

    def __init__(self, name: str, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("9 Mar, 2026-03-09 or +3"))
        self.editingFinished.connect(self._say)

    def day(self) -> date | None:
        """Return the day that is written, ``None`` if there is none."""
        return day_of(self.text(), self._today())

    def trouble(self) -> str:
        """Say what is wrong with what is written; empty where it is a day, or nothing."""
        words = self.text().strip()
        return tr(NO_DAY).format(words=words) if words and self.day() is None else ""

    def put(self, ahead: int) -> None:
        """Write the day that lies so many days ahead."""
        self.setText(f"+{ahead}")
        self._say()

    def _say(self) -> None:
        if self.day() is not None:
            self.setText(told_day(self.day()))
