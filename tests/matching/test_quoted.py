import pytest

from workbench.matching.quoted import Tier, look_up

TEXT = (
    "The minister stood up. “We shall rebuild every bridge before the winter, and we shall not "
    "ask for help,” she told them. “The river belongs to all of us.”"
)


@pytest.mark.parametrize(
    ("quoted", "tier"),
    [
        ("We shall rebuild every bridge before the winter", Tier.VERBATIM),
        ("we shall rebuild every bridge, before the Winter", Tier.PUNCTUATION),
        ("We shall rebuild every bridge … and we shall not ask for help", Tier.EDITED),
        ("[They] shall rebuild every bridge before the winter", Tier.EDITED),
        ("We shall repair every bridge before the winter", Tier.CHANGED),
        ("The river belongs to all of us. We shall rebuild every bridge", Tier.ORDER),
        ("Nobody has ever crossed the northern pass in spring", Tier.NOT_FOUND),
    ],
)
def test_the_most_exact_tier_is_named(quoted: str, tier: Tier) -> None:
    found = look_up(quoted, TEXT)
    assert found.tier is tier
    assert (found.span is None) is (tier is Tier.NOT_FOUND)


def test_changed_words_are_named_with_what_stands_in_their_place() -> None:
    found = look_up("We shall repair every bridge before the winter", TEXT)
    assert found.changes == "“repair” for “rebuild”"
    assert found.span is not None
    assert found.span.of(TEXT) == "We shall rebuild every bridge before the winter"


def test_a_dropped_word_is_a_change() -> None:
    assert look_up("we shall ask for help before all others", TEXT).tier is not Tier.VERBATIM
    found = look_up("and we shall ask for help", TEXT)
    assert (found.tier, found.changes) == (Tier.CHANGED, "“not” left out")


def test_a_short_term_that_nobody_said_is_not_called_changed() -> None:
    assert look_up("rebuild each bridge", TEXT, spoken=False).tier is Tier.NOT_FOUND


@pytest.mark.parametrize(("quoted", "text"), [("", ""), ("…", "…"), ("—", "a"), ("word", "")])
def test_nothing_to_look_up_breaks_nothing(quoted: str, text: str) -> None:
    assert look_up(quoted, text).changes == ""
