"""The files that come with a message, each under a name that says no more than a name may."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from workbench.ingest.mailhead import read_head
from workbench.ingest.mailparts import Part
from workbench.ingest.parsed import Attached, one_line

_LONGEST_NAME = 200
_LONGEST_STEM = 100
_PATH = re.compile(r"[/\\]")
_UNFIT = re.compile(r'[/\\:*?"<>|]')
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/zip": ".zip",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
}
_MESSAGES = {"message/rfc822", "message/global"}
_WINMAIL = "Outlook packed it in a way of its own; ask the sender for ordinary attachments."
_ELSEWHERE = "It did not come with the message, only the place where it lies."
_FRAGMENT = "It is one piece of a message sent in several; save the whole message."
_REFUSED = {
    "application/ms-tnef": _WINMAIL,
    "application/vnd.ms-tnef": _WINMAIL,
    "message/external-body": _ELSEWHERE,
    "message/partial": _FRAGMENT,
}


def attached(parts: Iterable[Part]) -> Iterator[Attached]:
    """Yield the files of a message; a name that came before gets a number."""
    names = Names()
    for number, part in enumerate(parts, 1):
        kind = part.kind
        refused = _REFUSED.get(kind, "")
        if part.head.filename.lower() == "winmail.dat":
            refused = _WINMAIL
        content = b"" if refused else part.content()
        name = names.free(_name(part, number, content))
        yield Attached(name, content, kind, refused)


def _name(part: Part, number: int, content: bytes) -> str:
    name = one_line(_PATH.split(part.head.filename)[-1], _LONGEST_NAME)
    if part.kind in _MESSAGES:
        name = name or message_name(content)
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    return name.strip(". ") or f"part {number}{_ENDINGS.get(part.kind, '')}"


def message_name(content: bytes) -> str:
    """Return the subject of a message as the name of a file, without its ending."""
    head, _ = read_head(content, 0, ())
    return one_line(_UNFIT.sub("-", head.words("subject")), _LONGEST_STEM) or "message"


class Names:
    """Gives each name once: those that a disk would take for the same get a number."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def free(self, name: str) -> str:
        """Return the name, or with a number before its ending if it was given before."""
        key = unicodedata.normalize("NFC", name).casefold()
        self._used[key] = count = self._used.get(key, 0) + 1
        if count == 1:
            return name
        stem, dot, ending = name.rpartition(".")
        return self.free(f"{stem} ({count}).{ending}" if dot and stem else f"{name} ({count})")
