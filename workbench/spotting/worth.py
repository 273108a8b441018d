"""How much a single sentence needs checking, and why, said in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind, Spotted
from workbench.domain.text import Span, trimmed
from workbench.language.quotations import marked
from workbench.spotting.facts import SAID, Fact, facts, without_digits_of_names
from workbench.spotting.signs import AGAINST, BARE, BASE, FOR

QUOTES: Final = "quotes somebody"
_ENOUGH: Final = 0.5
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was found in a sentence: worth from 0 to 1, kinds, reasons for and against.

    ``signs`` are the keys of everything that was found.
    """

    worth: float
    kinds: tuple[ClaimKind, ...]
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    signs: frozenset[str]


def judge(sentence: str, language: str = "en") -> Spotted:
    """Return how much a sentence by itself needs checking; its span is the trimmed sentence.

    ``worth`` orders, ``checkable`` decides, ``reasons`` say why in words: for a sentence that is
    set apart the reason against it first. An empty sentence is set apart with nothing in it.
    """
    span = trimmed(sentence, 0, len(sentence))
    if span is None:
        return Spotted(Span(0, max(1, len(sentence))), (), 0.0, False, ("nothing is said",))
    words = span.of(sentence)[:_LONGEST]
    weighed = weigh(words, facts(words, language), quotes=bool(marked(words)))
    checkable = weighed.worth >= _ENOUGH
    if checkable:
        reasons = (*weighed.reasons, *weighed.against)
    else:
        reasons = (*(weighed.against or ("states little that can be checked",)), *weighed.reasons)
    return Spotted(span, weighed.kinds, weighed.worth, checkable, reasons)


def weigh(sentence: str, found: Sequence[Fact], *, quotes: bool = False) -> Weighed:
    """Return the signs in a sentence and what they add up to. Linear in its length.

    ``found`` are the facts in it, counted from its start; ``quotes`` says that it quotes.
    """
    counted = without_digits_of_names(sentence, found)[:_LONGEST]
    searched = [(sign, sign.pattern.search(counted)) for sign in (*FOR, *AGAINST)]
    present = [(sign, match) for sign, match in searched if match is not None]
    total = BASE + sum(sign.weight for sign, _ in present)
    hard = tuple(kind for kind in SAID if any(fact.kind is kind for fact in found))
    soft = tuple(sign.kind for sign, _ in present if sign.kind)
    against = tuple(
        sign.says if sign.key in BARE else f"{sign.says}: “{match.group().strip()}”"
        for sign, match in present
        if sign.weight < 0 and sign.says
    )
    reasons = (
        *((QUOTES,) if quotes else ()),
        *(SAID[kind] for kind in hard),
        *(sign.says for sign, _ in present if sign.weight >= 0 and sign.says),
    )
    kinds = (*((ClaimKind.QUOTE,) if quotes else ()), *hard, *soft)
    return Weighed(
        1 / (1 + math.exp(-total)),
        tuple(dict.fromkeys(kinds)),
        tuple(dict.fromkeys(reasons)),
        against,
        frozenset(sign.key for sign, _ in present),
    )
