import pytest

from workbench.domain.text import Span
from workbench.ui.text.hits import MOST, hits

TEXT = "“Never,” said Ida\nBrandt – never. \U0001f642 NEVER. It's 3.5 (once)."


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("never", ["Never", "never", "NEVER"]),
        ("ida  brandt", ["Ida\nBrandt"]),
        ('"never', ["“Never"]),
        ("brandt -", ["Brandt –"]),
        ("it’s 3.5 (", ["It's 3.5 ("]),
        ("IDA BRANDT", ["Ida\nBrandt"]),
        (".*", []),
        (" ", []),
        ("", []),
    ],
)
def test_words_are_found_as_a_reader_means_them(words: str, places: list[str]) -> None:
    assert [span.of(TEXT) for span in hits(TEXT, words)] == places


def test_letters_that_grow_when_made_small_move_no_place() -> None:
    assert [span.of("İ İstanbul, Never") for span in hits("İ İstanbul, Never", "never")] == [
        "Never"
    ]


def test_more_than_anybody_steps_through_are_not_told_one_by_one() -> None:
    assert len(hits("a" * (MOST + 50), "a")) == MOST + 1
    assert hits("aa", "a") == [Span(0, 1), Span(1, 2)]
