"""Numbers written out in words, and all the bare numbers of a text together."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.digits import in_digits
from workbench.language.figure import Figure, without_magnitude
from workbench.language.foreign import in_foreign_words
from workbench.language.han import in_han
from workbench.language.number_words import DOZENS, NTH, PARTS, SMALL, TENS
from workbench.language.separators import read_digits
from workbench.language.shares import shares

__all__ = ["Figure", "figures", "read_digits"]

_IDEOGRAPH: Final = re.compile(r"[\u3007\u4e00-\u9fff]")
_ARTICLES: Final = frozenset({"a", "an"})
# "Half-time", "half-price": no part of anything.
_HALF_OF_A_WORD: Final = re.compile(r"-(?!(?:million|billion|trillion|hour|mile|dozen|century)\b)")
_JUST_HALF: Final = frozenset({"a", "half"})
_FILLING: Final = _ARTICLES | {"and"}
_TEN, _HUNDRED = 10, 100
_ADDED: Final = SMALL | {word: number * _TEN for word, number in TENS.items()}
_TIMES: Final = DOZENS | {"hundred": _HUNDRED}
_NUMBER_WORD: Final = "|".join([*SMALL, *TENS, *_TIMES, *PARTS, *NTH, "thousand"])
_SPELLED: Final = re.compile(
    r"(?<![\w-])(?<!several )(?<!few )(?<!many )(?<!several hundred )(?<!few hundred )"
    r"(?:(?:a|an)[ -](?=(?:hundred|thousand|dozen|half|third|quarter|fifth|sixth|eighth|tenth)\b))?"
    rf"(?:{_NUMBER_WORD})\b"
    rf"(?:(?:[ -]|[ -]and[ -](?:a[ -](?=(?:half|quarter)\b))?)(?:{_NUMBER_WORD})\b){{0,12}}",
    re.IGNORECASE,
)
# "A million", "an extra billion": one of them.
_A_GREAT: Final = re.compile(
    r"(?<![\w-])(?:a|an)(?= (?:million|billion|trillion|quadrillion)\b)", re.IGNORECASE
)
# What may follow a share, as against an ordinal.
_COUNTING_ON: Final = re.compile(
    r" (?:of|in|were|was|are|is|have|has|had|said|say|did|do|would|will|could|more|less|fewer"
    r"|higher|lower|by|to|from|on|at|since|after|who|that|off)\b"
    r"|[ -](?:hour|year|day|mile|second|time|million)|\s?[.,;:!?)]|\s?$"
)


def figures(text: str, language: str = "en") -> list[Figure]:
    """Return the numbers of a text in reading order, in digits or spelled out; none overlap."""
    spoken = language[:2]
    found = [*in_digits(text, language), *shares(text, spoken)]
    found += _in_words(text) if spoken in {"", "en"} else in_foreign_words(text, spoken)
    if _IDEOGRAPH.search(text):
        found += in_han(text)
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda one: (one.span.start, -one.span.end, not one.share)):
        if not kept or figure.span.start >= kept[-1].span.end:
            kept.append(figure)
    return kept


def _in_words(text: str) -> Iterator[Figure]:
    for match in _A_GREAT.finditer(text):
        yield Figure(Span(*match.span()), Decimal(1), spelled=True)
    for match in _SPELLED.finditer(text):
        span = Span(*match.span())
        parts = re.findall(r"[a-z]+", match.group().casefold())
        # "A third of them" is a share, "a third cousin" is not.
        of = _COUNTING_ON.match(text, match.end()) or parts[-1] not in NTH
        with_article = parts[0] in _ARTICLES and bool(of)
        half_alone = parts == ["half"] or parts[1:] == ["half"]
        if half_alone and _HALF_OF_A_WORD.match(text, match.end()):
            continue
        figure = _read_words(span, parts, with_article)
        if figure is not None:
            yield without_magnitude(text, figure)


def _read_words(span: Span, written: list[str], with_article: bool) -> Figure | None:
    *before, last = [part for part in written if part not in _FILLING]
    if last in PARTS and (before or with_article or last == "half"):
        # "Three and a quarter" is more than three, "three quarters" are less than one.
        part = _part(span, before, last, joined=bool(_FILLING & set(written[1:])))
        if part is not None or last not in NTH:
            return part
    if last in NTH:
        base = _sum(before)
        if base is None or (before and base % _TEN):
            return None
        return Figure(span, Decimal(base + NTH[last]), ordinal=True, spelled=True)
    number = _sum([*before, last])
    return None if number is None else Figure(span, Decimal(number), spelled=True)


def _part(span: Span, before: list[str], last: str, *, joined: bool) -> Figure | None:
    """Read "half", "two thirds", "a quarter"; "two and a half" is more than a share."""
    number = _sum(before) if before else 1
    if not number:
        return None
    if before and (joined or last == "half"):
        return Figure(span, number + Decimal(1) / PARTS[last], spelled=True)
    if number >= PARTS[last]:
        return None  # "twenty-third"
    return Figure(span, Decimal(number) / PARTS[last], share=True, spelled=True)


def _sum(parts: Sequence[str]) -> int | None:
    """Return the value of number words, ``None`` if they do not make one number."""
    total = current = 0
    for part in parts:
        if part in _ADDED:
            if current % (_TEN if _ADDED[part] < _TEN else _HUNDRED):
                return None
            current += _ADDED[part]
        elif part in _TIMES:
            current = (current or 1) * _TIMES[part]
        elif part == "thousand":
            total, current = total + (current or 1) * 1000, 0
        else:
            return None
    return total + current
