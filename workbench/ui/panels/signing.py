"""The second checker: who gave the verdict, who stands behind it, and what they wrote."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ClaimId
from workbench.domain.signoff import SignOff
from workbench.domain.verdict import Verdict
from workbench.services.desk import Desk
from workbench.ui.errors import label
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed
from workbench.ui.models.drafting import DraftKeeper
from workbench.ui.models.form_text import as_text, from_text
from workbench.ui.panels.scrolled import scrolled
from workbench.ui.panels.tones import loud
from workbench.ui.text.verdicts import signed_words, stands_words
from workbench.ui.text.wording import state_term
from workbench.ui.translation import tr


@dataclass(frozen=True, slots=True)
class SigningForm:
    """What a second checker writes: a note, and why it is nobody but who gave the verdict."""

    note: str = ""
    reason: str = ""


class SigningPage(QWidget):
    """Shows the sign-off of a claim, and takes what is owed for one.

    ``wanted`` says that the claim is to be signed off, ``unwanted`` that this is to be taken back.
    """

    wanted = Signal()
    unwanted = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: JobRunner, sign_off: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: Claim | None = None
        self._asked = False
        self.signed: SignOff | None = None
        self.keeper = DraftKeeper(desk.drafts, self, jobs)
        self.stands = label(parent=self, name="signing-verdict")
        self.state = label(parent=self, name="signing-state")
        self.owed = label(parent=self, name="signing-owed")
        self.note = QLineEdit(self)
        self.reason = QLineEdit(self)
        self.sign = QPushButton(tr("Sign off"), self)
        self.back = QPushButton(tr("Take back"), self)
        self._lay_out(sign_off)
        self.keeper.failed.connect(self.failed)
        for line in (self.note, self.reason):
            line.textEdited.connect(self._edited)
            line.returnPressed.connect(self.wanted)
        self.sign.clicked.connect(self.wanted)
        self.back.clicked.connect(self.unwanted)

    def show_claim(self, claim: Claim | None, verdict: Verdict | None) -> None:
        """Show a claim with the verdict that stands for it."""
        other = claim is None or self._claim is None or claim.id != self._claim.id
        self._claim = claim
        if other:
            self.keeper.send()
            self._restore()
        claim_id = filed(claim) if claim is not None else None
        self.signed = self._desk.sign_offs.of_claim(claim_id) if claim_id is not None else None
        self._show(verdict)

    def written(self) -> SigningForm:
        """Return what is written for the next sign-off."""
        return SigningForm(self.note.text(), self.reason.text())

    def ask_reason(self, own: Sequence[Claim]) -> None:
        """Ask why it is nobody else who signs off verdicts that the checker gave."""
        self._asked = True
        self._say_owed(len(own))
        self.reason.setFocus()

    def done(self) -> None:
        """Forget what was written: it is in the library."""
        if self._claim is not None:
            self.keeper.forget(_key(filed(self._claim)))
        self._asked = False
        self._fill(SigningForm())

    def _show(self, verdict: Verdict | None) -> None:
        signed = self.signed
        self.state.setText(self._told(verdict))
        self.stands.setText(stands_words(verdict, self._desk.verdicts.scales()) if verdict else "")
        self.stands.setVisible(verdict is not None)
        open_to = self._waits() and verdict is not None
        own = verdict is not None and open_to and self._desk.sign_offs.own(verdict)
        for part in (self.note, self.sign):
            part.setVisible(open_to)
        self.back.setVisible(signed is not None)
        self._say_owed(int(own or (self._asked and open_to)))

    def _waits(self) -> bool:
        """Say whether the claim is checked and not signed off."""
        claim = self._claim
        asked = claim is not None and claim.checkable and not claim.dropped
        return asked and claim is not None and claim.state is CheckState.CHECKED

    def _told(self, verdict: Verdict | None) -> str:
        if verdict is None or self._claim is None:
            return tr("There is no verdict to sign off yet.")
        if self.signed is not None:
            return signed_words(self.signed)
        if self._waits():
            return tr("Not signed off yet.")
        told = tr("Not signed off: the claim is at “{state}”. Decide on it first.")
        return told.format(state=state_term(self._claim))

    def _say_owed(self, own: int) -> None:
        """Ask for the reason where one is owed, for so many verdicts."""
        one = tr("You gave this verdict yourself. Say why nobody else can sign it off.")
        several = tr("You gave %Ln of these verdicts. Say why nobody else can sign.", "", own)
        self.owed.setText(one if own == 1 else several)
        for part in (self.owed, self.reason):
            part.setVisible(bool(own))

    def _restore(self) -> None:
        self._asked = False
        kept = self.keeper.restored(_key(filed(self._claim))) if self._claim is not None else ""
        self._fill(from_text(SigningForm, kept) or SigningForm())

    def _fill(self, form: SigningForm) -> None:
        self.note.setText(form.note)
        self.reason.setText(form.reason)

    def _edited(self) -> None:
        if self._claim is not None:
            form = self.written()
            text = "" if form == SigningForm() else as_text(form)
            self.keeper.typed(_key(filed(self._claim)), text)

    def _lay_out(self, sign_off: QAction) -> None:
        loud(self.owed)
        self.note.setPlaceholderText(tr("Note (optional)"))
        self.note.setAccessibleName(tr("Note on the sign-off"))
        self.reason.setPlaceholderText(tr("Why nobody else can"))
        self.reason.setAccessibleName(tr("Why nobody else can sign off"))
        self.sign.setObjectName("main")
        self.sign.setToolTip(sign_off.toolTip())
        self.back.setToolTip(tr("Take the sign-off back: the claim is checked, not signed off"))
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(6)
        for part in (self.stands, self.state, self.note, self.owed, self.reason):
            inside.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.back, self.sign):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        inside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body, self))


def _key(claim_id: ClaimId) -> str:
    return f"signoff:{claim_id}"
