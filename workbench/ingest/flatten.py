"""All the words of a page whose nesting no tree can hold, without a tree."""

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})|<!--|<[!?]")
_INLINE = {"a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "abbr", "cite", "q"}
_UNSAID = {"script", "style", "noscript", "template", "title", "svg", "head"}
_SPACE = re.compile(r"\s+")


def flattened(text: str) -> Iterator[str]:
    """Yield the words between block-level tags, one piece at a time, in linear time."""
    words: list[str] = []
    for piece, ends in _pieces(text):
        words.append(piece)
        if ends and (line := _line(words)):
            yield line
    if line := _line(words):
        yield line


def _line(words: list[str]) -> str:
    line = _SPACE.sub(" ", html.unescape("".join(words))).strip()
    words.clear()
    return line


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text before each tag, and whether that tag ends a block."""
    place = 0
    while found := _TAG.search(text, place):
        name = (found[2] or "").lower()
        yield text[place : found.start()], name not in _INLINE
        place = _after(text, found.end(), name, closing=bool(found[1]), opened=found[0])
    yield text[place:], True


def _after(text: str, place: int, name: str, *, closing: bool, opened: str) -> int:
    """Return where the text goes on after a tag, a comment, or an element that says nothing."""
    if opened == "<!--":
        mark = "-->"
    elif name in _UNSAID and not closing:
        mark = f"</{name}"
    else:
        mark = ">"
    end = text.find(mark, place)
    if end < 0:
        # Unclosed: a browser would drop the rest of a tag, too; of an element its words are kept.
        return place if mark != ">" else len(text)
    return end + len(mark) if mark in {">", "-->"} else text.find(">", end) + 1 or len(text)
