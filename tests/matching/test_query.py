from workbench.matching.query import ask, mended, repaired, repairs, respelt, with_context

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


def test_the_language_is_told_by_the_claim_itself() -> None:
    asked = ask("Die Regierung hat die Brücken nicht gesperrt, und der Fluss steigt.")
    assert asked == ("regier*", "bruck*", "gesperrt*", "fluss*", "steigt*")
    assert ask("The gift of Die Zeit is in the box.") == ("gift", "die", "zeit", "box")


def test_a_short_name_that_is_unknown_does_not_become_another() -> None:
    assert repaired(["quill"], {}, ["quilt", "quell"]) == ("quill",)
    assert repaired(["lagon"], {}, ["lagoon"]) == ("lagoon",)


def test_an_unknown_beginning_gives_way_to_one_that_is_known() -> None:
    assert repaired(["regeir*"], {}, ["regierung", "regierungen"]) == ("regier*",)


def test_context_adds_its_rarest_words_that_some_passage_has() -> None:
    counts = {"governor": 2, "lagoon": 4, "town": 90, "bridge": 3, "zeppelin": 0}
    context = ["town", "governor", "zeppelin", "bridge", "lagoon"]
    added = with_context(["bridge", "closed"], context, counts)
    assert added == ("bridge", "closed", "governor", "lagoon")
    assert with_context(["bridge"], [], counts) == ("bridge",)


def test_a_claim_is_mended_for_ranking() -> None:
    claim = "The governer’s bridge, at 20255 Lagoon Road, was flooded."
    instead = repairs(ask(claim), {"bridge": 1, "lagoon": 1, "road": 1}, VOCABULARY)
    assert mended(claim, instead) == "The governor bridge, at 20255 Lagoon Road, was flood."
    german = "Die Regeirung hat die Brücke nicht gesperrt."
    assert "regier " in mended(german, repairs(ask(german), {}, ["regierung"]))
    assert mended(claim, {}) == claim


def test_misspelt_words_are_spelt_as_the_passages_spell_them() -> None:
    instead = {"governer": ("governor", "govern"), "tunel": ("tunnel",)}
    passages = ["The Governor opened both tunnels.", "They govern by decree."]
    spelt = respelt("The governer closed a Tunel.", instead, passages)
    assert spelt == "The governor closed a tunnels."
    assert (
        respelt("The governer spoke.", instead, ["Nothing of the kind."]) == "The governer spoke."
    )
    assert respelt("The governor spoke.", {}, passages) == "The governor spoke."
