"""What the ledger of a claim says: evidence by stance, its origins, and searches in vain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.evidence import CitedSource, Evidence, Stance, lacks_locator
from workbench.domain.ids import SourceId
from workbench.domain.origins import grouped
from workbench.domain.search import SearchRecord
from workbench.ui.text.places import locator_words
from workbench.ui.text.terms import term
from workbench.ui.text.wording import label_line, moment
from workbench.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """A piece of evidence with what is known of its source, ``None`` if that is gone."""

    evidence: Evidence
    source: CitedSource | None = None

    @property
    def place(self) -> tuple[SourceId, int, int]:
        """What tells the quoted words from every other; it stays when the stance changes."""
        return self.evidence.source_id, self.evidence.span.start, self.evidence.span.end

    @property
    def title(self) -> str:
        """The title of the source."""
        return self.source.label.title if self.source is not None else ""

    @property
    def where(self) -> str:
        """The source and where in it the words stand."""
        parts = (self.title, locator_words(self.evidence.locator))
        return " · ".join(part for part in parts if part)

    @property
    def about(self) -> str:
        """Who published the source, when, of what kind and origin it is."""
        return label_line(self.source.label) if self.source is not None else ""

    @property
    def warning(self) -> str:
        """Why a reader cannot find the words again, empty if they can."""
        if self.source is None or not lacks_locator(self.evidence, self.source):
            return ""
        if self.source.url and not self.source.label.file:
            return tr("A bare address: no page or paragraph says where a reader finds the words.")
        return tr("No page or paragraph: a reader cannot find the words in so long a text.")

    @property
    def signed(self) -> str:
        """Who accepted it, and when."""
        told = tr("accepted by {checker}, {when}")
        return told.format(checker=self.evidence.by, when=moment(self.evidence.at))

    @property
    def spoken(self) -> str:
        """All of it, for a reader of the screen."""
        told = (self.where, self.about, self.warning, self.evidence.note, self.signed)
        rest = ". ".join(part.removesuffix(".") for part in told if part)
        return f"{term(self.evidence.stance)}: {self.evidence.quotation} {rest}."


@dataclass(frozen=True, slots=True)
class Side:
    """The evidence of one stance: ``count`` says how much, ``tip`` of which origins it is."""

    stance: Stance
    entries: tuple[Entry, ...]
    count: str
    tip: str


@dataclass(frozen=True, slots=True)
class LedgerContent:
    """Everything that the ledger of a claim shows."""

    sides: tuple[Side, ...] = ()
    searches: tuple[SearchRecord, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.searches and not any(side.entries for side in self.sides)


def ledger_content(
    evidence: Sequence[Evidence],
    sources: Mapping[SourceId, CitedSource],
    searches: Sequence[SearchRecord] = (),
) -> LedgerContent:
    """Return what the ledger shows of evidence from sources, and of searches in vain."""
    entries = [Entry(item, sources.get(item.source_id)) for item in evidence]
    sides = []
    for stance in Stance:
        held = tuple(entry for entry in entries if entry.evidence.stance is stance)
        sides.append(_side(stance, held, sources))
    return LedgerContent(tuple(sides), tuple(searches))


def searched_words(search: SearchRecord) -> str:
    """Say where and with which words somebody searched."""
    return " · ".join(part for part in (search.where, search.words) if part)


def searched_by(search: SearchRecord) -> str:
    """Say who searched, and when."""
    told = tr("searched by {checker}, {when}")
    return told.format(checker=search.by, when=moment(search.at))


def _side(stance: Stance, held: tuple[Entry, ...], sources: Mapping[SourceId, CitedSource]) -> Side:
    groups = grouped((entry.evidence.source_id for entry in held), sources)
    if not held:
        return Side(stance, (), "", "")
    told = tr("{pieces}, {origins}").format(
        pieces=tr("%Ln piece(s)", "", len(held)), origins=tr("%Ln origin(s)", "", len(groups))
    )
    lines = [f"– {_named(group, sources)}" for group in groups]
    return Side(stance, held, told, "\n".join((tr("Independent origins:"), *lines)))


def _named(group: Sequence[SourceId], sources: Mapping[SourceId, CitedSource]) -> str:
    """Name an origin, with the sources that are of it."""
    there = [sources[key] for key in group if key in sources]
    titles = ", ".join(dict.fromkeys(one.label.title for one in there))
    origin = next((one.origin for one in there if one.origin), "")
    if origin and origin != titles:
        return tr("{origin}: {sources}").format(origin=origin, sources=titles)
    return titles
