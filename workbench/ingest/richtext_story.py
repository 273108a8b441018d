"""A stream of paragraphs in an RTF file: the text itself, a note, a header, a comment."""

import re
from dataclasses import dataclass, field

from workbench.domain.place import Place
from workbench.domain.text import BlockKind
from workbench.ingest.parsed import Composer

_HEADING = re.compile(r"heading \d", re.IGNORECASE)
_KINDS = {
    "title": BlockKind.TITLE,
    "subtitle": BlockKind.HEADING,
    "quote": BlockKind.QUOTE,
    "intense quote": BlockKind.QUOTE,
    "caption": BlockKind.CAPTION,
}
# A cell this long lays a page out, and is no entry of a table.
_PROSE_CELL = 400
_MARK = re.compile(r"\w")
_EDGES = " \t\n"


def kind_of(style: str) -> BlockKind | None:
    """Return what the name of a style says a paragraph is, if anything."""
    return BlockKind.HEADING if _HEADING.match(style) else _KINDS.get(style.strip().lower())


@dataclass(slots=True)
class Story:
    """Puts the words of one stream into blocks.

    ``kind`` is that of all its blocks, ``None`` where each paragraph has its own; ``within`` are
    the stories that hang on the paragraph being read (text boxes), which follow it.
    """

    kind: BlockKind | None = None
    speaker: str = ""
    style: BlockKind | None = None
    in_list: bool = False
    label: str = ""
    words: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    blocks: list[tuple[BlockKind, str]] = field(default_factory=list)
    within: list["Story"] = field(default_factory=list)

    def labelled(self, label: str) -> None:
        """Take on the number or bullet before a paragraph; a bullet is no word."""
        self.in_list = True
        self.label = f"{label.strip()} " if _MARK.search(label) else ""

    def plain(self) -> None:
        """Forget what kind the paragraphs so far were."""
        self.style, self.in_list = None, False

    def end_paragraph(self, *, in_table: bool = False) -> None:
        """Close a paragraph; one in a table belongs to the cell being read."""
        words = "".join(self.words).strip(_EDGES)
        self.words.clear()
        said = f"{self.label}{words}" if words else ""
        self.label = ""
        if in_table:
            self.cell.append(said)
            return
        if said:
            self._close_row()
            self._add(said)
        self._let_out()

    def _add(self, said: str) -> None:
        usual = BlockKind.LIST_ITEM if self.in_list else BlockKind.PARAGRAPH
        self.blocks.append((self.kind or self.style or usual, said))

    def end_cell(self) -> None:
        """Close a cell of a table."""
        self.end_paragraph(in_table=True)
        self.cells.append(" ".join(part for part in self.cell if part))
        self.cell.clear()

    def end_row(self) -> None:
        """Close a row of a table."""
        self._close_row()
        self._let_out()

    def _close_row(self) -> None:
        if self.cell:
            self.end_cell()
        if any(len(cell) > _PROSE_CELL for cell in self.cells):
            self.blocks += [(self.kind or BlockKind.PARAGRAPH, cell) for cell in self.cells]
        elif any(self.cells):
            row = "\t".join(cell.replace("\t", " ") for cell in self.cells)
            self.blocks.append((self.kind or BlockKind.TABLE, row.rstrip("\t")))
        self.cells.clear()

    def _let_out(self) -> None:
        for story in self.within:
            story.end()
            self.blocks += story.blocks
        self.within.clear()

    def end(self) -> None:
        """Close whatever is open."""
        self.end_paragraph(in_table=bool(self.cell or self.cells))
        self.end_row()

    def told(self, composer: Composer) -> None:
        """Add the blocks to a text."""
        place = Place(speaker=self.speaker) if self.speaker else None
        for kind, words in self.blocks:
            composer.add(kind, words, place=place)
