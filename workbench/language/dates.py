"""Dates and periods in running text, with how exact they are and which calendar they count in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from workbench.domain.text import Span
from workbench.language.calendar_dates import CALENDAR_BUILDERS
from workbench.language.date_patterns import PATTERNS, SIGN_WORDS, compiled
from workbench.language.dating import Builder, Dating
from workbench.language.periods import DateMention, Precision, in_year
from workbench.language.relative import RELATIVE, RELATIVE_BUILDERS
from workbench.language.relative_words import DAY_WORDS, HAN, SEASONS, UNIT_WORDS, WEEKDAYS, WHOLE

__all__ = ["DateMention", "Precision", "dates"]

# No date is longer; so far around a sign of one a pattern is tried.
_LONGEST: Final = 90
_AROUND: Final = 120
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_HAN: Final = re.compile(rf"[年月日号周週曜季世년월일]|四半期|星期|礼拜|天前|{'|'.join(HAN)}")
_BUILDERS: Final[Mapping[str, Builder]] = {**CALENDAR_BUILDERS, **RELATIVE_BUILDERS}
_PATTERNS: Final = (*PATTERNS, *RELATIVE)
_YEAR_DIGITS: Final = 4
_FARTHEST: Final = 8
_GAPS: Final = frozenset(
    {"", "of", "of the", "in", "de", "de l’", "de l'", "du", "del", "des", "dieses", "im", "van",
     "di", "dell'", "dell’", "do", "dit", "的", "の"}
)  # fmt: skip
_OWNED: Final = frozenset({"", "'s", "’s", "的", "の"})
_WEEKDAY_GAPS: Final = frozenset({"", ",", ", den", ", dem", "den", "dem", "le", ", le", "el",
                                  ", the", "the", ", el", "der", ", der"})  # fmt: skip
_SHARED: Final = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.HALF,
                            Precision.SEASON})  # fmt: skip
_UNDATED: Final = frozenset({Precision.HALF, Precision.SEASON})


def _parts(words: Mapping[str, object]) -> frozenset[str]:
    """Return the last part of each word or phrase, as the marks in it cut it."""
    return frozenset(_WORD.findall(word.replace("_", " "))[-1] for word in words)


def _signs_of_words() -> dict[str, tuple[str, ...]]:
    tables = {
        **SIGN_WORDS,
        "dayword": _parts(DAY_WORDS),
        "whole": frozenset(WHOLE),
        "unit": frozenset(UNIT_WORDS),
        "season": frozenset(SEASONS),
        "weekday": _parts(WEEKDAYS),
    }
    found: dict[str, tuple[str, ...]] = {}
    for sign, words in tables.items():
        for word in words:
            found[word] = (*found.get(word, ()), sign)
    return found


_SIGN_OF: Final = _signs_of_words()


def dates(text: str, reference: date | None = None, language: str = "") -> list[DateMention]:
    """Return the dates of a text in reading order; they do not overlap.

    ``reference`` is the date of the text: relative dates and days without a year count from it.
    ``language`` (``"en"``) tells day from month in 3/4/2024; dates of every language are read
    whatever it is, since texts quote one another.
    """
    read = _read_again if len(text) <= _SHORT else _read
    return list(read(text, reference, language[:2].casefold()))


def _read(text: str, reference: date | None, language: str) -> tuple[DateMention, ...]:
    at = Dating(text, reference, language)
    kept: list[DateMention] = []
    for name, match in _matches(text):
        # Whatever begins in a date that was read is a part of it.
        if kept and match.start() < kept[-1].span.end:
            continue
        mention = _built(name, match, at)
        if mention is not None:
            kept.append(mention)
    return tuple(_sure(_joined(text, kept)))


def _matches(text: str) -> list[tuple[str, re.Match[str]]]:
    """Return all that is written like a date, the earliest and of these the longest first."""
    found: list[tuple[str, re.Match[str]]] = []
    windows = _windows(text)
    for name, pattern, folded, sign in _PATTERNS:
        for window in windows.get(sign, ()):
            found += [
                (name, match)
                for match in compiled(pattern, folded=folded).finditer(
                    text, window.start, window.end
                )
                if 0 < match.end() - match.start() <= _LONGEST
            ]
    return sorted(found, key=lambda one: (one[1].start(), -one[1].end()))


# A claim is held against many passages and a passage against many claims.
_SHORT: Final = 4_000
_read_again: Final = lru_cache(maxsize=512)(_read)


def _windows(text: str) -> dict[str, list[Span]]:
    """Return for each sign the parts of the text in which a date with it can stand."""
    found: dict[str, list[Span]] = {}
    for match in _WORD.finditer(text):
        for sign in _signs(match.group()):
            _widen(found.setdefault(sign, []), match, len(text))
    for match in _HAN.finditer(text):
        _widen(found.setdefault("han", []), match, len(text))
    return found


def _signs(word: str) -> tuple[str, ...]:
    if not word[0].isdigit():
        return _SIGN_OF.get(word.casefold(), ())
    if len(word) == _YEAR_DIGITS and word[0] in "12":
        return ("digit", "year")
    return ("digit",) if len(word) <= _YEAR_DIGITS // 2 else ()


def _widen(windows: list[Span], match: re.Match[str], end: int) -> None:
    """Add the surroundings of a sign to the windows, or to the last of them if they meet."""
    window = Span(max(0, match.start() - _AROUND), min(end, match.end() + _AROUND))
    if windows and windows[-1].end >= window.start:
        windows[-1] = Span(windows[-1].start, window.end)
    else:
        windows.append(window)


def _built(name: str, match: re.Match[str], at: Dating) -> DateMention | None:
    try:
        return _BUILDERS[name](Span(*match.span()), match.groupdict(), at)
    except (ValueError, OverflowError):
        return None  # the thirty-first of February


def _joined(text: str, mentions: list[DateMention]) -> Iterator[DateMention]:
    """Yield the mentions, two that stand together ("March last year") as one."""
    held: DateMention | None = None
    for mention in mentions:
        whole = _together(text, held, mention) if held is not None else None
        if whole is not None:
            held = whole
            continue
        if held is not None:
            yield _weekday_of(text, held, mention)
        held = mention
    if held is not None:
        yield held


def _together(text: str, one: DateMention, two: DateMention) -> DateMention | None:
    if two.span.start - one.span.end > _FARTHEST:
        return None
    gap = " ".join(text[one.span.end : two.span.start].casefold().split())
    span = Span(one.span.start, two.span.end)
    if gap in _GAPS and _needs_year(one) and _gives_year(two):
        return _of_year(span, one, two, f"{one.label}, {two.label}")
    if gap in _OWNED and _gives_year(one) and _needs_year(two):
        return _of_year(span, two, one, f"{two.label}, {one.label}")
    return None


def _weekday_of(text: str, one: DateMention, two: DateMention) -> DateMention:
    """Return a weekday with the day of the date right behind it ("Tuesday, 10 March 2026")."""
    gap = " ".join(
        text[one.span.end : min(two.span.start, one.span.end + _FARTHEST)].casefold().split()
    )
    beside = two.span.start - one.span.end <= _FARTHEST and gap in _WEEKDAY_GAPS
    if beside and two.day is not None and two.first == two.last and _is_weekday(one):
        return replace(one, first=two.first, last=two.last)
    return one


def _needs_year(mention: DateMention) -> bool:
    dated = mention.month is not None or mention.months is not None or mention.quarter is not None
    return mention.year is None and mention.precision in _SHARED and dated


def _gives_year(mention: DateMention) -> bool:
    return mention.relative and mention.precision is Precision.YEAR


def _is_weekday(mention: DateMention) -> bool:
    named = mention.relative and mention.precision is Precision.DAY
    return named and mention.day is None and mention.label.casefold() in WEEKDAYS


def _of_year(span: Span, part: DateMention, whole: DateMention, label: str) -> DateMention | None:
    whole_part = replace(part, span=span, label=label, first=None, last=None, relative=True)
    whole_part = replace(whole_part, inferred=False)
    if whole.first is None or part.fiscal:
        return whole_part
    try:
        return in_year(whole_part, whole.first.year)
    except ValueError:
        return whole_part


def _sure(mentions: Iterator[DateMention]) -> Iterator[DateMention]:
    """Yield the mentions without the halves and seasons that belong to no year ("first half")."""
    for mention in mentions:
        if mention.precision in _UNDATED and mention.first is None and not mention.relative:
            continue
        yield mention
