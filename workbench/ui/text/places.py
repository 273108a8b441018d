"""Where in a source a passage stands, in the words of the window."""

from workbench.domain.source import Locator
from workbench.ui.translation import tr


def locator_words(locator: Locator) -> str:
    """Say where in a source a reader finds a passage, empty if nobody knows."""
    place, parts = locator.place, []
    if locator.page is not None:
        parts.append(tr("p. {page}").format(page=locator.page))
    if place is not None:
        parts.append(str(place))
    # A timecode or a cell says more than the number of a paragraph.
    exact = place is not None and (place.time is not None or place.cell)
    if locator.paragraph is not None and not exact:
        parts.append(tr("¶ {paragraph}").format(paragraph=locator.paragraph))
    return ", ".join(part for part in parts if part)
