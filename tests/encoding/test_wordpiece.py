from pathlib import Path

import pytest

from workbench.encoding.wordpiece import WordPiece
from workbench.errors import NotFound
from workbench.paths import VOCABULARY, resource

FIRST, LAST, UNKNOWN = 0, 1, 2
PIECES = [
    *("[CLS]", "[SEP]", "[UNK]"),
    *("the", "mill", "##s", "un", "##ever", "##en"),
    *"._$25東京",
]


@pytest.fixture
def cutter(tmp_path: Path) -> WordPiece:
    """A cutter with a vocabulary of a few pieces, numbered as they stand in the list."""
    place = tmp_path / "vocab.txt"
    place.write_text("\n".join(PIECES) + "\n", encoding="utf-8")
    return WordPiece(place)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ""),
        ("The mills.", "the mill ##s ."),
        ("THE  unen\nmill", "the un ##en mill"),
        ("unevermore", "[UNK]"),
        ("Mïll", "mill"),
        ("東京", "東 京"),
        ("the_mill", "the _ mill"),
        ("$2.5", "$ 2 . 5"),
        ("millet", "[UNK]"),
        ("m" * 101, "[UNK]"),
        ("mi\u00adll", "mill"),
    ],
)
def test_a_text_is_cut_into_the_longest_pieces(cutter: WordPiece, text: str, pieces: str) -> None:
    expected = [FIRST, *(PIECES.index(piece) for piece in pieces.split()), LAST]
    assert cutter.pieces(text, 100) == expected


def test_a_long_text_is_cut_short_but_keeps_its_end_mark(cutter: WordPiece) -> None:
    cut = cutter.pieces("the mills " * 50, 8)
    assert len(cut) == 8
    assert cut[0] == FIRST
    assert cut[-1] == LAST


def test_the_vocabulary_of_the_program_gives_the_numbers_that_bert_gives() -> None:
    cut = WordPiece(resource(VOCABULARY)).pieces("Hello, world!", 16)
    assert cut == [101, 7592, 1010, 2088, 999, 102]


def test_a_missing_vocabulary_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"gone\.txt"):
        WordPiece(tmp_path / "gone.txt")
