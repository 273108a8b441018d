from collections.abc import Callable
from time import process_time

import pytest

from tests.ingest import samples_transcripts as samples
from tests.ingest.samples_transcripts import subrip
from workbench.domain.source import Outcome
from workbench.ingest.parsed import Parsed
from workbench.ingest.transcript import parse_subrip, parse_webvtt

A, B, C = (f"00:00:0{at},000 --> 00:00:0{at + 1},000" for at in (1, 2, 3))
Told = list[tuple[int | None, str, str]]


def told(parsed: Parsed) -> Told:
    """Return the time, speaker and words of each block."""
    found = []
    for block in parsed.blocks:
        assert block.place is not None
        found.append((block.place.time, block.place.speaker, block.span.of(parsed.text)))
    return found


def read(text: str) -> Told:
    return told(parse_subrip(text.encode()))


def test_subtitles_by_turn_and_sentence() -> None:
    parsed = parse_subrip(samples.as_subrip())
    assert (parsed.outcome, parsed.reason) == (Outcome.OK, "")
    assert told(parsed) == [
        (1000, "", "Good evening. This is Harbour Radio."),
        (
            4000,
            "MAJA LINDQVIST",
            "MAJA LINDQVIST: The ferry will cross eight times a day, Sundays & holidays too.",
        ),
        (11_000, "Tove Ek", "Tove Ek: Since when?"),
        (11_000, "", "- Since 2019."),
        (3_723_000, "", "See: nobody asks at 10:30."),
    ]


def test_a_meeting_with_voices() -> None:
    parsed = parse_webvtt(samples.as_webvtt())
    assert parsed.outcome is Outcome.OK
    assert parsed.title == "Harbour board, 14 October"
    assert parsed.lacks == ("notes to the makers of the file",)
    assert told(parsed) == [
        (1000, "Maja Lindqvist", "Maja Lindqvist: We put the cost at €1.3 million"),
        (4000, "Tove Ek", "Tove Ek: And the cars?"),
        (4000, "Maja Lindqvist", "Maja Lindqvist: They wait until mid-December."),
        (8000, "", "(applause)"),
    ]


def test_rolling_captions_are_not_doubled() -> None:
    lines = ["so today we look", "at the harbour", "and who pays for it", "and who does not"]
    parsed = parse_webvtt(samples.rolling(lines))
    assert parsed.text == " ".join(lines)
    assert parsed.lacks == ("the repeats of lines that roll on",)


def test_captions_that_grow_are_not_doubled() -> None:
    shown = ["the boat", "the boat is late", "the boat is late today", "tomorrow it sails"]
    made = subrip(
        *((f"00:00:0{at},000 --> 00:00:0{at},900", said) for at, said in enumerate(shown))
    )
    assert parse_subrip(made).text == "the boat is late today tomorrow it sails"


def test_a_refrain_is_no_rolling_caption() -> None:
    verses = ["Row!", "Row!", "The boat", "is slow", "we are", "late"]
    made = subrip(
        *((f"00:00:0{at},000 --> 00:00:0{at},900", said) for at, said in enumerate(verses))
    )
    parsed = parse_subrip(made)
    assert parsed.text.split() == " ".join(verses).split()
    assert parsed.lacks == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{A}\none\n\n{B}\ntwo", "one two"),
        (f"1\n{A}\none\n2\n{B}\ntwo\n3\n{C}\nthree", "one two three"),
        (f"1\n{A}\nin the year\n2019\n2\n{B}\ntwo", "in the year 2019 two"),
        (f"1\n{A}\nin the year\n2019\n\n{B}\ntwo", "in the year 2019 two"),
        ("1\n0:0:1.5-->00:00:02\none\n\nstill one\n", "one still one"),
        (f"1\r{A} X1:10 Y1:20\rone\r\r2\r{B}\rtwo", "one two"),
        (f"2\n{B}\ntwo\n\n1\n{A}\none\n", "two one"),
        (f'1\n{A}\n3 < 4 &lt;b&gt; <laughs> <font color="red">x</font>', "3 < 4 <b> <laughs> x"),
    ],
)
def test_disorder_loses_no_words(text: str, words: str) -> None:
    parsed = parse_subrip(text.encode())
    assert parsed.text == words
    assert parsed.outcome is Outcome.OK


def test_words_whose_time_cannot_be_read_are_kept_apart_and_said() -> None:
    parsed = parse_subrip(f"About boats\n\n1\n{A}\none\n\n2\n00:0x:02,000 --> 1\ntwo\n".encode())
    assert parsed.outcome is Outcome.PARTIAL
    assert "time" in parsed.reason
    assert told(parsed) == [(None, "", "About boats"), (1000, "", "one"), (None, "", "two")]


@pytest.mark.parametrize(
    ("lines", "speaker"),
    [
        (["Maja Lindqvist: Yes."], "Maja Lindqvist"),
        (["MAJA: Yes."], "MAJA"),
        (["Maja: Yes.", "Maja: No."], "Maja"),
        ([">> Nils de la Vik: Yes."], "Nils de la Vik"),
        (["MAN (on the phone): Yes."], "MAN"),
        (["[SPEAKER_01]: Yes."], "SPEAKER_01"),
        (["Speaker 2: Yes."], "Speaker 2"),
        (["Maja: Yes."], ""),
        (["Note: it rains.", "Note: it snows."], ""),
        (["The boats were: late."], ""),
        (["THE BOAT STOPS: AGAIN."], ""),
        (["It left at 10:30."], ""),
    ],
)
def test_who_speaks(lines: list[str], speaker: str) -> None:
    times = [A, B]
    parsed = parse_subrip(subrip(*zip(times, lines, strict=False)))
    assert {block.place.speaker for block in parsed.blocks if block.place} == {speaker}
    assert parsed.text.startswith(f"{speaker}: " if speaker else lines[0])


def test_arrows_end_a_turn_even_without_a_name() -> None:
    found = read(f"1\n{A}\nMaja Ek: The boat\n\n2\n{B}\n>> Which boat\n\n3\n{C}\nis it?\n")
    assert found == [(1000, "Maja Ek", "Maja Ek: The boat"), (2000, "", "Which boat is it?")]


def test_a_long_turn_is_parted_at_cues() -> None:
    cues = [(A, "a word " * 20), (B, "and more " * 20), (C, "the end")]
    assert [time for time, _, _ in told(parse_subrip(subrip(*cues)))] == [1000, 3000]


def test_files_without_words() -> None:
    assert parse_subrip(f"1\n{A}\n\n".encode()).outcome is Outcome.EMPTY
    assert parse_webvtt(b"WEBVTT\n\nNOTE nothing yet\n").outcome is Outcome.EMPTY


def test_a_file_called_webvtt_without_its_first_line() -> None:
    assert parse_webvtt(f"1\n{A}\none\n".encode()).text == "one"


@pytest.mark.parametrize(
    "made",
    [
        lambda size: subrip(*[(A, "Maja Ek: said so")] * size).decode(),
        lambda size: "<v " * size,
        lambda size: ":" * 10 * size,
        lambda size: f"1\n{A}\n" + "{\\a" * size,
        lambda size: f"1\n{A}\n" + "(A " * size,
        lambda size: (f"1\n{A}\n" + "word\n" * size) * 5,
        lambda size: f"1\n{A}\n" + "Ab " * size + ":",
    ],
)
def test_hostile_files_take_linear_time(made: Callable[[int], str]) -> None:
    times = []
    for size in (4_000, 16_000):
        content = made(size).encode()
        start = process_time()
        parse_subrip(content)
        times.append(process_time() - start)
    assert times[1] < 8 * times[0] + 0.2
