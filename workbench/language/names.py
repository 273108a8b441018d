"""Names of people, organisations, places and products, found by how they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.language.headlines import headlines, in_headline
from workbench.language.name_words import (
    BEFORE_OF,
    COMMON,
    DEMONYMS,
    LIKE_WORDS,
    LINKS,
    NAMED_LIKE_PARTICIPLES,
    NEVER,
    NOT_ROLES,
    OFFICES,
    PLACES,
    ROLE_OPENERS,
    ROLES,
)
from workbench.language.same_name import same_name
from workbench.language.tokens import Token, hyphenated, tokens

__all__ = ["Name", "names", "same_name"]

_LOWERED: Final = re.compile(r"(?<![\w-])[a-zà-ÿа-яё]{3,}(?![\w-])")
_SPACES: Final = frozenset({" ", "\u00a0", " & ", "&", ". "})
_LONGEST, _LINKS_AT_ONCE = 8, 2


@dataclass(frozen=True, slots=True)
class Name:
    """One name, where it stands, and the role that was put before it ("CEO"), if any."""

    span: Span
    text: str
    role: str = ""


def names(text: str, language: str = "en") -> list[Name]:
    """Return the names that stand in a text, in reading order, without overlaps.

    A capital tells a name, except where it begins a sentence with a common word, or stands in a
    headline that spells every word so: there only names known from the running text count, if
    there is any. German writes every noun so: there a single word counts only as an acronym, a
    product, or part of a longer name found elsewhere. Scripts without capitals give no names.
    """
    titled = headlines(text)
    lowered = {match.group() for match in _LOWERED.finditer(text)}
    found: list[Name] = []
    german = language[:2] == "de"
    for chain in _chains(text, titled, lowered):
        for part in _without_of(chain) if german else [chain]:
            found.extend(_of_chain(text, part))
    if german:
        found = _german(found)
    known = [name.text for name in found]
    for line in titled:
        found.extend(Name(span, span.of(text)) for span in in_headline(text, line, known))
    return sorted(found, key=lambda name: name.span)


def _chains(text: str, titled: Sequence[Span], lowered: set[str]) -> Iterator[list[Token]]:
    """Yield runs of words that belong together and are written as a name."""
    chain: list[Token] = []
    links: list[Token] = []
    ahead = iter([*titled, Span(len(text), len(text) + 1)])
    headline = next(ahead)
    for token in tokens(text):
        while token.span.start >= headline.end:
            headline = next(ahead)
        if chain and not _joins(chain, links, token):
            yield chain
            chain, links = [], []
        if token.span.start < headline.start and _named(token, lowered, inside=bool(chain)):
            chain, links = [*chain, *links, token], []
        elif chain and _links(chain, links, token):
            links.append(token)
        elif chain:
            yield chain
            chain, links = [], []
    if chain:
        yield chain


def _links(chain: list[Token], links: list[Token], token: Token) -> bool:
    """Say whether a small word may go on with the name begun."""
    if token.low not in LINKS or len(links) >= _LINKS_AT_ONCE:
        return False
    return token.low != "of" or chain[-1].low in BEFORE_OF | ROLES


def _joins(chain: list[Token], links: list[Token], token: Token) -> bool:
    """Say whether a word stands close enough to the one before it to be one name with it."""
    if len(chain) + len(links) >= _LONGEST:
        return False
    last = (links or chain)[-1]
    gap = token.after
    if hyphenated(token):
        return token.capital and not ("." in last.text or len(last.text) == len("US"))
    if gap == ". ":
        return last.low in ROLES or len(last.text) == 1
    if links and links[0].low in {"and", "y", "e"}:
        return False
    return gap in _SPACES or (gap == "" and last.text.endswith("."))


def _named(token: Token, lowered: set[str], *, inside: bool) -> bool:
    """Say whether a word is written as a name and is none of the words that only look so.

    ``inside`` says that a name has already begun, so that "AI" or "Rowling" is part of it.
    """
    if not token.capital or not any(char.isalpha() for char in token.text):
        return False
    if token.text in LIKE_WORDS:
        return True
    if token.low in NEVER:
        return inside and token.coded and not token.text[-1].isdigit()
    if token.coded:
        return token.low not in COMMON
    if inside or not token.first:
        return token.low not in COMMON or token.low in ROLES
    return not _only_begins(token, lowered)


def _only_begins(token: Token, lowered: set[str]) -> bool:
    """Say whether the first word of a sentence is a common word rather than a name."""
    if token.low in ROLES or token.low in DEMONYMS:
        return False
    common = token.low in COMMON or token.low in lowered or token.labelled
    if token.low.endswith("ed"):
        return token.low not in NAMED_LIKE_PARTICIPLES
    return common or token.low.endswith(("ing", "ly"))


def _of_chain(text: str, chain: list[Token]) -> Iterator[Name]:
    """Yield the names in a run of words: roles taken off, parted where a role stands inside."""
    role: list[Token] = []
    name: list[Token] = []
    for i, token in enumerate(chain):
        if _is_role(chain, i):
            yield from _name(text, name, role)
            role, name = ([] if name else role), []
            role.append(token)
        elif role and not name and (token.low == "of" or _office(chain, i)):
            role.append(token)
        elif role and not name and chain[i - 1].low == "of":
            # "President of France Emmanuel Macron": the place is a name of its own.
            yield from _name(text, [token], [])
        else:
            name.append(token)
    yield from _name(text, name, role)


def _office(chain: list[Token], i: int) -> bool:
    """Say whether a word names the office after "Secretary of"."""
    return chain[i].low in OFFICES and chain[i - 1].low == "of"


def _is_role(chain: list[Token], i: int) -> bool:
    """Say whether a word of a run is a role or the beginning of one."""
    low = chain[i].low
    following = chain[i + 1].low if i + 1 < len(chain) else ""
    if low not in ROLES or following in NOT_ROLES:
        return False
    return low not in ROLE_OPENERS or following in ROLES


def _name(text: str, name: list[Token], role: list[Token]) -> Iterator[Name]:
    """Yield the name that some words make, without links and nationalities at its edges."""
    while name and name[-1].low in LINKS and not name[-1].capital:
        name = name[:-1]
    if len(name) > 1 and name[-1].low in NEVER and name[-2].text[-1].isdigit():
        name = name[:-1]
    if len(name) > 1 and name[0].low in DEMONYMS and name[1].coded:
        name = name[1:]
    if not name or (len(name) == 1 and _no_name_alone(name[0])):
        return
    while role and role[-1].low == "of":
        role = role[:-1]
    span = Span(name[0].span.start, name[-1].span.end)
    said = Span(role[0].span.start, role[-1].span.end).of(text) if role else ""
    yield Name(span, span.of(text), said)


def _no_name_alone(token: Token) -> bool:
    """Say whether a single word is no name without another beside it."""
    if token.text in LIKE_WORDS:
        return False
    return len(token.text) == 1 or token.low in DEMONYMS | COMMON | NEVER


def _without_of(chain: list[Token]) -> Iterator[list[Token]]:
    """Yield the parts of a run that stand around a single link ("Kauf von F-35")."""
    part: list[Token] = []
    for i, token in enumerate(chain):
        link = token.low in LINKS and not token.capital
        beside = any(
            t.low in LINKS and not t.capital for t in [*chain[i - 1 : i], *chain[i + 1 : i + 2]]
        )
        if link and not beside:
            if part:
                yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _german(found: list[Name]) -> list[Name]:
    """Keep the names that a language with capital nouns cannot mean otherwise."""
    parts = {part for name in found if " " in name.text for part in name.text.split()}
    return [
        name
        for name in found
        if " " in name.text
        or name.role
        or name.text in parts
        or name.text.casefold() in PLACES
        or any(char.isupper() or char.isdigit() for char in name.text[1:])
    ]
