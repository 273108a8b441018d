"""One thing that a checker can do in the window, as data."""

from dataclasses import dataclass

from workbench.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a checker can do.

    ``shortcut`` is the key shown in the menu, ``also`` further keys that do the same. A key that
    is a single letter or digit acts only while no text is being typed: text fields take it first.
    ``checkable`` actions are on or off. ``text`` and ``tip`` are as written here, with ``number``
    for ``{n}``; ``shown`` and ``told`` are what the checker reads.
    """

    key: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    also: tuple[str, ...] = ()
    checkable: bool = False
    number: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that does this, the one shown first."""
        return (self.shortcut, *self.also) if self.shortcut else self.also

    @property
    def shown(self) -> str:
        """The words in the menu, in the language of the window."""
        return tr(self.text).format(n=self.number)

    @property
    def plain(self) -> str:
        """The words without the mark of the menu letter."""
        return self.shown.replace("&", "")

    @property
    def told(self) -> str:
        """What is said of the action at length, in the language of the window."""
        return tr(self.tip).format(n=self.number)
