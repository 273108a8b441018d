"""The form of a verdict: rating, rationale, change, why it changes, who accepts the risk."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.claim import Claim
from workbench.domain.ids import ClaimId
from workbench.domain.verdict import RatingScale, Verdict, standing
from workbench.errors import WorkbenchError
from workbench.services.desk import Desk
from workbench.ui.errors import label, sentence
from workbench.ui.hints import follow_keys, hint
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.verdict_form import (
    VerdictForm,
    from_draft,
    wants_change,
    wants_risk,
    wants_why,
)
from workbench.ui.panels.change import ChangeEditor
from workbench.ui.panels.editor import Editor
from workbench.ui.panels.ratings import RatingButtons
from workbench.ui.panels.risk import RiskEditor
from workbench.ui.panels.saving import SavingFoot
from workbench.ui.panels.scrolled import scrolled
from workbench.ui.panels.tones import quiet
from workbench.ui.text.days import Today
from workbench.ui.text.verdicts import clock, stands_words
from workbench.ui.theme import Theme
from workbench.ui.translation import tr

RATIONALE_LINES: Final = 3


class VerdictPage(QWidget):
    """Takes the verdict on a claim; ``saved`` carries the claim once its verdict is on the disk."""

    saved = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: JobRunner,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
        today: Today = date.today,
    ) -> None:
        super().__init__(parent)
        self._desk, self._today, self._actions = desk, today, actions
        self._claim: Claim | None = None
        self._scale: RatingScale | None = None
        self._standing = VerdictForm()
        self._filling = False
        self.stands: Verdict | None = None
        self.keeper = DraftKeeper(desk.drafts, self, jobs)
        self.ratings = RatingButtons(theme, self)
        self.why = QLineEdit(self)
        self.rationale = Editor(tr("Rationale"), RATIONALE_LINES, self)
        self._offer = QCheckBox(self)
        self.change = ChangeEditor(self)
        self.risk = RiskEditor(self, today)
        save = (actions["verdict.save"], actions["verdict.save_next"])
        self.foot = SavingFoot(save, self)
        self.restored = label(parent=self, name="verdict-restored")
        self._meaning = label(parent=self, name="rating-meaning")
        self._stands_line = label(parent=self, name="verdict-stands")
        self._body = QWidget(self)
        self._lay_out()
        self._connect()

    @property
    def usable(self) -> bool:
        """Say whether there is a claim that takes a verdict."""
        return self._body.isEnabled()

    def show_claim(self, claim: Claim | None, scale: RatingScale) -> None:
        """Show a claim; what is being typed for it stays, and so does what was typed before."""
        self._scale = scale
        self.ratings.show_scale(scale)
        self._body.setEnabled(claim is not None and claim.checkable and not claim.dropped)
        if claim is not None and self._claim is not None and claim.id == self._claim.id:
            self._claim = claim
            return
        self.keeper.send()
        self._claim = claim
        self._read()

    def refresh(self) -> None:
        """Take note of verdicts given or taken back elsewhere; what is being typed stays."""
        if self._claim is None:
            return
        before = self._standing
        self._take_standing(self._claim)
        if self.form() == before:
            self._fill(self._standing)
            self.foot.show_state("")
        self._look()

    def form(self) -> VerdictForm:
        """Return what stands in the page."""
        rating = self.ratings.chosen()
        key = rating.key if rating is not None else ""
        words = (*self.change.words(), self.why.text(), *self.risk.written())
        return VerdictForm(key, self.rationale.toPlainText(), *words)

    def save(self) -> bool:
        """Record the verdict; says whether it is on the disk. What was typed stays if not."""
        claim = self._claim
        if claim is None or not self.usable:
            return False
        trouble = self._owed()
        if trouble:
            self.foot.complain(trouble)
            return False
        try:
            given = self._judge(filed(claim))
        except WorkbenchError as error:
            self.foot.complain(sentence(error))
            return False
        self.keeper.forget(_key(filed(claim)))
        self._read()
        told = tr("Saved {time}").format(time=clock(given.at))
        self.foot.show_state(told)
        self.said.emit(told)
        self.saved.emit(claim.id)
        return True

    def rate(self, number: int) -> None:
        """Choose the rating of a number, from 1."""
        if self.usable:
            self.ratings.press(number)

    def refresh_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.ratings.refresh_theme(theme)

    def _judge(self, claim_id: ClaimId) -> Verdict:
        form, rating = self.form(), self.ratings.chosen()
        risk = form.risk(rating, self._today()) if rating is not None else None
        owed = wants_why(self.stands, self._scale, rating)
        return self._desk.verdicts.judge(
            claim_id,
            form.rating,
            form.rationale,
            form.change,
            risk,
            reason=form.why if owed else "",
        )

    def _owed(self) -> str:
        """Say what is to be done before the verdict can be saved, and go there."""
        rating = self.ratings.chosen()
        if rating is None:
            return tr("Choose a rating first.")
        if wants_why(self.stands, self._scale, rating) and not self.why.text().strip():
            self.why.setFocus()
            return tr("Say why the verdict changes, then save again.")
        if wants_risk(rating) and self.risk.on.trouble():
            self.risk.on.setFocus()
            return self.risk.on.trouble()
        return ""

    def _read(self) -> None:
        """Fill the page from the library: the verdict that stands, or the draft of the next."""
        self._standing, draft, self.stands = VerdictForm(), None, None
        self._stands_line.setText("")
        if self._claim is not None:
            self._take_standing(self._claim)
            draft = from_draft(self.keeper.restored(_key(filed(self._claim))))
        if draft is not None and replace(draft, why="") == self._standing:
            # It was saved, and the program ended before its draft was forgotten.
            draft = None
        self._fill(draft or self._standing)
        self.restored.setText(tr("Unsaved draft restored") if draft else "")
        self.restored.setVisible(draft is not None)
        self.foot.complain("")
        self.foot.show_state("")

    def _take_standing(self, claim: Claim) -> None:
        claim_id = filed(claim)
        given: Sequence[Verdict] = self._desk.verdicts.history(claim_id)
        self.stands = standing(given)
        risk = self._desk.risks.of_claim(claim_id) if self.stands is not None else None
        self._standing = VerdictForm.of(claim, given, risk)
        stands = stands_words(self.stands, self._desk.verdicts.scales()) if self.stands else ""
        self._stands_line.setText(stands)
        self._stands_line.setVisible(bool(stands))

    def _fill(self, form: VerdictForm) -> None:
        self._filling = True
        self.ratings.choose(form.rating)
        self.rationale.setPlainText(form.rationale)
        self.change.fill(form.stands_as, form.change_to, form.because)
        self.why.setText(form.why)
        self.risk.fill(form.risk_who, form.risk_on, form.risk_words)
        self._offer.setChecked(bool(form.change_to))
        self._filling = False
        self._look()

    def _edited(self) -> None:
        if self._filling:
            return
        self._look()
        self.foot.show_state("")
        self.foot.complain("")
        if self._claim is not None:
            form = self.form()
            text = "" if form == self._standing else form.as_draft()
            self.keeper.typed(_key(filed(self._claim)), text)

    def _look(self) -> None:
        """Show what the chosen rating means and asks for."""
        rating = self.ratings.chosen()
        self._meaning.setText(rating.meaning if rating else tr("Choose a rating."))
        needed = wants_change(rating)
        self._offer.setVisible(not needed)
        self.change.setVisible(needed or self._offer.isChecked())
        self.risk.setVisible(wants_risk(rating))
        self.why.setVisible(wants_why(self.stands, self._scale, rating))
        owed = rating is not None and "rationale" in rating.needs
        title = tr("Rationale (needed)") if owed else tr("Rationale (optional)")
        how = hint(tr("Press {verdict.write} to write it"), self._actions)
        # Letters are keys of the desk wherever the cursor is not in a field.
        self.rationale.setPlaceholderText(f"{title}\n{how}")

    def _kept(self) -> None:
        self.foot.show_state(tr("Draft kept"))
        self.said.emit(tr("Draft kept"))

    def _connect(self) -> None:
        self.ratings.picked.connect(self._edited)
        self.rationale.textChanged.connect(self._edited)
        self.why.textEdited.connect(self._edited)
        for part in (self.change, self.risk):
            part.edited.connect(self._edited)
        self._offer.toggled.connect(self._look)
        follow_keys("{verdict.write}", self._actions, self._look)
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(lambda error: self.foot.complain(sentence(error)))

    def _lay_out(self) -> None:
        for words in (self._meaning, self._stands_line, self.restored):
            quiet(words)
        self.why.setPlaceholderText(tr("Why does it change?"))
        self.why.setAccessibleName(tr("Why the verdict changes"))
        self._offer.setText(tr("Propose a change of the text"))
        body = QVBoxLayout(self._body)
        body.setContentsMargins(10, 8, 10, 6)
        body.setSpacing(6)
        below = (self._offer, self.change, self.risk, self.restored, self._stands_line)
        for part in (self.ratings, self._meaning, self.why, self.rationale, *below):
            body.addWidget(part)
        body.setStretchFactor(self.rationale, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(self._body, self), 1)
        whole.addWidget(self.foot)


def _key(claim_id: ClaimId) -> str:
    return f"verdict:{claim_id}"
