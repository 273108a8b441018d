"""E-books (EPUB): the chapters in their reading order, each under its heading.

Follows EPUB 3.3 (W3C): ``META-INF/container.xml`` names the package document, its spine the order.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.bookmeta import BookMeta, book_meta
from workbench.ingest.bookparts import PAGES, Members, Part, labels, spine
from workbench.ingest.chapter import Chapter, read_chapter
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.zipguard import ArchiveRefused, opened

_NO_CONTENTS = "The file is damaged: it does not say where its chapters are."
_LOCKED = "The e-book is locked by its seller; only the seller's program opens it."
_NO_WORDS = "The book holds no words."
_DEEP = "A chapter is nested too deeply to tell its parts; all its words are kept."
_LOSSY = "Some characters could not be decoded and are shown as \ufffd."
_SECTION_CHARS = 120
_NAMED = 5
# The endings of all that is read, XML too: a chapter may declare its document type.
_KEPT = (".opf", ".ncx", ".xhtml", ".xht", ".html", ".htm", ".xml")


def parse_book(content: bytes, charset: str = "") -> Parsed:
    """Read an e-book: all its chapters, without the list of contents."""
    try:
        members = Members(opened(content, _KEPT))
    except ArchiveRefused as refused:
        return Parsed(refused.outcome, refused.reason)
    if members.locked():
        return Parsed(Outcome.ENCRYPTED, _LOCKED)
    package = members.package()
    if package is None:
        return Parsed(Outcome.FAILED, _NO_CONTENTS)
    folder, root = package
    book = _Book(members, labels(root, folder, members))
    for part in spine(root, folder):
        book.add(part)
    return _parsed(book, book_meta(root))


@dataclass(slots=True)
class _Book:
    """What was read of the book so far."""

    members: Members
    names: dict[str, str]
    composer: Composer = field(default_factory=Composer)
    missing: list[str] = field(default_factory=list)
    lacks: list[str] = field(default_factory=list)
    section: str = ""
    lossy: bool = False
    deep: bool = False

    def add(self, part: Part) -> None:
        """Read a part of the book; one that is not there or no text is noted."""
        if part.media_type.startswith("image/"):
            self.lacks.append("pictures")
            return
        content = self.members.get(part.path) if part.path and part.media_type in PAGES else None
        if content is None:
            self.missing.append(part.shown)
            return
        chapter = read_chapter(content)
        kinds = {kind for kind, _ in chapter.blocks}
        if "nav" in part.properties and kinds <= {BlockKind.HEADING}:
            return
        self._file(chapter, self.names.get(part.path, ""))

    def _file(self, chapter: Chapter, name: str) -> None:
        heading = one_line(chapter.heading, _SECTION_CHARS)
        # A part that the list of contents passes over goes on with the chapter before it.
        self.section = name or heading or (self.section if self.names else "")
        place = Place(section=self.section) if self.section else None
        for kind, words in chapter.blocks:
            self.composer.add(kind, words, place=place)
        self.lacks += chapter.lacks
        self.lossy = self.lossy or chapter.lossy
        self.deep = self.deep or chapter.deep

    def reasons(self) -> Sequence[str]:
        """Say what is wrong with the text."""
        found = [_missing(self.missing)] if self.missing else []
        found += [_DEEP] if self.deep else []
        return [*found, _LOSSY] if self.lossy else found


def _missing(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"Parts of the book are not in the file or no text: {', '.join(names[:_NAMED])}{more}."


def _parsed(book: _Book, meta: BookMeta) -> Parsed:
    reason, composer = " ".join(book.reasons()), book.composer
    lacks = tuple(dict.fromkeys(book.lacks))
    if not composer.blocks:
        outcome = Outcome.FAILED if book.missing else Outcome.EMPTY
        return Parsed(outcome, reason or _NO_WORDS, title=meta.title, lacks=lacks)
    return Parsed(
        Outcome.PARTIAL if reason else Outcome.OK,
        reason,
        title=meta.title or one_line(composer.first(BlockKind.TITLE, BlockKind.HEADING)),
        author=meta.author,
        publisher=meta.publisher,
        published=meta.published,
        language=meta.language,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=lacks,
    )
