"""Tables of OpenDocument texts: a row is a block, its cells parted by tabs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.domain.text import BlockKind

# A cell this long lays a page out, and is no entry of a table.
_PROSE_CELL = 400


@dataclass(slots=True)
class _Table:
    """An open table; ``base`` is how many paragraphs it stands in."""

    base: int
    layout: bool = False
    rows: list[list[list[str]]] = field(default_factory=list)


@dataclass(slots=True)
class Tables:
    """The tables that are open, one inside the other."""

    open: list[_Table] = field(default_factory=list)

    def begin(self, base: int) -> None:
        """Enter a table; the one around it is then there for its layout."""
        for outer in self.open[-1:]:
            outer.layout = True
        self.open.append(_Table(base))

    def begin_row(self) -> None:
        """Enter a row."""
        if self.open:
            self.open[-1].rows.append([])

    def begin_cell(self) -> None:
        """Enter a cell, or pass one that another covers: what is merged is said once."""
        if self.open and self.open[-1].rows:
            self.open[-1].rows[-1].append([])

    def takes(self, depth: int) -> bool:
        """Say whether a block inside so many open paragraphs belongs to the open cell."""
        if not self.open or depth > self.open[-1].base:
            return False
        rows = self.open[-1].rows
        return bool(rows and rows[-1])

    def say(self, words: str) -> None:
        """Put a block into the open cell."""
        self.open[-1].rows[-1][-1].append(words)

    def end(self) -> Iterator[tuple[BlockKind, str]]:
        """Leave a table; yields its rows, or its cells if it only lays the page out."""
        if not self.open:
            return
        table = self.open.pop()
        cells = [cell for row in table.rows for cell in row]
        if table.layout or any(sum(map(len, cell)) > _PROSE_CELL for cell in cells):
            yield from ((BlockKind.PARAGRAPH, words) for cell in cells for words in cell)
            return
        for row in table.rows:
            said = (" ".join(cell).replace("\t", " ").replace("\n", " ") for cell in row)
            if (words := "\t".join(said)).strip():
                yield BlockKind.TABLE, words
