"""What to ask the index for a claim."""

from collections.abc import Mapping, Sequence
from typing import Final

from rapidfuzz import fuzz, process

from workbench.language.indexing import query_words
from workbench.language.stems import porter

_SHORTEST: Final = 4
_LIKENESS: Final = 80
_REPAIRS: Final = 2


def ask(claim: str, language: str = "en") -> tuple[str, ...]:
    """Return the words of a claim to send to the index, in index form, each once.

    Stopwords are left out, unless the claim has no other words.
    """
    return tuple(query_words(claim, language))


def repaired(
    words: Sequence[str], counts: Mapping[str, int], vocabulary: Sequence[str]
) -> tuple[str, ...]:
    """Return the words with those that no passage has replaced by what they may be misspelt for.

    ``counts`` says in how many passages each word stands, ``vocabulary`` which words the index
    knows (stemmed). An unknown word of four letters or more gives way to its two nearest
    neighbours that share four fifths of their letters with it; one that has none stays, and so
    do numbers.
    """
    asked: dict[str, None] = {}
    for word in words:
        known = counts.get(word, 0) > 0
        if known or len(word) < _SHORTEST or any(c.isdigit() for c in word):
            asked[word] = None
            continue
        near = process.extract(
            porter(word),
            vocabulary,
            scorer=fuzz.ratio,
            score_cutoff=_LIKENESS,
            limit=_REPAIRS,
        )
        asked.update(dict.fromkeys([choice for choice, _, _ in near] or [word]))
    return tuple(asked)
