"""Clauses: the parts of a sentence of which one can be right and another wrong."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from workbench.domain.text import Span, trimmed

_QUOTED: Final = re.compile(
    r"“[^”]{0,600}”|\"[^\"]{0,600}\"|„[^“”]{0,600}[“”]|«[^»]{0,600}»|\([^()]{0,300}\)"
)
_SUBJECT: Final = (
    r"(?:(?:the|a|an|this|that|these|those|it|its|he|she|they|his|her|their|some|many|most|both|"
    r"all|"
    r"each|several|few|no)\b|[A-ZÀ-Þ“\"$€£\d])"
)
_SEAM: Final = re.compile(
    r"(?P<semicolon>;\s+)"
    r"|(?P<dash>\s?[—―]\s?|\s[–-]{1,2}\s)"
    r"|(?P<relative>,\s+(?=(?:which|who|whose|whom|where|of which|der|die|das|dessen|qui|dont|que|"
    r"quien)\b))"
    rf"|(?P<clause>,\s+(?=(?:and|but|while|whereas|although|though|yet|so|because|after|before|"
    rf"und|aber|"
    rf"während|mais|et|tandis|pero|y|mientras)\s+(?:{_SUBJECT}|\w+ed\b)))"
    r"|(?P<with>,\s+(?=with\s+(?:some|many|most|more|about|nearly|over|up|an?|the|\$?\d)\b))"
    r"|(?P<participle>,\s+(?=(?!according|including|excluding|regarding|saying|adding|"
    r"noting)(?:[a-z]+ly\s+)?[a-z]{2,}ing\s+))"
    rf"|(?P<lead>(?<=\w),\s+(?={_SUBJECT}))"
)
_LEADS_IN: Final = re.compile(
    r"^\W*(?:although|though|while|whereas|after|before|following|since|because|despite|unlike|as|"
    r"when|"
    r"if|originally|once|speaking|in|on|under|founded|launched|built|born|backed|owned|"
    r"[A-Z][a-z]+(?:ed|ing))\b",
    re.IGNORECASE,
)
_FACT: Final = re.compile(r"\d|[$€£%]|(?<=[\w,;’”] )[A-ZÀ-Þ]\w+|\b[A-Z]{2,}\b")
_VERBAL: Final = re.compile(
    r"\b(?:is|are|was|were|remains?|continues?|says?|shows?|means?|makes?|takes?|has|have|had|"
    r"will|would|can|could|did|does|said|[a-z]{3,}(?:ed|ing|es)|"
    r"made|took|went|came|led|lost|won|cut|rose|fell|grew|began|built|ran|became|sold|bought|"
    r"paid)\b"
)
_FEWEST_WORDS, _LONG, _MOST = 5, 24, 3


def clauses(sentence: str) -> list[Span]:
    """Return the clauses of a sentence as spans of it, in order and without overlaps.

    Each can be checked by itself: it has words enough, and a fact or a verb. Quotations and
    brackets stay whole. Together they cover the sentence but for the marks and spaces between them.
    """
    pieces = _cut(sentence, [match.start() for match in _seams(sentence)])
    kept: list[Span] = []
    for piece in pieces:
        if kept and not (_stands(sentence, kept[-1]) and _stands(sentence, piece)):
            kept[-1] = Span(kept[-1].start, piece.end)
        else:
            kept.append(piece)
    return kept


def worth_splitting(sentence: str, facts: Sequence[Span]) -> list[Span]:
    """Return the one to three parts of a sentence that are best checked one by one.

    ``facts`` are the numbers, dates and names in it. Only a long sentence with a fact in each part
    is split; from a split of any other a checker has nothing.
    """
    whole = trimmed(sentence, 0, len(sentence))
    if whole is None:
        return []
    if len(sentence.split()) < _LONG:
        return [whole]
    parts: list[Span] = []
    for piece in clauses(sentence):
        if parts and not (_heavy(piece, facts) and _heavy(parts[-1], facts)):
            parts[-1] = Span(parts[-1].start, piece.end)
        else:
            parts.append(piece)
    while len(parts) > _MOST:
        _join_shortest(parts)
    return parts or [whole]


def _heavy(piece: Span, facts: Sequence[Span]) -> bool:
    """Say whether a fact stands in a piece."""
    return any(piece.covers(fact) for fact in facts)


def _join_shortest(parts: list[Span]) -> None:
    """Join the two neighbours that are shortest together."""
    i = min(range(len(parts) - 1), key=lambda i: parts[i + 1].end - parts[i].start)
    parts[i : i + 2] = [Span(parts[i].start, parts[i + 1].end)]


def _seams(sentence: str) -> list["re.Match[str]"]:
    """Return the places where a sentence can be parted, those in quotations left out."""
    held = [match.span() for match in _QUOTED.finditer(sentence)]
    found: list[re.Match[str]] = []
    for match in _SEAM.finditer(sentence):
        if any(start < match.start() < end - 1 for start, end in held):
            continue
        if match.lastgroup == "lead" and (found or not _LEADS_IN.match(sentence)):
            continue
        found.append(match)
    return found


def _cut(sentence: str, places: list[int]) -> list[Span]:
    """Return the pieces of a sentence between some places."""
    edges = [0, *places, len(sentence)]
    pieces = []
    for start, end in pairwise(edges):
        inside = re.sub(r"^[\s,;—―–-]+", "", sentence[start:end])
        piece = trimmed(sentence, end - len(inside), end) if inside else None
        if piece is not None:
            pieces.append(piece)
    return pieces


def _stands(sentence: str, piece: Span) -> bool:
    """Say whether a piece has enough in it to be checked by itself."""
    words = piece.of(sentence)
    count = len(words.split())
    return count >= _FEWEST_WORDS and bool(_FACT.search(words) or _VERBAL.search(words))
