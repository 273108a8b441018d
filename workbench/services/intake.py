"""Files documents as they are read, and notes those that gave no text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome, Reading, Resemblance, Source, Unread
from workbench.services.filing import Filing, filed_id, filing
from workbench.services.origins import compare
from workbench.services.ports import SourceMetadata, UnitOfWork
from workbench.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing one document; ``known`` if the library had it before.

    ``within`` is the document that it came inside of, ``lacks`` what it had that its text has not,
    ``alike`` the earlier sources that it was put forward with. A bulk archive has no source of its
    own: ``documents`` and ``passages`` count what it held.
    """

    place: str
    outcome: Outcome
    reason: str = ""
    title: str = ""
    source_id: SourceId | None = None
    passages: int = 0
    known: bool = False
    within: str = ""
    lacks: tuple[str, ...] = ()
    alike: tuple[Resemblance, ...] = ()
    documents: int = 1


TOGETHER: Final = timedelta(seconds=0.2)
MOST_TOGETHER: Final = 20
Heard = Callable[[Imported], None]
"""Told of each document when it is on the disk."""


@dataclass(slots=True)
class Intake:
    """Files the documents of one import.

    Documents that are read within moments of each other share a transaction: to have the disk
    confirm each by itself takes longer than to file it. ``close`` files what is still held.
    ``tops`` are the places that were asked for: what lies inside one of them is noted with it.
    """

    at: Workplace
    case_id: CaseId | None = None
    heard: Heard | None = None
    tops: frozenset[str] = frozenset()
    done: list[Imported] = field(default_factory=list)
    _filed: dict[str, SourceId] = field(default_factory=dict)
    _held: list[tuple[Reading, Filing | None]] = field(default_factory=list)
    _since: datetime | None = None

    def take(self, reading: Reading, metadata: SourceMetadata = SourceMetadata()) -> None:
        """Take a document that was read; it is filed at once, or with those that follow at once."""
        ready = filing(reading, metadata, self.at) if reading.outcome.usable else None
        self._held.append((reading, ready))
        now = self.at.now()
        self._since = self._since or now
        if now - self._since >= TOGETHER or len(self._held) >= MOST_TOGETHER:
            self.close()

    def close(self) -> None:
        """File what is held; nothing if nothing is."""
        held, self._held, self._since = self._held, [], None
        if not held:
            return
        with self.at.library.writing() as work:
            told = [
                self._unread(work, reading) if ready is None else self._put(work, reading, ready)
                for reading, ready in held
            ]
            work.commit()
        for one in told:
            self.tell(one)

    def tell(self, told: Imported) -> None:
        """Keep what came of a document, and tell whoever listens."""
        self.done.append(told)
        if self.heard is not None:
            self.heard(told)

    def top(self, reading: Reading) -> str:
        """Return the place that was asked for, if the document lay inside it, else nothing."""
        outer = reading.within
        while outer and outer not in self.tops:
            outer = outer.rpartition("/")[0]
        return outer or reading.within

    def _put(self, work: UnitOfWork, reading: Reading, ready: Filing) -> Imported:
        source = work.sources.by_digest(reading.sha256)
        known = source is not None
        if source is None:
            source = ready.put(work, part_of=self._filed.get(reading.within))
        source_id = filed_id(source.id)
        self._filed[reading.path] = source_id
        if _lies_on_disk(reading):
            work.sources.note_place(source_id, reading.path)
        alike = () if known else compare(work, {source_id: ready.sketch})
        if self.case_id is not None and work.sources.attach(self.case_id, source_id):
            self._gathered(work, self.case_id, source)
        work.unread.drop(reading.path)
        return Imported(
            reading.path,
            reading.outcome,
            reading.reason,
            source.title,
            source_id,
            work.sources.count(source_id) if known else len(ready.passages),
            known,
            reading.within,
            reading.lacks,
            tuple(alike),
        )

    def _gathered(self, work: UnitOfWork, case_id: CaseId, source: Source) -> None:
        work.events.append(
            case_id,
            "source gathered",
            {"source": source.id, "title": source.title, "sha256": source.sha256},
            by=self.at.checker(),
            at=self.at.now(),
        )

    def _unread(self, work: UnitOfWork, reading: Reading) -> Imported:
        # Pasted words that are none lie nowhere: there is nothing to come back to.
        if reading.path:
            work.unread.put(
                Unread(
                    reading.path,
                    reading.outcome,
                    reading.reason,
                    self.at.now(),
                    reading.sha256,
                    self.case_id,
                    self.top(reading),
                )
            )
        return Imported(
            reading.path,
            reading.outcome,
            reading.reason,
            reading.title,
            within=reading.within,
            lacks=reading.lacks,
        )


def _lies_on_disk(reading: Reading) -> bool:
    web = reading.path.casefold().startswith(("http://", "https://"))
    return bool(reading.path) and not web and not reading.within


def file_batch(
    at: Workplace, filings: Sequence[Filing], case_id: CaseId | None = None
) -> list[Filing]:
    """File documents of an archive in one transaction; returns those that were not there."""
    filed, sketches, gathered = [], {}, 0
    with at.library.writing() as work:
        known = dict(work.sources.known([filing.source.sha256 for filing in filings]))
        for filing in filings:
            same = (filing.source.sha256, filing.source.external_id)
            if same not in known:
                known[same] = filed_id(filing.put(work).id)
                sketches[known[same]] = filing.sketch
                filed.append(filing)
            if case_id is not None:
                gathered += work.sources.attach(case_id, known[same])
        compare(work, sketches)
        if case_id is not None and gathered:
            # One event for the batch: an archive may hold as many documents as a year has hours.
            work.events.append(
                case_id, "sources gathered", {"sources": gathered}, by=at.checker(), at=at.now()
            )
        work.commit()
    return filed


def groups(unread: Sequence[Unread], places: Sequence[str]) -> dict[CaseId | None, list[str]]:
    """Return what to read again for each case: documents, or what they lie inside of, each once."""
    wanted = set(places)
    found: dict[CaseId | None, dict[str, None]] = {}
    for one in unread:
        if not wanted or one.place in wanted:
            found.setdefault(one.case_id, {})[one.within or one.place] = None
    return {case_id: list(tops) for case_id, tops in found.items()}
