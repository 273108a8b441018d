"""Colours as style sheets write them, to tell words in the colour of their paper."""

import re
from collections.abc import Mapping

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
_NAMES: Mapping[str, Colour] = {
    "white": WHITE,
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "red": (255, 0, 0),
    "maroon": (128, 0, 0),
    "yellow": (255, 255, 0),
    "olive": (128, 128, 0),
    "lime": (0, 255, 0),
    "green": (0, 128, 0),
    "aqua": (0, 255, 255),
    "cyan": (0, 255, 255),
    "teal": (0, 128, 128),
    "blue": (0, 0, 255),
    "navy": (0, 0, 128),
    "fuchsia": (255, 0, 255),
    "magenta": (255, 0, 255),
    "purple": (128, 0, 128),
}
_HEX = re.compile(r"#(?:([0-9a-f]{3})[0-9a-f]?|([0-9a-f]{6})(?:[0-9a-f]{2})?)(?![0-9a-f])")
_RGB = re.compile(
    r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})(?:\s*[,/]\s*([\d.]+))?"
)
_WORD = re.compile(r"[a-z]+")
_BRIGHTEST = 255
_HEX_BASE = 16
# Steps of 255 between two shades that an eye takes for one.
_NEAR = 8


def colour(said: str) -> Colour | None:
    """Return the colour that a declaration gives, ``None`` if it gives none that is read here."""
    if found := _HEX.search(said):
        digits = found[2] or "".join(digit * 2 for digit in found[1])
        red, green, blue = (int(digits[at : at + 2], _HEX_BASE) for at in (0, 2, 4))
        return red, green, blue
    if found := _RGB.search(said):
        red, green, blue = (min(int(part), _BRIGHTEST) for part in found.group(1, 2, 3))
        return None if found[4] and float_of(found[4]) < 1 else (red, green, blue)
    named = (_NAMES[word] for word in _WORD.findall(said) if word in _NAMES)
    return next(named, None)


def float_of(digits: str) -> float:
    """Return a number as style sheets write it; 1 for what is none."""
    try:
        return float(digits)
    except ValueError:
        return 1.0


def alike(one: Colour, other: Colour) -> bool:
    """Say whether words in one colour cannot be read on the other."""
    return all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))
