from datetime import UTC, datetime

from workbench.domain.evidence import Evidence, Stance
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.match import Bearing, Comparison, Match, Repeat, SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.ui.dialogs.source_marks import Mark, marks

HERE, ELSEWHERE = SourceId(1), SourceId(2)
NOW = datetime(2025, 6, 1, tzinfo=UTC)


def evidence(source_id: SourceId, start: int, end: int) -> Evidence:
    span = Span(start, end)
    return Evidence(ClaimId(1), source_id, span, "…", Stance.SUPPORTS, "Lena", NOW, note="Table 2")


def match(source_id: SourceId, start: int, *repeats: tuple[SourceId, int]) -> Match:
    def passage(where: SourceId, at: int) -> Passage:
        return Passage(where, Span(at, at + 10), "0123456789")

    label = SourceLabel("A source")
    again = tuple(Repeat(passage(*repeat), label) for repeat in repeats)
    return Match(passage(source_id, start), label, 1.0, Comparison(Bearing.AGREES), repeats=again)


def test_only_what_stands_in_the_source_is_marked_in_the_order_of_its_text() -> None:
    found = marks(
        HERE,
        [evidence(HERE, 50, 55), evidence(ELSEWHERE, 0, 5)],
        [match(HERE, 90), match(ELSEWHERE, 0, (HERE, 20)), match(ELSEWHERE, 70)],
    )
    assert found == [
        Mark(Span(20, 30)),
        Mark(Span(50, 55), Stance.SUPPORTS, "Table 2"),
        Mark(Span(90, 100)),
    ]


def test_a_passage_of_which_evidence_was_made_is_marked_once() -> None:
    found = marks(HERE, [evidence(HERE, 50, 55)], [match(HERE, 48)], Span(48, 58))
    assert [mark.span for mark in found] == [Span(50, 55)]


def test_where_the_source_was_opened_is_not_said_to_be_put_forward() -> None:
    (mark,) = marks(HERE, [], [], Span(3, 9))
    assert (mark.span, mark.words) == (Span(3, 9), "opened here")
    (mark,) = marks(HERE, [], [match(HERE, 0)], Span(3, 9))
    assert (mark.span, mark.words) == (Span(0, 10), "put forward")
