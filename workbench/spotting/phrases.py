"""Where a sentence can be parted, by language: words that begin a clause or a phrase of its own.

A rule is a kind of seam, how firmly it parts (3 between clauses, 2 before what is added to a noun,
1 before a phrase that goes with the verb), how many words the part behind it must have, and the
pattern of what stands at the seam: it begins where the one part ends, and ``(?=`` where the next
begins. Quoted and bracketed words are overwritten before the patterns are searched.
"""

import re
from dataclasses import dataclass
from typing import Final

from workbench.spotting.verbs import STEMS

_DETERMINER: Final = (
    r"(?:the|an?|its?|his|her|their|our|this|that|these|those|some|many|most|more|about|nearly|"
    r"almost|over|up|all|both|each|no|one|two|three|several|\w+['’]s)"
)
_SUBJECT: Final = (
    r"(?:(?:the|an?|this|that|these|those|its?|he|she|they|we|there|his|her|their|some|many|most|"
    r"both|all|each|several|few|no|one|two|three|nobody|critics|officials|others)\b|"
    r"(?-i:[A-ZÀ-Þ])|[“\"$€£\d□])"
)
# What follows a verb in the past far more often than it follows an adjective.
_OBJECT: Final = (
    r"(?:the|an?|its|his|her|their|our|this|that|these|those|it|them|him|some|all|more|about|"
    r"nearly|over|up|down|out|to|in|on|at|by|for|from|with|into|of|as|under|after|"
    r"(?-i:[A-ZÀ-Þ])\w*|[$€£\d“\"□]\S*)(?!\w)"
)
_PAST: Final = (
    r"(?:[a-z]{2,}ed|said|won|lost|fell|rose|grew|hit|cut|made|took|went|came|led|found|told|sold|"
    r"bought|paid|built|became|began|broke|brought|chose|fled|gave|got|held|kept|left|met|put|"
    r"quit|ran|saw|sent|shut|spent|stood|struck|sued|threw|wrote|died|set)"
)
_AUXILIARY: Final = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|isn['’]t|"
    r"aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t)"
)
_PRESENT: Final = rf"(?:{'|'.join(sorted(STEMS))})e?s"
_REDUCED: Final = (
    r"(?:backed|owned|led|founded|funded|built|developed|run|headed|chaired|commissioned|"
    r"operated|created|produced|written|designed|acquired|supported|sponsored|based|signed|"
    r"headquartered|located|published|released|launched|known|approved|ordered|organised|"
    r"organized|obtained|seen|reviewed|conducted|controlled|established|hosted|imposed|issued)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of seam; ``soft`` ones part only sentences of some length."""

    kind: str
    firm: int
    fewest: int
    soft: bool
    pattern: re.Pattern[str]


def _rule(kind: str, firm: int, fewest: int, soft: bool, pattern: str) -> Rule:
    """Make a rule; small and capital letters are the same unless the pattern says otherwise.

    Runs of spaces are bounded, so that a text of nothing else takes no longer than another.
    """
    bounded = pattern.replace(r"\s+", r"\s{1,4}")
    return Rule(kind, firm, fewest, soft, re.compile(bounded, re.IGNORECASE))


_ANY: Final = (
    _rule("clause", 3, 3, False, r";\s+(?=\S)"),
    _rule("aside", 2, 2, False, r"\s?[—―]\s?(?=\S)|\s[–-]{1,2}\s(?=\S)"),
)
_ENGLISH: Final = (
    _rule(
        "clause",
        3,
        4,
        False,
        r",\s+(?=(?:and|but|while|whereas|although|though|yet|so|because|after|before|since|when|"
        rf"as|until|if|unless|once|even (?:as|though|after))\s+(?:{_SUBJECT}|{_PAST}\b|"
        rf"{_AUXILIARY}\b))",
    ),
    _rule("relative", 3, 3, False, r",\s+(?=(?:which|who|whose|whom|where|(?:\w+ )?of which)\b)"),
    _rule(
        "participle",
        3,
        3,
        False,
        r",\s+(?=(?:[a-z]+ly\s+|thus\s+|thereby\s+)?(?!according|including|regarding|excluding|"
        r"during|following|nothing|something|anything|everything|morning|evening|spring|king)"
        r"[a-z]{2,}ing\s+(?!and\b|or\b|,))",
    ),
    _rule("added", 3, 4, False, rf",\s+(?=with\s+(?:{_DETERMINER}|[$€£]?\d))"),
    _rule(
        "added",
        2,
        4,
        False,
        r",\s+(?=(?:especially|particularly|notably|mainly|mostly|including|according to|despite|"
        r"following|thanks to|due to|compared|up|down|well (?:below|above)|(?:far )?more than|"
        r"(?:far )?less than|because of|amid|unlike|instead of|rather than|citing|as well as)\s)",
    ),
    _rule("added", 2, 3, False, rf",\s+(?={_REDUCED}\s+(?:by|in|at|on|of|from|as|for)\s)"),
    _rule("predicate", 3, 4, False, rf",?\s+(?=(?:and|but)\s+{_AUXILIARY}\s)"),
    _rule(
        "predicate",
        3,
        4,
        False,
        rf",?\s+(?=(?:and|but)\s+(?:\w+ly\s+|then\s+|later\s+|also\s+)?(?:{_PAST}\s+{_OBJECT}|"
        rf"{_PRESENT}\s+(?:{_DETERMINER}|it|them|(?-i:[A-ZÀ-Þ])\w*|[$€£\d“\"□])))",
    ),
    _rule(
        "clause",
        3,
        4,
        True,
        r"(?<!hours)(?<!days)(?<!weeks)(?<!months)(?<!years)(?<!minutes)(?<!shortly)(?<!soon)"
        r"(?<!just)(?<!immediately)(?<!long)(?<!year)(?<!month)(?<!week)(?<!day)"
        r"\s+(?=(?:while|whereas|because|although|though|even though|unless|before|after|"
        rf"since|when|once|until|if)\s+(?!the other\b)(?:{_SUBJECT}|[a-z]{{3,}}ing\s))",
    ),
    _rule(
        "clause",
        3,
        4,
        True,
        r"(?<!known)(?<!such)(?<!well)(?<!same)(?<!described)(?<!regarded)(?<!seen)(?<!serve)"
        r"(?<!served)(?<!work)(?<!worked)(?<!far)(?<!long)(?<!much)(?<!many)(?<!just)(?<!soon)"
        r"(?<!even)(?<!named)(?<!act)(?<!treated)\s+(?=(?:just\s+|even\s+)?as\s+"
        r"(?:it|he|she|they|the\s+\w+|(?-i:[A-ZÀ-Þ])\w+(?:['’]s\s+\w+)?(?:\s+(?-i:[A-ZÀ-Þ])\w+)?)\s+"
        rf"(?:{_AUXILIARY}|{_PAST}|{_PRESENT})\b)",
    ),
    _rule(
        "restricts",
        2,
        6,
        True,
        rf"(?<=\w)\s+(?=(?:that|who|which)\s+(?:\w+ly\s+)?(?:{_AUXILIARY}\s|(?:{_PAST}|{_PRESENT})"
        rf"\s+{_OBJECT}))",
    ),
    _rule(
        "restricts",
        2,
        3,
        True,
        r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bbe)(?<!\bget)(?<!\band)(?<!ly)"
        rf"(?<!\bbeing)\s+(?={_REDUCED}\s+by\s|(?:based|founded|built|launched|published|located|"
        r"signed|headquartered|released|established|held|born)\s+in\s)",
    ),
    _rule(
        "cause",
        1,
        4,
        True,
        r"(?<!even)(?<!partly)(?<!largely)(?<!mainly)\s+"
        r"(?=(?:even\s+|partly\s+|largely\s+|mainly\s+)?(?:due to|because of|thanks to|owing to|"
        r"as a result of|in response to|in anticipation of|in exchange for|in return for|"
        r"on account of|in the wake of|on the heels of|at the expense of|amid|amidst|despite|"
        r"in spite of|in protest (?:at|over)|in a bid to|in an effort to|for (?:allegedly\s+)?"
        r"[a-z]{2,}ing|by [a-z]{3,}ing|without [a-z]{2,}ing|instead of|rather than)\s)",
    ),
    _rule(
        "cause",
        1,
        4,
        True,
        r"(?<!even)\s+(?=(?:even\s+)?under\s+(?!pressure|review|way|fire|arrest|control\b|construction|"
        r"the (?:age|command|name|title)\b|[$€£\d]|(?:about|just|a|one|two|half)\b)[\w.'’-]+\s)",
    ),
    _rule(
        "cause",
        1,
        4,
        True,
        r"\s+(?=over\s+(?:its|his|her|their|alleged|claims|allegations|concerns|fears)\s)",
    ),
    _rule(
        "superlative",
        1,
        4,
        True,
        r"\s+(?=(?:in|at|to|from)\s+(?:the|one of the)\s+(?:[\w-]+['’]s\s+)?(?:[\w-]+-)?"
        r"(?:[a-z]{2,}(?<!for)(?<!w)(?<!inter)(?<!inv)(?<!prot)(?<!harv)est|most)\s)",
    ),
)
_GERMAN: Final = (
    _rule(
        "clause",
        3,
        4,
        False,
        r",\s+(?=(?:und|aber|sondern|doch|denn|dass|weil|obwohl|während|nachdem|bevor|wobei|sodass|"
        r"wenn|da|als|wodurch|womit|um|ohne|statt)\s)",
    ),
    _rule(
        "relative",
        3,
        3,
        False,
        r",\s+(?=(?:(?:in|mit|von|bei|für|auf|zu|an)\s+)?(?:der|die|das|den|dem|dessen|deren|"
        r"denen|welche[rsmn]?|wo)\s)",
    ),
    _rule(
        "added",
        2,
        4,
        False,
        r",\s+(?=(?:eine?|einer|ein|insbesondere|darunter|vor allem|so|laut|nach)\s)",
    ),
    _rule(
        "predicate",
        3,
        4,
        False,
        r"\s+(?=und\s+(?:damit|zugleich|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|"
        r"wurden|will|soll|kann|muss|[a-zäöüß]{3,}te)\s)",
    ),
    _rule(
        "cause",
        1,
        3,
        True,
        r"\s+(?=(?:wegen|aufgrund|auf Grund|infolge|trotz|angesichts|nach Angaben|unter|anlässlich|"
        r"als Reaktion auf|im Gegenzug für)\s[^,.;\d]{3,80}(?:[,.;]|$))",
    ),
)
_FRENCH: Final = (
    _rule(
        "clause",
        3,
        4,
        False,
        r",?\s+(?=(?:tandis qu|alors qu|parce qu|bien qu|puisqu|lorsqu|pendant qu|avant qu|après "
        r"qu|même si)\w?e?['’ ])|,\s+(?=(?:mais|et|car|donc|quand)\s)",
    ),
    _rule("relative", 3, 3, False, r",\s+(?=(?:qui|dont|où|que|qu['’]|lequel|laquelle|ce qui)\b)"),
    _rule("participle", 3, 3, False, r",\s+(?=(?:en\s+)?[a-zéèêç]{2,}ant\s)"),
    _rule(
        "added",
        2,
        4,
        False,
        r",\s+(?=(?:une?|les?|la|notamment|selon|malgré|avec|contre|soit|dirigée?|fondée?|basée?)"
        r"\s|l['’]|d['’]après)",
    ),
    _rule(
        "predicate",
        3,
        4,
        False,
        r"\s+(?=et\s+(?:a|ont|avait|est|sont|était|sera|va|peut|doit)\s)",
    ),
    _rule(
        "cause",
        1,
        4,
        True,
        r"\s+(?=(?:en raison d|à cause d|grâce (?:à|au|aux)|malgré|faute d|à la suite d|en échange "
        r"d|après avoir|sans avoir|au lieu d|afin d|face (?:à|au|aux))\w{0,2}['’ ])",
    ),
)
_SPANISH: Final = (
    _rule(
        "clause",
        3,
        4,
        False,
        r",?\s+(?=(?:mientras|aunque|porque|puesto que|ya que|cuando|después de que|antes de que|"
        r"a pesar de que)\s)|,\s+(?=(?:pero|y|e|sino|pues|si)\s)",
    ),
    _rule("relative", 3, 3, False, r",\s+(?=(?:que|quien(?:es)?|cuy[oa]s?|donde|l[ao]s? que)\s)"),
    _rule("participle", 3, 3, False, r",\s+(?=[a-záéíóúñ]{2,}(?:ando|iendo|yendo)\s)"),
    _rule(
        "added",
        2,
        4,
        False,
        r",\s+(?=(?:una?|el|la|los|las|según|incluid[oa]s?|especialmente|sobre todo|con|frente a|"
        r"fundad[oa]|dirigid[oa])\s)",
    ),
    _rule(
        "predicate",
        3,
        4,
        False,
        r"\s+(?=y\s+(?:ha|han|había|es|son|era|fue|fueron|será|puede|debe|está|[a-zñ]{2,}ó|"
        r"[a-zñ]{2,}aron|[a-zñ]{2,}ieron)\s)",
    ),
    _rule(
        "cause",
        1,
        4,
        True,
        r"\s+(?=(?:debido a|a causa de|gracias a|a raíz de|a pesar de|en respuesta a|a cambio de|"
        r"por haber|por no haber|por falta de|tras|ante)l?\s)",
    ),
)
_RULES: Final = {
    "en": (*_ANY, *_ENGLISH),
    "de": (*_ANY, *_GERMAN),
    "fr": (*_ANY, *_FRENCH),
    "es": (*_ANY, *_SPANISH),
}

# A phrase that says when: a preposition, words that narrow, and a unit, month, year or quarter.
_MONTHS: Final = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|"
    r"août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre"
)
_UNITS: Final = {
    "en": r"years?|quarters?|half|halves|months?|weeks?|days?|decades?|century|centuries|period|"
    r"season|summer|winter|spring|autumn|weekend|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday",
    "de": r"jahr(?:e[ns]?)?|quartals?|halbjahr|monat(?:e[ns]?)?|wochen?|tagen?|jahrzehnt|"
    r"jahrhundert|sommer|winter|frühjahr|herbst|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|sonntag",
    "fr": r"ans?|années?|trimestre|semestre|mois|semaines?|jours?|décennie|siècle|été|hiver|"
    r"printemps|automne|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": r"años?|trimestre|semestre|mes(?:es)?|semanas?|días?|década|siglo|verano|invierno|"
    r"primavera|otoño|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
}
_PREPOSITIONS: Final = {
    "en": r"in|for|during|over|by|since|until|through|throughout|within|between|as of|from",
    "de": r"im|in|am|seit|bis|zwischen|ab|zum|während|binnen",
    "fr": r"en|au|aux|depuis|entre|jusqu['’]en|pendant|durant|d['’]ici|dès|sur",
    "es": r"en|desde|hasta|durante|entre|para|a lo largo de",
}
_NARROWING: Final = {
    "en": r"the|this|its|last|next|past|each|every|an?|first|second|third|fourth|final|early|late|"
    r"mid|same|previous|current|coming|end|start|beginning|middle|fiscal|financial|of|just|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|calendar|full|single|and",
    "de": r"de[rsmn]|diese[rsmn]|letzten|nächsten|vergangenen|ersten|zweiten|dritten|vierten|"
    r"ende|anfang|mitte|laufenden|kommenden|zwei|drei|vier|fünf|zehn|und|vorigen|gleichen",
    "fr": r"le|la|les|l['’]|du|de|des|cette?|ces|premiers?|première|deuxième|troisième|quatrième|"
    r"derniers?|dernières?|prochaine?|fin|début|deux|trois|quatre|cinq|dix|et|cours",
    "es": r"el|la|los|las|del?|este|esta|estos|primer(?:o|a|os)?|segundo|tercer|cuarto|últim[oa]s?|"
    r"próxim[oa]s?|pasad[oa]s?|final(?:es)?|principios|mediados|dos|tres|cuatro|cinco|diez|y",
}

# The verb with which a clause goes on behind what was put into it, a comma before it.
_RESUMES: Final = {
    "en": r"(?:also |now |later |\w{2,20}ly )?(?:is|are|was|were|has|have|had|will|would|"
    r"can|could|may|did|does|do|[a-z]{2,}ed|[a-z]{3,}s|lost|fell|rose|grew|made|took|went|came|"
    r"led|found|sold|bought|paid|built|became|began|won|cut|ran|saw|spent|gave|"
    r"said (?=he|she|it|they|that|the))\s",
    "de": r"(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|soll|will|kann|muss|"
    r"ging|kam|gab|lag|stieg|fiel|sank|verlor|gewann|sprach|[a-zäöüß]{3,}(?:te|ten|t))\s",
    "fr": r"(?:a|ont|avait|est|sont|était|étaient|sera|va|vont|peut|doit)\s",
    "es": r"(?:ha|han|había|es|son|era|fue|será|va|puede|[a-záéíóúñ]{2,}ó|[a-záéíóúñ]{2,}ron)\s",
}
RESUMES: Final = {
    language: re.compile(rf",\s{{1,4}}(?={pattern})") for language, pattern in _RESUMES.items()
}


def _periods(language: str) -> "re.Pattern[str]":
    """Return the pattern of a phrase that says when, the seam before it included."""
    units = rf"(?:{_UNITS[language]}|{_MONTHS}|\d{{1,4}}|[qh][1-4]|20\d\d[-–/]\d\d)"
    small = rf"(?:{_NARROWING[language]}|{units})"
    return re.compile(
        rf"\s{{1,4}}(?=(?:{_PREPOSITIONS[language]})\s{{1,4}}(?:{small}\.?[\s,-]{{1,2}}){{0,7}}"
        rf"(?:{_UNITS[language]}|{_MONTHS}|(?:1[5-9]|20)\d\d|[qh][1-4])(?![\w%-]))",
        re.IGNORECASE,
    )


PERIODS: Final = {language: _periods(language) for language in _UNITS}


def rules(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language, for one that is not known those that need no words."""
    return _RULES.get(language[:2], _ANY)
