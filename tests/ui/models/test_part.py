import pytest

from workbench.domain.text import Span
from workbench.ui.models.part import PartChoice

TEXT = "In May, the ferry carried 11,400 (“most”) for $4.2 million."


@pytest.fixture
def part() -> PartChoice:
    made = PartChoice()
    made.read(TEXT)
    return made


def test_nothing_is_chosen_of_a_text_that_is_new(part: PartChoice) -> None:
    assert (part.span, part.words) == (None, "")
    part.whole()
    part.read(TEXT)
    assert part.words == TEXT
    part.read("Another text.")
    assert part.span is None


def test_a_step_chooses_a_word_and_a_stretch_more_of_them(part: PartChoice) -> None:
    part.step(1, TEXT.index("ferry"))
    assert part.words == "ferry"
    part.step(1)
    part.stretch(1)
    assert part.words == "carried 11,400"
    part.stretch(-1)
    assert part.words == "carried"
    part.stretch(-1)
    assert part.words == "ferry carried"
    part.step(-1)
    assert part.words == "the"


def test_it_stays_at_the_ends_of_the_text(part: PartChoice) -> None:
    part.step(-1)
    part.step(-1)
    assert part.words == "In"
    for _ in range(99):
        part.stretch(1)
    assert part.words == TEXT


def test_amounts_and_signs_are_words_of_their_own(part: PartChoice) -> None:
    part.take_word(TEXT.index("4.2"))
    assert part.words == "$4.2"
    part.step(-1)
    part.step(-1)
    assert part.words == ")"


def test_a_drag_chooses_letters_without_the_space_around(part: PartChoice) -> None:
    part.begin(TEXT.index("ferry") - 1)
    part.drag(TEXT.index("carried") + 3)
    assert part.words == "ferry car"
    part.drag(2)
    assert part.span == Span(3, 11)


def test_what_has_no_spaces_is_chosen_letter_by_letter() -> None:
    part = PartChoice()
    part.read("東京都は2024年")
    part.step(1)
    part.stretch(1)
    assert part.words == "東京"
    assert not part.backwards


def test_text_from_right_to_left_is_known() -> None:
    part = PartChoice()
    part.read("1. قالت الحكومة")
    assert part.backwards
