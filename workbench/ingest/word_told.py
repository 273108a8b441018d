"""What a checker is told of a Word file: how reading it ended, and what the text has not."""

from collections.abc import Iterator

from lxml import etree

from workbench.domain.source import Outcome
from workbench.ingest.parsed import Composer
from workbench.ingest.word_drawn import Found
from workbench.ingest.word_numbers import Numbers
from workbench.ingest.word_package import w

# Signs that the two sides write differently, not words.
_FEW = 8
_MUCH_HIDDEN = 0.2
_ELSEWHERE = "A part of it is kept in another format; open it in Word, save it and add that."
WHITE = "words in white, which a reader of the page may not see"


def letters(text: str) -> int:
    """Return how many characters that are no white space a text has."""
    return len("".join(text.split()))


def outcome(
    composer: Composer, main: etree._Element, found: Found, lost: int
) -> tuple[Outcome, str]:
    """Say how reading ended; ``lost`` is how many letters of the body the text has not."""
    if _has(main, "altChunk"):
        return (Outcome.PARTIAL if composer.blocks else Outcome.FAILED), _ELSEWHERE
    if lost > _FEW:
        if not composer.blocks:
            return Outcome.FAILED, "The file holds words, but none could be read."
        return Outcome.PARTIAL, "Some words could not be read; compare with the original."
    if not composer.blocks:
        return Outcome.EMPTY, _hidden("The file holds no words", found)
    if found.hidden > _MUCH_HIDDEN * found.words:
        return Outcome.PARTIAL, _hidden("Much of it is hidden and was left out", found)
    return Outcome.OK, ""


def _hidden(words: str, found: Found) -> str:
    told = f": {counted(found.hidden, 'hidden word')}. Show them in Word to read them"
    return f"{words}{told if found.hidden else ''}."


def lacks(main: etree._Element, found: Found, numbers: Numbers) -> Iterator[str]:
    """Yield what the file had that its text has not, as words for the checker."""
    if found.inserted or found.deleted or found.moved:
        changes = ", ".join(
            f"{counted(count, 'word')} {what}"
            for count, what in (
                (found.inserted, "inserted"),
                (found.deleted, "deleted and left out"),
                (found.moved, "moved"),
            )
            if count
        )
        yield f"the marks of tracked changes, which are read as accepted ({changes})"
    if found.hidden:
        yield counted(found.hidden, "hidden word")
    if found.white:
        yield WHITE
    told = (
        (found.pictures, "pictures"),
        (found.charts, "the figures of charts"),
        (found.unread, "charts and diagrams"),
        (found.embedded, "embedded objects"),
        (found.signs, "some signs of a symbol font"),
        (numbers.unknown, "some numbers of lists"),
        (_has(main, "altChunk"), "parts in another format (altChunk)"),
    )
    yield from (words for there, words in told if there)


def counted(count: int, word: str) -> str:
    """Return a count with its word: ``1 word``, ``2,000 words``."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _has(main: etree._Element, name: str) -> bool:
    return next(main.iter(w(name)), None) is not None
