from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from tests.export.reports import SCALE, match_of, verdict_of
from workbench.domain.match import QuoteTier, Relation, Slot, SlotKind, SlotSide
from workbench.domain.text import Span
from workbench.export import wording


def test_dates_and_times_do_not_depend_on_the_machine() -> None:
    assert wording.day(date(2026, 3, 9)) == "9 March 2026"
    assert wording.day(None) == ""
    east = timezone(timedelta(hours=9))
    assert wording.moment(datetime(2026, 1, 1, 3, 5, tzinfo=east)) == "31 December 2025, 18:05 UTC"
    assert wording.moment(datetime(2026, 1, 1, 3, 5, tzinfo=UTC)) == "1 January 2026, 03:05 UTC"
    assert wording.moment(datetime(2026, 1, 1, 3, 5)) == "1 January 2026, 03:05 UTC"


def test_counts() -> None:
    assert wording.count(1, "claim") == "1 claim"
    assert wording.count(0, "claim") == "0 claims"
    assert wording.count(2, "query", "queries") == "2 queries"


@pytest.mark.parametrize(
    "url", ["https://example.org/a?b=c&d=%20#e", "HTTP://example.com", "https://пример.example/é"]
)
def test_web_addresses_may_be_followed(url: str) -> None:
    assert wording.address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " https://example.org",
        "https://example.org/\nx",
        'https://example.org/"onmouseover=',
        "https://example.org/<b>",
        "https://",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "java\tscript:x",
        "",
    ],
)
def test_other_addresses_may_not(url: str) -> None:
    assert wording.address(url) == ""


def test_slots_read_as_sentences() -> None:
    assert [wording.slot(slot) for slot in match_of().comparison.slots] == [
        "The date agrees: “March 2026”.",
        "The sum of money differs: the claim has “$4.2 million”, the passage “$3.6 million”.",
        "The passage does not give the name “Otterbridge”.",
    ]
    year, day = (
        SlotSide(Span(0, 4), "2023", "2023"),
        SlotSide(Span(0, 10), "14 May 2023", "2023-05-14"),
    )
    assert wording.slot(Slot(SlotKind.DATE, Relation.AGREES, day, year)) == (
        "The date agrees: the claim has “14 May 2023”, the passage “2023”."
    )
    side = SlotSide(Span(0, 3), "not", "not")
    assert wording.slot(Slot(SlotKind.NEGATION, Relation.DIFFERS, None, side)) == (
        "The negation differs: only the passage has “not”."
    )
    assert wording.slot(Slot(SlotKind.NEGATION, Relation.DIFFERS, side, None)) == (
        "The negation differs: only the claim has “not”."
    )


def test_a_quotation_is_told_with_how_exactly_it_stands_there() -> None:
    mine, theirs = SlotSide(Span(0, 6), "We won", ""), SlotSide(Span(0, 7), "we lost", "")
    told = [
        wording.slot(Slot(SlotKind.QUOTE, relation, mine, side, "", tier))
        for relation, side, tier in (
            (Relation.AGREES, mine, QuoteTier.VERBATIM),
            (Relation.DIFFERS, theirs, QuoteTier.CHANGED),
            (Relation.MISSING, None, QuoteTier.TOO_SHORT),
        )
    ]
    assert told == [
        "The quotation stands in the passage (verbatim): “We won”.",
        "The quotation differs (words changed): the claim has “We won”, the passage “we lost”.",
        "The quotation “We won”: too short to be looked for.",
    ]


def test_every_kind_of_slot_has_a_word() -> None:
    for kind in SlotKind:
        assert wording.slot(Slot(kind, Relation.AGREES, SlotSide(Span(0, 1), "x", "x"), None))


def test_what_cannot_be_seen_is_written_out() -> None:
    assert wording.bare("a\u202eb\x00c") == "a[U+202E]b[U+0000]c"
    assert list(wording.revealed("a\u200b")) == [("a", None), ("U+200B", "zero width space")]
    assert wording.bare("half \ud800") == "half [U+D800]"
    assert wording.hidden_count("a\u00adb\ufeffc") == 2


@pytest.mark.parametrize(
    "text",
    ["plain\ttext\r\nnew line", "👩\u200d🚒", "می\u200cخواهم", "क\u094d\u200dष", "❤️ café", ""],
)
def test_what_belongs_to_a_script_stays(text: str) -> None:
    assert wording.bare(text) == text
    assert wording.hidden_count(text) == 0


def test_a_joiner_in_latin_text_is_hidden_text() -> None:
    assert wording.bare("pay\u200dpal") == "pay[U+200D]pal"


def test_the_rating_of_another_scale_is_told_by_its_key() -> None:
    verdict = verdict_of(1, "confirmed", "")
    assert wording.rating_label(SCALE, verdict) == "Confirmed"
    other = SCALE.__class__("desk", 2, "Later", SCALE.ratings)
    assert wording.rating_label(other, verdict) == "confirmed"
