"""One article in five forms, and small documents made by hand. Everything here is our own words."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence

import docx

HEADLINE = "Ferry line to Norra Holmen doubles its winter sailings"
SUBHEAD = "More boats, fewer cars"
LIST = ("Eight sailings on weekdays", "Five sailings on Sundays")
PARAGRAPHS = (
    (
        "The harbour board of Norra Holmen said on Tuesday that its ferry will cross eight times a "
        "day from 3 November, twice as often as last winter. The board expects 41,000 passengers "
        "between November and March, against 27,500 a year ago."
    ),
    (
        "“Nobody should have to plan a dentist’s visit around a boat,” said Maja Lindqvist, who "
        "has chaired the board since 2019. She put the cost of the extra sailings at €1.3 million."
    ),
    (
        "Shopkeepers on the island welcome the change, although the car deck will close for "
        "repairs until mid-December and lorries have to book a place two days ahead."
    ),
)
AUTHOR = "Tove Ek"


def words() -> list[str]:
    """Return the words of the article, as every form of it must give them."""
    pieces = [HEADLINE, PARAGRAPHS[0], PARAGRAPHS[1], SUBHEAD, *LIST, PARAGRAPHS[2]]
    return " ".join(pieces).split()


def as_text() -> bytes:
    """Return the article as a text file with Windows line ends and bullets."""
    bullets = [f"• {item}" for item in LIST]
    lines = [
        HEADLINE,
        "",
        PARAGRAPHS[0],
        "",
        PARAGRAPHS[1],
        "",
        SUBHEAD,
        *bullets,
        "",
        PARAGRAPHS[2],
    ]
    return "\r\n".join(lines).encode()


def as_markdown() -> bytes:
    """Return the article as a Markdown file."""
    items = "\n".join(f"- {item}" for item in LIST)
    return (
        f"# {HEADLINE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\n## {SUBHEAD}\n\n{items}\n\n"
        f"{PARAGRAPHS[2]}\n"
    ).encode()


def as_html(extra: str = "") -> bytes:
    """Return the article as a web page with the usual furniture around it."""
    items = "".join(f"<li>{item}</li>" for item in LIST)
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("News", "Sport", "Sea"))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{HEADLINE} | Holmen Post</title>
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
 {{"@type": "WebSite", "name": "Holmen Post"}},
 {{"@type": "NewsArticle", "headline": "{HEADLINE}", "datePublished": "2025-10-14T08:30:00+02:00",
   "author": [{{"@type": "Person", "name": "{AUTHOR}"}}],
   "publisher": {{"@type": "Organization", "name": "Holmen Post"}}}}]}}</script>
<style>p {{ color: black }}</style></head><body>
<nav><ul>{menu}</ul></nav>
<article><h1>{HEADLINE}</h1>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>
<h2>{SUBHEAD}</h2><ul>{items}</ul><p>{PARAGRAPHS[2]}</p></article>{extra}
<footer><p>Holmen Post, all rights reserved. Cookies, privacy, contact.</p></footer>
<script>window.data = {{"secret": "never read this"}};</script></body></html>""".encode()


def as_docx() -> bytes:
    """Return the article as a Word file."""
    document = docx.Document()
    document.core_properties.author = AUTHOR
    document.add_heading(HEADLINE, 0)
    document.add_paragraph(PARAGRAPHS[0])
    document.add_paragraph(PARAGRAPHS[1])
    document.add_heading(SUBHEAD, 2)
    for item in LIST:
        document.add_paragraph(item, style="List Bullet")
    document.add_paragraph(PARAGRAPHS[2])
    return saved(document)


def saved(document: "docx.document.Document") -> bytes:
    """Return the bytes of a Word document, the same each time."""
    stream = io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as made:
        return zipped({name: made.read(name) for name in made.namelist()})


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a zip archive with these members in their order, without the time of its making."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            # A file of this name tells what the package is, to programs that do not unpack it.
            stored = name == "mimetype"
            member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return stream.getvalue()


def as_jsonl() -> bytes:
    """Return a bulk archive of two documents."""
    rows = [
        {"id": "hb-1", "title": HEADLINE, "text": PARAGRAPHS[0], "date": "2025-10-14"},
        {"id": "hb-2", "title": SUBHEAD, "text": PARAGRAPHS[2], "kind": "news"},
    ]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def as_pdf() -> bytes:
    """Return the article as a PDF file of two pages, wrapped at 70 characters, words broken."""
    first = [(18, HEADLINE), (0, ""), *_wrapped(PARAGRAPHS[0]), (0, ""), *_wrapped(PARAGRAPHS[1])]
    second = [
        (14, SUBHEAD),
        (0, ""),
        *((11, f"• {item}") for item in LIST),
        (0, ""),
        *_wrapped(PARAGRAPHS[2]),
    ]
    return pdf([first, second])


def _wrapped(text: str, width: int = 70) -> list[tuple[int, str]]:
    """Wrap at exactly ``width``, with a hyphen where that falls between two small letters."""
    lines = []
    while len(text) > width:
        cut = width
        around = text[cut - 2 : cut + 2]
        if around.isalpha() and around.islower():
            lines.append(text[:cut] + "-")
        else:
            cut = text.rindex(" ", 0, width) + 1
            lines.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [(11, line) for line in [*lines, text]]


def pdf(pages: Sequence[Sequence[tuple[int, str]]], info: str = "") -> bytes:
    """Return a PDF file in Helvetica; a page is its lines with font sizes, size 0 a gap."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    uses = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, lines in enumerate(pages):
        content = _content(lines)
        objects += [
            f"<< /Type /Page /Parent 2 0 R {uses} /Contents {at * 2 + 5} 0 R >>",
            f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream",
        ]
    objects.append(f"<< {info} >>")
    return _file(objects)


def _content(lines: Sequence[tuple[int, str]]) -> str:
    down, drawn = 780, []
    for size, words_ in lines:
        down -= round(size * 1.3) or 12
        if size:
            escaped = words_.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            drawn.append(f"BT /F1 {size} Tf 60 {down} Td ({escaped}) Tj ET")
    return "\n".join(drawn)


def _file(objects: Sequence[str]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = len(made)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    tail = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    return made + f"trailer\n{tail}\nstartxref\n{table}\n%%EOF\n".encode()


FILES: dict[str, Callable[[], bytes]] = {
    "article.txt": as_text,
    "article.md": as_markdown,
    "article.html": as_html,
    "article.docx": as_docx,
    "article.pdf": as_pdf,
    "archive.jsonl": as_jsonl,
}
