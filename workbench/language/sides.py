"""What stands at the sides of a number: sign, currency, magnitude, unit, what is counted, age."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from workbench.language.bounds import Bound, sign_after
from workbench.language.counted import counted, is_several
from workbench.language.currencies import (
    ALSO_WEIGHTS,
    HUNDREDTHS,
    ONLY_MUCH,
    PENCE,
    SIGN_BY_LANGUAGE,
    SIGNS_AFTER,
    SIGNS_BEFORE,
    WORDS_AFTER,
)
from workbench.language.figure import Figure
from workbench.language.lexicon import Lexicon, is_ideograph, listed
from workbench.language.lookalike_words import RANKS
from workbench.language.magnitude_words import DOTTED, LETTERS, magnitudes
from workbench.language.quantity import QuantityKind
from workbench.language.quantity_words import PERCENT, POINTS
from workbench.language.share_words import AND_HALF
from workbench.language.units import UNIT_SIGNS, UNIT_WORDS

_MINUS_SIGNS: Final = frozenset("-−–负負")
# After these a sign is a hyphen or a dash, and a word belongs to a bound ("au moins").
_NO_SIGN_AFTER: Final = frozenset(")]%.")
_MINUS: Final = Lexicon(dict.fromkeys(["minus", "moins", "menos", "meno"], True))
_NO_MINUS_AFTER: Final = Lexicon(dict.fromkeys(listed("or au al lo pelo ao du ou o"), True))
_SPACES: Final = frozenset(" \u00a0\u202f\u2009\n-‑")
_LEADS_ON: Final = re.compile(
    r"[ \u00a0\n](?:of|de|d['’]|di|do|des|del|von|an)[ \u00a0]?|[ \u00a0\n]|", re.IGNORECASE
)
_GREAT_LEAD: Final = re.compile(
    r"[ \u00a0\n-](?:of )?(?:a |an )|[ \u00a0\n]de |[ \u00a0\n-]|", re.IGNORECASE
)
_LETTER: Final = re.compile(r"(?P<touching>[kKmMbBtT])|[ \u00a0](?P<apart>[kKMG])(?=[€$£])")
_CROWD: Final = re.compile(r" (?P<noun>[a-z]{3,})")
_LENGTHS: Final = frozenset({"hurdles", "is", "was", "has", "this", "across", "as", "towards"})
_HALF_MORE: Final = re.compile(AND_HALF, re.IGNORECASE)
_MUCH: Final = 1000
# "千瓦" is a kilowatt and not a thousand watts written out.
_METRIC: Final = frozenset("瓦米克卡字伏赫")
_METRIC_PREFIXES: Final = frozenset({"千", "兆"})
# "10x", "50-fold", "两倍".
_TIMES: Final = re.compile(r"[x×](?![^\W_])|[ -]?fold\b|-?fach\b|倍")
# "Half a percentage point", "a quarter of a mile".
_OF_ONE: Final = re.compile(r"[ -](?:of )?(?:a|an|one) ")
_WEIGHT: Final = re.compile(r"\s(?:of|de|d['’])")
_COUNTED_ON: Final = frozenset({",", ":", ";", "—", "–"})
_HALF: Final = Decimal("0.5")
# What can begin nothing that belongs to a number; "" is the end of the text.
_STOPS: Final = frozenset({"", *',;:!?)]}[(+*=<>|_#&@^~/0123456789"'})
_WHOLE, _CENTS = Decimal(1), Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what stands at its sides, its magnitude still apart."""

    start: int
    end: int
    value: Decimal
    scale: Decimal | None
    kind: QuantityKind
    unit: str = ""
    currency: str = ""
    bound: Bound | None = None
    otherwise: Decimal | None = None
    rough: bool = False

    def scaled(self, scale: Decimal | None) -> Decimal:
        """Return the value with the amount's own magnitude, or with one lent by another."""
        return self.value * (self.scale or scale or 1)


def read_sides(text: str, figure: Figure, language: str, since: int) -> Amount | None:
    """Read what stands around a number; signs before ``since`` belong to the amount before it."""
    start, currency = _sign_before(text, figure.span.start, since, language)
    value = figure.value
    negative = _minus(text, start, since)
    if negative < start:
        value, start = -value, negative
    end = figure.span.end
    if figure.ordinal:
        noun = counted(text, end, language)
        return Amount(start, end, value, None, QuantityKind.ORDINAL, noun)
    base = Amount(
        start,
        end,
        value,
        None,
        QuantityKind.NUMBER,
        figure.unit,
        currency,
        otherwise=figure.otherwise,
        rough=figure.rough,
    )
    amount = _right_side(text, base, figure, language)
    if amount.end == figure.span.end and not currency and _runs_on(text, figure):
        return None  # "5G", "3D"
    bare = amount.kind is QuantityKind.NUMBER and amount.scale is None and not figure.unit
    if bare and not figure.share and (rank := RANKS.ending(text, start - 1, since)):
        return None if _counts_on(text, *rank, amount.end) else _ranked(amount, rank[1])
    if bare and figure.spelled and value == 1:
        return None  # "one of them", "no one"
    return _plausible(amount)


def _plausible(amount: Amount) -> Amount:
    """Prefer thousands to three decimals where money or a noun is counted and both can be meant."""
    counts = amount.kind is QuantityKind.MONEY or (
        amount.kind is QuantityKind.NUMBER and amount.unit
    )
    if amount.otherwise is None or amount.scale is not None or not counts:
        return amount
    first, second = sorted((amount.value, amount.otherwise.copy_sign(amount.value)), key=abs)
    return replace(amount, value=second, otherwise=first)


def _right_side(text: str, base: Amount, figure: Figure, language: str) -> Amount:
    """Read the magnitude, unit or currency after a number, and the half that may be added to it."""
    if _nothing_follows(text, base.end):
        return _by_itself(base, figure) or base
    half = _HALF_MORE.match(text, base.end)
    if half:
        base = replace(base, value=base.value + _HALF, end=half.end())
    if times := _TIMES.match(text, base.end):
        return replace(base, unit="times", end=times.end())
    inner = sign_after(text, base.end)
    after = inner.span.end if inner else base.end
    scale, last = _scale(text, after, bool(base.currency), language)
    if scale is not None:
        base = replace(base, scale=scale, end=last, bound=inner)
    elif inner:
        # "300多人": the sign stays outside of the number.
        base = replace(base, bound=inner)
    if scale is not None and not half and (half := _HALF_MORE.match(text, base.end)):
        base = replace(base, value=base.value + _HALF, end=half.end())
    amount = _measured(text, base, figure, language)
    later = None if half else _HALF_MORE.match(text, amount.end)
    return replace(amount, value=amount.value + _HALF, end=later.end()) if later else amount


def _counts_on(text: str, start: int, rank: str, end: int) -> bool:
    """Say whether a speaker counts on ("Number two, I will…") and ranks nothing."""
    return rank == "number" and (text[start].isupper() or text[end : end + 1] in _COUNTED_ON)


def _ranked(amount: Amount, rank: str) -> Amount:
    return replace(amount, kind=QuantityKind.ORDINAL, unit=rank)


def _runs_on(text: str, figure: Figure) -> bool:
    following = text[figure.span.end : figure.span.end + 1]
    return following.isalpha() and following.isascii() and not figure.spelled


def _nothing_follows(text: str, end: int) -> bool:
    """Say whether a number ends where nothing can belong to it: most numbers in lists do."""
    at = end + 1 if text[end : end + 1] == " " else end
    return text[at : at + 1] in _STOPS


def _by_itself(base: Amount, figure: Figure) -> Amount | None:
    """Return a number as what it and its currency sign alone say that it is."""
    if figure.unit == "percent":
        return replace(base, kind=QuantityKind.PERCENT)
    if figure.unit:
        return base
    if base.currency:
        return replace(base, kind=QuantityKind.MONEY)
    if figure.share and base.scale is None:
        return replace(base, unit="share")
    return None


def _minus(text: str, start: int, since: int) -> int:
    """Return where the minus before an amount begins, its own start if there is none."""
    at = start - 1
    if at - 1 >= since and text[at - 1 : start] == "零下":
        return at - 1
    if at >= since and text[at] in _MINUS_SIGNS:
        before = text[at - 1] if at else " "
        ideograph = is_ideograph(text[at])
        joined = before.isalnum() or before in _NO_SIGN_AFTER or before == "_"
        return start if joined and not ideograph else at
    if at < since or text[at] != " ":
        return start
    word = _MINUS.ending(text, at, since)
    return start if word is None or _NO_MINUS_AFTER.ending(text, word[0] - 1) else word[0]


def _sign_before(text: str, at: int, since: int, language: str) -> tuple[int, str]:
    for gap in (at, at - 1 if text[at - 1 : at] in _SPACES else at):
        found = SIGNS_BEFORE.ending(text, gap, since) if gap > since else None
        if found:
            sign = text[found[0] : gap]
            return found[0], SIGN_BY_LANGUAGE.get((language[:2], sign), found[1])
    return at, ""


def _scale(text: str, end: int, money: bool, language: str) -> tuple[Decimal | None, int]:
    letter = _LETTER.match(text, end)
    if letter and not _carries_on(text, letter.end()):
        return _by_letter(text, letter, end, money)
    lead = _GREAT_LEAD.match(text, end)
    at = lead.end() if lead else end
    found = magnitudes(language).starting(text, at)
    if found is None:
        return None, end
    last, scale = found
    following = text[last : last + 1]
    if following == "/" or (following in _METRIC and text[at:last] in _METRIC_PREFIXES):
        return None, end
    abbreviated = text[at:last].casefold() in DOTTED and text.startswith(".", last)
    return scale, last + 1 if abbreviated else last


def _carries_on(text: str, at: int) -> bool:
    following = text[at : at + 1]
    return (
        following == "/" or (following.isalnum() and following.isascii()) or following in {"²", "³"}
    )


def _by_letter(
    text: str, letter: re.Match[str], end: int, money: bool
) -> tuple[Decimal | None, int]:
    """Read a letter as a magnitude where money or a crowd is meant: "5m" alone is metres."""
    sign = letter["touching"] or letter["apart"]
    scale = LETTERS.get("b" if sign == "G" else sign.casefold())
    sure = money or bool(letter["apart"]) or sign in {"k", "K", "M"}
    after = SIGNS_AFTER.starting(text, letter.end()) is not None
    crowd = _CROWD.match(text, letter.end())
    counts = crowd and crowd["noun"] not in _LENGTHS and is_several(crowd["noun"])
    if sure or after or (sign in "mb" and counts):
        return scale, letter.end()
    return None, end


def _measured(text: str, base: Amount, figure: Figure, language: str) -> Amount:
    """Say what an amount counts, its unit or currency, and where it ends."""
    if figure.unit or base.currency:
        last = base.end if figure.unit else _after_both(text, base)
        whole = base if last == base.end else replace(base, end=last)
        return _by_itself(whole, figure) or base
    end = base.bound.span.end if base.bound and base.scale is None else base.end
    amount = _of_hundred(text, base, end)
    if amount is None and figure.share and base.scale is None:
        return _part_of_one(text, base) or replace(base, unit="share")
    amount = amount or _money(text, base, end) or _unit(text, base, end)
    if amount is not None:
        return amount
    noun = counted(text, end, language)
    return replace(base, unit=noun) if noun else base


def _part_of_one(text: str, base: Amount) -> Amount | None:
    """Read what a share is a share of where that is one measure ("half a mile")."""
    one = _OF_ONE.match(text, base.end)
    at = one.end() if one else base.end
    amount = _of_hundred(text, base, at) if one else None
    return amount or _unit(text, base, at)


def _after_both(text: str, base: Amount) -> int:
    """Return where money with its sign in front ends: a word may repeat it ("$5 US")."""
    again = WORDS_AFTER.starting(text, base.end + 1)
    return again[0] if again and again[1] == base.currency else base.end


def _gaps(text: str, end: int) -> tuple[int, ...]:
    return (end, end + 1) if text[end : end + 1] in _SPACES else (end,)


def _of_hundred(text: str, base: Amount, end: int) -> Amount | None:
    for at in _gaps(text, end):
        if points := POINTS.starting(text, at):
            return replace(base, kind=QuantityKind.POINTS, unit=points[1], end=points[0])
        if percent := PERCENT.starting(text, at):
            last, of_hundred = percent
            value = base.value * of_hundred
            return replace(base, kind=QuantityKind.PERCENT, unit="percent", end=last, value=value)
    return None


def _money(text: str, base: Amount, end: int) -> Amount | None:
    found = _coin(text, base, end)
    if found is None:
        return None
    last, currency, worth = found
    return replace(
        base, kind=QuantityKind.MONEY, value=base.value * worth, currency=currency, end=last
    )


def _coin(text: str, base: Amount, end: int) -> tuple[int, str, Decimal] | None:
    """Return where the currency after an amount ends, its code, and how much of it one is."""
    lead = _LEADS_ON.match(text, end) if base.scaled(None) >= _MUCH else None
    at = lead.end() if lead and lead.end() > end else end
    for place in dict.fromkeys((*_gaps(text, end), at)):
        if found := SIGNS_AFTER.starting(text, place) or WORDS_AFTER.starting(text, place):
            word = text[place : found[0]].casefold()
            if word in ONLY_MUCH and base.scaled(None) < _MUCH:
                return None
            return *found, _WHOLE
        if cents := HUNDREDTHS.starting(text, place):
            return *cents, _CENTS
        weighed = ALSO_WEIGHTS.starting(text, place)
        if weighed and base.scale is not None and not _WEIGHT.match(text, weighed[0]):
            return *weighed, _WHOLE
    if (pence := PENCE.starting(text, end)) and base.scale is None:
        return *pence, _CENTS
    return None


def _unit(text: str, base: Amount, end: int) -> Amount | None:
    lead = _LEADS_ON.match(text, end) if base.scaled(None) >= _MUCH else None
    at = lead.end() if lead and lead.end() > end else end
    for place in dict.fromkeys((*_gaps(text, end), at)):
        found = UNIT_SIGNS.starting(text, place) or UNIT_WORDS.starting(text, place)
        if found:
            return replace(base, kind=QuantityKind.QUANTITY, unit=found[1], end=found[0])
    return None
