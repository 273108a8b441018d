import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.services.changes import Changes, Kind
from workbench.services.progress import Progress, track
from workbench.ui.bus import ChangeBus
from workbench.ui.jobs import Job, JobRunner


def fail(error: Exception) -> None:
    raise AssertionError(error)


def on_main() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_work_runs_elsewhere_and_its_result_arrives_on_the_ui_thread(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    seen: list[tuple[bool, bool]] = []
    jobs.start("add", lambda _: on_main(), lambda there: seen.append((there, on_main())), fail)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_an_error_goes_to_otherwise_on_the_ui_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    errors: list[tuple[str, bool]] = []

    def boom(_: Progress) -> None:
        raise ValueError("no")

    jobs.start("boom", boom, lambda _: None, lambda error: errors.append((str(error), on_main())))
    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [("no", True)]


def test_cancel_stops_at_the_next_report_and_says_so(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, begun = threading.Event(), threading.Event()
    ended: list[str] = []
    counted: list[int] = []

    def work(progress: Progress) -> None:
        for number in track(range(1000), progress):
            begun.set()
            gate.wait(5)
            counted.append(number)

    job = jobs.start(
        "long", work, lambda _: ended.append("then"), fail, stopped=lambda: ended.append("stopped")
    )
    assert begun.wait(5)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["stopped"]
    assert counted == [0]
    assert jobs.active == []


def test_a_job_cancelled_before_its_turn_never_runs(qtbot: QtBot) -> None:
    runner = JobRunner(workers=1)
    gate = threading.Event()
    told: list[str] = []
    runner.start("first", lambda _: gate.wait(5), lambda _: told.append("first"), fail)
    second = runner.start("second", lambda _: told.append("ran"), lambda _: None, fail)
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: runner.active == [])
    runner.shut_down()
    assert told == ["first"]


def test_progress_is_told_and_ends_with_nothing_in_flight(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, half = threading.Event(), threading.Event()
    told: list[list[tuple[str, int, int]]] = []

    def listen(active: list[Job]) -> None:
        told.append([(job.title, job.step.done, job.step.total) for job in active])

    def work(progress: Progress) -> None:
        progress.report(3, 6, "half")
        half.set()
        gate.wait(5)

    jobs.changed.connect(listen)
    jobs.start("long", work, lambda _: None, fail)
    assert half.wait(5)
    qtbot.waitUntil(lambda: [("long", 3, 6)] in told)
    gate.set()
    qtbot.waitUntil(lambda: told[-1] == [])


def test_no_job_calls_back_before_start_has_returned(jobs: JobRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    for _ in range(20):
        jobs.start("short", lambda _: None, lambda _: order.append("then"), fail)
    order.append("started")
    qtbot.waitUntil(lambda: jobs.active == [])
    assert order == ["started", *["then"] * 20]


def test_nothing_is_called_back_after_the_end(qtbot: QtBot) -> None:
    runner = JobRunner()
    told: list[str] = []
    runner.start("short", lambda _: None, lambda _: told.append("then"), fail)
    runner.shut_down()
    late = runner.start("late", lambda _: told.append("ran"), lambda _: None, fail)
    qtbot.wait(150)
    assert told == []
    assert late.cancelled


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[bool, frozenset[Kind]]] = []

    def hear(self, changes: Changes) -> None:
        self.heard.append((on_main(), changes.kinds))


def test_news_from_a_worker_is_gathered_and_heard_on_the_ui_thread(qtbot: QtBot) -> None:
    bus, listener = ChangeBus(), Listener()
    plain: list[bool] = []
    bus.changed.connect(listener.hear)
    bus.changed.connect(lambda _: plain.append(on_main()))

    def work() -> None:
        bus.announce(Changes(frozenset({Kind.CLAIM})))
        bus.announce(Changes(frozenset({Kind.SOURCE})))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    before = list(listener.heard)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert before == []
    assert listener.heard == [(True, frozenset({Kind.CLAIM, Kind.SOURCE}))]
    assert plain == [True]


def test_news_from_the_ui_thread_is_heard_at_once(qtbot: QtBot) -> None:
    bus, listener = ChangeBus(), Listener()
    bus.changed.connect(listener.hear)
    bus.announce(Changes(frozenset({Kind.VERDICT})))
    assert listener.heard == [(True, frozenset({Kind.VERDICT}))]
