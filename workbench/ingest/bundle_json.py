"""Reads JSON of a stranger: measured before it is built, so that it cannot fill the memory."""

import json
import math
import re
from typing import Any, Final

from workbench.domain.bundle import DESCRIPTION, BundleRefused

_VALUES: Final = 3_000_000
_DEEPEST: Final = 64
_DIGITS: Final = 30
# Never gives back what it has read, so that it is linear in the text.
_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]|,', re.DOTALL)
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")


def guarded(content: bytes) -> Any:
    """Return the value that JSON in UTF-8 stands for.

    Raises ``BundleRefused`` for more than 64 MB or 3 million values, nesting deeper than 64, keys
    that stand twice in an object, numbers of more than 30 digits or none at all (NaN, infinity),
    and half surrogates.
    """
    if len(content) > DESCRIPTION:
        raise BundleRefused("its description is larger than 64 MB")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BundleRefused("its description is not UTF-8 text") from error
    _measure(text)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_real,
            parse_constant=_constant,
        )
    except (ValueError, RecursionError) as error:
        raise BundleRefused("its description is not JSON") from error
    if _SURROGATE.search(text):
        _whole_characters(value)
    return value


def _measure(text: str) -> None:
    depth = values = 0
    for token in _TOKEN.finditer(text):
        sign = text[token.start()]
        values += sign in "[{,"
        depth += (sign in "[{") - (sign in "]}")
        if depth > _DEEPEST:
            raise BundleRefused(f"its description is nested deeper than {_DEEPEST}")
        if values > _VALUES:
            raise BundleRefused(f"its description holds more than {_VALUES:,} values")


def _whole_characters(value: Any) -> None:
    """Make sure that each escaped surrogate has found its other half."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BundleRefused("it holds half a character") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise BundleRefused("a field of its description stands there twice")
    return value


def _whole(digits: str) -> int:
    _short(digits)
    return int(digits)


def _real(digits: str) -> float:
    _short(digits)
    value = float(digits)
    if not math.isfinite(value):
        raise BundleRefused("it holds a number that is too large")
    return value


def _short(digits: str) -> None:
    if len(digits) > _DIGITS:
        raise BundleRefused(f"it holds a number of more than {_DIGITS} digits")


def _constant(word: str) -> float:
    raise BundleRefused(f"it holds {word}, which is no number")
