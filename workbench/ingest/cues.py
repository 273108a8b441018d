"""The cues of subtitles and transcripts (SubRip, WebVTT), read so that disorder loses no words.

Libraries for these files drop the words of a cue whose time is not written as it should be;
transcripts typed by hand are full of those. WebVTT follows the W3C's description of 2019.
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3})\d{0,6})?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-{{1,3}}>\s*{_TIME}(?:\s.*)?")
_LIKE_TIMING = re.compile(r"\s*(?=\S{0,20}\d)\S{0,20}:\S{0,20}\s*-{1,3}>.*")
_NUMBER = re.compile(r"\s*(\d{1,7})\s*")
_BREAK = re.compile(r"\r\n|\r|\n")
_HEADER = "WEBVTT"
_ASIDE = ("NOTE", "STYLE", "REGION")
# Whoever speaks is named by <v>, until </v> or the next one.
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^<>\n]{1,100})>|(</v>)")
_TAGS = "i|b|u|s|c|v|em|strong|font|span|lang|ruby|rt|br|small|big|p|div"
_TAG = re.compile(
    rf"</?(?:{_TAGS})(?:[ .\t/][^<>\n]{{0,200}})?>|<\d[\d:.]{{0,12}}>|\{{\\[^{{}}\n]{{0,60}}\}}",
    re.IGNORECASE,
)
_NAME_WORDS = 5
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line of a cue, and the voice that the file names for them."""

    words: str
    voice: str = ""


@dataclass(slots=True)
class Cue:
    """The lines shown from ``start`` on, in milliseconds; ``None`` if the file does not tell."""

    start: int | None
    raw: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Cues:
    """All cues with words in their order; ``notes`` are remarks of the file to its makers."""

    told: list[Cue]
    notes: int = 0


def cues(text: str) -> Cues:
    """Return the cues of a SubRip or WebVTT file, without marks."""
    reader = _Reader(_BREAK.split(text), vtt=text.startswith(_HEADER))
    told = list(reader.cues())
    for cue in told:
        cue.lines = list(_cleaned(cue.raw))
    return Cues([cue for cue in told if cue.lines], reader.notes)


@dataclass(slots=True)
class _Reader:
    lines: Sequence[str]
    vtt: bool
    number: int = 0
    count: int = 0
    notes: int = 0

    def cues(self) -> Iterator[Cue]:
        """Yield the cues as they stand, the first without a time."""
        cue, aside = Cue(None), self.vtt
        for at, line in enumerate(self.lines):
            timing = _TIMING.fullmatch(line)
            if timing or _LIKE_TIMING.fullmatch(line):
                self._drop_name(cue, at)
                self.count += 1
                yield cue
                cue, aside = Cue(_milliseconds(timing) if timing else None), False
            elif not line.strip():
                aside = False
            elif aside or (self.vtt and self._begins_aside(at)):
                aside = True
            else:
                cue.raw.append(line)
        yield cue

    def _drop_name(self, cue: Cue, at: int) -> None:
        """Take off the last cue what is the number or name of the one whose time follows."""
        if not cue.raw or self._blank(at - 1):
            return
        named = _NUMBER.fullmatch(cue.raw[-1])
        awaited = (self.number + 1, self.count + 1)
        if named and (self._blank(at - 2) or int(named[1]) in awaited):
            self.number = int(named[1])
            cue.raw.pop()
        elif self.vtt and self._blank(at - 2) and len(cue.raw[-1].split()) <= _NAME_WORDS:
            cue.raw.pop()

    def _blank(self, at: int) -> bool:
        return at < 0 or not self.lines[at].strip()

    def _begins_aside(self, at: int) -> bool:
        begins = self._blank(at - 1) and self.lines[at].split(maxsplit=1)[0] in _ASIDE
        self.notes += begins and self.lines[at].startswith(_ASIDE[0])
        return begins


def _milliseconds(timing: re.Match[str]) -> int:
    hours, minutes, seconds = (int(timing[group] or 0) for group in (1, 2, 3))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((timing[4] or "").ljust(3, "0"))


def _cleaned(raw: Sequence[str]) -> Iterator[Line]:
    voice = ""
    for line in raw:
        place = 0
        for found in _VOICE.finditer(line):
            yield from _line(line[place : found.start()], voice)
            voice, place = _tidy(found[1] or ""), found.end()
        yield from _line(line[place:], voice)


def _line(piece: str, voice: str) -> Iterator[Line]:
    if words := _tidy(_TAG.sub("", piece)):
        yield Line(words, voice)


def _tidy(words: str) -> str:
    return _SPACE.sub(" ", html.unescape(words)).strip()
