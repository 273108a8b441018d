"""Tables whose cells reach over several rows or columns, made whole.

A row of a table is a passage of its own, so it has to tell by itself what a reader sees in it: a
cell that reaches over several rows or columns stands in each of them.
"""

from copy import deepcopy

from lxml import etree

_WIDEST = 50
_MOST_CELLS = 20_000
_CELLS = ("td", "th")


def spread(root: etree._Element) -> None:
    """Put copies of cells that span rows or columns where they reach, in place."""
    room = _MOST_CELLS
    for table in list(root.iter("table")):
        if next(table.iterdescendants("table"), None) is not None:
            continue
        cells = list(table.iter(*_CELLS))
        reach = sum(_span(cell, "rowspan") * _span(cell, "colspan") for cell in cells)
        # A few bytes can claim thousands of cells: what all tables may grow to has a limit.
        if len(cells) < reach <= room:
            room -= reach
            _spread(table)


def _spread(table: etree._Element) -> None:
    waiting: dict[int, tuple[int, etree._Element]] = {}
    for row in table.iter("tr"):
        column, old = 0, [cell for cell in row if cell.tag in _CELLS]
        new: list[etree._Element] = []
        while old or column in waiting:
            if column in waiting:
                left, above = waiting.pop(column)
                if left > 1:
                    waiting[column] = (left - 1, above)
                new.append(_copied(above))
                column += 1
                continue
            cell = old.pop(0)
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            for at in range(across):
                new.append(cell if at == 0 else _copied(cell))
                if down > 1:
                    waiting[column + at] = (down - 1, cell)
            column += across
        for cell in new:
            row.append(cell)


def _copied(cell: etree._Element) -> etree._Element:
    copy = deepcopy(cell)
    copy.tail = None
    return copy


def _span(cell: etree._Element, name: str) -> int:
    said = (cell.get(name) or "1").strip()
    return min(max(int(said), 1), _WIDEST) if said.isascii() and said.isdigit() else 1
