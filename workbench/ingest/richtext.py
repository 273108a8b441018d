"""RTF files: paragraphs, headings, lists, tables, notes, comments, headers and footers."""

import re
from collections.abc import Iterator

from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Composer, Parsed, one_line
from workbench.ingest.richtext_reader import DEEPEST, TooDeep, read
from workbench.ingest.richtext_state import State
from workbench.ingest.word_told import WHITE, counted

_NEXT = b"{\\rtf"
_BEGIN = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?=\{\\rtf)")
_WORD = re.compile(r"\w")
_MUCH_HIDDEN = 0.2


def parse_richtext(content: bytes, charset: str = "") -> Parsed:
    """Read an RTF file; tracked changes are read as accepted, and ``lacks`` says so."""
    begin = _BEGIN.match(content)
    if begin is None:
        return Parsed(Outcome.FAILED, "The file is damaged: it does not begin as RTF does.")
    state = State()
    try:
        whole = _read(state, content, begin.end())
    except TooDeep:
        reason = f"The file was not opened: it is nested more than {DEEPEST:,} levels deep."
        return Parsed(Outcome.REFUSED, reason)
    composer = Composer()
    _edges(state, composer, BlockKind.HEADER)
    for story in (state.main, *state.notes):
        story.told(composer)
    _edges(state, composer, BlockKind.FOOTER)
    for story in state.comments:
        story.told(composer)
    outcome, reason = _outcome(state, composer, whole=whole)
    told = state.about.get("title", "")
    # Titles in letters that the program did not know are rows of question marks.
    title = composer.first(BlockKind.TITLE) or (told if _WORD.search(told) else "")
    return Parsed(
        outcome,
        reason,
        title=one_line(title or composer.first(BlockKind.HEADING)),
        author=one_line(state.about.get("author", "")),
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=tuple(_lacks(state)),
    )


def _read(state: State, content: bytes, start: int) -> bool:
    """Read the document and any that follow it in the file; says whether the last one is whole."""
    while start >= 0:
        end = read(state, content, start)
        state.main.end()
        if end is None:
            return False
        start = content.find(_NEXT, end)
        # Each has fonts and colours of its own.
        state.fonts, state.styles, state.white, state.colors = {}, {}, set(), 0
    return True


def _edges(state: State, composer: Composer, kind: BlockKind) -> None:
    """Add the headers or footers of pages, each distinct one once."""
    said: set[str] = set()
    for story in state.edges:
        for words in [words for found, words in story.blocks if found is kind]:
            if words not in said:
                said.add(words)
                composer.add(kind, words)


def _outcome(state: State, composer: Composer, *, whole: bool) -> tuple[Outcome, str]:
    hidden = state.counts.get("hidden", 0)
    if not whole:
        reason = "The file breaks off: what followed is missing. Get it again from where it came."
        return (Outcome.PARTIAL if composer.blocks else Outcome.FAILED), reason
    if not composer.blocks:
        told = f": {counted(hidden, 'hidden word')} left out" if hidden else ""
        return Outcome.EMPTY, f"The file holds no words{told}."
    if hidden > _MUCH_HIDDEN * state.counts.get("words", 0):
        return Outcome.PARTIAL, f"Much of it is hidden: {counted(hidden, 'word')} left out."
    return Outcome.OK, ""


def _lacks(state: State) -> Iterator[str]:
    counts = state.counts
    inserted, deleted = counts.get("inserted", 0), counts.get("deleted", 0)
    if inserted or deleted:
        told = f"{counted(inserted, 'word')} inserted, {deleted:,} deleted and left out"
        yield f"the marks of tracked changes, which are read as accepted ({told})"
    if hidden := counts.get("hidden", 0):
        yield counted(hidden, "hidden word")
    if counts.get("white", 0):
        yield WHITE
    if state.pictures:
        yield "pictures"
    if state.objects:
        yield "embedded objects"
    if state.letters.unknown:
        yield f"{counted(state.letters.unknown, 'sign')} that could not be read"
