"""What a typed line is read as, and what is wrong with one."""

from dataclasses import replace
from datetime import date

import pytest

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.searching import Asked, Field, Narrowing, Order
from workbench.errors import Unusable
from workbench.services.search_line import MOST, read_line

WORD = Asked(words=("mill",))


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("mill", WORD),
        ("  mill\treopened ", Asked(words=("mill", "reopened"))),
        ('"old mill" cost', Asked(words=("cost",), phrases=("old mill",))),
        ("“old mill” „so nicht“ «vieux»", Asked(phrases=("old mill", "so nicht", "vieux"))),
        ('mill "not closed', Asked(words=("mill",), phrases=("not closed",))),
        ("mill -fire", replace(WORD, without_words=("fire",))),
        ('mill -"old barn"', replace(WORD, without_phrases=("old barn",))),
        ("mill co-operative - 4", Asked(words=("mill", "co-operative", "4"))),
        ("mill id:12 ID:3", replace(WORD, sources=(SourceId(12), SourceId(3)))),
        (
            'mill source:courier publisher:"City Council"',
            replace(
                WORD,
                narrowed=(
                    Narrowing(Field.SOURCE, "courier"),
                    Narrowing(Field.PUBLISHER, "City Council"),
                ),
            ),
        ),
        (
            "mill -kind:report Lang:de",
            replace(
                WORD,
                narrowed=(Narrowing(Field.KIND, "report", True), Narrowing(Field.LANGUAGE, "de")),
            ),
        ),
        (
            "mill after:2024-01-31 before:2024-12",
            replace(WORD, since=date(2024, 1, 31), until=date(2024, 11, 30)),
        ),
        ("mill after:2024", replace(WORD, since=date(2024, 1, 1))),
        ("mill before:2024-3-1", replace(WORD, until=date(2024, 2, 29))),
        (
            "10:30 https://quay.example/a king:lear",
            Asked(words=("10:30", "https://quay.example/a", "king:lear")),
        ),
        ('"kind:" mill', Asked(words=("mill",), phrases=("kind:",))),
        ("東京都 -大阪", Asked(words=("東京都",), without_words=("大阪",))),
    ],
)
def test_a_line_is_read_as_search_engines_read_it(line: str, asked: Asked) -> None:
    assert read_line(line) == asked


def test_what_the_window_says_beside_the_line_is_kept() -> None:
    beside = Asked(case_id=CaseId(3), order=Order.DATE, limit=7, offset=14)
    assert read_line("mill", beside) == replace(beside, words=("mill",))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "There is nothing to look for"),
        (' … "" ', "There is nothing to look for"),
        ("-mill", "only where to look or what to leave out"),
        ("kind:report after:2024", "only where to look or what to leave out"),
        ("mill after:May", "“May” is no date. Write it as 2024-12-31, 2024-12 or 2024."),
        ("mill before:2024-13", "“2024-13” is no date"),
        ("mill after:2024-02-30", "“2024-02-30” is no date"),
        ("mill after:2025 before:2024", "No day is after 2025-01-01 and before 2024-01-01"),
        ("mill id:two", "“two” is no number of a source"),
        ("mill kind:", "“kind:” needs something behind it, such as kind:report"),
        ('mill source:" "', "“source:” needs something behind it"),
        ("mill pubisher:council", "“pubisher:” is not known. Write publisher: to search by it"),
        ("mill -after:2024", "“-after:” cannot be left out"),
        ("word " * (MOST + 1), "61 words are more than a search takes"),
        (f'"{"word " * (MOST + 1)}"', "61 words are more than a search takes"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(line: str, sentence: str) -> None:
    with pytest.raises(Unusable) as refused:
        read_line(line)
    assert sentence in str(refused.value)
