import pytest

from workbench.language.stems import porter


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("caresses", "caress"),
        ("ponies", "poni"),
        ("agreed", "agre"),
        ("plastered", "plaster"),
        ("hopping", "hop"),
        ("filing", "file"),
        ("happy", "happi"),
        ("relational", "relat"),
        ("hopefulness", "hope"),
        ("adoption", "adopt"),
        ("controlling", "control"),
        ("yearly", "yearli"),
        ("ability", "abil"),
        ("biology", "biologi"),
    ],
)
def test_stems_are_those_of_the_index(word: str, stem: str) -> None:
    assert porter(word) == stem


@pytest.mark.parametrize("word", ["", "as", "h20", "größer", "中", "a" * 100])
def test_what_is_no_plain_word_stays(word: str) -> None:
    assert porter(word) == word
