"""One text from several lines: words that a hyphen broke, scripts that have no spaces."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

_SOFT = "\u00ad\x02\ufffe"
_HYPHENS = "-\u2010" + _SOFT
_TIGHT = "-\u2010\u2013\u2014/"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Scripts that are written without spaces: kana, Han, full-width forms.
_UNSPACED = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")


class Known:
    """How often words stand in a text; they are counted when first asked for."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._counted: Counter[str] | None = None

    def __call__(self, word: str) -> int:
        """Return how often a word, in small letters, stands in the text."""
        if self._counted is None:
            self._counted = Counter(
                word.lower() for line in self._lines for word in _WORD.findall(line)
            )
        return self._counted[word]


def joined(lines: Sequence[str], count: Callable[[str], int]) -> str:
    """Return the lines as one, words that a hyphen broke put together again.

    ``count`` says how often a word stands in the document: a hyphen that the document also writes
    in the middle of a line is kept.
    """
    parts: list[str] = []
    last = lines[0]
    for line in lines[1:]:
        ending = last[-1:]
        if ending in _HYPHENS and last[-2:-1].isalpha() and line[:1].islower():
            parts.append(last[:-1])
            if _keeps_hyphen(last, line, count):
                parts.append("-")
        else:
            parts.append(last)
            tight = ending in _TIGHT and not last[-2:-1].isspace()
            if not tight and not (_UNSPACED.match(ending) and _UNSPACED.match(line)):
                parts.append(" ")
        last = line
    return "".join([*parts, last])


def _keeps_hyphen(last: str, line: str, count: Callable[[str], int]) -> bool:
    if last[-1] in _SOFT:
        return False
    before = last[:-1].rsplit(" ", 1)[-1].lower()
    after = line.split(" ", 1)[0].rstrip(".,;:").lower()
    return count(f"{before}-{after}") > 0 and not count(before + after)
