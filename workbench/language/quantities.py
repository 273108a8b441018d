"""Amounts in running text: numbers, money, percentages, measures, ordinals, with their hedges."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.cues import HEDGES
from workbench.language.dates import dates
from workbench.language.quantity_words import (
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    LONG_SCALE,
    MAGNITUDES,
    ONLY_MONEY,
    PERCENT,
    POINTS,
    UNITS,
)
from workbench.language.spelled import Figure, figures
from workbench.language.words import is_stopword


class QuantityKind(StrEnum):
    """What an amount counts."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage points"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as it stands in a text.

    ``value`` has its magnitude applied; ``high`` is the other end of a range ("15 to 20 billion")
    or the other side of a score. ``unit`` is the one name of a measure (``kilometre``), for plain
    numbers the noun that is counted as written, ``share`` for a part of a whole. ``hedge`` are the
    words that loosen the amount ("nearly", "up to"), the empty string if there are none.
    """

    span: Span
    kind: QuantityKind
    value: Decimal
    high: Decimal | None = None
    unit: str = ""
    currency: str = ""
    hedge: str = ""
    hedge_span: Span | None = None


def _choice(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s") for name in longest_first)


_SIGN: Final = re.compile(rf"(?:(?<![A-Za-z])(?:{_choice(CURRENCY_SIGNS)}))\s?$")
_MINUS: Final = re.compile(r"(?:(?<![\w)\]%.])[-−]|(?<!\bor )\bminus )$")
_HEDGE: Final = re.compile(
    rf"(?:(?<![\w-])(?:{_choice(HEDGES)})(?:\s(?:a|an|the))?\s?|[~≈<>])$", re.IGNORECASE
)
_MAGNITUDE: Final = re.compile(
    rf"(?:\s?-?\s?(?:an?\s)?(?P<word>{_choice(m for m in MAGNITUDES if len(m) > 1)})\.?"
    r"|\s?(?P<sign>[万亿萬億])|(?P<letter>[kKmMbB]))(?![A-Za-z0-9²³/])(?:\s(?:of|de|d[’'])\s?"
    rf"(?=[$€£¥]|{_choice(CURRENCY_WORDS)}))?",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(rf"\s?-?(?P<word>{_choice(PERCENT)})(?![A-Za-z])", re.IGNORECASE)
_POINTS: Final = re.compile(rf"\s?-?(?P<word>{_choice(POINTS)})(?![A-Za-z])", re.IGNORECASE)
_CURRENCY: Final = re.compile(
    rf"\s?-?(?:of\s)?(?P<word>{_choice(CURRENCY_WORDS)})(?![A-Za-z0-9])", re.IGNORECASE
)
_UNIT: Final = re.compile(rf"(?P<gap>\s|-)?(?P<word>{_choice(UNITS)})(?![A-Za-z0-9])")
_NOUN: Final = re.compile(r"(?:[ \u00a0-][A-Za-z]{2,24}){1,3}")
_LATER_HEDGE: Final = re.compile(r"\+|\sor\s(?:more|less|fewer|so)\b")
_RANGE: Final = re.compile(r"\s?(?:-|–|—|to|bis|à|until)\s?(?:[$€£¥]|US\$)?", re.IGNORECASE)
_SCORE: Final = re.compile(r"\s?[-–]\s?")
_AND: Final = re.compile(r"\s(?:and|und|et|y)\s(?:[$€£¥]|US\$)?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\b(?:between|zwischen|entre)\s$", re.IGNORECASE)
_FROM: Final = re.compile(r"\b(?:from|von|de)\s(?:about\s|around\s)?$", re.IGNORECASE)
_LIST_MARK: Final = re.compile(r"(?:^|\n)[ \t]*[(\[]?$")
_AFTER_MARK: Final = re.compile(r"[.)\]]\s")
_ABBREVIATED: Final = frozenset({"mio", "mrd", "mln", "bn", "bln", "mn", "tsd", "trn"})
_BEFORE: Final = 40
_WIDEST_GAP: Final = 9
_PEOPLE: Final = frozenset({"people", "men", "women", "children", "staff", "police"})


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with what stands at its sides, its magnitude still apart."""

    start: int
    end: int
    value: Decimal
    scale: Decimal | None
    kind: QuantityKind
    unit: str = ""
    currency: str = ""

    def scaled(self, scale: Decimal | None) -> Decimal:
        return self.value * (self.scale or scale or 1)


def quantities(text: str, language: str = "en") -> list[Quantity]:
    """Return the amounts of a text in reading order; dates, product names, list marks are none."""
    read = _read_again if len(text) <= _SHORT else _read
    return list(read(text, language))


def _read(text: str, language: str) -> tuple[Quantity, ...]:
    amounts: list[_Amount] = []
    for figure in _figures_outside_dates(text, language):
        since = amounts[-1].end if amounts else 0
        amount = _amount(text, figure, language, since) if figure.span.start >= since else None
        if amount is not None:
            amounts.append(amount)
    found: list[Quantity] = []
    index = 0
    while index < len(amounts):
        pair = amounts[index : index + 2]
        joined = _joined(text, *pair) if len(pair) > 1 else ()
        found.extend(_hedged(text, one) for one in joined or [_alone(pair[0])])
        index += 2 if joined else 1
    return tuple(found)


# A claim is held against many passages and a passage against many claims.
_SHORT: Final = 4_000
_read_again: Final = lru_cache(maxsize=512)(_read)


def _figures_outside_dates(text: str, language: str) -> list[Figure]:
    taken = [mention.span for mention in dates(text)]
    kept: list[Figure] = []
    at = 0
    for figure in figures(text, language):
        while at < len(taken) and taken[at].end <= figure.span.start:
            at += 1
        dated = at < len(taken) and taken[at].overlaps(figure.span)
        if not dated and not _marks_a_list(text, figure):
            kept.append(figure)
    return kept


def _marks_a_list(text: str, figure: Figure) -> bool:
    before = text[max(0, figure.span.start - 10) : figure.span.start]
    starts_line = _LIST_MARK.search(before) is not None
    return starts_line and _AFTER_MARK.match(text, figure.span.end) is not None


def _amount(text: str, figure: Figure, language: str, since: int) -> _Amount | None:
    """Read what stands around a number; signs before ``since`` belong to the amount before it."""
    start, end, value = figure.span.start, figure.span.end, figure.value
    sign = _SIGN.search(text[max(since, start - 5) : start])
    currency = ""
    if sign:
        currency = CURRENCY_SIGNS[sign.group().strip()]
        start -= len(sign.group())
    minus = _MINUS.search(text, max(since, start - 6), start)
    if minus:
        value, start = -value, start - len(minus.group())
    if figure.ordinal:
        unit = _counted(text, end, language)
        return _Amount(start, end, value, None, QuantityKind.ORDINAL, unit)
    scale, end = _scale(text, end, money=bool(currency), language=language)
    kind, unit, currency, end = _kind(
        text, replace(figure, share=figure.share and scale is None), end, currency, language
    )
    bare = kind is QuantityKind.NUMBER and scale is None
    if bare and figure.spelled and value == 1:
        return None  # "one of them", "no one"
    return _Amount(start, end, value, scale, kind, unit, currency)


def _scale(text: str, end: int, *, money: bool, language: str) -> tuple[Decimal | None, int]:
    match = _MAGNITUDE.match(text, end)
    if match is None:
        return None, end
    word = match["word"] or match["sign"] or match["letter"]
    if match["letter"] and word in ONLY_MONEY and not money:
        return None, end
    scale = MAGNITUDES[word.casefold()]
    if word.casefold() in {"billion", "billions", "billionen"} and language[:2] in LONG_SCALE:
        scale = MAGNITUDES["trillion"]
    # The words that lead on to the currency are not part of the amount yet.
    end = match.end("word") if match["word"] else match.start() + len(match.group().split(" ")[0])
    abbreviated = word.casefold() in _ABBREVIATED and text.startswith(".", end)
    return scale, end + 1 if abbreviated else end


def _kind(
    text: str, figure: Figure, end: int, currency: str, language: str
) -> tuple[QuantityKind, str, str, int]:
    """Return what an amount counts, its unit, its currency and where it ends."""
    if currency:
        return QuantityKind.MONEY, "", currency, end
    if match := _POINTS.match(text, end):
        return QuantityKind.POINTS, POINTS[_key(match["word"])], "", match.end()
    if match := _PERCENT.match(text, end):
        return QuantityKind.PERCENT, "percent", "", match.end()
    if figure.share:
        return QuantityKind.NUMBER, "share", "", end
    if match := _CURRENCY.match(text, end):
        code = _CURRENCIES[_key(match["word"])]
        return QuantityKind.MONEY, "", code, match.end()
    if match := _UNIT.match(text, end):
        return QuantityKind.QUANTITY, UNITS[" ".join(match["word"].split())], "", match.end()
    return QuantityKind.NUMBER, _counted(text, end, language), "", end


def _key(word: str) -> str:
    return " ".join(word.casefold().split())


def _counted(text: str, end: int, language: str) -> str:
    """Return the noun that a number counts, as far as the next few words show it."""
    match = _NOUN.match(text, end)
    following: list[str] = []
    for word in re.split(r"[ \u00a0-]", match.group())[1:] if match else ():
        if is_stopword(word, language):
            break
        following.append(word)
        if (word.endswith("s") and not word.endswith("ss")) or word in _PEOPLE:
            return word
    return following[0] if following else ""


def _alone(amount: _Amount) -> Quantity:
    return Quantity(
        Span(amount.start, amount.end),
        amount.kind,
        amount.scaled(None),
        unit=amount.unit,
        currency=amount.currency,
    )


def _joined(text: str, one: _Amount, two: _Amount) -> Sequence[Quantity]:
    """Return the range that two amounts make, or both if the first takes its unit from the other.

    Empty if they have nothing to do with each other.
    """
    if not 0 < two.start - one.end <= _WIDEST_GAP or QuantityKind.ORDINAL in {one.kind, two.kind}:
        return ()
    gap, before = text[one.end : two.start], text[max(0, one.start - 20) : one.start]
    spans_a_range = _RANGE.fullmatch(gap) and not _FROM.search(before)
    between = _AND.fullmatch(gap) and _BETWEEN.search(before)
    lends = _lends(one, two)
    if not (spans_a_range or between or lends):
        return ()
    last = _alone(two)
    bare = one.kind is QuantityKind.NUMBER
    first = replace(_alone(one), value=one.scaled(two.scale if lends else None))
    if lends and bare:
        first = replace(first, kind=two.kind, unit=two.unit, currency=two.currency)
    if not (spans_a_range or between):
        return (first, last) if _AND.fullmatch(gap) or _FROM.search(before) else ()
    if first.value > last.value and not _SCORE.fullmatch(gap):
        return (first, last)
    unit = "score" if first.value > last.value else last.unit or first.unit
    kind = first.kind if last.kind is QuantityKind.NUMBER else last.kind
    return (
        Quantity(
            Span(one.start, two.end),
            kind,
            first.value,
            last.value,
            unit,
            first.currency or last.currency,
        ),
    )


def _lends(one: _Amount, two: _Amount) -> bool:
    """Say whether the second amount has the magnitude or unit that the first is written without."""
    no_scale = one.scale is None and two.scale is not None
    no_unit = one.kind is QuantityKind.NUMBER and not one.unit
    alike = QuantityKind.NUMBER in {one.kind, two.kind} or one.kind is two.kind
    return (no_scale and alike) or (
        no_unit and (two.kind is not QuantityKind.NUMBER or bool(two.unit))
    )


def _hedged(text: str, amount: Quantity) -> Quantity:
    before = text[max(0, amount.span.start - _BEFORE) : amount.span.start]
    if match := _HEDGE.search(before):
        start = amount.span.start - len(match.group())
    elif match := _LATER_HEDGE.match(text, amount.span.end):
        start = match.start()
    else:
        return amount
    words = match.group().strip()
    words = re.sub(r"(?i)\s(?:a|an|the)$", "", words)
    start += len(match.group()) - len(match.group().lstrip())
    return replace(
        amount, hedge=" ".join(words.casefold().split()), hedge_span=Span(start, start + len(words))
    )


_CURRENCIES: Final = {_key(name): code for name, code in CURRENCY_WORDS.items()}
