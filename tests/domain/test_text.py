import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.text import Span, digest, trimmed


def test_a_span_covers_code_points() -> None:
    text = "a 👩‍🔬 found it"
    assert Span(0, 5).of(text) == "a 👩‍🔬"
    assert len(Span(2, 5)) == 3


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2)])
def test_an_empty_or_backward_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [((0, 2), (2, 4), False), ((0, 3), (2, 4), True), ((5, 6), (0, 9), True)],
)
def test_spans_overlap_where_they_share_a_character(
    one: tuple[int, int], other: tuple[int, int], overlap: bool
) -> None:
    assert Span(*one).overlaps(Span(*other)) is overlap
    assert Span(*other).overlaps(Span(*one)) is overlap


def test_trimming_leaves_out_white_space_at_the_edges() -> None:
    assert trimmed("  two words \n", 0, 13) == Span(2, 11)
    assert trimmed("   ", 0, 3) is None


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_what_trimming_keeps_has_no_edges_of_white_space(text: str, start: int, end: int) -> None:
    span = trimmed(text, start, end)
    if span is not None:
        assert span.of(text) == text[start:end].strip()


def test_the_digest_of_a_text_is_that_of_its_bytes() -> None:
    assert digest("é") == digest("é".encode())
    assert digest("\ud800") != digest("?")
