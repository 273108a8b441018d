"""What to ask the index for a claim."""

from collections.abc import Mapping, Sequence
from typing import Final

from rapidfuzz import fuzz, process

from workbench.language.indexing import beginnings, query_words
from workbench.language.spelling import indexed
from workbench.language.tongue import tongue

CONTEXT: Final = 2
"""Words that a claim's context may add: two found more, from three on others were lost."""
_SHORTEST: Final = 4
_SHORT: Final = 5
_LIKENESS: Final = 80
_LIKENESS_OF_SHORT: Final = 85
_REPAIRS: Final = 3


def ask(claim: str, language: str = "en") -> tuple[str, ...]:
    """Return the words of a claim to send to the index, in index form, each once.

    Stopwords are left out, unless the claim has no other words. A word that ends in ``*`` stands
    for all that begin so: claims in German or Spanish are asked for by their stems. ``language``
    is what was told; a claim told as English that is plainly in another language is not.
    """
    spoken = tongue(claim, language)
    return tuple(beginnings(query_words(claim, spoken), spoken))


def with_context(
    words: Sequence[str], context: Sequence[str], counts: Mapping[str, int], most: int = CONTEXT
) -> tuple[str, ...]:
    """Return the words of a claim and the rarest ``most`` that its context adds to them.

    ``context`` holds what ``ask`` makes of the sentence before the claim, which names what "the
    company" or "he" stands for; ``counts`` says in how many passages each word stands. Words that
    no passage has are no help. The claim's own words stay first; what is compared with a passage
    is the claim alone.
    """
    known = [word for word in dict.fromkeys(context) if counts.get(word) and word not in words]
    rarest = sorted(known, key=lambda word: counts[word])[:most]
    return (*words, *rarest)


def repaired(
    words: Sequence[str], counts: Mapping[str, int], vocabulary: Sequence[str]
) -> tuple[str, ...]:
    """Return the words with those that no passage has replaced by what they may be misspelt for.

    ``counts`` says in how many passages each word stands, ``vocabulary`` which words the index
    knows (stemmed), at least those near the unknown ones. An unknown word of four letters or more
    gives way to its three nearest neighbours that share four fifths of their letters with it; of
    a word of five letters only one may be missing or too much, for another letter makes another
    name. A word that has no neighbour stays, and so do numbers.
    """
    asked: dict[str, None] = {}
    for word in words:
        known = counts.get(word, 0) > 0
        if known or len(word) < _SHORTEST or any(c.isdigit() for c in word):
            asked[word] = None
        else:
            asked.update(dict.fromkeys(_nearest(word, vocabulary) or [word]))
    return tuple(asked)


def _nearest(word: str, vocabulary: Sequence[str]) -> list[str]:
    stem = indexed(word)
    beginning = word.endswith("*")
    choices = {term[: len(stem)] for term in vocabulary} if beginning else vocabulary
    near = process.extract(
        stem,
        sorted(choices) if beginning else choices,
        scorer=fuzz.ratio,
        score_cutoff=_LIKENESS if len(word) > _SHORT else _LIKENESS_OF_SHORT,
        limit=_REPAIRS,
    )
    return [f"{choice}*" if beginning else choice for choice, _, _ in near]
