"""What is said of the passages that stand behind a match: those that repeat it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale

from workbench.domain.match import Match, Repeat
from workbench.ui.text.places import locator_words
from workbench.ui.text.wording import label_line
from workbench.ui.translation import tr

LISTED: Final = 5


def repeats_short(match: Match) -> str:
    """Say how many passages repeat a match, empty if none does."""
    count = len(match.repeats)
    return tr("+%Ln repeat(s) of the same origin", "", count) if count else ""


def repeats_lines(match: Match, most: int = LISTED) -> list[str]:
    """Say which passages repeat a match, a line each under a heading; at most so many."""
    if not match.repeats:
        return []
    listed = [f"– {_line(repeat)}" for repeat in match.repeats[:most]]
    rest = len(match.repeats) - len(listed)
    more = [tr("– and {count} more").format(count=QLocale().toString(rest))] if rest else []
    return [tr("Also in, from the same origin:"), *listed, *more]


def repeats_words(match: Match) -> str:
    """Say the same in full, for a tool tip or a reader of the screen."""
    return "\n".join(repeats_lines(match, len(match.repeats)))


def _line(repeat: Repeat) -> str:
    # The heading says that they are of one origin.
    about = label_line(replace(repeat.source, origin=""))
    parts = (repeat.source.title, locator_words(repeat.passage.locator), about)
    return " · ".join(part for part in parts if part)
