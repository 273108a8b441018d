from collections.abc import Callable
from dataclasses import replace

from tests.ui.conftest import ARTICLE
from tests.ui.opened import open_case
from workbench.domain.evidence import Stance
from workbench.domain.ids import ArticleId
from workbench.services.changes import Changes, Kind
from workbench.services.desk import Desk
from workbench.ui.models.contents import filed, load, renewed


def test_rows_tell_what_stands_for_each_claim(desk: Desk, files: Callable[[str, str], str]) -> None:
    case_id = open_case(desk, files)
    claim = load(desk, case_id).claims[0]
    assert claim.id is not None
    match = desk.matching.match(claim.id).matches[0]
    desk.evidence.accept(claim.id, match.passage, Stance.UNDERMINES)
    desk.verdicts.judge(claim.id, "confirmed")
    row = load(desk, case_id).rows()[0]
    assert (row.supports, row.undermines, row.context) == (0, 1, 0)
    assert row.rating is not None
    assert row.rating.label == "Confirmed"


def test_only_what_changed_is_read_again(desk: Desk, files: Callable[[str, str], str]) -> None:
    case_id = open_case(desk, files)
    before = load(desk, case_id)
    first = before.rows()[0].id
    desk.claims.drop(first)
    assert renewed(desk, before, Changes(frozenset({Kind.SOURCE}))) is before
    after = renewed(desk, before, Changes(frozenset({Kind.CLAIM})))
    dropped = after.claim(first)
    assert dropped is not None
    assert dropped.dropped
    assert after.article is before.article
    assert after.article.text == ARTICLE


def test_a_claim_of_another_case_is_not_there(desk: Desk, files: Callable[[str, str], str]) -> None:
    assert load(desk, open_case(desk, files)).claim(None) is None


def test_claims_come_in_as_an_action_left_them(
    desk: Desk, files: Callable[[str, str], str]
) -> None:
    case_id = open_case(desk, files, sources=False)
    before = load(desk, case_id)
    claim = next(claim for claim in before.claims if claim.checkable)
    shaped = desk.shaping.split(filed(claim), claim.span.start + len(claim.span) // 2)
    assert len(shaped.claims) == 2
    assert before.with_claims(shaped.claims) == load(desk, case_id)
    elsewhere = replace(shaped.claims[0], article_id=ArticleId(99), words="elsewhere")
    assert before.with_claims([elsewhere]) == before
