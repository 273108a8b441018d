from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.ui.bracketed import bracketed
from workbench.domain.claim import Anchor, Claim, ClaimKind
from workbench.domain.ids import ArticleId
from workbench.domain.match import QuoteTier, Relation, Slot, SlotKind, SlotSide, SourceLabel
from workbench.domain.place import Place
from workbench.domain.source import Locator
from workbench.domain.text import Span
from workbench.ui.text import wording

CLAIM = Claim(
    ArticleId(1),
    Anchor(Span(0, 9)),
    "Nine left",
    (ClaimKind.NUMBER, ClaimKind.EVENT),
    worth=0.9,
    reasons=("holds a number",),
    claimant="Ida Brandt",
    number=3,
)


def slot(
    relation: Relation,
    mine: str,
    theirs: str = "",
    *,
    kind: SlotKind = SlotKind.MONEY,
    why: str = "",
) -> Slot:
    claim = SlotSide(Span(0, len(mine)), mine, mine) if mine else None
    passage = SlotSide(Span(0, len(theirs)), theirs, theirs) if theirs else None
    return Slot(kind, relation, claim, passage, why)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (slot(Relation.DIFFERS, "$2 m", "$4 m"), "money differs · claim: $2 m · passage: $4 m"),
        (slot(Relation.AGREES, "$2 billion", "$2 Billion"), "$2 Billion"),
        (slot(Relation.AGREES, "$2 billion", "$2,000m"), "$2 billion / $2,000m"),
        (slot(Relation.MISSING, "$2 billion"), "not in passage: $2 billion"),
        (
            slot(Relation.DIFFERS, "", "not", kind=SlotKind.NEGATION),
            "negation differs · claim: nothing · passage: not",
        ),
    ],
)  # fmt: skip
def test_a_slot_in_words(given: Slot, words: str) -> None:
    assert wording.slot_words(given) == words


@pytest.mark.parametrize(
    ("relation", "tier", "words"),
    [
        (Relation.AGREES, QuoteTier.VERBATIM, "verbatim: we won"),
        (Relation.AGREES, QuoteTier.PUNCTUATION, "same words, other punctuation or case: we won"),
        (Relation.DIFFERS, QuoteTier.CHANGED, "quotation differs: words changed"),
        (Relation.MISSING, QuoteTier.TOO_SHORT, "too short to be looked for: We won"),
        (Relation.MISSING, QuoteTier.NOT_FOUND, "not found in this passage: We won"),
    ],
)
def test_a_quotation_is_never_told_without_its_tier(
    relation: Relation, tier: QuoteTier, words: str
) -> None:
    theirs = "" if relation is Relation.MISSING else "we won"
    given = replace(slot(relation, "We won", theirs, kind=SlotKind.QUOTE), tier=tier)
    assert wording.slot_words(given) == words


def test_why_is_told_only_where_the_chip_does_not_say_it_all() -> None:
    plain = slot(Relation.DIFFERS, "$2", "$4", why="claim says $2, passage says $4")
    more = slot(Relation.DIFFERS, "Q2", "April", why="calendar and fiscal quarter differ")
    assert wording.why_so(plain) == ""
    assert wording.why_so(more) == "Calendar and fiscal quarter differ."
    assert wording.why_so(slot(Relation.AGREES, "a", "a", why="the same")) == ""
    near = slot(Relation.AGREES, "nearly 10 %", "9.6 %", why="nearly 10 % covers 9.6 %")
    assert wording.why_so(near) == "Nearly 10 % covers 9.6 %."
    quote = slot(Relation.AGREES, "We won", "we won", kind=SlotKind.QUOTE, why="in other case")
    assert wording.why_so(quote) == "In other case."


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (SourceLabel("A", publisher="B", published="2026-03-09", kind="news"),
         "B · 9 Mar 2026 · news"),
        (SourceLabel("A", origin="Wire"), "no date · origin: Wire"),
        (SourceLabel("A", origin="A"), "no date"),
    ],
)  # fmt: skip
def test_a_source_has_publisher_date_kind_and_origin(source: SourceLabel, line: str) -> None:
    assert wording.label_line(source) == line


def test_what_differs_comes_first() -> None:
    given = [slot(relation, "x", "y") for relation in Relation]
    assert [item.relation for item in wording.slots_in_order(given)] == [
        Relation.DIFFERS,
        Relation.MISSING,
        Relation.AGREES,
    ]


@pytest.mark.parametrize(("worth", "rank"), [(0, 0), (0.32, 0), (0.5, 1), (0.7, 2), (1, 2)])
def test_worth_is_a_rank(worth: float, rank: int) -> None:
    assert wording.rank(worth) == rank


def test_worth_comes_with_reasons_and_no_number() -> None:
    assert wording.worth_words(CLAIM) == "Worth checking: high.\nHolds a number."


def test_what_hovering_over_a_claim_says() -> None:
    assert wording.claim_tip(CLAIM) == "Claim 3 · number, event · unchecked\nSaid by Ida Brandt"
    apart = replace(CLAIM, number=0, checkable=False, claimant="")
    assert wording.claim_tip(apart) == (
        "Not a claim to check · number, event · set apart\nSet apart: holds a number"
    )


def test_kinds_in_short() -> None:
    assert wording.kind_short(CLAIM) == "number +1"
    assert wording.kind_short(replace(CLAIM, kinds=())) == ""


def test_evidence_counts() -> None:
    assert wording.balance(2, 1) == "2 + / 1 −"
    assert wording.balance(0, 0, 1) == "1 context"
    assert wording.balance(0, 0) == ""


def test_days_and_places() -> None:
    assert wording.day_words("2026-03-09") == "9 Mar 2026"
    assert wording.day_words("spring 2026") == "spring 2026"
    assert wording.place_words(Locator()) == "no page or paragraph known"
    at = datetime(2026, 3, 9, 14, 3, tzinfo=UTC)
    assert wording.moment(at) == f"9 Mar 2026, {at.astimezone():%H:%M}"


def test_evidence_of_a_recording_says_who_speaks_and_when() -> None:
    said = Locator(paragraph=4, place=Place(time=62_000, speaker="Ida Brandt"))
    assert wording.place_words(said) == "00:01:02, Ida Brandt"
    assert wording.place_words(Locator(place=Place(cell="Budget!A7:F7"))) == "Budget!A7:F7"


def test_a_slot_is_told_in_the_language_of_the_window() -> None:
    gone = slot(Relation.DIFFERS, "", "not", why="claim says nothing, passage says not")
    with bracketed():
        # The reason only repeats the two sides, in whatever language they are told.
        assert wording.slot_sentence(gone) == (
            "⟦⟦money⟧ differs · claim: ⟦nothing⟧ · passage: not.⟧"
        )
        assert wording.slot_words(slot(Relation.MISSING, "$2"), earlier=True) == (
            "⟦not in the earlier claim: $2⟧"
        )
        assert wording.worth_words(CLAIM) == "⟦Worth checking: ⟦high⟧.⟧\nHolds a number."
