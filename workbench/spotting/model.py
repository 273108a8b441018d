"""The fitted weights of worth: one language's named features, and what they add up to."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from workbench.errors import Unusable

_FURTHEST = 50.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature of a sentence adds to its worth, for one language.

    ``bias`` is what a sentence without any of them starts from. ``fitted_on`` says on what the
    weights were fitted, ``date`` when (ISO 8601).
    """

    language: str
    features: Mapping[str, float] = field(repr=False)
    bias: float
    fitted_on: str = ""
    date: str = ""

    @classmethod
    def of(cls, told: object) -> Self:
        """Return the weights that a JSON object tells; raises ``Unusable`` if it tells none."""
        if not isinstance(told, Mapping):
            raise Unusable("The weights of worth are not a JSON object. Fit them anew.")
        language, features = told.get("language"), told.get("features")
        if not isinstance(language, str) or not language.strip():
            raise Unusable("The weights of worth name no language. Fit them anew.")
        if not isinstance(features, Mapping):
            raise Unusable("The weights of worth name no features. Fit them anew.")
        return cls(
            language=language,
            features={str(name): _number(name, weight) for name, weight in features.items()},
            bias=_number("bias", told.get("bias")),
            fitted_on=str(told.get("fitted_on", "")),
            date=str(told.get("date", "")),
        )

    def hold_for(self, language: str) -> bool:
        """Say whether the weights were fitted for a language ("en-GB" is English)."""
        return language.casefold().partition("-")[0] == self.language.casefold()

    def parts(self, names: Iterable[str]) -> dict[str, float]:
        """Return what each known feature adds, in the order of their names."""
        known = self.features
        return {name: known[name] for name in sorted(names) if name in known}

    def total(self, parts: Mapping[str, float]) -> float:
        """Return the sum of what was added and the bias; above 0 a sentence is checkable."""
        return self.bias + math.fsum(parts.values())


def curve(total: float) -> float:
    """Return a sum of weights as a worth from 0 to 1; 0 becomes one half."""
    bounded = max(-_FURTHEST, min(_FURTHEST, total))
    return 1 / (1 + math.exp(-bounded))


def _number(name: object, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unusable(f"The weight of “{name}” is not a number. Fit the weights anew.")
    return float(value)
