import pytest

from workbench.language.names import names, same_name


def found(text: str, language: str = "en") -> list[str]:
    return [name.text for name in names(text, language)]


def test_people_organisations_places_and_products() -> None:
    text = (
        "On Tuesday the Bank of Norland hired Ana Brook from Kestrel AI in London. "
        "Its F-35 and H20 teams at AT&T and Procter & Gamble met J. K. Moss."
    )
    assert found(text) == [
        "Bank of Norland",
        "Ana Brook",
        "Kestrel AI",
        "London",
        "F-35",
        "H20",
        "AT&T",
        "Procter & Gamble",
        "J. K. Moss",
    ]


def test_spans_are_of_the_text() -> None:
    text = "“Ana’s plan,” said Brook."
    assert all(name.span.of(text) == name.text for name in names(text))


def test_a_role_parts_and_is_kept() -> None:
    text = "Kestrel CEO Ana Brook met Prime Minister Tom Hale and U.S. Secretary of State Jo Marsh."
    assert [(name.text, name.role) for name in names(text)] == [
        ("Kestrel", ""),
        ("Ana Brook", "CEO"),
        ("Tom Hale", "Prime Minister"),
        ("U.S.", ""),
        ("Jo Marsh", "Secretary of State"),
    ]


def test_common_words_that_begin_a_sentence_are_none() -> None:
    text = (
        "Although it rained, they came. Residents waved. Speaking slowly, Brook left. Most stayed."
    )
    assert found(text) == ["Brook"]


def test_a_word_seen_in_lower_case_is_none() -> None:
    assert found("Bridges cost money. The bridges are old.") == []


def test_a_headline_gives_only_names_known_from_the_text() -> None:
    text = (
        "Brook Wins Bitter Fight Over Leeds Bridge\n\nAna Brook of Leeds won. Mayor Brook smiled."
    )
    assert found(text)[:2] == ["Brook", "Leeds"]


def test_german_nouns_are_no_names() -> None:
    text = "Die Deutsche Bank in Berlin hat den Kauf von F-35 durch die NATO finanziert."
    assert found(text, "de") == ["Deutsche Bank", "Berlin", "F-35", "NATO"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brook", "Ana Brook"),
        ("A. Brook", "Ana Brook"),
        ("President Brook", "Ana Brook"),
        ("Ana Brook's", "ANA BROOK"),
        ("U.S.", "United States"),
        ("US", "America"),
        ("UN", "United Nations"),
        ("Kestrel", "Kestrel Inc."),
        ("the Bank of Norland", "Bank of Norland"),
        ("George W. Moss", "George Moss"),
    ],
)
def test_same_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Brook", "Tom Brook"),
        ("Korea", "North Korea"),
        ("North Korea", "South Korea"),
        ("York", "New York"),
        ("Kestrel", "Condor"),
        ("", "Brook"),
    ],
)
def test_not_the_same_name(one: str, other: str) -> None:
    assert not same_name(one, other)
