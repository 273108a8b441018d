"""The rating scales that the program brings, read from their files."""

import json
from pathlib import Path
from typing import Any, Final

from workbench.domain.claim import CheckState
from workbench.domain.verdict import Rating, RatingScale
from workbench.errors import Unusable

_TONES: Final = frozenset({"good", "warn", "bad", "neutral", "muted"})
_NEEDS: Final = frozenset({"rationale", "change", "risk"})


def load_scales(folder: Path) -> tuple[RatingScale, ...]:
    """Return the scales of every ``*.json`` file of a folder, in the order of their names.

    Raises ``Unusable`` for a file that cannot be read or is not a rating scale.
    """
    return tuple(_scale(path) for path in sorted(folder.glob("*.json")))


def _scale(path: Path) -> RatingScale:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return RatingScale(
            key=_words(told, "key"),
            version=_version(told),
            name=_words(told, "name"),
            ratings=_ratings(told),
        )
    # A file of nothing but brackets makes the JSON reader recurse too deep.
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unusable(
            f"The rating scale {path.name} cannot be used: {_why(error)}. "
            "Correct the file or remove it."
        ) from error


def _why(error: Exception) -> str:
    """Say in the words of a checker why a file is no rating scale."""
    match error:
        case json.JSONDecodeError():
            return f"it is not JSON from line {error.lineno} on"
        case UnicodeDecodeError():
            return "it is not UTF-8 text"
        case OSError():
            return error.strerror or "it cannot be read"
        case KeyError():
            return f"it lacks “{error.args[0]}”"
        case ValueError():
            return str(error)
        case _:
            return "it is JSON, but not a rating scale"


def _ratings(told: dict[str, Any]) -> tuple[Rating, ...]:
    ratings = tuple(_rating(item) for item in told["ratings"])
    keys = [rating.key for rating in ratings]
    if not ratings:
        raise ValueError("it has no ratings")
    if len(set(keys)) < len(keys):
        raise ValueError("two of its ratings have the same key")
    return ratings


def _rating(told: dict[str, Any]) -> Rating:
    tone = told.get("tone", "neutral")
    needs = tuple(told.get("needs", ()))
    if tone not in _TONES:
        raise ValueError(f"the tone “{tone}” is not one of {', '.join(sorted(_TONES))}")
    if not _NEEDS.issuperset(needs):
        raise ValueError(f"a rating can need {' and '.join(sorted(_NEEDS))} only")
    return Rating(
        key=_words(told, "key"),
        label=_words(told, "label"),
        meaning=_words(told, "meaning"),
        tone=tone,
        needs=needs,
        settles=CheckState(told.get("settles", CheckState.CHECKED.value)),
    )


def _words(told: dict[str, Any], name: str) -> str:
    value = told[name]
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"its {name} is not a text")
    return value


def _version(told: dict[str, Any]) -> int:
    value = told["version"]
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("its version is not a whole number from 1 up")
    return value
