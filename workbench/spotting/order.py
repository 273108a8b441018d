"""In which order claims are listed, and what a desk wants to see first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, Self, TypeVar

from workbench.domain.claim import Claim, ClaimKind, Spotted
from workbench.errors import Unusable
from workbench.spotting.risk_words import ACCUSATION, HEALTH, LAW

Listed = TypeVar("Listed", Claim, Spotted)
CLAIMANT: Final = "claimant"
NAMES: Final = (*(kind.value for kind in ClaimKind), CLAIMANT, "accusation", "health", "law")
"""What a desk can weigh: the kinds of claims, that the article says who claims it, and whether it
speaks of wrongdoing, of death and illness, or of courts and crime."""
_AS_IT_IS: Final = 1.0
_HEAVIEST: Final = 2.0
# What one step of weight moves a claim by, of a worth from 0 to 1.
_STEP: Final = 0.5
_SHOWN: Final = 40
_SAID_OF: Final = {"accusation": ACCUSATION, "health": HEALTH, "law": LAW}
_FIGURES: Final = frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT})
_GRAVE, _SERIOUS, _SOME = 3, 2, 1


class Order(Enum):
    """How claims are listed: as the article runs, or what matters most at a desk first."""

    READING = "reading order"
    WORTH = "worth"
    NUMBERS = "numbers first"
    QUOTES = "quotes first"
    RISK = "risk first"


@dataclass(frozen=True, slots=True)
class DeskWeights:
    """How much more or less a desk cares for some claims; 1 where nothing is said.

    ``weights`` are pairs of a name out of ``NAMES`` and a weight from 0 to 2. They order claims and
    change nothing else. Raises ``Unusable`` for another name, a name twice, or another weight.
    """

    weights: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for name, weight in self.weights:
            if name not in NAMES:
                known = ", ".join(NAMES)
                raise Unusable(f"“{_short(name)}” is nothing a desk can weigh; use {known}.")
            if name in seen:
                raise Unusable(f"“{name}” is weighed twice; keep one of the two weights.")
            if not 0 <= weight <= _HEAVIEST:
                raise Unusable(f"The weight of “{name}” must be a number from 0 to 2.")
            seen.add(name)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the weights that a settings text such as "money=1.5, quote=2" tells.

        An empty text weighs everything the same. Raises ``Unusable`` with one clear sentence.
        """
        told = [part.strip() for part in text.replace(";", ",").replace("\n", ",").split(",")]
        return cls(tuple(_pair(part) for part in told if part))

    def format(self) -> str:
        """Return the settings text that ``parse`` reads back, what weighs as it is left out."""
        by_name = dict(self.weights)
        told = [(name, by_name[name]) for name in NAMES if by_name.get(name, _AS_IT_IS) != 1]
        return ", ".join(f"{name}={weight:g}" for name, weight in told)

    def adjusted(self, claim: Claim | Spotted, words: str) -> float:
        """Return the worth of a claim as this desk sees it; it may leave 0 to 1 and only orders."""
        moved = sum(
            (weight - _AS_IT_IS) * _STEP
            for name, weight in self.weights
            if _has(claim, words, name)
        )
        return claim.worth + moved


def ordered(
    claims: Sequence[Listed], order: Order, desk: DeskWeights | None = None, *, text: str = ""
) -> list[Listed]:
    """Return claims in an order; what is set apart comes after what is checkable, but in reading.

    Where an order sees two claims alike the desk's worth decides, then their place. ``text`` is the
    article, needed for what was found but is not filed yet: without it their words are not known.
    """
    if order is Order.READING:
        return sorted(claims, key=lambda claim: (claim.span.start, claim.span.end))
    weights, rank = desk or DeskWeights(), _RANK[order]

    def key(claim: Listed) -> tuple[bool, int, float, int, int]:
        words = _words(claim, text)
        worth = weights.adjusted(claim, words)
        at = claim.span
        return (not claim.checkable, -rank(claim, words), -worth, at.start, at.end)

    return sorted(claims, key=key)


def risk(claim: Claim | Spotted, words: str) -> int:
    """Return how costly it would be to get a claim wrong, from 0 up.

    What somebody is quoted with by name, an accusation, and what is said of death and health weigh
    most; whoever is named beside an accusation or a crime can sue.
    """
    kinds = set(claim.kinds)
    named = ClaimKind.NAME in kinds or bool(claim.claimant)
    accused = ACCUSATION.search(words) is not None
    lawful = LAW.search(words) is not None
    return (
        _GRAVE * (ClaimKind.QUOTE in kinds and bool(claim.claimant))
        + _GRAVE * accused
        + _GRAVE * (HEALTH.search(words) is not None)
        + _SERIOUS * lawful
        + _SERIOUS * (named and (accused or lawful))
        + _SOME * named
        + _SOME * (ClaimKind.SUPERLATIVE in kinds)
    )


def _figures(claim: Claim | Spotted, _: str) -> int:
    kinds = set(claim.kinds)
    return 2 if kinds & _FIGURES else int(ClaimKind.DATE in kinds)


def _quotes(claim: Claim | Spotted, _: str) -> int:
    kinds = set(claim.kinds)
    return 2 if ClaimKind.QUOTE in kinds else int(ClaimKind.ATTRIBUTION in kinds)


def _alike(_claim: Claim | Spotted, _words: str) -> int:
    return 0


_RANK: Final[dict[Order, Callable[[Claim | Spotted, str], int]]] = {
    Order.WORTH: _alike,
    Order.NUMBERS: _figures,
    Order.QUOTES: _quotes,
    Order.RISK: risk,
}


def _words(claim: Claim | Spotted, text: str) -> str:
    return claim.words if isinstance(claim, Claim) else claim.span.of(text)


def _has(claim: Claim | Spotted, words: str, name: str) -> bool:
    """Say whether what a desk weighs is there in a claim."""
    if name == CLAIMANT:
        return bool(claim.claimant)
    if name in _SAID_OF:
        return _SAID_OF[name].search(words) is not None
    return ClaimKind(name) in claim.kinds


def _pair(part: str) -> tuple[str, float]:
    """Return one name and its weight out of a settings text."""
    name, equals, told = (piece.strip() for piece in part.partition("="))
    if not equals or not name or not told:
        raise Unusable(f"“{_short(part)}” is no weight; write it like “money=1.5, quote=2”.")
    try:
        weight = float(told)
    except ValueError:
        raise Unusable(f"The weight of “{_short(name)}” must be a number from 0 to 2.") from None
    return _named(name.casefold()), weight


def _named(name: str) -> str:
    """Return the name that was meant: "quotes" is "quote"."""
    return name[:-1] if name not in NAMES and name.endswith("s") else name


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
