from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.opened import open_case
from workbench.services.accounting import Accounting
from workbench.services.desk import Desk
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import article_id, load
from workbench.ui.models.coverage import AccountingCount


def test_only_the_latest_state_is_told(
    desk: Desk, jobs: JobRunner, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    contents = load(desk, open_case(desk, files))
    claim = next(claim for claim in contents.claims if claim.checkable)
    assert claim.id is not None
    told: list[Accounting] = []
    count = AccountingCount(desk, jobs)
    count.counted.connect(told.append)
    count.count(article_id(contents.article))
    desk.shaping.drop([claim.id])
    count.count(article_id(contents.article))
    with qtbot.waitSignal(count.counted):
        count.count(article_id(contents.article))
    asked = sum(claim.checkable for claim in contents.claims)
    assert [item.claims_open for item in told] == [asked - 1]
    assert told[0].words.unmarked > 0
