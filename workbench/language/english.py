"""Whether a text is English."""

import re
from typing import Final

from workbench.language.tongue import tongue

_LOOKED_AT: Final = 1_000
# Small words of other languages that English is full of: short texts were taken for Portuguese.
_SHARED: Final = re.compile(r"\b(?:a|do)\b", re.IGNORECASE)


def is_english(text: str, language: str = "") -> bool:
    """Say whether a text is English, by its own letters and commonest words.

    ``language`` (ISO 639-1) is what it is said to be in, empty if nobody knows; a text said to be
    English is not if it is plainly another language's.
    """
    if language and not language.startswith("en"):
        return False
    sample = _SHARED.sub(" ", text[:_LOOKED_AT])
    return any(sign.isalpha() for sign in sample) and tongue(sample, "en") == "en"
