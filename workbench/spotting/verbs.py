"""English verbs as newspapers use them: which words of a sentence say what somebody does."""

import re
from itertools import pairwise
from typing import Final

from workbench.language.abbreviations import listed

AUXILIARIES: Final = listed(
    """
is are was were has have had will would can could may might must did does do cannot won't isn't
aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't can't couldn't wouldn't
"""
)
STEMS: Final = listed(
    """
accelerate accept accuse achieve add admit affect agree aim allege allow announce apologise
apologize appeal appear applaud apply appoint approve argue arrest ask attack attract award back
ban battle beat become begin believe belong bid blame block boost break bring build buy call
cancel carry cause challenge change charge claim clash clear close collapse come compare compete
complain comprise concede condemn confirm consist contain continue convict cost cover create
criticise criticize cut deal decide decline defend delay deliver demand deny depend describe
develop die dismiss dominate donate double draw drive drop earn elect employ enable end enter
escape estimate exceed expand expect expel export express face fail fall feature file find fine
fire flee fly follow force free fund gain generate get give grow hail halt help hike hire hit hold
honor honour host import improve include increase inject insist invest join jump keep kill know
lack land launch lead leave lie lift limit live lose lower make manage mark mean measure meet
merge miss move name need nominate note offer open operate oppose order oust outpace overtake owe
own pass pay pick plan plead pledge plunge point post praise predict prepare press prevent produce
promise propose protest prove provide publish pull push put quit raise reach recall receive
recommend record reduce refuse reject release rely remain remove replace report represent require
resign restart result resume return reveal rise rule run sack say seal see seek seem sell send
sentence serve set settle share show shrink shut sign signal slam slash slump soar speak spend
split spread stand start state stay step stop strike strip study sue suffer suggest support surge
surpass suspend take teach tell test think threaten top total trade train treat triple try turn
unveil urge use veto visit vote warn warns weigh win withdraw work
"""
)
IRREGULAR: Final = listed(
    """
said won lost fell rose grew hit cut made took went came led found told sold bought paid built
became began broke brought chose fled gave got held kept knew left met put quit ran saw sent shut
spent stood struck sued swore taught threw wrote died drew drove fought felt flew forgot hid lay
lent meant sank sat set shot shrank slept slid spoke spread stole swam thought understood upheld
withdrew wore overtook oversaw
"""
)
# A noun follows these, however much it looks like a verb.
BEFORE_NOUN: Final = listed(
    """
the a an of for in on at by from with as its their his her no new vs this that these those
some any each every our your my to under over into about
"""
)
_PLURAL: Final = listed("they we you who people police which and")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][a-z]+)*")
_FEWEST: Final = 3


def is_verb(word: str) -> bool:
    """Say whether a word is a verb form that headlines use: "wins", "lost", "vetoed"."""
    low = word.casefold()
    if low in IRREGULAR:
        return True
    if low.endswith("ies"):
        return low[:-3] + "y" in STEMS
    if low.endswith("s") and (low[:-1] in STEMS or low[:-2] in STEMS):
        return True
    return low.endswith("ed") and (low[:-1] in STEMS or low[:-2] in STEMS or low[:-3] in STEMS)


def says_something(words: str) -> bool:
    """Say whether a run of words has a verb that says what its subject does, did or is."""
    found = [match.group().replace("’", "'").casefold() for match in _WORD.finditer(words)]
    if found and (found[0] in AUXILIARIES or is_verb(found[0])):
        return True
    return any(_says(before, word) for before, word in pairwise(found))


def _says(before: str, word: str) -> bool:
    """Say whether a word is a verb, by itself and the word before it, both in lower case."""
    if word in AUXILIARIES:
        return True
    if before in BEFORE_NOUN:
        return False
    if is_verb(word) or (word.endswith("ed") and len(word) > _FEWEST):
        return True
    many = before in _PLURAL or before.endswith("ly") or (before.endswith("s") and before != "is")
    return word in STEMS and many
