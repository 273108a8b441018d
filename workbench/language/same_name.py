"""Whether two names may mean the same: last names, initials, acronyms, aliases, company forms."""

from typing import Final

from workbench.language.folding import fold
from workbench.language.name_words import ALIASES, COMPANY_SUFFIXES, DIRECTIONS, LINKS, ROLES

_EDGES: Final = " .,;:()\"'-"
_SHORTEST_ACRONYM = 2


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
    if _acronym(short, long) or _company(short, long):
        return True
    return _person(short, long)


def _parts(name: str) -> list[str]:
    """Return the words of a name, folded, without articles, titles and possessive."""
    folded = fold(name).text.replace("'s", "").replace("&", " and ").replace("-", " ")
    words = [word.strip(_EDGES) for word in folded.split()]
    words = [word.replace(".", "") for word in words if word]
    while len(words) > 1 and (words[0] in ROLES or words[0] == "the"):
        words = words[1:]
    return [word for word in words if word]


def _aliases(left: list[str], right: list[str]) -> bool:
    """Say whether the two are listed as names of one thing."""
    pair = {" ".join(left), " ".join(right)}
    return any(pair <= group for group in ALIASES)


def _acronym(short: list[str], long: list[str]) -> bool:
    """Say whether the shorter one is made of the first letters of the longer one."""
    if len(short) != 1 or len(long) < _SHORTEST_ACRONYM:
        return False
    every = "".join(word[0] for word in long)
    heavy = "".join(word[0] for word in long if word not in LINKS and word != "and")
    return len(short[0]) >= _SHORTEST_ACRONYM and short[0] in {every, heavy}


def _company(short: list[str], long: list[str]) -> bool:
    """Say whether the longer one only adds a company form, or a general word, behind."""
    rest = long[len(short) :]
    return long[: len(short)] == short and all(word in COMPANY_SUFFIXES for word in rest)


def _person(short: list[str], long: list[str]) -> bool:
    """Say whether the shorter one can be the longer one's last name, or its initials with it."""
    if short[-1] != long[-1] or short[-1] in COMPANY_SUFFIXES:
        return False
    if len(short) == 1:
        return long[0] not in DIRECTIONS and not any(word in LINKS for word in long[:1])
    return all(
        one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
        for one, other in zip(short[:-1], long[:-1], strict=False)
    )
