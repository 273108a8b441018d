"""One document on its way from a disk, the web or another document to a reading."""

from dataclasses import dataclass, replace

from workbench.domain.source import Fetched, Outcome, Reading
from workbench.domain.text import digest
from workbench.ingest.forms import Form, Recognised, recognise
from workbench.ingest.isolation import Asked
from workbench.ingest.parsed import Parsed, one_line
from workbench.ingest.parsers import parse
from workbench.services.ports import Listed

LANGUAGE = "language"
LARGEST_TEXT = 32 * 2**20
_LANGUAGE_CHARS = 4_000
READABLE = (
    "text, Markdown, web pages, PDF, Word, OpenDocument, RTF, e-books, mail, subtitles, tables "
    "and zip archives are read"
)
_NESTED = "This archive is inside another; unpack it and add it by itself."


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it is read: its bytes and what is known of it beforehand.

    ``depth`` counts how many documents it is inside of; ``settled`` is its outcome if no reader is
    needed to know it.
    """

    listed: Listed
    place: str
    content: bytes
    name: str
    media_type: str = ""
    charset: str = ""
    within: str = ""
    depth: int = 0
    fetched: Fetched | None = None
    settled: Parsed | None = None

    def known(self) -> Recognised:
        """Say what form it has."""
        return recognise(self.content, self.name, self.media_type)


@dataclass(frozen=True, slots=True)
class Reader:
    """How one document is read: what a worker is asked, and what becomes of its answer."""

    document: Document
    form: Recognised
    plain: Parsed | None
    asked: Asked | Parsed

    @classmethod
    def of(cls, document: Document) -> "Reader":
        """Settle what can be settled here, and say what the worker has to be asked."""
        nothing = Recognised(None, document.media_type)
        if document.settled is not None:
            return cls(document, nothing, None, document.settled)
        if not document.content:
            return cls(document, nothing, None, Parsed(Outcome.EMPTY, "The file is empty."))
        return cls._recognised(document, document.known())

    @classmethod
    def pasted(cls, document: Document) -> "Reader":
        """Take the words as plain text, whatever they look like."""
        return cls._recognised(document, Recognised(Form.TEXT, Form.TEXT.value))

    @classmethod
    def _recognised(cls, document: Document, known: Recognised) -> "Reader":
        unread = _unread(document, known)
        if unread is not None or known.form is None:
            return cls(document, known, None, unread or Parsed(Outcome.REFUSED))
        if known.form is Form.TEXT:
            # Plain text needs no parser, so it is read even where no worker can be started.
            plain = parse(Form.TEXT, document.content, document.charset)
            sample = plain.text[:_LANGUAGE_CHARS].encode("utf-8", "replace")
            return cls(document, known, plain, ({"form": LANGUAGE}, sample))
        how = {"form": known.form.value, "charset": document.charset}
        return cls(document, known, None, (how, document.content))

    def more(self, start: int) -> Asked:
        """Return the question for the documents inside this one, from number ``start``."""
        form = self.form.form.value if self.form.form else ""
        how = {"form": form, "charset": self.document.charset, "from": str(start)}
        return how, self.document.content

    def read(self, parsed: Parsed) -> Parsed:
        """Return what was read, given what the worker answered."""
        return replace(self.plain, language=parsed.language) if self.plain else parsed

    def reading(self, parsed: Parsed) -> Reading:
        """Return the reading of what was read."""
        document = self.document
        name = document.name.replace("\\", "/").rpartition("/")[2]
        stem = one_line(name.rsplit(".", 1)[0] if "." in name[1:] else name)
        return Reading(
            path=document.place,
            outcome=parsed.outcome,
            reason=parsed.reason,
            title=parsed.title or (stem if document.settled is None else ""),
            author=parsed.author,
            publisher=parsed.publisher,
            published=parsed.published,
            language=parsed.language,
            text=parsed.text,
            blocks=parsed.blocks,
            original=document.content,
            sha256=digest(document.content) if document.settled is None else "",
            media_type=self.form.media_type,
            lacks=parsed.lacks,
            within=document.within,
            fetched=document.fetched,
        )


def _unread(document: Document, known: Recognised) -> Parsed | None:
    """Return the outcome of a document that no parser will see."""
    if known.encrypted:
        return Parsed(Outcome.ENCRYPTED, "The file opens only with a password.")
    if known.form is None:
        return Parsed(Outcome.REFUSED, f"The file is {known.other}; {READABLE}.")
    if known.form is Form.ZIP and document.depth:
        return Parsed(Outcome.REFUSED, _NESTED)
    if known.form is Form.TEXT and len(document.content) > LARGEST_TEXT:
        return Parsed(Outcome.REFUSED, "The text is larger than 32 MB; part it and add the parts.")
    return None
