"""A bundle from a stranger is taken whole or refused with one sentence."""

import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from tests.sample_bundle import contents, described, placed, redescribed, sample, shaped, zipped
from workbench.domain.bundle import UNPACKED, VERSION, BundleRefused
from workbench.errors import Unusable
from workbench.export.bundle import write_bundle
from workbench.ingest import bundle_zip
from workbench.ingest.bundle import read_bundle

GOOD = write_bundle(sample())
SHAPED = write_bundle(shaped())
FULL = write_bundle(placed())
Told = dict[str, Any]


def refusal(content: bytes) -> str:
    with pytest.raises(BundleRefused) as caught:
        read_bundle(content)
    sentence = str(caught.value)
    assert sentence.startswith("The bundle was not taken in: ")
    assert "\n" not in sentence
    return caught.value.why


def test_a_bundle_reads_as_it_was_written() -> None:
    assert read_bundle(GOOD) == sample()
    assert write_bundle(read_bundle(GOOD)) == GOOD
    assert read_bundle(FULL) == placed()
    assert write_bundle(read_bundle(FULL)) == FULL
    assert read_bundle(SHAPED) == shaped()
    assert write_bundle(read_bundle(SHAPED)) == SHAPED


def test_a_further_place_outside_the_article_is_refused() -> None:
    told = described(SHAPED)
    told["articles"][0]["claims"][0]["places"][0]["span"] = [9, 9_999]
    assert (
        refusal(redescribed(SHAPED, told)) == "claim 1 of draft 1 has a place outside its article"
    )


@pytest.mark.parametrize("places", [None, {}, [None], [{"span": [1, 2]}]])
def test_further_places_that_are_none_are_refused(places: object) -> None:
    told = described(SHAPED)
    told["articles"][0]["claims"][0]["places"] = places
    assert refusal(redescribed(SHAPED, told)).startswith("its ")


def test_a_newer_format_is_named() -> None:
    newer = redescribed(GOOD, {**described(GOOD), "version": VERSION + 1, "moods": []})
    with pytest.raises(Unusable, match=f"by a newer workbench: its format is {VERSION + 1}"):
        read_bundle(newer)


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"%PDF-1.7", b"PK\x03\x04" * 50, b"{}", b"\0" * 99]
)
def test_what_is_no_zip_file_is_refused(content: bytes) -> None:
    assert refusal(content) in {"the file is not a bundle", "the file is damaged, or not a bundle"}


def test_another_zip_file_is_no_bundle() -> None:
    assert refusal(zipped({"word/document.xml": b"<x/>"})) == "the file is not a bundle"
    assert refusal(zipped({})) == "the file is not a bundle"
    assert refusal(zipped({"bundle.json": b'{"format":"x"}'})) == "the file is not a bundle"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../../evil", "leads outside"),
        ("originals/../../evil", "leads outside"),
        ("/etc/evil", "leads outside"),
        ("C:evil", "leads outside"),
        ("c:/evil", "leads outside"),
        ("..\\evil", "no name for a file"),
        ("originals\\evil", "no name for a file"),
        ("originals/", "a folder"),
        ("BUNDLE.json", "two files called"),
        ("readme.txt", "does not belong"),
        ("originals/" + "0" * 64, "does not belong"),
    ],
)
def test_odd_names_are_refused(name: str, why: str) -> None:
    assert why in refusal(zipped({**contents(GOOD), name: b"x"}))


def test_the_name_in_the_sentence_is_cut_and_harmless() -> None:
    why = refusal(zipped({**contents(GOOD), "../\u202e\x1b[31m" + "e" * 500: b"x"}))
    assert len(why) < 150
    assert why.isprintable()


def test_names_that_fall_together_are_refused() -> None:
    composed, apart = "caf\u00e9", "cafe\u0301"
    assert "two files called" in refusal(zipped({composed: b"", apart: b""}))
    with pytest.warns(UserWarning, match="Duplicate name"):
        doubled = _entries(("bundle.json", 0o100600, b"{}"), ("bundle.json", 0o100600, b"{}"))
    assert "two files called" in refusal(doubled)


@pytest.mark.parametrize(
    ("mode", "why"),
    [
        (stat.S_IFLNK | 0o777, "a link, a device or a folder"),
        (stat.S_IFCHR | 0o600, "a link, a device or a folder"),
        (stat.S_IFIFO | 0o600, "a link, a device or a folder"),
        (stat.S_IFREG | stat.S_ISUID | 0o755, "special rights"),
    ],
)
def test_what_is_no_plain_file_is_refused(mode: int, why: str) -> None:
    assert why in refusal(_entries(("bundle.json", mode, b"/etc/passwd")))


def _entries(*entries: tuple[str, int, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, mode, content in entries:
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            entry.external_attr = mode << 16
            archive.writestr(entry, content)
    return out.getvalue()


def test_bombs_are_refused_before_they_unpack() -> None:
    bomb = zipped({"bundle.json": b"\0" * (64 * 2**20)})
    assert len(bomb) < 100_000
    assert "more than 200 times" in refusal(bomb)
    many = zipped({f"originals/{number}": b"" for number in range(2_001)})
    assert "2,001 files" in refusal(many)
    assert "more than 2,000 files" in refusal(zipped({f"{n:0900}": b"" for n in range(2_000)}))


def test_the_size_is_counted_and_not_believed() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bundle.json", b"\0" * (8 * 2**20))
        archive.filelist[0].file_size = 10
    assert refusal(out.getvalue()) in {
        "a file in it unpacks to more than 200 times its size",
        "the file is damaged",
    }


def test_more_than_two_hundred_megabytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert UNPACKED == 200 * 2**20
    # The same with a smaller limit, to spare the machine that runs the tests.
    monkeypatch.setattr(bundle_zip, "UNPACKED", 2**20)
    assert refusal(bytes(2**20 + 1)) == "it is larger than 200 MB"
    packed = zipped({f"originals/{number}": bytes(2**18) for number in range(5)})
    assert len(packed) < 2**13
    assert "more than 200 MB" in refusal(packed)
    monkeypatch.setattr(bundle_zip, "DESCRIPTION", 2**19)
    assert "its description to 64 MB" in refusal(zipped({"bundle.json": bytes(2**19 + 1)}))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a":1,"a":2}', "stands there twice"),
        ("[" * 65 + "]" * 65, "nested deeper than 64"),
        ("[" * 100_000, "nested deeper than 64"),
        ('{"a":' * 100_000, "nested deeper than 64"),
        ('{"a":' + "9" * 31 + "}", "more than 30 digits"),
        ('{"a":1e999}', "a number that is too large"),
        ('{"a":NaN}', "NaN, which is no number"),
        ('{"a":-Infinity}', "Infinity, which is no number"),
        ('{"a":"\\ud800"}', "half a character"),
        ('{"a":"\\\\\\udfff"}', "half a character"),
        ('{"a":1', "not JSON"),
        ("", "not JSON"),
        ('"' + '\\"' * 200_000, "not JSON"),
        ("[" + "0," * 3_000_001 + "0]", "more than 3,000,000 values"),
        ("[]", "its description is not an object"),
    ],
    ids=lambda value: value[:20],
)
def test_hostile_json_is_refused(text: str, why: str) -> None:
    assert why in refusal(described_by(text.encode()))


def test_a_backslash_before_a_u_is_no_surrogate() -> None:
    title = "a path: \\ud800 \\\\udfff"
    named = replace(sample(), case=replace(sample().case, title=title))
    assert read_bundle(write_bundle(named)).case.title == title


def described_by(raw: bytes) -> bytes:
    return zipped({"bundle.json": raw}, packed=False)


def test_json_that_is_not_utf8_is_refused() -> None:
    assert "not UTF-8" in refusal(described_by(b'{"a":"\xff"}'))
    assert "not UTF-8" in refusal(described_by(b'{"a":"\xed\xa0\x80"}'))


TAMPERED: dict[str, tuple[Callable[[Told], object], str]] = {
    "article text": (
        lambda told: told["articles"][0].update(text=told["articles"][0]["text"] + " "),
        "its article does not match its digest",
    ),
    "source text": (
        lambda told: told["sources"][0].update(text=told["sources"][0]["text"] + " "),
        "text of a source does not match its digest",
    ),
    "text without an original": (
        lambda told: told["sources"][2].update(sha256="0" * 64),
        "source 3 does not match its digest",
    ),
    "another original": (
        lambda told: told["sources"][0].update(sha256=told["sources"][1]["sha256"]),
        "does not belong to it",
    ),
    "claim": (lambda told: claim(told).update(words="The crossing"), "words of claim 1 of draft 1"),
    "claim outside": (
        lambda told: claim(told)["anchor"].update(span=[0, 9999]),
        "words of claim 1 of draft 1",
    ),
    "quotation": (
        lambda told: claim(told)["evidence"][1].update(quotation="a crossing costs 9 euros"),
        "quotation under claim 1 of draft 1",
    ),
    "no such source": (
        lambda told: claim(told)["evidence"][1].update(source=4),
        "quotation under claim 1 of draft 1",
    ),
    "match outside": (
        lambda told: claim(told)["decisions"][0].update(span=[0, 9999]),
        "a match under claim 1 of draft 1 lies outside",
    ),
    "match twice": (
        lambda told: claim(told)["decisions"].append(claim(told)["decisions"][0]),
        "decided on twice",
    ),
    "no such rating": (
        lambda told: claim(told)["verdicts"][0].update(rating="true"),
        "a verdict on claim 1 of draft 1 has no rating",
    ),
    "no such evidence": (
        lambda told: claim(told)["verdicts"][1].update(evidence=[3]),
        "rests on evidence that is not there",
    ),
    "no scale": (lambda told: told.update(scales=[]), "rating scale of its case is missing"),
    "scale twice": (lambda told: told["scales"].append(told["scales"][0]), "rating scale twice"),
    "ratings twice": (
        lambda told: told["scales"][0].update(ratings=[told["scales"][0]["ratings"][0]] * 2),
        "two with the same key",
    ),
    "no article": (lambda told: told.update(articles=[]), "it holds no article"),
    "drafts": (lambda told: told["articles"].reverse(), "drafts are not in order"),
    "article block": (
        lambda told: told["articles"][0]["blocks"].append(["paragraph", 0, 9999, None]),
        "its article has a paragraph outside",
    ),
    "source block": (
        lambda told: told["sources"][0]["blocks"].append(["paragraph", 0, 9999, None]),
        "source 1 has a paragraph outside",
    ),
    "event": (lambda told: told["history"][0][1].update(by="Nobody"), "event 2 does not fit"),
    "event time": (
        lambda told: told["history"][0][0].update(at="2026-03-04T10:00:00+00:00"),
        "event 1 does not fit",
    ),
    "event gone": (lambda told: told["history"][0].pop(0), "event 1 does not fit"),
    "no history": (lambda told: told.update(history=[]), "history is missing"),
    "empty history": (lambda told: told.update(history=[[]]), "history is missing"),
    "foreign history": (
        lambda told: told["history"].append(told["history"][0]),
        "does not follow from where the case was",
    ),
    "local time": (
        lambda told: told["case"].update(created="2026-03-04T10:00:00+01:00"),
        "“created” is not what it should be",
    ),
    "no zone": (
        lambda told: told["case"].update(created="2026-03-04T10:00:00"),
        "“created” is not what it should be",
    ),
    "a field too many": (lambda told: told["case"].update(mood="x"), "a field that is not known"),
    "a field too few": (lambda told: told["case"].pop("title"), "lacks “title”"),
    "a tone": (
        lambda told: told["scales"][0]["ratings"][0].update(tone="<b>"),
        "asks for what this workbench does not know",
    ),
}


def claim(told: Told) -> Told:
    found: Told = told["articles"][0]["claims"][0]
    return found


@pytest.mark.parametrize("name", TAMPERED)
def test_what_contradicts_itself_is_refused(name: str) -> None:
    change, why = TAMPERED[name]
    told = described(GOOD)
    change(told)
    assert why in refusal(redescribed(GOOD, told))


MISPLACED: dict[str, tuple[Callable[[Told], object], str]] = {
    "an unknown kind of place": (
        lambda told: told["sources"][0]["blocks"][0].__setitem__(4, {"room": "x"}),
        "source, “blocks”",
    ),
    "two places": (
        lambda told: told["sources"][0]["blocks"][0].append({"cell": "x"}),
        "source, “blocks”",
    ),
    "a place before the beginning": (
        lambda told: told["articles"][0]["claims"][2]["evidence"][0].update(
            locator=[1, 1, {"time": -1}]
        ),
        "evidence, “locator”",
    ),
    "part of itself": (
        lambda told: told["sources"][1].update(part_of=2),
        "source 2 is part of a source that is not there",
    ),
    "part of nothing": (
        lambda told: told["sources"][1].update(part_of=4),
        "source 2 is part of a source that is not there",
    ),
    "a header of three": (
        lambda told: told["sources"][0]["fetched"].update(headers=[["a", "b", "c"]]),
        "source, “headers”",
    ),
    "what it lacks as one word": (
        lambda told: told["sources"][0].update(lacks="pictures"),
        "source, “lacks”",
    ),
}


@pytest.mark.parametrize("name", MISPLACED)
def test_odd_places_and_origins_are_refused(name: str) -> None:
    change, why = MISPLACED[name]
    told = described(FULL)
    change(told)
    assert why in refusal(redescribed(FULL, told))
