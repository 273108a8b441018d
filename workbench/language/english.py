"""Whether a text is English."""

from typing import Final

from workbench.language.tongue import tongue

_LOOKED_AT: Final = 1_000


def is_english(text: str, language: str = "") -> bool:
    """Say whether a text is English, by its own letters and commonest words.

    ``language`` (ISO 639-1) is what it is said to be in, empty if nobody knows; a text said to be
    English is not if it is plainly another language's.
    """
    if language and not language.startswith("en"):
        return False
    sample = text[:_LOOKED_AT]
    return any(sign.isalpha() for sign in sample) and tongue(sample, "en") == "en"
