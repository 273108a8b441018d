"""Documents from the disk, the web and the clipboard, as readings."""

import os
import re
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from workbench.domain.source import Fetched, Outcome, PageImage, Reading
from workbench.errors import NotFound, Unusable
from workbench.ingest.archive import ArchiveReader, archived
from workbench.ingest.digesting import file_digest
from workbench.ingest.document import Document, Reader
from workbench.ingest.folder import documents
from workbench.ingest.forms import ending
from workbench.ingest.inside import Room, inside
from workbench.ingest.isolation import Asked, Readers, closing
from workbench.ingest.pageimage import asked_for, page_image
from workbench.ingest.parsed import Parsed
from workbench.services.ports import Listed
from workbench.services.progress import Progress

_BYTES = 100 * 2**20
_WEB = re.compile(r"https?://", re.IGNORECASE)
_ARCHIVES = {".jsonl", ".ndjson"}
_OFFLINE = "Fetching from the web is switched off; save the page and add the file."
_SEVERAL = "It holds several documents and no text of its own; take out the one you mean."
# What a server wants to be told again, and nobody else.
_UNKEPT = {"set-cookie", "set-cookie2"}


class Documents:
    """Reads documents; implements ``services.ports.DocumentReader``.

    ``offline``, which may be changed at any time, refuses every web address; ``allow_private``
    allows those of this machine and its network, for tests. Any thread may read; ``close`` ends the
    worker processes, which end with the program at the latest.
    """

    def __init__(
        self,
        *,
        offline: bool = False,
        allow_private: bool = False,
        readers: Readers | None = None,
    ) -> None:
        self.offline = offline
        self._allow_private = allow_private
        self._readers = readers if readers is not None else Readers()
        closing(self, self._readers)

    def listed(self, place: str) -> Sequence[Listed]:
        """Return the documents at a path or address: one, or all of a folder, sorted.

        Raises ``NotFound`` if there is nothing there.
        """
        if _WEB.match(place):
            return (Listed(place),)
        path = Path(place)
        try:
            if path.is_dir():
                found = tuple(documents(path))
                if not found:
                    raise NotFound(f"The folder {place} holds no files.")
                return found
            if path.exists():
                return (Listed(place),)
        except (OSError, ValueError) as error:
            raise NotFound(f"{place} cannot be opened; check its name and permissions.") from error
        raise NotFound(f"There is nothing at {place}; check the path.")

    def archive(self, place: str) -> ArchiveReader | None:
        """Return the reader of a bulk archive (JSONL), ``None`` for any other document."""
        web = _WEB.match(place) is not None
        return None if web or ending(place) not in _ARCHIVES else archived(place)

    def read(self, place: str) -> Reading:
        """Read one document, not those inside it.

        Whatever is wrong with it is an outcome, never an error.
        """
        reader = Reader.of(self._document(Listed(place), offline=self.offline))
        parsed = self._one(reader)
        if not parsed.text and parsed.attached:
            parsed = replace(parsed, outcome=Outcome.REFUSED, reason=_SEVERAL)
        return reader.reading(parsed)

    def each(
        self, listed: Iterable[Listed], *, offline: bool = False
    ) -> Iterator[tuple[Listed, Reading]]:
        """Read documents in their order, two at a time; those inside one follow it.

        An archive gives no reading of itself unless it cannot be opened. ``offline`` refuses web
        addresses.
        """
        away = offline or self.offline
        opened = (self._document(item, offline=away) for item in listed)
        yield from self._readings(opened, None)

    def read_text(self, text: str, title: str = "") -> Reading:
        """Take pasted text as a document, exactly as it is but for characters no file can hold."""
        content = text.encode("utf-8", "replace")
        document = Document(Listed(""), "", content, "", "text/plain", "utf-8")
        reader = Reader.pasted(document)
        reading = reader.reading(self._one(reader))
        return replace(reading, title=title or reading.title)

    def page(self, content: bytes, number: int, words: str, width: int) -> PageImage:
        """Return a page (from 1) of a PDF file as a picture, with the places of ``words`` on it.

        ``width`` is that of the picture, in pixels. Raises ``Unusable`` if it cannot be shown.
        """
        drawn = self._readers.read(asked_for(number, words, width), content)
        if not drawn.outcome.usable:
            raise Unusable(f"Page {number} cannot be shown. {drawn.reason}")
        return page_image(drawn)

    def recognise(self, content: bytes, progress: Progress) -> Reading:
        """Return the text of a scanned PDF file, recognised from its pages (an extra).

        Raises ``Unusable`` if that cannot be had.
        """
        from workbench.ingest.recognition import Recognition

        recognition = Recognition()
        try:
            return recognition.read(content, progress)
        finally:
            recognition.close()

    def digest(self, place: str, between: Callable[[], None]) -> str:
        """Return the SHA-256 of a file as it is now; ``between`` is called after each megabyte.

        Raises ``NotFound`` if it is gone, and ``Unusable`` if it cannot be read.
        """
        return file_digest(place, between)

    def layers(self) -> Sequence[tuple[str, bool]]:
        """Return what keeps a hostile document in check, each with whether it holds here."""
        from workbench.ingest.layers import layers

        return layers()

    def close(self) -> None:
        """End the worker processes; reading again starts new ones."""
        self._readers.close()

    def _readings(
        self, opened: Iterator[Document], room: Room | None
    ) -> Iterator[tuple[Listed, Reading]]:
        going = deque[Reader]()

        def questions() -> Iterator[Asked | Parsed]:
            for document in opened:
                going.append(Reader.of(document))
                yield going[-1].asked

        for answer in self._readers.each(questions()):
            reader = going.popleft()
            parsed = reader.read(answer)
            if parsed.text or not parsed.attached or not parsed.outcome.usable:
                yield reader.document.listed, reader.reading(parsed)
            elif parsed.reason:
                # A container is no source, but what it holds back must be known.
                left_out = replace(parsed, outcome=Outcome.REFUSED)
                yield reader.document.listed, reader.reading(left_out)
            if parsed.attached:
                left = room or Room()
                yield from self._readings(inside(reader, parsed, self._readers, left), left)

    def _one(self, reader: Reader) -> Parsed:
        (answer,) = self._readers.each([reader.asked])
        return reader.read(answer)

    def _document(self, listed: Listed, *, offline: bool) -> Document:
        place = listed.place
        if _WEB.match(place):
            return self._fetched(listed, offline=offline)
        try:
            content, why = _content(Path(place))
        except FileNotFoundError:
            return _settled(listed, Outcome.FAILED, f"There is nothing at {place}; check the path.")
        except (OSError, ValueError) as error:
            said = getattr(error, "strerror", None) or "its name makes no sense"
            return _settled(listed, Outcome.FAILED, f"{place} cannot be opened: {said}.")
        if why:
            return _settled(listed, Outcome.REFUSED, f"{place} {why}.")
        return Document(listed, place, content, Path(place).name)

    def _fetched(self, listed: Listed, *, offline: bool) -> Document:
        if offline:
            return _settled(listed, Outcome.REFUSED, _OFFLINE)
        # Loaded when first needed: it takes a third of the program's start otherwise.
        from workbench.ingest.guard import anything, public
        from workbench.ingest.web import FetchFailed, fetch

        try:
            answer = fetch(listed.place, anything if self._allow_private else public)
        except FetchFailed as failure:
            outcome = Outcome.REFUSED if failure.refused else Outcome.FAILED
            return _settled(listed, outcome, str(failure))
        kept = [
            (name, said) for name, said in answer.headers.items() if name.lower() not in _UNKEPT
        ]
        return Document(
            listed,
            listed.place,
            answer.content,
            unquote(urlsplit(answer.final_url).path).rsplit("/", 1)[-1],
            answer.media_type,
            answer.charset,
            fetched=Fetched(answer.url, answer.final_url, answer.retrieved, tuple(kept)),
        )


def _settled(listed: Listed, outcome: Outcome, reason: str) -> Document:
    return Document(listed, listed.place, b"", "", settled=Parsed(outcome, reason))


def _content(path: Path) -> tuple[bytes, str]:
    """Return the bytes of a file, or why they are not taken; raises ``OSError``."""
    # A pipe or device would wait for ever: only a plain file is opened.
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        return b"", "is a folder; name a file in it"
    if not stat.S_ISREG(mode):
        return b"", "is not a file"
    with path.open("rb") as stream:
        content = stream.read(_BYTES + 1)
    return (content, "") if len(content) <= _BYTES else (b"", "is larger than 100 MB")
