"""Independent origins, and evidence whose place nobody can find."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from workbench.domain.evidence import Evidence, Stance, lacks_locator
from workbench.domain.ids import ClaimId, SourceId
from workbench.domain.origins import independent
from workbench.domain.place import Place
from workbench.domain.source import Locator, Source
from workbench.domain.text import Span

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
SHORT = Source("A note", "A short text.", "0", NOON, file="note.txt")
# Per source: its origin, and the source that it came with.
Known = Mapping[int, tuple[str, int | None]]


def evidence(source: int, stance: Stance = Stance.SUPPORTS) -> Evidence:
    return Evidence(ClaimId(1), SourceId(source), Span(0, 5), "words", stance, "Ines", NOON)


@pytest.mark.parametrize(
    ("cited", "known", "count"),
    [
        ([], {}, 0),
        ([1], {1: ("", None)}, 1),
        ([1, 1], {1: ("", None)}, 1),
        ([1, 2], {1: ("", None), 2: ("", None)}, 2),
        ([1, 2], {1: ("wire", None), 2: ("wire", None)}, 1),
        ([1, 2], {1: ("wire", None), 2: (" Wire ", None)}, 1),
        ([1, 2], {1: ("wire", None), 2: ("office", None)}, 2),
        ([1, 2], {1: ("wire", None), 2: ("", None)}, 2),
        # A message and what was attached to it; two attachments of a message that is not cited.
        ([1, 2], {1: ("", None), 2: ("", 1)}, 1),
        ([2, 3], {2: ("", 1), 3: ("", 1)}, 1),
        ([3, 4], {2: ("", 1), 3: ("", 2), 4: ("", 1)}, 1),
        # The attachment is of its message's origin, whose story another source prints.
        ([2, 3], {1: ("wire", None), 2: ("", 1), 3: ("wire", None)}, 1),
        # What a source that is not cited has in common with both does not make them one.
        ([2, 4], {2: ("", 1), 3: ("wire", 1), 4: ("wire", None)}, 2),
        ([1, 2, 3], {1: ("a", None), 2: ("b", 1), 3: ("b", None)}, 1),
        ([1, 2], {}, 2),
        ([1, 2], {1: ("", 2), 2: ("", 1)}, 1),
    ],
)
def test_origins_are_counted(cited: list[int], known: Known, count: int) -> None:
    sources = {
        SourceId(key): replace(
            SHORT, origin=origin, part_of=None if part_of is None else SourceId(part_of)
        )
        for key, (origin, part_of) in known.items()
    }
    found = independent([evidence(key) for key in cited], sources)
    assert found == {Stance.SUPPORTS: count, Stance.UNDERMINES: 0, Stance.CONTEXT: 0}


def test_each_stance_is_counted_by_itself_and_what_was_withdrawn_is_not() -> None:
    there = [
        evidence(1),
        evidence(2, Stance.UNDERMINES),
        evidence(3, Stance.UNDERMINES),
        replace(evidence(4), withdrawn=NOON),
    ]
    found = independent(there, {SourceId(key): SHORT for key in range(1, 5)})
    assert found == {Stance.SUPPORTS: 1, Stance.UNDERMINES: 2, Stance.CONTEXT: 0}


@pytest.mark.parametrize(
    ("locator", "source", "lacks"),
    [
        (Locator(), SHORT, False),
        (Locator(), replace(SHORT, text="word " * 1000), True),
        (Locator(page=3), replace(SHORT, text="word " * 1000), False),
        (Locator(paragraph=1), replace(SHORT, text="word " * 1000), False),
        (Locator(place=Place(time=0)), replace(SHORT, text="word " * 1000), False),
        (Locator(place=Place()), replace(SHORT, text="word " * 1000), True),
        (Locator(), replace(SHORT, file="", url="https://quay.example/log"), True),
        (Locator(paragraph=2), replace(SHORT, file="", url="https://quay.example/log"), False),
        (Locator(), replace(SHORT, url="https://quay.example/log"), False),
    ],
)
def test_a_place_that_nobody_can_find(locator: Locator, source: Source, lacks: bool) -> None:
    assert lacks_locator(replace(evidence(1), locator=locator), source) is lacks
