from workbench.domain.claim import Anchor, CheckState, Claim
from workbench.domain.ids import ArticleId
from workbench.domain.text import Span

TEXT = "The bridge opened in 1931. It cost two million crowns."


def test_an_anchor_remembers_its_surroundings() -> None:
    anchor = Anchor.at(TEXT, Span(21, 25), context=5)
    assert (anchor.before, anchor.after) == ("d in ", ". It ")
    assert Anchor.at(TEXT, Span(0, 3)).before == ""


def test_the_restatement_is_what_is_asked_where_there_is_one() -> None:
    claim = Claim(ArticleId(1), Anchor.at(TEXT, Span(27, 53)), TEXT[27:53])
    assert claim.asked == "It cost two million crowns"
    restated = Claim(
        ArticleId(1), claim.anchor, claim.words, restatement="The bridge cost two million crowns."
    )
    assert restated.asked == "The bridge cost two million crowns."


def test_only_checked_and_signed_off_claims_are_settled() -> None:
    assert {state for state in CheckState if state.settled} == {
        CheckState.CHECKED,
        CheckState.SIGNED_OFF,
    }
