"""The groups of an RTF file (RTF 1.9.1): where they begin and end, and what kinds they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\\bin(\d{1,9}) ?|\\[^a-zA-Z]|[{}]", re.DOTALL)
_KIND = re.compile(r"\{(?:\\\*)?\\([a-z]{1,32})")


@dataclass(frozen=True, slots=True)
class Group:
    """A group: the word it begins with, and where it stands, its braces with it."""

    kind: str
    start: int
    end: int


def groups(text: str, kinds: frozenset[str]) -> Iterator[Group]:
    """Yield the outermost groups of some kinds, in order; binary data is passed over.

    A group that never ends goes as far as the text.
    """
    depth, place = 0, 0
    inside: Group | None = None
    level = 0
    while token := _TOKEN.search(text, place):
        place = token.end() + (int(token[1]) if token[1] else 0)
        if token[0] == "{":
            depth += 1
            named = _KIND.match(text, token.start()) if inside is None else None
            if named and named[1] in kinds:
                inside, level = Group(named[1], token.start(), len(text)), depth
        elif token[0] == "}":
            if inside is not None and depth == level:
                yield Group(inside.kind, inside.start, token.end())
                inside = None
            depth = max(depth - 1, 0)
    if inside is not None:
        yield inside


def without(text: str, taken: Iterable[Group]) -> str:
    """Return the text without some groups."""
    kept, place = [], 0
    for group in taken:
        kept.append(text[place : group.start])
        place = group.end
    kept.append(text[place:])
    return "".join(kept)
