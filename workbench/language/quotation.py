"""One quotation, and the statement that several of them make up."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from workbench.domain.text import Span


class QuotationKind(Enum):
    """What quotation marks are there for."""

    STATEMENT = "statement"
    # A word or two that the article borrows or keeps at a distance.
    WORDS = "words"
    TITLE = "title of a work"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: ``span`` with the marks, ``inner`` without them.

    ``speaker`` is the name as written, or the words for a group ("officials"), empty if the text
    names nobody; a pronoun is traced to the last person named, while ``speaker_span`` is where the
    pronoun stands. ``cue`` is the verb that says so, ``cue_span`` its place. ``continues`` says
    that the quotation goes on with the one before it ("“…,” she said, “…”").
    """

    span: Span
    inner: Span
    speaker: str = ""
    cue: str = ""
    speaker_span: Span | None = None
    cue_span: Span | None = None
    kind: QuotationKind = QuotationKind.STATEMENT
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """What one speaker is quoted with in one go: one quotation, or one in several parts."""

    parts: tuple[Quotation, ...]

    @property
    def span(self) -> Span:
        """Where it stands, with what the article says in between."""
        return Span(self.parts[0].span.start, self.parts[-1].span.end)

    @property
    def inners(self) -> tuple[Span, ...]:
        """Return the quoted words, part by part."""
        return tuple(part.inner for part in self.parts)

    @property
    def speaker(self) -> str:
        """Who says it, empty if the text names nobody."""
        return self.parts[0].speaker

    @property
    def speaker_span(self) -> Span | None:
        """Where the speaker is named."""
        return self.parts[0].speaker_span

    @property
    def cue_span(self) -> Span | None:
        """Where the verb stands that says so."""
        return self.parts[0].cue_span


def statements(quoted: Sequence[Quotation]) -> list[Statement]:
    """Return the statements among quotations in reading order.

    Titles, borrowed words and what is quoted inside a quotation are no statements of their own.
    """
    found: list[list[Quotation]] = []
    for quotation in quoted:
        if quotation.kind is not QuotationKind.STATEMENT:
            continue
        if found and found[-1][-1].span.covers(quotation.span):
            continue
        if quotation.continues and found:
            found[-1].append(quotation)
        else:
            found.append([quotation])
    return [Statement(tuple(parts)) for parts in found]
