"""Transcripts with timecodes (SubRip, WebVTT): who says what, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.cues import Cue, cues
from workbench.ingest.decode import decode
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.rolling import rolls, unrolled
from workbench.ingest.speakers import Said, Speakers

_ENDED = re.compile(r"""[.!?…。！？]["'”’»)\]]*$""")
_END_CHARS = 4
_LONG = 300
_TITLE = re.compile(r"WEBVTT[ \t]+(?:[-–—][ \t]*)?([^\r\n]{1,300})")
_LOSSY = "Some characters could not be decoded and are shown as \ufffd."
_UNPLACED = "The time of some words could not be read; compare with the file."
_ROLLED = "the repeats of lines that roll on"
_NOTED = "notes to the makers of the file"


def parse_subrip(content: bytes, charset: str = "") -> Parsed:
    """Read a SubRip transcript (.srt)."""
    return _read(content, charset)


def parse_webvtt(content: bytes, charset: str = "") -> Parsed:
    """Read a WebVTT transcript; its notes and styles are no words of anybody."""
    return _read(content, charset)


def _read(content: bytes, charset: str) -> Parsed:
    decoded = decode(content, charset)
    found = cues(decoded.text)
    rolling = rolls(found.told)
    composer = Composer()
    _compose(composer, list(unrolled(found.told)) if rolling else found.told)
    if not composer.blocks:
        return Parsed(Outcome.EMPTY, "The file holds no words.")
    reasons = [_UNPLACED] if any(cue.start is None for cue in found.told) else []
    reasons += [_LOSSY] if decoded.lossy else []
    title = _TITLE.match(decoded.text)
    return Parsed(
        Outcome.PARTIAL if reasons else Outcome.OK,
        " ".join(reasons),
        title=one_line(title[1]) if title else "",
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(words for words, there in ((_ROLLED, rolling), (_NOTED, found.notes)) if there),
    )


def _compose(composer: Composer, told: Sequence[Cue]) -> None:
    turn = _Turn(composer)
    for said, time in _said(told):
        if said.turns and (said.speaker != turn.speaker or not said.speaker):
            turn.begin(said.speaker)
        turn.say(said.words, time)
    turn.end()


def _said(told: Sequence[Cue]) -> Iterator[tuple[Said, int | None]]:
    lines = [line for cue in told for line in cue.lines]
    speakers, voiced = Speakers.of(line.words for line in lines), any(line.voice for line in lines)
    for cue in told:
        for line in cue.lines:
            said = speakers.read(line.words)
            if line.voice or (voiced and not said.speaker):
                # Where a file names voices, words without one are not the last one's.
                said = Said(line.words, line.voice, turns=True)
            yield said, cue.start


@dataclass(slots=True)
class _Turn:
    """What one speaker says without a break, put into blocks that begin at a cue."""

    composer: Composer
    speaker: str = ""
    words: list[str] = field(default_factory=list)
    time: int | None = None
    named: bool = True

    def begin(self, speaker: str) -> None:
        """Let somebody else speak, whose name stands before the first words."""
        self.end()
        self.speaker, self.named = speaker, not speaker

    def say(self, words: str, time: int | None) -> None:
        """Take the words of a line on; a block ends with its sentence, or when it is long."""
        if self.words and (time is None) is not (self.time is None):
            self.end()
        if not self.words:
            self.time = time
        self.words.append(words)
        ended = _ENDED.search(words[-_END_CHARS:])
        if ended or sum(map(len, self.words)) > _LONG:
            self.end()

    def end(self) -> None:
        """File what was said so far."""
        words = " ".join(self.words).strip()
        if words:
            place = Place(time=self.time, speaker=self.speaker)
            told = words if self.named else f"{self.speaker}: {words}"
            self.composer.add(BlockKind.PARAGRAPH, told, place=place)
            self.named = True
        self.words.clear()
