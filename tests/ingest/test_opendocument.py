import time

import pytest

from tests.growth import grows_with_its_size
from tests.ingest import samples_office as office
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.opendocument import parse_opendocument
from workbench.ingest.parsed import Parsed


def read(body: str, styles: str = "", extra: dict[str, str] | None = None) -> Parsed:
    """Read a text with this body, without the page edges that every sample has."""
    parts = {"styles.xml": "<none/>"} | (extra or {})
    return parse_opendocument(office.open_document(body, parts, styles))


def blocks(parsed: Parsed) -> list[tuple[BlockKind, str]]:
    return [(one.kind, one.span.of(parsed.text)) for one in parsed.blocks]


def par(inside: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def items(*words: str) -> str:
    return "".join(f"<text:list-item>{par(one)}</text:list-item>" for one in words)


def of_list(name: str, levels: str) -> str:
    return f'<text:list-style style:name="{name}">{levels}</text:list-style>'


def level(number: int, form: str, **more: str) -> str:
    told = "".join(
        f' {name.replace("__", ":").replace("_", "-")}="{v}"' for name, v in more.items()
    )
    return f'<text:list-level-style-number text:level="{number}" style:num-format="{form}"{told}/>'


LEVELS = of_list(
    "Ln",
    level(1, "1", style__num_suffix=".")
    + level(2, "1", text__display_levels="2")
    + level(3, "i", style__num_prefix="(", style__num_suffix=")"),
)


def test_items_inside_items_are_numbered_as_they_are_shown() -> None:
    deep = f"<text:list><text:list-item>{par('deep')}</text:list-item></text:list>"
    inner = f"<text:list><text:list-item>{par('c')}{deep}</text:list-item>{items('d')}</text:list>"
    outer = f"<text:list-item>{par('b')}{inner}</text:list-item>"
    last = f"<text:list-item>{par('e')}<text:list>{items('f')}</text:list></text:list-item>"
    body = f'<text:list text:style-name="Ln">{items("a")}{outer}{last}</text:list>'
    assert read(body, LEVELS).text.split("\n") == [
        *("1. a", "2. b", "2.1 c", "(i) deep", "2.2 d", "3. e", "3.1 f"),
    ]


def test_only_the_first_paragraph_of_an_item_is_numbered() -> None:
    item = f"<text:list-item>{par('a')}{par('more')}</text:list-item>"
    body = f'<text:list text:style-name="Ln">{item}{items("b")}</text:list>'
    assert read(body, LEVELS).text.split("\n") == ["1. a", "more", "2. b"]


@pytest.mark.parametrize(
    ("about", "number"),
    [
        ("", "1."),
        ('text:continue-numbering="true"', "3."),
        ('text:continue-list="first"', "3."),
    ],
)
def test_a_list_begins_anew_unless_it_continues(about: str, number: str) -> None:
    first = f'<text:list xml:id="first" text:style-name="Ln">{items("a", "b")}</text:list>'
    second = f'<text:list text:style-name="Ln" {about}>{items("c")}</text:list>'
    assert read(first + par("Between.") + second, LEVELS).text.endswith(f"\n\n{number} c")


def test_a_list_and_an_item_may_start_at_a_number_of_their_own() -> None:
    styles = of_list("Ln", level(1, "A", text__start_value="3", style__num_suffix=")"))
    own = f'<text:list-item text:start-value="9">{par("x")}</text:list-item>'
    body = f'<text:list text:style-name="Ln">{items("a")}{own}{items("y")}</text:list>'
    assert read(body, styles).text.split("\n") == ["C) a", "I) x", "J) y"]


def test_a_form_of_number_that_is_not_known_is_told() -> None:
    body = f'<text:list text:style-name="Ln">{items("a")}</text:list>'
    parsed = read(body, of_list("Ln", level(1, "一")))
    assert (parsed.text, parsed.lacks) == ("a", ("some numbers of lists",))


def test_white_space_is_what_the_format_says_it_is() -> None:
    inside = "  One\n   two<text:s text:c='900000000'/>three<text:tab/>four<text:line-break/>five "
    assert read(par(inside)).text == "One two three\tfour\nfive"


def test_styles_tell_what_paragraphs_are() -> None:
    derived = (
        '<style:style style:name="P1" style:family="paragraph" '
        'style:parent-style-name="Quotations"/>'
    )
    body = par("Plan", "Title") + par("Said the mayor.", "P1") + par("Figure 1", "Caption")
    assert blocks(read(body, derived)) == [
        (BlockKind.TITLE, "Plan"),
        (BlockKind.QUOTE, "Said the mayor."),
        (BlockKind.CAPTION, "Figure 1"),
    ]


def test_elements_of_other_programs_are_read_through() -> None:
    body = par('Read <x:mark xmlns:x="urn:other">this <x:deep>too</x:deep></x:mark>.')
    assert read(body).text == "Read this too."


def cell(inside: str, name: str = "table-cell") -> str:
    return f"<table:{name}>{inside}</table:{name}>"


def table(*rows: str) -> str:
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f"<table:table>{inside}</table:table>"


def test_cells_that_are_merged_are_said_once() -> None:
    covered = cell(par("hidden beneath"), "covered-table-cell")
    body = table(cell(par("Ships")) + covered + cell(par("Sum")), cell(par("a") + par("b")))
    assert blocks(read(body)) == [(BlockKind.TABLE, "Ships\t\tSum"), (BlockKind.TABLE, "a b")]


def test_tables_that_lay_out_a_page_are_paragraphs() -> None:
    inner = table(cell(par("in")) + cell(par("side")))
    assert blocks(read(table(cell(par("Left") + inner) + cell(par("Right"))))) == [
        (BlockKind.PARAGRAPH, "Left"),
        (BlockKind.PARAGRAPH, "in\tside"),
        (BlockKind.PARAGRAPH, "Right"),
    ]
    prose = "word " * 100
    assert blocks(read(table(cell(par(prose)))))[0][0] is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "body",
    [
        f'<text:section text:display="none">{par("one two")}</text:section>',
        par('<text:span text:style-name="Hid">one <text:span>two</text:span></text:span>'),
        par('one two<text:hidden-paragraph text:is-hidden="true"/>'),
        par('<text:hidden-text text:is-hidden="true" text:string-value="one two"/>'),
    ],
)
def test_hidden_words_are_left_out_and_told(body: str) -> None:
    parsed = read(par("Seen by everybody who reads this page today, as it is.") + body)
    assert parsed.text == "Seen by everybody who reads this page today, as it is."
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ("2 hidden words",))


def test_much_hidden_text_makes_the_reading_partial() -> None:
    hidden = '<text:span text:style-name="Hid">not seen at all</text:span>'
    assert read(par("Seen. " + hidden)).outcome is Outcome.PARTIAL
    parsed = read(par(hidden))
    assert (parsed.outcome, "4 hidden words" in parsed.reason) == (Outcome.EMPTY, True)


def test_white_words_are_kept_and_told() -> None:
    pale = '<text:span text:style-name="Pale">pale</text:span>'
    parsed = read(par(f"Plain {pale}"))
    assert parsed.text == "Plain pale"
    assert "in white" in parsed.lacks[0]
    dark = (
        '<style:style style:name="Dark" style:family="paragraph"><style:paragraph-properties '
        'fo:background-color="#1f3864"/></style:style>'
    )
    assert read(par(f"Plain {pale}", "Dark"), dark).lacks == ()


def test_formulas_are_words_and_other_objects_are_told() -> None:
    maths = "http://www.w3.org/1998/Math/MathML"
    formula = (
        f"<math xmlns='{maths}'><semantics><mrow><mi>rate</mi><mi>per</mi><mo>=</mo><mfrac><mrow>"
        "<mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><msup><mi>x</mi><mn>2</mn></msup>"
        "<annotation>a over b</annotation></mrow></semantics></math>"
    )
    drawn = "<draw:frame><draw:object xlink:href='./{}'/></draw:frame>"
    body = par("So " + drawn.format("Object 1") + drawn.format("Object 2"))
    parsed = read(body, extra={"Object 1/content.xml": formula, "Object 2/content.xml": "<chart/>"})
    assert parsed.text == "So rate per=(a+b)/2x^2"
    assert parsed.lacks == ("charts and embedded objects",)


def test_page_edges_that_are_switched_off_or_say_the_same_are_left_out() -> None:
    edges = (
        "<style:header><text:p>Board</text:p></style:header>"
        "<style:header-left><text:p>Board</text:p></style:header-left>"
        '<style:footer style:display="false"><text:p>Secret</text:p></style:footer>'
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("style", "text")
    )
    styles = f"<s {spaces}><style:master-page>{edges}</style:master-page></s>"
    assert blocks(read(par("x"), extra={"styles.xml": styles})) == [
        (BlockKind.HEADER, "Board"),
        (BlockKind.PARAGRAPH, "x"),
    ]


@pytest.mark.parametrize(
    ("content", "outcome", "words"),
    [
        (b"no xml at all", Outcome.FAILED, "cannot be read"),
        (b"<a/>", Outcome.FAILED, "no text"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", Outcome.REFUSED, "entities"),
        (office.as_open_document()[:-40], Outcome.FAILED, "unpack"),
        (
            office.open_document("", {"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
            Outcome.ENCRYPTED,
            "password",
        ),
        (office.open_document("", {"content.xml": "<broken"}), Outcome.FAILED, "content.xml"),
        (office.open_document("", {"styles.xml": "<none/>"}), Outcome.EMPTY, "no words"),
        (
            office.open_document("", {"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            Outcome.REFUSED,
            "entities",
        ),
    ],
)
def test_damage_is_said_plainly(content: bytes, outcome: Outcome, words: str) -> None:
    parsed = parse_opendocument(content)
    assert (parsed.outcome, parsed.text) == (outcome, "")
    assert words in parsed.reason


def test_a_list_of_parts_may_name_a_document_type() -> None:
    # OpenOffice 3 wrote one into every file.
    manifest = '<!DOCTYPE m PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><m/>'
    content = office.open_document(par("Read."), {"META-INF/manifest.xml": manifest})
    assert "Read." in parse_opendocument(content).text


def test_time_grows_as_the_file_does() -> None:
    def taken(count: int) -> float:
        spans = "<text:span>a <text:span>b</text:span></text:span>" * 20
        rows = table(*[cell(par(spans))] * 20)
        body = (par(spans) + rows + f"<text:list>{items(*'abcde')}</text:list>") * count
        start = time.process_time()
        assert read(body).outcome is Outcome.OK
        return time.process_time() - start

    taken(1)
    assert grows_with_its_size(taken, 15)
