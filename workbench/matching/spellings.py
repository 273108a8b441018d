"""Words of names that are spelt nearly alike: variants, short forms, inflections, slips."""

import re
from enum import Enum
from typing import Final

from rapidfuzz.distance import OSA

from workbench.language.given_names import GIVEN_NAMES
from workbench.language.name_words import PLACES
from workbench.language.words import plain


class Spelling(Enum):
    """How the spelling of one word of a name stands to another; the value says it to a checker."""

    SAME = "the same name"
    VARIANT = "the same name, spelt differently"
    NEARLY = "spelt differently"


# One slip is forgiven from so many letters on, two from so many.
_ONE_SLIP, _TWO_SLIPS = 5, 8
_SHORTEST_PREFIX: Final = 3
_ENDING: Final = re.compile(
    r"(?:'?s|n|an|ian|ean|ese|ish|i|er|ers|ns|ans|ians|e|en|es|isch\w{0,2})$"
)
_STEM: Final = 4
_VOWELS: Final = "aeiouy"
# Endings of Slavic names and letters that differ with the language a name passed through.
_PASSED: Final = (
    (re.compile(r"s[ck]?(?:yy|iy|ij|yj|ii|y)$|ski[yj]$|sky[yj]?$"), "sky"),
    (re.compile(r"(?:off|ow)$"), "ov"),
    (re.compile(r"(?:eff|ew)$"), "ev"),
    (re.compile(r"tsch|tch"), "ch"),
    (re.compile(r"sch"), "sh"),
    (re.compile(r"(?<=[bdfgklmnprstvz])ou"), "u"),
)
_SLAVIC: Final = re.compile(r"(?:ov|ev|sky|in|ko|va|aya)$")
_VARIANTS: Final = tuple(
    frozenset(group.split())
    for group in (
        "zelensky zelenskyy zelenskiy zelenskij selenskyj selenski zelenski",
        "navalny navalnyj nawalny navalniy",
        "gorbachev gorbatschow gorbatchev gorbachov",
        "yeltsin jelzin eltsine ieltsin",
        "khrushchev chruschtschow khrouchtchev jruschov",
        "tchaikovsky tschaikowski chaikovsky",
        "trotsky trotzki trotski",
        "putin poutine",
        "medvedev medwedew",
        "lukashenko lukashenka lukaschenko loukachenko",
        "gaddafi qaddafi gadhafi kadhafi qadhafi khadafi",
        "mohammed muhammad mohamed mohammad muhammed mahomet",
        "hussein hussain husain husein",
        "osama usama",
        "khomeini chomeini jomeini",
        "beijing peking pekin pekín",
        "kyiv kiev kiew",
        "kharkiv kharkov charkiw charkow",
        "odesa odessa",
        "lviv lvov lwow lemberg",
        "mumbai bombay",
        "kolkata calcutta",
        "chennai madras",
        "guangzhou canton",
        "yangon rangoon",
        "myanmar burma birma",
        "turkey türkiye",
        "munich münchen",
        "cologne köln",
        "vienna wien",
        "moscow moskau moscú moscou",
        "mecca makkah mekka",
        "xinjiang sinkiang",
        "tibet xizang",
    )
)
_SHORT_FORMS: Final = tuple(
    frozenset(group.split())
    for group in (
        "william bill billy will willie willy liam",
        "robert bob bobby rob robbie",
        "richard rick ricky dick rich richie",
        "james jim jimmy jamie",
        "john jack johnny jon",
        "joseph joe joey",
        "anthony tony",
        "andrew andy drew",
        "michael mike mick mickey",
        "thomas tom tommy",
        "edward ed eddie ted ned",
        "theodore ted teddy",
        "elizabeth liz lizzie beth betty libby eliza",
        "margaret maggie meg peggy",
        "katherine catherine kathryn kate katie kathy cathy",
        "charles charlie chuck",
        "david dave",
        "daniel dan danny",
        "donald don donnie",
        "steven stephen steve",
        "alexander alex sandy sasha aleksandr alexandre alejandro",
        "alexandra alex sandra aleksandra sasha",
        "matthew matt",
        "nicholas nick",
        "patrick pat paddy",
        "patricia pat trish",
        "ronald ron ronnie",
        "gerald jerry gerry",
        "lawrence larry",
        "henry harry hank",
        "harold harry",
        "francis frank",
        "frederick fred freddie",
        "albert al bert",
        "susan sue susie",
        "deborah debbie",
        "rebecca becky",
        "christopher chris",
        "christine chris",
        "victoria vicky",
        "johannes hans",
        "josef sepp",
        "francisco paco pancho",
        "josé pepe",
    )
)


def spelling(one: str, other: str) -> Spelling | None:
    """Return how two words of names are spelt alike, ``None`` where they are not."""
    a, b = plain(one), plain(other)
    if a == b:
        return Spelling.SAME
    if _variants(a, b):
        return Spelling.VARIANT
    return Spelling.NEARLY if _nearly(a, b) else None


def short_form(one: str, other: str) -> bool:
    """Say whether one given name is what bearers of the other are called ("Tony", "Anthony")."""
    a, b = plain(one), plain(other)
    if _listed(_PLAIN_SHORT, a, b):
        return True
    short, long = sorted((a, b), key=len)
    # "Paul" and "Paula", both common, are two names.
    both = short in GIVEN_NAMES and long in GIVEN_NAMES
    return len(short) >= _SHORTEST_PREFIX and long.startswith(short) and not both


def inflected(one: str, other: str) -> bool:
    """Say whether one word is the other with an ending ("Arabia", "Arabian"; "F-35", "F-35s").

    Of people's names that says nothing: "Brook" and "Brooks" are two.
    """
    short, long = sorted((plain(one), plain(other)), key=len)
    for stem in {short, short[:-1]} if short[-1:] in _VOWELS else {short}:
        if len(stem) >= _STEM and long.startswith(stem) and _ENDING.fullmatch(long[len(stem) :]):
            return True
    return any(char.isdigit() for char in short) and long == f"{short}s"


def _listed(groups: tuple[frozenset[str], ...], a: str, b: str) -> bool:
    return any(a in group and b in group for group in groups)


_PLAIN_VARIANTS: Final = tuple(frozenset(map(plain, group)) for group in _VARIANTS)
_PLAIN_SHORT: Final = tuple(frozenset(map(plain, group)) for group in _SHORT_FORMS)


def _variants(a: str, b: str) -> bool:
    """Say whether two are one name as different languages or rules of spelling write it."""
    if _listed(_PLAIN_VARIANTS, a, b):
        return True
    one, other = _passed(a), _passed(b)
    return one == other and _SLAVIC.search(one) is not None


def _passed(word: str) -> str:
    for pattern, written in _PASSED:
        word = pattern.sub(written, word)
    return word


def _nearly(a: str, b: str) -> bool:
    """Say whether one may be the other with a slip or two; names of different countries are not."""
    shortest = min(len(a), len(b))
    if shortest < _ONE_SLIP or a[0] != b[0] or not (a.isalpha() and b.isalpha()):
        return False
    if a in PLACES and b in PLACES:
        return False
    return OSA.distance(a, b, score_cutoff=2) <= (2 if shortest >= _TWO_SLIPS else 1)
