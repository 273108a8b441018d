"""What one typed line looks for, written as search engines take it.

``"exact phrase" word -without source:courier publisher:"City Council" kind:report language:de
id:12 after:2024-01-01 before:2024-12``. ``after:`` includes the day named, ``before:`` does not; a
month or a year stands for its first day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Final

from workbench.domain.ids import SourceId
from workbench.domain.searching import Asked, Field, Narrowing
from workbench.errors import Unusable

MOST: Final = 60
"""Words and phrases of a line."""
_FIELDS: Final = {one.value: one for one in Field} | {"lang": Field.LANGUAGE}
_AFTER, _BEFORE, _ID = "after", "before", "id"
_KEYS: Final = (*_FIELDS, _AFTER, _BEFORE, _ID)
_QUOTES: Final = '"“”„«»「」『』'
_PART: Final = re.compile(
    rf"(?P<minus>[-−–](?=\S))?(?:(?P<key>[A-Za-z]+):(?=\S))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)(?:[{_QUOTES}]|$)|(?P<plain>[^\s{_QUOTES}]+))"
)
_DAY: Final = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_LIKE: Final = 0.8
ANYWHERE: Final = Asked()
_NOTHING: Final = (
    "There is nothing to look for. Type a word, or several, or a phrase in quotation marks."
)


@dataclass(slots=True)
class _Parts:
    """The parts of a line, sorted."""

    words: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    without_words: list[str] = field(default_factory=list)
    without_phrases: list[str] = field(default_factory=list)
    sources: list[SourceId] = field(default_factory=list)
    narrowed: list[Narrowing] = field(default_factory=list)
    since: date | None = None
    until: date | None = None

    def asked(self) -> Asked:
        """Return what is asked."""
        return Asked(
            tuple(self.words),
            tuple(self.phrases),
            tuple(self.without_words),
            tuple(self.without_phrases),
            tuple(self.sources),
            tuple(self.narrowed),
            self.since,
            self.until,
        )


def read_line(line: str, beside: Asked = ANYWHERE) -> Asked:
    """Return what a line looks for, with all that no line says as in ``beside``.

    Raises ``Unusable`` with a sentence if nothing is looked for, or a part of the line makes no
    sense.
    """
    parts = _Parts()
    for match in _PART.finditer(line):
        _take(parts, match)
    asked = parts.asked()
    _look(asked)
    return replace(
        asked,
        case_id=beside.case_id,
        language=beside.language,
        order=beside.order,
        limit=beside.limit,
        offset=beside.offset,
    )


def _take(parts: _Parts, match: re.Match[str]) -> None:
    key, minus = (match["key"] or "").lower(), bool(match["minus"])
    quoted = match["quoted"]
    text = quoted if quoted is not None else match["plain"]
    if key in _KEYS:
        _take_key(parts, key, text.strip(), minus=minus)
        return
    if quoted is None:
        _look_key(f"{key}:" if key else text)
    if key:
        # "3:16" and "https://…" are words like any other.
        text = f"{match['key']}:{text}"
    if not any(sign.isalnum() for sign in text):
        return
    words, phrases = (
        (parts.without_words, parts.without_phrases) if minus else (parts.words, parts.phrases)
    )
    (words if quoted is None else phrases).append(text.strip())


def _take_key(parts: _Parts, key: str, text: str, *, minus: bool) -> None:
    if not text:
        raise Unusable(f"“{key}:” needs something behind it, such as {_example(key)}.")
    if key in _FIELDS:
        parts.narrowed.append(Narrowing(_FIELDS[key], text, minus))
        return
    if minus:
        raise Unusable(f"“-{key}:” cannot be left out. Write {key}: without the minus.")
    if key == _ID:
        parts.sources.append(_number(text))
    elif key == _AFTER:
        parts.since = _first_day(text)
    else:
        parts.until = _first_day(text) - timedelta(days=1)


def _look_key(text: str) -> None:
    """Refuse a key that has nothing behind it, or is misspelt: taken for a word it finds nothing.

    Only what stands before the first colon is looked at.
    """
    key, colon, rest = text.partition(":")
    name = key.lower().lstrip("-−–")
    if not colon or not name.isalpha() or rest.startswith("/"):
        return
    if name in _KEYS and not rest:
        raise Unusable(f"“{name}:” needs something behind it, such as {_example(name)}.")
    near = get_close_matches(name, _KEYS, 1, _LIKE)
    if near and name not in _KEYS:
        raise Unusable(
            f"“{name}:” is not known. Write {near[0]}: to search by it, or put it in quotation "
            "marks to search for it as a word."
        )


def _look(asked: Asked) -> None:
    if not (asked.words or asked.phrases):
        if asked.without_words or asked.without_phrases or asked.narrowed or asked.dated:
            raise Unusable(
                "The line says only where to look or what to leave out. Type what to look for, too."
            )
        raise Unusable(_NOTHING)
    count = sum(map(len, _sought(asked)))
    if count > MOST:
        raise Unusable(
            f"{count} words are more than a search takes. Leave the rarest {MOST} of them, or put "
            "a few in quotation marks."
        )
    if asked.since and asked.until and asked.since > asked.until:
        raise Unusable(
            f"No day is after {asked.since} and before {asked.until + timedelta(days=1)}. "
            "Exchange the two."
        )


def _sought(asked: Asked) -> Iterator[tuple[str, ...]]:
    yield asked.words
    yield asked.without_words
    for phrase in (*asked.phrases, *asked.without_phrases):
        yield tuple(phrase.split())


def _first_day(text: str) -> date:
    match = _DAY.fullmatch(text)
    try:
        if match is None:
            raise ValueError(text)
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        raise Unusable(f"“{text}” is no date. Write it as 2024-12-31, 2024-12 or 2024.") from None


def _number(text: str) -> SourceId:
    if not (text.isascii() and text.isdigit()):
        raise Unusable(f"“{text}” is no number of a source. Write it as id:12.")
    return SourceId(int(text))


def _example(key: str) -> str:
    examples = {_AFTER: "2024-01-31", _BEFORE: "2024", _ID: "12", "kind": "report"}
    examples |= {"language": "de", "lang": "de", "publisher": '"City Council"'}
    return f"{key}:{examples.get(key, 'courier')}"
