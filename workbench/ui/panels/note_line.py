"""The note on a piece of evidence: words to read, and a field while they are written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.evidence import Evidence
from workbench.ui.errors import label
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.tones import quiet
from workbench.ui.translation import tr

LINES = 2.2


class NoteField(Editor):
    """Enter keeps what was typed, Shift and Enter begins a line, Escape leaves.

    ``left`` tells whether it is to be kept.
    """

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.left.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        gone = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in gone:
            self.left.emit(True)


class NoteLine(QWidget):
    """Shows a note and takes another; ``written`` carries it, ``done`` gives the keys back.

    What is typed is kept as a draft, and comes back if it was not saved.
    """

    written = Signal(str)
    done = Signal()

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._evidence: Evidence | None = None
        self._words = label(parent=self, name="note-words")
        self.field = NoteField(tr("Note on this evidence"), LINES, self)
        self.field.setPlaceholderText(tr("Note: Enter keeps it, Esc leaves"))
        self.field.hide()
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._leave)
        self._restored = label(tr("Unsaved draft restored"), self, name="note-restored")
        self._restored.hide()
        quiet(self._restored)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        for part in (self._words, self.field, self._restored):
            whole.addWidget(part)

    @property
    def writing(self) -> bool:
        """Whether a note is being written."""
        return not self.field.isHidden()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show the note on evidence; what is being written stays."""
        before, self._evidence = self._evidence, evidence
        if self.writing:
            if before is not None and before.id != evidence.id:
                # The same words with another stance: the draft goes along.
                self._keeper.forget(_key(before))
                self._typed()
            return
        draft = self._keeper.restored(_key(evidence)) if before is None else ""
        if draft and draft != evidence.note:
            self._open(draft)
            self._restored.show()
        self._show_words()

    def write(self) -> None:
        """Go to the field."""
        if self._evidence is None:
            return
        if not self.writing:
            self._open(self._keeper.restored(_key(self._evidence)) or self._evidence.note)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _open(self, words: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(words)
        self.field.blockSignals(False)
        self.field.show()
        self._show_words()

    def _typed(self) -> None:
        if self._evidence is not None:
            words = self.field.toPlainText()
            self._keeper.typed(_key(self._evidence), "" if words == self._evidence.note else words)

    def _leave(self, keep: bool) -> None:
        evidence, words = self._evidence, self.field.toPlainText().strip()
        if not self.writing or evidence is None:
            return
        had = self.field.hasFocus()
        if keep and words != evidence.note:
            # It stays open until it is in the library.
            self.written.emit(words)
            if self._evidence is None or self._evidence.note != words:
                return
        if keep:
            self._keeper.forget(_key(evidence))
        else:
            self._keeper.flush()
        self.field.hide()
        self._restored.hide()
        self._show_words()
        if had:
            self.done.emit()

    def _show_words(self) -> None:
        note = self._evidence.note if self._evidence is not None else ""
        self._words.setText(tr("Note: {words}").format(words=note) if note else "")
        self._words.setVisible(bool(note) and not self.writing)
        self.setVisible(bool(note) or self.writing)


def _key(evidence: Evidence) -> str:
    return f"note:{evidence.id}"
