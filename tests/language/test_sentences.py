import time
from itertools import pairwise
from typing import Final

import pytest

from tests.language.sentence_cases import ELSEWHERE, ENGLISH, EUROPEAN
from workbench.domain.text import Block, BlockKind, Span
from workbench.language.sentences import sentences

# Ten times what the slowest takes; a quadratic loop takes minutes.
SECONDS: Final = 5.0


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, language=language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Dr. Lee met J. K. Moss at 5 p.m. in the U.S. Senate. It rained.", 2),
        ("en", "It rose by 3.5 percent. Approx. 30 mln. euros were paid.", 2),
        ("en", "Apple Inc. said no. See Fig. 3 and No. 7.", 2),
        ("en", "The office is in Washington, D.C. It is big.", 2),
        ("en", "“Stop!” he said. “Really?” Lee asked.", 2),
        ("en", "“It is late. We go home,” she said.", 2),
        ("en", "It rained... and poured. He left.", 2),
        ("en", "In 2022 the firm lost $2.5 billion. 2023 was worse.", 2),
        ("en", "1. The first point is here. 2. The second follows.", 2),
        ("de", "Am 3. Oktober kamen z. B. Dr. Maier u. a. nach Bonn. Es kostete 3,5 Mio. Euro.", 2),
        ("de", "„Das ist gut.“ Er sagte das.", 2),
        ("fr", "M. Dupont est venu. « C’est bien. » Il l’a dit.", 3),
        ("es", "La Sra. Ruiz dijo que sí. ¿Qué pasó? Fue a EE. UU. y volvió.", 3),
        ("it", "Il Dott. Bianchi dice di no. L'art. 3 vale.", 2),
        ("pt", "O Sr. Silva chegou. A Dra. Souza disse que sim.", 2),
        ("ru", "Он родился там. Он живёт на ул. Ленина.", 2),
        ("zh", "他说：“很好。”他走了。真的吗？", 3),
        ("ja", "「よい。」と彼は言った。彼は来た。", 2),
    ],
)
def test_sentences_end_where_they_end(language: str, text: str, expected: int) -> None:
    assert len(split(text, language)) == expected, split(text, language)


@pytest.mark.parametrize(
    ("language", "case"),
    [*(("en", case) for case in ENGLISH), *EUROPEAN, *ELSEWHERE],
)
def test_hard_ones_are_parted_where_the_bars_are(language: str, case: str) -> None:
    wanted = [part.strip() for part in case.split("|") if part.strip()]
    assert split(case.replace("|", ""), language) == wanted


@pytest.mark.parametrize(("language", "case"), [*EUROPEAN, *ELSEWHERE])
def test_a_language_that_nobody_told_is_seen(language: str, case: str) -> None:
    assert split(case.replace("|", ""), "") == split(case.replace("|", ""), language)


def test_a_rule_across_the_page_parts_and_is_left_out() -> None:
    assert split("It was late ______ The council met *** Nobody came.") == [
        "It was late",
        "The council met",
        "Nobody came.",
    ]


def test_the_header_of_a_message_is_its_own() -> None:
    text = "Ida Lund 04/26/2001 07:17 AM Will you come? Kind regards, Ida"
    assert split(text) == [
        "Ida Lund",
        "04/26/2001 07:17 AM",
        "Will you come?",
        "Kind regards,",
        "Ida",
    ]


def test_an_address_ends_a_sentence_only_before_a_word_that_begins_one() -> None:
    assert len(split("See www.example.org The plan is there.")) == 2
    assert len(split("See www.example.org Monday for the plan.")) == 1


def test_closing_marks_stay_with_their_sentence() -> None:
    assert split("“We won. We won.” He cheered.") == ["“We won.", "We won.”", "He cheered."]


def test_a_line_without_end_mark_is_its_own() -> None:
    assert split("A headline here\nThe text begins. It ends.") == [
        "A headline here",
        "The text begins.",
        "It ends.",
    ]


def test_bullets_are_left_out() -> None:
    assert split("Points:\n  • First one\n - second one\n* third") == [
        "Points:",
        "First one",
        "second one",
        "third",
    ]


def test_lines_wrapped_by_width_are_one_paragraph() -> None:
    text = (
        "The council met on Tuesday to decide about the new\n"
        "bridge over the river. It voted against the plan by\n"
        "nine to four, which surprised the mayor and most of\n"
        "the people who had come."
    )
    assert len(split(text)) == 2


def test_blocks_part_what_lines_do_not() -> None:
    text = "Prices rise Costs of living went up in the\nspring. They fell later."
    blocks = [
        Block(BlockKind.HEADING, Span(0, 11)),
        Block(BlockKind.PARAGRAPH, Span(12, len(text))),
    ]
    found = [span.of(text) for span in sentences(text, blocks)]
    assert found == [
        "Prices rise",
        "Costs of living went up in the\nspring.",
        "They fell later.",
    ]


def test_offsets_count_code_points() -> None:
    text = "😀 He came. 😀 She left."
    assert split(text) == ["😀 He came.", "😀 She left."]


def test_nothing_but_space_has_no_sentence() -> None:
    assert sentences("") == []
    assert sentences(" \n\t\n ") == []


def test_half_a_surrogate_pair_does_no_harm() -> None:
    assert len(sentences("a\ud800b is odd. It goes on.")) == 2


@pytest.mark.parametrize(
    "hostile",
    [
        "." * 100_000,
        "a. " * 30_000,
        '"' * 100_000,
        "Dr. " * 30_000,
        "... " * 40_000,
        "“a.” " * 20_000,
        "a\n" * 30_000,
        "-" * 100_000,
        "---- " * 20_000,
        "- a." * 25_000,
        "\n" * 100_000,
        "\u0301" * 100_000,
        "a\u0301. " * 25_000,
        "www." * 25_000,
        "@a." * 33_000,
        "(" * 100_000,
        "。”" * 50_000,
        "「。」と" * 25_000,
        ":) A" * 25_000,
        " " * 100_000,
        "?!" * 50_000,
        "1. " * 33_000,
        "\u200b" * 100_000,
    ],
)
def test_hostile_text_comes_to_an_end(hostile: str) -> None:
    began = time.process_time()
    found = sentences(hostile)
    assert time.process_time() - began < SECONDS
    assert all(a.end <= b.start for a, b in pairwise(found))
