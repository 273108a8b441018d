from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.opened import open_case
from workbench.domain.report import Coverage
from workbench.services.desk import Desk
from workbench.ui.jobs import JobRunner
from workbench.ui.models.contents import load
from workbench.ui.models.coverage import CoverageCount


def test_only_the_latest_state_is_told(
    desk: Desk, jobs: JobRunner, files: Callable[[str, str], str], qtbot: QtBot
) -> None:
    case_id = open_case(desk, files)
    contents = load(desk, case_id)
    told: list[Coverage] = []
    count = CoverageCount(jobs)
    count.counted.connect(told.append)
    count.count(contents.article, ())
    count.count(contents.article, ())
    with qtbot.waitSignal(count.counted):
        count.count(contents.article, contents.claims)
    assert [item.claims for item in told] == [sum(c.checkable for c in contents.claims)]
    assert told[0].words_open > 0
