from dataclasses import replace

from tests.export.reports import SCALE, a_report, match_of, verdict_of
from workbench.domain.claim import CheckState
from workbench.domain.ids import SourceId
from workbench.domain.report import Report, ReportClaim
from workbench.domain.text import Span
from workbench.domain.verdict import Rating
from workbench.export.outline import compared, outline, slots


def with_claim(told: ReportClaim) -> Report:
    return replace(a_report(), claims=(told,))


def test_how_each_claim_is_underlined() -> None:
    told = a_report().claims
    wrong, right, unseen = told[1], told[2], told[3]
    cases = {
        "change": wrong,
        "stands": right,
        "open": unseen,
        "again": replace(right, claim=right.claim.now(CheckState.RECHECK)),
    }
    for line, claim in cases.items():
        assert outline(with_claim(claim)).claims[0].line.value == line
    cut = replace(right, verdict=verdict_of(4, "cut", "no"), rating=SCALE.rating("cut"))
    assert outline(with_claim(cut)).claims[0].line.value == "change"
    asked = replace(wrong, claim=wrong.claim.now(CheckState.QUERY_OUT))
    assert outline(with_claim(asked)).claims[0].line.value == "again"
    undecided = replace(wrong, claim=wrong.claim.now(CheckState.IN_PROGRESS))
    assert outline(with_claim(undecided)).claims[0].line.value == "open"


def test_the_tally_follows_the_scale_and_ends_with_no_verdict() -> None:
    report = a_report()
    older = Rating("ok", "OK", "An older scale.", "good")
    moved = replace(report.claims[2], rating=older)
    told = outline(replace(report, claims=(*report.claims, moved)))
    assert [(rating.label if rating else None, number) for rating, number in told.tally] == [
        ("Confirmed", 1),
        ("Change required", 1),
        ("OK", 1),
        (None, 2),
    ]


def test_a_claim_without_a_number_is_known_by_its_place() -> None:
    report = a_report()
    bare = tuple(replace(t, claim=replace(t.claim, number=0)) for t in report.claims)
    assert [told.number for told in outline(replace(report, claims=bare)).claims] == [1, 2, 3, 4]


def test_a_difference_wins_where_slots_overlap() -> None:
    match = match_of()
    agrees, differs, _missing = match.comparison.slots
    both = replace(agrees, passage=differs.passage)
    told = replace(match, comparison=replace(match.comparison, slots=(both, differs)))
    assert [(piece.text, relation) for piece, relation in compared(told)] == [
        ("The repair cost ", ""),
        ("$3.6 million", "differs"),
        (" in all and ended in March 2026.", ""),
    ]
    assert compared(replace(match, passage=replace(match.passage, text=""))) == []


def test_what_differs_comes_first() -> None:
    relations = [slot.relation.value for slot in slots(match_of())]
    assert relations == ["differs", "missing", "agrees"]


def test_sources_are_known_by_their_numbers() -> None:
    told = outline(a_report())
    assert told.source_number(SourceId(12)) == 2
    assert told.source_number(SourceId(99)) == 0
    assert told.source_title(1) == "Library repair: final account"
    assert told.source_title(9) == ""


def test_of_a_long_passage_only_what_bears_on_the_claim_is_told() -> None:
    match = match_of()
    ahead, after = "Nothing to do with it. " * 20, " Nor this." * 20
    slot = match.comparison.slots[1]
    assert slot.passage is not None
    here = len(ahead)
    side = replace(slot.passage, span=slot.passage.span.shifted(here))
    told = replace(
        match,
        passage=replace(match.passage, text=ahead + match.passage.text + after),
        comparison=replace(
            match.comparison,
            slots=(replace(slot, passage=side),),
            best=Span(here, here + len(match.passage.text)),
        ),
    )
    assert "".join(piece.text for piece, _ in compared(told)) == f"… {match.passage.text} …"
    whole = replace(told, comparison=replace(told.comparison, best=None))
    assert "".join(piece.text for piece, _ in compared(whole)) == told.passage.text
