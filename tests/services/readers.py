"""A reader of documents that lie nowhere, so that what becomes of readings can be looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from workbench.domain.source import Outcome, PageImage, Reading
from workbench.domain.text import digest
from workbench.errors import NotFound, Unusable
from workbench.ingest.archive import read_line
from workbench.services.ports import Archived, Listed
from workbench.services.progress import Progress


def read(place: str, text: str = "", **told: Any) -> Reading:
    """Return the reading of a plain text."""
    content = text.encode()
    made = Reading(
        place,
        Outcome.OK,
        title=place.rpartition("/")[2],
        text=text,
        original=content,
        sha256=digest(content),
    )
    return replace(made, **told)


def failed(place: str, reason: str = "It is damaged.", within: str = "") -> Reading:
    """Return the reading of what could not be read."""
    return Reading(place, Outcome.FAILED, reason, within=within)


@dataclass(slots=True)
class Lines:
    """A bulk archive out of lines."""

    lines: Sequence[bytes]
    good: int = 0
    bad: int = 0
    bad_lines: list[int] = field(default_factory=list)

    def __iter__(self) -> Iterator[Archived]:
        """Yield the documents, and count the lines that hold none."""
        for number, line in enumerate(self.lines, start=1):
            document = read_line(line)
            if document is None:
                self.bad += 1
                self.bad_lines.append(number)
            else:
                self.good += 1
                yield document


@dataclass(slots=True)
class Shelf:
    """Gives the readings of each place in turn; the last ones are given again and again.

    ``asked`` keeps how it was asked: the place, and whether the web was out of bounds.
    """

    places: dict[str, list[list[Reading]]]
    archives: Mapping[str, Sequence[bytes]] = field(default_factory=dict)
    asked: list[tuple[str, bool]] = field(default_factory=list)
    drawn: list[tuple[bytes, int, str, int]] = field(default_factory=list)
    recognised: str = ""

    def listed(self, place: str) -> Sequence[Listed]:
        """Return the place, if anything is there."""
        if place not in self.places and place not in self.archives:
            raise NotFound(f"There is nothing at {place}; check the path.")
        return (Listed(place),)

    def archive(self, place: str) -> Lines | None:
        """Return the archive at a place."""
        return Lines(self.archives[place]) if place in self.archives else None

    def read(self, place: str) -> Reading:
        """Return the first reading of a place."""
        return self.places[place][0][0]

    def each(
        self, listed: Iterable[Listed], *, offline: bool = False
    ) -> Iterator[tuple[Listed, Reading]]:
        """Yield the readings of each place."""
        for item in listed:
            self.asked.append((item.place, offline))
            turns = self.places.get(item.place, [[failed(item.place, "There is nothing there.")]])
            for reading in turns.pop(0) if len(turns) > 1 else turns[0]:
                yield Listed(reading.path), reading

    def page(self, content: bytes, number: int, words: str, width: int) -> PageImage:
        """Return one white pixel."""
        self.drawn.append((content, number, words, width))
        return PageImage(1, 1, b"\xff\xff\xff", pages=number)

    def recognise(self, content: bytes, progress: Progress) -> Reading:
        """Give the recognised text, or say that it cannot be had."""
        progress.report(1, 1, "Recognising text")
        if not self.recognised:
            raise Unusable("Nothing is recognised here.")
        return read("", self.recognised, outcome=Outcome.PARTIAL, reason="By OCR.")

    def digest(self, place: str, between: Callable[[], None]) -> str:
        """Return the digest of the first reading of a place."""
        between()
        if place not in self.places:
            raise NotFound(f"There is nothing at {place}.")
        return self.places[place][0][0].sha256

    def layers(self) -> Sequence[tuple[str, bool]]:
        """Return that nothing keeps these documents in check."""
        return (("no network", False),)

    def read_text(self, text: str, title: str = "") -> Reading:
        """Take a text as it is."""
        return read("", text, title=title)
