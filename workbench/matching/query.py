"""What to ask the index for a claim."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from rapidfuzz import fuzz, process

from workbench.language.indexing import beginnings, query_words
from workbench.language.spelling import indexed
from workbench.language.tongue import tongue

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
CONTEXT: Final = 2
"""Words that a claim's context may add: two found more, from three on others were lost."""
_SHORTEST: Final = 4
_SHORT: Final = 5
_LIKENESS: Final = 80
_LIKENESS_OF_SHORT: Final = 85
_REPAIRS: Final = 3
_RESPELT: Final = 70


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


def repairs(
    words: Sequence[str], counts: Mapping[str, int], vocabulary: Sequence[str]
) -> Mapping[str, tuple[str, ...]]:
    """Return what the words that no passage has may be misspelt for, the nearest first.

    ``counts`` says in how many passages each word stands, ``vocabulary`` which words the index
    knows (stemmed), at least those near the unknown ones. An unknown word of four letters or more
    has up to three neighbours that share four fifths of their letters with it; of a word of five
    letters only one may be missing or too much, for another letter makes another name. Words
    without a neighbour are left out, and so are numbers.
    """
    unknown = [
        word
        for word in words
        if not counts.get(word) and len(word) >= _SHORTEST and not any(c.isdigit() for c in word)
    ]
    near = {word: _nearest(word, vocabulary) for word in unknown}
    return {word: choices for word, choices in near.items() if choices}


def replaced(words: Sequence[str], instead: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the words with those that have ``repairs`` replaced by these, each once."""
    return tuple(dict.fromkeys(new for word in words for new in instead.get(word, (word,))))


def repaired(
    words: Sequence[str], counts: Mapping[str, int], vocabulary: Sequence[str]
) -> tuple[str, ...]:
    """Return the words with those that no passage has replaced by their ``repairs``."""
    return replaced(words, repairs(words, counts, vocabulary))


def mended(claim: str, instead: Mapping[str, Sequence[str]], language: str = "en") -> str:
    """Return a claim with each misspelt word replaced by its ``repairs``.

    Passages are ranked by it: a word that all of them spell otherwise orders none, and a claim of
    such words seems to share nothing with any. Never shown, and never compared with a passage.
    """
    if not instead:
        return claim
    spoken = tongue(claim, language)

    def mend(match: re.Match[str]) -> str:
        forms = beginnings(query_words(match.group(), spoken), spoken)
        choices = next((instead[form] for form in forms if form in instead), (match.group(),))
        return " ".join(choice.rstrip("*") for choice in choices)

    return _WORD.sub(mend, claim)


def respelt(claim: str, instead: Mapping[str, Sequence[str]], passages: Iterable[str]) -> str:
    """Return a claim with each misspelt word as the passages spell it.

    The index knows stems only; a model of meaning needs whole words. Of the words of the passages
    that are among the ``repairs`` of a misspelt word the one most like it is taken. A word that
    none of them has stays. Never shown, and never compared with a passage.
    """
    if not instead:
        return claim
    wanted = {choice.rstrip("*") for choices in instead.values() for choice in choices}
    there = {word.casefold() for passage in passages for word in _WORD.findall(passage)}
    known = [word for word in there if indexed(word) in wanted]

    def respell(match: re.Match[str]) -> str:
        word = match.group().casefold()
        if word not in instead:
            return match.group()
        near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_RESPELT)
        return near[0] if near else match.group()

    return _WORD.sub(respell, claim)


def _nearest(word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
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
    return tuple(f"{choice}*" if beginning else choice for choice, _, _ in near)
