import pytest

from tests.ingest import samples
from tests.ingest import samples_pdf as made
from workbench.domain.source import Outcome
from workbench.ingest.pdf import parse_pdf
from workbench.ingest.pdfsense import garbled

BODY = "The pump house was opened in 1932 and has been closed to visitors since the spring."


def test_pictures_of_text_are_told_page_by_page() -> None:
    parsed = parse_pdf(made.as_scan())
    assert parsed.outcome is Outcome.PARTIAL
    assert parsed.reason == "Page 2 is a picture with no text layer, and not read."
    assert parsed.text == made.SCANNED
    assert parsed.lacks == ("pictures",)


def test_a_file_of_pictures_alone_is_partial() -> None:
    pdf = made.Pdf()
    pdf.page("9 9 99 99 re f")
    parsed = parse_pdf(pdf.made())
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, "")
    assert parsed.reason.startswith("The file has no text layer:")


def test_a_picture_with_a_page_number_stamped_on_is_a_picture() -> None:
    pdf = made.Pdf()
    picture = pdf.stream(
        bytes(100),
        "/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray"
        " /BitsPerComponent 8",
    )
    whole = f"q {made.WIDTH} 0 0 {made.HEIGHT} 0 0 cm /Im Do Q\n"
    pdf.page(whole + made.shown("page 1", 60, 40), resources=f"/XObject << /Im {picture} 0 R >>")
    pdf.page(made.shown(BODY, 60, 700))
    parsed = parse_pdf(pdf.made())
    assert parsed.reason == "Page 1 is a picture with no text layer, and not read."


def test_a_blank_file_is_empty() -> None:
    pdf = made.Pdf()
    pdf.page("")
    parsed = parse_pdf(pdf.made())
    assert (parsed.outcome, parsed.reason) == (Outcome.EMPTY, "The file holds no words.")


def test_words_that_nobody_can_see_are_left_out_and_told() -> None:
    parsed = parse_pdf(made.as_hidden())
    assert parsed.text.split() == " ".join(made.SEEN).split()
    assert parsed.outcome is Outcome.PARTIAL
    assert parsed.reason == ("Page 1 has words that nobody can see on the page; they are left out.")
    assert parsed.lacks == ("hidden text",)


@pytest.mark.parametrize(
    "behind",
    [
        "0.1 g 50 590 400 30 re f 1 g ",
        "q 400 0 0 30 50 590 cm /Im Do Q 1 g ",
        "/Fm Do 1 g ",
    ],
)
def test_white_words_on_something_dark_are_read(behind: str) -> None:
    pdf = made.Pdf()
    picture = pdf.stream(
        bytes(100),
        "/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray"
        " /BitsPerComponent 8",
    )
    form = pdf.stream(
        "0.2 g 0 0 400 30 re f",
        "/Type /XObject /Subtype /Form /BBox [0 0 400 30] /Matrix [1 0 0 1 50 590]",
    )
    objects = f"/XObject << /Im {picture} 0 R /Fm {form} 0 R >>"
    pdf.page(behind + made.shown(BODY, 60, 600), resources=objects)
    parsed = parse_pdf(pdf.made())
    assert (parsed.text, parsed.outcome) == (BODY, Outcome.OK)


def test_white_words_with_a_dark_outline_are_read() -> None:
    pdf = made.Pdf()
    pdf.page("1 g 0 G 2 Tr " + made.shown(BODY, 60, 600, 16))
    assert parse_pdf(pdf.made()).text == BODY


def test_white_words_under_a_dark_box_are_not() -> None:
    pdf = made.Pdf()
    pdf.page(
        made.shown(made.SEEN[0], 60, 700)
        + "1 g "
        + made.shown(BODY, 60, 600)
        + "0 g 50 590 500 30 re f"
    )
    parsed = parse_pdf(pdf.made())
    assert (parsed.text, parsed.lacks) == (made.SEEN[0], ("hidden text",))


@pytest.mark.parametrize("shift", [1, 3, 13, 20])
def test_letters_mapped_to_others_are_told(shift: int) -> None:
    parsed = parse_pdf(made.as_cipher(shift))
    assert parsed.outcome is Outcome.PARTIAL
    assert "Page 1 is not to be trusted" in parsed.reason


def test_letters_mapped_rightly_are_trusted() -> None:
    assert parse_pdf(made.as_cipher(0)).outcome is Outcome.OK


def test_letters_mapped_to_nothing_are_told() -> None:
    pdf = made.Pdf()
    pdf.font("F1", {code: chr(0xE000 + code) for code in range(97, 110)})
    pdf.page(made.shown(BODY, 60, 700))
    assert "Page 1 is not to be trusted" in parse_pdf(pdf.made()).reason


@pytest.mark.parametrize(
    "words",
    [
        "Der Wärter schrieb jedes Schiff auf, das die Landspitze umfuhr, und zählte sie im Herbst.",
        "Latarnik zapisywał każdy statek, który mijał przylądek, i liczył je wszystkie jesienią.",
        "Ysgrifennodd y ceidwad bob llong a aeth heibio i'r pentir, a'u cyfrif yn yr hydref.",
        "Strážce majáku zapisoval každou loď, která minula mys, a na podzim je všechny sečetl.",
        "Majakanvartija kirjasi jokaisen niemen ohi kulkeneen laivan ja laski ne syksyllä.",
    ],
)
def test_languages_are_not_taken_for_ciphers(words: str) -> None:
    assert not garbled(words * 4, 0.0)
    assert garbled(words.translate({at: 97 + (at - 97) * 5 % 26 for at in range(97, 123)}) * 4, 0.0)


def test_a_page_of_codes_is_no_cipher() -> None:
    assert not garbled("EN ISO 9001 DN150 PN16 BSW KFZ-Nr. 17 XRG QTZ " * 30, 0.0)
    assert not garbled("\uf0b7 first point\n\uf0b7 second point\n\uf0b7 third\n\uf0b7 last\n", 0.0)


def test_encrypted_damaged_and_cut_off() -> None:
    sealed = samples.pdf([[(11, BODY)]]).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"11" * 32
        + b"> /U <"
        + b"22" * 32
        + b"> >>",
    )
    assert parse_pdf(sealed).outcome is Outcome.ENCRYPTED
    assert parse_pdf(b"%PDF-1.4 and no more").outcome is Outcome.FAILED
    whole = samples.pdf([[(11, BODY)], [(11, BODY)]])
    assert parse_pdf(whole[: whole.index(b"/Type /Page ")]).outcome is Outcome.FAILED
    cut = parse_pdf(whole[: whole.rindex(b"xref", 0, -20)])
    assert cut.outcome is Outcome.PARTIAL
    assert cut.reason == "The end of the file is missing; what was left of it was read."
    assert cut.text.split() == [*BODY.split(), *BODY.split()]
    assert parse_pdf(whole[: whole.index(b"7 0 obj")]).text == BODY


def test_a_cut_before_the_catalogue_leaves_the_pages() -> None:
    pdf = made.Pdf()
    pdf.page(made.shown(BODY, 60, 700))
    whole = pdf.made()
    last = whole[whole.index(b"3 0 obj") : whole.index(b"xref\n")]
    cut = parse_pdf(b"%PDF-1.5\n" + last)
    assert (cut.outcome, cut.text) == (Outcome.PARTIAL, BODY)


def test_a_file_that_does_not_say_where_its_parts_are() -> None:
    whole = samples.pdf([[(11, BODY)]])
    lost = whole.replace(b"/Root 1 0 R", b"/Rxxt 1 0 R").replace(b"\nxref", b"\nxxxx")
    parsed = parse_pdf(lost)
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, BODY)
    assert parsed.reason == "The file is damaged; what could be found in it was read."


def test_a_damaged_page_is_named() -> None:
    whole = samples.pdf([[(11, BODY)], [(11, BODY)]])
    damaged = whole.replace(b"6 0 obj\n<< /Type /Page ", b"6 0 obj\n[[ /Type /Page ")
    parsed = parse_pdf(damaged)
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, BODY)
    assert parsed.reason == "Page 2 is damaged and could not be read."


def test_too_many_pages_are_refused() -> None:
    parsed = parse_pdf(samples.pdf([[] for _ in range(5_001)]))
    assert parsed.outcome is Outcome.REFUSED
    assert "5,001 pages" in parsed.reason


def test_what_was_read_in_time_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.ingest.pdf.SECONDS", -1.0)
    parsed = parse_pdf(samples.pdf([[(11, BODY)]]))
    assert parsed.reason.startswith("Only the first 0 of 1 pages were read")
    ticks = iter([0.0, 0.5, 3.0])
    monkeypatch.setattr("workbench.ingest.pdf.SECONDS", 1.0)
    monkeypatch.setattr("workbench.ingest.pdf.time.monotonic", lambda: next(ticks))
    parsed = parse_pdf(samples.pdf([[(11, BODY)], [(11, BODY)]]))
    assert (parsed.outcome, parsed.text) == (Outcome.PARTIAL, BODY)
    assert parsed.reason == "Only the first 1 of 2 pages were read, for it took too long."
