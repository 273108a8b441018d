"""What is known of a source, in the words of the desk, and on which pages its words stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.domain.source import Locator, Source
from workbench.domain.text import Span
from workbench.ui.text.outcomes import full_outcome
from workbench.ui.text.places import locator_words
from workbench.ui.text.wording import day_words
from workbench.ui.translation import tr

PDF: Final = "application/pdf"
DIGITS: Final = 16
"""Digits of a digest that are shown: enough to tell two documents apart by eye."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is known of a source: which, what it is called, and what it is."""

    key: str
    name: str
    words: str


def head_line(source: Source) -> str:
    """Return in a line what a source is: who published it, when, of what kind it is."""
    day = day_words(source.published.isoformat()) if source.published else ""
    told = (source.publisher, day, source.kind, standing_words(source.primary))
    secret = tr("Confidential: reports do not name it") if source.confidential else ""
    return " · ".join(part for part in (*told, secret) if part)


def standing_words(primary: bool | None) -> str:
    """Say whether a source is a primary or a secondary one; empty where nobody has said."""
    if primary is None:
        return ""
    return tr("Primary") if primary else tr("Secondary")


def known_of(source: Source, container: str = "") -> list[Told]:
    """Return what is known of a source, by field; ``container`` is what it came inside of.

    What a checker should say of every source is listed where nobody has said it, too.
    """
    return [line for line in (*_said(source), *_taken(source, container)) if line.words]


def _said(source: Source) -> Iterator[Told]:
    unknown = tr("not known")
    day = day_words(source.published.isoformat()) if source.published else unknown
    yield Told("author", tr("Author"), source.author)
    yield Told("publisher", tr("Publisher"), source.publisher or unknown)
    yield Told("published", tr("Published"), day)
    yield Told("kind", tr("Kind"), source.kind or unknown)
    yield Told("primary", tr("Primary or secondary"), standing_words(source.primary) or unknown)
    yield Told("origin", tr("Origin"), source.origin)
    secret = tr("Reports do not name it") if source.confidential else ""
    yield Told("confidential", tr("Confidential"), secret)
    scale = tr("{number} of 5").format(number=source.reliability) if source.reliability else ""
    yield Told("reliability", tr("Reliability"), scale)
    yield Told("language", tr("Language"), source.language)


def _taken(source: Source, container: str) -> Iterator[Told]:
    asked = source.fetched.url if source.fetched else ""
    yield Told("url", tr("Address"), "" if source.url == asked else source.url)
    yield Told("fetched", tr("Fetched"), _fetched(source))
    yield Told("file", tr("File"), source.file)
    yield Told("container", tr("Came inside"), container)
    yield Told("retrieved", tr("Taken in"), f"{source.retrieved.astimezone():%d %B %Y, %H:%M}")
    outcome = full_outcome(source.outcome, source.reason, source.lacks)
    yield Told("outcome", tr("Reading"), " ".join(outcome))
    digest = f"{source.sha256[:DIGITS]}…" if source.sha256 else ""
    yield Told("sha256", "SHA-256", digest)


def has_pages(source: Source) -> bool:
    """Say whether the pages of a source can be shown as pictures."""
    return source.media_type.partition(";")[0].strip().lower() == PDF


def last_page(source: Source) -> int:
    """Return the last page that has words, 0 if none is known."""
    return max((block.page or 0 for block in source.blocks), default=0)


def pages_of(source: Source, span: Span | None) -> range:
    """Return the pages that words may stand on: a block tells only the page that it begins on."""
    if span is None:
        return range(0)
    pages = [block.page for block in source.blocks if block.page and block.span.overlaps(span)]
    return range(min(pages), max(pages) + 2) if pages else range(0)


def _fetched(source: Source) -> str:
    if source.fetched is None:
        return ""
    came = source.fetched
    when = f"{came.at.astimezone():%d %B %Y, %H:%M}"
    if came.final_url == came.url:
        return tr("{address} on {when}").format(address=came.url, when=when)
    told = tr("{address}, answered by {other} on {when}")
    return told.format(address=came.url, other=came.final_url, when=when)


def citation(source: Source, words: str, place: Locator) -> str:
    """Return words of a source with where they stand, as they are pasted into a draft or a note."""
    day = day_words(source.published.isoformat()) if source.published else ""
    told = (source.title, source.author, source.publisher, day, locator_words(place))
    line = ", ".join(part for part in told if part)
    quoted = tr("“{words}”").format(words=" ".join(words.split()))
    return "\n".join(part for part in (quoted, line, source.url or source.file) if part)
