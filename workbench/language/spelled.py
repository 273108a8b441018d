"""Numbers: digits with their separators, and numbers written out in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from workbench.domain.text import Span
from workbench.language.quantity_words import DOZENS, MAGNITUDES, NTH, PARTS, SMALL, TENS
from workbench.language.words import Word, words

if TYPE_CHECKING:
    from text_to_num import Occurence, Token

try:
    from text_to_num import find_numbers
except ImportError:  # there is no build of it for Macs with Intel processors

    def find_numbers(
        _tokens: Sequence["Token"], _lang: str, _threshold: float = 3.0, /
    ) -> list["Occurence"]:
        """Find nothing: numbers written out in English are read without it."""
        return []


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare number in a text. ``share`` marks a part of a whole ("half", "one in five")."""

    span: Span
    value: Decimal
    ordinal: bool = False
    share: bool = False
    spelled: bool = False


_LONGEST: Final = 40
_DIGITS: Final = re.compile(
    r"(?<![A-Za-z0-9.,_#@/&=])(?<![A-Za-z]-)"
    r"(?P<number>\d{1,40}(?:[.,'’\u00a0\u202f\u2009]\d{1,40}){0,12}|\.\d{1,20})"
    r"(?P<nth>st|nd|rd|th|º|ª)?(?![0-9_]|[.,]\d|:\d|/\d)"
)
# In other languages than English a plain space, too, may part the thousands.
_SPACED: Final = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_CLOCK: Final = re.compile(r"\d:$")
_IN: Final = re.compile(
    r"(?:(?<=[\s(])|^)(?P<one>one|two|three|four|[1-9]) (?:in|out of)(?: every)? "
    r"(?P<of>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![\w.,]|-)"
    r"(?! (?:months|years|days))",
    re.IGNORECASE,
)
_DECIMALS_COMMA: Final = frozenset({"de", "fr", "es", "pt", "it", "nl", "ru", "pl", "tr"})
_GROUP: Final = 3
_ARTICLES: Final = frozenset({"a", "an"})
_FILLING: Final = _ARTICLES | {"and"}
_TEN, _HUNDRED = 10, 100
_ADDED: Final = SMALL | {word: number * _TEN for word, number in TENS.items()}
_TIMES: Final = DOZENS | {"hundred": _HUNDRED}
_NUMBER_WORD: Final = "|".join([*SMALL, *TENS, *_TIMES, *PARTS, *NTH, "thousand"])
_SPELLED: Final = re.compile(
    r"(?<![\w-])(?:(?:a|an)[ -](?=(?:hundred|thousand|dozen|half|third|quarter|fifth|tenth)\b))?"
    rf"(?:{_NUMBER_WORD})\b"
    rf"(?:(?:[ -]| and (?:a (?=half\b))?)(?:{_NUMBER_WORD})\b){{0,12}}",
    re.IGNORECASE,
)


def figures(text: str, language: str = "en") -> list[Figure]:
    """Return the numbers of a text in reading order, in digits or spelled out; none overlap."""
    found = [*_shares(text), *_in_digits(text, language)]
    found += _in_words(text) if language[:2] in {"", "en"} else _in_other_words(text, language[:2])
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or figure.span.start >= kept[-1].span.end:
            kept.append(figure)
    return kept


def _shares(text: str) -> Iterator[Figure]:
    for match in _IN.finditer(text):
        one, of = (_small(match[name]) for name in ("one", "of"))
        if one < of:
            yield Figure(Span(*match.span()), Decimal(one) / of, share=True, spelled=True)


def _small(word: str) -> int:
    return SMALL.get(word.casefold()) or int(word)


def _in_digits(text: str, language: str) -> Iterator[Figure]:
    # A thin space instead, so that offsets stay.
    spaced = _SPACED.sub("\u2009", text) if language[:2] in _DECIMALS_COMMA else text
    for match in _DIGITS.finditer(spaced):
        written = match["number"]
        if len(written) > _LONGEST or _CLOCK.search(text, max(0, match.start() - 2), match.start()):
            continue
        value = read_digits(written, language)
        if value is not None:
            yield Figure(Span(*match.span()), value, ordinal=bool(match["nth"]))


def read_digits(written: str, language: str = "en") -> Decimal | None:
    """Return the value of a number in digits, ``None`` if its separators make no sense.

    Of two separators the last is the decimal one. One that is followed by three digits groups
    thousands, unless it is what the language writes before decimals.
    """
    plain = re.sub(r"['’\u00a0\u202f\u2009]", "", written)
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        decimal_sign = max(".,", key=plain.rindex)
    elif dots + commas == 1:
        sign = "." if dots else ","
        usual = "," if language[:2] in _DECIMALS_COMMA else "."
        grouped = len(plain.split(sign)[1]) == _GROUP and not plain.startswith(("0", sign))
        decimal_sign = "" if grouped and sign != usual else sign
    else:
        decimal_sign = ""
    whole, _, rest = plain.partition(decimal_sign) if decimal_sign else (plain, "", "")
    groups = re.split(r"[.,]", whole)
    if any(len(group) != _GROUP for group in groups[1:]) or not f"0{rest}".isdigit():
        return None
    return Decimal(("".join(groups) or "0") + (f".{rest}" if rest else ""))


def _in_words(text: str) -> Iterator[Figure]:
    for match in _SPELLED.finditer(text):
        span = Span(*match.span())
        parts = re.findall(r"[a-z]+", match.group().casefold())
        # "A third of them" is a share, "a third cousin" is not.
        of = text.startswith(" of ", match.end()) or parts[-1] not in NTH
        with_article = parts[0] in _ARTICLES and of
        figure = _read_words(span, [part for part in parts if part not in _FILLING], with_article)
        if figure is not None:
            yield figure


def _read_words(span: Span, parts: list[str], with_article: bool) -> Figure | None:
    *before, last = parts
    if last in PARTS and (before or with_article or last == "half"):
        return _part(span, before, last)
    if last in NTH:
        base = _sum(before)
        if base is None or (before and base % 10):
            return None
        return Figure(span, Decimal(base + NTH[last]), ordinal=True, spelled=True)
    number = _sum(parts)
    return None if number is None else Figure(span, Decimal(number), spelled=True)


def _part(span: Span, before: list[str], last: str) -> Figure | None:
    """Read "half", "two thirds", "a quarter"; "two and a half" is more than a share."""
    number = _sum(before) if before else 1
    if not number:
        return None
    if last == "half" and before:
        return Figure(span, number + Decimal("0.5"), spelled=True)
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


@dataclass(frozen=True, slots=True)
class _Token:
    word: Word

    def text(self) -> str:
        return self.word.text.casefold()

    def nt_separated(self, _previous: "Token", /) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return any(c.isdigit() for c in self.word.text)


def _in_other_words(text: str, language: str) -> Iterator[Figure]:
    """Read numbers written out in the languages that the number reader knows."""
    if language not in {"de", "fr", "es", "pt", "it", "nl", "ca"}:
        return
    tokens = [_Token(word) for word in words(text)]
    for found in find_numbers(tokens, language, 0.0):
        first, last = tokens[found.start].word, tokens[found.end - 1].word
        digits = re.sub(r"\D", "", found.text)
        # "Ein", "une", "uno" are articles far more often than they are numbers.
        alone = found.end - found.start == 1 and first.text.casefold() in MAGNITUDES
        if alone or digits in {"", "1"} or any(c.isdigit() for c in first.text):
            continue
        span = Span(first.span.start, last.span.end)
        yield Figure(span, Decimal(digits), ordinal=found.is_ordinal, spelled=True)
