"""Parts of a whole ("two thirds", "one in five", "die Hälfte") and rounded counts ("a dozen")."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.figure import Figure
from workbench.language.share_words import (
    DOZENS,
    EVERY,
    HALF,
    HALF_MORE,
    HALVES,
    ONES,
    OUT_OF,
    PARTS,
    ROUGH,
    SMALL,
    TIMES,
)

_ENGLISH: Final = "one two three four five six seven eight nine ten"
_EXACT: Final = frozenset({"douzaine", "docena", "dozzina", "dúzia", "dozijn"})
_GREAT: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SPANS_TIME: Final = (
    r"(?! (?:months|years|days|weeks|hours|minutes|jahren|monaten|ans|mois|años|meses))"
)


def shares(text: str, language: str) -> Iterator[Figure]:
    """Read the parts of a whole, halves, dozens and times that words of a language tell."""
    for pattern, read in _patterns(language[:2]):
        for match in pattern.finditer(text):
            figure = read(match)
            if figure is not None:
                yield figure


class _Reader:
    """Reads what one pattern finds, with the value of each of its words."""

    def __init__(
        self,
        values: Mapping[str, Decimal],
        *,
        share: bool,
        unit: str = "",
        rough: bool = False,
    ) -> None:
        self._values = values
        self._share = share
        self._unit = unit
        self._rough = rough

    def __call__(self, match: re.Match[str]) -> Figure | None:
        groups = match.groupdict()
        below = self._value(groups.get("of"))
        above = self._value(groups.get("one"), Decimal(1))
        if below is None or above is None or not below:
            return None
        value = above / below if self._share else below * above
        if self._share and not value < 1:
            return None
        span = Span(*match.span())
        exact = groups.get("of", "").casefold() in _EXACT
        return Figure(
            span,
            value,
            share=self._share,
            spelled=True,
            unit=self._unit,
            rough=self._rough and not exact,
        )

    def _value(self, word: str | None, default: Decimal | None = None) -> Decimal | None:
        if word is None:
            return default
        plain = " ".join(word.casefold().replace("-", " ").split())
        if plain.isdecimal():
            return Decimal(plain)
        return self._values.get(plain)


_Patterns = tuple[tuple[re.Pattern[str], _Reader], ...]


@lru_cache(maxsize=32)
def _patterns(language: str) -> _Patterns:
    spoken = language if language in OUT_OF or language == "ru" else "en"
    ones = ONES.get(spoken, "").split()
    small = dict.fromkeys(ones, Decimal(1)) | _numbered(SMALL.get(spoken, ""), 2)
    if spoken == "en":
        small = _numbered(_ENGLISH, 1)
    made = [*_of_language(spoken, small), *_out_of(spoken, small)]
    return tuple((re.compile(rf"(?<![\w-]){p}(?![\w])", re.IGNORECASE), r) for p, r in made)


def _numbered(words: str, first: int) -> dict[str, Decimal]:
    return {
        word: Decimal(number)
        for number, alike in enumerate(words.split(), first)
        for word in alike.split("|")
    }


def _out_of(spoken: str, small: Mapping[str, Decimal]) -> Iterator[tuple[str, _Reader]]:
    if spoken not in OUT_OF:
        return
    between = OUT_OF[spoken]
    values = dict(small)
    tail = ""
    if spoken == "en":
        values |= {f"a {word}": Decimal(value) for word, value in _GREAT.items()}
        tail = rf"|a (?:{'|'.join(_GREAT)})"
    if spoken == "es":
        values |= {"uno": Decimal(1), "una": Decimal(1)}
    # "1 von 5", "one in 1,000"; no "a" or "the" in front of an amount is one of so many.
    words = "|".join(sorted({word for word in values if " " not in word}, key=len, reverse=True))
    many = r"\d{1,3}" if spoken == "en" else r"\d{1,5}"
    some = (
        rf"(?P<one>{words}|[1-9]\d?) {between} (?P<of>{words}|{many}{tail})(?![.,-]\w)"
        rf"(?! (?:million|billion|thousand|hundred|percent|per cent|%)){_SPANS_TIME}"
    )
    yield some, _Reader(values, share=True)


def _of_language(spoken: str, small: Mapping[str, Decimal]) -> Iterator[tuple[str, _Reader]]:
    if spoken in PARTS:
        parts = {
            name.replace("_", " "): Decimal(number)
            for number, names in PARTS[spoken].items()
            for name in names.split()
        }
        yield (
            rf"(?P<one>{_any(small)})[ -]?(?P<of>{_any(parts)})",
            _Reader(dict(small) | parts, share=True),
        )
    if spoken in HALVES:
        ones = "|".join(ONES[spoken].split())
        lead = rf"(?:(?:{ones}) )?" if spoken not in {"de", "nl"} else rf"(?:(?:{ones}) )"
        halves = dict.fromkeys(HALVES[spoken].split(), Decimal(2))
        great = r"(?=[ -](?:mill|mia?rd|mili|milh|billi|dutzend|douzaine|docena|siècle|siglo|jahr))"
        yield rf"{lead}(?P<of>{_any(halves)}){great}", _Reader(halves, share=True)
    if spoken in HALF:
        words = {name.replace("_", " "): Decimal(2) for name in HALF[spoken].split()}
        yield rf"(?P<of>{_any(words)})", _Reader(words, share=True)
    yield from _counted(spoken, small)


def _counted(spoken: str, small: Mapping[str, Decimal]) -> Iterator[tuple[str, _Reader]]:
    if spoken in DOZENS:
        dozens = {word: Decimal(number) for word, number in DOZENS[spoken].items()}
        yield (
            rf"(?:(?P<one>{_any(small)}) )(?P<of>{_any(dozens)})s?",
            _Reader(dict(small) | dozens, share=False, rough=spoken in ROUGH),
        )
    if spoken in HALF_MORE:
        more = HALF_MORE[spoken]
        yield rf"(?P<of>{_any(more)})", _Reader(more, share=False)
    for lead, nths in EVERY.get(spoken, {}).items():
        values = {word: Decimal(number) for word, number in nths.items()}
        yield rf"{lead} (?P<of>{_any(values)})[rnms]?", _Reader(values, share=True)
    if TIMES.get(spoken):
        times = {word: Decimal(number) for word, number in TIMES[spoken].items()}
        ending = "(?:e[nmrs]?)?" if spoken == "de" else ""
        yield rf"(?P<of>{_any(times)}){ending}", _Reader(times, share=False, unit="times")


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))
