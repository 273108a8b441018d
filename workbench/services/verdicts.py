"""Decide on claims."""

from collections.abc import Mapping, Sequence

from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.risk import Risk
from workbench.domain.verdict import Change, RatingScale, Verdict, owed
from workbench.errors import Unusable
from workbench.services.risks import accept
from workbench.services.workplace import Workplace


class VerdictService:
    """Records verdicts; a verdict is never edited, only succeeded."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

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
    ) -> Verdict:
        """Record a verdict, resting on the evidence that stands now, and settle the claim.

        ``risk`` says who answers for words that could not be confirmed.

        On return the verdict is on the disk. Raises ``Unusable`` if the rating asks for something
        that is missing, ``KeyError`` if the case's scale has no such rating.
        """
        with self._at.library.writing() as work:
            claim = work.claims.get(claim_id)
            case = work.cases.get(work.articles.get(claim.article_id).case_id)
            scale = work.scales.get(case.scale, case.scale_version)
            chosen = scale.rating(rating)
            lacking = owed(chosen, rationale, change, risk)
            if lacking:
                wanted = " and ".join(lacking)
                raise Unusable(f"“{chosen.label}” needs {wanted}. Write it, then save again.")
            evidence = work.evidence.of_claim(claim_id)
            verdict = work.verdicts.add(
                Verdict(
                    claim_id=claim_id,
                    scale=scale.key,
                    scale_version=scale.version,
                    rating=rating,
                    rationale=rationale.strip(),
                    by=self._at.checker(),
                    at=self._at.now(),
                    change=change,
                    evidence=tuple(item.id for item in evidence if item.id is not None),
                )
            )
            work.claims.save(claim.now(chosen.settles))
            if case.id is None:
                raise ValueError("a filed case has an id")
            work.events.append(
                case.id,
                "verdict given",
                {
                    "claim": claim_id,
                    "words": claim.words,
                    "rating": rating,
                    "rationale": verdict.rationale,
                    "change": change.change_to if change else "",
                    "evidence": list(verdict.evidence),
                    **accept(work, claim, verdict, risk),
                },
                by=verdict.by,
                at=verdict.at,
            )
            work.commit()
        return verdict

    def history(self, claim_id: ClaimId) -> Sequence[Verdict]:
        """Return the verdicts of a claim, oldest first; the last one stands."""
        with self._at.library.reading() as work:
            return work.verdicts.of_claim(claim_id)

    def standing(self, article_id: ArticleId) -> Mapping[ClaimId, Verdict]:
        """Return the verdict that stands for each decided claim of an article."""
        with self._at.library.reading() as work:
            given = work.verdicts.of_article(article_id)
        return {verdict.claim_id: verdict for verdict in given}
