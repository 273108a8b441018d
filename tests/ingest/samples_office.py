"""The minutes of one meeting as a Word file, an OpenDocument text and an RTF file. Our own words.

Each has page edges, numbered headings, lists, a table, a note, a comment, a text box, a tracked
change and hidden words, so that one list of blocks can be held against all of them.
"""

from collections.abc import Callable

from tests.ingest.samples import zipped
from workbench.domain.text import BlockKind

TITLE = "Minutes of the harbour board"
AUTHOR = "Signe Bergström"
SPEAKER = "Ingrid Falk"
HIDDEN = "internal reference HB 77"
BLOCKS = [
    (BlockKind.HEADER, "Harbour board"),
    (BlockKind.TITLE, TITLE),
    (BlockKind.HEADING, "1 Budget"),
    (BlockKind.PARAGRAPH, "Dredging may cost 2.4 million kronor – the “outer” limit for 2026."),
    (BlockKind.PARAGRAPH, "Next meeting: 4 March"),
    (BlockKind.LIST_ITEM, "a) Dredge the inner basin"),
    (BlockKind.LIST_ITEM, "b) Repair the north pier"),
    (BlockKind.LIST_ITEM, "Buy two buoys"),
    (BlockKind.HEADING, "1.1 Traffic"),
    (BlockKind.TABLE, "Year\tShips"),
    (BlockKind.TABLE, "2024\t312"),
    (BlockKind.HEADING, "2 Other business"),
    (BlockKind.PARAGRAPH, "There was none."),
    (BlockKind.NOTE, "The limit for 2025 was lower."),
    (BlockKind.FOOTER, "Approved on 12 January"),
    (BlockKind.COMMENT, "Ask the treasurer."),
]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/'
    '2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/'
    'office/word/2010/wordprocessingShape"><w:txbxContent>{0}</w:txbxContent></wps:txbx>'
    '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:'
    'vml"><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback>'
    "</mc:AlternateContent></w:r>"
)


def run(words: str, about: str = "", name: str = "t") -> str:
    """Return a run of a Word file; ``about`` are its properties."""
    return f'<w:r><w:rPr>{about}</w:rPr><w:{name} xml:space="preserve">{words}</w:{name}></w:r>'


def par(inside: str, about: str = "") -> str:
    """Return a paragraph of a Word file that holds runs, with its properties."""
    return f"<w:p><w:pPr>{about}</w:pPr>{inside}</w:p>"


def styled(style: str, words: str) -> str:
    """Return a paragraph of a style."""
    return par(run(words), f'<w:pStyle w:val="{style}"/>')


def item(words: str, num: int, level: int = 0) -> str:
    """Return a list item of a Word file."""
    about = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return par(run(words), about)


def level(number: int, text: str, form: str = "decimal", extra: str = "") -> str:
    """Return a level of a numbering."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


_ABSTRACT = (
    level(0, "%1", extra='<w:pStyle w:val="Heading1"/>')
    + level(1, "%1.%2", extra='<w:pStyle w:val="Heading2"/>'),
    level(0, "%1)", "lowerLetter"),
    level(0, "•", "bullet"),
)
NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{n}">{levels}</w:abstractNum>'
    for n, levels in enumerate(_ABSTRACT)
) + "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3))
_HEADED = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
STYLES = "".join(
    f'<w:style w:type="{kind}" w:styleId="{ident}"><w:name w:val="{name}"/>{more}</w:style>'
    for kind, ident, name, more in (
        ("paragraph", "Title", "Title", ""),
        ("paragraph", "Heading1", "heading 1", _HEADED),
        ("paragraph", "Heading2", "heading 2", _HEADED),
        ("character", "Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
    )
)
_BODY = (
    styled("Title", TITLE)
    + styled("Heading1", "Budget")
    + par(
        run("Dredging may cost ")
        + f'<w:del w:id="1" w:author="S">{run("2.1", name="delText")}</w:del>'
        + f'<w:ins w:id="2" w:author="S">{run("2.4")}</w:ins>'
        + run(" million kronor – the “outer” limit")
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        + run(" for 2026.")
        + _BOX.format(par(run("Next meeting: 4 March")))
        + run(HIDDEN, '<w:rStyle w:val="Secret"/>')
    )
    + item("Dredge the inner basin", 2)
    + item("Repair the north pier", 2)
    + item("Buy two buoys", 3)
    + styled("Heading2", "Traffic")
    + "<w:tbl>"
    + "".join(
        f"<w:tr>{''.join(f'<w:tc>{par(run(cell))}</w:tc>' for cell in row)}</w:tr>"
        for row in (("Year", "Ships"), ("2024", "312"))
    )
    + "</w:tbl>"
    + styled("Heading1", "Other business")
    + par(run("There was none."))
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/>'
    '<w:footerReference w:type="default" r:id="footer"/></w:sectPr>'
)


def word(body: str, parts: dict[str, str] | None = None) -> bytes:
    """Return a Word file with this body; ``parts`` gives the insides of the parts beside it.

    They are named for their kind: ``styles``, ``numbering``, ``footnotes``, ``header``. One that
    begins as XML does is taken as it is.
    """
    parts = {} if parts is None else parts
    types = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for kind in parts
    )
    links = "".join(
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    roots = {"header": "hdr", "footer": "ftr"}
    made = {
        "[Content_Types].xml": (
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
            f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
            f'"/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>{types}</Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="m" '
            f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{package}/relationships">{links}</Relationships>'
        ),
        "word/document.xml": (
            f'<w:document {_W} xmlns:r="{_R}"><w:body>{body}</w:body></w:document>'
        ),
        "docProps/core.xml": (
            f'<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{AUTHOR}</dc:creator></c>'
        ),
    }
    for kind, inside in parts.items():
        root = roots.get(kind, kind)
        whole = inside.startswith("<?xml")
        made[f"word/{kind}.xml"] = inside if whole else f"<w:{root} {_W}>{inside}</w:{root}>"
    return zipped({name: part.encode() for name, part in made.items()})


def as_word() -> bytes:
    """Return the minutes as a Word file."""
    note, remark = "The limit for 2025 was lower.", "Ask the treasurer."
    return word(
        _BODY + _SECTION,
        {
            "styles": STYLES,
            "numbering": NUMBERING,
            "footnotes": f'<w:footnote w:id="2">{par(run(note))}</w:footnote>',
            "comments": (
                f'<w:comment w:id="1" w:author="{SPEAKER}">{par(run(remark))}</w:comment>'
            ),
            "header": par(run("Harbour board")),
            "footer": par(run("Approved on 12 January")),
        },
    )


_ODF_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        *((name, name) for name in ("office", "text", "table", "style", "meta")),
        *(("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")),
    )
)
_ODF_SPACES = (
    f'{_ODF_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:math="http://www.w3.org/1998/Math/MathML"'
)
_ODT_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT_STYLES = (
    '<style:style style:name="Hid" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Pale" style:family="text">'
    '<style:text-properties fo:color="#ffffff"/></style:style>'
    '<text:list-style style:name="La"><text:list-level-style-number text:level="1" '
    'style:num-format="a" style:num-suffix=")"/></text:list-style>'
    '<text:list-style style:name="Lb"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
)
_OUTLINE = "".join(
    f'<text:outline-level-style text:level="{n}" style:num-format="1" text:display-levels="{n}"/>'
    for n in (1, 2)
)
_ODT_BODY = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
    "<dc:creator>S</dc:creator></office:change-info></text:insertion></text:changed-region>"
    '<text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>S'
    "</dc:creator></office:change-info><text:p>2.1</text:p></text:deletion></text:changed-region>"
    "</text:tracked-changes>"
    f'<text:p text:style-name="Title">{TITLE}</text:p>'
    '<text:h text:outline-level="1">Budget</text:h>'
    "<text:p>Dredging may\n  cost "
    '<text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>2.4'
    '<text:change-end text:change-id="c1"/> million kronor – the “outer” limit'
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>The limit for 2025 was lower.</text:p></text:note-body></text:note>"
    f"<office:annotation><dc:creator>{SPEAKER}</dc:creator><dc:date>2026-01-13</dc:date>"
    "<text:p>Ask the treasurer.</text:p></office:annotation> for<text:s/>2026."
    "<draw:frame><draw:text-box><text:p>Next meeting: 4 March</text:p></draw:text-box></draw:frame>"
    f'<text:span text:style-name="Hid">{HIDDEN}</text:span></text:p>'
    '<text:list text:style-name="La"><text:list-item><text:p>Dredge the inner basin</text:p>'
    "</text:list-item><text:list-item><text:p>Repair the north pier</text:p></text:list-item>"
    '</text:list><text:list text:style-name="Lb"><text:list-item><text:p>Buy two buoys</text:p>'
    '</text:list-item></text:list><text:h text:outline-level="2">Traffic</text:h><table:table>'
    + "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in (("Year", "Ships"), ("2024", "312"))
    )
    + '</table:table><text:h text:outline-level="1">Other business</text:h>'
    "<text:p>There was none.</text:p>"
)
_ODT_STYLES = (
    f"<office:styles><text:outline-style>{_OUTLINE}</text:outline-style></office:styles>"
    '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>'
    "Harbour board</text:p></style:header><style:footer><text:p>Approved on 12 January</text:p>"
    "</style:footer></style:master-page></office:master-styles>"
)
_ODT_META = (
    f"<office:meta><meta:initial-creator>{AUTHOR}</meta:initial-creator>"
    "<meta:creation-date>2026-01-12T09:30:00</meta:creation-date><dc:language>en-GB</dc:language>"
    "</office:meta>"
)


def open_document(body: str, extra: dict[str, str] | None = None, styles: str = "") -> bytes:
    """Return an OpenDocument text with this body; ``extra`` are whole parts by their name."""
    content = (
        f"<office:automatic-styles>{_TEXT_STYLES}{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    roots = {"content": content, "styles": _ODT_STYLES, "meta": _ODT_META}
    made = {
        f"{name}.xml": f"<office:document-{name} {_ODF_SPACES}>{part}</office:document-{name}>"
        for name, part in roots.items()
    }
    made = {"mimetype": _ODT_TYPE, **made, "META-INF/manifest.xml": "<manifest/>"}
    return zipped({name: part.encode() for name, part in (made | (extra or {})).items()})


def as_open_document() -> bytes:
    """Return the minutes as an OpenDocument text."""
    return open_document(_ODT_BODY)


def as_flat_document() -> bytes:
    """Return the minutes as an OpenDocument text in one XML file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_ODF_SPACES} '
        f'office:mimetype="{_ODT_TYPE}">{_ODT_META}{_ODT_STYLES}'
        f"<office:automatic-styles>{_TEXT_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{_ODT_BODY}</office:text></office:body></office:document>"
    ).encode()


_RTF_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial CYR;}"
    r"{\f2\fcharset2 Symbol;}{\f3\fcharset128 MS Mincho;}}"
    r"{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 heading 2;}{\s3 Title;}}"
    r"{\info{\author Signe Bergstr\'f6m}{\creatim\yr2026\mo1\dy12\hr9}}"
)
_RTF_BODY = (
    r"{\header\pard Harbour board\par}{\footer\pard Approved on 12 January\par}"
    rf"\pard\s3 {TITLE}\par\pard\s1{{\listtext 1\tab}}Budget\par\pard\plain Dredging may cost "
    r"{\deleted 2.1}{\revised 2.4} million kronor \endash  the \ldblquote outer\rdblquote  limit"
    r"{\chftn{\footnote\pard\chftn The limit for 2025 was lower.\par}}"
    r"{\*\atnid IF}{\*\atnauthor Ingrid Falk}{\chatn{\*\annotation\pard Ask the treasurer.\par}}"
    r" for 2026.{\shp{\*\shpinst{\shptxt\pard Next meeting: 4 March\par}}}"
    rf"{{\v {HIDDEN}}}\par\pard\ls1{{\listtext a)\tab}}Dredge the inner basin\par"
    r"{\listtext b)\tab}Repair the north pier\par{\listtext\f2\'b7\tab}Buy two buoys\par"
    r"\pard\s2{\listtext 1.1\tab}Traffic\par"
    r"\trowd\cellx1\cellx2\pard\intbl Year\cell Ships\cell\row\pard\intbl 2024\cell 312\cell\row"
    r"\pard\s1{\listtext 2\tab}Other business\par\pard There was none.\par"
)


def rich(body: str) -> bytes:
    """Return an RTF file with this body."""
    return f"{_RTF_HEAD}{body}}}".encode("cp1252")


def as_rich_text() -> bytes:
    """Return the minutes as an RTF file."""
    return rich(_RTF_BODY)


FILES: dict[str, Callable[[], bytes]] = {
    "minutes.docx": as_word,
    "minutes.odt": as_open_document,
    "minutes.fodt": as_flat_document,
    "minutes.rtf": as_rich_text,
}
