"""Dates that are counted from the date of the text: "yesterday", "last year", "on Tuesday"."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from workbench.domain.text import Span
from workbench.language.date_patterns import either
from workbench.language.date_words import MONTHS, SEASON_MONTHS
from workbench.language.dating import Builder, Dating, Groups
from workbench.language.periods import UNITS, DateMention, Precision, counted, in_year
from workbench.language.relative_words import (
    AFTER,
    AGO_AFTER,
    AGO_BEFORE,
    BEFORE,
    COUNTS,
    DAY_WORDS,
    FROM_THERE,
    HAN,
    HAN_DIGITS,
    HAN_UNITS,
    HAN_WEEKDAYS,
    LATER,
    ONE_UNIT,
    ONLY_LOWER,
    SEASONS,
    UNIT_WORDS,
    WEEKDAYS,
    WHOLE,
)

_TENS: Final = 10
# "Half a century ago".
_PARTLY: Final = ("half ", "quarter of ")
# "This may be": no month.
_MODAL: Final = frozenset({"may", "march"})
# "The morning" in Spanish is "tomorrow" with an article.
_IN_THE_MORNING: Final = frozenset({" la ", "una ", "esa ", " de "})


def han_number(written: str) -> int:
    """Return a whole number below one hundred written in figures or in Chinese characters.

    Raises ``ValueError`` for other words.
    """
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return int("".join(str(_han_digit(char)) for char in written))
    return (_han_digit(tens) if tens else 1) * _TENS + (_han_digit(ones) if ones else 0)


def _han_digit(char: str) -> int:
    if char not in HAN_DIGITS:
        raise ValueError(char)
    return HAN_DIGITS[char]


def _key(written: str | None) -> str:
    """Return a phrase as the word lists have it."""
    return "_".join((written or "").casefold().split())


def _day_word(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    written = groups["word"] or ""
    word = _key(written)
    if word in ONLY_LOWER and (written[0].isupper() or (word == "hier" and not at.in_french(span))):
        return None
    if (
        word == "mañana"
        and at.text[max(0, span.start - 4) : span.start].casefold() in _IN_THE_MORNING
    ):
        return None
    label = word.replace("_", " ")
    found = DateMention(span, Precision.DAY, label, relative=True)
    return counted(found, "day", DAY_WORDS[word], at.reference)


def _whole(span: Span, groups: Groups, at: Dating) -> DateMention:
    word = _key(groups["word"])
    return DateMention(span, UNITS[WHOLE[word]], word, relative=True)


def _steps(groups: Groups) -> int:
    before, after = _key(groups.get("before")), _key(groups.get("after"))
    return BEFORE[before] if before else AFTER.get(after, 0)


def _label(span: Span, at: Dating) -> str:
    return " ".join(span.of(at.text).casefold().split())


def _french_year(groups: Groups) -> bool:
    """Say whether "an" is the French year and not the English article."""
    return _key(groups.get("after")) in {"dernier", "passé", "prochain", "en_cours"}


def _unit(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    unit = UNIT_WORDS[_key(groups["unit"])]
    if unit == "year" and _key(groups["unit"]) == "an" and not _french_year(groups):
        return None
    found = DateMention(span, UNITS[unit], _label(span, at), relative=True)
    from_there = _key(groups.get("before")) in FROM_THERE
    return counted(found, unit, _steps(groups), None if from_there else at.reference)


def _season(span: Span, groups: Groups, at: Dating) -> DateMention:
    """Read "this summer" as the one of the year of the text, "last summer" as the one before it."""
    months = SEASON_MONTHS[SEASONS[_key(groups["season"])]]
    steps = _steps(groups)
    found = DateMention(span, Precision.SEASON, _label(span, at), relative=True, months=months)
    if at.reference is None:
        return found
    # Two months into a season, "last" and "next" still mean another one than this.
    begun = months[0] + 1 <= at.reference.month
    year = at.reference.year
    if steps < 0 and not (begun and at.reference.month > months[1] >= months[0]):
        year -= 1
    elif steps > 0 and begun:
        year += 1
    return in_year(found, year)


def _month(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read "last March" as the latest one that is over, "next March" as the first to come."""
    if groups["month"] in _MODAL and groups.get("before"):
        return None
    month = MONTHS[(groups["month"] or "").casefold()]
    found = DateMention(
        span, Precision.MONTH, " ".join(span.of(at.text).split()), month=month, relative=True
    )
    if at.reference is None:
        return found
    steps = _steps(groups)
    passed = month < at.reference.month
    year = at.reference.year
    if steps < 0 and not passed:
        year -= 1
    elif steps > 0 and month <= at.reference.month:
        year += 1
    return in_year(found, year)


def _weekday(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    """Read a weekday as the last one up to the date of the text, or the next if so it says."""
    written = groups["word"] or ""
    name = _key(written)
    if name in ONLY_LOWER and written[0].isupper():
        return None
    found = DateMention(span, Precision.DAY, name.capitalize(), relative=True)
    marked = bool(groups.get("before") or groups.get("after"))
    steps = _steps(groups) if marked else int(at.ahead(span))
    day = _nearest_weekday(
        at.counted_from(span), WEEKDAYS[name], steps, strict=marked and steps < 0
    )
    return found if day is None else replace(found, first=day, last=day)


def _nearest_weekday(
    reference: date | None, wanted: int, steps: int, *, strict: bool = False
) -> date | None:
    if reference is None:
        return None
    if steps > 0:
        return reference + timedelta(days=(wanted - reference.weekday() - 1) % 7 + 1)
    back = (reference.weekday() - wanted) % 7
    return reference - timedelta(days=7 if strict and not back else back)


def _count(written: str | None) -> int:
    word = _key(written)
    return COUNTS.get(word) or int(word)


def _ago(span: Span, groups: Groups, at: Dating) -> DateMention | None:
    number, unit = _count(groups["n"]), UNIT_WORDS[_key(groups["unit"])]
    if at.text[max(0, span.start - 11) : span.start].casefold().endswith(_PARTLY):
        return None
    way = LATER.get(_key(groups.get("way")), "ago")
    found = DateMention(
        span, UNITS[unit], f"{number} {unit}{'s' if number > 1 else ''} {way}", relative=True
    )
    # "Two years later" counts from something else that the text tells.
    since = at.reference if way == "ago" else None
    # A century ago is about a hundred years back, not all of the century before this.
    if unit == "century":
        found = replace(found, precision=Precision.DECADE)
        return counted(found, "decade", -10 * number, since)
    return counted(found, unit, -number, since)


def _han(span: Span, groups: Groups, at: Dating) -> DateMention:
    unit, steps = HAN[groups["word"] or ""]
    found = DateMention(span, UNITS[unit], groups["word"] or "", relative=True)
    return counted(found, unit, steps, at.reference)


def _han_ago(span: Span, groups: Groups, at: Dating) -> DateMention:
    number, unit = han_number(groups["n"] or ""), HAN_UNITS[groups["unit"] or ""]
    found = DateMention(span, UNITS[unit], f"{number} {unit}s ago", relative=True)
    return counted(found, unit, -number, at.reference)


def _han_weekday(span: Span, groups: Groups, at: Dating) -> DateMention:
    """Read a weekday; with "last", "this" or "next" it is one of that week."""
    wanted, which = HAN_WEEKDAYS[groups["day"] or ""], groups["which"] or ""
    found = DateMention(span, Precision.DAY, span.of(at.text), relative=True)
    if at.reference is None:
        return found
    if not which:
        day = _nearest_weekday(at.reference, wanted, 0) or at.reference
    else:
        weeks = -1 if which in "上先" else 1 if which in "下来" else 0
        monday = at.reference - timedelta(days=at.reference.weekday())
        day = monday + timedelta(days=7 * weeks + wanted)
    return replace(found, first=day, last=day)


_COUNT: Final = rf"(?P<n>\d{{1,3}}|{either(COUNTS)})\s+"
_UNITS: Final = rf"(?P<unit>{either(UNIT_WORDS)})"
_ONE_UNIT: Final = rf"(?P<unit>{either(ONE_UNIT)})"
_BEFORE: Final = rf"(?<![\w’'])(?P<before>{either(BEFORE)})\s*(?<=[\s’'])"
_NEARBY: Final = _BEFORE.replace(either(BEFORE), either(set(BEFORE) - FROM_THERE))
_AFTER: Final = rf"\s+(?P<after>{either(AFTER)})\b"
_WEEKDAY: Final = rf"(?P<word>{either(WEEKDAYS)})"
_ALL_SEASONS: Final = rf"(?P<season>{either(SEASONS)})"
_HANCOUNT: Final = r"(?<![\d〇一二三四五六七八九十])(?P<n>\d{1,3}|[一二三四五六七八九十两兩]{1,3})"
_HAN_WORD: Final = rf"(?<![目以之战戰此过過光\d])(?P<word>{either(HAN)})(?![代])"
RELATIVE: Final = tuple(
    (name, pattern, True, sign)
    for name, pattern, sign in (
        ("dayword", rf"(?<!\bUSA )(?<![\w-])(?P<word>{either(DAY_WORDS)})\b(?!-\w)", "dayword"),
        ("whole", rf"\b(?P<word>{either(WHOLE)})\b", "whole"),
        ("unit", rf"{_BEFORE}{_ONE_UNIT}\b", "unit"),
        ("unit", rf"\b{_ONE_UNIT}{_AFTER}", "unit"),
        ("aseason", rf"{_NEARBY}{_ALL_SEASONS}\b", "season"),
        ("aseason", rf"\b{_ALL_SEASONS}{_AFTER}", "season"),
        ("amonth", rf"{_NEARBY}(?P<month>{either(MONTHS)})\b(?!\s*\d)", "month"),
        ("amonth", rf"\b(?P<month>{either(MONTHS)}){_AFTER}", "month"),
        ("weekday", rf"(?:{_NEARBY})?\b{_WEEKDAY}\b", "weekday"),
        ("weekday", rf"\b{_WEEKDAY}{_AFTER}", "weekday"),
        ("ago", rf"\b{_COUNT}{_UNITS}\s+(?P<way>{either(AGO_AFTER)})\b", "unit"),
        ("ago", rf"\b{_COUNT}{_UNITS}\s+(?P<way>{either(LATER)})\b", "unit"),
        ("ago", (rf"\b(?:{either(AGO_BEFORE)})\s+(?:rund\s+|etwa\s+|environ\s+|unos\s+|unas\s+)?"
                rf"{_COUNT}{_UNITS}\b"), "unit"),
        ("han", _HAN_WORD, "han"),
        ("hanago", rf"{_HANCOUNT}[个個]?(?P<unit>{either(HAN_UNITS)})(?:之前|以前|前)(?!后|後)",
         "han"),
        ("hanweekday", (r"(?<![每一二三四五六七八九十两\d])(?P<which>[上下本这這])?[个個]?"
                       r"(?:周|週|星期|礼拜)(?P<day>[一二三四五六日天])(?![次名位个年月])"), "han"),
        ("hanweekday", r"(?:(?P<which>[先今来])週の?)?(?P<day>[月火水木金土日])曜日?", "han"),
    )
)  # fmt: skip
RELATIVE_BUILDERS: Final[dict[str, Builder]] = {
    "dayword": _day_word,
    "whole": _whole,
    "unit": _unit,
    "aseason": _season,
    "amonth": _month,
    "weekday": _weekday,
    "ago": _ago,
    "han": _han,
    "hanago": _han_ago,
    "hanweekday": _han_weekday,
}
