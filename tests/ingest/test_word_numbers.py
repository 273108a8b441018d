"""Numbers of headings and list items as a reader of the page sees them."""

import pytest

from tests.ingest.samples_office import STYLES, item, level, par, run, styled, word
from workbench.ingest.word import parse_word
from workbench.ingest.word_numbers import written


def numbering(levels: str, more: str = "", num: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{more}'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{num}'
    )


def lines(body: str, numbers: str) -> list[str]:
    parsed = parse_word(word(body, {"styles": STYLES, "numbering": numbers}))
    return parsed.text.split("\n")


OUTLINE = level(0, "%1.") + level(1, "%1.%2") + level(2, "(%3)", "lowerRoman")


def test_a_deeper_level_starts_anew_under_the_next_higher_one() -> None:
    body = "".join(item("x", 1, deep) for deep in (0, 1, 1, 2, 2, 1, 0, 1, 2))
    assert lines(body, numbering(OUTLINE)) == [
        *("1. x", "1.1 x", "1.2 x", "(i) x", "(ii) x", "1.3 x", "2. x", "2.1 x", "(i) x"),
    ]


def test_a_level_that_was_left_out_counts_as_used() -> None:
    body = item("x", 1, 0) + item("y", 1, 2) + item("z", 1, 1)
    assert lines(body, numbering(OUTLINE)) == ["1. x", "(i) y", "1.2 z"]


def test_a_level_may_go_on_under_the_next_higher_one() -> None:
    levels = level(0, "%1") + level(1, "%2.", extra='<w:lvlRestart w:val="0"/>')
    body = "".join(item("x", 1, deep) for deep in (0, 1, 0, 1))
    assert lines(body, numbering(levels)) == ["1 x", "1. x", "2 x", "2. x"]


def test_one_instance_continues_the_other_unless_it_starts_anew() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    nums = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="3"><w:abstractNumId w:val="0"/>{override}</w:num>'
    )
    body = "".join(item("x", num) for num in (1, 2, 3, 3, 1))
    assert lines(body, numbering(level(0, "%1"), num=nums)) == [
        *("1 x", "2 x", "7 x", "8 x", "9 x"),
    ]


def test_an_instance_may_write_a_level_in_another_way() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "Article %1:")}</w:lvlOverride>'
    num = f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override}</w:num>'
    assert lines(item("Scope", 2), numbering(level(0, "%1"), num=num)) == ["Article 1: Scope"]


def test_numbers_that_a_style_brings_and_a_paragraph_takes_away() -> None:
    levels = level(0, "%1", extra='<w:pStyle w:val="Heading1"/>')
    about = '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = styled("Heading1", "Aims") + par(run("Aside"), about) + styled("Heading1", "Means")
    assert lines(body, numbering(levels)) == ["1 Aims", "", "Aside", "", "2 Means"]


def test_a_definition_that_only_names_a_style_of_lists() -> None:
    more = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Ours"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Ours"/>{level(0, "§ %1")}'
        '</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>'
    )
    assert lines(item("x", 9), numbering(level(0, "%1"), more)) == ["§ 1 x"]


def test_a_legal_level_writes_all_numbers_in_digits() -> None:
    levels = level(0, "%1", "upperRoman") + level(1, "%1.%2", extra="<w:isLgl/>")
    assert lines(item("x", 1) + item("y", 1, 1), numbering(levels)) == ["I x", "1.1 y"]


def test_bullets_are_no_words_and_an_empty_item_counts() -> None:
    levels = level(0, "%1.") + level(1, "•", "bullet")
    body = item("x", 1) + item("", 1) + item("y", 1, 1) + item("z", 1)
    assert lines(body, numbering(levels)) == ["1. x", "y", "3. z"]


def test_a_form_that_is_not_known_is_told() -> None:
    numbers = numbering(level(0, "%1.", "hindiVowels"))
    parsed = parse_word(word(item("x", 1), {"numbering": numbers}))
    assert parsed.lacks == ("some numbers of lists",)
    assert parsed.text.endswith("x")


def test_a_paragraph_whose_end_was_deleted_is_not_numbered_twice() -> None:
    about = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = about + '<w:rPr><w:del w:id="1" w:author="S"/></w:rPr>'
    body = par(run("One and "), gone) + par(run("the same."), about) + item("Next", 1)
    said = lines(body, numbering(level(0, "%1.")))
    assert "".join(said).count("1.") == 1
    assert said[-1] == "2. Next"


@pytest.mark.parametrize(
    ("number", "form", "words"),
    [
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (4000, "upperRoman", "4000"),
        (26, "lowerLetter", "z"),
        (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"),
        (1, "ordinal", "1st"),
        (12, "ordinal", "12th"),
        (22, "ordinal", "22nd"),
        (5, "none", ""),
        (5, "chicago", None),
    ],
)
def test_forms(number: int, form: str, words: str | None) -> None:
    assert written(number, form) == words
