"""Lines to keep that a search found nothing: where, with which words, and how."""

import json
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Claim
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.panels.tones import loud
from workbench.ui.translation import marked, tr

PLACES: Final = (
    *(marked("library"), marked("web"), marked("archive"), marked("phone")),
    *(marked("agency"), marked("expert"), marked("other")),
)
"""Where one may have searched; any other place can be typed."""


class SearchedLine(QFrame):
    """Takes where and how somebody searched in vain: Enter keeps it, Escape leaves it.

    ``said`` tells that it is kept, ``done`` that the keys are wanted no more.
    """

    said = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: Claim | None = None
        self.keeper = DraftKeeper(desk.drafts, self)
        self.where = QComboBox(self)
        self.words = QLineEdit(self)
        self.note = QLineEdit(self)
        self.wrong = label(parent=self, name="searched-wrong")
        self._keep = QPushButton(tr("Keep"), self)
        self._set_up()
        self._lay_out()
        self.hide()

    def open(self, claim: Claim, words: str = "") -> None:
        """Show the lines for a claim, with what was typed for it before if that was not kept."""
        self.leave()
        self._claim = claim
        draft = _read(self.keeper.restored(_key(claim)))
        self.where.setCurrentText(draft.get("where") or tr(PLACES[0]))
        self.words.setText(draft.get("words") or words)
        self.note.setText(draft.get("note", ""))
        self._tell("")
        self.show()
        first = self.note if self.words.text() else self.words
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the lines; what was typed is kept as a draft."""
        self.keeper.flush()
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._record()
            case _:
                super().keyPressEvent(event)

    def _record(self) -> None:
        claim = self._claim
        if claim is None:
            return
        place, words, note = self.where.currentText(), self.words.text(), self.note.text()
        try:
            self._desk.searches.record(filed(claim), place, words, note)
        except WorkbenchError as error:
            self._tell(sentence(error))
            return
        self.keeper.forget(_key(claim))
        self._close()
        self.said.emit(tr("Kept: searched, nothing found ({place})").format(place=place.strip()))

    def _close(self) -> None:
        """Hide the lines, and give the keys back if they have them."""
        now = QApplication.focusWidget()
        here = now is not None and self.isAncestorOf(now)
        self._claim = None
        self.hide()
        if here:
            self.done.emit()

    def _typed(self) -> None:
        if self._claim is not None:
            typed = {
                "where": self.where.currentText(),
                "words": self.words.text(),
                "note": self.note.text(),
            }
            self.keeper.typed(_key(self._claim), json.dumps(typed, ensure_ascii=False))

    def _tell(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _set_up(self) -> None:
        self.where.setEditable(True)
        self.where.addItems([tr(place) for place in PLACES])
        self.where.setAccessibleName(tr("Where you searched"))
        self.where.setToolTip(tr("Where you searched"))
        self.words.setAccessibleName(tr("Words that you searched for"))
        self.words.setPlaceholderText(tr("Words that you searched for"))
        self.note.setAccessibleName(tr("How you searched"))
        self.note.setPlaceholderText(tr("How: which pages, whom you asked, as far back as when"))
        self._keep.setToolTip(tr("Keep that nothing was found (Enter); Esc leaves"))
        self._keep.clicked.connect(self._record)
        for field in (self.words, self.note):
            field.textEdited.connect(self._typed)
        self.where.editTextChanged.connect(self._typed)
        self.keeper.failed.connect(lambda error: self._tell(sentence(error)))

    def _lay_out(self) -> None:
        loud(self.wrong)
        title = label(tr("Searched, found nothing"), self, name="searched-title")
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        first, second = QHBoxLayout(), QHBoxLayout()
        self.where.setMinimumContentsLength(9)
        first.addWidget(self.where)
        first.addWidget(self.words, 1)
        second.addWidget(self.note, 1)
        second.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(4)
        whole.addWidget(title)
        for line in (first, second):
            line.setSpacing(4)
            whole.addLayout(line)
        whole.addWidget(self.wrong)


def _key(claim: Claim) -> str:
    return f"searched:{filed(claim)}"


def _read(draft: str) -> dict[str, str]:
    """Return what was typed into each line."""
    try:
        told: Any = json.loads(draft) if draft else {}
    except ValueError:
        return {"note": draft}
    return {str(name): str(words) for name, words in told.items()} if isinstance(told, dict) else {}
