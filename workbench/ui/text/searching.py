"""What the window says of a checker's own search."""

from typing import Final

from PySide6.QtCore import QLocale

from workbench.domain.searching import Found
from workbench.ui.translation import tr

LONGEST: Final = 200
"""Characters of a selection that are looked for."""


def found_words(found: Found) -> str:
    """Say how many passages were found, and how many of them are shown."""
    told = (
        tr("more than %Ln passage(s)", "", found.total)
        if found.more
        else tr("%Ln passage(s)", "", found.total)
    )
    shown = len(found.passages)
    if shown >= found.total:
        return told
    first = QLocale().toString(shown)
    return tr("{passages}, the first {count} shown").format(passages=told, count=first)


def undated_words(found: Found) -> str:
    """Say how many sources were passed over for want of a date, empty if none were."""
    if not found.undated:
        return ""
    return tr("%Ln source(s) without a date passed over.", "", found.undated)


def how_to_search() -> str:
    """Say in plain words what can be typed, with examples."""
    return "\n".join(
        (
            tr("Passages are found that have all of the words, in whatever form. For example:"),
            tr("•  ferry passengers May – each of these words somewhere in the passage"),
            tr('•  "twice as many" -forecast – a phrase word for word; “-” leaves a word out'),
            tr(
                '•  harbour publisher:"City Council" kind:report after:2024-01 – only in such '
                "sources, from that day on (also title: author: source: language: before:)"
            ),
        )
    )


def line_of(words: str) -> str:
    """Return selected words as a line to search with: the marks that a line reads are left out."""
    plain = "".join(" " if sign in _READ else sign for sign in words[: LONGEST + 1])
    parts = [part.strip("-−–:") for part in plain.split()]
    line = " ".join(part for part in parts if part)
    return line if len(words) <= LONGEST else line.rpartition(" ")[0] or line


_READ: Final = frozenset('"“”„«»「」『』')
