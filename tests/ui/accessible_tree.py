"""What a screen reader is told of a window: role and name of everything in it.

``python -m tests.ui.accessible_tree`` prints it for every window there is, what has no name marked.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QToolBar,
    QWidget,
)

from tests.ui.standing import standing
from tests.ui.surfaces import surfaces

Role = QAccessible.Role
INTERACTIVE: Final = frozenset(
    {
        *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.ButtonDropGrid),
        *(Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox),
        *(Role.Slider, Role.Dial, Role.HotkeyField, Role.Link, Role.MenuItem, Role.ListItem),
        *(Role.Table, Role.List, Role.Tree, Role.PageTab, Role.PageTabList),
        *(Role.Window, Role.Dialog, Role.AlertMessage),
    }
)
CELLS: Final = frozenset({Role.Cell, Role.TreeItem, Role.RowHeader, Role.ColumnHeader})
"""What is read out with its row; a row is named if one of its cells is."""
BRINGS_OUT: Final = (QLineEdit, QComboBox, QToolBar)
"""What shows parts of itself only when they are needed: a way to clear it, a list, the rest."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the tree; ``asks`` tells that it has to have a name."""

    depth: int
    role: str
    name: str
    where: str
    asks: bool

    @property
    def unnamed(self) -> bool:
        """Say whether a name is missing."""
        return self.asks and not self.name.strip()

    def __str__(self) -> str:
        told = repr(self.name) if self.name or not self.asks else "WITHOUT A NAME"
        return f"{'  ' * self.depth}{self.role} {told} [{self.where}]"


def tree(window: QWidget) -> list[Entry]:
    """Return what there is in a window, depth first."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), 0))


def dump(window: QWidget) -> str:
    """Return the tree of a window, a line each."""
    return "\n".join(str(entry) for entry in tree(window))


def nameless_rows(window: QWidget) -> list[str]:
    """Return the rows of tables and lists in a window of which no cell has words."""
    return [
        f"row {row} of {_where(view)}"
        for view in window.findChildren(QAbstractItemView)
        if view.isVisible() and not isinstance(view, QHeaderView)
        for row in _silent(view)
    ]


def _walk(face: QAccessibleInterface, depth: int) -> Iterator[Entry]:
    owner = face.object()
    name = face.text(QAccessible.Text.Name)
    yield Entry(depth, face.role().name, name, _where(owner), _asks(face, owner, depth))
    for at in range(face.childCount()):
        child = face.child(at)
        if child.isValid():
            yield from _walk(child, depth + 1)


def _asks(face: QAccessibleInterface, owner: QObject | None, depth: int) -> bool:
    role, state = face.role(), face.state()
    if role in CELLS or isinstance(owner, QMenu):
        return False
    if depth == 0:
        return True
    if state.invisible and not _brought_out(owner):
        return False
    return role in INTERACTIVE or bool(state.focusable)


def _brought_out(owner: QObject | None) -> bool:
    """Say whether something out of sight is a part of something in sight that may bring it out."""
    holder = owner.parent() if owner is not None else None
    while isinstance(holder, QWidget):
        if isinstance(holder, BRINGS_OUT):
            return holder.isVisible() and holder.isEnabled()
        holder = holder.parent()
    return False


def _where(owner: QObject | None) -> str:
    """Return the classes and names of an object and of those that hold it."""
    parts: list[str] = []
    while owner is not None and len(parts) < 4:
        if type(owner) is not QWidget or owner.objectName():
            parts.append(f"{type(owner).__name__} {owner.objectName()}".strip())
        owner = owner.parent()
    return " < ".join(parts)


def _silent(view: QAbstractItemView) -> Iterator[int]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(view.rootIndex())):
        index, cells = model.index(row, 0, view.rootIndex()), []
        while index.isValid():
            cells += [str(index.data(role) or "").strip() for role in roles]
            index = index.siblingAtColumn(index.column() + 1)
        if not any(cells):
            yield row


def main() -> int:
    """Print the tree of every window; returns 1 if something has no name."""
    missing = 0
    with standing() as stage:
        for name, window in surfaces(stage):
            sys.stdout.write(f"\n== {name}\n{dump(window)}\n")
            missing += sum(entry.unnamed for entry in tree(window))
    sys.stdout.write(f"\n{missing} without a name\n")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
