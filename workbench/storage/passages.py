"""The passages, found by their words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.ids import CaseId, PassageId, SourceId
from workbench.domain.match import Candidate, SourceLabel
from workbench.domain.source import Passage
from workbench.domain.text import Span
from workbench.storage.mapping_sources import locator_in
from workbench.storage.tables import PassageRow, SourceRow
from workbench.storage.wordindex import quoted

LARGE: Final = 200_000
"""Passages from which only the rarest words are asked for: the cost of a word is its frequency."""
RAREST: Final = 12
"""Words kept then; eight cost quality on long claims, twelve almost none (matching.md)."""
MOST: Final = 100
"""Words ever asked for at once: no claim has more."""

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
_VOCABULARY: Final = "SELECT term FROM passage_word"


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
        run = self._session.connection().exec_driver_sql
        last = self._last()
        if last != self._counted_at:
            self._counted_at, self._counted = last, {}
        for word in words:
            if word not in self._counted:
                asked = quoted(word)
                self._counted[word] = run(_COUNT, (asked,)).scalar_one() if asked else 0
        return {word: self._counted[word] for word in words}

    def vocabulary(self) -> Sequence[str]:
        """Return the words (stemmed) that the index knows."""
        return list(self._session.connection().exec_driver_sql(_VOCABULARY).scalars())

    def of_source(self, source_id: SourceId) -> Sequence[Passage]:
        """Return the passages of a source in reading order."""
        text = self._texts([source_id]).get(source_id, "")
        rows = self._session.scalars(
            select(PassageRow)
            .where(PassageRow.source_id == source_id)
            .order_by(PassageRow.start, PassageRow.id)
        )
        return [_passage(row, text) for row in rows]

    def _worth_asking(self, words: Iterable[str]) -> Sequence[str]:
        asked = list(words)
        kept = RAREST if self._last() > LARGE else MOST
        if len(asked) <= kept:
            return asked
        counts = self.counts(asked)
        known = [word for word in asked if counts[word]]
        return sorted(known, key=lambda word: counts[word])[:kept]

    def _last(self) -> int:
        """Return the id of the last passage: about how many there are, and cheap to know."""
        return self._session.connection().exec_driver_sql(_LAST).scalar() or 0

    def _candidates(self, scores: Mapping[PassageId, float]) -> list[Candidate]:
        rows = self._session.scalars(select(PassageRow).where(PassageRow.id.in_(scores)))
        passages = {row.id: row for row in rows}
        sources = {row.source_id for row in passages.values()}
        labels, texts = self._labels(sources), self._texts(sources)
        return [
            Candidate(
                _passage(passages[key], texts[passages[key].source_id]),
                labels[passages[key].source_id],
                score,
            )
            for key, score in scores.items()
        ]

    def _texts(self, sources: Iterable[int]) -> dict[int, str]:
        query = select(SourceRow.id, SourceRow.text).where(SourceRow.id.in_(list(sources)))
        return {row.id: row.text for row in self._session.execute(query)}

    def _labels(self, sources: Iterable[int]) -> dict[int, SourceLabel]:
        query = _LABELS.where(SourceRow.id.in_(list(sources)))
        return {row.id: _label(row) for row in self._session.execute(query)}


_LABELS = select(
    SourceRow.id,
    SourceRow.title,
    SourceRow.file,
    SourceRow.publisher,
    SourceRow.published,
    SourceRow.kind,
    SourceRow.origin,
    SourceRow.external_id,
)


def _label(row: Any) -> SourceLabel:
    return SourceLabel(
        title=row.title,
        file=row.file,
        publisher=row.publisher,
        published=row.published.isoformat() if row.published else "",
        kind=row.kind,
        origin=row.origin,
        external_id=row.external_id,
    )


def _passage(row: PassageRow, text: str) -> Passage:
    span = Span(row.start, row.end)
    locator = locator_in(row.page, row.paragraph, row.place)
    return Passage(SourceId(row.source_id), span, span.of(text), locator, PassageId(row.id))
