from workbench.domain.text import BlockKind
from workbench.ingest.plain import parse_text, text_blocks


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(text)) for block in text_blocks(text)]


def test_lines_headings_and_bullets() -> None:
    text = (
        "A short heading\r\n\r\nProse that ends.\r\n• first\r\n\t2) second\r\n- third\r\n*****\r\n"
    )
    assert blocks(text) == [
        (BlockKind.HEADING, "A short heading"),
        (BlockKind.PARAGRAPH, "Prose that ends."),
        (BlockKind.LIST_ITEM, "first"),
        (BlockKind.LIST_ITEM, "second"),
        (BlockKind.LIST_ITEM, "third"),
        (BlockKind.PARAGRAPH, "*****"),
    ]


def test_a_negative_number_is_no_bullet() -> None:
    assert blocks("-5 degrees were measured at noon.")[0] == (
        BlockKind.PARAGRAPH,
        "-5 degrees were measured at noon.",
    )


def test_lines_broken_at_a_fixed_width_belong_together() -> None:
    text = (
        "The council met on Monday to talk about the new swimming hall and\n"
        "what it will cost the town over the next ten years, which is more\n"
        "than anybody had thought when the plan was made.\n"
        "\n"
        "A second paragraph is set apart by an empty line and goes on until\n"
        "it ends here.\n"
    )
    found = blocks(text)
    assert [words.split()[0] for _, words in found] == ["The", "A"]
    assert found[0][1].endswith("the plan was made.")


def test_long_lines_are_paragraphs_each() -> None:
    line = "This sentence is much longer than any width that text is wrapped at by hand, " * 2
    assert len(blocks(f"{line.strip()}.\n{line.strip()}.\n")) == 2


def test_the_headline_is_found_past_the_junk() -> None:
    caption = "A crane lifts a container at the docks while two men in yellow vests look on"
    headline = "Docks hire two hundred people"
    page = f"{caption} and a third drinks coffee from a cup\nBusiness\n\n{headline}\n\nText."
    assert parse_text(page.encode()).title == headline
    assert parse_text(b"It rained all day. Then it stopped.\nNo headline comes so late").title == ""


def test_hostile_lines_take_linear_time() -> None:
    for text in ("(" * 200_000, "- " * 100_000, "\r" * 200_000, "." * 200_000, "1.\n" * 60_000):
        parse_text(text.encode())


def test_a_by_line_and_a_date_line_are_no_headings() -> None:
    text = (
        "Old mill reopens as library\nBy Ana Brook\nPublished 9 March 2026\nMonday, 9 March 2026\n"
        "Floods of spring 2025\n"
    )
    assert [kind for kind, _ in blocks(text)] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
    ]
