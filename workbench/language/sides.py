"""What stands at the sides of a number: sign, currency, magnitude, unit, what is counted, age."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from workbench.language.amount import Amount
from workbench.language.bounds import sign_after
from workbench.language.counted import counted
from workbench.language.currencies import SIGN_BY_LANGUAGE, SIGNS_BEFORE
from workbench.language.figure import Figure
from workbench.language.lexicon import Lexicon, is_ideograph, listed
from workbench.language.lookalike_words import RANKS
from workbench.language.measured import by_itself, measured
from workbench.language.quantity import QuantityKind
from workbench.language.scales import scale_after
from workbench.language.share_words import AND_HALF

_MINUS_SIGNS: Final = frozenset("-−–负負")
# After these a sign is a hyphen or a dash, and a word belongs to a bound ("au moins").
_NO_SIGN_AFTER: Final = frozenset(")]%.")
_MINUS: Final = Lexicon(dict.fromkeys(["minus", "moins", "menos", "meno"], True))
_NO_MINUS_AFTER: Final = Lexicon(dict.fromkeys(listed("or au al lo pelo ao du ou o"), True))
_SPACES: Final = frozenset(" \u00a0\u202f\u2009\n-‑")
_HALF_MORE: Final = re.compile(AND_HALF, re.IGNORECASE)
# "10x", "50-fold", "两倍".
_TIMES: Final = re.compile(r"[x×](?![^\W_])|[ -]?fold\b|-?fach\b|倍")
_COUNTED_ON: Final = frozenset({",", ":", ";", "—", "–"})
_HALF: Final = Decimal("0.5")
# What can begin nothing that belongs to a number; "" is the end of the text.
_STOPS: Final = frozenset({"", *',;:!?)]}[(+*=<>|_#&@^~/0123456789"'})


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
        otherwise=_signed(figure.otherwise, value),
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


def _signed(otherwise: Decimal | None, value: Decimal) -> Decimal | None:
    return None if otherwise is None else otherwise.copy_sign(value)


def _plausible(amount: Amount) -> Amount:
    """Prefer thousands to three decimals where money or a noun is counted and both can be meant."""
    counts = amount.kind is QuantityKind.MONEY or (
        amount.kind is QuantityKind.NUMBER and amount.unit
    )
    if amount.otherwise is None or amount.scale is not None or not counts:
        return amount
    first, second = sorted((amount.value, amount.otherwise), key=abs)
    return replace(amount, value=second, otherwise=first)


def _right_side(text: str, base: Amount, figure: Figure, language: str) -> Amount:
    """Read the magnitude, unit or currency after a number, and the half that may be added to it."""
    if _nothing_follows(text, base.end):
        return by_itself(base, figure) or base
    half = _HALF_MORE.match(text, base.end)
    if half:
        base = replace(base, value=base.value + _HALF, end=half.end())
    if times := _TIMES.match(text, base.end):
        return replace(base, unit="times", end=times.end())
    inner = sign_after(text, base.end)
    after = inner.span.end if inner else base.end
    scale, last = scale_after(text, after, language, money=bool(base.currency))
    if scale is not None:
        base = replace(base, scale=scale, end=last, bound=inner)
    elif inner:
        # "300多人": the sign stays outside of the number.
        base = replace(base, bound=inner)
    if scale is not None and not half and (half := _HALF_MORE.match(text, base.end)):
        base = replace(base, value=base.value + _HALF, end=half.end())
    amount = measured(text, base, figure, language)
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
