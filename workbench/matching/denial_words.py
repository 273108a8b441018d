"""Ways of denying without a plain "not", in English, German, French and Spanish.

Regular expressions of words in small letters; a space stands for up to three.
"""

import re
from collections.abc import Mapping
from typing import Final

# One phrase, one denial: what follows is denied as by a "not".
_PHRASES: Final[Mapping[str, str]] = {
    "en": (
        r"(?:no|little|without|lack of|scant) (?:\w{1,12} )?(?:evidence|proof|signs?|indications?|"
        r"basis)(?: (?:that|of|for|to suggest|to support))?|"
        r"no reason to (?:believe|think|suspect)|"
        r"(?:not|n['’]t) (?:true|the case|correct|clear) that|"
        r"neither confirmed nor denied|by no means|in no way|at no (?:point|time)|no longer|"
        r"no such|nothing to do with|not a single|not one"
    ),
    "de": (
        r"kein(?:e|en|erlei)? (?:belege?|beweise?|hinweise?|anzeichen|anhaltspunkte?)"
        r"(?: (?:dafür|für|auf))?|nicht (?:wahr|richtig|der fall)|auf keinen fall|nicht mehr"
    ),
    "fr": (
        r"aucune? (?:preuve|indice|élément|trace)(?: (?:que|de|d['’]))?|"
        r"pas (?:vrai|exact|le cas) que|en aucun cas|ne \w{1,12} plus"
    ),
    "es": (
        r"(?:no hay|sin|ninguna?) (?:pruebas?|evidencias?|indicios?)(?: de(?: que)?)?|"
        r"no es (?:cierto|verdad) que|de ningún modo|en ningún caso|ya no"
    ),
}
# Chinese denies within the word; these only look so ("不仅": not only).
_CHINESE: Final = re.compile(
    r"不(?![仅但断同久少过得管论如足只])|没(?!收)|未(?!来)|并非|否认|从未|无法|拒绝"
)
# Verbs and adjectives that turn what follows into its opposite.
_TURNING: Final[Mapping[str, str]] = {
    "en": (
        r"fail(?:s|ed|ing|ure)? to|refus(?:e|es|ed|ing|al) to|declin(?:e|es|ed|ing) to|"
        r"(?:stop|stops|stopped|stopping|fall|fell|falls) short of|(?:unable|inability) to|"
        r"(?:un|not )likely (?:to|that)|unlikely|impossible (?:to|that|for)|"
        r"den(?:y|ies|ied|ying|ial)(?: (?:that|of|having|any))?|ruled out|ruling out|rules out|"
        r"(?:false|falsely|untrue|incorrect|wrong|a lie|a myth|myth|a hoax) that|"
        r"(?:is|are|was|were) (?:false|untrue|incorrect|a lie|a myth|a hoax)|"
        r"far from|anything but|hardly|lacks?|lacked|refrain(?:s|ed|ing)? from|"
        r"(?:ceased|ceases|stopped) \w{1,15}ing|avoided \w{1,15}ing|"
        r"(?:prevented|barred|banned|prohibited|stopped|kept|blocked) (?:\w+ ){0,3}?from|"
        r"neglect(?:s|ed|ing)? to|forgot to"
    ),
    "de": (
        r"weiger(?:te|ten|t|n) sich|verweiger(?:te|ten|t|n)|bestritt(?:en)?|bestreitet|"
        r"dementier(?:te|ten|t|en)|leugne(?:te|ten|t|n)|versäum(?:te|ten|t)|unmöglich|"
        r"unwahrscheinlich|außerstande|unfähig|schloss aus|schließt aus|lehn(?:te|ten|t) ab|"
        r"(?:falsch|unwahr), dass|weit davon entfernt|scheiter(?:te|ten|t)"
    ),
    "fr": (
        r"(?:refuse|refusé|refusa|refusent|refusait) d[e’']|(?:nie|nié|nia|nient)|"
        r"dément(?:i|it|ent)?|échou(?:e|é|a) à|incapables? d[e’']|impossible d[e’']|"
        r"peu probable|improbable|faux que|loin d[e’']|exclu(?:t)?|s['’]abstenir d[e’']"
    ),
    "es": (
        r"se neg(?:ó|aron) a|se niegan? a|neg(?:ó|aron) que|nieg(?:a|an)|negó|desmintió|desmiente|"
        r"(?:rechazó|rehusó|evitó)|incapa(?:z|ces) de|imposible|improbable|falso que|lejos de|"
        r"descart(?:ó|a)|dejó de"
    ),
}
# Words that lean against what is said near them: a text that has them is not one without a denial.
_LEANING: Final[Mapping[str, str]] = {
    "en": (
        r"den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|"
        r"disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|contradict(?:s|ed|ion)?|"
        r"refus(?:e|es|ed|ing|al)|declin(?:ed|ing)|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|"
        r"absence|absent|abstinence|abstain(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|"
        r"prohibit(?:s|ed|ing|ion)?|bans?|banned|forbid(?:s|den|ding)?|forbade|outlaw(?:s|ed)?|"
        r"against|oppos(?:e|es|ed|ing|ition)|objected|unable|inability|unlikely|impossible|"
        r"barely|scarcely|rarely|seldom|false|untrue|wrong|myth|hoax|"
        r"instead|rather than|other than|except|excluding|exempt|"
        r"cancel(?:led|ed|s)?|called off|scrapped|abandon(?:ed|s|ing)?|withdr(?:aw|ew|awn)|"
        r"turned down|passed up|dislik(?:e|es|ed)|disqualified|declined|unwilling|averse"
    ),
    "de": (
        r"verweiger\w{0,4}|ablehn\w{0,4}|abgelehnt|lehn(?:te|ten|t)|verbot\w{0,3}|verbiet\w{1,3}|"
        r"gegen|kaum|selten|statt|anstatt|außer|bestreit\w{1,3}|bestritt\w{0,2}|falsch|mangel|"
        r"abgesagt|unfähig|unmöglich"
    ),
    "fr": (
        r"refus\w{0,3}|interdi\w{1,4}|contre|faux|fausse|manque\w{0,2}|absence|sauf|au lieu|"
        r"rarement|impossible|rejet\w{0,4}|dément\w{0,2}|nie\w{0,2}|annul\w{1,3}"
    ),
    "es": (
        r"rechaz\w{1,4}|prohib\w{1,5}|contra|fals[oa]s?|falta\w{0,2}|ausencia|salvo|excepto|"
        r"en vez|raramente|imposible|neg(?:ó|aron|ar)|desmint\w{1,3}|cancel\w{1,4}"
    ),
}
# "Not" and its like where nothing is denied.
EMPTY: Final = re.compile(
    r"(?:not|n['’]t) (?:until|till)\b|"
    r"(?:nothing|none) (?:but|less than|short of|other than)\b|no one other than\b|"
    r"(?:if|or|whether or) not\b|not (?:so much|to mention|surprisingly|counting|including|alone|"
    r"unlike|yet)\b|no (?:wonder|stranger|surprise|question|less)\b|never mind\b|"
    r"(?:can|could)(?:not|n['’]t) help\b|nicht (?:erst|ohne)\b|non (?:plus|seulement)\b",
    re.IGNORECASE,
)
# Two of one clause deny once in these languages ("no … nunca", "jamais rien").
CONCORD: Final = frozenset({"fr", "es"})
# Verbs whose denial is none of what follows: who does not deny something has not said it either.
UNDECIDED: Final = re.compile(r"den(?:y|ies|ied|ying)\b|rul", re.I)


def _patterns(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(
            r"(?<![\w’'-])(?:" + said.replace(" ", r"\s{1,3}") + r")(?![\w-])", re.IGNORECASE
        )
        for language, said in words.items()
    }


_NONE: Final = re.compile(r"(?!)")
PHRASES: Final = {**_patterns(_PHRASES), "zh": _CHINESE}
TURNING: Final = {**_patterns(_TURNING), "zh": _NONE}
LEANING: Final = {**_patterns(_LEANING), "zh": _NONE}
