"""Sketches of sources, and which of them were put forward as of one origin, kept in SQLite."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import CursorResult
from sqlalchemy.orm import Session

from workbench.domain.ids import SourceId
from workbench.domain.source import OfferState, Resemblance
from workbench.services.changes import Kind
from workbench.storage.columns import to_json

HELD: Final = 24
"""Sources that one hash is noted for: what more have in common is boilerplate, and the first of
them stand for the rest of a story reprinted everywhere."""
LOOKED_AT: Final = 3
"""Sources that a new one is compared with, those first that it shares most hashes with."""

_FIND: Final = (
    "SELECT hash, source_id FROM source_sketch WHERE hash IN (SELECT value FROM json_each(?)) "
    "ORDER BY hash, source_id"
)
_NOTE: Final = "INSERT INTO source_sketch (hash, source_id) VALUES (?, ?)"
_SETTLE: Final = (
    "INSERT INTO origin_offer (source_id, other_id, share, state) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (source_id, other_id) DO UPDATE SET state = excluded.state"
)
_OFFER: Final = (
    "INSERT INTO origin_offer (source_id, other_id, share, state) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (source_id, other_id) DO NOTHING"
)
_OPEN: Final = (
    "SELECT o.source_id, s.title, o.other_id, t.title, o.share FROM origin_offer o "
    "JOIN source s ON s.id = o.source_id JOIN source t ON t.id = o.other_id "
    "WHERE o.state = ? {which}ORDER BY o.source_id, o.other_id"
)
_ALL: Final = _OPEN.format(which="")
_OF_ONE: Final = _OPEN.format(which="AND o.source_id = ? ")
_LINKED: Final = "SELECT 1 FROM origin_offer WHERE source_id = ? AND other_id = ? AND state <> ?"
_ORIGIN: Final = "SELECT origin FROM source WHERE id = ?"
_NAME: Final = "UPDATE source SET origin = ? WHERE id = ?"
_RENAME: Final = "UPDATE source SET origin = ? WHERE origin = ?"
_IN_USE: Final = "SELECT 1 FROM source WHERE origin = ? LIMIT 1"
_NAMED: Final = "SELECT id, origin FROM source WHERE origin <> ''"
_STATES: Final = "SELECT source_id, other_id, state FROM origin_offer"
_FORGET: Final = "DELETE FROM origin_offer WHERE source_id = ? AND other_id = ?"
_ACCEPT: Final = (
    "UPDATE origin_offer SET state = ? WHERE state = ? "
    "AND (SELECT origin FROM source WHERE id = source_id) = ? "
    "AND (SELECT origin FROM source WHERE id = other_id) = ?"
)


class SqlOrigins:
    """What tells reprints: sketches, offers, and the origins that sources have.

    A pair of sources is told with the one filed later first.
    """

    def __init__(self, session: Session, touched: set[Kind]) -> None:
        self._session = session
        self._touched = touched

    def note(
        self, sketches: Mapping[SourceId, Sequence[int]], coinciding: int
    ) -> Mapping[SourceId, Sequence[SourceId]]:
        """Keep the sketches of new sources; returns which earlier ones each may resemble.

        Those have at least ``coinciding`` hashes of its sketch, the best come first.
        """
        holders = self._holders({one for sketch in sketches.values() for one in sketch})
        found, rows = {}, []
        for source_id, sketch in sketches.items():
            shared = Counter(holder for one in sketch for holder in holders[one])
            found[source_id] = list(_best(shared, coinciding))
            for one in sketch:
                if len(holders[one]) < HELD:
                    holders[one].append(source_id)
                    rows.append((one, source_id))
        if rows:
            # In the order of the table, so that each of its pages is written once.
            self._run(_NOTE, sorted(rows))
        return found

    def offer(self, source_id: SourceId, other_id: SourceId, share: float) -> None:
        """Put two sources forward as of one origin; what was said of them before stands."""
        self._run(_OFFER, (source_id, other_id, share, OfferState.OPEN.value))
        self._touched.add(Kind.SOURCE)

    def offers(self, source_id: SourceId | None = None) -> Sequence[Resemblance]:
        """Return the pairs nobody has decided on, in the order they came; one source's if asked."""
        state = OfferState.OPEN.value
        one = source_id is not None
        rows = self._run(_OF_ONE, (state, source_id)) if one else self._run(_ALL, (state,))
        return [
            Resemblance(SourceId(row[0]), row[1], SourceId(row[2]), row[3], row[4]) for row in rows
        ]

    def linked(self, source_id: SourceId, other_id: SourceId) -> bool:
        """Say whether two sources have one origin, or are put forward so."""
        origin = self.origin(source_id)
        if origin and origin == self.origin(other_id):
            return True
        pair = (source_id, other_id, OfferState.DECLINED.value)
        return self._run(_LINKED, pair).first() is not None

    def settle(self, source_id: SourceId, other_id: SourceId, state: OfferState) -> None:
        """Note what a checker said of a pair, offered or not."""
        self._run(_SETTLE, (source_id, other_id, 0.0, state.value))
        self._touched.add(Kind.SOURCE)

    def origin(self, source_id: SourceId) -> str:
        """Return the origin of a source, empty if it has none."""
        return str(self._run(_ORIGIN, (source_id,)).scalar() or "")

    def in_use(self, origin: str) -> bool:
        """Say whether any source has this origin."""
        return self._run(_IN_USE, (origin,)).first() is not None

    def give(self, source_id: SourceId, origin: str) -> None:
        """Give a source an origin; none if it is empty."""
        self._run(_NAME, (origin, source_id))
        self._accept(origin)

    def rename(self, old: str, new: str) -> None:
        """Give all sources of one origin another: two groups become one."""
        self._run(_RENAME, (new, old))
        self._accept(new)

    def named(self) -> Mapping[SourceId, str]:
        """Return the sources that have an origin, with it."""
        return {SourceId(row[0]): row[1] for row in self._run(_NAMED, ())}

    def states(self) -> Mapping[tuple[SourceId, SourceId], OfferState]:
        """Return what is said of each pair that was put forward or decided on."""
        return {
            (SourceId(row[0]), SourceId(row[1])): OfferState(row[2])
            for row in self._run(_STATES, ())
        }

    def put_back(self, source_id: SourceId, other_id: SourceId, state: OfferState | None) -> None:
        """Have of a pair said what was said before; nothing if ``None``."""
        if state is None:
            self._run(_FORGET, (source_id, other_id))
            self._touched.add(Kind.SOURCE)
        else:
            self.settle(source_id, other_id, state)

    def _run(self, sql: str, values: Any) -> CursorResult[*tuple[Any, ...]]:
        return self._session.connection().exec_driver_sql(sql, values)

    def _accept(self, origin: str) -> None:
        if origin:
            state = (OfferState.ACCEPTED.value, OfferState.OPEN.value)
            self._run(_ACCEPT, (*state, origin, origin))
        self._touched.add(Kind.SOURCE)

    def _holders(self, hashes: set[int]) -> defaultdict[int, list[int]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for one, source_id in self._run(_FIND, (to_json(sorted(hashes)),)).all() if hashes else ():
            found[one].append(source_id)
        return found


def _best(shared: Counter[int], coinciding: int) -> Iterator[SourceId]:
    ranked = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
    for source_id, count in ranked[:LOOKED_AT]:
        if count >= coinciding:
            yield SourceId(source_id)
