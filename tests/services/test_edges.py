"""Where the words of a claim begin and end."""

import gc
from collections.abc import Callable
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.text import Span
from workbench.services.edges import cut, end_moved, start_moved, units


def said(text: str) -> list[str]:
    return [unit.of(text) for unit in units(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said: “We won, twice.” Then", ["He", "said", "“We", "won", "twice.”", "Then"]),
        ("It cost $2.5 billion (or 5%).", ["It", "cost", "$2.5", "billion", "(or", "5%)."]),
        ("The U.S.-led and/or well-known", ["The", "U.S.-led", "and/or", "well-known"]),
        ("at 10:30, he's here", ["at", "10:30", "he's", "here"]),
        ("Er sagte: „Nein!“ – dann", ["Er", "sagte", "„Nein!“", "dann"]),
        ("« Jamais » dit-il", ["« Jamais"[2:], "dit-il"]),
        ("¿Por qué? ¡No!", ["¿Por", "qué?", "¡No!"]),
        ("rose—then fell…slowly", ["rose", "then", "fell…", "slowly"]),
        ("他说：“桥开了。”好", ["他", "说", "“桥", "开", "了。”", "好"]),
        ("up −3 °C, ~40 km/h", ["up", "−3", "°C", "~40", "km/h"]),
        (" ,; — ", []),
    ],
)
def test_marks_stick_to_the_words_that_they_belong_to(text: str, words: list[str]) -> None:
    assert said(text) == words


def test_units_are_counted_in_the_text() -> None:
    text = "One two three four"
    assert units(text, Span(4, 13)) == [Span(4, 7), Span(8, 13)]


@given(st.text(alphabet="ab1 .,“”()-—\n中$%'", max_size=60), st.data())
def test_whatever_is_cut_or_moved_keeps_words_and_stays_inside(
    text: str, data: st.DataObject
) -> None:
    there = units(text, Span(0, len(text))) if text else []
    assert all(one.end <= two.start for one, two in pairwise(there))
    if not there:
        return
    first = data.draw(st.integers(0, len(there) - 1))
    last = data.draw(st.integers(first, len(there) - 1))
    span = Span(there[first].start, there[last].end)
    by = data.draw(st.integers(-9, 9))
    for moved in (start_moved(text, span, by), end_moved(text, span, by)):
        assert moved.end <= len(text)
        assert any(sign.isalnum() for sign in moved.of(text))
    assert start_moved(text, span, by).end == span.end
    assert end_moved(text, span, by).start == span.start
    halves = cut(text, span, data.draw(st.integers(0, len(text))))
    assert (halves is None) == (first == last)
    if halves is not None:
        left, right = halves
        assert (left.start, right.end) == (span.start, span.end)
        assert left.end <= right.start
        between = text[left.end : right.start]
        assert not any(sign.isalnum() for sign in between)


@given(st.integers(1, 9), st.integers(2, 6))
def test_what_was_moved_comes_back(by: int, at: int) -> None:
    text = "One, two “three four” five; six (seven) eight nine. Ten"
    there = units(text, Span(0, len(text)))
    span = Span(there[at].start, there[at].end)
    wider = end_moved(text, span, by)
    assert end_moved(text, wider, -min(by, len(there) - 1 - at)) == span
    earlier = start_moved(text, span, -by)
    assert start_moved(text, earlier, min(by, at)) == span


@pytest.mark.parametrize("sign", ["x", " ", "-", "“", "(", ".", "中", "\n", "$", "a-", "a ", "'"])
def test_four_times_the_text_of_any_sign_takes_about_four_times_as_long(sign: str) -> None:
    assert longest_time(sign, 100_000) <= max(10 * longest_time(sign, 25_000), 0.25)


def longest_time(sign: str, length: int) -> float:
    """Return the processor time of the slowest way to move an edge, the best of two runs."""
    text = (sign * length)[:length]
    middle = Span(length // 2, length // 2 + 1)
    ways: tuple[Callable[[], object], ...] = (
        lambda: cut(text, Span(0, length), length // 2),
        lambda: start_moved(text, middle, -length),
        lambda: end_moved(text, middle, length),
    )
    return max(min(timed(way) for _ in range(2)) for way in ways)


def timed(work: Callable[[], object]) -> float:
    """Return the processor time, without that for looking through what other tests left behind."""
    gc.disable()
    try:
        begun = process_time()
        work()
        return process_time() - begun
    finally:
        gc.enable()
