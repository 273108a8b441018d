"""Clauses: the parts of a sentence of which one can be right and another wrong."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from workbench.domain.text import Span, trimmed
from workbench.language.quotations import marked
from workbench.spotting.cuts import (
    FEWEST,
    FEWEST_OF_LABEL,
    LONG,
    OF_ATTRIBUTION,
    Seam,
    Sentence,
    seams,
)
from workbench.spotting.facts import Fact, facts
from workbench.spotting.verbs import says_something

_EDGE: Final = re.compile(r"^[\s,;:—―–-]+")
_ALONE = 7
_START: Final = Seam(0, "start", 9, FEWEST_OF_LABEL)
_END: Final = Seam(0, "end", 9, 0)
# What stands before one of these need not be a clause.
_AFTER_NO_VERB: Final = frozenset({"main", "said", "named", "end"})
# What begins so without a verb goes on with a list.
_LISTS: Final = frozenset({"and", "but", "or"})
# Behind these a subject comes first.
_OPENS_CLAUSE: Final = frozenset({"start", "main", "clause"})
# What these begin can be short and without a name or number: "a family firm".
_SHORT: Final = frozenset({"apposition", "label"})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a sentence, with the seam it begins at; the first begins at none."""

    span: Span
    seam: Seam


def clauses(
    sentence: str,
    found: Sequence[Fact] | None = None,
    *,
    held: Sequence[Span] | None = None,
    language: str = "en",
    terse: bool = False,
) -> list[Span]:
    """Return the parts of a sentence that are checked one by one, in order, without overlaps.

    They part at clauses, at what is said further of a noun, at who said it and on what occasion,
    and at phrases that say when or why; together they hold every word. Each has something that can
    be checked, so a short plain sentence stays one. ``found`` are its facts and ``held`` its
    quotations, counted from its start; ``terse`` tells a line of a list, a headline or a caption.
    """
    whole = trimmed(sentence, 0, len(sentence))
    if whole is None:
        return []
    of = Sentence(
        sentence,
        facts(sentence, language) if found is None else found,
        [quotation.span for quotation in marked(sentence)] if held is None else held,
        language,
    )
    pieces = _pieces(of, seams(of, terse=terse))
    return [piece.span for piece in _joined(of, pieces)] or [whole]


def _pieces(of: Sentence, found: Sequence[Seam]) -> list[_Piece]:
    """Return the parts between some seams, without the marks and spaces at their edges."""
    pieces = []
    ends = [*(seam.at for seam in found), len(of.words)]
    for seam, end in zip([_START, *found], ends, strict=True):
        between = of.words[seam.at : end]
        bare = between if seam is _START else _EDGE.sub("", between)
        span = trimmed(of.words, end - len(bare), end) if bare else None
        if span is not None and any(char.isalnum() for char in span.of(of.words)):
            pieces.append(_Piece(span, seam))
    return pieces


def _joined(of: Sentence, pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return the pieces, those that cannot stand alone joined to a neighbour.

    A piece joins where the seam is the less firm, of two alike the piece before.
    """
    kept: list[_Piece] = []
    for piece in pieces:
        kept.append(piece)
        while len(kept) > 1 and not _stands(of, kept[-2], kept[-1].seam):
            back = len(kept) > FEWEST_OF_LABEL and kept[-2].seam.firm <= kept[-1].seam.firm
            back = back and not _is_subject(of, kept[-2], kept[-1].seam)
            i = len(kept) - (3 if back else 2)
            kept[i : i + 2] = [_together(kept[i], kept[i + 1])]
    while len(kept) > 1 and not _stands(of, kept[-1], _END):
        kept[-2:] = [_together(kept[-2], kept[-1])]
    return kept


def _together(before: _Piece, piece: _Piece) -> _Piece:
    """Return two neighbours as one."""
    kind = "whole" if before.seam.kind in _OPENS_CLAUSE else before.seam.kind
    return _Piece(Span(before.span.start, piece.span.end), replace(before.seam, kind=kind))


def _is_subject(of: Sentence, piece: _Piece, behind: Seam) -> bool:
    """Say whether a piece only names what the words behind it speak of."""
    if piece.seam.kind not in _OPENS_CLAUSE or behind.kind in _AFTER_NO_VERB:
        return False
    words = piece.span.of(of.words)
    count = len(words.split())
    if of.language == "en":
        return count <= _ALONE and not says_something(words)
    return count <= FEWEST


def _stands(of: Sentence, piece: _Piece, behind: Seam) -> bool:
    """Say whether a piece has enough in it to be checked by itself; ``behind`` is where it ends."""
    if len(piece.span) > LONG or behind.kind == "label":
        return True
    words = piece.span.of(of.words).split()
    count = len(words)
    if count < piece.seam.fewest or _is_subject(of, piece, behind):
        return False
    if behind.kind == "said" and words[-1] == "that" and count < OF_ATTRIBUTION:
        return False
    if piece.seam.kind == "restricts" and not of.has_fact(piece.span):
        return False
    if of.language == "en" and words[0] in _LISTS and not says_something(" ".join(words)):
        return False
    enough = FEWEST + (piece.seam.kind == "added")
    return count >= enough or of.has_fact(piece.span) or piece.seam.kind in _SHORT
