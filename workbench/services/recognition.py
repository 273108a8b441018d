"""Recognise the text of scanned sources."""

from dataclasses import replace

from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Outcome, Source
from workbench.domain.text import digest
from workbench.errors import Unusable
from workbench.services.filing import Filing, filed_id
from workbench.services.intake import Imported
from workbench.services.origins import compare
from workbench.services.ports import DocumentReader
from workbench.services.progress import Progress
from workbench.services.sources import PDF
from workbench.services.workplace import Workplace


class RecognitionService:
    """Files the recognised text of a scanned source as a source of its own.

    A source stays as it was taken in, so its text is never filled in later; the recognised text
    names the scan that it is part of, and its pages can be looked at.
    """

    def __init__(self, at: Workplace, reader: DocumentReader) -> None:
        self._at = at
        self._reader = reader

    def recognise(
        self, source_id: SourceId, progress: Progress, *, case_id: CaseId | None = None
    ) -> Imported:
        """Recognise the text of a source without one; doing it twice files it once.

        Raises ``NotFound``, and ``Unusable`` for a source that has a text, is no PDF file, or where
        text cannot be recognised here.
        """
        with self._at.library.reading() as work:
            source = work.sources.get(source_id)
            original = work.sources.original(source_id)
        if source.text or source.media_type != PDF or not original:
            raise Unusable(f"“{source.title}” is no scanned PDF file, or has a text already.")
        reading = self._reader.recognise(original, progress)
        found = replace(
            source,
            text=reading.text,
            blocks=reading.blocks,
            language=reading.language,
            outcome=Outcome.PARTIAL,
            reason=reading.reason,
            sha256=digest(reading.text),
            retrieved=self._at.now(),
            part_of=source_id,
            external_id="",
            id=None,
        )
        return self._file(found, case_id)

    def _file(self, found: Source, case_id: CaseId | None) -> Imported:
        ready = Filing.of(found)
        with self._at.library.writing() as work:
            known = work.sources.by_digest(found.sha256)
            filed = known or ready.put(work)
            source_id = filed_id(filed.id)
            if known is None:
                compare(work, {source_id: ready.sketch})
            if case_id is not None and work.sources.attach(case_id, source_id):
                work.events.append(
                    case_id,
                    "source gathered",
                    {"source": source_id, "title": filed.title, "sha256": filed.sha256},
                    by=self._at.checker(),
                    at=self._at.now(),
                )
            work.commit()
        return Imported(
            found.file,
            Outcome.PARTIAL,
            found.reason,
            filed.title,
            source_id,
            len(ready.passages),
            known is not None,
        )
