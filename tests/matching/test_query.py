from workbench.matching.query import ask, repaired

VOCABULARY = ["governor", "presid", "bridg", "flood", "lagoon"]


def test_a_claim_is_asked_for_by_its_matter() -> None:
    assert ask("The governor of the U.S. opened the bridge.") == (
        "governor",
        "usa",
        "opened",
        "bridge",
    )


def test_known_words_and_numbers_and_short_words_stay() -> None:
    counts = {"bridge": 3, "20255": 0, "xyz": 0}
    assert repaired(["bridge", "20255", "xyz"], counts, VOCABULARY) == ("bridge", "20255", "xyz")


def test_an_unknown_word_gives_way_to_its_nearest_neighbours() -> None:
    assert repaired(["governer"], {}, VOCABULARY) == ("governor",)
    assert repaired(["zeppelin"], {}, VOCABULARY) == ("zeppelin",)
