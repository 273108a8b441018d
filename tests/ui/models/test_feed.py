from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.opened import LEDGER, open_case
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.match import Findings
from workbench.errors import LibraryBusy
from workbench.services.desk import Desk
from workbench.services.matching import MatchingService
from workbench.services.progress import Silent
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import filed, load
from workbench.ui.models.feed import MatchFeed

Write = Callable[[str, str], str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[ClaimId]:
    """The claims that were searched, in order."""
    seen: list[ClaimId] = []
    really = MatchingService.match

    def match(
        self: MatchingService, claim_id: ClaimId, *, top: int = 10, whole_library: bool = False
    ) -> Findings:
        seen.append(claim_id)
        return really(self, claim_id, top=top, whole_library=whole_library)

    monkeypatch.setattr(MatchingService, "match", match)
    return seen


@pytest.fixture
def feed(desk: Desk, jobs: JobRunner) -> MatchFeed:
    return MatchFeed(desk, jobs)


def begun(desk: Desk, feed: MatchFeed, case_id: CaseId, qtbot: QtBot) -> None:
    with qtbot.waitSignal(feed.rested):
        feed.begin(load(desk, case_id).claims)


def test_every_claim_is_searched_once(
    desk: Desk, feed: MatchFeed, files: Write, qtbot: QtBot, asked: list[ClaimId]
) -> None:
    case_id = open_case(desk, files)
    begun(desk, feed, case_id, qtbot)
    claims = [claim for claim in load(desk, case_id).claims if claim.checkable]
    assert asked == [claim.id for claim in claims]
    answer = feed.answer(claims[0])
    assert answer is not None
    assert "11,400" in answer.matches[0].passage.text
    feed.renew(load(desk, case_id).claims)
    feed.want(claims[0])
    assert feed.fresh(claims[0])
    qtbot.wait(50)
    assert len(asked) == len(claims)


def test_the_claim_that_is_looked_at_comes_first(
    desk: Desk, feed: MatchFeed, files: Write, qtbot: QtBot, asked: list[ClaimId]
) -> None:
    claims = [c for c in load(desk, open_case(desk, files)).claims if c.checkable]
    feed.want(claims[-1])
    with qtbot.waitSignal(feed.rested):
        feed.begin(claims)
        feed.want(claims[-1])
    assert asked.index(filed(claims[-1])) <= 1
    assert asked.count(filed(claims[0])) == 1


def test_other_words_are_searched_again_and_only_those(
    desk: Desk, feed: MatchFeed, files: Write, qtbot: QtBot, asked: list[ClaimId]
) -> None:
    case_id = open_case(desk, files)
    begun(desk, feed, case_id, qtbot)
    first = load(desk, case_id).claims[0]
    asked.clear()
    desk.claims.restate(filed(first), "The ferry to Holm carried passengers in May 2019.")
    changed = load(desk, case_id).claims
    with qtbot.waitSignal(feed.rested):
        feed.renew(changed)
    assert asked == [first.id]
    assert feed.answer(first) is None
    assert feed.answer(changed[0]) is not None


def test_new_sources_are_searched_while_the_old_passages_stay(
    desk: Desk, feed: MatchFeed, files: Write, qtbot: QtBot
) -> None:
    case_id = open_case(desk, files)
    begun(desk, feed, case_id, qtbot)
    claim = load(desk, case_id).claims[0]
    before = feed.answer(claim)
    desk.sources.add([files("again.txt", f"Once more. {LEDGER}")], Silent(), case_id=case_id)
    feed.sources_changed()
    assert feed.answer(claim) == before
    assert not feed.fresh(claim)
    qtbot.waitUntil(lambda: feed.fresh(claim))
    after = feed.answer(claim)
    assert before is not None
    assert after is not None
    assert len(after.matches) == len(before.matches) + 1


def test_a_stopped_search_rests_until_it_is_resumed(
    desk: Desk, jobs: JobRunner, feed: MatchFeed, files: Write, qtbot: QtBot
) -> None:
    claims = load(desk, open_case(desk, files)).claims
    with qtbot.waitSignal(feed.rested):
        feed.begin(claims)
        jobs.cancel_all()
    assert feed.halted
    asked = [claim for claim in claims if claim.checkable]
    assert feed.answer(asked[-1]) is None
    with qtbot.waitSignal(feed.rested):
        feed.resume()
    assert feed.answer(asked[-1]) is not None


def test_an_error_stays_with_its_claim(
    desk: Desk,
    feed: MatchFeed,
    files: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def busy(_self: MatchingService, _claim_id: ClaimId, **_: object) -> Findings:
        raise LibraryBusy("Another program holds the library.")

    case_id = open_case(desk, files)
    monkeypatch.setattr(MatchingService, "match", busy)
    begun(desk, feed, case_id, qtbot)
    answer = feed.answer(load(desk, case_id).claims[0])
    assert answer is not None
    assert isinstance(answer.error, LibraryBusy)
