"""How words on a page look, as far as it decides whether they are seen."""

import re
from dataclasses import dataclass

from lxml import etree

from workbench.ingest.pagecolour import WHITE, Colour, alike, colour, float_of
from workbench.ingest.pagestyle import Style

_FAR = re.compile(r"-(?:[5-9]\d\d|\d{4,})(?:\.\d+)?(?:px|em|rem|pt|%|vw|vh)?")
_MOVES = ("left", "top", "margin-left", "text-indent")
_NOTHING = re.compile(r"0*(?:\.0*)?%?")
_CLIPPED = re.compile(r"rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]|inset\(\s*(?:50|100)%")
_SIZE = re.compile(r"([\d.]+)\s*(px|pt|em|rem|%)?")
# A letter of under two pixels is a speck.
_SPECK = 2.0
_UNKNOWN = re.compile(r"url\(|gradient|var\(|image")


@dataclass(frozen=True, slots=True)
class Look:
    """How words at a place look; ``None`` is a colour that is not told or cannot be known."""

    ink: Colour | None = None
    paper: Colour | None = WHITE
    tiny: bool = False
    off: bool = False

    @property
    def hidden(self) -> bool:
        """Say whether words that look like this cannot be read."""
        same = self.ink is not None and self.paper is not None and alike(self.ink, self.paper)
        return self.tiny or self.off or same


def is_gone(element: etree._Element, style: Style) -> bool:
    """Say whether an element is not shown, whatever is in it."""
    if element.get("hidden", "until-found") != "until-found":
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    if not style:
        return False
    return (
        style.get("display") == "none"
        or _NOTHING.fullmatch(style.get("opacity", "1")) is not None
        or any(_FAR.match(style.get(name, "")) for name in _MOVES)
        or _CLIPPED.match(style.get("clip", style.get("clip-path", ""))) is not None
    )


def seen(look: Look, style: Style) -> Look:
    """Return how words look in an element with this style, inside one where they look so."""
    off = style.get("visibility")
    return Look(
        ink=_ink(style["color"], look) if "color" in style else look.ink,
        paper=_paper(style, look),
        tiny=_tiny(style["font-size"], look.tiny) if "font-size" in style else look.tiny,
        off=off in {"hidden", "collapse"} if off else look.off,
    )


def _ink(said: str, look: Look) -> Colour | None:
    return look.ink if said == "inherit" else colour(said)


def _paper(style: Style, look: Look) -> Colour | None:
    said = " ".join(style[name] for name in style if name.startswith("background"))
    if _UNKNOWN.search(said):
        return None
    if not said or {"transparent", "none", "inherit"} & set(said.split()):
        return look.paper
    return colour(said)


def _tiny(said: str, before: bool) -> bool:
    size = _SIZE.match(said)
    if not size:
        return False
    number, unit = float_of(size[1]), size[2]
    if unit in {"em", "%"}:
        return before or number == 0
    return number == 0 or (number < _SPECK and unit in {"px", "pt", None})
