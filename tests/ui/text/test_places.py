import pytest

from tests.ui.bracketed import bracketed
from workbench.domain.place import Place
from workbench.domain.source import Locator
from workbench.ui.text.places import locator_words

MOMENT = Place(62_000, "Ida Brandt")
LOCATORS = (
    Locator(),
    Locator(3, 2),
    Locator(paragraph=2),
    Locator(place=MOMENT, paragraph=4),
    Locator(place=Place(cell="Budget!A7:F7"), paragraph=4),
    Locator(12, 4, Place(section="Costs")),
)


@pytest.mark.parametrize("locator", LOCATORS)
def test_in_english_a_place_is_told_as_in_the_report(locator: Locator) -> None:
    assert locator_words(locator) == str(locator)


def test_page_and_paragraph_are_told_in_the_language_of_the_window() -> None:
    with bracketed():
        assert locator_words(Locator(3, 2)) == "⟦p. 3⟧, ⟦¶ 2⟧"
        assert locator_words(Locator(place=MOMENT)) == "00:01:02, Ida Brandt"
