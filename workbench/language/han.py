"""Numbers in Chinese and Japanese signs, alone or mixed with digits ("1亿2000万", "三百五十")."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from workbench.domain.text import Span
from workbench.language.figure import Figure

DIGITS: Final = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_GREAT: Final = {
    "万": Decimal(10**4),
    "萬": Decimal(10**4),
    "亿": Decimal(10**8),
    "億": Decimal(10**8),
    "兆": Decimal(10**12),
}
_D: Final = "〇零一二两兩三四五六七八九"
_ANY: Final = f"{_D}十百千万萬亿億兆"
# What a number in signs counts; without one of these a single sign is rarely a number.
COUNTERS: Final = (
    "个個名人位次辆輛架艘座家所只隻头頭件条條项項种種岁歲年天日周月米吨噸公里克升度桶元块塊円"
    "点點页頁名倍成股票套栋棟间間步层層级級届屆場场轮輪支枚张張台臺本册部首句字段队隊组組代户戶"
    "村县縣省市国國州份批笔筆吋英平方小时分钟秒星期多余餘回社軒匹足発丁美欧歐日港英韩韓"
)
_TEN, _HUNDRED = 10, 100
# From here on signs are a number even if they count nothing that is known.
_LONG: Final = 2
_WRITTEN: Final = re.compile(
    rf"(?<![{_ANY}\d.])(?:\d{{1,12}}(?:\.\d{{1,6}})?(?=[{_ANY}]))?[{_ANY}]{{1,24}}"
    rf"(?:\d{{1,4}}(?:\.\d{{1,6}})?(?=[万萬亿億])[万萬亿億]|(?<=[万萬亿億])\d{{1,4}}(?!\d))*"
)
_NTH: Final = re.compile(
    rf"第\s?(?P<number>\d{{1,5}}|[{_D}十百千]{{1,8}})(?!\d|[方者条條章节節款项項卷页頁集篇纪紀季]|季度|三方|世界)"
)
_OF: Final = re.compile(
    rf"(?P<below>百|千|万|\d{{1,4}}|[{_D}十百千]{{1,6}})分之(?P<above>\d{{1,6}}(?:\.\d{{1,6}})?|[{_ANY}点點]{{1,10}})"
)
_TENTHS: Final = re.compile(
    r"(?P<number>(?<![\d.])\d(?:\.\d)?|[一二两三四五六七八九])成(?P<rest>[一二三四五六七八九](?!人))?"
    r"(?![立功為为員员都熟长長本果绩績效分交就见見品名年因])"
)
_HALF: Final = re.compile(r"(?P<whole>一半|半数|半數|过半|過半)")
# "五六十" is fifty or sixty, "数百" some hundreds: no one number.
_NEAR_NUMBERS: Final = re.compile(rf"[{_D}]{{2,3}}[十百千万萬亿億]")
_NOT_AFTER: Final = frozenset("第周数數几幾若干好")
_NOT_NUMBERS: Final = re.compile(
    r"万一|十分|千万(?=[别要不])|百姓|百度|四川|九州|三星|一般|一些|一样|一直|一起|一定|一旦|一带一路|万科|百万富翁"
    r"|两岸|两会|三亚|五角|七夕|十字|八卦|九龙|一方|千古|百货|百年|千兆|万达|万象|万圣|亿万|千里|百强"
)


def in_han(text: str) -> Iterator[Figure]:
    """Read the numbers that Chinese and Japanese signs write, with their shares and ordinals."""
    yield from _parts_of(text)
    for match in _NTH.finditer(text):
        value = read_han(match["number"])
        if value is not None:
            yield Figure(Span(*match.span()), value, ordinal=True, spelled=True)
    for match in _WRITTEN.finditer(text):
        figure = _number(text, match)
        if figure is not None:
            yield figure


def _parts_of(text: str) -> Iterator[Figure]:
    for match in _OF.finditer(text):
        above, below = _decimal(match["above"]), read_han(match["below"])
        if above is None or not below:
            continue
        span = Span(*match.span())
        if below == _HUNDRED:
            yield Figure(span, above, spelled=True, unit="percent")
        else:
            yield Figure(span, above / below, share=True, spelled=True)
    for match in _TENTHS.finditer(text):
        tens, rest = read_han(match["number"]), read_han(match["rest"] or "〇")
        if tens is not None and rest is not None:
            yield Figure(Span(*match.span()), tens * 10 + rest, spelled=True, unit="percent")
    for match in _HALF.finditer(text):
        start = match.end() - 1 if match.group()[0] in "过過" else match.start()
        yield Figure(Span(start, match.end()), Decimal("0.5"), share=True, spelled=True)


def _decimal(written: str) -> Decimal | None:
    """Read a number that may have a spelled-out point ("三点五")."""
    whole, point, rest = written.replace("點", "点").partition("点")
    value = read_han(whole)
    if not point or value is None:
        return value
    if not rest or any(sign not in DIGITS for sign in rest):
        return None
    return value + Decimal("0." + "".join(str(DIGITS[sign]) for sign in rest))


def _number(text: str, match: re.Match[str]) -> Figure | None:
    written, start = match.group(), match.start()
    if _NOT_NUMBERS.match(text, start) or _NEAR_NUMBERS.match(written):
        return None
    if text[start - 1 : start] and text[start - 1] in _NOT_AFTER:
        return None
    mixed = any(sign.isdigit() and sign.isascii() for sign in written)
    digits_first = written[0].isascii()
    great = written.rstrip("万萬亿億兆百千十") if digits_first else written.rstrip("万萬亿億兆")
    if digits_first and great.replace(".", "").isascii():
        return None  # digits and a magnitude: they are read as everywhere
    if not mixed and not great:
        return None
    end = match.end()
    # A magnitude at the end is left to be read apart: the other end of a range may share it.
    if great and not set(great) & set("万萬亿億兆"):
        written, end = great, start + len(great)
    if not mixed and not _counts(text, written, end, match.end()):
        return None
    value = read_han(written)
    if value is None:
        return None
    return Figure(Span(start, end), value, spelled=True)


def _counts(text: str, written: str, end: int, last: int) -> bool:
    """Say whether signs are a number here: they count something, or are too many for a word."""
    if all(sign in DIGITS for sign in written) and len(written) > 1:
        return False  # a year, a telephone number, 三三两两
    after = text[last : last + 1]
    if last > end:
        return True
    if written == "一" and after != "半":
        return False
    if after in {"到", "至"} and text[last + 1 : last + 2] in DIGITS:
        return True
    return (after != "" and after in COUNTERS) or len(written) > _LONG


def read_han(written: str) -> Decimal | None:
    """Return the value of a number in signs, digits or both, ``None`` if it is none."""
    total = section = number = Decimal(0)
    last_unit = Decimal(1)
    at = 0
    while at < len(written):
        sign = written[at]
        if sign in _GREAT:
            unit = _GREAT[sign]
            value = section + number
            total = (total + value) * unit if unit > last_unit else total + value * unit
            section = number = Decimal(0)
            last_unit = max(unit, last_unit)
        elif sign in _TENS:
            section += (number or 1) * _TENS[sign]
            number = Decimal(0)
        elif sign in DIGITS:
            number = number * (10 if at and written[at - 1] in DIGITS else 1) + DIGITS[sign]
        else:
            match = _ASCII.match(written, at)
            if match is None:
                return None
            number, at = Decimal(match.group()), match.end() - 1
        at += 1
    return total + section + _last(written, number)


_ASCII: Final = re.compile(r"\d{1,12}(?:\.\d{1,6})?")


def _last(written: str, number: Decimal) -> Decimal:
    """Read the last sign of "三万五", "二百五" as of the next lower place."""
    if len(written) > 1 and written[-1] in DIGITS and DIGITS[written[-1]]:
        unit = _GREAT.get(written[-2]) or _TENS.get(written[-2], 0)
        if unit > _TEN:
            return number * unit / _TEN
    return number
