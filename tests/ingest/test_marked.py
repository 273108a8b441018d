from datetime import date

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.marked import parse_markdown

PAGE = """---
title: "Wells run dry"
author: Ida Moen
date: 2025-05-02
---

# Wells *run* dry

Water fell by **-5 %** in May,
they say.

> It is bad,
> he said.

1. one
2. two

   more of two

| place | metres |
|-------|--------|
| North | -12 |

Under
-----

```
code line
```
""".replace("\n", "\r\n")


def test_blocks_are_offsets_in_the_file() -> None:
    parsed = parse_markdown(PAGE.encode())
    assert parsed.text == PAGE
    found = [(block.kind, block.span.of(PAGE)) for block in parsed.blocks]
    assert found == [
        (BlockKind.TITLE, "Wells *run* dry"),
        (BlockKind.PARAGRAPH, "Water fell by **-5 %** in May,\r\nthey say."),
        (BlockKind.QUOTE, "It is bad,\r\n> he said."),
        (BlockKind.LIST_ITEM, "one"),
        (BlockKind.LIST_ITEM, "two"),
        (BlockKind.LIST_ITEM, "more of two"),
        (BlockKind.TABLE, "place | metres"),
        (BlockKind.TABLE, "North | -12"),
        (BlockKind.HEADING, "Under"),
        (BlockKind.PARAGRAPH, "code line"),
    ]


def test_front_matter_is_metadata() -> None:
    parsed = parse_markdown(PAGE.encode())
    assert (parsed.title, parsed.author) == ("Wells run dry", "Ida Moen")
    assert parsed.published == date(2025, 5, 2)


def test_without_heading_there_is_no_title() -> None:
    assert parse_markdown(b"Only a line.").title == ""
    assert parse_markdown(b"\n\n").outcome is Outcome.EMPTY
    assert parse_markdown(b"---\nno end").outcome is Outcome.OK


def test_hostile_marks_end_soon() -> None:
    for text in (
        "[" * 50_000,
        "> " * 20_000,
        "*" * 50_000,
        "- " * 20_000,
        "|" * 50_000,
        "`" * 50_000,
    ):
        parse_markdown(text.encode())
