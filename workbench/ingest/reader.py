"""Documents from the disk, the web and the clipboard, as readings."""

import os
import re
import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from workbench.domain.source import Outcome, Reading
from workbench.domain.text import digest
from workbench.errors import NotFound
from workbench.ingest.folder import documents
from workbench.ingest.forms import Form, Recognised, recognise
from workbench.ingest.isolation import Readers, closing
from workbench.ingest.parsed import Parsed, one_line
from workbench.ingest.parsers import parse
from workbench.ingest.worker import LANGUAGE
from workbench.services.ports import Listed

_BYTES = 100 * 2**20
_LANGUAGE_CHARS = 4_000
_WEB = re.compile(r"https?://", re.IGNORECASE)
_READABLE = ".txt, .md, .html, .docx and .pdf files and web addresses are read"
_OFFLINE = "Fetching from the web is switched off; save the page and add the file."


class Documents:
    """Reads documents; implements ``services.ports.DocumentReader``.

    ``offline`` refuses every web address, ``allow_private`` allows those of this machine and its
    network, for tests. Any thread may read; ``close`` ends the worker processes, which end with
    the program at the latest.
    """

    def __init__(
        self,
        *,
        offline: bool = False,
        allow_private: bool = False,
        readers: Readers | None = None,
    ) -> None:
        self._offline = offline
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

    def read(self, place: str) -> Reading:
        """Read one document. Whatever is wrong with it is an outcome, never an error."""
        if _WEB.match(place):
            return self._from_web(place)
        try:
            content, why = _content(Path(place))
        except FileNotFoundError:
            return Reading(place, Outcome.FAILED, f"There is nothing at {place}; check the path.")
        except (OSError, ValueError) as error:
            said = getattr(error, "strerror", None) or "its name makes no sense"
            return Reading(place, Outcome.FAILED, f"{place} cannot be opened: {said}.")
        if why:
            return Reading(place, Outcome.REFUSED, f"{place} {why}.")
        return self._reading(place, content, Path(place).name)

    def read_text(self, text: str, title: str = "") -> Reading:
        """Take pasted text as a document, exactly as it is but for characters no file can hold."""
        content = text.encode("utf-8", "replace")
        reading = self._parsed("", content, Recognised(Form.TEXT, Form.TEXT.value), "utf-8")
        return replace(reading, title=title or reading.title)

    def close(self) -> None:
        """End the worker processes; reading again starts new ones."""
        self._readers.close()

    def _from_web(self, place: str) -> Reading:
        if self._offline:
            return Reading(place, Outcome.REFUSED, _OFFLINE)
        # Loaded when first needed: it takes a third of the program's start otherwise.
        from workbench.ingest.guard import anything, public
        from workbench.ingest.web import FetchFailed, fetch

        try:
            fetched = fetch(place, anything if self._allow_private else public)
        except FetchFailed as failure:
            outcome = Outcome.REFUSED if failure.refused else Outcome.FAILED
            return Reading(place, outcome, str(failure))
        name = unquote(urlsplit(fetched.final_url).path).rsplit("/", 1)[-1]
        return self._reading(place, fetched.content, name, fetched.media_type, fetched.charset)

    def _reading(
        self, place: str, content: bytes, name: str, media_type: str = "", charset: str = ""
    ) -> Reading:
        if not content:
            return _told(place, content, Parsed(Outcome.EMPTY, "The file is empty."), media_type)
        known = recognise(content, name, media_type)
        reading = self._parsed(place, content, known, charset)
        stem = one_line(name.rsplit(".", 1)[0] if "." in name[1:] else name)
        return replace(reading, title=reading.title or stem)

    def _parsed(self, place: str, content: bytes, known: Recognised, charset: str) -> Reading:
        if known.encrypted:
            parsed = Parsed(Outcome.ENCRYPTED, "The file opens only with a password.")
        elif known.form is None:
            reason = f"The file is {known.other}; {_READABLE}."
            parsed = Parsed(Outcome.REFUSED, reason)
        elif known.form is Form.TEXT:
            # Plain text needs no parser, so it is read even where no worker can be started.
            parsed = parse(Form.TEXT, content, charset)
            parsed = replace(parsed, language=self._language(parsed.text))
        else:
            parsed = self._readers.read({"form": known.form.value, "charset": charset}, content)
        return _told(place, content, parsed, known.media_type)

    def _language(self, text: str) -> str:
        sample = text[:_LANGUAGE_CHARS]
        return self._readers.read({"form": LANGUAGE}, sample.encode("utf-8", "replace")).language


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


def _told(place: str, content: bytes, parsed: Parsed, media_type: str) -> Reading:
    return Reading(
        path=place,
        outcome=parsed.outcome,
        reason=parsed.reason,
        title=parsed.title,
        author=parsed.author,
        publisher=parsed.publisher,
        published=parsed.published,
        language=parsed.language,
        text=parsed.text,
        blocks=parsed.blocks,
        original=content,
        sha256=digest(content),
        media_type=media_type,
        lacks=parsed.lacks,
    )
