import pytest

from tests.ui.models.test_matches import match
from workbench.domain.searching import Found, FoundPassage
from workbench.services.search_line import read_line
from workbench.ui.text.searching import LONGEST, found_words, line_of, undated_words

ONE = FoundPassage(match(1).passage, match(1).source)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Found(), "0 passages"),
        (Found((ONE,), 1), "1 passage"),
        (Found((ONE,), 23), "23 passages, the first 1 shown"),
        (Found((ONE, ONE), 1000, more=True), "more than 1,000 passages, the first 2 shown"),
    ],
)
def test_it_is_told_how_many_passages_there_are(found: Found, told: str) -> None:
    assert found_words(found) == told


def test_sources_without_a_date_are_told_of() -> None:
    assert undated_words(Found()) == ""
    assert undated_words(Found(undated=2)) == "2 sources without a date passed over."


def test_selected_words_are_looked_for_whatever_signs_are_among_them() -> None:
    line = line_of("“Nobody” – said the\nSource: “We -all- kept it.”")
    assert line == "Nobody said the Source We all kept it."
    assert read_line(line).words[:2] == ("Nobody", "said")
    assert line_of(" \n") == ""


def test_a_long_selection_is_cut_between_words() -> None:
    line = line_of("ferry " * 100)
    assert len(line) <= LONGEST
    assert set(line.split()) == {"ferry"}
