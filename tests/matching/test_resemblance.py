import time

import pytest

from workbench.matching.resemblance import (
    COINCIDING,
    LARGEST,
    share,
    shingles,
    sketch,
)

AGENCY = " ".join(
    f"On day {n} the ferry left pier {n * 7 % 31} with {n * 13} people and {n * 3} cars on board."
    for n in range(40)
)
OTHER = " ".join(
    f"Line {n} of the tram carries {n * 17} riders past stop {n * 11 % 29} every {n + 2} minutes."
    for n in range(40)
)


def test_the_same_words_are_shared_whole_whatever_their_marks_and_case() -> None:
    again = AGENCY.replace("ferry", "FERRY").replace(". ", ".\n\n“").replace("people", "people’s")
    assert share(shingles(AGENCY), shingles(again)) == 1.0


def test_the_share_is_that_of_the_shorter_one() -> None:
    one = frozenset(range(100))
    assert share(one, frozenset(range(40, 120))) == pytest.approx(60 / 80)
    assert share(frozenset(range(40, 120)), one) == pytest.approx(60 / 80)


def test_less_than_half_or_a_few_shingles_are_not_put_forward() -> None:
    assert share(frozenset(range(100)), frozenset(range(51, 151))) == 0.0
    assert share(frozenset(range(100)), frozenset(range(50, 150))) == 0.5
    assert share(frozenset(range(19)), frozenset(range(19))) == 0.0
    assert share(frozenset(range(20)), frozenset(range(20))) == 1.0


def test_a_story_that_was_cut_and_added_to_is_found_by_its_sketch() -> None:
    reprint = "By our own reporter. " + AGENCY[: len(AGENCY) * 2 // 3] + " " + OTHER[:600]
    coinciding = set(sketch(AGENCY)) & set(sketch(reprint))
    assert len(coinciding) >= COINCIDING
    assert share(shingles(AGENCY), shingles(reprint)) > 0.5


def test_different_stories_have_nothing_in_common() -> None:
    assert not set(sketch(AGENCY)) & set(sketch(OTHER))
    assert share(shingles(AGENCY), shingles(OTHER)) == 0.0


def test_a_sketch_holds_the_lowest_hashes_and_no_more_than_it_may() -> None:
    hashes = sorted(shingles(AGENCY))
    assert len(hashes) > 4 * LARGEST
    assert sketch(AGENCY) == tuple(hashes[:LARGEST])
    short = " ".join(AGENCY.split()[:84])
    assert len(shingles(short)) == 76
    assert sketch(short) == tuple(sorted(shingles(short))[:19])
    assert sketch(" ".join(AGENCY.split()[:23])) == ()
    assert sketch("Too short to be a reprint of anything.") == ()


def test_a_sketch_is_the_same_on_every_machine() -> None:
    assert sketch(AGENCY)[:3] == (4465922, 11275957, 15258568)


def test_a_shingle_is_its_five_words_in_their_order() -> None:
    (one,) = shingles("one two three four five")
    assert shingles("one two three five four").isdisjoint({one})
    assert shingles("six two three four five").isdisjoint({one})
    assert one in shingles("nil one two three four five six")


def test_scripts_without_spaces_are_compared_too() -> None:
    text = "東京都知事は水曜日に新しい渡し船の運賃を発表し、住民は値上げに反対している。" * 2
    assert share(shingles(text), shingles("号外。" + text)) > 0.9


def test_half_a_character_does_no_harm() -> None:
    assert shingles("\ud800 " * 30 + AGENCY)


def test_four_times_the_text_takes_about_four_times_as_long() -> None:
    def taken(text: str) -> float:
        began = time.perf_counter()
        sketch(text)
        return time.perf_counter() - began

    small = " ".join(str(n * n) for n in range(15_000))
    large = " ".join(str(n * n) for n in range(60_000))
    assert min(taken(large) for _ in range(3)) < 12 * min(taken(small) for _ in range(3))
