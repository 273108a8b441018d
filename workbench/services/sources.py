"""Take sources into the library."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import (
    Outcome,
    PageImage,
    Reading,
    Resemblance,
    Source,
    SourceSummary,
    Unread,
)
from workbench.errors import NotFound, Unusable, WorkbenchError
from workbench.services.filing import archive_filing
from workbench.services.inspecting import Inspected, filed, inspect
from workbench.services.intake import Heard, Imported, Intake, file_batch, groups
from workbench.services.origin_editing import OriginEditing
from workbench.services.ports import Archive, Archived, DocumentReader, Listed, SourceMetadata
from workbench.services.progress import Progress
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace

__all__ = ["Imported", "SourceService"]

BATCH: Final = 500
"""Documents of an archive filed in one transaction: long enough to be fast, short enough that a
checker who saves meanwhile does not wait."""
PDF: Final = "application/pdf"
_READING: Final = "Reading sources"
_NAMED_LINES: Final = 5
_NAME: Final = 40
"""Characters of a name that are told while its document is read."""


class SourceService:
    """Takes sources in and tells what is stored."""

    def __init__(self, at: Workplace, reader: DocumentReader, undo: Undo | None = None) -> None:
        self._at = at
        self._reader = reader
        self._origins = OriginEditing(at, undo or Undo(at))

    def add(
        self,
        places: Sequence[str],
        progress: Progress,
        *,
        case_id: CaseId | None = None,
        heard: Heard | None = None,
    ) -> list[Imported]:
        """Import files, folders and addresses; a bad one is reported and the rest go on.

        Each document is filed as soon as it is read, and ``heard`` is told when it is on the disk:
        cancelling keeps what was finished. What a document holds is filed as sources of their own.
        A bulk archive (``.jsonl``) is filed document by document.
        """
        into = Intake(self._at, case_id, heard)
        listed: list[Listed] = []
        for place in places:
            try:
                listed.extend(self._reader.listed(place))
            except WorkbenchError as error:
                into.tell(Imported(place, Outcome.FAILED, str(error)))
        self._read(listed, into, progress)
        return into.done

    def retry(
        self, progress: Progress, *, places: Sequence[str] = (), heard: Heard | None = None
    ) -> list[Imported]:
        """Read documents that gave no text once more, all or those at ``places``.

        Each is gathered for the case that it was meant for.
        """
        done: list[Imported] = []
        for case_id, tops in groups(self.unread(), places).items():
            into = Intake(self._at, case_id, heard)
            self._read([Listed(top) for top in tops], into, progress)
            done += into.done
        return done

    def file(
        self,
        reading: Reading,
        metadata: SourceMetadata = SourceMetadata(),
        *,
        case_id: CaseId | None = None,
    ) -> Imported:
        """File one document that was read; the same document twice is filed once."""
        into = Intake(self._at, case_id)
        into.take(reading, metadata)
        into.close()
        return into.done[0]

    def add_archive(
        self, documents: Iterable[Archived], progress: Progress, *, case_id: CaseId | None = None
    ) -> tuple[int, int]:
        """File a bulk archive; returns how many sources and passages were filed.

        A document that is filed with the same text and the same id already is not filed again.
        """
        feed = iter(documents)
        sources = passages = 0
        while batch := list(islice(feed, BATCH)):
            progress.report(sources, 0, "Filing the archive")
            filings = [archive_filing(document, self._at) for document in batch]
            filed = file_batch(self._at, filings, case_id)
            sources += len(filed)
            passages += sum(len(filing.passages) for filing in filed)
        return sources, passages

    def summaries(self, case_id: CaseId | None = None) -> Sequence[SourceSummary]:
        """Return what is stored, without the texts, and whether it was gathered for a case.

        That is told of any case if none is named.
        """
        with self._at.library.reading() as work:
            return work.sources.summaries(case_id)

    def of_case(self, case_id: CaseId) -> Sequence[SourceId]:
        """Return the sources gathered for a case."""
        with self._at.library.reading() as work:
            return work.sources.of_case(case_id)

    def get(self, source_id: SourceId) -> Source:
        """Return one source with its text; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return work.sources.get(source_id)

    def unread(self) -> Sequence[Unread]:
        """Return the documents that gave no text, the one met first first."""
        with self._at.library.reading() as work:
            return work.unread.all()

    def forget(self, place: str) -> None:
        """Take a document off the list of those that gave no text; the file itself stays."""
        with self._at.library.writing() as work:
            work.unread.drop(place)
            work.commit()

    def resemblances(self) -> Sequence[Resemblance]:
        """Return the pairs of sources put forward as of one origin that nobody has decided on."""
        with self._at.library.reading() as work:
            return work.origins.offers()

    def same_origin(self, source_id: SourceId, other_id: SourceId) -> str:
        """Give two sources one origin and return it; groups that they are in become one.

        Raises ``NotFound``, and ``Unusable`` for a source with itself.
        """
        return self._origins.same(source_id, other_id)

    def not_same_origin(self, source_id: SourceId, other_id: SourceId) -> None:
        """Note that two sources are not of one origin; if they had one, the newer loses it.

        Raises ``NotFound``, and ``Unusable`` for a source with itself.
        """
        self._origins.not_same(source_id, other_id)

    def inspect(
        self, progress: Progress, *, source_ids: Sequence[SourceId] | None = None
    ) -> Sequence[Inspected]:
        """Return whether the files of sources, all if none are named, are still as taken in.

        The copy in the library is what counts: it stays. Nothing is fetched from the web. Raises
        ``NotFound`` for a source that is not there.
        """
        with self._at.library.reading() as work:
            there = filed(work, source_ids)
        return inspect(there, self._reader, progress)

    def page(self, source_id: SourceId, number: int, words: str, width: int) -> PageImage:
        """Return a page (from 1) of a source as a picture, with the places of ``words`` on it.

        ``width`` is that of the picture, in pixels. Raises ``NotFound``, and ``Unusable`` where
        there is no page to show.
        """
        with self._at.library.reading() as work:
            source = work.sources.get(source_id)
            # Recognised text has its pages in the scan that it is part of.
            scan = None if source.part_of is None else work.sources.original(source.part_of)
            original = work.sources.original(source_id) or scan
        if source.media_type != PDF:
            raise Unusable(f"“{source.title}” is no PDF file. Read its text instead.")
        if not original:
            raise Unusable(f"The file of “{source.title}” was not kept. Read its text instead.")
        return self._reader.page(original, number, words, width)

    def layers(self) -> Sequence[tuple[str, bool]]:
        """Return what keeps a hostile document in check, each with whether it holds here."""
        return self._reader.layers()

    def _read(self, listed: Sequence[Listed], into: Intake, progress: Progress) -> None:
        archives = [
            (item, archive)
            for item in listed
            if (archive := self._reader.archive(item.place)) is not None
        ]
        bulk = {item.place for item, _archive in archives}
        single = [item for item in listed if item.place not in bulk]
        numbers = {item.place: number for number, item in enumerate(single, start=1)}
        into.tops = frozenset(numbers)
        progress.report(0, len(listed), _being_read(single, 0))
        try:
            for item, reading in self._reader.each(single, offline=self._offline(into.case_id)):
                into.take(reading, item.metadata)
                top = into.top(reading) if reading.within else reading.path
                done = numbers.get(top, 0)
                progress.report(done, len(listed), _being_read(single, done))
        finally:
            into.close()
        for item, archive in archives:
            self._file_archive(item.place, archive, into, progress)
        progress.report(len(listed), len(listed), _READING)

    def _offline(self, case_id: CaseId | None) -> bool:
        if case_id is None:
            return False
        with self._at.library.reading() as work:
            return work.cases.get(case_id).offline

    def _file_archive(self, place: str, archive: Archive, into: Intake, progress: Progress) -> None:
        try:
            sources, passages = self.add_archive(archive, progress, case_id=into.case_id)
        except (NotFound, Unusable) as error:
            self._note(into, place, str(error))
            return
        reason = _lines(archive)
        if not archive.good:
            self._note(into, place, reason or "The archive is empty.")
            return
        outcome = Outcome.PARTIAL if reason else Outcome.OK
        self.forget(place)
        into.tell(
            Imported(
                place, outcome, reason, passages=passages, known=not sources, documents=sources
            )
        )

    def _note(self, into: Intake, place: str, reason: str) -> None:
        into.take(Reading(place, Outcome.FAILED, reason))
        into.close()


def _being_read(documents: Sequence[Listed], at: int) -> str:
    """Say which document is being read, by its name without its folders, cut short if need be."""
    if at >= len(documents):
        return _READING
    name = documents[at].place.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return f"Reading {name if len(name) <= _NAME else f'{name[: _NAME - 1]}…'}"


def _lines(archive: Archive) -> str:
    """Say which lines of an archive hold no document."""
    if not archive.bad:
        return ""
    named = ", ".join(str(line) for line in archive.bad_lines[:_NAMED_LINES])
    more = " …" if archive.bad > _NAMED_LINES else ""
    lines = "1 line holds" if archive.bad == 1 else f"{archive.bad} lines hold"
    return f"{lines} no document with a text: {named}{more}."
