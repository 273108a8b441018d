"""The verdict pane: rating, rationale and change of the current claim, and what was before."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.verdict import RatingScale, Verdict
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.verdict_form import VerdictForm, from_draft, wants_change
from workbench.ui.panels.change import ChangeEditor
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.history import VerdictHistory
from workbench.ui.panels.ratings import RatingButtons
from workbench.ui.panels.tones import loud, quiet
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

RATIONALE_LINES: Final = 3


class VerdictPanel(QWidget):
    """Takes the verdict on a claim; ``saved`` carries the claim once its verdict is on the disk."""

    saved = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        save: tuple[QAction, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: Claim | None = None
        self._standing = VerdictForm()
        self._filling = False
        self.keeper = DraftKeeper(desk.drafts, self)
        self.ratings = RatingButtons(theme, self)
        self.rationale = Editor(tr("Rationale"), RATIONALE_LINES, self)
        self.change = ChangeEditor(self)
        self.trouble = label(parent=self, name="verdict-trouble")
        self.restored = label(parent=self, name="verdict-restored")
        self._meaning = label(parent=self, name="rating-meaning")
        self._offer = QCheckBox(self)
        self._history = VerdictHistory(self)
        self._save = save
        self._body = QWidget(self)
        self._lay_out()
        self._connect()

    def show_claim(self, claim: Claim | None, scale: RatingScale) -> None:
        """Show a claim; what is being typed for it stays, and so does what was typed before."""
        self.ratings.show_scale(scale)
        self._body.setEnabled(claim is not None and claim.checkable and not claim.dropped)
        if claim is not None and self._claim is not None and claim.id == self._claim.id:
            self._claim = claim
            return
        self.keeper.flush()
        self._claim = claim
        self._read()

    def refresh(self) -> None:
        """Take note of verdicts given elsewhere; what is being typed here stays."""
        if self._claim is None:
            return
        given = self._desk.verdicts.history(filed(self._claim))
        before, self._standing = self._standing, VerdictForm.of(self._claim, given)
        if self.form() == before:
            self._fill(self._standing)
        self._show_history(given)

    def form(self) -> VerdictForm:
        """Return what stands in the pane."""
        rating = self.ratings.chosen()
        key = rating.key if rating is not None else ""
        return VerdictForm(key, self.rationale.toPlainText(), *self.change.words())

    def save(self) -> bool:
        """Record the verdict; says whether it is on the disk. What was typed stays if not."""
        form, claim = self.form(), self._claim
        if claim is None or not self._body.isEnabled():
            return False
        if not form.rating:
            self._complain(tr("Choose a rating first: press its number."))
            return False
        try:
            given = self._desk.verdicts.judge(
                filed(claim), form.rating, form.rationale, form.change
            )
            self.keeper.forget(_key(filed(claim)))
        except WorkbenchError as error:
            self._complain(sentence(error))
            return False
        self._complain("")
        self._read()
        self.said.emit(tr("Saved {time}").format(time=clock(given.at)))
        self.saved.emit(claim.id)
        return True

    def rate(self, number: int) -> None:
        """Choose the rating of a number, from 1."""
        if self._body.isEnabled():
            self.ratings.press(number)

    def write(self) -> None:
        """Go to the rationale."""
        self.rationale.setFocus()

    def leave(self) -> None:
        """Store what is being typed at once."""
        self.keeper.flush()

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.ratings.refresh_theme(theme)

    def _read(self) -> None:
        """Fill the pane from the library: the verdict that stands, or the draft of the next."""
        given: Sequence[Verdict] = ()
        self._standing, draft = VerdictForm(), None
        if self._claim is not None:
            claim_id = filed(self._claim)
            given = self._desk.verdicts.history(claim_id)
            self._standing = VerdictForm.of(self._claim, given)
            draft = from_draft(self.keeper.restored(_key(claim_id)))
        self._fill(draft or self._standing)
        self._show_history(given)
        self.restored.setText(tr("Unsaved draft restored") if draft else "")
        self.restored.setVisible(draft is not None)
        self._complain("")

    def _show_history(self, given: Sequence[Verdict]) -> None:
        self._history.show_verdicts(given, self._desk.verdicts.scales() if given else ())

    def _fill(self, form: VerdictForm) -> None:
        self._filling = True
        self.ratings.choose(form.rating)
        self.rationale.setPlainText(form.rationale)
        self.change.fill(form.stands_as, form.change_to, form.because)
        self._offer.setChecked(bool(form.change_to))
        self._filling = False
        self._look()

    def _edited(self) -> None:
        if self._filling:
            return
        self._look()
        if self._claim is not None:
            form = self.form()
            text = "" if form == self._standing else form.as_draft()
            self.keeper.typed(_key(filed(self._claim)), text)

    def _look(self) -> None:
        """Show what the chosen rating means and asks for."""
        rating = self.ratings.chosen()
        self._meaning.setText(rating.meaning if rating else tr("Press the number of a rating."))
        needed = wants_change(rating)
        self._offer.setVisible(not needed)
        self.change.setVisible(needed or self._offer.isChecked())
        owed = rating is not None and "rationale" in rating.needs
        hint = tr("Rationale (needed)") if owed else tr("Rationale (optional)")
        self.rationale.setPlaceholderText(hint)

    def _kept(self) -> None:
        self.said.emit(tr("Draft kept"))

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _connect(self) -> None:
        self.ratings.picked.connect(self._edited)
        self.rationale.textChanged.connect(self._edited)
        self.change.edited.connect(self._edited)
        self._offer.toggled.connect(self._look)
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(lambda error: self._complain(sentence(error)))

    def _lay_out(self) -> None:
        quiet(self._meaning)
        quiet(self.restored)
        loud(self.trouble)
        self._offer.setText(tr("Propose a change of the text"))
        body = QVBoxLayout(self._body)
        body.setContentsMargins(10, 8, 10, 6)
        body.setSpacing(6)
        body.addWidget(self.ratings)
        body.addWidget(self._meaning)
        body.addWidget(self.rationale, 1)
        body.addWidget(self._offer)
        body.addWidget(self.change)
        body.addWidget(self.restored)
        body.addWidget(self._history)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 4, 10, 6)
        foot.addWidget(self.trouble)
        foot.addLayout(self._buttons())
        whole.addLayout(foot)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for words, name, action in zip(
            (tr("Save"), tr("Save and next")), ("main", ""), self._save, strict=True
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            line.addWidget(button)
        return line


def clock(at: datetime) -> str:
    """Return the time of day at the checker's place."""
    return f"{at.astimezone():%H:%M:%S}"


def _key(claim_id: ClaimId) -> str:
    return f"verdict:{claim_id}"
