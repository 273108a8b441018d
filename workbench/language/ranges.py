"""Two amounts that are one: ranges, scores, and amounts that lend their unit to one before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from workbench.domain.text import Span
from workbench.language.amount import Amount
from workbench.language.bound_words import ABOUT
from workbench.language.quantity import Quantity, QuantityKind

_SIGN: Final = r"(?:US\$|[$€£¥])?"
_RANGE: Final = re.compile(
    rf"\s?(?:-|–|—|−|~|～|至|到|to|bis|à|a|until|oder|or|ou|o|até|tot|до)\s?{_SIGN}", re.IGNORECASE
)
_SCORE: Final = re.compile(r"\s?[-–:：]\s?|\sto\s|比")
_AND: Final = re.compile(rf"\s(?:and|und|et|y|e|en|и)\s{_SIGN}|[和与與]", re.IGNORECASE)
_BETWEEN: Final = re.compile(
    r"(?:\b(?:between|zwischen|entre|tra|fra|tussen|между)\s|[在介]于?)(?:about\s|the\s)?$",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    r"(?:\b(?<!ranging )(?<!range )(?<!ranged )(?<!ranges )(?:from|von|de|desde|da|van|с|от)\s|从)"
    r"(?:about\s|around\s|un\s|el\s|le\s)?$",
    re.IGNORECASE,
)
# "Rose 2 million to 7 million": by how much, and to where.
_CHANGED: Final = re.compile(
    r"\b(?:rose|fell|up|down|grew|climbed|gained|jumped|dropped|declined|increased|decreased"
    r"|lost|shrank|slid|slipped|surged|plunged|stieg|fiel|augmenté|baissé|subió|bajó|cayó)\s$",
    re.IGNORECASE,
)
_WON: Final = re.compile(
    r"\b(?:won|win|wins|lost|lose|beat|beats|beaten|defeat|defeats|defeated|drew|draw|scored?|scores|voted?|votes"
    r"|victory|ruled|ruling|passed|trail|trailing|lead|leading|gewann|gewannen|verlor|siegte|unterlag"
    r"|gagné|battu|perdu|ganó|perdió|venció|empató|vinto|perso|比分|击败|战胜)\b[^.!?\n]{0,40}$"
    r"|(?:比分|击败|战胜|以)[^。！？\n]{0,20}$",
    re.IGNORECASE,
)
_THEN_WON: Final = re.compile(
    r"[ -](?:win|victory|defeat|loss|draw|lead|vote|decision|ruling|majority|Sieg|Niederlage"
    r"|victoire|défaite|victoria|derrota|empate)\b",
    re.IGNORECASE,
)
_WIDEST_GAP: Final = 9
_LOOK_BACK: Final = 60
_MOST_GOALS: Final = 200


def joined(text: str, one: Amount, two: Amount) -> Sequence[Quantity]:
    """Return the range that two amounts make, or both if the first takes its unit from the other.

    Empty if they have nothing to do with each other.
    """
    if not 0 < two.start - one.end <= _WIDEST_GAP or QuantityKind.ORDINAL in {one.kind, two.kind}:
        return ()
    gap, before = text[one.end : two.start], text[max(0, one.start - _LOOK_BACK) : one.start]
    if score := _score(text, one, two, gap, before):
        return (score,)
    is_range = _is_range(gap, before, one, two)
    lends = _lends(one, two)
    if not (is_range or lends):
        return ()
    first, last = _first(one, two, lends=lends), alone(two)
    if not is_range:
        return (first, last) if _AND.fullmatch(gap) or _FROM.search(before) else ()
    if first.value > last.value:
        return (first, last)
    return (_range(first, last),)


def alone(amount: Amount) -> Quantity:
    """Return an amount that stands by itself."""
    otherwise = amount.otherwise
    inner = amount.bound
    # A sign inside of the number ("300多万") is a hedge that stays within its span.
    return Quantity(
        Span(amount.start, amount.end),
        amount.kind,
        amount.scaled(None),
        unit=amount.unit,
        currency=amount.currency,
        hedge="多" if inner else "",
        hedge_span=inner.span if inner else None,
        bound=inner.means if inner else ABOUT if amount.rough else "",
        otherwise=None if otherwise is None else otherwise * (amount.scale or 1),
    )


def _is_range(gap: str, before: str, one: Amount, two: Amount) -> bool:
    if not _alike(one, two):
        return False
    if _AND.fullmatch(gap):
        return _BETWEEN.search(before) is not None
    if _RANGE.fullmatch(gap) is None:
        return False
    own = one.scale is not None or one.kind is not QuantityKind.NUMBER
    return not _FROM.search(before) and not (own and _CHANGED.search(before))


def _alike(one: Amount, two: Amount) -> bool:
    """Say whether two amounts can be the ends of one: of one kind, or the first is bare."""
    plain = QuantityKind.NUMBER
    if one.kind is two.kind:
        return one.currency == two.currency and (one.kind is plain or one.unit == two.unit)
    if one.kind is plain:
        return not one.unit and one.scale in {None, two.scale}
    bare = two.kind is plain and not two.unit and two.scale is None
    money = one.kind is QuantityKind.MONEY and two.kind is plain and two.scale is not None
    return bare or money


def _first(one: Amount, two: Amount, *, lends: bool) -> Quantity:
    first = replace(alone(one), value=one.scaled(two.scale if lends else None))
    if lends and one.kind is QuantityKind.NUMBER:
        return replace(first, kind=two.kind, unit=two.unit, currency=two.currency)
    return first


def _range(first: Quantity, last: Quantity) -> Quantity:
    kind = first.kind if last.kind is QuantityKind.NUMBER else last.kind
    return replace(
        last,
        span=Span(first.span.start, last.span.end),
        kind=kind,
        value=first.value,
        high=last.value,
        unit=last.unit or first.unit if kind is last.kind else first.unit,
        currency=first.currency or last.currency,
    )


def _score(text: str, one: Amount, two: Amount, gap: str, before: str) -> Quantity | None:
    """Return the two sides of a score or vote: plain numbers, the greater first or somebody won."""
    if not _SCORE.fullmatch(gap) or not (_plain(one) and _plain(two)) or one.unit:
        return None
    greater = (one.value >= two.value and "to" not in gap) or gap in {":", "：", "比"}
    if not (greater or _WON.search(before) or _THEN_WON.match(text, two.end)):
        return None
    if one.value > _MOST_GOALS * 10 or two.value > _MOST_GOALS * 10:
        return None
    return Quantity(
        Span(one.start, two.end), QuantityKind.NUMBER, one.value, two.value, unit="score"
    )


def _plain(amount: Amount) -> bool:
    whole = amount.value == amount.value.to_integral_value()
    return amount.kind is QuantityKind.NUMBER and amount.scale is None and whole


def _lends(one: Amount, two: Amount) -> bool:
    """Say whether the second amount has the magnitude or unit that the first is written without."""
    no_scale = one.scale is None and two.scale is not None
    no_unit = one.kind is QuantityKind.NUMBER and not one.unit
    alike = QuantityKind.NUMBER in {one.kind, two.kind} or one.kind is two.kind
    return (no_scale and alike) or (
        no_unit and (two.kind is not QuantityKind.NUMBER or bool(two.unit))
    )
