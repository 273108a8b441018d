"""Shaping claims in a library on the disk: what becomes of them, and that it is told."""

import pytest

from tests.services.shaped import (
    AGAIN,
    COST,
    CREDIT,
    LOVES,
    OPENED,
    QUOTE,
    TEXT,
    Bench,
    filed,
    last_event,
    span_of,
)
from workbench.domain.claim import AnchorState, CheckState, ClaimKind
from workbench.domain.history import broken_at
from workbench.domain.ids import ClaimId
from workbench.errors import NotFound, Unusable
from workbench.services.desk import Desk
from workbench.storage.library import Library


@pytest.fixture
def bench(desk: Desk, library: Library) -> Bench:
    return Bench(desk, library)


def test_claims_are_accepted_in_one_go_and_in_one_event(bench: Bench) -> None:
    keys = bench.file(COST, OPENED, AGAIN)
    apart = bench.file(LOVES, checkable=False)
    before = len(bench.actions())
    done = bench.desk.shaping.accept([*keys, *apart])
    assert done.text == "3 claims accepted"
    assert [claim.accepted for claim in done.claims] == [True] * 3
    assert [claim.accepted for claim in bench.live()] == [True, True, False, True]
    assert len(bench.actions()) == before + 1
    told = last_event(bench)
    assert (told["action"], told["text"]) == ("claims accepted", "3 claims accepted")
    assert told["changed"][0] == {
        "claim": keys[0],
        "number": 1,
        "words": COST,
        "was": {"accepted": False},
        "now": {"accepted": True},
    }
    assert bench.desk.shaping.unaccept(keys[:1]).text == "Claim 1 proposed again"
    assert not bench.get(keys[0]).accepted


def test_what_changes_nothing_leaves_no_trace(bench: Bench) -> None:
    [key] = bench.file(COST)
    bench.desk.shaping.accept([key])
    before, version = bench.actions(), bench.get(key).version
    done = bench.desk.shaping.accept([key])
    assert (done.text, done.claims) == ("Nothing to change", ())
    assert (bench.actions(), bench.get(key).version) == (before, version)


def test_claims_are_dropped_and_brought_back_together(bench: Bench) -> None:
    keys = bench.file(COST, OPENED)
    assert bench.desk.shaping.drop(keys).text == "2 claims dropped"
    assert bench.words() == []
    assert bench.desk.shaping.restore(keys[1:]).text == "Claim 2 brought back"
    assert bench.words() == [OPENED]


def test_claims_are_set_apart_and_taken_up(bench: Bench) -> None:
    [cost] = bench.file(COST)
    [apart] = bench.file(LOVES, checkable=False)
    assert bench.desk.shaping.set_apart([cost]).text == "Claim 1 set apart: nothing to check"
    assert not bench.get(cost).checkable
    done = bench.desk.shaping.take_up([apart, cost])
    assert done.text == "2 claims taken up"
    taken = bench.get(apart)
    assert (taken.checkable, taken.accepted, taken.number) == (True, True, 2)
    assert bench.get(cost).number == 1
    assert taken.reasons[0] == "taken up by hand"


def test_a_claim_is_split_at_the_nearest_word(bench: Bench) -> None:
    [key] = bench.file(OPENED)
    bench.desk.shaping.set_claimant(key, "  Odile\n Marsh ")
    at = TEXT.index("carries") + 3
    done = bench.desk.shaping.split(key, at)
    assert done.text == "Claim 1 split in two"
    assert bench.words() == ["It opened in June 2019 and", "carries 8,400 cars a day."]
    first, second = bench.live()
    assert (first.id, first.number, second.number) == (key, 1, 2)
    assert ClaimKind.DATE in first.kinds
    assert ClaimKind.DATE not in second.kinds
    assert ClaimKind.NUMBER in second.kinds
    assert [claim.claimant for claim in (first, second)] == ["Odile Marsh"] * 2
    assert [claim.accepted for claim in (first, second)] == [True, True]
    assert second.worth != 0.9
    assert second.anchor.before.endswith("June 2019 and ")
    told = last_event(bench)
    assert told["changed"][0]["was"]["words"] == OPENED
    assert told["changed"][1]["new"] is True


@pytest.mark.parametrize(
    ("at", "second"),
    [
        (0, "Tarn bridge cost €3.1 million"),
        (3, "Tarn bridge cost €3.1 million"),
        (TEXT.index("€"), "€3.1 million"),
        (TEXT.index("€") + 1, "€3.1 million"),
        (TEXT.index("3.1") + 3, "million"),
        (len(COST), "million"),
    ],
)
def test_both_halves_keep_a_word(bench: Bench, at: int, second: str) -> None:
    [key] = bench.file(COST)
    bench.desk.shaping.split(key, at)
    assert bench.words()[1] == second
    assert bench.words()[0] == COST[: -len(second)].rstrip()


def test_a_comma_between_the_halves_belongs_to_neither(bench: Bench) -> None:
    [key] = bench.file(f"{COST}, {QUOTE}")
    bench.desk.shaping.split(key, TEXT.index("“twice"))
    assert bench.words() == [COST, QUOTE]
    first, second = bench.live()
    assert ClaimKind.QUOTE not in first.kinds
    assert ClaimKind.QUOTE in second.kinds


def test_half_a_quotation_still_quotes(bench: Bench) -> None:
    [key] = bench.file(QUOTE)
    bench.desk.shaping.split(key, TEXT.index("were told"))
    assert [ClaimKind.QUOTE in claim.kinds for claim in bench.live()] == [True, True]


def test_what_cannot_be_split_is_refused(bench: Bench) -> None:
    word, cost = bench.file("Photo", COST)
    with pytest.raises(Unusable, match="one word"):
        bench.desk.shaping.split(word, TEXT.index("Photo") + 2)
    with pytest.raises(Unusable, match="inside the claim"):
        bench.desk.shaping.split(cost, TEXT.index("Photo"))
    with pytest.raises(NotFound):
        bench.desk.shaping.split(ClaimId(999), 3)
    assert bench.words() == [COST, "Photo"]


def test_a_verdict_is_kept_when_words_change_and_asks_to_be_looked_at(bench: Bench) -> None:
    [key] = bench.file(OPENED)
    bench.prove(key)
    bench.decide(key)
    done = bench.desk.shaping.split(key, TEXT.index("carries"))
    assert done.text == "Claim 1 split in two; its verdict is kept, look at it again"
    first, second = bench.live()
    assert (first.state, second.state) == (CheckState.RECHECK, CheckState.UNCHECKED)
    assert len(bench.desk.verdicts.history(key)) == 1
    assert len(bench.desk.evidence.of_claim(key)) == 1
    assert last_event(bench)["changed"][0]["now"]["state"] == "recheck"
    bench.decide(key)
    assert "look at it again" in bench.desk.shaping.move_end(key, -1).text
    assert bench.get(key).state is CheckState.RECHECK
    # Once it is to be looked at again, that need not be said with each word.
    assert bench.desk.shaping.move_end(key, -1).text == "Claim 1 narrowed"


def test_claims_are_merged_into_one(bench: Bench) -> None:
    quote, cost = bench.file(QUOTE, COST)
    bench.desk.shaping.set_claimant(quote, "Odile Marsh")
    done = bench.desk.shaping.merge([quote, cost])
    assert done.text == "2 claims merged into claim 2"
    assert bench.words() == [f"{COST}, {QUOTE}"]
    [one] = bench.live()
    assert (one.id, one.claimant) == (cost, "Odile Marsh")
    assert {ClaimKind.MONEY, ClaimKind.QUOTE} <= set(one.kinds)
    assert bench.get(quote).dropped


def test_the_claim_that_was_worked_on_is_the_one_kept(bench: Bench) -> None:
    first, second, third = bench.file(COST, QUOTE, OPENED)
    bench.prove(second)
    bench.desk.shaping.merge([first, second])
    [one, other] = bench.live()
    assert (one.id, one.number) == (second, 2)
    assert one.words == f"{COST}, {QUOTE}"
    bench.decide(third)
    with pytest.raises(Unusable, match="claim 2 and claim 3 both"):
        bench.desk.shaping.merge([filed(one), filed(other)])
    assert bench.words() == [f"{COST}, {QUOTE}", OPENED]


def test_one_claim_cannot_be_merged(bench: Bench) -> None:
    [key] = bench.file(COST)
    with pytest.raises(Unusable, match="two claims or more"):
        bench.desk.shaping.merge([key, key])
    with pytest.raises(Unusable, match="No claim is chosen"):
        bench.desk.shaping.merge([])


def test_claims_of_two_articles_are_not_shaped_together(bench: Bench, library: Library) -> None:
    [here] = bench.file(COST)
    other = Bench(bench.desk, library)
    [there] = other.file(OPENED)
    with pytest.raises(Unusable, match="different articles"):
        bench.desk.shaping.merge([here, there])
    with pytest.raises(Unusable, match="different articles"):
        bench.desk.shaping.accept([here, there])
    assert not bench.get(here).accepted


@pytest.mark.parametrize(
    ("words", "start", "end", "then"),
    [
        (OPENED, 0, -2, "It opened in June 2019 and carries 8,400 cars"),
        (OPENED, 0, 1, f"{OPENED} The"),
        (OPENED, 1, 0, OPENED[3:]),
        (OPENED, 99, 0, "day."),
        (OPENED, 0, -99, "It"),
        (QUOTE, -2, 0, f"€3.1 million, {QUOTE}"),
        ("we were", -2, 0, "“twice what we were"),
        ("we were", 0, 1, "we were told”"),
        ("we were", 0, 2, "we were told”, said"),
        (COST, 0, 1, f"{COST}, “twice"),
        ("Tarn", -9, 0, "The Tarn"),
        ("N. Abel", 0, -1, "N."),
        ("June 2019", 0, -1, "June"),
        ("8,400 cars", 0, 0, "8,400 cars"),
    ],
)
def test_edges_move_by_words(bench: Bench, words: str, start: int, end: int, then: str) -> None:
    [key] = bench.file(words)
    if start:
        bench.desk.shaping.move_start(key, start)
    if end:
        bench.desk.shaping.move_end(key, end)
    claim = bench.get(key)
    assert claim.words == then
    assert claim.span == span_of(then)
    assert claim.anchor.state is AnchorState.EXACT


def test_an_edge_that_cannot_move_is_said(bench: Bench) -> None:
    start, end = bench.file("The Tarn", "Abel")
    shaping = bench.desk.shaping
    refused = [
        (shaping.move_start, start, -1),
        (shaping.move_end, end, 1),
        (shaping.move_start, end, 1),
        (shaping.move_end, end, -1),
    ]
    for move, key, words in refused:
        with pytest.raises(Unusable, match="cannot be made wider or narrower"):
            move(key, words)
    assert bench.words() == ["The Tarn", "Abel"]


def test_a_restatement_stays_with_a_claim_that_is_widened(bench: Bench) -> None:
    [key] = bench.file("opened in June 2019")
    bench.desk.shaping.restate(key, " The bridge opened in June 2019. ")
    bench.desk.shaping.move_start(key, -1)
    assert bench.get(key).asked == "The bridge opened in June 2019."
    bench.desk.shaping.split(key, TEXT.index("June"))
    assert [claim.restatement for claim in bench.live()] == ["", ""]


def test_kinds_and_claimant_are_what_the_checker_says(bench: Bench) -> None:
    keys = bench.file(COST, OPENED)
    done = bench.desk.shaping.set_kinds(keys, [ClaimKind.EVENT, ClaimKind.DATE, ClaimKind.EVENT])
    assert done.text == "2 claims of another kind: event, date"
    assert bench.get(keys[1]).kinds == (ClaimKind.EVENT, ClaimKind.DATE)
    assert bench.desk.shaping.set_claimant(keys[0], "").claims == ()
    assert bench.desk.shaping.set_claimant(keys[0], "The town").text == "Claim 1 said by The town"
    told = last_event(bench)["changed"][0]
    assert (told["was"], told["now"]) == ({"claimant": ""}, {"claimant": "The town"})


def test_a_claim_takes_a_number_and_others_make_room(bench: Bench) -> None:
    keys = bench.file(COST, QUOTE, OPENED, AGAIN)
    done = bench.desk.shaping.renumber(keys[2], 1)
    assert done.text == "Claim 3 is now claim 1"
    assert [bench.get(key).number for key in keys] == [2, 3, 1, 4]
    with pytest.raises(Unusable, match="numbered from 1"):
        bench.desk.shaping.renumber(keys[0], 0)
    bench.desk.shaping.drop([keys[0]])
    bench.desk.shaping.renumber_in_order(bench.article_id)
    assert [bench.get(key).number for key in keys] == [0, 1, 2, 3]
    bench.desk.shaping.restore([keys[0]])
    assert bench.get(keys[0]).number == 4
    assert bench.desk.shaping.renumber_in_order(bench.article_id).claims != ()
    assert bench.desk.shaping.renumber_in_order(bench.article_id).claims == ()


def test_what_is_set_apart_has_no_number(bench: Bench) -> None:
    [apart] = bench.file(LOVES, checkable=False)
    with pytest.raises(Unusable, match="Take it up first"):
        bench.desk.shaping.renumber(apart, 3)


def test_the_rest_is_swept(bench: Bench) -> None:
    bench.file(COST, QUOTE, OPENED)
    rest = span_of(f"{LOVES}\n\nThe bridge cost")
    done = bench.desk.shaping.sweep(bench.article_id, [rest])
    assert done.text == "7 words marked as nothing to check"
    swept = [claim for claim in bench.live() if not claim.checkable]
    assert [claim.words for claim in swept] == ["The mayor loves it", "The bridge cost"]
    assert [claim.reasons for claim in swept] == [("nothing to check here",)] * 2
    assert all(claim.by_hand for claim in swept)
    assert bench.desk.shaping.sweep(bench.article_id, [rest]).claims == ()
    taken = bench.desk.shaping.take_up([filed(swept[1])]).claims[0]
    assert (taken.reasons, taken.checkable, taken.worth > 0) == (("taken up by hand",), True, True)
    marked = bench.desk.claims.mark(bench.article_id, swept[0].span.start, swept[0].span.end)
    assert (marked.id, marked.checkable) == (swept[0].id, True)
    bench.desk.undo.undo()
    whole = [span_of(TEXT.rstrip())]
    bench.desk.shaping.sweep(bench.article_id, whole)
    assert bench.desk.claims.accounting(bench.article_id).nothing_left_unmarked


def test_the_history_holds_after_everything(bench: Bench) -> None:
    first, second, third = bench.file(COST, QUOTE, OPENED)
    shaping = bench.desk.shaping
    shaping.split(third, TEXT.index("carries"))
    shaping.merge([first, second])
    shaping.set_kinds([first], [])
    shaping.renumber(first, 7)
    bench.desk.undo.undo()
    assert broken_at(bench.desk.cases.history(bench.case_id)) is None
    assert bench.actions()[1:] == [
        "claim split",
        "claims merged",
        "claim kinds changed",
        "claim renumbered",
        "undone: Claim 1 is now claim 7",
    ]


def test_a_wording_is_suggested_and_nothing_is_written(desk: Desk, library: Library) -> None:
    text = "Anna Weber chairs the council of Holm. She opened the Tarn bridge in June 2019.\n"
    bench = Bench(desk, library, text)
    first, second = bench.file(
        "Anna Weber chairs the council of Holm.", "She opened the Tarn bridge"
    )
    assert bench.desk.shaping.suggestion(second).startswith("Anna Weber opened")
    assert bench.desk.shaping.suggestion(first) == ""
    assert bench.get(second).restatement == ""
    assert bench.desk.undo.next_undo == ""


def test_many_claims_are_shaped_at_once(bench: Bench) -> None:
    keys = bench.file(COST, QUOTE, OPENED, AGAIN, "June 2019", "8,400 cars")
    assert bench.desk.shaping.set_apart(keys).text == "6 claims set apart: nothing to check"
    assert bench.desk.undo.undo().text == "Undone: 6 claims set apart: nothing to check"
    assert all(claim.checkable for claim in bench.live())
    with pytest.raises(NotFound):
        bench.desk.shaping.accept([*keys, ClaimId(999)])
    assert not any(claim.accepted for claim in bench.live())


def test_what_was_swept_and_dropped_is_swept_again_as_it_was(bench: Bench) -> None:
    bench.file(COST, QUOTE, OPENED, AGAIN, CREDIT)
    [swept] = bench.desk.shaping.sweep(bench.article_id, [span_of(LOVES)]).claims
    bench.desk.shaping.drop([filed(swept)])
    [again] = bench.desk.shaping.sweep(bench.article_id, [span_of(LOVES)]).claims
    assert again.id == swept.id
