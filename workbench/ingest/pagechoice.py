"""Which blocks of a web page are its article.

An extraction library says which words belong to it; what is kept are the page's own blocks that
hold those words, so that headings, rows and quotations stay what they are on the page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

import trafilatura
from lxml import etree

from workbench.domain.text import BlockKind
from workbench.ingest.flow import Piece, flow
from workbench.ingest.pageprose import PROSE_CHARS, in_comments, is_prose

_WORD = re.compile(r"\w+")
_RUN = 3
# Of the words of a block this much must be the extraction's: it leaves out links, and joins words.
_SHARE = 0.7
# Prose of a sort that makes up this much of the article is of the article, too.
_SORT_SHARE = 0.3
_SORT_DEPTH = 3
# Half is where the second try helped most on a public benchmark; 0.3 to 0.6 do as well.
_ENOUGH = 0.5
_POINTER_LINKED = 0.5
# Lines inside an article that point to other articles: "Read more: ...".
_POINTER = re.compile(
    r"\W*(?:read (?:more|also|next)|related|see (?:also|more)|don[’']?t miss|also (?:on|read)"
    r"|more on|recommended|lesen sie|mehr zum|lire aussi|à lire|le[ae] también|leia (?:também|mais)"
    r"|leggi anche|lees ook|läs också|les også)\b",
    re.IGNORECASE,
)

Run = tuple[str, ...]


@dataclass(frozen=True, slots=False)
class _Candidate:
    """A block of the page and what decides on it."""

    piece: Piece

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.piece.words)

    @cached_property
    def runs(self) -> list[Run]:
        return _runs(self.words)

    @cached_property
    def sort(self) -> tuple[tuple[str, str], ...]:
        """What the block and the boxes around it are called."""
        chain = [self.piece.element]
        while len(chain) < _SORT_DEPTH and (above := chain[-1].getparent()) is not None:
            chain.append(above)
        return tuple((str(one.tag), one.get("class") or "") for one in chain)

    @property
    def long(self) -> bool:
        return len(self.piece.words) >= PROSE_CHARS

    @property
    def points_elsewhere(self) -> bool:
        words = self.piece.words
        linked = self.piece.linked >= _POINTER_LINKED * len(words)
        return linked and _POINTER.match(words) is not None


class _Supply:
    """The words that the extraction gave, each to be used up once."""

    def __init__(self, blocks: Sequence[str]) -> None:
        self.lines: Counter[str] = Counter()
        self.runs: Counter[Run] = Counter()
        for block in blocks:
            lines = {" ".join(_WORD.findall(line)) for line in (block, *block.split("\n"))}
            self.lines.update(lines)
            self.runs.update(_runs(_WORD.findall(block)))

    def has(self, one: _Candidate) -> bool:
        """Say whether the words of a block are there, and not used up by another."""
        if not one.runs:
            return self.lines[" ".join(one.words)] > 0
        return sum(self.runs[run] > 0 for run in one.runs) >= _SHARE * len(one.runs)

    def use_up(self, one: _Candidate) -> None:
        """Take the words of a block out."""
        if one.runs:
            self.runs.subtract(one.runs)
        else:
            self.lines[" ".join(one.words)] -= 1


def chosen(root: etree._Element, candidates: Sequence[Piece]) -> tuple[list[bool], bool]:
    """Say of each block of the page whether it is of the article, and whether that is sure."""
    prose = sum(len(piece.words) for piece in candidates if is_prose(piece))
    blocks, sure = _extracted(root, careful=True), True
    if _length(blocks) < _ENOUGH * prose:
        generous = _extracted(root, careful=False)
        sure = _length(blocks) >= _ENOUGH * _length(generous)
        blocks = blocks if sure else generous
    everything = [_Candidate(piece) for piece in candidates]
    sorts, kept = _matched(everything, _Supply(blocks))
    total = sum(sorts.values())
    whole = {sort for sort, count in sorts.items() if count >= _SORT_SHARE * total}
    seen = {candidate.piece.words for candidate, keep in zip(everything, kept, strict=True) if keep}
    for at, candidate in enumerate(everything):
        if kept[at]:
            kept[at] = not candidate.points_elsewhere and not in_comments(candidate.piece)
        elif candidate.long and candidate.sort in whole and candidate.piece.words not in seen:
            kept[at] = is_prose(candidate.piece) and not in_comments(candidate.piece)
    _with_captions(everything, kept)
    return kept, sure


def _with_captions(everything: list[_Candidate], kept: list[bool]) -> None:
    """Keep the captions of figures that stand between the paragraphs of the article."""
    pairs = zip(everything, kept, strict=True)
    boxes = {one.piece.element.getparent() for one, keep in pairs if keep and one.long}
    for at, candidate in enumerate(everything):
        if candidate.piece.kind is BlockKind.CAPTION:
            figure = next(candidate.piece.element.iterancestors("figure", "table"), None)
            kept[at] = kept[at] or (figure is not None and figure.getparent() in boxes)


def _matched(everything: list[_Candidate], supply: _Supply) -> tuple[Counter[object], list[bool]]:
    """Match blocks to the extraction's words, those of the article's own sort first.

    A summary or a teaser often says what the article says again.
    """
    sorts: Counter[object] = Counter(one.sort for one in everything if one.long and supply.has(one))
    kept = [False] * len(everything)
    for at in sorted(range(len(everything)), key=lambda at: -sorts[everything[at].sort]):
        if everything[at].words and supply.has(everything[at]):
            supply.use_up(everything[at])
            kept[at] = True
    return sorts, kept


def _extracted(root: etree._Element, *, careful: bool) -> list[str]:
    found = trafilatura.bare_extraction(
        deepcopy(root), favor_precision=careful, favor_recall=not careful, include_comments=False
    )
    body = None if found is None or isinstance(found, dict) else found.body
    return [] if body is None else [words for _, words in flow(body)]


def _length(blocks: Sequence[str]) -> int:
    return sum(map(len, blocks))


def _runs(words: list[str]) -> list[Run]:
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
