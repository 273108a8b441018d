import pytest

from workbench.matching.known import matter, near

FERRY = "The ferry to Holm carried 12,400 passengers in May"


def held(claim: str, other: str, common: dict[str, int] | None = None, total: int = 1) -> bool:
    """Hold a claim against one of the library, the words of which stand once unless named."""
    mine, theirs = matter(claim), matter(other)
    once = {**dict.fromkeys(mine, 0), **dict.fromkeys(theirs, 1)}
    counts = {word: (common or {}).get(word, count) for word, count in once.items()}
    return near(mine, theirs, counts, total)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (FERRY, True),
        ("In May 12,400 people took the Holm ferry", True),
        ("The ferry to Holm did not carry 11,900 passengers in May", True),
        ("The ferry to Holm was painted blue", False),
        ("The council of Holm voted for a bridge in May", False),
        ("May", False),
        ("", False),
    ],
)
def test_near_is_what_shares_most_of_its_words(other: str, expected: bool) -> None:
    assert held(FERRY, other) is expected
    assert held(other, FERRY) is expected


def test_words_that_most_claims_have_bring_nothing_near() -> None:
    claim, other = "The council voted for the bridge", "The council voted for the school"
    assert held(claim, other)
    common = {"council": 9_000, "voted": 7_000}
    assert not held(claim, other, common, total=14_000)


def test_one_word_is_never_enough() -> None:
    assert not held("Otters", "Otters")
    assert held("Otters returned", "The otters returned")
