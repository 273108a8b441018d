from dataclasses import replace

from tests.ui.bracketed import bracketed
from workbench.domain.claim import Anchor, Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.match import Findings, Lack
from workbench.domain.text import Span
from workbench.errors import LibraryBusy
from workbench.ui.models.feed import Answer, Question
from workbench.ui.models.nothing import (
    NO_CLAIM,
    NO_PASSAGE,
    NO_SOURCES,
    NOWHERE,
    SEARCHING,
    STOPPED,
    TOO_LITTLE,
    Remedy,
    why_nothing,
)

CLAIM = Claim(ArticleId(1), Anchor(Span(0, 9)), "Nine left", reasons=("a by-line",))
QUESTION = Question(ClaimId(1), "Nine left", 10, False, 0)


def test_each_reason_has_its_words() -> None:
    found = Answer(QUESTION)
    assert why_nothing(None, None, "", halted=False, gathered=True) == NO_CLAIM
    assert why_nothing(CLAIM, None, "", halted=False, gathered=True) == SEARCHING
    assert why_nothing(CLAIM, None, "", halted=True, gathered=True) == STOPPED
    assert why_nothing(CLAIM, found, "", halted=False, gathered=True) == NO_PASSAGE
    assert why_nothing(CLAIM, found, "", halted=False, gathered=False) == NO_SOURCES


def test_what_says_too_little_is_to_be_restated_whatever_the_sources_are() -> None:
    lack = Answer(QUESTION, Findings(lack=Lack.TOO_LITTLE))
    for gathered in (True, False):
        assert why_nothing(CLAIM, lack, "", halted=False, gathered=gathered) == TOO_LITTLE
    assert TOO_LITTLE.remedy.words == "Restate…"


def test_where_the_whole_library_was_searched_that_is_not_advised_again() -> None:
    everywhere = Answer(replace(QUESTION, whole_library=True), Findings(lack=Lack.NO_PASSAGE))
    told = why_nothing(CLAIM, everywhere, "", halted=False, gathered=True)
    assert told == NOWHERE
    assert "match.whole_library" in NO_PASSAGE.advice
    assert "match.whole_library" not in told.advice


def test_a_claim_set_apart_says_why() -> None:
    told = why_nothing(replace(CLAIM, checkable=False), None, "", halted=False, gathered=True)
    assert told.advice == "A by-line. Press {claim.restore} to check it after all."


def test_a_failed_search_says_what_went_wrong_and_can_be_repeated() -> None:
    failed = Answer(QUESTION, error=LibraryBusy("busy"))
    told = why_nothing(CLAIM, failed, "The library is busy.", halted=False, gathered=True)
    assert (told.advice, told.remedy) == ("The library is busy.", Remedy.SEARCH)


def test_it_is_said_in_the_language_of_the_window() -> None:
    apart = replace(CLAIM, checkable=False)
    with bracketed():
        told = why_nothing(CLAIM, Answer(QUESTION), "", halted=False, gathered=False)
        assert (told.title, told.remedy.words) == ("⟦No sources yet⟧", "⟦Add sources…⟧")
        assert told.advice == f"⟦{NO_SOURCES.advice}⟧"
        told = why_nothing(apart, None, "", halted=False, gathered=True)
        assert told.advice == "A by-line. ⟦Press {claim.restore} to check it after all.⟧"
        assert why_nothing(CLAIM, None, "", halted=True, gathered=True).advice == ""
