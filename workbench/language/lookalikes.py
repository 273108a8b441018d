"""What is written in digits and counts nothing: telephone numbers, clock times, sections, names."""

import re
from collections.abc import Sequence
from typing import Final

from workbench.domain.text import Span
from workbench.language.figure import Figure
from workbench.language.lookalike_words import NAME_GOES_ON, NAMED, NUMBERED_NAMES, PLACES

_PHONE: Final = (
    r"\+(?=(?:[ ()./-]{0,2}\d){8})\d{1,3}[ .-]?(?:\(0\))?[ .-]?\(?\d{1,5}\)?(?:[ ./-]?\d{2,5}){1,5}"
    r"|\(\d{2,5}\)[ -]?\d{3,4}[ -]\d{3,4}"
    r"|(?<![\d.,$€£-])(?:1[-. ])?\d{3}[-.]\d{3}[-.]\d{4}"
    r"|(?<![\d.,$€£-])0\d{1,4}(?:[ /.-]\d{2,8}){1,5}"
    r"|(?<![\d.,$€£-])(?:0\d{9,11}|1[3-9]\d{9})(?!\d)"
)
_TIME: Final = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:to|or|and|bis|-|–)\s?)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]\.?\s?m\b\.?|[AP]\.?M\b\.?|o['’]clock|Uhr\b|hrs\b)"
    r"|\d{1,2}\s?h\s?\d{2}(?!\d)(?:\s?min\b)?"
    r"|(?:(?<=\bà )|(?<=\bvers )|(?<=\bdès ))\d{1,2}\s?(?:h\b|heures\b)(?!\s?de)"
    r"|(?<=\ba las )\d{1,2}(?:[.:]\d{2})?(?!\s?[\d%])"
    r"(?!\s(?!de la|y |en |del |h\b|horas\b)[^\W\d_])"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
)
_HAN_TIME: Final = (
    r"(?:上午|下午|晚上|早上|凌晨|中午|午後|午前)\s?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|時|时)"
    r"(?:\d{1,2}分|半|[一二三四五六七八九十]{1,3}分)?"
    r"|\d{1,2}[点时時]\d{1,2}分|\d{1,2}[时時](?![间間速])"
)
_MARKS: Final = (
    r"https?://[^\s<>\"]{1,2000}|\bwww\.[^\s<>\"]{1,500}"
    r"|\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,5}\]"
    r"|\b(?:97[89][- ]?)?\d{1,5}-\d{1,7}-\d{1,7}-[\dX]\b"
    r"|\b\d{1,2}[-:]\d{2,4}-[A-Za-z]{2}-\d{2,6}\b"
    r"|\b\d{1,2},?\d{1,3}(?:\s?[-–]\s?\d{1,2},?\d{1,3})?\s?(?:BCE?|CE|v\. Chr|av\. J|a\. ?C)\b"
    r"|\b[248]K\b|\b24/7\b|\b9/11\b"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b(?! [a-z])"
    r"|第[\d一二三四五六七八九十百]{1,6}[条條章节節款项頁页]"
    r"|\d{1,3}°\s?\d{1,2}['′’](?:\s?\d{1,2}(?:\.\d{1,3})?[\"″”])?\s?[NSEWOnsew]?"
)
# What each begins with comes first: at most places nothing else is tried.
_APART: Final = re.compile(
    rf"(?=[+(\d])(?<![A-Za-zÀ-ɏ0-9_])(?:{_PHONE}|{_TIME})|(?=[上下晚早凌中午\d])(?:{_HAN_TIME})"
    rf"|(?=[hw\[\dA-Z第])(?:{_MARKS})"
)
_LIST_MARK: Final = re.compile(r"(?:^|\n)[ \t>*•–-]{0,6}[(\[]?$")
_AFTER_MARK: Final = re.compile(r"[.)\]]\s|[.)\]]$|、|\)")
_NAME_FOLLOWS: Final = re.compile(r"[\s-](?=[A-Z])")
_MINISTER: Final = re.compile(r" (?:ministre|ministro|ministra|dame|dama|minister)\b")
_ASIDE: Final = re.compile(r"(?:, (?:then|next|second|third|last)|[,:])")
_IDLE_FIRST: Final = re.compile(r"(?:\bat|^|[.!?]\s)\s?$", re.IGNORECASE)
_LOOK_BACK: Final = 12


def apart(text: str) -> list[Span]:
    """Return what has digits and is no amount: telephone numbers, times, addresses, marks."""
    return [Span(*match.span()) for match in _APART.finditer(text)]


def names_something(text: str, figure: Figure) -> bool:
    """Say whether a number stands for a thing ("Section 3", "Boeing 737") and not for how many."""
    start, end = figure.span.start, figure.span.end
    if figure.ordinal:
        return _named_by_rank(text, figure)
    if figure.spelled or figure.share:
        named = figure.span.of(text)[:1].isupper() and start
        return bool(named and NAMED.ending(text, start - 1))
    if marks_a_list(text, figure):
        return True
    at = start - 1 if text[start - 1 : start] in {" ", "\u00a0", "-"} else start
    whole = figure.value == figure.value.to_integral_value()
    if PLACES.ending(text, at):
        return True
    goes_on = end + 1 if text[end : end + 1] in {" ", "-"} else end
    return whole and bool((at and NAMED.ending(text, at)) or NAME_GOES_ON.starting(text, goes_on))


def _named_by_rank(text: str, figure: Figure) -> bool:
    start, end = figure.span.start, figure.span.end
    if _MINISTER.match(text, end):
        return True
    written = figure.span.of(text)
    follows = _NAME_FOLLOWS.match(text, end)
    if follows and (written[0].isupper() or not figure.spelled):
        return NUMBERED_NAMES.starting(text, follows.end()) is not None
    if written.casefold() == "first":
        before = text[max(0, start - _LOOK_BACK) : start]
        return bool(_IDLE_FIRST.search(before)) and bool(
            _ASIDE.match(text, end)
            or before.casefold().endswith("at ")
            or text.startswith(" of all", end)
        )
    return False


def marks_a_list(text: str, figure: Figure) -> bool:
    """Say whether a number only counts the items of a list ("3. Pour", "(2)")."""
    start = figure.span.start
    before = text[max(0, start - 10) : start]
    return _LIST_MARK.search(before) is not None and (
        _AFTER_MARK.match(text, figure.span.end) is not None
    )


def outside(found: Sequence[Figure], taken: Sequence[Span]) -> list[Figure]:
    """Return the numbers that overlap none of some spans, both in reading order."""
    spans = sorted(taken)
    kept: list[Figure] = []
    at = 0
    reach = 0
    for figure in found:
        while at < len(spans) and spans[at].start < figure.span.end:
            reach = max(reach, spans[at].end)
            at += 1
        if reach <= figure.span.start:
            kept.append(figure)
    return kept
