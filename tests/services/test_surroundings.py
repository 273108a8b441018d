from datetime import UTC, datetime

from workbench.domain.article import Article
from workbench.domain.ids import CaseId
from workbench.domain.text import Span, digest
from workbench.services.surroundings import context_of, sentence_of

TEXT = (
    "The ferry was late. Norland lost $3 million in the third quarter alone, the mayor said. "
    "The longest ferry line of the whole county was closed for good. Nothing else happened."
)
ARTICLE = Article(CaseId(1), "Ferries", TEXT, digest(TEXT), datetime(2026, 1, 1, tzinfo=UTC))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_short_piece_is_searched_for_with_the_sentence_that_it_is_a_piece_of() -> None:
    found = sentence_of(ARTICLE, span("in the third quarter alone"))
    assert found == "Norland lost $3 million in the third quarter alone, the mayor said."


def test_what_says_enough_or_is_a_sentence_is_searched_for_by_itself() -> None:
    assert sentence_of(ARTICLE, span("The longest ferry line of the whole county")) == ""
    assert sentence_of(ARTICLE, span("The ferry was late.")) == ""


def test_words_of_two_sentences_are_searched_for_by_themselves() -> None:
    assert sentence_of(ARTICLE, span("mayor said. The longest")) == ""


def test_the_context_is_the_sentence_before() -> None:
    assert context_of(ARTICLE, span("The ferry was late.")) == ""
    assert context_of(ARTICLE, span("the mayor said")) == "The ferry was late."
