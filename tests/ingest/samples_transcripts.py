"""Subtitles of a talk about the ferries of Norra Holmen. Everything here is our own words."""

from collections.abc import Callable, Iterable


def subrip(*cues: tuple[str, str]) -> bytes:
    """Return a SubRip file: the time and the words of each cue."""
    told = (f"{at}\r\n{time}\r\n{said}\r\n\r\n" for at, (time, said) in enumerate(cues, start=1))
    return "".join(told).encode()


def as_subrip() -> bytes:
    """Return a talk of two, with marks, names written once, and an unknown voice."""
    return b"\xef\xbb\xbf" + subrip(
        ("00:00:01,000 --> 00:00:03,500", "<i>Good evening.</i> This is\r\nHarbour Radio."),
        ("00:00:04,000 --> 00:00:06,000", "MAJA LINDQVIST: The ferry will cross"),
        ("00:00:06,000 --> 00:00:08,250", "{\\an8}eight times a day,"),
        ("00:00:08,250 --> 00:00:10,000", "MAJA LINDQVIST: Sundays &amp; holidays too."),
        ("00:00:11,000 --> 00:00:12,000", "Tove Ek: Since when?\r\n- Since 2019."),
        ("01:02:03,000 --> 01:02:05,000", "See: nobody asks at 10:30."),
    )


def as_webvtt() -> bytes:
    """Return a meeting with voices, notes, a style, names of cues and a cue without a voice."""
    return """WEBVTT - Harbour board, 14 October
Kind: captions

NOTE checked by the clerk
who was there

STYLE
::cue { color: lime }

intro
00:01.000 --> 00:04.000 position:10% align:left
<v Maja Lindqvist>We put the cost at <b>€1.3 million</b>

2
00:04.000 --> 00:06.000
<v.loud Tove Ek>And the cars?</v> <v Maja Lindqvist>They wait&nbsp;until

00:06.000 --> 00:07.500
<v Maja Lindqvist><00:06.200>mid-<c.low>December</c>.

00:08.000 --> 00:09.000
(applause)
""".encode()


def rolling(lines: Iterable[str]) -> bytes:
    """Return captions as video sites write them: each line is shown again under the next."""
    told, before, second = ["WEBVTT\n"], " ", 0
    for line in lines:
        for upper, lower in ((before, f"{line[:4]}<00:00:00.500><c>{line[4:]}</c>"), (line, " ")):
            times = f"00:00:{second:02}.000 --> 00:00:{second + 1:02}.000 align:start"
            told.append(f"{times}\n{upper}\n{lower}\n")
            second += 1
        before = line
    return "\n".join(told).encode()


FILES: dict[str, Callable[[], bytes]] = {"talk.srt": as_subrip, "meeting.vtt": as_webvtt}
