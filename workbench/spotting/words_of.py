"""What the fitted model of worth sees in a sentence: named features, each there or not."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from workbench.spotting.facts import Fact

SIGN, KIND, MANY, LONG, WORD, PAIR = "sign:", "kind:", "many:", "long:", "word:", "pair:"
"""How the name of a feature begins: a sign, a kind of fact, two or more facts of the kind, at least
so many words, a word, two words that follow each other."""
FIGURE: Final = "#"
"""Stands for any number written in digits."""
LENGTHS: Final = (4, 8, 12, 20, 30, 45)
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[’'][a-z]+)?|\d[\d,.]*|[?$%]")


def tokens(sentence: str) -> list[str]:
    """Return the words of a sentence folded to small letters, numbers as ``FIGURE``."""
    found = _TOKEN.findall(sentence.replace("’", "'").lower())
    return [FIGURE if token[0].isdigit() else token for token in found]


def features(sentence: str, signs: Iterable[str], found: Sequence[Fact]) -> frozenset[str]:
    """Return the names of the features of a sentence. Linear in its length.

    ``signs`` are the keys of the signs in it, ``found`` its facts.
    """
    words = tokens(sentence)
    kinds = Counter(fact.kind.value for fact in found)
    names = {SIGN + key for key in signs}
    names.update(KIND + kind for kind in kinds)
    names.update(MANY + kind for kind, count in kinds.items() if count > 1)
    names.update(f"{LONG}{length}" for length in LENGTHS if len(words) >= length)
    names.update(WORD + word for word in words)
    names.update(f"{PAIR}{first} {second}" for first, second in pairwise(words))
    return frozenset(names)
