"""The paragraphs of a plain-text message: what is quoted, what is signed, what is wrapped."""

import re
from collections.abc import Iterator
from itertools import groupby

from workbench.domain.text import BlockKind

_MARKS = re.compile(r"(?:>[ \t]?)+")
_NUMBER = re.compile(r">[ \t]?\d")
_BULLET = re.compile(r"\s*(?:[•‣◦▪●·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t\u00a0]+(?=\S)")
_SIGNATURE_LINES = 15
# Mail is wrapped at 72 to 78 characters; a line longer than this was not wrapped at all.
_WIDEST = 80
_NARROWEST = 50

Line = tuple[int, str]


def plain_blocks(text: str, *, flowed: bool, joined: bool) -> Iterator[tuple[BlockKind, str]]:
    """Yield the kind and words of each paragraph of a message.

    ``flowed`` and ``joined`` are the parameters ``format=flowed`` and ``delsp=yes`` (RFC 3676). The
    marks before quoted lines are left out, and so is the line that parts the signature.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for signature, some in _parted(lines):
        if signature:
            yield BlockKind.NOTE, "\n".join(some)
            continue
        depths = _unflowed(some, joined=joined) if flowed else _marked(some)
        width = max((len(line) for _, line in depths if len(line) <= _WIDEST), default=0)
        wrapped = 0 if flowed or width < _NARROWEST else width
        for depth, group in groupby(depths, key=lambda line: line[0]):
            for words in _paragraphs([line for _, line in group], wrapped):
                yield _kind(depth, words), words


def _parted(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Yield the lines in stretches, each with whether it is a signature."""
    place = 0
    while place < len(lines):
        mark = _mark(lines, place)
        yield False, lines[place:mark]
        end = _unsigned(lines, mark + 1)
        if mark < end:
            yield True, lines[mark + 1 : end]
        place = max(end, mark + 1)


def _mark(lines: list[str], place: int) -> int:
    """Return the number of the next line that parts a signature, or of the end."""
    for number in range(place, len(lines)):
        # Without its blank, which many programs cut off, the mark may be a mere stroke.
        if lines[number] == "-- " or (
            lines[number] == "--" and len(lines) - number <= _SIGNATURE_LINES
        ):
            return number
    return len(lines)


def _unsigned(lines: list[str], place: int) -> int:
    """Return where the words go on after a signature: with what is quoted, and who wrote that."""
    for number in range(place, len(lines)):
        if lines[number].startswith(">"):
            introduced = number
            while introduced > place and lines[introduced - 1].strip():
                introduced -= 1
            return introduced
    return len(lines)


def _kind(depth: int, words: str) -> BlockKind:
    if depth:
        return BlockKind.QUOTE
    return BlockKind.LIST_ITEM if _BULLET.match(words) else BlockKind.PARAGRAPH


def _marked(lines: list[str]) -> list[Line]:
    """Return each line with how deeply it is quoted, without the marks of that."""
    marked = []
    for number, line in enumerate(lines):
        found = _MARKS.match(line)
        near = lines[max(number - 1, 0) : number] + lines[number + 1 : number + 2]
        alone = not any(other.startswith(">") for other in near)
        if found is None or (alone and _NUMBER.match(line)):
            # ">50 people" by itself is a figure.
            marked.append((0, line))
        else:
            marked.append((found[0].count(">"), line[found.end() :]))
    return marked


def _unflowed(lines: list[str], *, joined: bool) -> list[Line]:
    """Return the lines as they were before they were broken where a blank ends them."""
    whole: list[Line] = []
    pieces: list[str] = []
    last = 0
    for line in lines:
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")
        if pieces and depth != last:
            whole.append((last, "".join(pieces)))
            pieces = []
        last = depth
        broken = words.endswith(" ")
        pieces.append(words[:-1] if broken and joined else words)
        if not broken:
            whole.append((depth, "".join(pieces)))
            pieces = []
    return [*whole, (last, "".join(pieces))]


def _paragraphs(lines: list[str], width: int) -> Iterator[str]:
    """Yield the lines that belong together: a line goes on where its next word did not fit."""
    group: list[str] = []
    for line in lines:
        if group and not _goes_on(group[-1], line, width):
            yield "\n".join(group)
            group = []
        if line.strip():
            group.append(line.rstrip())
    if group:
        yield "\n".join(group)


def _goes_on(line: str, following: str, width: int) -> bool:
    if not width or not following.strip() or _BULLET.match(following):
        return False
    unfinished = len(line) >= _NARROWEST and following[0].islower()
    return unfinished or len(line) + 1 + len(following.split(maxsplit=1)[0]) > width
