"""What a page shows is read once, and what it does not show is told."""

import io
import time
import zipfile

import pytest

from tests.growth import grows_with_its_size
from tests.ingest.samples import zipped
from tests.ingest.samples_office import STYLES, par, run, styled, word
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Parsed
from workbench.ingest.word import parse_word

_MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
_VML = "urn:schemas-microsoft-com:vml"


def read(body: str, **parts: str) -> Parsed:
    return parse_word(word(body, {"styles": STYLES, **parts}))


def sign(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


def formula(inside: str) -> str:
    return f"<m:oMath {_MATH}>{inside}</m:oMath>"


FRACTION = f"<m:f><m:num>{sign('a+b')}</m:num><m:den>{sign('2')}</m:den></m:f>"
POWER = f"<m:sSup><m:e>{sign('x')}</m:e><m:sup>{sign('2')}</m:sup></m:sSup>"
INDEX = f"<m:sSub><m:e>{sign('t')}</m:e><m:sub>{sign('n-1')}</m:sub></m:sSub>"
ROOT = f"<m:rad><m:deg/><m:e>{sign('y')}</m:e></m:rad>"
SUM = (
    f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{sign("i=1")}</m:sub>'
    f"<m:sup>{sign('n')}</m:sup><m:e>{sign('i')}</m:e></m:nary>"
)
LOG = (
    f"<m:func><m:fName>{sign('log')}</m:fName><m:e><m:d><m:e>{sign('z')}</m:e></m:d></m:e></m:func>"
)
ROWS = (("1", "0"), ("2",))
MATRIX = "".join(
    f"<m:mr>{''.join(f'<m:e>{sign(cell)}</m:e>' for cell in row)}</m:mr>" for row in ROWS
)


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        (sign("c = ") + FRACTION, "c = (a+b)/2"),
        (POWER + sign(" - ") + INDEX, "x^2 - t_(n-1)"),
        (ROOT, "√(y)"),
        (SUM, "∑_(i=1)^n i"),
        (LOG, "log(z)"),
        (f"<m:m>{MATRIX}</m:m>", "1, 0; 2"),
    ],
)
def test_formulas_stand_on_one_line(inside: str, words: str) -> None:
    parsed = read(par(run("So ") + formula(inside) + run(", they say.")))
    assert (parsed.text, parsed.outcome) == (f"So {words}, they say.", Outcome.OK)


def test_formulas_side_by_side_stand_apart() -> None:
    parsed = read(par(formula(sign("a=b")) + formula(sign("c=d"))))
    assert parsed.text == "a=b\nc=d"


def box(words: str) -> str:
    inside = f"<w:txbxContent>{par(run(words))}</w:txbxContent>"
    return f"<w:r><w:drawing><s:txbx xmlns:s='urn:shape'>{inside}</s:txbx></w:drawing></w:r>"


def test_text_boxes_follow_the_paragraph_that_they_hang_on() -> None:
    parsed = read(par(run("Before") + box("First") + box("Second")) + par(run("After")))
    assert parsed.text.split("\n\n") == ["Before", "First", "Second", "After"]


def test_a_text_box_in_a_text_box_is_read_once() -> None:
    inner = f"<w:txbxContent><w:p>{run('Outer')}{box('Inner')}</w:p></w:txbxContent>"
    drawing = f"<w:r><w:pict><v:textbox xmlns:v='{_VML}'>{inner}</v:textbox></w:pict></w:r>"
    assert read(par(drawing)).text.split("\n\n") == ["Outer", "Inner"]


def test_charts_and_diagrams_give_their_words() -> None:
    chart = (
        f"<w:r><w:drawing><c:chart xmlns:c='{_DRAWN}/chart' r:id='chart'/></w:drawing></w:r>"
        f"<w:r><w:drawing><d:relIds xmlns:d='{_DRAWN}/diagram' r:dm='data'/></w:drawing></w:r>"
    )
    drawn = "<?xml version='1.0'?><x xmlns:a='{}/main'>{}</x>"
    lines = "".join(f"<a:p><a:r><a:t>{words}</a:t></a:r></a:p>" for words in ("Plan", "Build"))
    title = "<a:p><a:r><a:t>Ships a </a:t></a:r><a:r><a:t>year</a:t></a:r></a:p>"
    parsed = read(
        par(run("See:") + chart),
        chart=drawn.format(_DRAWN, title),
        data=drawn.format(_DRAWN, lines),
    )
    assert [(one.kind, one.span.of(parsed.text)) for one in parsed.blocks[1:]] == [
        (BlockKind.CAPTION, "Ships a year"),
        (BlockKind.CAPTION, "Plan\nBuild"),
    ]
    assert parsed.lacks == ("the figures of charts",)


def test_a_diagram_without_words_is_told() -> None:
    diagram = f"<w:r><w:drawing><d:relIds xmlns:d='{_DRAWN}/diagram'/></w:drawing></w:r>"
    assert read(par(run("See:") + diagram)).lacks == ("charts and diagrams",)


@pytest.mark.parametrize(
    "about", ["<w:vanish/>", '<w:rStyle w:val="Secret"/>', '<w:vanish w:val="true"/>']
)
def test_hidden_words_are_left_out_and_told(about: str) -> None:
    parsed = read(par(run("The board meets on Mondays in spring.") + run(" nobody", about)))
    assert parsed.text == "The board meets on Mondays in spring."
    assert (parsed.outcome, parsed.lacks) == (Outcome.OK, ("1 hidden word",))


def test_hidden_words_that_are_shown_after_all() -> None:
    shown = run("seen", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')
    assert (read(par(shown)).text, read(par(shown)).lacks) == ("seen", ())


def test_much_hidden_text_makes_the_reading_partial() -> None:
    parsed = read(par(run("Seen. ") + run("not seen at all", "<w:vanish/>")))
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, "Seen.")
    assert "4 hidden words" in parsed.reason
    parsed = read(par(run("not seen at all", "<w:vanish/>")))
    assert parsed.outcome is Outcome.EMPTY
    assert "4 hidden words" in parsed.reason


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ('<w:color w:val="FFFFFF"/>', True),
        ('<w:color w:val="ffffff"/><w:shd w:val="clear" w:fill="auto"/>', True),
        ('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>', False),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', False),
        ('<w:color w:val="FF0000"/>', False),
    ],
)
def test_white_words_are_kept_and_told(about: str, *, told: bool) -> None:
    parsed = read(par(run("Plain ") + run("pale", about)))
    assert parsed.text == "Plain pale"
    assert any("in white" in words for words in parsed.lacks) is told


def test_white_words_in_a_dark_cell_can_be_seen() -> None:
    pale = par(run("pale", '<w:color w:val="FFFFFF"/>'))
    cell = '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="{}"/></w:tcPr>{}</w:tc>'
    for fill, told in (("000000", 0), ("FFFFFF", 1)):
        table = f"<w:tbl><w:tr>{cell.format(fill, pale)}</w:tr></w:tbl>"
        assert len(read(table).lacks) == told


def mark(kind: str, inside: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


def test_only_the_result_of_a_field_is_read() -> None:
    inner = (
        mark("begin") + run("PAGE", name="instrText") + mark("separate") + run("9") + mark("end")
    )
    field = mark("begin") + run("IF ", name="instrText") + inner + mark("separate")
    assert read(par(run("See ") + field + run("page 4") + mark("end") + run("."))).text == (
        "See page 4."
    )


def test_a_field_that_never_ends_swallows_nothing_after_its_paragraph() -> None:
    parsed = read(par(run("One ") + mark("begin") + run("lost")) + par(run("Two")))
    assert parsed.text == "One\n\nTwo"


def test_boxes_and_choices_of_forms_are_words() -> None:
    boxes = (
        mark("begin", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"),
        mark("begin", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
        mark(
            "begin",
            '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/>'
            '<w:listEntry w:val="green"/></w:ddList></w:ffData>',
        ),
    )
    body = "".join(par(one + mark("end") + run(" so")) for one in boxes)
    assert read(body).text.split("\n\n") == ["☒ so", "☐ so", "green so"]


def test_moved_words_are_read_once_where_they_stand_now() -> None:
    moved = run("The levy rose.")
    body = par(f'<w:moveFrom w:id="1">{moved}</w:moveFrom>' + run("Kept.")) + par(
        f'<w:moveTo w:id="2">{moved}</w:moveTo>'
    )
    parsed = read(body)
    assert parsed.text == "Kept.\n\nThe levy rose."
    assert "3 words moved" in parsed.lacks[0]


@pytest.mark.parametrize("around", ["sdt><w:sdtContent", "smartTag", "customXml", "fldSimple"])
def test_what_only_stands_around_words_changes_nothing(around: str) -> None:
    end = "".join(f"</w:{name}>" for name in around.replace("<w:", "").split(">")[::-1])
    assert read(par(f"<w:{around}>{run('Inside')}{end}")).text == "Inside"


def test_breaks_and_rare_signs() -> None:
    rare = '<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t><w:ptab/></w:r>'
    ruby = (
        f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>"
    )
    assert read(par(rare) + par(ruby)).text.split("\n\n") == ["a\nb\nc", "漢(kan)"]


def header(words: str, kind: str, first: str = "") -> str:
    reference = f'<w:headerReference w:type="{kind}" r:id="header"/>'
    return f"<w:p/><w:sectPr>{reference}{first}</w:sectPr>"


@pytest.mark.parametrize(
    ("section", "shown"),
    [
        (header("x", "default"), True),
        (header("x", "first"), False),
        (header("x", "first", "<w:titlePg/>"), True),
        (header("x", "even"), False),
    ],
)
def test_only_headers_that_pages_show_are_read(section: str, *, shown: bool) -> None:
    parsed = read(section, header=par(run("Harbour board")))
    told = [lack for lack in parsed.lacks if "Harbour board" in lack]
    assert told == (["the page header “Harbour board”"] if shown else [])


def test_a_part_in_another_format_is_told() -> None:
    parsed = read(par(run("Here.")) + '<w:altChunk r:id="x"/>')
    assert parsed.outcome is Outcome.PARTIAL
    assert "open it in Word" in parsed.reason
    assert read('<w:altChunk r:id="x"/>').outcome is Outcome.FAILED


def test_the_strict_form_is_read_like_the_usual_one() -> None:
    content = word(styled("Heading1", "Aims") + par(run("To build.")), {"styles": STYLES})
    usual, strict = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for name in ("word/document.xml", "word/styles.xml"):
        members[name] = members[name].replace(
            usual + b"wordprocessingml/2006/", strict + b"wordprocessingml/"
        )
    for name in ("_rels/.rels", "word/_rels/document.xml.rels"):
        members[name] = members[name].replace(
            usual + b"officeDocument/2006/", strict + b"officeDocument/"
        )
    parsed = parse_word(zipped(members))
    assert [(one.kind, one.span.of(parsed.text)) for one in parsed.blocks] == [
        (BlockKind.HEADING, "Aims"),
        (BlockKind.PARAGRAPH, "To build."),
    ]


def test_a_broken_part_is_named() -> None:
    parsed = read(par(run("x")), numbering="<w:num>")
    assert (parsed.outcome, parsed.text) == (Outcome.FAILED, "")
    assert "numbering.xml" in parsed.reason


def test_time_grows_as_the_file_does() -> None:
    def taken(count: int) -> float:
        start = time.process_time()
        nested = "".join(f"<w:ins>{run(f'word{n}')}{box(f'box{n}')}</w:ins>" for n in range(50))
        assert read(par(nested) * count).outcome is Outcome.OK
        return time.process_time() - start

    taken(1)
    assert grows_with_its_size(taken, 6)
