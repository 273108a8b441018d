"""A text without case and accents, and the way back."""

import pytest

from workbench.domain.text import Span
from workbench.language.bare import bare


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The CAFÉ", "the cafe"),
        ("Cafe\u0301", "cafe"),
        ("STRAẞE, ﬁn", "strasse, fin"),
        ("„so“ — ‘ja’", "\"so\" - 'ja'"),
        ("Ｆｕｌｌ", "full"),
        ("so\u00adft", "soft"),
        ("العَرَبِيّة", "العربيه"),
        ("line\nbreak\u00a0here", "line break here"),
        ("ЁЛКА", "елка"),
    ],
)
def test_a_text_is_made_bare(text: str, plain: str) -> None:
    assert bare(text).text == plain


@pytest.mark.parametrize(
    ("text", "asked", "there"),
    [
        ("In the CAFÉ bar", "cafe", "CAFÉ"),
        ("In the Cafe\u0301 bar", "cafe", "Cafe\u0301"),
        ("an eﬃcient one", "efficient", "eﬃcient"),
        ("die Straße dort", "strasse", "Straße"),
        ("so\u00adft ware", "soft", "so\u00adft"),
        ("서울은 넓다", "서울", "서울"),
        ("カ\u3099ス", "ガ", "カ\u3099"),
    ],
)
def test_places_are_those_of_the_text_as_written(text: str, asked: str, there: str) -> None:
    folded, wanted = bare(text), bare(asked).text
    start = folded.text.index(wanted)
    span = folded.original(start, start + len(wanted))
    assert span is not None
    assert span.of(text) == there


def test_no_place_begins_or_ends_within_a_character() -> None:
    ligature, syllable, voiced = bare("ﬁn"), bare("한국"), bare("カ\u3099ス")
    assert ligature.original(1, 3) is None
    assert ligature.original(0, 1) is None
    assert ligature.original(0, 2) == Span(0, 1)
    assert syllable.original(0, 2) is None
    assert voiced.original(0, 1) is None
