"""What is to be said of how a PDF file was read."""

from collections.abc import Iterator, Sequence

from workbench.domain.source import Outcome
from workbench.ingest.pdfpages import Page

_NAMED = 8
# Fewer hidden letters are marks of the program that wrote the file, not words.
_HIDDEN_LETTERS = 20
_NO_LAYER = "The file has no text layer: its pages are pictures, and pictures are not read."


CUT_OFF = "The end of the file is missing; what was left of it was read."
DAMAGED = "The file is damaged; what could be found in it was read."


def outcome_of(
    pages: Sequence[Page], count: int, damage: str, *, words: bool
) -> tuple[Outcome, str]:
    """Return the outcome and the reason for it.

    ``count`` is how many pages the file has, read or not; ``damage`` what is wrong with it.
    """
    damaged = [page.number for page in pages if page.damaged]
    pictures = [page.number for page in pages if page.picture]
    unread = list(_unread(pages, count))
    if not words and not unread:
        return _wordless(damaged, pictures, damage)
    reason = " ".join([*unread, *_reasons(pages, damage, damaged, pictures)])
    return (Outcome.PARTIAL if reason else Outcome.OK), reason


def _wordless(damaged: Sequence[int], pictures: Sequence[int], damage: str) -> tuple[Outcome, str]:
    if pictures:
        hurt = [f"{_these(damaged)} damaged and could not be read."] if damaged else []
        return Outcome.PARTIAL, " ".join([_NO_LAYER, *hurt])
    if damaged or damage:
        return Outcome.FAILED, "The file is damaged, and no words could be read from it."
    return Outcome.EMPTY, "The file holds no words."


def _unread(pages: Sequence[Page], count: int) -> Iterator[str]:
    if len(pages) < count:
        yield f"Only the first {len(pages):,} of {count:,} pages were read, for it took too long."


def _reasons(
    pages: Sequence[Page], damage: str, damaged: Sequence[int], pictures: Sequence[int]
) -> Iterator[str]:
    if damage:
        yield damage
    if damaged:
        yield f"{_these(damaged)} damaged and could not be read."
    if pictures:
        few = "a picture" if len(pictures) == 1 else "pictures"
        yield f"{_these(pictures)} {few} with no text layer, and not read."
    if garbled := [page.number for page in pages if page.garbled]:
        yield (
            f"{_these(garbled)} not to be trusted: the file maps letters wrongly or not at all; "
            "compare with the picture of the page."
        )
    if hidden := [page.number for page in pages if page.unseen > _HIDDEN_LETTERS]:
        has = "has" if len(hidden) == 1 else "have"
        yield f"{_named(hidden)} {has} words that nobody can see on the page; they are left out."


def _these(pages: Sequence[int]) -> str:
    return f"{_named(pages)} {'is' if len(pages) == 1 else 'are'}"


def _named(pages: Sequence[int]) -> str:
    more = " …" if len(pages) > _NAMED else ""
    numbers = ", ".join(str(page) for page in pages[:_NAMED])
    return f"{'Page' if len(pages) == 1 else 'Pages'} {numbers}{more}"
