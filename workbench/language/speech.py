"""Who is said to have said something: the verb of a sentence that attributes, and its subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.cues import ATTRIBUTION
from workbench.language.names import Name

# Oftener nouns than verbs, or verbs of doing, where no quotation stands beside them.
_NOUNS: Final = listed(
    "claims note claim report reports according promises argue state states project projects answer"
)
_MORE: Final = """
boasted boasts demanded demands read reads chanting asking ask asks asked answer answers
answered reply replies replied agree agrees agreed conclude concludes
concluded continue continued contend contends contended point pointed observe observed recall
recalled recounted quip quipped joked joke shout shouted criticize criticized criticised call
calling describing saying telling citing adding noting warning arguing claiming insisting
writing explaining stating estimate projecting forecast forecasts expects expect hails hailed
slam slammed blast blasted accuse tout touted maintain maintains maintained disclosed discloses
tweeted signaled signalled argue note report reports urges urge sagen schrieb schreibt erklärt
meinte betonte kritisierte fragte hieß warnte déclare affirme explique expliqué estime ajouté
assuré annoncé écrit dice dicen afirma aseguró explicó anunció según declara detto dichiarato
afferma disse afirmou diz declarou сказал сказала заявил заявила сообщил отметил
"""
_VERBS: Final = frozenset({*ATTRIBUTION, *_MORE.split(), "said"}) - _NOUNS
_WORD: Final = re.compile(r"(?<![\w’'-])[^\W\d_]+(?![\w-])")
_ACCORDING: Final = re.compile(
    r"\b(?:according to|as (?:reported|told|stated) by|laut|nach Angaben (?:von|der|des)|selon|"
    r"d[’']après|"
    r"según|de acuerdo con|secondo|segundo|de acordo com)\s+",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(?:he|she|they|it|er|sie|il|elle|él|ella|ele|ela)\b", re.IGNORECASE
)
_PEOPLE: Final = re.compile(
    r"\b((?:[Tt]he |[Aa]n? |[Ii]ts |[Ss]ome |[Hh]is |[Hh]er |[Tt]heir )?(?:[^\W\d_][\w’'-]* ){0,2}"
    r"(?:analysts?|officials?|spokes\w+|ministry|company|report|study|survey|researchers?|police|"
    r"experts?|sources?|governments?|scientists?|economists?|agency|department|authors?|court|"
    r"lawyers?|prosecutors?|witnesses|residents?|critics|supporters|office|paper|firm|union|"
    r"statement|document|mayor|minister|president|ceo|investigators?|filing|forecasts?))"
    r"(?= )(?: [\w-]+){0,3} $",
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(r",([^,;:]{1,120}),\s*(?:[\w-]+ ){0,3}$")
_PREPOSITION: Final = re.compile(
    r"\b(?:to|of|in|on|at|by|for|with|from|about|against|into|over|under|like|via|near|between|"
    r"visiting|"
    r"von|in|mit|bei|zu|de|à|avec|en|con)(?: (?:the|a|an|its|his|her|their|der|die|den|la|le|"
    r"el))? $"
)
_AFTER_VERB: Final = re.compile(r"^(?:-t-(?:il|elle))?,?\s+(?:[\w’'.,&-]+\s+){0,6}$")
_FARTHEST, _FEW, _MOST_CUES = 140, 5, 20


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as written (a pronoun where only that stands there), and the cue with its place."""

    speaker: str
    cue: str
    span: Span


def attribution(
    masked: str, names: Sequence[Name], *, beside: Span | None = None
) -> Attribution | None:
    """Return who says something in a sentence, or ``None`` if nobody is said to.

    ``masked`` is the sentence with its quoted words overwritten, ``names`` are the names in it.
    ``beside`` is a quotation in it: a cue right behind it is taken first, then the last before it.
    """
    cues = [word for word in _WORD.finditer(masked) if word.group() in _VERBS][:_MOST_CUES]
    if beside is not None:
        end = beside.end
        behind = [cue for cue in cues if cue.start() >= end]
        cues = [*behind[:1], *reversed([c for c in cues if c.start() < end]), *behind[1:]]
    elif _ACCORDING.search(masked):
        return _according(masked, names)
    for cue in cues:
        speaker = _subject(masked, names, cue)
        if speaker:
            return Attribution(speaker, cue.group(), Span(*cue.span()))
    return _according(masked, names)


def _subject(masked: str, names: Sequence[Name], cue: "re.Match[str]") -> str:
    """Return the subject of a cue: the name before it, the one behind it, a pronoun or a group."""
    head = masked[max(0, cue.start() - _FARTHEST) : cue.start()]
    at = cue.start()
    aside = _ASIDE.search(head)
    if aside is not None:
        at -= len(head) - aside.start()
    before = [name for name in names if name.span.end <= at and not _owns(masked, name)]
    if cue.group().endswith("ing"):
        before = before[:1]
    while len(before) > 1 and _PREPOSITION.search(masked[: before[-1].span.start]):
        before = before[:-1]
    group = _PEOPLE.search(head)
    group_at = cue.start() - len(head) + group.start(1) if group else 0
    if group is not None and (not before or group_at >= before[-1].span.end):
        return group.group(1)
    if before and _near(masked, before[-1].span.end, at):
        return before[-1].text
    behind = next((name for name in names if name.span.start >= cue.end()), None)
    inverted = masked[: cue.start()].rstrip(" ,—–-")[-1:] in _FILLERS
    if inverted and behind and _AFTER_VERB.match(masked[cue.end() : behind.span.start]):
        return behind.text
    if group is not None:
        return group.group(1)
    pronoun = _PRONOUN.search(masked[max(0, cue.start() - 60) : cue.end() + 12])
    return pronoun.group().lower() if pronoun else ""


_FILLERS: Final = frozenset('□"”’»“」』,')


def _owns(masked: str, name: Name) -> bool:
    """Say whether a name only owns what follows ("China's commitment")."""
    return masked[name.span.end : name.span.end + 2] in {"’s", "'s", "’ ", "' "}


def _near(masked: str, end: int, at: int) -> bool:
    """Say whether nothing stands between a name and its verb that parts them."""
    gap = re.sub(r"\([^()]*\)", "", masked[end:at])
    return len(gap) <= _FARTHEST and not re.search(r"[;:.!?□“”\"]", gap)


def _according(masked: str, names: Sequence[Name]) -> Attribution | None:
    """Return the source named by "according to" and its like."""
    match = _ACCORDING.search(masked)
    if match is None:
        return None
    named = next((n for n in names if match.end() <= n.span.start <= match.end() + 40), None)
    rest = re.split(r"[,.;:□]", masked[match.end() : match.end() + 80], maxsplit=1)[0].split()
    speaker = named.text if named else " ".join(rest[:_FEW])
    if not speaker:
        return None
    return Attribution(speaker, match.group().strip(), Span(*match.span()))
