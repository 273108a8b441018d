from workbench.domain.text import Block, BlockKind, Span
from workbench.ui.text.reading import PLAIN, SETTINGS, setting_at

BLOCKS = (
    Block(BlockKind.TITLE, Span(0, 10)),
    Block(BlockKind.PARAGRAPH, Span(12, 40)),
    Block(BlockKind.LIST_ITEM, Span(41, 50)),
)


def test_a_paragraph_is_set_as_its_block_says() -> None:
    assert setting_at(BLOCKS, Span(0, 10)) is SETTINGS[BlockKind.TITLE]
    assert setting_at(BLOCKS, Span(12, 40)) is PLAIN
    assert setting_at(BLOCKS, Span(43, 44)) is SETTINGS[BlockKind.LIST_ITEM]


def test_text_between_and_after_blocks_is_plain() -> None:
    assert setting_at(BLOCKS, Span(10, 12)) is PLAIN
    assert setting_at(BLOCKS, Span(60, 70)) is PLAIN
    assert setting_at((), Span(0, 1)) is PLAIN
