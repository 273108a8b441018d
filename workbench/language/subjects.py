"""The subject of a verb: who does it, found by the small words and commas around it."""

from typing import Final

from workbench.domain.text import Span
from workbench.language.noun_phrases import (
    Subject,
    as_subject,
    goes_on,
    inside_subject,
    is_adverb,
    opens_noun_phrase,
    stands_between,
    subject_among,
    verb_like,
    words_of,
)
from workbench.language.speech_words import (
    CLAUSE,
    CLITICS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    WHO,
)
from workbench.language.stream import QUOTE, WORD, Stream

_LONGEST, _LONGEST_ASIDE, _ASIDES = 14, 40, 4
_FEW: Final = 4
_OWNS: Final = ("’s", "'s")
_WHOSE: Final = frozenset(("for", "of", "by", "from", "der", "des", "von", "de", "du", "del"))
_AND: Final = frozenset(("and", "und", "et", "y", "e", "и"))
_DASHES: Final = frozenset("—–―")


def subject_before(stream: Stream, verb: int, floor: int) -> Subject | None:
    """Return the subject that stands before a verb, not before the word number ``floor``."""
    last = verb - 1
    while last >= floor and stands_between(stream, last):
        last -= 1
    last = _before_asides(stream, last, floor)
    if last < floor or stream.kinds[last] != WORD:
        return None
    if stream.lows[last] in WHO and last > floor:
        return _antecedent(stream, last, floor)
    first = last + 1
    while first > floor and last - first < _LONGEST and inside_subject(stream, first - 1):
        first -= 1
    if first <= last and _joined(stream, first, floor):
        first -= 1
        while first > floor and last - first < _LONGEST and inside_subject(stream, first - 1):
            first -= 1
    return subject_among(stream, first, last) if first <= last else None


def owner_before(stream: Stream, noun: int, floor: int) -> Subject | None:
    """Return whose the thing is that a noun names: "the mayor’s claim", "Lopez’s remark"."""
    last = noun - 1
    while last > floor and noun - last < _FEW and not stream.lows[last].endswith(_OWNS):
        last -= 1
    if last < floor or not stream.lows[last].endswith(_OWNS):
        return None
    if stream.named[last] >= 0:
        name = stream.names[stream.named[last]]
        words = name.text.removesuffix("’s").removesuffix("'s")
        return Subject(words, Span(name.span.start, name.span.start + len(words)), last)
    first = last
    while first > floor and last - first < _FEW and stream.lows[first] not in DETERMINERS:
        first -= 1
    if stream.lows[first] not in DETERMINERS:
        return None
    place = stream.span(first, last)
    place = Span(place.start, place.end - len("’s"))
    return Subject(place.of(stream.text), place, first)


def subject_after(stream: Stream, verb: int, ceiling: int) -> Subject | None:
    """Return the subject that stands behind a verb, before the word number ``ceiling``."""
    low = stream.lows[verb]
    if low.endswith(CLITICS):
        place = stream.span(verb, verb)
        words = low.rsplit("-", 1)[-1]
        return Subject(words, Span(place.end - len(words), place.end), verb, pronoun=True)
    first = verb + 1
    while first < ceiling and is_adverb(stream, first):
        first += 1
    if first >= ceiling or not opens_noun_phrase(stream, first):
        return None
    last = first
    if stream.lows[first] not in PRONOUNS:
        while last + 1 < ceiling and last - first < _LONGEST and goes_on(stream, first, last + 1):
            last += 1
        end = _with_whom(stream, last, ceiling)
        if end > last:
            return Subject(words_of(stream, first, end), stream.span(first, end), first)
    return as_subject(stream, first, last)


def _with_whom(stream: Stream, last: int, ceiling: int) -> int:
    """Return the last word of "a spokesman for the ministry"; a name needs nothing behind it."""
    of = last + 1
    if stream.named[last] >= 0 or of + 1 >= ceiling or stream.lows[of] not in _WHOSE:
        return last
    end = of + 1
    if not opens_noun_phrase(stream, end) or stream.lows[end] in PRONOUNS:
        return last
    while end + 1 < ceiling and end - of < _LONGEST and goes_on(stream, of + 1, end + 1):
        end += 1
    return end


def main_subject(stream: Stream, first: int, ceiling: int) -> Subject | None:
    """Return the subject of the sentence that begins with the word ``first``."""
    first = _after_opening(stream, first, ceiling)
    last = first - 1
    while last + 1 < ceiling and last - first < _LONGEST:
        i = last + 1
        if not inside_subject(stream, i) or (last >= first and verb_like(stream, i)):
            break
        last = i
    return subject_among(stream, first, last) if last >= first else None


def _joined(stream: Stream, first: int, floor: int) -> bool:
    """Say whether the words before are the first half of a subject: "the mayor and chair"."""
    if first - 1 <= floor or stream.lows[first - 1] not in _AND or stream.named[first] >= 0:
        return False
    bare = stream.lows[first] not in DETERMINERS and stream.lows[first] not in PRONOUNS
    return bare and not stands_between(stream, first) and inside_subject(stream, first - 2)


def _before_asides(stream: Stream, last: int, floor: int) -> int:
    """Return the last word of the subject: what is put behind it in commas is skipped."""
    for n in range(_ASIDES):
        if last < floor:
            return last
        kind = stream.kinds[last]
        if kind == ")":
            last = _back_to(stream, "(", last, floor) - 1
        elif kind == "," or kind in _DASHES:
            opening = _back_to(stream, kind, last, floor)
            if opening < floor:
                return floor - 1
            last = opening - 1
        elif kind == WORD and last > floor:
            opening = _back_to(stream, ",", last + 1, max(floor, last - _LONGEST))
            if opening <= floor or not (
                _only_aside(stream, opening, last) or (n and _apposed(stream, opening, floor))
            ):
                return last
            last = opening - 1
        else:
            return last
    return last


def _back_to(stream: Stream, kind: str, last: int, floor: int) -> int:
    """Return where a mark stands before ``last``; less than ``floor`` if it does not."""
    i = last - 1
    while i >= floor and last - i < _LONGEST_ASIDE:
        if stream.kinds[i] == kind:
            return i
        if stream.kinds[i] == QUOTE and kind != ",":
            break
        i -= 1
    return floor - 1


def _only_aside(stream: Stream, opening: int, last: int) -> bool:
    """Say whether the words from a comma on are an age or a party ("Lopez, 25", "McConnell, R")."""
    return last == opening + 1 and (
        stream.lows[last][0].isdigit() or "-" in stream.span(last, last).of(stream.text)
    )


def _apposed(stream: Stream, opening: int, floor: int) -> bool:
    """Say whether the words from a comma on say who the name before it is."""
    name = opening - 1
    if stream.kinds[name] == ")":
        return True
    if stream.named[name] < 0 or stream.text[stream.starts[opening + 1]].isupper():
        return False
    while name >= floor and stream.named[name] >= 0:
        name -= 1
    return name < floor or stream.lows[name] not in PREPOSITIONS


def _antecedent(stream: Stream, who: int, floor: int) -> Subject | None:
    """Return what "who" or "which" stands for."""
    last = who - 1
    if stream.kinds[last] == ",":
        last -= 1
    last = _before_asides(stream, last, floor)
    first = last + 1
    while first > floor and last - first < _LONGEST and inside_subject(stream, first - 1):
        first -= 1
    if first > last:
        return None
    start = next((i for i in range(last, first, -1) if stream.lows[i - 1] in PREPOSITIONS), first)
    return as_subject(stream, start, last)


def _after_opening(stream: Stream, first: int, ceiling: int) -> int:
    """Return where the main clause begins: behind "On Monday," or "Speaking in Ohio,"."""
    while first < ceiling and stream.kinds[first] != WORD:
        first += 1
    for _ in range(2):
        if first >= ceiling:
            break
        low = stream.lows[first]
        opening = low in PREPOSITIONS | CLAUSE or low.endswith(("ing", "ed", "ly"))
        if not opening or stream.named[first] >= 0:
            break
        if low in {"and", "but"}:
            first += 1
            continue
        comma = next((i for i in range(first, ceiling) if stream.kinds[i] == ","), ceiling)
        if comma + 1 >= ceiling:
            break
        first = comma + 1
    return first
