import time

import pytest

from tests.growth import grows_with_its_size
from tests.ingest.samples_office import as_rich_text, rich
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Parsed
from workbench.ingest.richtext import parse_richtext


def read(body: str) -> Parsed:
    return parse_richtext(rich(body))


def blocks(body: str) -> list[tuple[BlockKind, str]]:
    parsed = read(body)
    return [(one.kind, one.span.of(parsed.text)) for one in parsed.blocks]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"caf\'e9 \f1 \'cc\'e8\'f0\f0  \'80", "café Мир €"),
        (r"\u1052?\u1080?\u1088?", "Мир"),
        (r"\uc2\u-10179\'5f\'5f\u-8704\'5f\'5f!", "😀!"),
        (r"\uc0\u8364 5", "€5"),
        (r"\u8364\'80 5", "€ 5"),
        (r"{\uc3\u233abc}\u233?x", "ééx"),
        (r"\f3 \'93\'fa\'96\'7b \'83A", "日本 ア"),
        (r"{\f2 \'61\'a3}", "α≤"),
        (r"a\~b\_c\-d\{\}\\", "a\xa0b\u2011c\xadd{}\\"),
        ("broken\r\n over lines\\\nnext", "broken over lines\n\nnext"),
        (r"a\tab b\line c", "a\tb\nc"),
        (r"{\upr{K\'f6ln}{\*\ud{K\u246?ln}}}", "Köln"),
        (r"{\field{\*\fldinst HYPERLINK https://a.example}{\fldrslt the page}}", "the page"),
        (r"{\loch\f0\*\cs7 still here}", "still here"),
        (r"{\*\unknownthing not this}but this", "but this"),
        (r"{\xe{\v entry}}text", "text"),
        (r"one}\par two", "one"),
    ],
)
def test_letters(body: str, words: str) -> None:
    assert read(body).text == words


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (rb"{\rtf1\mac caf\'8e}", "café"),
        (rb"{\rtf1\pc caf\'82}", "café"),
        (rb"{\rtf1\ansi\ansicpg1251 \'cc\'e8\'f0}", "Мир"),
        (rb"{\rtf1\ansi\ansicpg65001 caf\'c3\'a9}", "café"),
        (rb"{\rtf1\ansi\ansicpg99999 caf\'e9}", "café"),
        (b"\xef\xbb\xbf \r\n{\\rtf1 x}\x00\x00", "x"),
        ("{\\rtf1\\ansi café}".encode("cp1252"), "café"),
        (rb"{\rtf1{\fonttbl\f0\fcharset0 A;\f1\fcharset238 B;}\f1 \'b3\f0 x}", "łx"),
    ],
)
def test_code_pages(head: bytes, words: str) -> None:
    assert parse_richtext(head).text == words


def test_signs_that_cannot_be_read_are_told() -> None:
    # A symbol that no font has, a byte that is no letter, halves of letters without the other.
    parsed = read(r"{\f2 \'80}\f1 \'98 \u-9999? \u-8704? x\u-9999?")
    assert parsed.text == "\ufffd\ufffd \ufffd \ufffd x\ufffd"
    assert parsed.lacks == ("5 signs that could not be read",)


def test_kinds_of_paragraphs() -> None:
    body = (
        r"\pard\s3 Plan\par\pard\s1 Aims\par\pard\outlinelevel1 Means\par\pard Text\par"
        r"\pard{\pntext\f2\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}Point\par\pard Text\page Next"
    )
    assert blocks(body) == [
        (BlockKind.TITLE, "Plan"),
        (BlockKind.HEADING, "Aims"),
        (BlockKind.HEADING, "Means"),
        (BlockKind.PARAGRAPH, "Text"),
        (BlockKind.LIST_ITEM, "Point"),
        (BlockKind.PARAGRAPH, "Text"),
        (BlockKind.PARAGRAPH, "Next"),
    ]


def test_tables() -> None:
    prose = "word " * 100
    body = (
        r"\trowd\pard\intbl Year\par and place\cell Sum\cell\row"
        r"\pard\intbl 2024\cell\nestcell x\nestrow{\*\nesttableprops}{\nonesttables\par}\cell\row"
        rf"\pard After\par\pard\intbl {prose}\cell next\cell\row\pard\intbl cut\cell off"
    )
    assert blocks(body) == [
        (BlockKind.TABLE, "Year and place\tSum"),
        (BlockKind.TABLE, "2024\tx"),
        (BlockKind.PARAGRAPH, "After"),
        (BlockKind.PARAGRAPH, prose.strip()),
        (BlockKind.PARAGRAPH, "next"),
        (BlockKind.TABLE, "cut\toff"),
    ]


def test_page_edges_are_said_once() -> None:
    body = r"{\headerl\pard Board\par}{\headerr\pard Board\par}{\headerf\pard First\par}Text"
    assert blocks(body) == [
        (BlockKind.HEADER, "Board"),
        (BlockKind.HEADER, "First"),
        (BlockKind.PARAGRAPH, "Text"),
    ]


def test_formulas_stand_on_one_line() -> None:
    body = r"{\mmath{\*\moMath{\mr x=}{\mf{\mnum{\mr a}}{\mden{\mr 2}}}}}{\mmathPict{\pict 00}}"
    assert read(body).text == "x=a/2"


@pytest.mark.parametrize("off", [r"\v0", r"\plain"])
def test_hidden_words_are_left_out_and_told(off: str) -> None:
    parsed = read(rf"The board meets on Mondays in spring.\v  nobody{off}  at all")
    assert parsed.text == "The board meets on Mondays in spring. at all"
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ("1 hidden word",))


def test_much_hidden_text_makes_the_reading_partial() -> None:
    assert read(r"Seen. {\v not seen at all}").outcome is Outcome.PARTIAL
    parsed = read(r"{\v not seen at all}")
    assert (parsed.outcome, "4 hidden words" in parsed.reason) == (Outcome.EMPTY, True)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (r"{\cf1 pale}", True),
        (r"{\cf2 dark}", False),
        (r"{\cf1\highlight2 on black}", False),
        (r"{\trowd\clcbpat2\cellx1\pard\intbl\cf1 in a dark cell\cell\row}", False),
    ],
)
def test_white_words_are_kept_and_told(body: str, *, told: bool) -> None:
    parsed = read(body)
    assert parsed.text
    assert any("in white" in words for words in parsed.lacks) is told


def test_pictures_and_objects_are_told_and_their_data_is_no_text() -> None:
    pictures = r"{\pict\wmetafile8 0123}{\*\shppict{\pict\bin6 }}}}zz}}{\nonshppict{\pict 01}}"
    parsed = read(f"Text{pictures}{{\\object{{\\*\\objdata 0123}}{{\\result shown}}}}")
    assert (parsed.text, parsed.outcome) == ("Textshown", Outcome.OK)
    assert parsed.lacks == ("pictures", "embedded objects")


def test_a_second_document_in_the_file_is_read_too() -> None:
    both = rich("First.") + b"\n\nagain:\n" + rich("Second.")
    assert parse_richtext(both).text == "First.\n\nSecond."


@pytest.mark.parametrize(
    ("content", "outcome", "words"),
    [
        (b"no rtf", Outcome.FAILED, "does not begin"),
        (as_rich_text()[:-30], Outcome.PARTIAL, "breaks off"),
        (as_rich_text()[:40], Outcome.FAILED, "breaks off"),
        (rich(r"\par"), Outcome.EMPTY, "no words"),
        (rich("{" * 3_000), Outcome.REFUSED, "levels deep"),
        (rich("}" * 3_000), Outcome.EMPTY, "no words"),
    ],
)
def test_damage_is_said_plainly(content: bytes, outcome: Outcome, words: str) -> None:
    parsed = parse_richtext(content)
    assert parsed.outcome is outcome
    assert words in parsed.reason


@pytest.mark.parametrize(
    "body",
    [
        r"word {\b bold} \'e9\u233? ",
        r"{\field{\*\fldinst HYPERLINK {}{\fldrslt x}}",
        r"{\footnote a\par}",
        r"\trowd\clcbpat2\intbl a\cell b\cell\row ",
        r"\u-10179?",
        "\\'",
    ],
)
def test_time_grows_as_the_file_does(body: str) -> None:
    def taken(count: int) -> float:
        start = time.process_time()
        read(body * count)
        return time.process_time() - start

    taken(100)
    assert grows_with_its_size(taken, 5_000)
