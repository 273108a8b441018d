from dataclasses import replace
from datetime import UTC, datetime

import pytest

from workbench.domain.article import Article
from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.text import Span, digest
from workbench.services.reports import coverage

TEXT = "One two three four. Five six seven. Eight nine."
ARTICLE = Article(CaseId(1), "", TEXT, digest(TEXT), datetime(2026, 3, 4, tzinfo=UTC))


def claim(words: str, state: CheckState = CheckState.UNCHECKED, *, checkable: bool = True) -> Claim:
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Claim(ArticleId(1), Anchor.at(TEXT, span), words, state=state, checkable=checkable)


@pytest.mark.parametrize(
    ("claims", "settled", "still_open", "unmarked"),
    [
        ([], 0, 0, ["One two three four.", "Five six seven.", "Eight nine."]),
        ([claim("two three")], 0, 2, ["Five six seven.", "Eight nine."]),
        (
            [claim("One two three", CheckState.CHECKED), claim("three four")],
            2,
            2,
            ["Five six seven.", "Eight nine."],
        ),
        (
            [claim(TEXT, CheckState.CHECKED), claim("Five six seven", checkable=False)],
            9,
            0,
            [],
        ),
        (
            [replace(claim("Five"), places=(claim("One two").anchor, claim("Eight").anchor))],
            0,
            4,
            [],
        ),
        ([claim("seven. Eight", CheckState.SIGNED_OFF)], 2, 0, ["One two three four."]),
    ],
)
def test_words_and_sentences_are_accounted_for(
    claims: list[Claim], settled: int, still_open: int, unmarked: list[str]
) -> None:
    told = coverage(ARTICLE, claims)
    assert (told.words, told.words_settled, told.words_open) == (9, settled, still_open)
    assert [span.of(TEXT) for span in told.unmarked] == unmarked
