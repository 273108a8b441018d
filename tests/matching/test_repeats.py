from workbench.domain.ids import SourceId
from workbench.domain.match import Candidate, SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.matching.rank import Ranked
from workbench.matching.repeats import together

WIRE = "The harbour board closed the north pier on Monday after an inspection found cracked piles."
EDITED = (
    "The harbour board closed the North Pier on Monday, after an inspection found cracked piles"
)
LONGER = (
    f"By our reporter. {WIRE} Ferries now leave from the south pier, the board said, until June."
)
OTHER = "The harbour board opened the south pier on Friday after a new inspection of its piles."


def ranked(number: int, text: str, origin: str) -> Ranked:
    passage = Passage(SourceId(number), Span(0, len(text)), text)
    return Ranked(Candidate(passage, SourceLabel(f"S{number}", origin=origin), 1.0), 1 / number, {})


def told(*items: Ranked) -> list[tuple[int, list[int]]]:
    return [
        (head.candidate.passage.source_id, [r.candidate.passage.source_id for r in repeats])
        for head, repeats in together(items)
    ]


def test_repeats_of_one_origin_stand_behind_the_best() -> None:
    found = told(ranked(1, WIRE, "wire"), ranked(2, OTHER, "wire"), ranked(3, EDITED, "wire"))
    assert found == [(1, [3]), (2, [])]
    assert told(ranked(1, LONGER, "wire"), ranked(2, WIRE, "wire")) == [(1, [2])]


def test_only_a_given_origin_makes_a_repeat() -> None:
    assert told(ranked(1, WIRE, ""), ranked(2, WIRE, "")) == [(1, []), (2, [])]
    assert told(ranked(1, WIRE, "wire"), ranked(2, WIRE, "other")) == [(1, []), (2, [])]


def test_a_scrap_is_no_repeat_of_what_it_stands_in() -> None:
    assert told(ranked(1, WIRE, "wire"), ranked(2, "on Monday", "wire")) == [(1, []), (2, [])]
