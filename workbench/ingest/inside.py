"""The documents inside a document: attachments of a message, members of an archive."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.domain.source import Outcome
from workbench.ingest.document import Document, Reader
from workbench.ingest.folder import LIST_NAME, told_by
from workbench.ingest.isolation import Readers
from workbench.ingest.parsed import Attached, Parsed
from workbench.services.ports import Listed, SourceMetadata

DEEPEST = 3
MOST = 2_000
LARGEST = 200 * 2**20
_TOO_DEEP = "It is inside too many others; take it out and add it by itself."
_TOO_MANY = f"There are more than {MOST:,} documents inside; take the others out and add them."
_TOO_MUCH = "The documents inside are larger than 200 MB together; add this one by itself."


@dataclass(slots=True)
class Room:
    """How much may still be taken out of one document that was added."""

    documents: int = MOST
    size: int = LARGEST

    def refusal(self, one: Attached, depth: int) -> str:
        """Count a document in; returns why it is not taken out, empty if it is."""
        self.documents -= 1
        self.size -= len(one.content)
        if depth > DEEPEST:
            return _TOO_DEEP
        if self.size < 0:
            return _TOO_MUCH
        return one.refused


def inside(reader: Reader, parsed: Parsed, readers: Readers, room: Room) -> Iterator[Document]:
    """Yield the documents inside one that was read, asking its worker for more until all came."""
    said: dict[str, SourceMetadata] = {}
    for one in _attached(reader, parsed, readers):
        if posixpath.basename(one.name).lower() == LIST_NAME and not one.refused:
            folder = posixpath.dirname(one.name)
            said |= {
                _key(posixpath.join(folder, file)): metadata
                for file, metadata in told_by(one.content).items()
            }
            continue
        if not room.documents:
            yield _document(reader, Attached(f"{one.name} …"), said, _TOO_MANY)
            return
        yield _document(reader, one, said, room.refusal(one, reader.document.depth + 1))


def _attached(reader: Reader, parsed: Parsed, readers: Readers) -> Iterator[Attached]:
    given, first = 0, True
    while parsed.attached or first:
        first = False
        # A list of sources tells of the documents beside it, so it has to be read before them.
        yield from sorted(parsed.attached, key=_is_no_list)
        given += len(parsed.attached)
        if not parsed.more:
            return
        parsed = readers.read(*reader.more(given))
        if not parsed.outcome.usable:
            yield Attached("…", refused=f"The documents after number {given} were lost.")
            return


def _is_no_list(one: Attached) -> bool:
    return posixpath.basename(one.name).lower() != LIST_NAME


def _document(
    reader: Reader, one: Attached, said: Mapping[str, SourceMetadata], refusal: str
) -> Document:
    outer = reader.document
    place = f"{outer.place}/{one.name}"
    return Document(
        listed=Listed(place, said.get(_key(one.name), SourceMetadata())),
        place=place,
        content=b"" if refusal else one.content,
        name=one.name,
        media_type=one.media_type,
        within=outer.place,
        depth=outer.depth + 1,
        fetched=outer.fetched,
        settled=Parsed(Outcome.REFUSED, refusal) if refusal else None,
    )


def _key(name: str) -> str:
    return posixpath.normpath(name).casefold()
