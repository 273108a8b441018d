"""The passages, found by their words."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, PassageId, SourceId
from workbench.domain.match import Candidate, SourceLabel
from workbench.domain.searching import Asked
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.language.spelling import head, indexed, slips
from workbench.language.stems import porter
from workbench.services.stores import Wanted
from workbench.storage import asked_for, narrowing
from workbench.storage.mapping_sources import locator_in
from workbench.storage.tables import PassageRow, SourceRow
from workbench.storage.wordindex import quoted

LARGE: Final = 100_000
"""Passages from which only the rarest words are asked for: the cost of a word is its frequency."""
RAREST: Final = 12
"""Words kept then; eight cost quality on long claims, twelve almost none (matching.md)."""
COMMON: Final = 0.05
"""Share of the passages from which a word is then too common to be asked for."""
FEWEST: Final = 4
"""Words asked for then even if they are common."""
MOST: Final = 100
"""Words ever asked for at once: no claim has more."""

_PLAIN: Final = re.compile("[a-z]+|[0-9]+")
_LAST_SIGN: Final = "\U0010ffff"
_RANKED: Final = (
    "SELECT rowid AS id, rank AS score FROM passage_index "
    "WHERE passage_index MATCH ? ORDER BY rank, rowid LIMIT ?"
)
_RANKED_WITHIN: Final = (
    "SELECT f.rowid AS id, f.rank AS score FROM passage_index f "
    "CROSS JOIN passage p ON p.id = f.rowid "
    "WHERE f.passage_index MATCH ? "
    "AND p.source_id IN (SELECT source_id FROM case_source WHERE case_id = ?) "
    "ORDER BY f.rank, f.rowid LIMIT ?"
)
_COUNT: Final = "SELECT count(*) FROM passage_index WHERE passage_index MATCH ?"
_LAST: Final = "SELECT max(id) FROM passage"
_DOCUMENTS: Final = (
    "SELECT term, doc FROM passage_word WHERE term IN (SELECT value FROM json_each(?))"
)
_VOCABULARY: Final = "SELECT term FROM passage_word"
_THERE: Final = "SELECT term FROM passage_word WHERE term IN (SELECT value FROM json_each(?))"
_FROM_TO: Final = "SELECT term FROM passage_word WHERE term >= ? AND term < ?"
# How much longer or shorter than a word its neighbours may be.
_ABOUT: Final = 2


class SqlPassages:
    """Finds passages by their words, with SQLite's full-text index."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._counted: dict[str, int] = {}
        self._counted_at = 0

    def search(
        self, words: Sequence[str], limit: int, *, within: CaseId | None = None
    ) -> Sequence[Candidate]:
        """Return passages that have any of ``words``, the nearest first (BM25).

        ``within`` restricts the search to the sources gathered for a case; how rare a word is
        counts over the whole library all the same.
        """
        asked = self._worth_asking(dict.fromkeys(word for word in words if quoted(word)))
        if not asked or limit < 1:
            return []
        match = " OR ".join(quoted(word) for word in asked)
        run = self._session.connection().exec_driver_sql
        if within is None:
            found = run(_RANKED, (match, limit)).all()
        else:
            found = run(_RANKED_WITHIN, (match, within, limit)).all()
        return self._candidates({PassageId(row.id): -row.score for row in found})

    def candidates(self, passages: Sequence[PassageId]) -> Sequence[Candidate]:
        """Return passages that something else than their words puts forward, with a score of 0."""
        return self._candidates(dict.fromkeys(passages, 0.0))

    def counts(self, words: Sequence[str]) -> Mapping[str, int]:
        """Return in how many passages each word stands, in any of its forms."""
        last = self._last()
        if last != self._counted_at:
            self._counted_at, self._counted = last, {}
        new = [word for word in dict.fromkeys(words) if word not in self._counted]
        self._counted.update(self._count(new))
        return {word: self._counted[word] for word in words}

    def vocabulary(self, like: Iterable[str] | None = None) -> Sequence[str]:
        """Return the words (stemmed) that the index knows; with ``like`` those near one of these.

        Near is what has the same first half, and what differs by one letter in its own. To read
        all takes seconds in a large library, near ones take milliseconds a word.
        """
        run = self._session.connection().exec_driver_sql
        if like is None:
            return list(run(_VOCABULARY).scalars())
        near: dict[str, None] = {}
        for stem in dict.fromkeys(indexed(word) for word in like):
            begins = head(stem)
            rows = run(_FROM_TO, (begins, f"{begins}{_LAST_SIGN}")).scalars()
            near.update((term, None) for term in rows if abs(len(term) - len(stem)) <= _ABOUT)
            rows = run(_THERE, (json.dumps(sorted(slips(stem))),)).scalars()
            near.update(dict.fromkeys(rows))
        return list(near)

    def of_source(self, source_id: SourceId) -> Sequence[Passage]:
        """Return the passages of a source in reading order."""
        text = self._texts([source_id]).get(source_id, "")
        rows = self._session.scalars(
            select(PassageRow)
            .where(PassageRow.source_id == source_id)
            .order_by(PassageRow.start, PassageRow.id)
        )
        return [_passage(row, Span(row.start, row.end).of(text)) for row in rows]

    def find(self, wanted: Wanted, limit: int) -> Sequence[PassageId]:
        """Return passages that have all that is wanted, in the order asked for."""
        return asked_for.find(self._session.connection(), wanted, limit)

    def words(self, passages: Sequence[PassageId]) -> Mapping[PassageId, str]:
        """Return the words of passages."""
        return asked_for.words(self._session.connection(), passages)

    def narrowed(self, asked: Asked) -> tuple[Sequence[SourceId], int]:
        """Return the sources that are to be looked in, and how many have no date to tell by."""
        return narrowing.narrowed(self._session.connection(), asked)

    def _count(self, words: Sequence[str]) -> dict[str, int]:
        run = self._session.connection().exec_driver_sql
        # What the index makes of a plain word is known here, and its list of words is read faster.
        stems = {word: porter(word) for word in words if _PLAIN.fullmatch(word)}
        rows = run(_DOCUMENTS, (json.dumps(list(stems.values())),)).all() if stems else []
        found = {row.term: row.doc for row in rows}
        counted = {word: found.get(stem, 0) for word, stem in stems.items()}
        for word in words:
            if word not in counted:
                asked = quoted(word)
                counted[word] = run(_COUNT, (asked,)).scalar_one() if asked else 0
        return counted

    def _worth_asking(self, words: Iterable[str]) -> Sequence[str]:
        asked, last = list(words), self._last()
        large = last > LARGE
        if not large and len(asked) <= MOST:
            return asked
        counts = self.counts(asked)
        known = sorted((word for word in asked if counts[word]), key=lambda word: counts[word])
        if not large:
            return known[:MOST]
        rare = sum(counts[word] <= COMMON * last for word in known)
        return known[: min(RAREST, max(rare, FEWEST))]

    def _last(self) -> int:
        """Return the id of the last passage: about how many there are, and cheap to know."""
        return self._session.connection().exec_driver_sql(_LAST).scalar() or 0

    def _candidates(self, scores: Mapping[PassageId, float]) -> list[Candidate]:
        rows = self._session.execute(_CANDIDATES.where(PassageRow.id.in_(scores)))
        found = {row.id: row for row in rows}
        return [
            Candidate(
                _passage(found[key], self._words(found[key])), source_label(found[key]), score
            )
            for key, score in scores.items()
        ]

    def _words(self, row: Any) -> str:
        words: str = row.words
        if len(words) == row.end - row.start:
            return words
        # SQLite counts characters only up to the first that is zero.
        whole = self._texts([row.source_id])[row.source_id]
        return Span(row.start, row.end).of(whole)

    def _texts(self, sources: Iterable[int]) -> dict[int, str]:
        query = select(SourceRow.id, SourceRow.text).where(SourceRow.id.in_(list(sources)))
        return {row.id: row.text for row in self._session.execute(query)}


# A source may be a whole book: only the words of the passage leave the database.
_CANDIDATES = select(
    PassageRow.id,
    PassageRow.source_id,
    PassageRow.start,
    PassageRow.end,
    PassageRow.page,
    PassageRow.paragraph,
    PassageRow.place,
    func.substr(SourceRow.text, PassageRow.start + 1, PassageRow.end - PassageRow.start).label(
        "words"
    ),
    SourceRow.title,
    SourceRow.file,
    SourceRow.publisher,
    SourceRow.published,
    SourceRow.kind,
    SourceRow.origin,
    SourceRow.external_id,
    SourceRow.primary,
).join(SourceRow, SourceRow.id == PassageRow.source_id)


def source_label(row: Any) -> SourceLabel:
    """Return what a row with the columns of a source says of it."""
    return SourceLabel(
        title=row.title,
        file=row.file,
        publisher=row.publisher,
        published=row.published.isoformat() if row.published else "",
        kind=row.kind,
        origin=row.origin,
        external_id=row.external_id,
        primary=row.primary,
    )


def _passage(row: Any, words: str) -> Passage:
    locator = locator_in(row.page, row.paragraph, row.place)
    span = Span(row.start, row.end)
    return Passage(SourceId(row.source_id), span, words, locator, PassageId(row.id))
