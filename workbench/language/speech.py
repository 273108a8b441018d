"""Who is said to have said something: the verb or phrase that attributes, and its subject."""

from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.noun_phrases import Subject
from workbench.language.speech_words import (
    ACCORDING,
    ALSO_NOUNS,
    BETWEEN,
    CLITICS,
    DETERMINERS,
    NOUNS_OF_SAYING,
    ONLY_QUOTING,
    PUT_IT,
    SAYING,
    SPOKEN_TO,
    WHO,
)
from workbench.language.stream import BREAK, QUOTE, WORD, Stream
from workbench.language.subjects import (
    main_subject,
    owner_before,
    subject_after,
    subject_before,
)

_REACH, _SENTENCE, _SLACK, _JOINED, _NEAR, _TRIED = 45, 90, 2, 3, 4, 4
_LEAD_TO: Final = listed("on continued continues began begins seemed seems had took takes used")
_LONGEST_NAME: Final = 8
_DASHES: Final = frozenset("—–―")
_ACCORDING: Final = {phrase[0]: [p for p in ACCORDING if p[0] == phrase[0]] for phrase in ACCORDING}


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as written (a pronoun where only that stands there), and the cue with its place.

    ``span`` is where the cue stands, or the speaker where there is no cue but a colon or a dash.
    """

    speaker: str
    cue: str
    span: Span
    speaker_span: Span
    pronoun: bool = False


def said_beside(stream: Stream, quote: int) -> Attribution | None:
    """Return who is said to say the quotation that is step ``quote``, by its own sentence."""
    signed = _signed(stream, quote)
    if signed is not None:
        return signed
    floor, ceiling = sentence_floor(stream, quote), _ceiling(stream, quote)
    before = _before(stream, quote, floor)
    near = before is not None and (
        before.span.end >= stream.ends[max(floor, quote - _NEAR)]
        or (stream.kinds[quote - 1] in ":：," and not stream.awaits(quote))
    )
    if before is not None and near:
        return before
    behind = _behind(stream, quote, ceiling)
    if behind is not None or before is not None:
        return behind or before
    return announced(stream, floor, quote) or _at_end(stream, quote, ceiling)


def said_in(stream: Stream, first: int, ceiling: int) -> Attribution | None:
    """Return who says something in the sentence from step ``first`` up to ``ceiling``."""
    ceiling = min(ceiling, first + _SENTENCE)
    cues = stream.cues(first, ceiling)
    for i in cues:
        phrase = _according(stream, i, ceiling)
        if phrase is not None:
            return phrase
    for i in cues:
        if _verb(stream, i) and stream.lows[i] not in ONLY_QUOTING:
            subject = _subject(stream, i, first, ceiling)
            if subject is not None:
                return _attribution(stream, subject, i, i)
    return None


def announced(stream: Stream, first: int, ceiling: int) -> Attribution | None:
    """Return whom a sentence that ends with a colon is about: "LOPEZ:", "Her view is plain:"."""
    if ceiling - 1 < first or stream.kinds[ceiling - 1] not in ":：":
        return None
    subject = main_subject(stream, first, ceiling - 1)
    return (
        Attribution(subject.text, "", subject.span, subject.span, subject.pronoun)
        if subject
        else None
    )


def sentence_floor(stream: Stream, i: int) -> int:
    """Return the first step of the sentence that step ``i`` stands in, as far as is worth it."""
    return max(stream.floors[i], i - _SENTENCE)


def _ceiling(stream: Stream, i: int) -> int:
    """Return the step behind the sentence in which a quotation stands."""
    if stream.ends_sentence(i) and not stream.awaits(i):
        return i + 1
    last = min(i + 1, len(stream) - 1)
    return min(stream.ceilings[last], i + _SENTENCE)


def _before(stream: Stream, quote: int, floor: int) -> Attribution | None:
    """Return the attribution nearest before a quotation in its sentence."""
    near = stream.cues(max(floor, quote - _REACH), quote)
    for i in reversed(near[-_TRIED:]):
        phrase = _according(stream, i, quote) or _owned(stream, i, floor)
        if phrase is not None:
            return phrase
        subject = _subject(stream, i, floor, quote) if _verb(stream, i) else None
        if subject is not None and not _told_of(stream, subject, floor):
            return _attribution(stream, subject, i, i)
    return None


def _owned(stream: Stream, i: int, floor: int) -> Attribution | None:
    """Return whose claim or statement it is: "the mayor’s claim that …"."""
    if stream.lows[i] not in NOUNS_OF_SAYING or i <= floor:
        return None
    owner = owner_before(stream, i, floor)
    if owner is None:
        return None
    if stream.lows[i + 1 : i + 2] == ["that"]:
        return _attribution(stream, owner, i, i)
    before = stream.at(owner.span.start) - 1
    # "Moore called Mr. Obama’s remarks “…”": somebody speaks of them.
    spoken_of = any(_verb(stream, j) for j in range(max(floor, before - 1), before + 1))
    return None if spoken_of else _attribution(stream, owner, i, i)


def _told_of(stream: Stream, subject: Subject, floor: int) -> bool:
    """Say whether somebody else tells what a pronoun says: "Lopez said she would tell …"."""
    before = subject.first - 1
    if before > floor and stream.lows[before] in {"that", "dass", "que"}:
        before -= 1
    return subject.pronoun and before > floor and _verb(stream, before)


def _behind(stream: Stream, quote: int, ceiling: int) -> Attribution | None:
    """Return the attribution right behind a quotation: "X said", "said X", "according to X"."""
    first = _after_joined(stream, quote, ceiling)
    for i in stream.cues(first, min(ceiling, first + _REACH))[:_TRIED]:
        phrase = _according(stream, i, ceiling) if i <= first + 1 else None
        if phrase is not None:
            return phrase
        if not _verb(stream, i) or (i > first + 1 and stream.lows[i - 1] in WHO):
            continue
        subject = _turned_round(stream, first, i, ceiling) or _right_behind(stream, first, i)
        return _attribution(stream, subject, i, i) if subject else None
    return None


def _turned_round(stream: Stream, first: int, verb: int, ceiling: int) -> Subject | None:
    """Return the subject behind a verb that follows a quotation at once: "said Lopez"."""
    leads = verb == first or (verb == first + 1 and stream.lows[first] in BETWEEN)
    if not leads or stream.lows[verb] in SPOKEN_TO:
        return None
    return subject_after(stream, verb, ceiling)


def _right_behind(stream: Stream, first: int, verb: int) -> Subject | None:
    """Return the subject that begins right behind a quotation: "Lopez, the mayor, said"."""
    subject = subject_before(stream, verb, first)
    if subject is not None and subject.first <= first + _SLACK:
        return subject
    opening = subject_after(stream, first - 1, verb)
    if opening is None or opening.first > first:
        return None
    after = stream.at(opening.span.end)
    return opening if after < verb and stream.kinds[after] in ",(" else None


def _at_end(stream: Stream, quote: int, ceiling: int) -> Attribution | None:
    """Return who is named at the end of the sentence: "the “worst” of all, she said"."""
    for i in reversed(stream.cues(quote + 1, ceiling)[-_TRIED:]):
        subject = subject_before(stream, i, quote + 1) if _verb(stream, i) else None
        if subject is not None and stream.kinds[subject.first - 1] == ",":
            return _attribution(stream, subject, i, i)
    return None


def _after_joined(stream: Stream, quote: int, ceiling: int) -> int:
    """Return the first step behind a quotation and those joined to it ("“a” and “b,” she said")."""
    first = quote + 1
    for _ in range(_JOINED):
        at = first
        while at < ceiling and at < first + _SLACK and stream.lows[at] in {"and", "or", "but"}:
            at += 1
        if at >= ceiling or stream.kinds[at] != QUOTE:
            break
        first = at + 1
    while first < ceiling and stream.kinds[first] in ",—–-":
        first += 1
    return first


def _subject(stream: Stream, verb: int, floor: int, ceiling: int) -> Subject | None:
    """Return the subject of a verb that stands somewhere before a quotation."""
    if stream.lows[verb].endswith("ing") and verb > floor:
        if stream.kinds[verb - 1] == ",":
            return main_subject(stream, floor, verb)
        if stream.named[verb - 1] >= 0:
            name = stream.names[stream.named[verb - 1]]
            return Subject(name.text, name.span, verb - 1)
    subject = subject_before(stream, verb, floor)
    behind_comma = verb > floor and stream.kinds[verb - 1] == ","
    if subject is None and not behind_comma and stream.lows[verb] not in SPOKEN_TO:
        subject = subject_after(stream, verb, ceiling)
    return subject or main_subject(stream, floor, verb)


def _verb(stream: Stream, i: int) -> bool:
    """Say whether a word is a verb by which somebody says something."""
    if stream.kinds[i] != WORD or stream.named[i] >= 0:
        return False
    low = stream.lows[i]
    if low in PUT_IT:
        return i + 1 < len(stream) and stream.lows[i + 1] == "it"
    if low.endswith(CLITICS):
        low = low.removesuffix("-t" + low[low.rindex("-") :]).split("-", 1)[0]
    if low not in SAYING or _infinitive(stream, i):
        return False
    if low not in ALSO_NOUNS or i == 0:
        return True
    owned = any(low.endswith(("’s", "'s")) for low in stream.lows[max(0, i - _NEAR) : i])
    return stream.lows[i - 1] not in DETERMINERS and not owned


def _infinitive(stream: Stream, i: int) -> bool:
    """Say whether a verb is only "to say", and nobody "went on to say"."""
    return i > 1 and stream.lows[i - 1] == "to" and stream.lows[i - 2] not in _LEAD_TO


def _according(stream: Stream, i: int, ceiling: int) -> Attribution | None:
    """Return the source named by "according to" and its like, if that begins at step ``i``."""
    for phrase in _ACCORDING.get(stream.lows[i], ()):
        last = i + len(phrase) - 1
        if last >= ceiling or tuple(stream.lows[i : last + 1]) != phrase:
            continue
        bare = phrase == ("so",)
        if bare and (i == 0 or stream.kinds[i - 1] not in ",q" or stream.named[i + 1] < 0):
            continue
        subject = subject_after(stream, last, ceiling)
        if subject is not None:
            return _attribution(stream, subject, i, last)
    return None


def _signed(stream: Stream, quote: int) -> Attribution | None:
    """Return the name put behind a quotation after a dash, as letters and comments are signed."""
    i = quote + 1
    if i < len(stream) and stream.kinds[i] == BREAK:
        i += 1
    if i + 1 >= len(stream) or stream.kinds[i] not in _DASHES or stream.named[i + 1] < 0:
        return None
    last = i + 1
    while last + 1 < len(stream) and last - i < _LONGEST_NAME and stream.named[last + 1] >= 0:
        last += 1
    place = Span(stream.starts[i + 1], stream.names[stream.named[last]].span.end)
    return Attribution(place.of(stream.text), "", place, place)


def _attribution(stream: Stream, subject: Subject, first: int, last: int) -> Attribution:
    cue = stream.span(first, last)
    words = cue.of(stream.text)
    return Attribution(subject.text, words, cue, subject.span, subject.pronoun)
