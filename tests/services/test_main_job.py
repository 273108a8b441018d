"""The main job through the services: article, claims, sources, matches, evidence, verdict."""

from pathlib import Path

import pytest

from tests.services.conftest import ARTICLE
from workbench.domain.claim import CheckState, Claim
from workbench.domain.evidence import Stance
from workbench.domain.history import broken_at
from workbench.domain.ids import ArticleId, CaseId, ClaimId
from workbench.domain.match import Decision, Match, Relation, SlotKind
from workbench.domain.source import Outcome
from workbench.domain.verdict import Change
from workbench.errors import NotFound, Unusable
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.services.progress import Silent


def opened(desk: Desk) -> tuple[CaseId, ArticleId]:
    made = desk.cases.open(desk.cases.read_text(ARTICLE))
    assert made.case.id is not None
    assert made.article.id is not None
    return made.case.id, made.article.id


def claim_with(desk: Desk, article_id: ArticleId, words: str) -> Claim:
    found = [
        claim
        for claim in desk.claims.of_article(article_id)
        if claim.checkable and words in claim.words
    ]
    assert found, words
    return found[0]


def id_of(claim: Claim) -> ClaimId:
    assert claim.id is not None
    return claim.id


def best(desk: Desk, claim: Claim) -> Match:
    return desk.matching.match(id_of(claim)).matches[0]


def test_an_article_is_filed_as_received_and_its_claims_are_found(desk: Desk) -> None:
    case_id, article_id = opened(desk)
    article = desk.cases.article(case_id)
    assert article.text == ARTICLE
    claims = desk.claims.of_article(article_id)
    assert all(claim.span.of(ARTICLE) == claim.words for claim in claims)
    asked = [claim for claim in claims if claim.checkable]
    assert [claim.number for claim in asked] == list(range(1, len(asked) + 1))
    for words in ("4 May 2025", "2.4 million crowns", "We kept every beam", "March 2024"):
        claim_with(desk, article_id, words)


def test_nothing_to_check_is_refused_in_one_sentence(desk: Desk) -> None:
    with pytest.raises(Unusable, match="cannot be checked"):
        desk.cases.read_text("  \n ")


def test_a_differing_amount_is_shown_beside_its_passage(desk: Desk, ledger: Path) -> None:
    case_id, article_id = opened(desk)
    done = desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    assert [(item.outcome, item.known) for item in done] == [(Outcome.OK, False)]
    match = best(desk, claim_with(desk, article_id, "2.4 million"))
    assert "4.2 million crowns" in match.passage.text
    differing = [s for s in match.comparison.slots if s.relation is Relation.DIFFERS]
    assert {slot.kind for slot in differing} & {SlotKind.MONEY, SlotKind.NUMBER}


def test_the_same_document_twice_is_filed_once(desk: Desk, ledger: Path) -> None:
    first = desk.sources.add([str(ledger)], Silent())
    again = desk.sources.add([str(ledger / "ledger.txt")], Silent())
    assert again[0].known
    assert again[0].source_id == first[0].source_id
    assert len(desk.sources.summaries()) == 1


def test_one_bad_document_does_not_stop_the_rest(desk: Desk, ledger: Path) -> None:
    (ledger / "a-broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    done = desk.sources.add([str(ledger), str(ledger / "gone.txt")], Silent())
    outcomes = {Path(item.place).name: item.outcome.usable for item in done}
    assert outcomes == {"a-broken.pdf": False, "ledger.txt": True, "gone.txt": False}
    assert all(item.reason for item in done if not item.outcome.usable)


def test_evidence_is_what_a_person_accepts(desk: Desk, ledger: Path) -> None:
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "2.4 million")
    match = best(desk, claim)
    assert desk.evidence.of_claim(id_of(claim)) == []
    kept = desk.evidence.accept(
        id_of(claim), match.passage, Stance.UNDERMINES, part=match.comparison.best
    )
    source = desk.sources.get(kept.source_id)
    assert kept.span.of(source.text) == kept.quotation
    assert "4.2 million" in kept.quotation
    assert desk.claims.get(id_of(claim)).state is CheckState.IN_PROGRESS
    place = (match.passage.source_id, match.passage.span)
    assert desk.matching.decisions(id_of(claim)) == {place: Decision.ACCEPTED}


def test_another_stance_succeeds_the_first_and_withdrawal_keeps_the_history(
    desk: Desk, ledger: Path
) -> None:
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "2.4 million")
    match = best(desk, claim)
    desk.evidence.accept(id_of(claim), match.passage, Stance.SUPPORTS)
    second = desk.evidence.accept(id_of(claim), match.passage, Stance.UNDERMINES)
    assert [item.stance for item in desk.evidence.of_claim(id_of(claim))] == [Stance.UNDERMINES]
    assert second.id is not None
    desk.evidence.withdraw(second.id)
    assert desk.evidence.of_claim(id_of(claim)) == []
    assert desk.matching.decisions(id_of(claim)) == {}
    actions = [event.action for event in desk.cases.history(case_id)]
    assert actions.count("evidence accepted") == 2
    assert actions[-1] == "evidence withdrawn"


def test_a_verdict_settles_and_is_only_ever_succeeded(
    desk: Desk, ledger: Path, announced: list[Changes]
) -> None:
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "2.4 million")
    kept = desk.evidence.accept(id_of(claim), best(desk, claim).passage, Stance.UNDERMINES)
    announced.clear()
    first = desk.verdicts.judge(id_of(claim), "confirmed")
    assert first.evidence == (kept.id,)
    assert desk.claims.get(id_of(claim)).state is CheckState.CHECKED
    assert any(change.touches(Kind.VERDICT) for change in announced)
    with pytest.raises(Unusable, match="what the text should say instead"):
        desk.verdicts.judge(id_of(claim), "change", "The ledger says 4.2 million.")
    change = Change("2.4 million", "4.2 million", "council ledger")
    second = desk.verdicts.judge(
        id_of(claim), "change", "The ledger says so.", change, reason="Misread"
    )
    assert [item.id for item in desk.verdicts.history(id_of(claim))] == [first.id, second.id]
    assert desk.verdicts.standing(article_id)[id_of(claim)].change == change
    assert broken_at(desk.cases.history(case_id)) is None


def test_a_claim_marked_by_hand_is_kept_beside_the_found_ones(desk: Desk) -> None:
    _, article_id = opened(desk)
    before = len(desk.claims.of_article(article_id))
    start = ARTICLE.index("public library")
    claim = desk.claims.mark(article_id, start - 1, start + 15)
    assert (claim.words, claim.by_hand) == ("public library.", True)
    assert len(desk.claims.of_article(article_id)) == before + 1
    with pytest.raises(Unusable, match=f"claim {claim.number} already"):
        desk.claims.mark(article_id, start, start + 15)
    desk.claims.drop(id_of(claim))
    assert len(desk.claims.of_article(article_id)) == before
    assert desk.claims.restore(id_of(claim)).words == claim.words
    with pytest.raises(Unusable, match="Nothing is selected"):
        desk.claims.mark(article_id, start, start)


def test_the_report_tells_what_was_not_checked(desk: Desk, ledger: Path) -> None:
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "2.4 million")
    desk.evidence.accept(id_of(claim), best(desk, claim).passage, Stance.UNDERMINES)
    desk.verdicts.judge(id_of(claim), "confirmed", "Looked up.")
    report = desk.reports.build(case_id, desk.matching.match_article(article_id, Silent()))
    told = {item.claim.id: item for item in report.claims}
    decided = told[claim.id]
    assert decided.rating is not None
    assert decided.rating.label == "Confirmed"
    assert [item.source_number for item in decided.evidence] == [1]
    assert decided.put_forward == ()
    assert report.coverage.settled == 1
    assert report.coverage.open == report.coverage.claims - 1
    assert 0 < report.coverage.words_settled < report.coverage.words
    assert report.head == desk.cases.history(case_id)[-1].digest


def test_only_sources_of_the_case_are_searched_unless_asked(
    desk: Desk, ledger: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text("A scaffold fell at the mill in March 2024; nobody was hurt.", "utf-8")
    desk.sources.add([str(elsewhere)], Silent())
    case_id, article_id = opened(desk)
    desk.sources.add([str(ledger)], Silent(), case_id=case_id)
    claim = claim_with(desk, article_id, "scaffold")
    files = {match.source.file for match in desk.matching.match(id_of(claim)).matches}
    assert "elsewhere.txt" not in files
    wide = desk.matching.match(id_of(claim), whole_library=True)
    assert wide.matches[0].source.file == "elsewhere.txt"


def test_what_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.claims.get(ClaimId(999))
    with pytest.raises(NotFound):
        desk.cases.article(CaseId(999))


def test_typing_is_kept_until_it_is_dropped(desk: Desk) -> None:
    desk.drafts.keep("verdict/1", "half a sentence")
    assert desk.drafts.kept("verdict/1") == "half a sentence"
    desk.drafts.drop("verdict/1")
    assert desk.drafts.kept("verdict/1") == ""
