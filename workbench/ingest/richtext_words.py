"""What the control words of RTF files do to the state of their reader."""

from collections.abc import Callable

from workbench.domain.text import BlockKind
from workbench.ingest.richtext_letters import ANSI, Font, of_page
from workbench.ingest.richtext_state import FONTS, STYLES, State
from workbench.ingest.richtext_story import Story, kind_of

_BODY_LEVEL = 9
_MOST_AFTER = 100
_PAGES = {"ansi": ANSI, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_COLORS = {"red": 0, "green": 1, "blue": 2}
_SWITCHES = {"v": "hidden", "deleted": "deleted", "revised": "inserted", "intbl": "in_table"}


def act(state: State, word: str, number: int | None) -> None:
    """Do what a control word says; an unknown one does nothing."""
    story = state.group.story
    if word in _SWITCHES:
        setattr(state.group, _SWITCHES[word], number != 0)
    elif word in _PAGES:
        state.encoding = _PAGES[word]
    elif word in _COLORS:
        state.color[_COLORS[word]] = number or 0
    elif word in _NUMBERED:
        _NUMBERED[word](state, number or 0)
    elif story is not None and word in _PARAGRAPHS:
        _PARAGRAPHS[word](state, story)


def _font(state: State, number: int) -> None:
    if state.group.name == FONTS:
        state.defining = number
        state.fonts[number] = Font()
    state.group.font = number


def _page(state: State, number: int) -> None:
    state.encoding = of_page(number) or state.encoding


def _charset(state: State, number: int) -> None:
    state.fonts.setdefault(state.defining, Font()).charset(number)


def _font_page(state: State, number: int) -> None:
    if state.group.name == FONTS:
        state.fonts.setdefault(state.defining, Font()).encoding = of_page(number)


def _style(state: State, number: int) -> None:
    if state.group.name == STYLES:
        state.defining = number
    elif state.group.story is not None:
        state.group.story.style = kind_of(state.styles.get(number, ""))


def _outline(state: State, number: int) -> None:
    story = state.group.story
    if story is not None and number < _BODY_LEVEL and state.group.name != STYLES:
        story.style = story.style or BlockKind.HEADING


def _list(state: State, number: int) -> None:
    if state.group.story is not None and number:
        state.group.story.in_list = True


def _color(state: State, number: int) -> None:
    state.group.white = number in state.white


def _shade(state: State, number: int) -> None:
    state.group.shaded = number > 0 and number not in state.white


def _shade_cell(state: State, number: int) -> None:
    # Cells are told of before the words in them.
    state.shaded_row |= number > 0 and number not in state.white


def _after(state: State, number: int) -> None:
    state.group.after = min(max(number, 0), _MOST_AFTER)


def _default_font(state: State, number: int) -> None:
    state.default_font = number
    state.group.font = number


def _stamp(state: State, number: int) -> None:
    if state.group.name == "creatim" and state.group.story is not None:
        state.group.story.words.append(f"{number:02}-")


def _paragraph(state: State, story: Story) -> None:
    story.end_paragraph(in_table=state.group.in_table)


def _cell(state: State, story: Story) -> None:
    story.end_cell()


def _row(state: State, story: Story) -> None:
    story.end_row()


def _new_row(state: State, story: Story) -> None:
    state.shaded_row = False


def _plain_paragraph(state: State, story: Story) -> None:
    state.group.in_table = False
    story.plain()


def _plain(state: State, story: Story) -> None:
    group = state.group
    group.hidden = group.deleted = group.inserted = group.white = False
    group.font = state.default_font


_NUMBERED: dict[str, Callable[[State, int], None]] = {
    "f": _font,
    "deff": _default_font,
    "ansicpg": _page,
    "fcharset": _charset,
    "cpg": _font_page,
    "s": _style,
    "outlinelevel": _outline,
    "ls": _list,
    "cf": _color,
    **dict.fromkeys(("highlight", "cb", "chcbpat", "cbpat"), _shade),
    "clcbpat": _shade_cell,
    "uc": _after,
    **dict.fromkeys(("yr", "mo", "dy"), _stamp),
}
_PARAGRAPHS: dict[str, Callable[[State, Story], None]] = {
    **dict.fromkeys(("par", "page", "sect", "column"), _paragraph),
    "cell": _cell,
    "row": _row,
    "trowd": _new_row,
    "pard": _plain_paragraph,
    "plain": _plain,
}
