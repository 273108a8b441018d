"""The role that stands beside a name: "the mayor of Ghent, Ann Peeters", "Ann Peeters, a judge"."""

import re
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.name import Name
from workbench.language.name_words import ROLE_OPENERS, ROLES

# Written small these are as often something else.
_AMBIGUOUS: Final = listed(
    "miss don m me general chair mr mrs ms mx dr sr sra sig lady lord sir gen col capt sgt lt rep "
    "reps sen sens gov premier king queen prince princess dame justice cardinal herr frau doña"
)
# Roles that are only told where they stand beside a name in small letters.
_MORE: Final = listed(
    """
actor actress architect artist author author's biologist candidate chemist climatologist columnist
composer correspondent curator developer diplomat doctor driver editor engineer epidemiologist
farmer footballer historian lawyer lecturer lawmaker manager musician novelist nurse owner physicist
pilot player poet politician producer psychologist reporter resident singer sociologist solicitor
student surgeon teacher trader virologist writer zoologist secretary-general vice-president
abgeordneter ministerpräsidentin pressesprecher pressesprecherin sprecher sprecherin
oberbürgermeister directeur directrice porte-parole député députée maire président présidente
ministre sénateur
portavoz alcalde alcaldesa director directora diputado diputada
"""
)
_TITLES: Final = (ROLES | _MORE) - _AMBIGUOUS - ROLE_OPENERS
_HEADS: Final = "|".join(re.escape(word) for word in sorted(_TITLES, key=len, reverse=True))
_OF: Final = r"(?:of|at|for|with|in|de|du|des|del|von|der|des|für|bei)"
_QUALIFIED: Final = (
    r"(?:(?:former|deputy|vice|acting|chief|prime|press|foreign|finance|defence|defense|health|"
    r"interior|senior|lead|executive|managing|ehemalige[rn]?|ancien|ancienne|ex)[ -]){0,2}"
)
_BEFORE: Final = re.compile(rf"(?<![\w’'-])({_QUALIFIED}(?:{_HEADS}))\s$", re.IGNORECASE)
_APPOSED_BEFORE: Final = re.compile(
    rf"(?<![\w’'-])({_QUALIFIED}(?:{_HEADS})\s{_OF}\s[^,.;:\n()]{{2,40}}),\s$", re.IGNORECASE
)
_APPOSED_AFTER: Final = re.compile(
    rf",?\s\(?(?:(?:the|its|a|an|der|die|ein|eine|le|la|un|une|el|una)\s)?"
    rf"({_QUALIFIED}(?:[a-zà-ÿ]{{2,15}}\s)??(?:{_HEADS})(?:\s{_OF}\s[^,.;:\n()]{{2,40}})?)[,.;)]",
    re.IGNORECASE,
)
_REACH: Final = 90


def title_beside(name: Name, text: str) -> str:
    """Return the role that a text gives the bearer of a name right beside it, if it does."""
    before = text[max(0, name.span.start - _REACH) : name.span.start]
    last = before.split()[-1:]
    found = None
    if last and last[0].casefold() in _TITLES:
        found = _BEFORE.search(before)
    elif before.endswith(", "):
        found = _APPOSED_BEFORE.search(before)
    if found is None:
        after = text[name.span.end : name.span.end + _REACH]
        found = _APPOSED_AFTER.match(after) if after[:1] == "," else None
    return " ".join(found.group(1).split()) if found else ""
