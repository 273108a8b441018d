"""Pairs of quotation marks: straight, curly, German, French, Chinese and Japanese."""

import re
from collections.abc import Iterator
from typing import Final

# What may close each opening mark. Straight marks open and close alike.
_CLOSES: Final = {
    "“": '”“"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"”',
    "”": "”",
    "'": "'",
}
_MARK: Final = re.compile("[“”„«»‹›‘’‚「」『』\"']")
_PARAGRAPH: Final = re.compile(r"[^\n\r]+")
_SINGLE: Final = frozenset("‘’‚'‹")
_ALWAYS_OPEN: Final = frozenset("“„«「『")
# Words that begin with an apostrophe, and decades.
_ELISION: Final = re.compile(
    r"(?:\d\ds?\b|em\b|tis\b|twas\b|til\b|n['’]|cause\b|bout\b|s\b|"
    r"t\b)",
    re.I,
)
_LONGEST_SINGLE, _DEEPEST = 600, 6
# A later mark that ends a quotation in single marks for sure.
_SURE_END: Final = re.compile(r"[^‘\n]{0,600}?[.,!?…][’'](?!\w)")
_NEXT_DOUBLE: Final = re.compile(r"[^“”\"\n]{0,2000}([“”\"])")


def pairs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where quotations begin and end, marks included, in the order in which they end.

    A quotation may go on over paragraphs that each begin with the opening mark. Apostrophes and
    inch marks pair with nothing. A mark left open ends with its paragraph if the paragraph begins
    with it and cannot be anything else; otherwise it is no quotation.
    """
    open_marks: list[int] = []
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        first = start + len(paragraph.group()) - len(paragraph.group().lstrip())
        if open_marks and not (first < end and text[first] == text[open_marks[0]]):
            yield from _left_open(text, open_marks)
            open_marks = []
        begin = first + 1 if open_marks else start
        open_marks = open_marks[:1]
        for match in _MARK.finditer(text, begin, end):
            closed = _step(text, match.start(), open_marks)
            if closed is not None:
                yield closed, match.end()
    yield from _left_open(text, open_marks)


def _step(text: str, at: int, open_marks: list[int]) -> int | None:
    """Take in one mark; returns where the quotation began that it ends, if it ends one."""
    mark = text[at]
    for depth in range(len(open_marks) - 1, -1, -1):
        begun = open_marks[depth]
        if mark in _CLOSES[text[begun]] and _may_close(text, at, begun):
            del open_marks[depth:]
            return begun
    if mark in _CLOSES and len(open_marks) < _DEEPEST and _may_open(text, at):
        open_marks.append(at)
    return None


def _may_open(text: str, at: int) -> bool:
    """Say whether the mark stands where a quotation can begin."""
    mark = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if mark in "「『":
        return True
    if not after or (after.isspace() and mark not in "«»" and not _heads(text, at)):
        return False
    if mark in _SINGLE and _ELISION.match(text, at + 1):
        return False
    if mark in "”»":
        return not before.isalnum() and before not in ".,!?…" and (mark == "”" or after.isalnum())
    return not before.isalnum() or mark in _ALWAYS_OPEN


def _may_close(text: str, at: int, begun: int) -> bool:
    """Say whether the mark stands where the quotation begun can end."""
    if at == begun + 1:
        return False
    mark = text[at]
    before = text[at - 1]
    after = text[at + 1 : at + 2]
    if mark == "“" and text[begun] == "“":
        # Two opening marks: a typing slip for a closing one only if a space follows.
        return not before.isspace() and (not after or after.isspace() or after in ",.;:!?")
    if mark in _SINGLE and mark not in "›":
        if after.isalnum() or before.isspace() or at - begun > _LONGEST_SINGLE:
            return False
        return not _owner(text, at)
    if mark == '"':
        return not (before.isspace() and after.isalnum()) and _evens_out(text, at, begun)
    return True


def _heads(text: str, at: int) -> bool:
    """Say whether a closing mark stands first in its line: typed for an opening one."""
    return text[at] == "”" and (at == 0 or text[at - 1] in "\n\r")


def _owner(text: str, at: int) -> bool:
    """Say whether the mark is the apostrophe of "the workers’ day" and not the end."""
    if text[at - 1] != "s" or text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
        return False
    return _SURE_END.match(text, at + 1) is not None


def _evens_out(text: str, at: int, begun: int) -> bool:
    """Say whether a straight mark may end what a curly one began: no curly one does it next."""
    if text[begun] != "“":
        return True
    if text[at - 1].isspace():
        return False
    following = _NEXT_DOUBLE.match(text, at + 1)
    return following is None or following.group(1) != "”"


def _left_open(text: str, open_marks: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the quotation that was begun at the head of a paragraph and never ended."""
    if not open_marks or text[open_marks[0]] not in _ALWAYS_OPEN:
        return
    begun = open_marks[0]
    line = text.rfind("\n", 0, begun) + 1
    feed = text.find("\n", begun)
    end = len(text) if feed < 0 else feed
    if not text[line:begun].strip() and text[begun + 1 : end].strip():
        yield begun, begun + len(text[begun:end].rstrip())
