from workbench.domain.ids import SourceId
from workbench.domain.match import Candidate, SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.matching.query import ask, repaired
from workbench.matching.rank import ranked


def candidate(text: str, score: float) -> Candidate:
    return Candidate(Passage(SourceId(1), Span(0, len(text)), text), SourceLabel("Log"), score)


NEAR = "The night train to Port Aster carries 430 passengers in twelve coaches."
FAR = "Passengers may leave bicycles at the gate; the train museum is closed."
NOTHING = "Bread is baked at night."


def test_the_passage_with_the_claim_s_sentence_comes_first() -> None:
    found = ranked(
        "The night train carries 340 passengers.",
        [candidate(FAR, 4.0), candidate(NEAR, 3.9)],
        top=5,
    )
    assert found[0].candidate.passage.text == NEAR
    assert found[0].parts


def test_a_passage_that_shares_next_to_nothing_is_not_put_forward() -> None:
    claim = "The night train to Port Aster carries 340 passengers in twelve coaches."
    assert ranked(claim, [candidate(NOTHING, 1.0)], top=5) == []


def test_no_more_than_asked() -> None:
    many = [candidate(f"{NEAR} {number}", 1.0 + number) for number in range(9)]
    found = ranked("The night train carries 340 passengers.", many, top=4)
    assert len(found) == 4
    scores = [item.score for item in found]
    assert scores == sorted(scores, reverse=True)


def test_a_misspelt_word_is_repaired_from_the_index() -> None:
    words = ask("The libary reopened")
    counts = {word: int(word != "libary") for word in words}
    mended = repaired(words, counts, ["librari", "reopen", "zebra"])
    assert "librari" in mended
    assert "zebra" not in mended
    assert set(words) - {"libary"} <= set(mended)
