"""Several documents, two of them at a time."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ingest.workers import KEEPS, LIMIT, gone, recorded, serving
from workbench.domain.source import Outcome
from workbench.ingest.isolation import ABREAST, Asked
from workbench.ingest.parsed import Parsed

ASKED = {"form": "any"}
LARGE = 3 * 2**20
HANG = "time.sleep(60 if text == 'hang' else 0)"


def documents(*texts: str) -> list[Asked | Parsed]:
    return [(ASKED, text.encode()) for text in texts]


def test_answers_come_in_the_order_of_the_documents() -> None:
    readers = serving("time.sleep(0.2 if text in 'ace' else 0)")
    given = documents(*"abcdef")
    given.insert(3, Parsed(text="settled"))
    answers = [parsed.text for parsed in readers.each(given)]
    assert answers == ["a", "b", "c", "settled", "d", "e", "f"]
    readers.close()


@KEEPS
def test_two_are_read_at_a_time(tmp_path: Path) -> None:
    # Each answers only when it sees that another one is at work as well.
    act = f"""
mine = Path({str(tmp_path)!r}) / text
mine.touch()
while len(list(mine.parent.iterdir())) < {ABREAST}: time.sleep(0.01)
text = str(os.getpid())"""
    readers = serving(act, seconds=20)
    pids = [parsed.text for parsed in readers.each(documents("one", "two"))]
    assert len(set(pids)) == ABREAST
    assert all(pid.isdigit() for pid in pids)
    readers.close()


@KEEPS
def test_no_more_than_two_workers_for_any_number() -> None:
    with recorded() as started:
        readers = serving()
        assert len(list(readers.each(documents(*"abcdefghij")))) == 10
        assert len(started) == ABREAST
        readers.close()
        assert all(gone(worker.pid) for worker in started)


def test_a_document_that_hangs_does_not_spoil_the_next() -> None:
    readers = serving(HANG, seconds=LIMIT)
    first, second, third = readers.each(documents("hang", "good", "too"))
    assert first.outcome is Outcome.FAILED
    assert f"longer than {LIMIT:g} seconds" in first.reason
    assert (second.text, third.text) == ("good", "too")
    readers.close()


@KEEPS
def test_two_that_hang_take_the_time_of_one() -> None:
    readers = serving(HANG, seconds=2)
    start = time.monotonic()
    answers = list(readers.each(documents("hang", "hang")))
    assert [parsed.outcome for parsed in answers] == [Outcome.FAILED] * 2
    assert time.monotonic() - start < 3.5
    readers.close()


def test_each_document_has_the_whole_time() -> None:
    readers = serving(f"time.sleep({0.6 * LIMIT})", seconds=LIMIT)
    answers = [parsed.text for parsed in readers.each(documents(*"abcd"))]
    assert answers == list("abcd")
    readers.close()


@KEEPS
@pytest.mark.parametrize(("size", "act"), [(10, ""), (LARGE, ""), (10, f"text = 'x' * {LARGE}")])
def test_a_caller_that_dawdles_loses_nothing(size: int, act: str) -> None:
    readers = serving(act, seconds=1)
    answers = readers.each(documents("y" * size, "y" * size))
    first = next(answers)
    time.sleep(1.3)
    second = next(answers)
    expected = (Outcome.OK, LARGE if act else size)
    assert [(one.outcome, len(one.text)) for one in (first, second)] == [expected] * 2
    answers.close()
    readers.close()


@KEEPS
def test_a_caller_that_dawdles_amid_an_answer_loses_nothing() -> None:
    readers = serving(f"text = 'x' * {LARGE}", seconds=1)
    answers = readers.each(documents("a", "b", "c", "d"))
    lengths = []
    for parsed in answers:
        lengths.append(len(parsed.text))
        time.sleep(0.3 if len(lengths) % 2 else 1.3)
    assert lengths == [LARGE] * 4
    readers.close()


def test_leaving_early_leaves_no_process() -> None:
    with recorded() as started:
        readers = serving()
        answers = readers.each(documents(*"abcdef"))
        assert next(answers).text == "a"
        answers.close()
        readers.close()
        assert started
        assert all(gone(worker.pid) for worker in started)


def test_an_error_of_the_caller_leaves_no_process() -> None:
    def breaking() -> Iterator[Asked | Parsed]:
        yield from documents("a")
        raise OSError("the disk is gone")

    with recorded() as started:
        readers = serving("time.sleep(60)")
        with pytest.raises(OSError, match="disk"):
            list(readers.each(breaking()))
        assert len(started) == 1
        assert all(gone(worker.pid) for worker in started)


@KEEPS
def test_a_document_is_taken_only_when_there_is_room_for_it() -> None:
    taken: list[str] = []

    def feed() -> Iterator[Asked | Parsed]:
        for name in "abcdef":
            taken.append(name)
            yield ASKED, name.encode()

    readers = serving()
    answers = readers.each(feed())
    assert next(answers).text == "a"
    assert taken == ["a", "b"]
    answers.close()
    readers.close()


def test_two_callers_share_the_workers() -> None:
    readers = serving()
    ours, theirs = readers.each(documents(*"abcd")), readers.each(documents(*"wxyz"))
    mixed = [(one.text, other.text) for one, other in zip(ours, theirs, strict=True)]
    assert mixed == [("a", "w"), ("b", "x"), ("c", "y"), ("d", "z")]
    readers.close()
