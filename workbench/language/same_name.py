"""Whether two names may mean the same: last names, initials, acronyms, aliases, company forms."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.folding import fold
from workbench.language.given_names import GIVEN_NAMES
from workbench.language.kind_words import ORGANISATION_WORDS
from workbench.language.name_words import ALIASES, COMPANY_SUFFIXES, DIRECTIONS, LINKS, ROLES

_EDGES: Final = " .,;:()\"'-"
_SHORTEST_ACRONYM = 2
_LONGEST: Final = 200
_GENERATIONS: Final = listed("jr sr ii iii iv")
# Spelled "ue" where a keyboard lacks "ü"; both sides lose the second letter.
_UMLAUT: Final = re.compile(r"(?<=[aou])e")
_PLAIN: Final = str.maketrans(
    "øłđı", "oldi", "\u0300\u0301\u0302\u0303\u0306\u0308\u030a\u030c\u0327\u0328"
)
# Chinese and Korean family names as English spells them; they stand first.
_FAMILY_FIRST: Final = listed(
    """
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su
lu ding ren shen yao mao kim park lee choi jung kang cho yoon jang lim ban moon nguyen tran pham
"""
)


def _plain(word: str) -> str:
    """Return a word as the words of names are compared: without accents, umlauts one letter."""
    if not word.isascii():
        word = unicodedata.normalize("NFD", word[:_LONGEST]).translate(_PLAIN)
    return _UMLAUT.sub("", word)


_MAY_BE_LAST: Final = listed("trust watch press post times capital team works")
_BODIES: Final = frozenset(_plain(word) for word in ORGANISATION_WORDS - _MAY_BE_LAST)
_CALLED_BY_FIRST: Final = frozenset(_plain(word) for word in _FAMILY_FIRST | GIVEN_NAMES)
_SMALL: Final = frozenset(_plain(word) for word in LINKS)
_ALIASES: Final = [frozenset(_plain(alias) for alias in group) for group in ALIASES]


def same_name(a: str, b: str) -> bool:
    """Say whether two names as written may mean the same person, organisation or place.

    True where they are equal once case, titles, possessives and company forms are gone, where one
    is the last name or the initials of the other, or both are known aliases. Spelling mistakes are
    not forgiven.
    """
    left, right = _parts(a), _parts(b)
    if not left or not right:
        return False
    if left == right or _aliases(left, right):
        return True
    short, long = sorted((left, right), key=len)
    if _acronym(short, long) or _company(short, long) or _turned(left, right):
        return True
    return _person(short, long)


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, without articles, titles and possessive."""
    spaced = name.replace("·", " ").replace("・", " ")
    folded = fold(spaced).text.replace("'s", "").replace("&", " and ").replace("-", " ")
    words = [word.strip(_EDGES) for word in _plain(folded).split()]
    words = [word.replace(".", "") for word in words if word]
    while len(words) > 1 and _before_name(words):
        words = words[1:]
    while len(words) > 1 and words[-1] in _GENERATIONS:
        words = words[:-1]
    return tuple(word for word in words if word)


def _before_name(words: list[str]) -> bool:
    """Say whether the first of some words is an article or a title ("Justice Department": not)."""
    return words[0] == "the" or (words[0] in ROLES and words[1] not in _BODIES)


def _aliases(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether the two are listed as names of one thing."""
    pair = {" ".join(left), " ".join(right)}
    return any(pair <= group for group in _ALIASES)


def _acronym(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the shorter one is made of the first letters of the longer one."""
    if len(short) != 1 or len(long) < _SHORTEST_ACRONYM:
        return False
    every = "".join(word[0] for word in long)
    heavy = "".join(word[0] for word in long if word not in _SMALL and word != "and")
    return len(short[0]) >= _SHORTEST_ACRONYM and short[0] in {every, heavy}


def _company(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the longer one only adds a company form, or a general word, behind."""
    rest = long[len(short) :]
    return long[: len(short)] == short and all(word in COMPANY_SUFFIXES for word in rest)


def _turned(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether one has with an "of" what the other has without ("University of Leeds")."""
    if "of" not in left + right or not any(word in _BODIES for word in left):
        return False
    return sorted(set(left) - _SMALL) == sorted(set(right) - _SMALL)


def _person(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the shorter one can be the longer one's last name, or its initials with it."""
    if len(short) == 1 and short[0] == long[0]:
        return _first_of_two(long)
    if short[-1] != long[-1] or short[-1] in COMPANY_SUFFIXES:
        return False
    if short[0] in _SMALL:
        return long[-len(short) :] == short
    if len(short) == 1:
        return _last_of_more(long)
    return all(
        one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
        for one, other in zip(short[:-1], long[:-1], strict=False)
    )


def _first_of_two(long: tuple[str, ...]) -> bool:
    """Say whether a person can be called by the first word of a name alone."""
    if any(word in _BODIES for word in long):
        return False
    return long[0] in _CALLED_BY_FIRST


def _last_of_more(long: tuple[str, ...]) -> bool:
    """Say whether somebody can be called by the last word of a name alone."""
    if long[0] in DIRECTIONS or long[0] in _SMALL:
        return False
    # "England" is not the "Bank of England", but "the Council" may be "Leeds City Council".
    return long[-1] in _BODIES or not any(word in _BODIES for word in long)
