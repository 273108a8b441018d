import pytest

from tests.ui.bracketed import bracketed
from workbench.domain.match import Ranking
from workbench.services.encoding import EncodingState
from workbench.ui.models.ordering import Meaning, ordering_words

MODEL = "letters/1"


@pytest.mark.parametrize(
    ("ranking", "meaning", "words"),
    [
        (Ranking.MEANING, Meaning(), "Ordered by words and meaning"),
        (Ranking.WORDS, Meaning(), "Ordered by words"),
        (
            Ranking.WORDS,
            Meaning(EncodingState(MODEL, 5000, 1240), running=True),
            "Ordered by words (1,240 of 5,000 passages not read for meaning yet)",
        ),
        (
            Ranking.WORDS,
            Meaning(EncodingState(MODEL, 9, 9), failed=True),
            "Ordered by words (9 of 9 passages not read for meaning yet; reading them failed)",
        ),
        (
            Ranking.WORDS,
            Meaning(EncodingState("", 9, 9)),
            "Ordered by words: the model is not installed",
        ),
        (
            Ranking.WORDS,
            Meaning(EncodingState("", 9, 9, switched_on=False)),
            "Ordered by words: meaning is switched off in the settings",
        ),
        (
            Ranking.WORDS,
            Meaning(EncodingState(MODEL, 9, 0)),
            "Ordered by words: meaning is compared in English only",
        ),
    ],
)
def test_the_line_says_which_mix_is_in_use_and_why(
    ranking: Ranking, meaning: Meaning, words: str
) -> None:
    assert ordering_words(ranking, meaning) == words


def test_reading_is_offered_only_where_it_would_do_something() -> None:
    state = EncodingState(MODEL, 9, 4)
    assert Meaning(state).waiting
    idle = [
        Meaning(),
        Meaning(state, running=True),
        Meaning(EncodingState(MODEL, 9, 0)),
        Meaning(EncodingState("", 9, 9)),
        Meaning(EncodingState(MODEL, 9, 4, switched_on=False)),
    ]
    assert [meaning.waiting for meaning in idle] == [False] * len(idle)


def test_the_line_speaks_the_language_of_the_window() -> None:
    with bracketed():
        assert ordering_words(Ranking.WORDS, Meaning()) == "⟦Ordered by words⟧"
        words = ordering_words(Ranking.WORDS, Meaning(EncodingState(MODEL, 5000, 1240)))
        assert words.startswith("⟦Ordered by words (1,240 of 5,000 ")
