"""A claim that is only part of an English clause, and the words of its sentence that it needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed

_FINITE: Final = listed(
    "is are was were has have had will would can could may might must shall should does did do said"
    " says made took went came led lost won cut rose fell grew began built ran became sold bought"
    " paid held kept met left put set hit saw gave told knew wrote spoke drew spent sent stood"
    " shut drove flew chose broke brought caught dealt fought found got rang sank sought shot"
    " shrank slid struck swept taught thought threw understood withdrew cost costs makes takes"
    " shows means remains plans expects wants wins loses includes continues says"
)
_BEFORE_PARTICIPLE: Final = listed(
    "a an the this that these those its his her their our my your no some any of in on at by for"
    " from to with without under over after before since amid despite into about and or but as"
    " than more most newly recently very highly widely who which be been being"
)
_PREPOSITIONS: Final = listed(
    "in during on at by for from to with without after before since until under over despite due"
    " amid amidst including between among across through throughout within via against about into"
    " per as thanks because owing compared up down alongside following regarding"
)
_JOINS: Final = listed("and but or then nor yet")
_RELATIVES: Final = listed("which who that whose whom where when")
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_BOUNDARY: Final = re.compile(
    r"\b(?:that|whether)\s|[;:]\s|\s?[—―]\s?|\s[–-]\s|[“\"]"
    r"|,\s(?:and|but|while|whereas|although|though|because|so|yet)\s",
    re.IGNORECASE,
)
_DASH: Final = re.compile(r"[—―]|\s–\s")
_BEARER: Final = re.compile(
    r"(?P<subject>(?:[Tt]he )?"
    r"(?:[A-ZÀ-Þ][\w.’'-]*(?: (?:of|for|de|van|von) (?=[A-ZÀ-Þ]))? ?){1,6}),\s*$"
)
_WHO: Final = re.compile(r"(?:who|which)\s+(?=\w)")
_DETERMINERS: Final = listed("the a an this that these those its his her their he she it they we")
_LONGEST_LEAD, _LONGEST_SUBJECT, _FEWEST_WORDS = 240, 10, 2
_FINITE_ENDING: Final = "ed"


@dataclass(frozen=True, slots=True)
class Completed:
    """The subject to put before a claim, if it lacks only that, and the span that then stands."""

    subject: str
    span: Span


def before_fragment(sentence: str, span: Span) -> Completed | None:
    """Return what a claim needs from its sentence to be a clause, ``None`` if it is one.

    A part without a verb of its own is given the nearest clause before it; a verb without subject
    the subject of that clause; "who" and "which" the name right before them. ``None`` also where
    the sentence has no such clause or name.
    """
    before, claim = sentence[: span.start], span.of(sentence)
    words = list(_WORD.finditer(claim))
    if len(before.split()) < _FEWEST_WORDS or not words:
        return None
    first = words[0].group()
    if _WHO.match(claim):
        return _for_relative(before, claim, span)
    if first in _RELATIVES:
        return None
    if first in _JOINS and len(words) > 1 and _past(words[1].group()):
        return _with_subject(before, words[1].start(), span)
    if _past(first) or _is_fragment(first, claim):
        return _with_clause(before, span)
    return None


def _for_relative(before: str, claim: str, span: Span) -> Completed | None:
    bearer = _BEARER.search(before[-_LONGEST_LEAD // 2 :])
    lead = _WHO.match(claim)
    if bearer is None or lead is None:
        return None
    return Completed(f"{bearer['subject']} ", Span(span.start + lead.end(), span.end))


def _with_subject(before: str, offset: int, span: Span) -> Completed | None:
    for clause in _clauses_from_last(before):
        verbs = list(_finite(clause))
        if not verbs:
            continue
        subject = clause[: verbs[0]].strip(" ,")
        head = subject.split(maxsplit=1)[0].casefold() if subject else ""
        if head in _PREPOSITIONS or head.endswith("ing"):
            subject = subject.rpartition(", ")[2] if ", " in subject else ""
        if not _reads_as_subject(subject):
            return None
        return Completed(f"{subject} ", Span(span.start + offset, span.end))
    return None


def _with_clause(before: str, span: Span) -> Completed | None:
    for clause in _clauses_from_last(before):
        if any(_finite(clause)) and _reads_as_clause(clause):
            if len(clause) > _LONGEST_LEAD:
                return None
            return Completed("", Span(len(before) - len(clause), span.end))
    return None


def _clauses_from_last(before: str) -> Iterator[str]:
    """Yield what stands before a claim from each seam on, the nearest first, then all of it."""
    tail = before[-2 * _LONGEST_LEAD :]
    for match in reversed(list(_BOUNDARY.finditer(tail))):
        clause = tail[match.end() :]
        # Between two dashes stands an aside, and no clause begins in it.
        if not (_DASH.search(match.group()) and _DASH.search(clause)):
            yield clause
    yield before


def _reads_as_subject(words: str) -> bool:
    """Say whether some words can be the subject of a clause that stands alone."""
    if not words or len(words.split()) > _LONGEST_SUBJECT:
        return False
    return words[0].isupper() or words.split(maxsplit=1)[0].casefold() in _DETERMINERS


def _reads_as_clause(clause: str) -> bool:
    """Say whether a clause is whole: words before its verb that can be a subject, closed marks."""
    before_verb = _WORD.findall(clause[: next(_finite(clause), 0)])
    whole = clause.count("“") == clause.count("”") and clause.count('"') % 2 == 0
    return whole and any(not word.endswith("ly") for word in before_verb)


def _is_fragment(first: str, claim: str) -> bool:
    """Say whether a claim that begins with a word has no verb of its own."""
    if first.endswith("ing") and len(first) > len("during"):
        return True
    if first not in _PREPOSITIONS and first not in _JOINS:
        return not any(_finite(claim))
    return first == "with" or not any(_finite(_main(claim)))


def _main(claim: str) -> str:
    """Return a claim up to its first relative clause."""
    for match in _WORD.finditer(claim):
        if match.group().casefold() in _RELATIVES:
            return claim[: match.start()]
    return claim


def _past(word: str) -> bool:
    low = word if word.islower() else ""
    return low in _FINITE or (low.endswith(_FINITE_ENDING) and len(low) > len("need"))


def _finite(clause: str) -> Iterator[int]:
    """Yield where the words stand that are verbs with a subject, as far as their form tells."""
    previous = ""
    for match in _WORD.finditer(clause):
        low = match.group().casefold()
        if low != match.group():
            previous = low
            continue  # a name, or the month of May
        ends = low.endswith(_FINITE_ENDING) and len(low) > len("need")
        participle = ends and (not previous or previous in _BEFORE_PARTICIPLE)
        if low in _FINITE or (ends and not participle):
            yield match.start()
        previous = low
