"""Names told apart and put together: what bears them, and which of them mean the same bearer."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from workbench.language.name import Name, NameKind
from workbench.language.name_kinds import kind_of
from workbench.language.name_words import COMPANY_SUFFIXES, LINKS
from workbench.language.titles import title_beside

_OPENS_ALIAS: Final = re.compile(r"\s\(\s?(?:the\s|or\s|kurz:?\s)?[“\"„«]?$")
_CLOSES_ALIAS: Final = re.compile(r"[”\"“»]?\s?\)")
_FEWEST_IN_ALIAS: Final = 2
_NO_TITLE: Final = frozenset({NameKind.ORGANISATION, NameKind.PRODUCT})


def with_bearers(text: str, found: Sequence[Name]) -> list[Name]:
    """Return names in reading order with their kinds, roles and the fullest form of each.

    A last name, a given name, a company without its legal form and an acronym in brackets behind
    the name it stands for are linked to the last full name before them, else to the first after.
    """
    kinds = _agreed(_told(text, name) for name in found)
    full = _full_names(text, kinds)
    return [_linked(name, full) for name in kinds]


def _told(text: str, name: Name) -> Name:
    """Return the name with the kind and role that it and the words beside it tell."""
    kind = name.kind if name.kind is not NameKind.OTHER else kind_of(name, text)
    role = name.role
    if not role and kind not in _NO_TITLE:
        role = title_beside(name, text)
        kind = NameKind.PERSON if role and kind is not NameKind.PLACE else kind
        role = role if kind is NameKind.PERSON else ""
    return replace(name, kind=kind, role=role)


def _agreed(told: Iterable[Name]) -> list[Name]:
    """Return the names, those of unknown kind with the one that the same words have elsewhere."""
    found = list(told)
    seen: dict[str, Counter[NameKind]] = {}
    for name in found:
        if name.kind is not NameKind.OTHER:
            seen.setdefault(name.text, Counter())[name.kind] += 1
    return [
        replace(name, kind=seen[name.text].most_common(1)[0][0])
        if name.kind is NameKind.OTHER and name.text in seen
        else name
        for name in found
    ]


def _full_names(text: str, found: Sequence[Name]) -> dict[str, list[Name]]:
    """Return the full names behind each short form, in reading order."""
    full: dict[str, list[Name]] = {}
    for i, name in enumerate(found):
        for short in _short_forms(name):
            full.setdefault(short, []).append(name)
        if i and _is_alias(text, found[i - 1], name):
            full.setdefault(name.text, []).append(found[i - 1])
    return full


def _short_forms(name: Name) -> list[str]:
    """Return what a text may call the bearer of a full name later on."""
    words = name.text.split()
    if len(words) < _FEWEST_IN_ALIAS:
        return []
    if name.kind is NameKind.PERSON:
        linked = [i for i, word in enumerate(words) if i and word in LINKS]
        surname = " ".join(words[linked[0] :]) if linked else words[-1]
        return list(dict.fromkeys([words[-1], surname, words[0]]))
    if words[-1].casefold().rstrip(".") in COMPANY_SUFFIXES:
        return [" ".join(words[:-1]).rstrip(",")]
    return []


def _is_alias(text: str, whole: Name, short: Name) -> bool:
    """Say whether a name stands in brackets as the short form of the one before it."""
    between = text[whole.span.end : short.span.start]
    if not _OPENS_ALIAS.fullmatch(between) or not _CLOSES_ALIAS.match(text, short.span.end):
        return False
    letters = [char for char in short.text.casefold() if char.isalpha()]
    words = re.split(r"[\s-]+", whole.text.casefold())
    if len(letters) < _FEWEST_IN_ALIAS or " " in short.text:
        return False
    heavy = [word[0] for word in words if word and word not in LINKS and word != "and"]
    every = [word[0] for word in words if word]
    # Also where a foreign name stands between: "Médecins Sans Frontières (MSF)", "Destatis".
    return letters in (heavy, every) or short.text.casefold() in whole.text.casefold()


def _linked(name: Name, full: dict[str, list[Name]]) -> Name:
    """Return the name with the full name that it is short for."""
    candidates = full.get(name.text, [])
    if not candidates:
        return replace(name, whole=name.text)
    before = bisect_left(candidates, name.span, key=lambda one: one.span)
    whole = candidates[max(0, before - 1)]
    if name.kind is NameKind.PLACE and whole.kind is NameKind.PERSON:
        return replace(name, whole=name.text)
    kind = whole.kind if whole.kind is not NameKind.OTHER else name.kind
    return replace(name, whole=whole.text, kind=kind, role=name.role or whole.role)
