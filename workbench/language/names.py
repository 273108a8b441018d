"""Names of people, organisations, places and products, found by how they are written."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.domain.text import Span
from workbench.language.bearers import with_bearers
from workbench.language.han_names import han_names
from workbench.language.headlines import headlines, in_headline
from workbench.language.kind_words import (
    MORE_PLACES,
    NEW_PLACES,
    NOUNS_BEFORE_NAMES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PLACE_OPENERS,
)
from workbench.language.name import Name, NameKind
from workbench.language.name_words import (
    BEFORE_OF,
    COMMON,
    DEMONYMS,
    LIKE_WORDS,
    LINKS,
    LINKS_OF_BODIES,
    NEVER,
    NOT_ROLES,
    OFFICES,
    PLACES,
    ROLE_OPENERS,
    ROLES,
    TITLES_OF_MORE,
)
from workbench.language.openers import only_begins
from workbench.language.ordinary_words import ordinary
from workbench.language.product_numbers import with_number
from workbench.language.same_name import same_name
from workbench.language.tokens import Token, hyphenated, tokens
from workbench.language.tongue import tongue

__all__ = ["Name", "NameKind", "names", "same_name"]

_LOWERED: Final = re.compile(r"(?<![\w-])[a-zà-ÿа-яё]{3,}(?![\w-])")
_SPACES: Final = frozenset({" ", "\u00a0", " & ", "&", ". "})
_LONGEST, _LINKS_AT_ONCE = 8, 2
# "Ki-moon", but not "Berlin-based".
_SMALL_PART: Final = 4
_NO_PART: Final = frozenset(["led", "era", "like", "born", "made", "run", "hit", "wide", "area"])
_NO_NAMES: Final = DEMONYMS | COMMON | NEVER | ROLE_OPENERS
_BEFORE_OF: Final = BEFORE_OF | ROLES
_ALL_LINKS: Final = LINKS | LINKS_OF_BODIES
_NOT_ROLES: Final = NOT_ROLES | ORGANISATION_WORDS
_KNOWN: Final = PLACES | MORE_PLACES | ORGANISATIONS
# Within a sentence these have a capital only in a name ("New Norland").
_OPENERS_INSIDE: Final = frozenset(["new", "great"])
_PARTIES: Final = frozenset("RDI")


def names(text: str, language: str = "en") -> list[Name]:
    """Return the names that stand in a text, in reading order, without overlaps.

    A capital tells a name, except where it begins a sentence with an ordinary word, or stands in a
    headline that spells every word so: there only names known from the running text count, if
    there is any. German writes every noun so: there a single word counts only as an acronym, a
    product, or part of a longer name found elsewhere. Chinese and Japanese names are told by how
    they begin and end; other scripts without capitals give none.
    """
    titled = headlines(text)
    found: list[Name] = []
    german = tongue(text, language)[:2] == "de"
    for chain in _chains(text, titled):
        for part in _without_of(chain) if german else [chain]:
            found.extend(_of_chain(text, part))
    if german:
        found = _german(found)
    known = [name.text for name in found]
    for line in titled:
        found.extend(Name(span, span.of(text)) for span in in_headline(text, line, known))
    ordered = sorted(found, key=lambda name: name.span)
    return with_bearers(
        text, _apart([*(with_number(text, name) for name in ordered), *han_names(text)])
    )


def _apart(found: Sequence[Name]) -> list[Name]:
    """Return names in reading order, those left out that overlap one before."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda name: name.span):
        if not kept or name.span.start >= kept[-1].span.end:
            kept.append(name)
    return kept


def _chains(text: str, titled: Sequence[Span]) -> Iterator[list[Token]]:
    """Yield runs of words that belong together and are written as a name."""
    chain: list[Token] = []
    links: list[Token] = []
    ahead = iter([*titled, Span(len(text), len(text) + 1)])
    headline = next(ahead)
    read = list(tokens(text))
    lowered = {match.group() for match in _LOWERED.finditer(text)}
    within = {token.text for token in read if token.capital and not token.first}
    for i, token in enumerate(read):
        while token.span.start >= headline.end:
            headline = next(ahead)
        if chain and not _joins(chain, links, token):
            yield chain
            chain, links = [], []
        following = read[i + 1] if i + 1 < len(read) else None
        named = _named(token, following, inside=bool(chain)) and not (
            token.first and not chain and only_begins(token, following, lowered, within)
        )
        if token.span.start < headline.start and (named or _second_half(chain, token)):
            chain, links = [*chain, *links, token], []
        elif chain and _links(chain, links, token):
            links.append(token)
        elif chain:
            yield chain
            chain, links = [], []
    if chain:
        yield chain


def _second_half(chain: Sequence[Token], token: Token) -> bool:
    """Say whether a small word behind a hyphen belongs to an Asian given name ("Ban Ki-moon")."""
    return (
        len(chain) > 1
        and hyphenated(token)
        and len(token.text) <= _SMALL_PART
        and len(chain[-1].text) <= _SMALL_PART
        and token.low not in _NO_PART
        and token.text.isalpha()
    )


def _links(chain: list[Token], links: list[Token], token: Token) -> bool:
    """Say whether a small word may go on with the name begun."""
    if token.low not in _ALL_LINKS or len(links) >= _LINKS_AT_ONCE:
        return False
    if token.low in LINKS_OF_BODIES:
        return chain[-1].low in BEFORE_OF and chain[-1].low in ORGANISATION_WORDS
    return token.low != "of" or chain[-1].low in _BEFORE_OF


def _joins(chain: list[Token], links: list[Token], token: Token) -> bool:
    """Say whether a word stands close enough to the one before it to be one name with it."""
    if len(chain) + len(links) >= _LONGEST:
        return False
    last = (links or chain)[-1]
    gap = token.after
    if hyphenated(token):
        if _second_half(chain, token):
            return True
        return token.capital and not ("." in last.text or len(last.text) == len("US"))
    if gap == ". ":
        return last.low in ROLES or len(last.text) == 1
    if links and links[0].low in {"and", "y", "e"}:
        return False
    return gap in _SPACES or (gap == "" and last.text.endswith("."))


def _named(token: Token, following: Token | None, *, inside: bool) -> bool:
    """Say whether a word is written as a name and is none of the words that only look so.

    ``inside`` says that a name has already begun, so that "AI" or "Rowling" is part of it.
    """
    if not token.capital or not any(char.isalpha() for char in token.text):
        return False
    if token.text in LIKE_WORDS:
        return True
    if len(token.text) >= _SMALL_PART and token.text.isupper() and ordinary(token.low):
        return False
    if token.low in NEVER:
        return inside and token.coded and not token.text[-1].isdigit()
    if token.low not in COMMON or _opens_place(token, following):
        return True
    return token.low in ROLES and not token.coded and (inside or not token.first)


def _opens_place(token: Token, following: Token | None) -> bool:
    """Say whether a common word begins the name of a place ("New York")."""
    if token.low not in PLACE_OPENERS or following is None or following.after != " ":
        return False
    if not token.first and token.low in _OPENERS_INSIDE:
        return following.capital and following.low not in COMMON
    return following.low in NEW_PLACES if token.low == "new" else following.low in PLACES


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
    if low not in ROLES or following in _NOT_ROLES or f"{low} {following}" in TITLES_OF_MORE:
        return False
    return low not in ROLE_OPENERS or following in ROLES


def _name(text: str, name: list[Token], role: list[Token]) -> Iterator[Name]:
    """Yield the name that some words make, without links and nationalities at its edges."""
    if len(name) > 1 and name[0].text in _PARTIES and hyphenated(name[1]):
        # A politician's party before the state: "R-Utah".
        name = name[1:]
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
    return len(token.text) == 1 or token.low in _NO_NAMES


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
    own = [_without_noun(name) for name in found]
    parts = {part for name in own if " " in name.text for part in name.text.split()}
    return [
        name
        for name in own
        if " " in name.text
        or name.role
        or name.text in parts
        or name.text.casefold() in _KNOWN
        or any(char.isupper() or char.isdigit() for char in name.text[1:])
    ]


def _without_noun(name: Name) -> Name:
    """Return a German name without the noun that says what it is of ("Firma")."""
    noun, _, rest = name.text.partition(" ")
    if not rest or noun.casefold() not in NOUNS_BEFORE_NAMES:
        return name
    return Name(Span(name.span.end - len(rest), name.span.end), rest, name.role)
