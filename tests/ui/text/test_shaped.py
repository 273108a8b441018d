from dataclasses import replace

from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId
from workbench.domain.text import Span
from workbench.services.accounting import Accounting, Tally
from workbench.ui.text import shaped

CLAIM = Claim(ArticleId(1), Anchor(Span(0, 9)), "Ten ships")


def test_how_far_an_article_has_come() -> None:
    claims = [
        CLAIM.now(CheckState.CHECKED),
        CLAIM,
        replace(CLAIM, dropped=True),
        replace(CLAIM, checkable=False),
    ]
    assert shaped.settled_words(claims) == "1 of 2 claims settled"
    some = Accounting(Tally(1000, 200, 32, 1), Tally(), unmarked=(Span(3, 4),))
    assert shaped.unmarked_words(some) == "1 word under nothing"
    assert shaped.unmarked_words(Accounting(Tally(1), Tally())) == "nothing left unmarked"


def test_a_claim_is_proposed_until_somebody_accepts_it() -> None:
    assert shaped.accepted_words(CLAIM).startswith("Proposed")
    assert shaped.accepted_words(replace(CLAIM, accepted=True)) == "Accepted as a claim"
    assert shaped.accepted_words(replace(CLAIM, dropped=True)) == ""


def test_places_are_counted_in_words() -> None:
    place = Anchor(Span(20, 29))
    assert shaped.places_words(CLAIM) == ""
    assert shaped.places_words(replace(CLAIM, places=(place,))) == "Also at 1 place"
    assert shaped.places_words(replace(CLAIM, places=(place, place))) == "Also at 2 places"


def test_an_excerpt_is_one_short_line() -> None:
    assert shaped.excerpt("Ten\n ships") == "Ten ships"
    long = shaped.excerpt("word " * 50_000)
    assert len(long) == shaped.EXCERPT
    assert long.endswith("…")


def test_a_deed_stands_behind_its_name() -> None:
    assert shaped.deed_words("Claim 4 split in two") == "claim 4 split in two"
