"""A page as a picture, as a worker drew it."""

import json
import math
from collections.abc import Mapping
from typing import Any

from workbench.domain.source import PageImage
from workbench.errors import Unusable
from workbench.ingest.parsed import Parsed

PAGE = "page"
_BYTES_PER_PIXEL = 3
_EDGES = 4
_MOST_BOXES = 5_000
_MOST_WORDS = 5_000


def asked_for(number: int, words: str, width: int) -> Mapping[str, str]:
    """Return what a worker is asked for the picture of a page."""
    return {"form": PAGE, "page": str(number), "words": words[:_MOST_WORDS], "width": str(width)}


def page_image(drawn: Parsed) -> PageImage:
    """Return the picture that a worker drew; raises ``Unusable`` for an answer that is odd."""
    try:
        told = json.loads(drawn.text)
        (picture,) = drawn.attached
        width, height, pages = (_whole(told[name]) for name in ("width", "height", "pages"))
        boxes = tuple(_box(box) for box in told["boxes"][:_MOST_BOXES])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unusable("The page cannot be shown: the reader gave no picture of it.") from error
    if len(picture.content) != width * height * _BYTES_PER_PIXEL:
        raise Unusable("The page cannot be shown: its picture is not whole.")
    return PageImage(width, height, picture.content, boxes, pages)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError("not a whole number")
    return value


def _box(value: Any) -> tuple[float, float, float, float]:
    if len(value) != _EDGES or not all(math.isfinite(edge) for edge in value):
        raise ValueError("not a box")
    left, top, right, bottom = (float(edge) for edge in value)
    return left, top, right, bottom
