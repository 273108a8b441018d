"""PDF files made by hand, each with something that readers of PDF get wrong. Our own words."""

import textwrap
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595, 842
LEADING = 14
PROSE = (
    (
        "The keeper of the northern light wrote down every ship that passed the point, and in the "
        "year of the great ice she counted four hundred and twelve, fewer than in any year before."
    ),
    (
        "Her lists were kept in a tin box under the stairs until the house was sold, and a teacher "
        "from the village carried them to the archive and asked for them to be copied out."
    ),
    (
        "What they show is how late the season began: the first sail was seen on the ninth of May, "
        "and the last of the timber boats left the bay a week before the channel closed again."
    ),
)


@dataclass(slots=True)
class Pdf:
    """A PDF file while it is put together: objects by number, pages by their content."""

    objects: list[bytes] = field(default_factory=lambda: [b"", b""])
    pages: list[int] = field(default_factory=list)
    fonts: dict[str, int] = field(default_factory=dict)
    catalog: str = ""
    info: str = ""

    def add(self, body: str | bytes) -> int:
        """Add an object and return its number."""
        self.objects.append(body.encode("cp1252") if isinstance(body, str) else body)
        return len(self.objects)

    def stream(self, content: str | bytes, more: str = "") -> int:
        """Add a stream, compressed, and return its number."""
        raw = content.encode("cp1252") if isinstance(content, str) else content
        packed = zlib.compress(raw, 9)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode {more} >>\nstream\n"
        return self.add(head.encode() + packed + b"\nendstream")

    def font(
        self, name: str, mapping: Mapping[int, str] | None = None, base: str = "Helvetica"
    ) -> None:
        """Add a font; ``mapping`` says which text each of its codes stands for."""
        more = ""
        if mapping is not None:
            more = f"/ToUnicode {self.stream(_cmap(mapping))} 0 R"
        self.fonts[name] = self.add(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding {more} >>"
        )

    def page(self, content: str, more: str = "", resources: str = "") -> None:
        """Add a page that draws ``content``."""
        if not self.fonts:
            self.font("F1")
        fonts = " ".join(f"/{name} {number} 0 R" for name, number in self.fonts.items())
        body = self.stream(content)
        self.pages.append(
            self.add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {more} "
                f"/Resources << /Font << {fonts} >> {resources} >> /Contents {body} 0 R >>"
            )
        )

    def made(self) -> bytes:
        """Return the file."""
        kids = " ".join(f"{number} 0 R" for number in self.pages)
        self.objects[0] = f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode()
        self.objects[1] = f"<< /Type /Pages /Count {len(self.pages)} /Kids [{kids}] >>".encode()
        info = self.add(f"<< {self.info} >>")
        file, places = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"), []
        for number, body in enumerate(self.objects, start=1):
            places.append(len(file))
            file += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        table = len(file)
        rows = "".join(f"{place:010} 00000 n \n" for place in places)
        file += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}".encode()
        tail = f"<< /Size {len(places) + 1} /Root 1 0 R /Info {info} 0 R >>"
        return bytes(file) + f"trailer\n{tail}\nstartxref\n{table}\n%%EOF\n".encode()


def _cmap(mapping: Mapping[int, str]) -> str:
    rows = "\n".join(
        f"<{code:02x}> <{said.encode('utf-16-be').hex()}>" for code, said in mapping.items()
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(mapping)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    )


def shown(words: str, left: float, up: float, size: float = 11, font: str = "F1") -> str:
    """Return what draws words with their baseline's start at a place, in points."""
    said = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {left} {up} Td ({said}) Tj ET\n"


def column(words: str, left: float, up: float, width: int, size: float = 11) -> tuple[str, float]:
    """Return what draws wrapped words downwards from a place, and where the next line goes."""
    drawn = ""
    for line in textwrap.wrap(words, width):
        drawn += shown(line, left, up, size)
        up -= LEADING
    return drawn, up


REPORT_HEADER, REPORT_FOOTER = "Lights of the coast", "Archive of the bay, page {}"
FOOTNOTE = "1 The box is shown in the museum every second summer."
REMARK = "Is this the year of the ice?"
LETTERHEAD = "Copied by hand"


def as_report() -> bytes:
    """Return three pages with header, footer, a footnote, a remark, a field and an attached file.

    A paragraph runs over from each page to the next.
    """
    pdf = Pdf(info="/Title (Lists of the northern light) /Author (Runa Vik)")
    remark = pdf.add(f"<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents ({REMARK}) >>")
    entry = pdf.add(
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (copyist) /TU (Copied by) /V (Runa Vik)"
        " /Rect [60 60 200 80] /F 4 >>"
    )
    inside = pdf.stream("ship,day\nHulda,9 May\n", "/Type /EmbeddedFile")
    named = pdf.add(f"<< /Type /Filespec /F (ships.csv) /EF << /F {inside} 0 R >> >>")
    pdf.catalog = (
        f"/AcroForm << /Fields [{entry} 0 R] >> /Names << /EmbeddedFiles << /Names"
        f" [(ships.csv) {named} 0 R] >> >>"
    )
    for number in range(1, 4):
        notes = f"/Annots [{remark} 0 R {entry} 0 R]" if number == 1 else ""
        pdf.page(_report_page(number), notes)
    return pdf.made()


def _report_page(number: int) -> str:
    drawn = shown(REPORT_HEADER, 60, 800, 9)
    start = "" if number == 1 else "went to the archive in the spring. "
    body, up = column(start + PROSE[number - 1], 60, 760, 80)
    drawn += body
    body, up = column(PROSE[number % 3], 60, up - LEADING, 80)
    drawn += body
    if number < 3:
        body, up = column(f"The list of the year {1900 + number}", 60, up - LEADING, 80)
        drawn += body
    if number == 1:
        drawn += shown(FOOTNOTE, 60, 90, 8)
    return drawn + shown(REPORT_FOOTER.format(number), 60, 40, 9)


COLUMNS_HEADING = "Two lists of one winter"
TABLE = (
    ("Month", "Ships", "Boats", "Lost"),
    ("May", "31", "120", "0"),
    ("June", "88", "342", "1"),
    ("July", "104", "417", "0"),
)


def as_columns() -> bytes:
    """Return a page of two columns drawn line by line across both, and a table below them."""
    pdf = Pdf()
    left, right = (textwrap.wrap(words, 44) for words in (PROSE[0] + " " + PROSE[2], PROSE[1]))
    drawn, up = shown(COLUMNS_HEADING, 60, 790, 18), 750.0
    for at in range(max(len(left), len(right))):
        drawn += shown(left[at], 60, up) if at < len(left) else ""
        drawn += shown(right[at], 320, up) if at < len(right) else ""
        up -= LEADING
    up -= 2 * LEADING
    for row in TABLE:
        for cell, place in zip(row, (60, 160, 260, 360), strict=True):
            drawn += shown(cell, place, up)
        up -= LEADING
    pdf.page(drawn)
    return pdf.made()


def as_two_columns() -> bytes:
    """Return a page whose file has the right column first, then the left one, then the heading."""
    pdf = Pdf()
    right, _ = column(PROSE[1] + " " + PROSE[2], 320, 750, 44)
    left, _ = column(PROSE[0] + " " + PROSE[2], 60, 750, 44)
    pdf.page(right + left + shown(COLUMNS_HEADING, 60, 790, 18))
    return pdf.made()


SCANNED = "Recognised words of a scanned page, which nobody sees but everybody may copy."


def as_scan() -> bytes:
    """Return two scanned pages: one with recognised words under its picture, one with none."""
    pdf = Pdf()
    grey = bytes(range(0, 250, 10)) * 25
    picture = pdf.stream(
        grey,
        "/Type /XObject /Subtype /Image /Width 25 /Height 25 /ColorSpace /DeviceGray"
        " /BitsPerComponent 8",
    )
    resources = f"/XObject << /Im {picture} 0 R >>"
    whole = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q\n"
    words = shown(SCANNED, 60, 700).replace("BT", "BT 3 Tr")
    pdf.page(whole + words, resources=resources)
    pdf.page(whole, resources=resources)
    return pdf.made()


SEEN = ("Words in black on white.", "Words in white on blue.")
HIDDEN = (
    "Words in white on white that are long enough to matter.",
    "Words that are drawn with nothing at all, which is allowed.",
    "Words off the page on the left, where nobody looks for them.",
    "Words so small that no eye reads them, though a machine does.",
)


def as_hidden() -> bytes:
    """Return a page with words that one sees, and words that nobody can see."""
    pdf = Pdf()
    pdf.page(
        shown(SEEN[0], 60, 700)
        + "0 0 0.6 rg 50 640 300 30 re f\n1 g\n"
        + shown(SEEN[1], 60, 650)
        + shown(HIDDEN[0], 60, 600)
        + "0 g\n"
        + shown(HIDDEN[1], 60, 550).replace("BT", "BT 3 Tr").replace("ET", "0 Tr ET")
        + shown(HIDDEN[2], -700, 500)
        + shown(HIDDEN[3], 60, 450, 0.4)
    )
    return pdf.made()


def as_cipher(shift: int = 3) -> bytes:
    """Return a page whose file says of every letter that it is another, ``shift`` letters on."""
    pdf = Pdf()
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[shift:] + letters[:shift]
    small = {ord(a): b for a, b in zip(letters, turned, strict=True)}
    large = {ord(a.upper()): b.upper() for a, b in zip(letters, turned, strict=True)}
    pdf.font("F1", {**small, **large, 32: " "})
    drawn, up = "", 760.0
    for words in PROSE:
        body, up = column(words, 60, up - LEADING, 80)
        drawn += body
    pdf.page(drawn)
    return pdf.made()


ARABIC = "سلام لأهل البلاد"


def as_arabic() -> bytes:
    """Return a line written from right to left, lam and alef in one glyph as fonts have it."""
    glyphs = ["س", "ل", "ا", "م", " ", "لأ", "ه", "ل", " ", "ا", "ل", "ب", "لا", "د"]
    codes = {said: code for code, said in enumerate(dict.fromkeys(glyphs), start=65)}
    pdf = Pdf()
    pdf.font("F1", {code: said for said, code in codes.items()}, "Courier")
    places = [chr(codes[said]) for said in reversed(glyphs)]
    pdf.page(shown("".join(places), 300, 700, 12))
    return pdf.made()


TURNED = ("Read with the head to the left.", "The second line of the turned page.")


def as_turned() -> bytes:
    """Return a page whose text runs up it, lines from left to right, with a stamp at the edge."""
    pdf = Pdf()
    drawn = ""
    for at, words in enumerate((*TURNED, PROSE[0][:80])):
        drawn += f"BT /F1 11 Tf 0 1 -1 0 {100 + LEADING * at} 60 Tm ({words}) Tj ET\n"
    pdf.page(drawn + shown("Stamp", 400, 20, 8), "/Rotate 90")
    return pdf.made()


def spread(words: Sequence[str], apart: int) -> bytes:
    """Return lines whose letters are set apart by thousandths of their size; ``_`` is a space."""
    drawn = ""
    for down, line in enumerate(words):
        inner = " ".join(f"({sign}) {-900 if sign == '_' else -apart}" for sign in line)
        drawn += f"BT /F1 12 Tf 40 {700 - 20 * down} Td [{inner.replace('(_) ', '')}] TJ ET\n"
    pdf = Pdf()
    pdf.page(drawn)
    return pdf.made()


FILES: dict[str, Callable[[], bytes]] = {
    "report.pdf": as_report,
    "columns.pdf": as_columns,
    "columns-mixed.pdf": as_two_columns,
    "scan.pdf": as_scan,
    "hidden.pdf": as_hidden,
    "cipher.pdf": as_cipher,
    "arabic.pdf": as_arabic,
    "turned.pdf": as_turned,
}
