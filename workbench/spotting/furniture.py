"""Page furniture: what a web page puts around an article and a reader pastes along with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.spotting.furniture_phrases import PHRASES
from workbench.spotting.furniture_words import CREDIT, FILLERS, RULES

__all__ = ["CREDIT", "furniture", "set_apart"]

_QUOTE_MARKS: Final = frozenset('“"„«')
_SENTENCE_WORDS: Final = 7


@dataclass(frozen=True, slots=True)
class _Rule:
    """A kind of furniture and what lines of it look like; ``longest`` in characters.

    ``whole`` rules match lines that are nothing else; the others a wording inside a line.
    """

    name: str
    whole: bool
    longest: int
    pattern: re.Pattern[str]

    def matches(self, line: str, *, sentence: bool) -> bool:
        """Say whether a line is furniture of this kind; ``sentence`` if it reads like one."""
        if len(line) > self.longest or (self.whole and sentence and self.name not in _SPEAKS):
            return False
        match = self.pattern.search(line)
        if match is None:
            return False
        return self.whole or not _QUOTE_MARKS & set(line[: match.start()])


def _compiled(name: str, whole: bool, longest: int, patterns: str) -> _Rule:
    """Make a rule of a row of the list."""
    joined = re.sub(r"\n {2}", "", patterns.strip("\n")).replace("\n", "|")
    for filler, pattern in FILLERS.items():
        joined = joined.replace(filler, pattern)
    if whole:
        joined = rf"^\W*(?:{joined})\W*$"
    return _Rule(name, whole, longest, re.compile(joined, re.IGNORECASE))


# Furniture that comes in sentences.
_SPEAKS: Final = frozenset(
    {"comment form", "newsletter sign-up", "subscription notice", "about the author", "byline"}
)
_RULES: Final = tuple(_compiled(*row) for row in (*RULES, *PHRASES))
# After one of these a page has no more article, or none until the next real paragraph.
ENDS_ARTICLE: Final = frozenset({"comment form"})
OPENS_LIST: Final = frozenset({"related link"})
_LABEL: Final = re.compile(r"(?:[^\W\d_]|[\d&+'’/,|·–-]|\s)+$")
_LABEL_WORDS, _LABEL_LENGTH, _PROSE_WORDS = 5, 40, 22


def furniture(line: str) -> str:
    """Return what kind of page furniture a line is, empty if it is none."""
    line = line.strip()
    if not any(char.isalnum() for char in line):
        return "ornament" if line else ""
    sentence = line[-1] in ".!?" and len(line.split()) >= _SENTENCE_WORDS
    return next((rule.name for rule in _RULES if rule.matches(line, sentence=sentence)), "")


def set_apart(lines: Sequence[str]) -> list[str]:
    """Return for each line of a page what kind of furniture it is, empty for the article itself.

    Beyond the wording of a line its place counts: short labels before the article begins, links
    under a "Related" heading, and whatever stands under a comment form until prose begins again.
    """
    kinds = [furniture(line) for line in lines]
    begins = next((i for i, line in enumerate(lines) if _is_prose(line) and not kinds[i]), 0)
    under = ""
    for i, line in enumerate(lines):
        if kinds[i]:
            under = _reach(kinds[i], i > begins)
        elif _is_prose(line):
            under = ""
        elif under:
            kinds[i] = under
        elif i < begins and _is_label(line):
            kinds[i] = "category label"
    return kinds


def _reach(kind: str, behind: bool) -> str:
    """Return what the short lines under a line of furniture are."""
    if kind in ENDS_ARTICLE and behind:
        return "comments under the article"
    return "related link" if kind in OPENS_LIST and behind else ""


def _is_prose(line: str) -> bool:
    """Say whether a line is a paragraph: many words and an end mark."""
    return len(line.split()) >= _PROSE_WORDS and any(mark in line for mark in ".!?。")


def _is_label(line: str) -> bool:
    """Say whether a line at the head of a page is a section or category label."""
    words = line.split()
    return (
        0 < len(words) <= _LABEL_WORDS
        and len(line) <= _LABEL_LENGTH
        and bool(_LABEL.match(line.strip()))
    )
