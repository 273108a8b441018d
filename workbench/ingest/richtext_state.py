"""Where a reader of RTF stands: the open groups, fonts, styles, colours, and what was found."""

from dataclasses import dataclass, field

from workbench.ingest.richtext_letters import ANSI, Font, Letters
from workbench.ingest.richtext_story import Story

FONTS, STYLES, COLORS = "fonttbl", "stylesheet", "colortbl"
# Groups whose words are about the text, and not of it.
CAPTURED = {"title", "author", "atnauthor", "creatim", FONTS, STYLES, COLORS}
LABELS = {"listtext", "pntext"}
_TABLES = {FONTS, STYLES, COLORS}
_WHITE = [255, 255, 255]
_NO_COLOR = [-1, -1, -1]
_COUNTED = ("hidden", "deleted", "inserted", "white")


@dataclass(slots=True)
class Group:
    """What holds inside one pair of braces."""

    story: Story | None
    name: str = ""
    font: int = 0
    after: int = 1
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    white: bool = False
    shaded: bool = False
    in_table: bool = False
    fresh: bool = True
    starred: bool = False
    owner: bool = False


@dataclass(slots=True)
class State:
    """The state of reading one file, and what was found; words are counted by what they are."""

    main: Story = field(default_factory=Story)
    notes: list[Story] = field(default_factory=list)
    comments: list[Story] = field(default_factory=list)
    edges: list[Story] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)
    fonts: dict[int, Font] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    white: set[int] = field(default_factory=set)
    letters: Letters = field(default_factory=lambda: Letters(bytearray()))
    encoding: str = ANSI
    default_font: int = 0
    skip: int = 0
    defining: int = 0
    color: list[int] = field(default_factory=_NO_COLOR.copy)
    colors: int = 0
    shaded_row: bool = False
    pictures: int = 0
    objects: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    stack: list[Group] = field(default_factory=list)

    @property
    def group(self) -> Group:
        """The innermost open group."""
        return self.stack[-1]

    @property
    def font(self) -> Font:
        """The font of the words being read."""
        return self.fonts.get(self.group.font) or Font()

    def say(self, words: str) -> None:
        """Put words where the group wants them, or count them among those that are not shown."""
        group = self.group
        if not words or group.story is None:
            return
        if group.name in CAPTURED or group.name in LABELS:
            group.story.words.append(words)
            if group.name in _TABLES and ";" in words:
                self._defined(group.name, group.story)
            return
        self._count(group, len(words.split()))
        if not group.hidden and not group.deleted:
            group.story.words.append(words)

    def _count(self, group: Group, words: int) -> None:
        self.counts["words"] = self.counts.get("words", 0) + words
        shaded = group.shaded or self.shaded_row
        for name in _COUNTED:
            if getattr(group, name) and not (name == "white" and shaded):
                self.counts[name] = self.counts.get(name, 0) + words

    def _defined(self, name: str, story: Story) -> None:
        """Take an entry of the table of fonts, styles or colours, which ends with a semicolon."""
        words = "".join(story.words)
        story.words.clear()
        if name == FONTS:
            self.fonts.setdefault(self.defining, Font()).name = words.rstrip(";").strip()
        elif name == STYLES:
            self.styles[self.defining] = words.rstrip(";").strip()
            self.defining = 0
        else:
            self._colored(words.count(";"))

    def _colored(self, count: int) -> None:
        for _ in range(count):
            if self.color == _WHITE:
                self.white.add(self.colors)
            self.color = _NO_COLOR.copy()
            self.colors += 1
