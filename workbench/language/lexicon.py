"""Words and phrases that are looked up at one place of a text, the longest first."""

from collections.abc import Mapping
from typing import Final, Generic, TypeVar

V = TypeVar("V")

# One sign for one, so that offsets stay.
_ALIKE: Final = str.maketrans("\u00a0\u202f\u2009\n\t’‑", "     '-")
_IDEOGRAPHS: Final = (("\u2e80", "\u9fff"), ("\uac00", "\ud7af"), ("\uf900", "\ufaff"))
_FIRST: Final = _IDEOGRAPHS[0][0]


def is_ideograph(sign: str) -> bool:
    """Say whether a sign belongs to a script that writes without spaces (or is Korean)."""
    return sign >= _FIRST and any(first <= sign <= last for first, last in _IDEOGRAPHS)


def in_word(sign: str) -> bool:
    """Say whether a sign would carry on a word of letters; ideographs and "" do not."""
    return sign.isalnum() and not is_ideograph(sign)


class Lexicon(Generic[V]):
    """Phrases and what each stands for; letters in either case are one, unless ``exact``.

    A phrase is found between the borders of words; ideographs need none.
    """

    __slots__ = ("_by_first", "_by_last", "_exact")

    def __init__(self, phrases: Mapping[str, V], *, exact: bool = False) -> None:
        self._exact = exact
        self._by_first: dict[str, list[tuple[str, V]]] = {}
        self._by_last: dict[str, list[tuple[str, V]]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            written = self._folded(phrase)
            entry = (written, phrases[phrase])
            for sign in self._forms(written[0]):
                self._by_first.setdefault(sign, []).append(entry)
            for sign in self._forms(written[-1]):
                self._by_last.setdefault(sign, []).append(entry)

    def starting(self, text: str, at: int) -> tuple[int, V] | None:
        """Return where the longest phrase that begins at a place ends, and what it stands for."""
        for phrase, means in self._by_first.get(text[at : at + 1], ()):
            end = at + len(phrase)
            there = text[at:end]
            if (there == phrase or self._folded(there) == phrase) and not (
                in_word(phrase[-1]) and in_word(text[end : end + 1])
            ):
                return end, means
        return None

    def ending(self, text: str, at: int, since: int = 0) -> tuple[int, V] | None:
        """Return where the longest phrase that ends at a place begins, and what it stands for."""
        for phrase, means in self._by_last.get(text[at - 1 : at], ()):
            start = at - len(phrase)
            there = text[start:at]
            if start < since or (there != phrase and self._folded(there) != phrase):
                continue
            before = text[start - 1] if start else ""
            if not (in_word(phrase[0]) and (in_word(before) or before == "-")):
                return start, means
        return None

    def _forms(self, sign: str) -> set[str]:
        """Return all that one sign may be written as, so that most look-ups end at once."""
        alike = {chr(code) for code, like in _ALIKE.items() if chr(like) == sign}
        return {sign, *alike} if self._exact else {sign, sign.upper(), *alike}

    def _folded(self, text: str) -> str:
        alike = text.translate(_ALIKE)
        return alike if self._exact else alike.lower()


def listed(names: str) -> list[str]:
    """Return phrases written with white space between them and ``_`` for a space inside one."""
    return [name.replace("_", " ") for name in names.split()]
