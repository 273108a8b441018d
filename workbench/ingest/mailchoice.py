"""Which parts of a message are its words, which are files that came with it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.ingest.mailparts import Part

HTML = {"text/html", "application/xhtml+xml"}
ENRICHED = {"text/enriched", "text/richtext"}
_WORDS = {"text/plain", *HTML, *ENRICHED}
_TOLD = {
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
    "text/rfc822-headers",
}
_SIGNATURES = {
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
}
# Apple's programs send what only their own disks can hold along with a file.
_FORKS = {"application/applefile"}


@dataclass(slots=True)
class Choice:
    """The parts of a message by what becomes of them.

    ``words`` are groups of parts that say one thing each; a group has several only where the sender
    offered the same in several forms. ``notes`` are reports of mail programs.
    """

    words: list[list[Part]] = field(default_factory=list)
    notes: list[Part] = field(default_factory=list)
    files: list[Part] = field(default_factory=list)
    pictures: int = 0
    signed: bool = False


def choice(parts: Iterable[Part]) -> Choice:
    """Sort the parts of a message."""
    made = Choice()
    groups: dict[int, list[Part]] = {}
    for part in parts:
        _sort(made, part, groups)
    if not made.words:
        _named_words(made)
    return made


def _sort(made: Choice, part: Part, groups: dict[int, list[Part]]) -> None:
    kind = _kind(part)
    if kind in _SIGNATURES:
        made.signed = True
    elif kind in _TOLD:
        made.notes.append(part)
    elif _is_picture(part):
        made.pictures += 1
    elif kind in _WORDS and not _is_file(part):
        alternative = part.around("alternative")
        if alternative is None or id(alternative) not in groups:
            group: list[Part] = []
            made.words.append(group)
            if alternative is not None:
                groups[id(alternative)] = group
        made.words[-1].append(part) if alternative is None else groups[id(alternative)].append(part)
    elif kind not in _FORKS:
        made.files.append(part)


def _kind(part: Part) -> str:
    # A container whose boundary never came is read as words.
    return "text/plain" if part.kind.startswith("multipart/") else part.kind


def _is_file(part: Part) -> bool:
    return part.head.disposition == "attachment" or bool(part.head.filename)


def _is_picture(part: Part) -> bool:
    """Say whether a part is a picture that belongs into the words, not beside them."""
    if not part.kind.startswith("image/"):
        return False
    shown = "content-id" in part.head.fields and part.around("related") is not None
    return shown or part.head.disposition != "attachment"


def _named_words(made: Choice) -> None:
    """Take the first file of words for the message itself: some writers name that, too."""
    for part in made.files:
        if part.kind in _WORDS and part.head.disposition != "attachment":
            made.files.remove(part)
            made.words.append([part])
            return
