import pytest

from workbench.domain.match import QuoteTier
from workbench.matching.quoted import look_up

TEXT = (
    "The minister stood up. “We shall rebuild every bridge before the winter, and we shall not "
    "ask for help,” she told them. “The river belongs to all of us.”"
)


@pytest.mark.parametrize(
    ("quoted", "tier"),
    [
        ("We shall rebuild every bridge before the winter", QuoteTier.VERBATIM),
        ("we shall rebuild every bridge, before the Winter", QuoteTier.PUNCTUATION),
        ("We shall rebuild every bridge … and we shall not ask for help", QuoteTier.EDITED),
        ("[They] shall rebuild every bridge before the winter", QuoteTier.EDITED),
        ("We shall repair every bridge before the winter", QuoteTier.CHANGED),
        ("The river belongs to all of us. We shall rebuild every bridge", QuoteTier.ORDER),
        ("Nobody has ever crossed the northern pass in spring", QuoteTier.NOT_FOUND),
    ],
)
def test_the_most_exact_tier_is_named(quoted: str, tier: QuoteTier) -> None:
    found = look_up(quoted, TEXT)
    assert found.tier is tier
    assert (found.span is None) is (tier is QuoteTier.NOT_FOUND)


def test_changed_words_are_named_with_what_stands_in_their_place() -> None:
    found = look_up("We shall repair every bridge before the winter", TEXT)
    assert found.changes == "claim “repair”, passage “rebuild”"
    assert found.span is not None
    assert found.span.of(TEXT) == "We shall rebuild every bridge before the winter"


def test_a_dropped_word_is_a_change() -> None:
    assert look_up("we shall ask for help before all others", TEXT).tier is not QuoteTier.VERBATIM
    found = look_up("and we shall ask for help", TEXT)
    assert (found.tier, found.changes) == (QuoteTier.CHANGED, "claim leaves out “not”")
    assert found.turned


def test_a_short_term_that_nobody_said_is_not_called_changed() -> None:
    assert look_up("rebuild each bridge", TEXT, spoken=False).tier is QuoteTier.NOT_FOUND


@pytest.mark.parametrize(("quoted", "text"), [("", ""), ("…", "…"), ("—", "a"), ("word", "")])
def test_nothing_to_look_up_breaks_nothing(quoted: str, text: str) -> None:
    assert look_up(quoted, text).changes == ""
