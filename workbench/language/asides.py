"""What an article puts between the quotation marks itself: "« Trop tard, dit-elle, pour nous »"."""

import re
from collections.abc import Iterator
from typing import Final

from workbench.domain.text import Span
from workbench.language.speech_words import CLITICS, SAYING

# Russian and Spanish set it off by dashes, French by commas with the verb first.
_DASHED: Final = re.compile(
    r"[,!?…](?P<gap>\s?[—–]\s?)(?P<said>[^«»“”—–\n]{3,90}?)[.,;]?\s?[—–]\s?"
)
_BY_COMMAS: Final = re.compile(
    r",(?P<gap>\s)(?P<said>(?:(?:a|ont|avait)(?:-t-(?:il|elle|on))?\s)?"
    r"[^\W\d_]{2,20}(?:-t)?(?:-(?:il|elle|on|ils|elles))?(?:\s[^,«»\n]{1,60}?)?),\s"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,3}")
_AUXILIARIES: Final = frozenset(
    ("a", "ont", "avait", "a-t-il", "a-t-elle", "a-t-on", "ha", "han", "había")
)


def parts(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of the words at ``span`` that are quoted, without "she said" among them.

    Only Russian, French and Spanish marks ("«") hold such asides; most quotations are one part.
    """
    if text[span.start] != "«":
        yield span
        return
    start = span.start
    for match in _asides(text, span):
        yield Span(start, match.start() + 1)
        start = match.end()
    if start < span.end:
        yield Span(start, span.end)


def _asides(text: str, span: Span) -> Iterator["re.Match[str]"]:
    """Yield the asides that begin with a verb of saying, in reading order."""
    at = span.start + 1
    for pattern in (_DASHED, _BY_COMMAS):
        found = [m for m in pattern.finditer(text, at, span.end - 1) if _says(m.group("said"))]
        if found:
            yield from found
            return


def _says(words: str) -> bool:
    """Say whether an aside begins with a verb of saying."""
    for word in _WORD.findall(words.lower())[:2]:
        if word in _AUXILIARIES:
            continue
        bare = word.removesuffix("-t" + word[word.rindex("-") :]) if "-" in word else word
        return word in SAYING or (word.endswith(CLITICS) and bare.split("-")[0] in SAYING)
    return False
