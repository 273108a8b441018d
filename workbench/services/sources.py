"""Take sources into the library."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome, Passage, Reading, Source, SourceSummary
from workbench.domain.text import digest
from workbench.errors import WorkbenchError
from workbench.matching.passages import cut_passages
from workbench.services.ports import (
    Archived,
    DocumentReader,
    Listed,
    SourceMetadata,
    UnitOfWork,
)
from workbench.services.progress import Progress, track
from workbench.services.workplace import Workplace

BATCH: Final = 500
"""Documents of an archive filed in one transaction: long enough to be fast, short enough that a
checker who saves meanwhile does not wait."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing one document; ``known`` if the library had it before."""

    place: str
    outcome: Outcome
    reason: str = ""
    title: str = ""
    source_id: SourceId | None = None
    passages: int = 0
    known: bool = False


class SourceService:
    """Takes sources in and tells what is stored."""

    def __init__(self, at: Workplace, reader: DocumentReader) -> None:
        self._at = at
        self._reader = reader

    def add(
        self, places: Sequence[str], progress: Progress, *, case_id: CaseId | None = None
    ) -> list[Imported]:
        """Import files, folders and addresses; a bad one is reported and the rest go on.

        Each document is filed as soon as it is read, so cancelling keeps what was finished.
        """
        listed: list[Listed] = []
        done: list[Imported] = []
        for place in places:
            try:
                listed.extend(self._reader.listed(place))
            except WorkbenchError as error:
                done.append(Imported(place, Outcome.FAILED, str(error)))
        for item in track(listed, progress, "Reading sources"):
            reading = self._reader.read(item.place)
            done.append(self.file(reading, item.metadata, case_id=case_id))
        return done

    def file(
        self,
        reading: Reading,
        metadata: SourceMetadata = SourceMetadata(),
        *,
        case_id: CaseId | None = None,
    ) -> Imported:
        """File one document that was read; the same document twice is filed once."""
        if not reading.outcome.usable:
            return Imported(reading.path, reading.outcome, reading.reason, reading.title)
        with self._at.library.writing() as work:
            source = work.sources.by_digest(reading.sha256)
            known = source is not None
            if source is None:
                cut = _passages(reading)
                source = work.sources.add(
                    _source(reading, metadata, self._at), cut, reading.original
                )
            if source.id is not None and case_id is not None:
                self._attach(work, case_id, source)
            count = 0 if source.id is None else len(work.passages.of_source(source.id))
            work.commit()
        return Imported(
            reading.path, reading.outcome, reading.reason, source.title, source.id, count, known
        )

    def add_archive(self, documents: Iterable[Archived], progress: Progress) -> tuple[int, int]:
        """File a bulk archive; returns how many sources and passages were filed."""
        feed = iter(documents)
        sources = passages = 0
        while batch := list(islice(feed, BATCH)):
            progress.report(sources, 0, "Filing the archive")
            cut = [(document, _archived(document, self._at)) for document in batch]
            with self._at.library.writing() as work:
                for _document, (source, pieces) in cut:
                    work.sources.add(source, pieces)
                    passages += len(pieces)
                work.commit()
            sources += len(batch)
        return sources, passages

    def summaries(self) -> Sequence[SourceSummary]:
        """Return what is stored, without the texts."""
        with self._at.library.reading() as work:
            return work.sources.summaries()

    def of_case(self, case_id: CaseId) -> Sequence[SourceId]:
        """Return the sources gathered for a case."""
        with self._at.library.reading() as work:
            return work.sources.of_case(case_id)

    def get(self, source_id: SourceId) -> Source:
        """Return one source with its text; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return work.sources.get(source_id)

    def _attach(self, work: UnitOfWork, case_id: CaseId, source: Source) -> None:
        if source.id is None or source.id in work.sources.of_case(case_id):
            return
        work.sources.attach(case_id, source.id)
        work.events.append(
            case_id,
            "source gathered",
            {"source": source.id, "title": source.title, "sha256": source.sha256},
            by=self._at.checker(),
            at=self._at.now(),
        )


def _passages(reading: Reading) -> list[Passage]:
    return [
        Passage(SourceId(0), cut.span, cut.span.of(reading.text), cut.locator)
        for cut in cut_passages(reading.text, reading.blocks)
    ]


def _source(reading: Reading, known: SourceMetadata, at: Workplace) -> Source:
    is_address = reading.path.startswith(("http://", "https://"))
    name = "" if is_address else reading.path.replace("\\", "/").rpartition("/")[2]
    return Source(
        title=known.title or reading.title or name or reading.path,
        text=reading.text,
        sha256=reading.sha256,
        retrieved=at.now(),
        file=name,
        url=known.url or (reading.path if is_address else ""),
        author=known.author or reading.author,
        publisher=known.publisher or reading.publisher,
        published=known.published or reading.published,
        kind=known.kind,
        reliability=known.reliability,
        origin=known.origin,
        language=known.language or reading.language,
        outcome=reading.outcome,
        reason=reading.reason,
        external_id=known.external_id,
        media_type=reading.media_type,
        blocks=reading.blocks,
    )


def _archived(document: Archived, at: Workplace) -> tuple[Source, list[Passage]]:
    known = document.metadata
    source = Source(
        title=known.title or known.external_id or document.text[:60],
        text=document.text,
        sha256=digest(document.text),
        retrieved=at.now(),
        url=known.url,
        author=known.author,
        publisher=known.publisher,
        published=known.published,
        kind=known.kind,
        reliability=known.reliability,
        origin=known.origin,
        language=known.language,
        external_id=known.external_id,
        media_type="text/plain",
    )
    pieces = [
        Passage(SourceId(0), cut.span, cut.span.of(document.text), cut.locator)
        for cut in cut_passages(document.text)
    ]
    return source, pieces
