"""Sign verdicts off: a second person stands behind each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.domain.claim import CheckState, Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.readiness import Readiness
from workbench.domain.shaping import Shaped, called, counted
from workbench.domain.signoff import SignOff, same_person
from workbench.domain.verdict import Verdict, standing
from workbench.errors import Unusable
from workbench.services.cases import latest
from workbench.services.filing import filed_id
from workbench.services.ports import UnitOfWork
from workbench.services.readiness import readiness
from workbench.services.record_deeds import RecordDeed, Step
from workbench.services.record_stores import SignOffs
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace
from workbench.services.worksheet import Worksheet

OWN = "You gave this verdict yourself: a second checker signs off, or say why nobody else can."


@dataclass(frozen=True, slots=True)
class _Given:
    """What the signer wrote."""

    by: str
    note: str
    reason: str


class SignOffService:
    """Signs claims off and takes that back; every action can be taken back."""

    def __init__(self, at: Workplace, undo: Undo) -> None:
        self._at = at
        self._undo = undo

    def sign_off(self, claim_ids: Sequence[ClaimId], note: str = "", reason: str = "") -> Shaped:
        """Sign the standing verdicts of claims off, all of them or none.

        A ``reason`` is owed where the signer gave the verdict. Claims that are signed off already
        are passed over. Raises ``NotFound``, and ``Unusable`` for a claim that is not checked, that
        is out of the check, or whose reason is owed.
        """
        given = _Given(self._at.checker(), note.strip(), reason.strip())
        with self._at.library.writing() as work:
            sheet = Worksheet(work)
            claims, signed = _taken(sheet, claim_ids)
            steps = [
                self._signed(sheet, claim, given)
                for claim in claims
                if filed_id(claim.id) not in signed
            ]
            return self._done(sheet, steps, "signed off", "{} signed off")

    def take_back(self, claim_ids: Sequence[ClaimId]) -> Shaped:
        """Take the sign-off of claims back: they are checked again; others are passed over."""
        with self._at.library.writing() as work:
            sheet = Worksheet(work)
            claims, signed = _taken(sheet, claim_ids)
            steps = [
                self._unsigned(sheet, claim, signed[claim_id])
                for claim in claims
                if (claim_id := filed_id(claim.id)) in signed
            ]
            return self._done(sheet, steps, "sign-off taken back", "{}: sign-off taken back")

    def of_claim(self, claim_id: ClaimId) -> SignOff | None:
        """Return the sign-off of a claim that is signed off; raises ``NotFound``."""
        with self._at.library.reading() as work:
            claim = work.claims.get(claim_id)
            return work.sign_offs.standing(claim.article_id).get(claim_id)

    def of_article(self, article_id: ArticleId) -> Mapping[ClaimId, SignOff]:
        """Return the sign-off of each claim of an article that is signed off."""
        with self._at.library.reading() as work:
            return work.sign_offs.standing(article_id)

    def own(self, verdict: Verdict) -> bool:
        """Say whether the checker at work gave a verdict, so that to sign it off owes a reason."""
        return same_person(verdict.by, self._at.checker())

    def readiness(self, case_id: CaseId) -> Readiness:
        """Return what stands against signing off a whole case; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return readiness(work, latest(work, case_id))

    def _signed(self, sheet: Worksheet, claim: Claim, given: _Given) -> Step[SignOff]:
        verdict = _checked(sheet.work, claim)
        own = same_person(verdict.by, given.by)
        if own and not given.reason:
            raise Unusable(f"{called(claim)}: {OWN}")
        sign_off = sheet.work.sign_offs.add(
            SignOff(
                filed_id(verdict.id),
                given.by,
                self._at.now(),
                given.note,
                # Where somebody else gave the verdict there is nothing to be excused.
                given.reason if own else "",
            )
        )
        return Step(None, sign_off, (claim, sheet.put(claim.now(CheckState.SIGNED_OFF))))

    def _unsigned(self, sheet: Worksheet, claim: Claim, before: SignOff) -> Step[SignOff]:
        after = replace(before, withdrawn=self._at.now())
        sheet.work.sign_offs.save(after)
        return Step(before, after, (claim, sheet.put(claim.now(CheckState.CHECKED))))

    def _done(
        self, sheet: Worksheet, steps: Sequence[Step[SignOff]], action: str, said: str
    ) -> Shaped:
        """Tell the history of each claim, make it last, and note it so that it can be undone."""
        if not steps:
            return Shaped("Nothing to change")
        work, case_id = sheet.work, sheet.article.case_id
        for step in steps:
            detail = {**step.told(), "verdict": step.after.verdict_id}
            work.events.append(case_id, action, detail, by=self._at.checker(), at=self._at.now())
        work.commit()
        kept = tuple(step.claim[1] for step in steps)
        text = said.format(counted(kept))
        self._undo.record(RecordDeed(text, case_id, tuple(steps), _sign_offs, self._at.now))
        return Shaped(text, kept)


def _taken(
    sheet: Worksheet, claim_ids: Sequence[ClaimId]
) -> tuple[Sequence[Claim], Mapping[ClaimId, SignOff]]:
    """Return claims of one article, and the sign-offs of those that are signed off."""
    claims = sheet.take(claim_ids)
    return claims, sheet.work.sign_offs.standing(filed_id(sheet.article.id))


def _sign_offs(work: UnitOfWork) -> SignOffs:
    return work.sign_offs


def _checked(work: UnitOfWork, claim: Claim) -> Verdict:
    """Return the verdict that stands on a claim; raises ``Unusable`` if it cannot be signed off."""
    name = called(claim)
    if claim.dropped or not claim.checkable:
        raise Unusable(f"{name} is not under check, so there is nothing to sign off.")
    stands = standing(work.verdicts.of_claim(filed_id(claim.id)))
    if stands is None:
        raise Unusable(f"{name} has no verdict yet. Decide on it, then sign it off.")
    if not claim.state.settled:
        raise Unusable(f"{name} is at “{claim.state.value}”. Decide on it, then sign it off.")
    return stands
