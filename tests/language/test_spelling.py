import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.spelling import head, indexed, slips

LETTERS = "abcdefgz"


@given(st.text(LETTERS, min_size=5, max_size=9), st.data())
def test_whatever_one_slip_made_of_a_word_leads_back_to_it(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from(LETTERS))
    before, after = word[:at], word[at:]
    slip = data.draw(
        st.sampled_from(
            [
                before + after[1:],
                before + letter + after,
                before + letter + after[1:],
                before + after[1] + after[0] + after[2:],
            ]
        )
    )
    assert word.startswith(head(slip)) or word in slips(slip) or word == slip


@pytest.mark.parametrize(
    ("slip", "word"), [("mniistr", "министр"), ("гмост", "мост"), ("omst", "most")]
)
def test_slips_are_made_in_the_letters_of_the_word(slip: str, word: str) -> None:
    assert (word in slips(slip)) == (slip[0].isascii() == word[0].isascii())


def test_nothing_is_guessed_in_scripts_whose_words_are_cut_up() -> None:
    assert slips("京都") == slips("h20") == frozenset()


def test_a_word_as_the_index_holds_it() -> None:
    assert indexed("größen*") == "großen"
    assert indexed("Zürich".casefold()) == "zurich"
    assert indexed("governors") == "governor"
