"""The report of a set: its figures beside the baseline's, and which claims moved."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from tests.bench.evaluation.delta import Delta, Moved

_SHOWN: Final = 12
_WIDTH: Final = 84
_LARGE: Final = 10
_MEANING: Final = {
    "rank": "rank of the first right document",
    "misspelt": "the same, words misspelt",
    "silent": "nothing put forward where there is no evidence",
    "shown": "difference shown",
    "clean": "no false alarm",
    "agreed": "agreement shown",
}


def lines(
    name: str,
    found: Sequence[Delta],
    changes: Sequence[Moved],
    words: Mapping[str, str],
) -> Iterator[str]:
    """Yield the report; ``words`` are those of the claims that may be printed, by key."""
    yield f"{name}"
    yield f"  {'':<26}{'claims':>7}{'baseline':>10}{'now':>9}{'delta':>9}  95 % of resamples"
    yield from (_line(one) for one in found)
    for (better, part), group in groupby(changes, key=lambda one: (one.better, one.part)):
        listed = list(group)
        yield f"  {'better' if better else 'WORSE'}: {_MEANING[part]} ({len(listed)})"
        for one in listed[:_SHOWN]:
            told = _short(words.get(one.key, ""))
            yield f"    {one.key}: {one.before} -> {one.now}  {told}".rstrip()
        if len(listed) > _SHOWN:
            yield f"    and {len(listed) - _SHOWN} more"
    yield ""


def _line(one: Delta) -> str:
    digits = 1 if one.now >= _LARGE else 3
    start = f"  {one.figure.name:<26}{one.count:>7}"
    if one.before is None:
        return f"{start}{'none':>10}{one.now:>9.{digits}f}"
    difference = one.now - one.before
    line = f"{start}{one.before:>10.{digits}f}{one.now:>9.{digits}f}{difference:>+9.{digits}f}"
    if one.low is not None and one.high is not None:
        line += f"  {one.low:+.3f} to {one.high:+.3f}"
    told = " ".join(word for word in (one.verdict, "FELL" if one.fell else "") if word)
    return f"{line}  {told}".rstrip()


def _short(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"
