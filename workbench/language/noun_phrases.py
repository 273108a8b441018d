"""Words for a person or group: where they begin, go on and end, and what names them."""

from dataclasses import dataclass

from workbench.domain.text import Span
from workbench.language.speech_words import (
    BETWEEN,
    CLAUSE,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    VERBS,
)
from workbench.language.stream import WORD, Stream


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does something: as the text calls them, and where; ``first`` is the first word's number.

    ``text`` is the bare name where there is one, else the words for a person or group.
    """

    text: str
    span: Span
    first: int
    pronoun: bool = False


def stands_between(stream: Stream, i: int) -> bool:
    """Say whether a word only stands between a subject and its verb."""
    low = stream.lows[i]
    if stream.kinds[i] != WORD or stream.named[i] >= 0:
        return False
    return low in BETWEEN or (low.endswith("ly") and low not in {"family", "ally", "assembly"})


def is_adverb(stream: Stream, i: int) -> bool:
    """Say whether a word may stand between a verb and the subject behind it."""
    return stands_between(stream, i) and stream.lows[i] not in PREPOSITIONS | DETERMINERS | VERBS


def inside_subject(stream: Stream, i: int) -> bool:
    """Say whether a word can be part of a subject and what belongs to it."""
    if stream.kinds[i] != WORD:
        return False
    if stream.named[i] >= 0:
        return True
    low = stream.lows[i]
    if low in CLAUSE or low in VERBS:
        return low in DETERMINERS and low not in {"that"}
    return low not in SAYING or _after_article(stream, i)


def _after_article(stream: Stream, i: int) -> bool:
    """Say whether a word that looks like a verb follows an article: "the report"."""
    return i > 0 and (stream.lows[i - 1] in DETERMINERS or stream.lows[i - 1].endswith("’s"))


def verb_like(stream: Stream, i: int) -> bool:
    """Say whether an unknown word reads like the verb behind a subject."""
    low = stream.lows[i]
    if stream.named[i] >= 0 or not low.isalpha():
        return False
    known = stream.named[i - 1] >= 0 or stream.lows[i - 1] in PRONOUNS
    return low.endswith("ed") or (known and low.islower() and low.endswith("s"))


def opens_noun_phrase(stream: Stream, i: int) -> bool:
    """Say whether the words for a person or group can begin here."""
    if stream.kinds[i] != WORD:
        return False
    low = stream.lows[i]
    if low == "that":
        return False
    if stream.named[i] >= 0 or low in DETERMINERS or low in PRONOUNS - {"it", "who"}:
        return low not in DAYS
    unlike = low in PREPOSITIONS or low in CLAUSE or low in DAYS or low in BETWEEN or low in SAYING
    unlike = unlike or low in {"yes", "no"}
    return not unlike and not low.isdigit() and not low.endswith(("ly", "ing"))


def goes_on(stream: Stream, first: int, i: int) -> bool:
    """Say whether the words for a person that begin at ``first`` go on with this one."""
    low = stream.lows[i]
    if not inside_subject(stream, i) or low in PRONOUNS:
        return False
    if stream.named[i] >= 0:
        return True
    if stream.named[i - 1] >= 0 and low in DETERMINERS:
        return False
    return low not in PREPOSITIONS and low not in DAYS and not stands_between(stream, i)


def subject_among(stream: Stream, first: int, last: int) -> Subject | None:
    """Return the subject among some words: the part that no preposition governs."""
    while first <= last and _opens(stream, first, last):
        first += 1
    while last > first and _trails(stream, first, last):
        last -= 1
    if first > last:
        return None
    cuts = [i for i in range(first, last + 1) if _preposition(stream, i)]
    if not cuts:
        return _core(stream, first, last)
    if cuts[0] == first:
        # "In a statement Trump said": the end of what the last preposition begins.
        return _behind(stream, cuts[-1] + 1, last)
    core = _core(stream, first, cuts[0] - 1)
    if core is None or stream.named[cuts[0] - 1] >= 0 or core.pronoun:
        return core
    # "a spokesman for the mayor": all of it.
    return Subject(words_of(stream, core.first, last), stream.span(core.first, last), core.first)


def _trails(stream: Stream, first: int, last: int) -> bool:
    """Say whether the last word only dates the subject: "the report released last year"."""
    if stream.named[last] >= 0:
        return False
    return stream.lows[last] in DAYS or (last > first + 1 and stream.lows[last].endswith("ed"))


def _opens(stream: Stream, i: int, last: int) -> bool:
    """Say whether a word only opens the sentence ("Meanwhile", "Monday")."""
    if stream.named[i] >= 0 or stream.lows[i] in PRONOUNS | DETERMINERS - DAYS:
        return False
    low = stream.lows[i]
    if low in DAYS and i < last:
        return True
    return low in BETWEEN or low.endswith("ly") or low in {"meanwhile", "however", "as", "so"}


def _preposition(stream: Stream, i: int) -> bool:
    return stream.lows[i] in PREPOSITIONS and stream.named[i] < 0


def _behind(stream: Stream, first: int, last: int) -> Subject | None:
    """Return a name, pronoun or group at the end of a phrase that a preposition opens."""
    if first > last:
        return None
    if stream.lows[last] in PRONOUNS:
        return as_subject(stream, last, last)
    start = last
    while start > first and stream.named[start] >= 0 and stream.named[start - 1] >= 0:
        start -= 1
    if stream.named[last] >= 0:
        while stream.named[start] != stream.named[last]:
            start += 1
        return as_subject(stream, start, last) if start > first else None
    inner = next((i for i in range(last, first, -1) if stream.lows[i] in DETERMINERS), first)
    return as_subject(stream, inner, last) if inner > first else None


def _core(stream: Stream, first: int, last: int) -> Subject | None:
    """Return the subject in words without preposition; a day before it is left out."""
    if stream.lows[last] in PRONOUNS and last > first:
        return as_subject(stream, last, last)
    for i in range(last, first, -1):
        if stream.lows[i] in DETERMINERS and stream.lows[i - 1] in DAYS:
            return as_subject(stream, i, last)
    return as_subject(stream, first, last)


def as_subject(stream: Stream, first: int, last: int) -> Subject | None:
    """Return these words as a subject: the name alone if they end with one."""
    low = stream.lows[last]
    if low in DAYS or (first == last and low in DETERMINERS and low not in PRONOUNS):
        return None
    number = stream.named[last]
    if number >= 0:
        name = stream.names[number]
        if not stream.span(last, last).of(stream.text).endswith(("’s", "'s", "’", "'")):
            start = max(name.span.start, stream.starts[first])
            place = Span(start, max(name.span.end, start + 1))
            return Subject(place.of(stream.text), place, first)
    words = words_of(stream, first, last)
    pronoun = first == last and low in PRONOUNS
    return Subject(low if pronoun else words, stream.span(first, last), first, pronoun)


def words_of(stream: Stream, first: int, last: int) -> str:
    """Return the words from the first to the last on one line."""
    return " ".join(stream.span(first, last).of(stream.text).split())
