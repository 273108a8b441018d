from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from workbench.domain.claim import Anchor, Claim
from workbench.domain.ids import ArticleId, ClaimId
from workbench.domain.query import CaseQuery, Query, QueryRole
from workbench.domain.text import Span
from workbench.ui.text.questions import call_sheet, due_sign, due_words, stub

NOON = datetime(2025, 6, 5, 12, 0, tzinfo=UTC)
TODAY = date(2025, 6, 5)
CLAIM = Claim(ArticleId(1), Anchor(Span(0, 9)), "The ferry\ncarried 12,400 people.", number=3)
ASKED = Query(ClaimId(1), "Ida Brandt", QueryRole.EXPERT, "Is it 12,400?", "Lena", NOON)


@pytest.mark.parametrize(
    ("query", "words", "sign"),
    [
        (ASKED, "open", "query-out"),
        (replace(ASKED, due=date(2025, 6, 7)), "due 7 Jun 2025", "query-out"),
        (replace(ASKED, due=TODAY), "due today", "query-out"),
        (replace(ASKED, due=date(2025, 6, 4)), "overdue since 4 Jun 2025", "overdue"),
        (replace(ASKED, due=date(2025, 6, 4), closed=NOON), "answered 5 Jun 2025", "checked"),
        (replace(ASKED, closed=NOON, withdrawn=NOON), "withdrawn", "cancel"),
    ],
)
def test_how_far_a_question_has_come_is_said_by_word_and_sign(
    query: Query, words: str, sign: str
) -> None:
    assert due_words(query, TODAY) == words
    assert due_sign(query, TODAY)[0] == sign


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("The ferry\ncarried 12,400 people.", "Is it right that the ferry carried 12,400 people?"),
        ("Ida Brandt sailed", "Is it right that Ida Brandt sailed?"),
    ],
)
def test_a_question_begins_with_the_words_of_the_claim(words: str, question: str) -> None:
    assert stub(replace(CLAIM, words=words)) == question


def test_a_call_sheet_goes_person_by_person_and_reads_nothing_out() -> None:
    other = replace(ASKED, to="M. Roth", role=QueryRole.WRITER, question="Who\nsaid so?")
    again = replace(ASKED, question="And in 2019?", due=date(2025, 6, 1))
    told = [CaseQuery(one, CLAIM) for one in (ASKED, other, again)]
    assert call_sheet("Ferry", told, TODAY, verbatim=False) == (
        "Questions: Ferry\n\n"
        "Ida Brandt (expert)\n"
        "– Claim 3 · open\n  Is it 12,400?\n"
        "– Claim 3 · overdue since 1 Jun 2025\n  And in 2019?\n\n"
        "M. Roth (writer)\n"
        "– Claim 3 · open\n  Who said so?\n"
    )
    sheet = call_sheet("Ferry", told, TODAY, verbatim=True)
    assert "  The article says: “The ferry carried 12,400 people.”\n" in sheet
