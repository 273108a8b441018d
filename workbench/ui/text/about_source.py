"""What is known of a source, in the words of the desk, and on which pages its words stand."""

from workbench.domain.source import Outcome, Source
from workbench.domain.text import Span
from workbench.ui.text.outcomes import full_outcome
from workbench.ui.translation import tr

PDF = "application/pdf"


def about(source: Source, container: str = "") -> list[str]:
    """Return what is known of a source, in lines; ``container`` is what it came inside of."""
    day = source.published.isoformat() if source.published else ""
    told = (source.publisher, source.author, day, source.kind)
    taken = f"{source.retrieved.astimezone():%d %B %Y, %H:%M}"
    lines = [
        " · ".join(part for part in told if part),
        "" if source.fetched and source.fetched.url == source.url else source.url or source.file,
        tr("Came inside: {container}").format(container=container) if container else "",
        _fetched(source),
        tr("Taken in {when} · SHA-256 {digits}…").format(when=taken, digits=source.sha256[:16]),
        tr("Origin: {origin}").format(origin=source.origin) if source.origin else "",
    ]
    if source.outcome is not Outcome.OK or source.lacks:
        lines.append(" ".join(full_outcome(source.outcome, source.reason, source.lacks)))
    return [line for line in lines if line]


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
        return tr("Fetched from {address} on {when}").format(address=came.url, when=when)
    told = tr("Fetched from {address}, answered by {other} on {when}")
    return told.format(address=came.url, other=came.final_url, when=when)
