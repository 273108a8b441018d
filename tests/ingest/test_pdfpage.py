import json
from typing import Any

import pytest

from tests.ingest import samples
from tests.ingest import samples_pdf as made
from workbench.domain.source import Outcome
from workbench.ingest.parsed import Parsed
from workbench.ingest.pdfpage import drawn

BODY = "The pump house was opened in 1932 and has been closed to visitors since the spring."
CHANNELS = 3


def told(page: Parsed) -> dict[str, Any]:
    assert page.outcome is Outcome.OK, page.reason
    said: dict[str, Any] = json.loads(page.text)
    (picture,) = page.attached
    assert picture.name == "page.rgb"
    assert len(picture.content) == said["width"] * said["height"] * CHANNELS
    return said


def pixel(page: Parsed, across: int, down: int) -> bytes:
    start = (down * told(page)["width"] + across) * CHANNELS
    return page.attached[0].content[start : start + CHANNELS]


def dark(page: Parsed, box: list[float]) -> bool:
    """Say whether there is ink in the middle third of a box."""
    left, top, right, bottom = (int(edge) for edge in box)
    down = range(top + (bottom - top) // 3, bottom - (bottom - top) // 3)
    return any(pixel(page, x, y)[0] < 128 for y in down for x in range(left, right))


def test_pixels_are_red_green_blue() -> None:
    pdf = made.Pdf()
    pdf.page("1 0 0 rg 0 421 595 421 re f 0 0 1 rg 0 0 595 421 re f")
    page = drawn(pdf.made(), 1, "", 301)
    assert (told(page)["width"], told(page)["pages"], told(page)["boxes"]) == (301, 1, [])
    assert pixel(page, 150, 50) == b"\xff\x00\x00"
    assert pixel(page, 150, told(page)["height"] - 50) == b"\x00\x00\xff"


def test_words_have_a_box_a_line_whatever_their_spaces_quotes_and_hyphens() -> None:
    pdf = made.Pdf()
    pdf.page(
        made.shown("She said: “the northern har-", 60, 700)
        + made.shown("bour is closed”, and left.", 60, 686)
    )
    page = drawn(pdf.made(), 1, '"The  northern\nharbour is closed"', 595)
    boxes = told(page)["boxes"]
    assert len(boxes) == 2
    assert all(dark(page, box) for box in boxes)
    (first, second) = boxes
    assert first[0] > 100
    assert 842 - 715 < first[1] < first[3] < 842 - 695
    assert second[0] == pytest.approx(60, abs=2)
    assert second[1] > first[1]


def test_words_on_a_turned_page_stand_upright() -> None:
    page = drawn(made.as_turned(), 1, " ".join(made.TURNED), 842)
    boxes = told(page)["boxes"]
    assert len(boxes) == 2
    for left, top, right, bottom in boxes:
        assert right - left > 5 * (bottom - top)
        assert dark(page, [left, top, right, bottom])


def test_words_are_found_where_the_page_has_its_lower_left_elsewhere() -> None:
    pdf = made.Pdf()
    pdf.page(made.shown(BODY, 160, 700), "/CropBox [100 500 595 842]")
    page = drawn(pdf.made(), 1, "The pump house", 495)
    ((left, top, _, bottom),) = told(page)["boxes"]
    assert left == pytest.approx(60, abs=2)
    assert top < 842 - 700 < bottom


def test_words_that_run_over_are_found_by_their_beginning_and_end() -> None:
    pages = samples.pdf(
        [
            [(11, "One. The bridge was closed for repairs"), (9, "page 1")],
            [(11, "that took weeks."), (11, "Two. Nobody was told when it would be open.")],
        ]
    )
    words = "The bridge was closed for repairs that took weeks."
    for number, start in ((1, 60 + 20), (2, 60 - 3)):
        page = drawn(pages, number, words, 595)
        (box,) = told(page)["boxes"]
        assert box[0] > start
        assert dark(page, box)


def test_words_with_a_note_among_them_are_found_in_parts() -> None:
    pdf = made.Pdf()
    pdf.page(
        made.shown("The keeper wrote down every ship", 60, 700)
        + made.shown("1 See the list in the archive.", 60, 650)
        + made.shown("that passed the northern point.", 60, 600)
    )
    words = "The keeper wrote down every ship that passed the northern point."
    assert len(told(drawn(pdf.made(), 1, words, 595))["boxes"]) == 2


def test_words_that_are_not_there_have_no_box() -> None:
    page = samples.pdf([[(11, BODY), *((11, words[:90]) for words in made.PROSE)]])
    assert told(drawn(page, 1, "Nobody has been to the mill.", 300))["boxes"] == []
    assert told(drawn(page, 1, "visitors since 1850 only by boat", 300))["boxes"] == []
    assert told(drawn(page, 1, "…", 300))["boxes"] == []


def test_letters_from_right_to_left() -> None:
    assert len(told(drawn(made.as_arabic(), 1, made.ARABIC, 595))["boxes"]) == 1


@pytest.mark.parametrize(("asked", "given"), [(1, 200), (640, 640), (9_000, 2_000)])
def test_the_width_has_limits(asked: int, given: int) -> None:
    assert told(drawn(samples.pdf([[(11, BODY)]]), 1, "", asked))["width"] == given


def test_what_cannot_be_drawn_is_told() -> None:
    one = samples.pdf([[(11, BODY)]])
    assert drawn(one, 2, "", 300).reason == "The file has one page, and none with that number."
    assert drawn(one, 0, "", 300).outcome is Outcome.REFUSED
    assert drawn(b"no pdf", 1, "", 300).outcome is Outcome.FAILED
    long = one.replace(b"/MediaBox [0 0 595 842]", b"/MediaBox [0 0 5 14400]")
    assert drawn(long, 1, "", 2_000).reason == "The page is too long to be drawn."
