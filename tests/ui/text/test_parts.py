from itertools import pairwise

import pytest

from workbench.domain.text import Block, BlockKind, Span
from workbench.ui.text.parts import LEAD, blocks_in, part_of, parts

LINES = "\n".join(f"Line {n} of the report." for n in range(2_000))


def test_a_text_of_ordinary_length_is_one_part() -> None:
    assert parts("Short.") == (Span(0, 6),)
    assert parts("") == ()


@pytest.mark.parametrize("text", [LINES, "word " * 9_000, "x" * 45_000, "\u4e2d" * 45_000])
def test_parts_leave_nothing_out_and_begin_with_the_end_of_the_one_before(text: str) -> None:
    cut = parts(text, size=10_000)
    assert len(cut) > 2
    assert (cut[0].start, cut[-1].end) == (0, len(text))
    for one, other in pairwise(cut):
        assert LEAD <= one.end - other.start <= LEAD + 4_000
        assert other.end > one.end


def test_a_part_is_cut_between_blocks_and_has_those_that_stand_in_it() -> None:
    blocks = [Block(BlockKind.PARAGRAPH, Span(at, at + 900)) for at in range(0, 40_000, 901)]
    cut = parts("y" * 40_000, blocks, size=10_000)
    starts = {block.span.start for block in blocks}
    assert all(part.start in starts for part in cut)
    inside = blocks_in(blocks, cut[1])
    assert inside[0].span == Span(0, 900)
    assert inside[-1].span.end == len(cut[1]) - 1


def test_a_stretch_is_shown_in_a_part_that_has_all_of_it() -> None:
    cut = parts(LINES, size=10_000)
    border = Span(cut[0].end - 40, cut[0].end + 40)
    assert cut[part_of(cut, border)].covers(border)
    assert part_of(cut, Span(cut[1].start + 10, cut[1].start + 20)) == 0
    assert part_of(cut, Span(0, len(LINES))) == 0
