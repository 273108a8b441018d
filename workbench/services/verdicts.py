"""Decide on claims."""

from collections.abc import Mapping, Sequence

from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.risk import Risk
from workbench.domain.shaping import Shaped, called
from workbench.domain.verdict import Change, RatingScale, Verdict
from workbench.errors import Unusable
from workbench.services.judging import Ruling, judged
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace
from workbench.services.worksheet import Worksheet


class VerdictService:
    """Records verdicts; a verdict is never edited, only succeeded, or taken back with ``undo``."""

    def __init__(self, at: Workplace, undo: Undo | None = None) -> None:
        self._at = at
        self._undo = undo or Undo(at)

    def file_scales(self, scales: Sequence[RatingScale]) -> None:
        """Put the scales that the program brings into the library, where they are not there yet."""
        with self._at.library.reading() as work:
            there = {(scale.key, scale.version): scale for scale in work.scales.all()}
        fresh = [scale for scale in scales if there.get((scale.key, scale.version)) != scale]
        if not fresh:
            return
        with self._at.library.writing() as work:
            for scale in fresh:
                work.scales.add(scale)
            work.commit()

    def scales(self) -> Sequence[RatingScale]:
        """Return every version of every scale."""
        with self._at.library.reading() as work:
            return work.scales.all()

    def scale_of(self, case_id: CaseId) -> RatingScale:
        """Return the scale that a case uses."""
        with self._at.library.reading() as work:
            case = work.cases.get(case_id)
            return work.scales.get(case.scale, case.scale_version)

    def judge(
        self,
        claim_id: ClaimId,
        rating: str,
        rationale: str = "",
        change: Change | None = None,
        risk: Risk | None = None,
        *,
        reason: str = "",
    ) -> Verdict:
        """Record a verdict, resting on the evidence that stands now, and settle the claim.

        ``risk`` says who answers for words that could not be confirmed.

        On return the verdict is on the disk. Raises ``Unusable`` if the rating asks for something
        that is missing, or is another than that of the verdict that stands and there is no
        ``reason``; ``KeyError`` if the case's scale has no such rating.
        """
        ruling = Ruling(rating, rationale, change, reason, risk)
        with self._at.library.writing() as work:
            deed = judged(work, self._at, [work.claims.get(claim_id)], ruling)
            work.commit()
        self._undo.record(deed)
        return deed.given[0].verdict

    def judge_all(
        self, claim_ids: Sequence[ClaimId], rating: str, rationale: str = "", reason: str = ""
    ) -> Shaped:
        """Record the same verdict on several claims of one article: on all of them or on none.

        They are taken back in one step. Raises ``Unusable`` as ``judge`` does, and where one of
        them is dropped or nothing to check.
        """
        ruling = Ruling(rating, rationale, reason=reason)
        with self._at.library.writing() as work:
            claims = Worksheet(work).take(claim_ids)
            for claim in claims:
                if claim.dropped or not claim.checkable:
                    raise Unusable(
                        f"{called(claim)} is not to be checked, so that it takes no verdict. "
                        "Leave it out, or bring it back first."
                    )
            deed = judged(work, self._at, claims, ruling)
            work.commit()
        self._undo.record(deed)
        return Shaped(deed.text, tuple(one.after for one in deed.given))

    def history(self, claim_id: ClaimId) -> Sequence[Verdict]:
        """Return the verdicts of a claim, oldest first, those taken back too (``withdrawn``).

        The last one that was not taken back stands.
        """
        with self._at.library.reading() as work:
            return work.verdicts.of_claim(claim_id)

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, Verdict]:
        """Return the verdict that stands for each decided claim of an article."""
        with self._at.library.reading() as work:
            given = work.verdicts.of_article(article_id)
        return {verdict.claim_id: verdict for verdict in given if verdict.withdrawn is None}
