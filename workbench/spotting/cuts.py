"""Where a sentence can be parted into what is checked one by one."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.domain.text import Span
from workbench.language.abbreviations import listed
from workbench.language.cues import ATTRIBUTION
from workbench.language.quotations import MASK
from workbench.spotting.facts import Fact
from workbench.spotting.phrases import PERIODS, RESUMES, rules

FEWEST, FEWEST_OF_LABEL, OF_ATTRIBUTION, LONG = 4, 2, 5, 300
_PLAIN, _CUE_WITHIN = 12, 6
_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{0,300}[)\]]")
_AMOUNTS: Final = frozenset({ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.NUMBER})
# Opens a sentence with something other than its subject; the comma behind it is a seam. What opens
# like a clause can be short.
_LIKE_CLAUSE: Final = re.compile(
    r"^\W{0,9}(?:(?:although|though|while|whereas|after|before|following|since|because|when|once|"
    r"as(?! an?\b)|until|if|even|originally|founded|launched|built|born|backed|owned|based|given|"
    r"weil|obwohl|während|nachdem|bevor|wenn|bien qu\w*|alors qu\w*|lorsqu\w*|après avoir|"
    r"aunque|mientras|cuando|tras)\b|(?-i:[A-Z])(?!eijing)[a-z]{2,}(?:ed|ing)\s(?:in|on|at|to|by|"
    r"with|from|as|for|under|into|about|over|the|an?|its|his|her|their|that|(?-i:[A-Z]))\b)",
    re.IGNORECASE,
)
_LIKE_PHRASE: Final = re.compile(
    r"^\W{0,9}(?:despite|in|on|at|under|with|by|during|amid|instead|rather|unlike|according|from|"
    r"for|nach|seit|trotz|wegen|im|laut|après|selon|malgré|depuis|en|dans|según|desde|debido|por)"
    r"\b",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(r",\s{1,4}(?=[\w“\"$€£□])")
# A further noun for the one before: "…, a maker of pumps".
_APPOSITION: Final = re.compile(
    r",\s{1,4}(?=(?:(?:then|now|once|formerly)\s)?(?:an?|the|its|his|her|their|one of|former)\s)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"[^,;]{0,80}(?:, [^,;]{1,60})?(?P<last>,? (?:and|or) )")
# "…, the ministry said": who said it, without anything of its own to check.
_SAID_SO: Final = re.compile(
    r"(?:[\w’'.-]+\s){1,6}(?:said|says|say|added|told \w+|reported|wrote|noted|confirmed|"
    r"announced|estimates?|warned)\s*(?:[,.;]|$)"
)
# "…, the ministry said on Monday in Rome": the same with the occasion.
_SAYS_WHERE: Final = re.compile(
    r",\s{1,4}(?=(?:[\w’'.-]{1,30}\s){1,5}(?:said|says|added|told|reported|wrote|noted|confirmed|"
    r"announced)\s(?:\w{1,20}\s){0,2}(?:in|on|at|during|after|before|last|this|earlier)\s"
    r"[^,;]{5,200}$)"
)
_LABEL: Final = re.compile(r":\s{1,4}(?=[^\W\d_a-z]|[a-z]\w*\s)")
_OCCASION: Final = re.compile(
    r"\b(?:in|at|on|during|after|before|earlier|last|from|via|when|while|by)\b(?! a statement\b)"
)
_THAT: Final = re.compile(r"\bthat\s{1,4}(?=\w)")
# What can stand between a verb of saying and its "that".
_OF_CUE: Final = re.compile(
    r"\s*(?:\w+\s+)?(?:(?:in|on|at|to|during|after|last|this|earlier|later)\s[^,;:]{1,60})?$"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SAYS: Final = frozenset(ATTRIBUTION)
_FINDS: Final = listed(
    "found find finds show shows showed suggest suggests conclude concludes concluded ruled agreed"
)
_ING: Final = re.compile(
    r"\s{1,4}(?=[a-z]{3,}ing\s(?:at|in|to|on|with|during|from|the|an?|his|her)\s)"
)
_PUT_IN: Final = frozenset({"relative", "apposition", "added", "participle"})


@dataclass(frozen=True, slots=True)
class Seam:
    """Where a sentence can be parted: the part before ends at ``at``; see `phrases` on the rest."""

    at: int
    kind: str
    firm: int
    fewest: int


class Sentence:
    """One sentence with its facts, its quoted words overwritten, while it is being parted."""

    def __init__(
        self, words: str, found: Sequence[Fact], held: Sequence[Span], language: str
    ) -> None:
        self.words = words
        self.facts = sorted(found, key=lambda fact: fact.span)
        self._starts = [fact.span.start for fact in self.facts]
        self.held = held
        self.language = language[:2]
        self.masked = _masked(words, held)
        self.long = len(words.split()) >= _PLAIN

    def has_fact(self, span: Span) -> bool:
        """Say whether a fact stands in a part."""
        return any(fact.span.end <= span.end for fact in self._begun_in(span))

    def has_amount(self, span: Span) -> bool:
        """Say whether a number, percentage or sum stands in a part that is not somebody's age."""
        return any(
            fact.kind in _AMOUNTS and self.words[fact.span.end : fact.span.end + 1] != ","
            for fact in self._begun_in(span)
        )

    def _begun_in(self, span: Span) -> list[Fact]:
        first = bisect_left(self._starts, span.start)
        return self.facts[first : bisect_left(self._starts, span.end)]


def seams(of: Sentence, *, terse: bool) -> list[Seam]:
    """Return the places where a sentence can be parted, in order, one a place.

    ``terse`` tells a line of a list, a headline or a caption.
    """
    found = [
        Seam(match.start(), rule.kind, rule.firm, rule.fewest)
        for rule in rules(of.language)
        if of.long or terse or not rule.soft
        for match in rule.pattern.finditer(of.masked)
    ]
    found += [*_of_lead(of), *_of_named(of)]
    found += _of_sayings(of)
    if terse:
        found += _of_label(of)
    if of.language == "en":
        found += _appositions(of, found)
    found = _firmest(found)
    found = _firmest([*found, *_resumed(of, found)])
    return _firmest([*found, *_periods(of, found)]) if of.long else found


def _firmest(found: list[Seam]) -> list[Seam]:
    """Return the seams in order, of several at one place the firmest."""
    ordered = sorted(found, key=lambda seam: (seam.at, -seam.firm))
    kept: list[Seam] = []
    for seam in ordered:
        if seam.at > 0 and not (kept and kept[-1].at == seam.at):
            kept.append(seam)
    return kept


def _of_lead(of: Sentence) -> list[Seam]:
    """Return the seam behind what leads into a sentence: "Speaking in Rome, …"."""
    match = _COMMA.search(of.masked)
    if match is None:
        return []
    lead = Span(0, match.start() or 1)
    count = len(lead.of(of.words).split())
    clause = _LIKE_CLAUSE.match(of.masked) and count >= FEWEST
    phrase = _LIKE_PHRASE.match(of.masked) and count > FEWEST and of.has_fact(lead)
    return [Seam(match.start(), "main", 3, 3)] if clause or phrase else []


def _of_named(of: Sentence) -> list[Seam]:
    """Return the seam between who a caption shows and what they are doing."""
    named = [fact.span for fact in of.facts if fact.kind is ClaimKind.NAME]
    for span in named[:FEWEST_OF_LABEL]:
        match = _ING.match(of.masked, span.end)
        if match and FEWEST_OF_LABEL <= len(of.words[: span.end].split()) <= _CUE_WITHIN:
            return [Seam(match.start(), "named", 2, FEWEST)]
    return []


def _of_label(of: Sentence) -> list[Seam]:
    """Return the seam behind the label of a line: "Condor Bank: loans to farmers"."""
    match = _LABEL.search(of.masked)
    if match is None or len(of.words[: match.start()].split()) < FEWEST_OF_LABEL:
        return []
    return [Seam(match.start(), "label", 3, FEWEST_OF_LABEL)]


def _of_sayings(of: Sentence) -> list[Seam]:
    """Return the seams between what was said and who said so on what occasion."""
    found: list[Seam] = []
    for span in of.held:
        behind = of.masked[span.end : span.end + LONG].split(",")[0]
        if _tells_occasion(behind):
            found.append(Seam(span.end, "said", 2, FEWEST))
        before = of.masked[max(0, span.start - LONG) : span.start]
        if before.rstrip().endswith((":", ",")) and _tells_occasion(before):
            found.append(Seam(span.start, "said", 2, 1))
    tail = _SAYS_WHERE.search(of.masked)
    if tail and _tells_occasion(of.masked[tail.start() : tail.end() + LONG]):
        found.append(Seam(tail.start(), "said", 2, FEWEST))
    that = _THAT.search(of.masked, 0, LONG)
    enough = that is not None and len(of.masked[: that.end()].split()) >= OF_ATTRIBUTION
    if that and enough and _ends_in_cue(of.masked[: that.start()]):
        found.append(Seam(that.end(), "said", 3, FEWEST))
    return found


def _ends_in_cue(words: str) -> bool:
    """Say whether words end in a verb of saying or finding, and at most when or to whom."""
    read = _WORD.finditer(words)
    cue = next((match for match in read if match.group() in _SAYS | _FINDS), None)
    return cue is not None and _OF_CUE.match(words, cue.end()) is not None


def _tells_occasion(words: str) -> bool:
    """Say whether words beside a quotation tell who said it and where, when or to what end."""
    if len(words.split()) < FEWEST or not _OCCASION.search(words):
        return False
    return not _SAYS.isdisjoint(_WORD.findall(words))


def _appositions(of: Sentence, found: Sequence[Seam]) -> list[Seam]:
    """Return the seams before a further name for the noun before, those in a list left out."""
    known = {seam.at for seam in found}
    kept = []
    for match in _APPOSITION.finditer(of.masked):
        listed = _LISTED.match(of.masked, match.end())
        in_list = listed is not None and listed.start("last") not in known
        if not in_list and not _SAID_SO.match(of.masked, match.end()):
            kept.append(Seam(match.start(), "apposition", 2, 3))
    return kept


def _resumed(of: Sentence, found: Sequence[Seam]) -> list[Seam]:
    """Return the seams at which a clause goes on behind what was put into it."""
    pattern = RESUMES.get(of.language)
    put_in = [seam.at for seam in found if seam.kind in _PUT_IN]
    if not put_in or pattern is None:
        return []
    return [
        Seam(match.start(), "resumes", 3, FEWEST)
        for match in pattern.finditer(of.masked, min(put_in) + 1)
    ]


def _periods(of: Sentence, found: Sequence[Seam]) -> list[Seam]:
    """Return the seams between an amount and the time it is said to be of."""
    pattern = PERIODS.get(of.language)
    if pattern is None:
        return []
    edges = [0, *(seam.at for seam in found), len(of.masked)]
    kept = []
    for start, end in pairwise(edges):
        if end <= start:
            continue
        match = pattern.search(of.masked, start + 1, end)
        if match is None or not of.has_amount(Span(start, match.start() or 1)):
            continue
        kept.append(Seam(match.start(), "period", 1, 2))
    return kept


def _masked(words: str, held: Sequence[Span]) -> str:
    """Return the words with what stands in quotation marks and brackets overwritten."""
    parts = list(words)
    inside = [(span.start + 1, span.end - 1) for span in held]
    inside += [(match.start() + 1, match.end() - 1) for match in _BRACKETS.finditer(words)]
    last = 0
    for start, end in sorted(inside):
        for at in range(max(start, last), min(end, len(parts))):
            parts[at] = MASK
        last = max(last, end)
    return "".join(parts)
