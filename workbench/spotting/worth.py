"""How much a single sentence needs checking, and why, said in words."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.claim import ClaimKind, Spotted
from workbench.domain.text import Span, trimmed
from workbench.language.quotations import marked
from workbench.spotting.facts import SAID, Fact, facts, without_digits_of_names
from workbench.spotting.furniture import OPENS_LIST, furniture
from workbench.spotting.model import Weights, curve
from workbench.spotting.reasons import weighing_most
from workbench.spotting.sign import Sign, in_small_letters
from workbench.spotting.signs import AGAINST, BARE, BASE, FOR
from workbench.spotting.words_of import features

QUOTES: Final = "quotes somebody"
_ENOUGH: Final = 0.5
_LONGEST: Final = 2000
_EDGES: Final = ' \t\n“”"„«»'
_APART: Final = 0.45


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was found in a sentence: worth from 0 to 1, kinds, reasons for and against.

    ``signs`` are the keys of everything that was found; ``least`` says what takes most from it.
    """

    worth: float
    kinds: tuple[ClaimKind, ...]
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    signs: frozenset[str]
    least: str = ""


def judge(sentence: str, language: str = "en", *, weights: Weights | None = None) -> Spotted:
    """Return how much a sentence by itself needs checking; its span is the trimmed sentence.

    ``worth`` orders, ``checkable`` decides, ``reasons`` say why in words: for a sentence that is
    set apart the reason against it first. An empty sentence is set apart with nothing in it.
    ``weights`` are the fitted ones, used if they hold for the language; else the signs alone weigh.
    """
    span = trimmed(sentence, 0, len(sentence))
    if span is None:
        return Spotted(Span(0, max(1, len(sentence))), (), 0.0, False, ("nothing is said",))
    words = span.of(sentence)[:_LONGEST]
    weighed = weigh(
        words,
        facts(words, language),
        quotes=bool(marked(words)),
        language=language,
        weights=weights,
    )
    apart = _apart(words, weighed)
    worth = _APART if apart and weighed.worth >= _ENOUGH else weighed.worth
    reasons = tuple(dict.fromkeys((*apart, *weighed.reasons, *weighed.against)))
    return Spotted(span, weighed.kinds, worth, not apart, reasons)


def _apart(words: str, weighed: Weighed) -> tuple[str, ...]:
    """Return why a sentence by itself is set apart, the plainest reason first; empty if it is not.

    It is page furniture, an instruction, or weighs too little.
    """
    kind = furniture(words)
    if kind and (weighed.worth < _ENOUGH or kind not in OPENS_LIST):
        return (f"page furniture: {kind}",)
    if weighed.worth >= _ENOUGH and "instruction" not in weighed.signs:
        return ()
    return weighed.against or (weighed.least or "states little that can be checked",)


def weigh(
    sentence: str,
    found: Sequence[Fact],
    *,
    quotes: bool = False,
    language: str = "en",
    weights: Weights | None = None,
    share: float = 1.0,
) -> Weighed:
    """Return the signs in a sentence and what they add up to. Linear in its length.

    ``found`` are the facts in it, counted from its start; ``quotes`` says that it quotes. ``share``
    is how much the fitted weights count, from 0 to 1, beside those of the signs alone.
    """
    counted, present = _present(sentence, found, language)
    hard = tuple(kind for kind in SAID if any(fact.kind is kind for fact in found))
    soft = tuple(sign.kind for sign, _ in present if sign.kind)
    reasons = (
        *((QUOTES,) if quotes else ()),
        *(SAID[kind] for kind in hard),
        *(sign.says for sign, _ in present if sign.weight >= 0 and sign.says),
    )
    keys = frozenset(sign.key for sign, _ in present)
    total, least = BASE + math.fsum(sign.weight for sign, _ in present), ""
    if weights is not None and weights.hold_for(language):
        parts = weights.parts(features(counted, keys, found))
        total = share * weights.total(parts) + (1 - share) * total
        least = weighing_most(parts, against=True)
        most = weighing_most(parts)
        reasons = (*reasons, *((most,) if most else ()))
    kinds = (*((ClaimKind.QUOTE,) if quotes else ()), *hard, *soft)
    return Weighed(
        curve(total),
        tuple(dict.fromkeys(kinds)),
        tuple(dict.fromkeys(reasons)),
        _against(sentence, present),
        keys,
        least,
    )


def seen(sentence: str, language: str = "en") -> frozenset[str]:
    """Return the names of the features of a sentence: what weights are fitted on."""
    words = sentence.strip()[:_LONGEST]
    found = facts(words, language)
    counted, present = _present(words, found, language)
    return features(counted, (sign.key for sign, _ in present), found)


def _present(
    sentence: str, found: Sequence[Fact], language: str
) -> tuple[str, list[tuple[Sign, "re.Match[str]"]]]:
    """Return a sentence without the digits of its names, and the signs in it."""
    counted = without_digits_of_names(sentence, found)[:_LONGEST]
    small = in_small_letters(counted)
    searched = (
        (sign, sign.pattern.search(counted if sign.case else small))
        for sign in (*FOR, *AGAINST)
        if sign.holds_for(language)
    )
    return counted, [(sign, match) for sign, match in searched if match is not None]


def _against(sentence: str, present: Sequence[tuple[Sign, "re.Match[str]"]]) -> tuple[str, ...]:
    """Return what speaks against a sentence, with the words that gave it away."""
    return tuple(
        sign.says
        if sign.key in BARE
        else f"{sign.says}: “{sentence[match.start() : match.end()].strip(_EDGES)}”"
        for sign, match in present
        if sign.weight < 0 and sign.says
    )
