"""Claims that have a verdict are found by their words, whatever happens to them."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.storage.filing import NOON, add_claims, article, known, verdict
from tests.storage.test_migrations import first_shape
from workbench.domain.claim import Claim
from workbench.domain.ids import ArticleId, CaseId, ClaimId, VerdictId
from workbench.domain.known import CheckedClaim
from workbench.storage import claimtext, fulltext
from workbench.storage.doctor import examine
from workbench.storage.engine import connect
from workbench.storage.known import MOST
from workbench.storage.library import Library


def found(library: Library, *words: str, apart_from: int | None = None) -> list[CheckedClaim]:
    left_out = None if apart_from is None else ArticleId(apart_from)
    with library.reading() as work:
        return list(work.known.search(words, 10, apart_from=left_out))


def ids(library: Library, *words: str, apart_from: int | None = None) -> list[int]:
    return [known(item.claim.id) for item in found(library, *words, apart_from=apart_from)]


def restate(library: Library, claim: Claim, words: str, *, commit: bool = True) -> None:
    with library.writing() as work:
        now = work.claims.get(known(claim.id))
        work.claims.save(replace(now, restatement=words))
        if commit:
            work.commit()


def judge(library: Library, claim: Claim, rating: str = "false", *, commit: bool = True) -> None:
    with library.writing() as work:
        work.verdicts.add(verdict(known(claim.id), rating))
        if commit:
            work.commit()


def index_fault(path: Path) -> str:
    """What the doctor says against the index, empty if nothing."""
    checks = {finding.check: finding for finding in examine(path)}
    finding = checks["index of checked claims"]
    return "" if finding.ok else finding.result


@pytest.fixture
def claims(library: Library) -> list[Claim]:
    """Three claims, all of them with the same restatement, the first two with a verdict."""
    made = add_claims(library, 3)
    for claim in made[:2]:
        judge(library, claim)
    return made


def test_a_claim_is_found_by_what_it_asks_once_it_has_a_verdict(
    library: Library, claims: list[Claim]
) -> None:
    assert ids(library, "friday") == [1, 2]
    judge(library, claims[2], "true")
    assert ids(library, "friday") == [1, 2, 3]
    last = found(library, "friday")[-1]
    assert (last.claim, last.case_id, last.case) == (claims[2], CaseId(1), "Ferry")
    assert last.verdict.rating == "true"
    assert str(last.published) == "2026-03-13"
    assert last.score > 0


def test_the_verdict_that_stands_is_told_and_the_claim_once(
    library: Library, claims: list[Claim]
) -> None:
    judge(library, claims[0], "true")
    assert [item.verdict.rating for item in found(library, "friday")] == ["true", "false"]
    assert index_fault(library.path) == ""


def test_what_is_not_committed_is_not_found(library: Library, claims: list[Claim]) -> None:
    judge(library, claims[2], commit=False)
    restate(library, claims[0], "A barge sank.", commit=False)
    assert ids(library, "friday") == [1, 2]
    assert ids(library, "barge") == []
    assert index_fault(library.path) == ""


def test_new_words_take_the_place_of_the_old_ones(library: Library, claims: list[Claim]) -> None:
    for claim in claims:
        restate(library, claim, "A barge sank.")
    assert ids(library, "barge") == [1, 2]
    assert ids(library, "friday") == []
    restate(library, claims[1], "")
    assert ids(library, "carried") == [2]
    assert index_fault(library.path) == ""


def test_a_verdict_taken_back_is_not_found_and_the_one_before_stands(
    library: Library, claims: list[Claim]
) -> None:
    judge(library, claims[0], "true")

    def mark(number: int, at: datetime | None) -> None:
        with library.writing() as work:
            work.verdicts.mark(VerdictId(number), at)
            work.commit()

    mark(3, NOON)
    assert [item.verdict.rating for item in found(library, "friday")] == ["false", "false"]
    mark(1, NOON)
    assert ids(library, "friday") == [2]
    assert index_fault(library.path) == ""
    restate(library, claims[0], "A barge sank.")
    with library._writer.begin() as connection:
        assert claimtext.refill(connection) == 1
    mark(3, None)
    assert ids(library, "barge") == [1]
    assert index_fault(library.path) == ""
    with library._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE verdict SET withdrawn = at WHERE id = 3")
    assert index_fault(library.path) == "1 claims in it have no verdict"
    library.close()
    with Library.open(library.path) as again:
        assert ids(again, "barge") == []


def test_a_dropped_claim_is_still_found(library: Library, claims: list[Claim]) -> None:
    with library.writing() as work:
        work.claims.save(replace(work.claims.get(ClaimId(2)), dropped=True))
        work.commit()
    assert [item.claim.dropped for item in found(library, "friday")] == [False, True]


def test_claims_of_one_article_can_be_left_out(library: Library, claims: list[Claim]) -> None:
    with library.writing() as work:
        draft = work.articles.add(article(CaseId(1), draft=2))
        [first, *_] = claims
        copy = work.claims.add(replace(first, article_id=known(draft.id), id=None))
        work.verdicts.add(verdict(known(copy.id)))
        work.commit()
    assert ids(library, "friday", apart_from=1) == [4]
    assert ids(library, "friday", apart_from=2) == [1, 2]


def test_counts_words_and_size_are_those_of_the_claims_with_a_verdict(
    library: Library, claims: list[Claim]
) -> None:
    restate(library, claims[1], "Ferries and a barge.")
    with library.reading() as work:
        assert work.known.counts(["ferry", "barges", "unheard", '"']) == {
            "ferry": 2,
            "barges": 1,
            "unheard": 0,
            '"': 0,
        }
        assert {"barg", "ferri", "fridai"} <= set(work.known.vocabulary())
        assert work.known.size() == 2


def test_no_word_is_an_operator_and_any_number_may_be_asked_for(
    library: Library, claims: list[Claim]
) -> None:
    assert ids(library, 'x" OR friday', "NOT", "") == []
    assert ids(library, *(f"word{n}" for n in range(MOST * 20)), "friday") == [1, 2]


def test_words_that_a_claim_has_no_more_leave_the_file(
    library: Library, claims: list[Claim]
) -> None:
    restate(library, claims[0], "Zwiebelfisch.")
    restate(library, claims[0], "Somebody.")
    library.close()
    assert b"wiebelfisch" not in library.path.read_bytes()


def test_an_index_of_another_form_is_built_anew(
    library: Library, claims: list[Claim], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()

    def other(text: str) -> str:
        return text.casefold().replace("friday", "freitag")

    for module in (fulltext, claimtext):
        monkeypatch.setattr(module, "index_form", other)
    with Library.open(library.path) as again:
        assert ids(again, "freitag") == [1, 2]
        assert ids(again, "friday") == []
        assert index_fault(again.path) == ""


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (
            "INSERT INTO claim_index (claim_index) VALUES ('delete-all')",
            "2 claims with a verdict are not in it",
        ),
        ("INSERT INTO claim_index (rowid, form) VALUES (3, 'x')", "1 claims in it have no verdict"),
    ],
)
def test_an_index_with_too_few_or_too_many_is_told_and_built_anew(
    library: Library, claims: list[Claim], harm: str, told: str
) -> None:
    library.close()
    with closing(connect(library.path)) as connection:
        connection.execute(harm)
    assert index_fault(library.path) == told
    with Library.open(library.path) as again:
        assert ids(again, "friday") == [1, 2]
        assert index_fault(again.path) == ""


def test_verdicts_of_an_older_library_are_found_once_it_is_opened(place: Path) -> None:
    first_shape(place)
    with closing(connect(place)) as connection:
        connection.execute(
            "INSERT INTO verdict VALUES (1, 1, 'five', 1, 'false', '', 'Ines', "
            "'2026-03-14T12:00:00+00:00', NULL, NULL, NULL, '[]')"
        )
    with Library.open(place) as library:
        assert ids(library, "ferry") == [1]
        assert index_fault(place) == ""
