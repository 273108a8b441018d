"""Ordering the passages that the index put forward, by words, and by meaning where that is known.

Each part counts from 0 to 1: the index's score against the highest of the claim's candidates; what
the best sentence shares of the claim's weight, against the candidate that shares most ("sentence")
and in itself ("covered"); runs of three words, which tell quotations from summaries; and how near
the passage and its nearest sentence are in meaning. The weights were tried by hand on five public
sets and a news case, and lie where a step either way changes little; what three sets gain by more
weight on the index two lose. Scores of likeness over whole passages are not used: they added
nothing, and the ones that ignore what is left over cannot see a "not".
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.match import Candidate
from workbench.language.indexing import index_tokens
from workbench.language.sentences import sentences
from workbench.language.stems import porter

_WORDS: Final = {"index": 1.0, "sentence": 0.5, "runs": 0.3}
_MEANING: Final = {
    "index": 0.25,
    "sentence": 0.1,
    "covered": 0.1,
    "runs": 0.5,
    "meaning": 0.6,
    "sentence meaning": 0.3,
}
Stems = list[tuple[str, bool]]
"""The stems of a text in order, each with whether it is a stopword's."""
# What two neighbouring sentences share counts a little less than what one does.
_NEIGHBOUR: Final = 0.9
_ENOUGH_WORDS: Final = 2
# "The bridge" asserts nothing that a passage could bear on.
_TOO_SHORT: Final = 2
# No passage is put forward if no score by meaning reaches this, and none, nor a sentence, is as
# near as that. In four public sets 98 to 100 of 100 claims kept the passage that bore on them; if
# it was taken away, one in ten claims of a set of short news items was told that there is none, and
# of a set of our own that has no evidence at all two in five: to miss a passage is worse.
# Several passages may bear on a claim, the last ones faintly: below the best the floor is lower. In
# the same sets 99 of 100 of those that did and were among the first ten had a score of .37 or more.
_FAINT: Final = 0.3
_FLOOR: Final = 0.4
_NEAR: Final = 0.45
# Where the best sentence of all shares less of the claim's weight than this, being the best of them
# tells the less.
_TRUSTED: Final = 0.3
# One shared word is enough only if it makes up this share of the claim's weight: a rare word in
# a short claim, not a common one.
_ALONE_ENOUGH: Final = 0.1


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near a passage and its nearest sentence are to a claim in meaning, from -1 to 1.

    ``None`` where nobody knows, as of a passage in another language.
    """

    passage: float | None
    sentence: float | None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its score and what the score is made of, each part from 0 to 1."""

    candidate: Candidate
    score: float
    parts: Mapping[str, float]


def says_too_little(claim: str, language: str = "en") -> bool:
    """Say whether a claim asserts nothing that a passage could bear on: "the bridge"."""
    asked = _stems(claim, language)
    matter = _matter(asked)
    return not matter or (len(asked) <= _TOO_SHORT and len(matter) < _ENOUGH_WORDS)


def ranked(
    claim: str,
    candidates: Sequence[Candidate],
    top: int,
    *,
    language: str = "en",
    near: Sequence[Nearness] | None = None,
) -> list[Ranked]:
    """Return the best ``top`` candidates, the nearest first.

    ``near`` says of each candidate how near it is in meaning; without it words alone decide.
    Candidates that share next to nothing with the claim, in words and in meaning, are left out, so
    that there may be none.
    """
    if says_too_little(claim, language) or not candidates:
        return []
    asked = _stems(claim, language)
    matter = _matter(asked)
    read = [_read(candidate, language) for candidate in candidates]
    weights, runs = _weights(matter, read), _runs(asked)
    places = [_best_place(weights, stems) for stems in read]
    highest = max(*(candidate.score for candidate in candidates), 1e-9)
    widest = max(*places, 1e-9)
    trust = min(widest / _TRUSTED, 1.0)
    meanings = None if near is None else _meanings(near)
    scored = []
    for i, (candidate, stems) in enumerate(zip(candidates, read, strict=True)):
        meaning = {} if meanings is None else meanings[i]
        parts = {
            "index": trust * max(candidate.score, 0.0) / highest,
            "sentence": trust * places[i] / widest,
            "covered": places[i],
            "runs": _shared_runs(runs, stems),
            **meaning,
        }
        mix = _MEANING if meaning else _WORDS
        score = sum(weight * parts[name] for name, weight in mix.items())
        enough = score >= _FAINT if meaning else places[i] >= _ALONE_ENOUGH
        if enough or (not meaning and _shares_enough(matter, candidate, stems)):
            scored.append(Ranked(candidate, score, parts))
    found = sorted(scored, key=lambda one: -one.score)[:top]
    if meanings and not any(_near_enough(one) for one in found):
        return []
    return found


def _near_enough(one: Ranked) -> bool:
    """Say whether a match by meaning bears on the claim at all, or is only the least bad."""
    return one.score >= _FLOOR or max(one.parts["meaning"], one.parts["sentence meaning"]) >= _NEAR


def _meanings(near: Sequence[Nearness]) -> list[dict[str, float]]:
    """Return the parts that meaning adds; who is not known counts as the others do on average."""
    wholes = _filled([one.passage for one in near])
    best = _filled([one.sentence for one in near])
    return [
        {"meaning": whole, "sentence meaning": sentence}
        for whole, sentence in zip(wholes, best, strict=True)
    ]


def _filled(values: Sequence[float | None]) -> list[float]:
    known = [value for value in values if value is not None]
    middle = sum(known) / len(known) if known else 0.0
    return [max(middle if value is None else value, 0.0) for value in values]


def _stems(text: str, language: str) -> Stems:
    return [(porter(word), stop) for word, stop in index_tokens(text, language)]


def _matter(stems: Stems) -> frozenset[str]:
    return frozenset(stem for stem, stop in stems if not stop)


def _read(candidate: Candidate, language: str) -> list[Stems]:
    text = candidate.passage.text
    return [_stems(span.of(text), language) for span in sentences(text, language=language)]


def _shares_enough(matter: frozenset[str], candidate: Candidate, read: Sequence[Stems]) -> bool:
    """Say whether passage and title have two words of the claim's matter."""
    there = {stem for stems in read for stem, _ in stems if stem in matter}
    if len(there) < _ENOUGH_WORDS and candidate.source.title:
        there |= matter & _matter(_stems(candidate.source.title, "en"))
    return len(there) >= _ENOUGH_WORDS


def _weights(matter: frozenset[str], read: Sequence[Sequence[Stems]]) -> dict[str, float]:
    """Weigh each word of the claim by how few of the candidates have it."""
    having: Counter[str] = Counter()
    for passage in read:
        having.update(matter.intersection(stem for stems in passage for stem, _ in stems))
    total = len(read)
    return {w: math.log(1 + (total - having[w] + 0.5) / (having[w] + 0.5)) + 0.5 for w in matter}


def _best_place(weights: Mapping[str, float], read: Sequence[Stems]) -> float:
    """Return the share of the claim's weight that the best two neighbouring sentences have."""
    whole = sum(weights.values())
    best = 0.0
    previous: set[str] = set()
    for stems in read:
        here = {stem for stem, _ in stems if stem in weights}
        alone = sum(weights[word] for word in here)
        both = sum(weights[word] for word in previous | here)
        best = max(best, alone / whole, _NEIGHBOUR * both / whole)
        previous = here
    return best


def _runs(stems: Stems) -> set[tuple[str, ...]]:
    """Return the runs of three words, stopwords too: they tell a quotation from a summary."""
    words = [stem for stem, _ in stems]
    return set(zip(words, words[1:], words[2:], strict=False))


def _shared_runs(runs: set[tuple[str, ...]], read: Sequence[Stems]) -> float:
    there = {run for stems in read for run in runs & _runs(stems)}
    return len(there) / len(runs) if runs else 0.0
