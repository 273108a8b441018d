from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.text import Span
from workbench.ui.text.lanes import lanes

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Span(pair[0], sum(pair)))
)


def test_spans_apart_share_a_lane() -> None:
    assert lanes([Span(0, 5), Span(5, 9)]) == [0, 0]


def test_an_inner_span_goes_below_the_outer_one() -> None:
    assert lanes([Span(3, 6), Span(0, 10), Span(10, 12)]) == [1, 0, 0]


@given(SPANS)
def test_no_two_spans_of_a_lane_overlap(spans: list[Span]) -> None:
    given_lanes = lanes(spans)
    for at, one in enumerate(spans):
        for other in range(at):
            assert given_lanes[at] != given_lanes[other] or not one.overlaps(spans[other])
