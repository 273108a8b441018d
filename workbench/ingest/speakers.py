"""Who speaks, where a transcript writes it at the beginning of a line."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

_WORD = r"(?:[^\W\d_][\w.'’-]{0,30}|\d{1,3}|\([^()]{1,30}\))"
_NAMED = re.compile(rf"\[?((?:[^\W\d_][\w.'’-]{{0,30}})(?: {_WORD}){{0,4}})\]? ?:(?=\s|$)\s*")
_CHANGE = re.compile(r"(?:>{2,3}|&gt;&gt;)\s*")
_DASH = re.compile(r"[-–—]\s*(?=\S)")
_PARTICLES = {"de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "al", "of"}
_ASIDE = re.compile(r" ?\([^()]*\)")
# One word, or capitals among capitals, is a name only if it stands there more than once.
_LEAST = 2
_COMMON = {
    *(
        "no",
        "yes",
        "note",
        "see",
        "so",
        "well",
        "but",
        "and",
        "remember",
        "also",
        "first",
        "second",
    ),
    *("third", "finally", "today", "now", "then", "here", "warning", "update", "example", "fact"),
    *("sources", "source", "result", "conclusion", "however", "again", "next", "because", "namely"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a line; who says them if it tells; ``turns`` if somebody else may begin."""

    words: str
    speaker: str = ""
    turns: bool = False


@dataclass(slots=True)
class Speakers:
    """Tells names at the beginning of a line from other words before a colon."""

    times: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Speakers":
        """Count the possible names in all the lines of a transcript."""
        heads = (_NAMED.match(_begun(line)[0]) for line in lines)
        return cls(Counter(_name(head[1]) for head in heads if head))

    def read(self, line: str) -> Said:
        """Part a line into its speaker, if it names one, and the words."""
        words, mark = _begun(line)
        named = _NAMED.match(words)
        if named and self._known(_name(named[1]), words[named.end() :]):
            return Said(words[named.end() :], _name(named[1]), turns=True)
        # A dash is a part of the words; two arrows are none.
        return Said(line if _DASH.match(line) else words, turns=bool(mark))

    def _known(self, name: str, said: str) -> bool:
        words = name.split()
        shouted = name.isupper() and said.isupper()
        if any(word[0].islower() and word not in _PARTICLES for word in words):
            return False
        sure = (len(words) > 1 or name.isupper()) and not shouted
        return words[0].lower() not in _COMMON and (sure or self.times[name] >= _LEAST)


def _begun(line: str) -> tuple[str, str]:
    found = _CHANGE.match(line) or _DASH.match(line)
    return (line[found.end() :], found[0]) if found else (line, "")


def _name(head: str) -> str:
    return _ASIDE.sub("", head).strip()
