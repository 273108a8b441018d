import pytest

from workbench.language.folding import fold


def test_marks_case_and_spaces_are_folded() -> None:
    assert fold("“It’s\u00a0A  Long—Way”").text == '"it\'s a long-way"'


def test_compatibility_forms_are_folded() -> None:
    assert fold("ﬁne １２ Straße").text == "fine 12 strasse"


def test_offsets_lead_back_to_the_source() -> None:
    folded = fold("Die Straße  nach „Köln“")
    at = folded.text.index("strasse nach")
    assert folded.original(at, at + len("strasse nach")).of(folded.source) == "Straße  nach"


def test_a_decomposed_letter_is_one_with_its_accent() -> None:
    folded = fold("cafe\u0301 bar")
    assert folded.text == "café bar"
    assert folded.original(3, 4).of(folded.source) == "e\u0301"


def test_marks_without_width_are_left_out() -> None:
    folded = fold("Nvi\u00addia\u200b GPU")
    assert folded.text == "nvidia gpu"
    assert folded.original(0, 6).of(folded.source) == "Nvi\u00addia"


def test_every_character_has_its_place() -> None:
    text = "ﬃ “x” e\u0301 😀\n\t–Ä"
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(s < e <= len(text) for s, e in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)


def test_a_range_outside_is_refused() -> None:
    with pytest.raises(ValueError, match="not a range"):
        fold("abc").original(1, 9)


def test_piled_marks_come_to_an_end() -> None:
    text = "e" + "\u0301\u0323" * 50_000
    assert len(fold(text).starts) <= len(text)
