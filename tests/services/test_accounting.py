"""Whether every word of an article was dealt with."""

from datetime import UTC, datetime
from typing import Any

import pytest

from workbench.domain.article import Article
from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.text import Span, digest
from workbench.services.accounting import Tally, accounting

TEXT = "One two three four. Five six seven.\nEight nine. Ten!\n"


def article(text: str = TEXT, language: str = "en") -> Article:
    return Article(
        CaseId(1),
        "",
        text,
        digest(text),
        datetime(2026, 3, 4, tzinfo=UTC),
        language=language,
    )


def claim(words: str, **fields: Any) -> Claim:
    start = TEXT.index(words)
    anchor = Anchor.at(TEXT, Span(start, start + len(words)))
    return Claim(ArticleId(1), anchor, words, **fields)


def anchor(words: str) -> Anchor:
    return claim(words).anchor


@pytest.mark.parametrize(
    ("claims", "words", "sentences", "unmarked"),
    [
        (
            [],
            Tally(unmarked=10),
            Tally(unmarked=4),
            ["One two three four. Five six seven", "Eight nine. Ten"],
        ),
        (
            [claim("two three"), claim("Ten", checkable=False)],
            Tally(open=2, not_checkable=1, unmarked=7),
            Tally(open=1, not_checkable=1, unmarked=2),
            ["One", "four. Five six seven", "Eight nine"],
        ),
        (
            [claim("One two three", state=CheckState.CHECKED), claim("three four")],
            Tally(settled=2, open=2, unmarked=6),
            Tally(open=1, unmarked=3),
            ["Five six seven", "Eight nine. Ten"],
        ),
        (
            [claim("Five six", checkable=False), claim("six", state=CheckState.SIGNED_OFF)],
            Tally(settled=1, not_checkable=1, unmarked=8),
            Tally(settled=1, unmarked=3),
            ["One two three four", "seven", "Eight nine. Ten"],
        ),
        (
            [claim("One two", places=(anchor("Eight nine"), anchor("Ten!")))],
            Tally(open=5, unmarked=5),
            Tally(open=3, unmarked=1),
            ["three four. Five six seven"],
        ),
        (
            [claim(TEXT.strip()), claim("One", dropped=True)],
            Tally(open=10),
            Tally(open=4),
            [],
        ),
        ([claim(TEXT.strip(), dropped=True)], Tally(unmarked=10), Tally(unmarked=4), None),
    ],
)
def test_every_word_is_accounted_for(
    claims: list[Claim], words: Tally, sentences: Tally, unmarked: list[str] | None
) -> None:
    told = accounting(article(), claims)
    assert (told.words, told.sentences) == (words, sentences)
    assert told.words.all == 10
    if unmarked is not None:
        assert [span.of(TEXT) for span in told.unmarked] == unmarked
        assert told.nothing_left_unmarked is (not unmarked)


def test_claims_are_counted_by_how_far_they_have_come() -> None:
    told = accounting(
        article(),
        [
            claim("One", state=CheckState.CHECKED, accepted=True),
            claim("two", accepted=True),
            claim("three"),
            claim("four", checkable=False),
            claim("Five", dropped=True),
        ],
    )
    assert (told.claims_settled, told.claims_open, told.claims_proposed) == (1, 2, 1)
    assert told.words.marked == 4


def test_each_sign_of_chinese_counts() -> None:
    text = "桥于2019年开通。市长说很好。"
    whole = Claim(ArticleId(1), Anchor.at(text, Span(0, 9)), text[:9])
    told = accounting(article(text, "zh"), [whole])
    assert [span.of(text) for span in told.unmarked] == ["市长说很好"]
    assert told.words == Tally(open=6, unmarked=5)


@pytest.mark.parametrize("text", ["x" * 100_000, "a " * 50_000, "\n" * 100_000, "“" * 100_000])
def test_long_texts_take_no_longer_than_they_are_long(text: str) -> None:
    deep = [
        Claim(ArticleId(1), Anchor(Span(n, len(text) - n)), "", checkable=bool(n % 2))
        for n in range(500)
    ]
    assert accounting(article(text), deep).words.marked >= 0
