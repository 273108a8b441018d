"""Follows the groups of an RTF file and sorts its words: text, notes, headers, what is not shown.

A reader of our own, for the library (striprtf 0.0.35) knows no more than one stream of text: it
loses notes, headers and the second half of letters beyond the first plane, keeps hidden and deleted
words, and stops at some pictures. The grammar is small: Rich Text Format Specification 1.9.1.
"""

from dataclasses import replace

from workbench.domain.text import BlockKind
from workbench.ingest.richtext_state import CAPTURED, LABELS, Group, State
from workbench.ingest.richtext_story import Story
from workbench.ingest.richtext_tokens import Sign, tokens
from workbench.ingest.richtext_words import act

# Far beyond what programs write.
DEEPEST = 2_000
_NOTES = {"footnote": BlockKind.NOTE, "annotation": BlockKind.COMMENT}
_EDGES = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), BlockKind.HEADER),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), BlockKind.FOOTER),
}
_BOXES = {"shptxt", "dptxbxtext"}
# Groups whose words are shown although they are marked as ones that a reader may pass over.
_SHOWN = {"shpinst", "ud", "do", "moMath", "moMathPara", "ffdeftext", "shpgrp"}
_SILENT = {
    *("info", "pict", "objdata", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl"),
    *("filetbl", "nonshppict", "shprslt", "sp", "xe", "tc", "rxe", "txe", "bkmkstart", "bkmkend"),
    *("pn", "pntxta", "pntxtb", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn"),
    *("nonesttables", "objclass", "objname", "datafield", "formfield", "falt", "panose", "upr"),
    *("private", "template", "generator", "operator", "subject", "keywords", "comment", "doccomm"),
    *("manager", "company", "category", "hlinkbase", "revtim", "printim", "buptim", "mmathPict"),
    *("themedata", "colorschememapping", "latentstyles", "datastore", "userprops", "xmlnstbl"),
}
_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\N{EM SPACE}",
    "enspace": "\N{EN SPACE}",
    "qmspace": "\N{FOUR-PER-EM SPACE}",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\N{ZERO WIDTH JOINER}",
    "zwnj": "\N{ZERO WIDTH NON-JOINER}",
    "zwbo": "\N{ZERO WIDTH SPACE}",
    "zwnbo": "\N{WORD JOINER}",
    "nestcell": " ",
    "nestrow": " ",
    "~": "\N{NO-BREAK SPACE}",
    "-": "\N{SOFT HYPHEN}",
    "_": "\N{NON-BREAKING HYPHEN}",
    "{": "{",
    "}": "}",
    "\\": "\\",
    # Formulas, on one line.
    "mden": "/",
    "msup": "^",
    "msub": "_",
}


class TooDeep(Exception):
    """The groups of a file are nested deeper than any program writes them."""


def read(state: State, content: bytes, start: int) -> int | None:
    """Read the RTF document that begins at ``start``; returns its end, ``None`` if it has none.

    Raises ``TooDeep`` for more than 2,000 groups inside one another.
    """
    state.stack = [Group(state.main)]
    for token in tokens(content, start):
        if token.sign is Sign.BYTES:
            _bytes(state, token.raw)
            continue
        state.say(state.letters.flush())
        if token.sign is Sign.OPEN:
            _open(state)
        elif token.sign is Sign.CLOSE:
            _close(state)
            if len(state.stack) == 1:
                state.say(state.letters.alone())
                return token.end
        else:
            _word(state, token.word, token.number)
    state.say(state.letters.flush() + state.letters.alone())
    while len(state.stack) > 1:
        _close(state)
    return None


def _open(state: State) -> None:
    if len(state.stack) > DEEPEST:
        raise TooDeep
    state.skip = 0
    state.group.fresh = False
    state.stack.append(replace(state.group, owner=False, starred=False, fresh=True))


def _close(state: State) -> None:
    state.skip = 0
    group = state.stack.pop() if len(state.stack) > 1 else state.group
    if group.owner and group.story is not None:
        _ended(state, group.name, group.story)


def _bytes(state: State, raw: bytes) -> None:
    group = state.group
    group.fresh = False
    if state.skip:
        state.skip, raw = max(0, state.skip - len(raw)), raw[state.skip :]
    if not raw or group.story is None:
        return
    font = state.font
    symbols = font.name if font.symbols and group.name not in CAPTURED else ""
    state.say(state.letters.take(raw, font.encoding or state.encoding, symbols))


def _word(state: State, word: str, number: int | None) -> None:
    group = state.group
    fresh, group.fresh = group.fresh, False
    if state.skip and word != "par":
        state.skip -= 1
    elif word == "*":
        # It marks what a group is for, and so it means nothing further on.
        group.starred = fresh
    elif word == "u":
        state.say(state.letters.number(number or 0, state.font.name if state.font.symbols else ""))
        state.skip = group.after
    elif word in _SIGNS:
        state.say(_SIGNS[word])
    elif not _entered(state, word):
        act(state, word, number)
    group.starred = group.starred and word == "*"


def _entered(state: State, word: str) -> bool:
    """Turn to what a group is for, if the word says so."""
    group = state.group
    kind = _NOTES.get(word) or _EDGES.get(word)
    if kind is not None or word in _BOXES or word in LABELS or word in CAPTURED:
        _own(state, word, kind)
    elif word == "ud":
        # The words of ``upr``, which is the group around, in Unicode.
        group.story = next((one.story for one in state.stack[-3::-1]), None)
    elif word in _SILENT or (group.starred and word not in _SHOWN):
        state.pictures += word == "pict" and group.story is not None
        state.objects += word == "objdata"
        group.story = None
    else:
        return word in _SHOWN
    return True


def _own(state: State, word: str, kind: BlockKind | None) -> None:
    """Begin a story of its own for the words of a group."""
    group = state.group
    if group.story is None and word not in CAPTURED:
        return
    outer = group.story
    group.story, group.name, group.owner = Story(kind), word, True
    group.in_table = False
    if word in _BOXES and outer is not None:
        group.story.kind = outer.kind
        outer.within.append(group.story)
    elif word == "annotation":
        group.story.speaker = state.about.pop("atnauthor", "")


def _ended(state: State, name: str, story: Story) -> None:
    words = "".join(story.words)
    if name in LABELS:
        outer = state.group.story
        if outer is not None:
            outer.labelled(words)
    elif name in CAPTURED:
        state.about.setdefault(name, words)
    elif name not in _BOXES:
        story.end()
        kept = {"footnote": state.notes, "annotation": state.comments}.get(name, state.edges)
        kept.append(story)
