"""Signs in a sentence that it asserts something checkable, or that it does not, with weights.

Each weight is added where its pattern is found; the sum goes through a logistic curve. The weights
are rounded from a fit on debate sentences that journalists had marked as worth checking; they hold
for English. Signs of the other languages share them.
"""

from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.spotting.rhetoric import RHETORIC
from workbench.spotting.sign import sign
from workbench.spotting.signs_abroad import AGAINST_ABROAD, FOR_ABROAD

_MONTHS: Final = (
    "january|february|march|april|june|july|august|september|october|november|december|"
    "januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|"
    "août|"
    "septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    "septiembre|octubre|noviembre|diciembre|"
    "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d"
)
_AMOUNTS: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    r"fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|"
    r"quarter|double|doubled|tripled|twice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|"
    r"tausend|millionen|milliarden?|deux|trois|quatre|cinq|dix|cent|mille|millions?|milliards?|dos|"
    r"tres|cuatro|cinco|diez|cien|mil|millones)s?"
)

FOR: Final = (
    sign(
        "percent",
        1.8,
        "",
        r"\d\s?%|\bper ?cent\b|\bpercentage\b|\bprozent\b|"
        r"\bpour cent\b|\bpor ciento\b|\bpercento\b|％",
    ),
    sign("number", 1.2, "", r"\d"),
    sign(
        "money",
        0.8,
        "",
        r"[$€£¥₹₽]\s?\d|\d\s?[$€£¥]|\b(?:dollars?|euros?|pounds|yuan|yen|rupees|francs?)\b|\bUSD\b|"
        r"\bcost the \w+ (?:millions|billions)|美元|亿元|円",
        ClaimKind.MONEY,
    ),
    sign("amount", 0.8, "", rf"\b{_AMOUNTS}\b"),
    sign("ordinal", 0.2, "", r"\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\b"),
    sign("magnitude", 0.5, "", r"\b(?:hundred|thousand|million|billion|trillion)s?\b"),
    sign(
        "date",
        0.6,
        "",
        rf"\b(?:{_MONTHS})|\b(?:1[89]|20)\d\d\b|\b(?:monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|yesterday|today|last (?:year|month|week|night)|"
        r"(?:years?|months?|weeks?|days?) ago|this (?:year|week|month)|"
        r"(?:in|over|for) the (?:last|past)|decades?|since|quarter|months? of|q[1-4])\b|\d年|\d月",
    ),
    sign(
        "comparison",
        0.7,
        "compares",
        r"\bthan\b|\b(?:compared (?:with|to)|twice as|times as)\b|"
        r"\b(?:mehr|weniger|höher|größer) als\b|\b(?:plus|moins) (?:\w+ )?que\b|"
        r"\b(?:más|menos) (?:\w+ )?que\b",
        ClaimKind.COMPARISON,
    ),
    sign(
        "superlative",
        0.4,
        "says that something is the most, the first or the only one",
        r"\b(?:most|least|highest|lowest|largest|biggest|smallest|greatest|worst|best|fastest|"
        r"oldest|ranks?|ranked|"
        r"youngest|richest|poorest|longest|first|only|record|number one|ever|never|every single|"
        r"unprecedented|größten?|höchsten?|ersten?|plus (?:grande?|élevée?)|mayor|primera?)\b",
        ClaimKind.SUPERLATIVE,
    ),
    sign(
        "direction",
        0.4,
        "says that something rose or fell",
        r"\b(?:up|down|rose|risen|fell|fallen|increas\w+|decreas\w+|declin\w+|doubled|tripled|"
        r"cuts?|"
        r"lost|gained|grew|grown|dropp?(?:ed|s)|slash\w+|surg\w+|soar\w+|plung\w+|stieg|gestiegen|"
        r"sank|"
        r"gesunken|augment\w+|baiss\w+|aument\w+|subi\w+|cay\w+)\b",
    ),
    sign(
        "past",
        0.7,
        "says what happened",
        r"\b(?:was|were|had|did|voted|said|signed|passed|came|went|took|gave|made|lost|put|ran|"
        r"left|got|"
        r"told|paid|spent|brought|became|won|met|led|held|fell|rose|grew|began|wrote|sold|bought|"
        r"built|"
        r"found|killed|died|hat|hatte|wurde|wurden|war|waren|fut|était|fue|era|[a-z]{3,}ed)\b",
        ClaimKind.EVENT,
    ),
    sign(
        "perfect",
        0.4,
        "",
        r"\b(?:has|have|had|['’]ve)\s+(?:\w+ly )?(?:been|\w+ed|lost|gone|cut|taken|made|come|"
        r"grown|risen|"
        r"fallen|put|given|become|spent|seen|built|won|done)\b",
        ClaimKind.EVENT,
    ),
    sign(
        "decision",
        0.7,
        "says what somebody decided",
        r"\b(?:voted|vetoed|passed|signed|sponsored|introduced|appointed|nominated|endorsed|"
        r"opposed|"
        r"approved|banned|blocked|sued|convicted|acquitted|arrested|ruled)\b",
        ClaimKind.EVENT,
    ),
    sign(
        "attribution",
        0.6,
        "says what somebody said",
        r"\b(?:said|says|told|called|claimed|according to|reported|announced|admitted|wrote|stated|"
        r"denied|confirmed|warned|sagte|laut|selon|déclaré|dijo|según)\b",
        ClaimKind.ATTRIBUTION,
    ),
    sign(
        "reports",
        0.0,
        "says what somebody said",
        r"\b(?:vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|argue[sd]|contend(?:s|ed)|insist(?:s|ed)|"
        r"suggest(?:s|ed)|testified|acknowledge[sd]|believe[sd]|estimate[sd]?|expects?|expected|"
        r"predict(?:s|ed)|urge[sd]|call(?:s|ed) for|asked|accuse[sd]|alleg(?:es|ed)|"
        r"threaten(?:s|ed)|propose[sd]|erklärte|fordert\w*|affirme|estime|afirma|aseguró)\b",
        ClaimKind.ATTRIBUTION,
    ),
    sign(
        "cause",
        0.3,
        "says that one thing caused another",
        r"\b(?:because|due to|as a result|led to|caused|thanks to|result of|weil|wegen|à cause de|"
        r"debido a)\b",
        ClaimKind.CAUSAL,
    ),
    sign(
        "named",
        0.4,
        "",
        r"(?<=[a-zà-ÿ,;:)’'”] )[A-ZÀ-Þ][\wà-ÿ]+|\b[A-Z]+\d+\b|(?<!^)\b[A-Z]{2,}\b",
        case=True,
    ),
    sign(
        "public",
        0.7,
        "",
        r"\b(?:tax(?:es)?|jobs?|unemployment|deficits?|debt|budget|inflation|income|"
        r"wages?|health ?care|medicare|social security|insurance|troops|nuclear|weapons?|crime|"
        r"oil|gas|"
        r"energy|bills?|votes?|congress|parliament|senate|senator|governor|government|spending|"
        r"programs?|"
        r"economy|trade|compan(?:y|ies)|schools?|students?|famil(?:y|ies)|teachers|immigra\w+|"
        r"border|war|"
        r"military|army|navy|exports?|imports?|law|legislation|administration|amendment|committee|"
        r"welfare|poverty|sales|profits?|revenue|patients|emissions?|prices?|steuern?|regierung|"
        r"impôts?|"
        r"gouvernement|impuestos?|gobierno)\b",
    ),
    sign("insists", 0.6, "", r"\bin fact\b|\bthe fact is\b|\bactually\b|\bfact that\b"),
    sign("long", 0.25, "", r"^(?:\S+\s+){15}"),
    sign("longer", 0.15, "", r"^(?:\S+\s+){24}"),
    sign("third", 0.2, "", r"\b(?:he|she|they|his|her|their|him|them|it|its)\b"),
    sign(
        "relation",
        0.0,
        "says how two things belong together",
        r"[’']s parent\b|\b(?:owned|backed|funded|founded|run|led|controlled|made) by\b|"
        r"\bsubsidiary\b|"
        r"\bpart of\b|\b(?:owns|acquired|belongs to|is a member of)\b",
        ClaimKind.RELATION,
    ),
    *FOR_ABROAD,
)

AGAINST: Final = (
    sign("question", -2.1, "a question", r"[?？][\"”’'»)\]]*$"),
    sign(
        "instruction",
        -1.5,
        "an instruction",
        r"^\W{0,3}(?:please|click|subscribe|preheat|whisk|stir|bake|simmer|scroll|tune in|"
        r"stay tuned|sign up|log in|follow us|don['’]t forget to|remember to|make sure|be sure to|"
        r"check out|read more|register (?:to|for|by|at|online|here|now)|join us|contact us|"
        r"email us|"
        r"(?:call|visit|share|add|mix|send|write|download|enter|bring|pour|get|see|watch|read|vote)"
        r" (?:us|your|this|our|here|now|it|them|to us|for our))\b",
        language="en",
    ),
    sign(
        "courtesy",
        -0.9,
        "a greeting or thanks",
        r"\b(?:thank|thanks|welcome|good (?:evening|morning)|ladies and gentlemen|"
        r"congratulations)\b",
    ),
    sign(
        "opinion",
        -0.8,
        "opinion",
        r"\bI (?:\w+ )?(?:think|believe|feel|hope|guess|suppose|want|wish|love|like|know|mean|"
        r"would|"
        r"will|don['’]t|do not|can|can['’]t|just|say|agree|support|promise)\b|\bin my (?:opinion|"
        r"view)\b|"
        r"\bI['’](?:d|ll|m)\b|\b(?:ich (?:glaube|finde|meine)|meiner meinung nach|je (?:pense|"
        r"crois)|"
        r"à mon avis|creo que|en mi opinión)\b",
    ),
    sign(
        "future",
        -0.9,
        "a prediction or promise",
        r"\b(?:will|[Ss]hall|[Gg]oing to|[Gg]onna|[Ww]on['’]t)\b|['’]ll\b",
        case=True,
    ),
    sign(
        "modal",
        -0.9,
        "says what should or could be",
        r"\b(?:would|could|should|must|may|might|ought|can|can['’]t|cannot|need to|needs to|have "
        r"to|"
        r"has to|got to|['’]ve got to|let['’]s|let us|want to|sollte[nt]?|müssen|muss|könnten?|"
        r"devrait|"
        r"doit|faut|debería|debe|hay que)\b",
    ),
    *RHETORIC,
    sign(
        "value",
        -0.7,
        "a judgement of value",
        r"\b(?:good|great|bad|wrong|right|important|terrible|wonderful|strong|proud|fair|unfair|"
        r"honest|"
        r"real|true|better|tough|hard|serious|moral|responsib\w+|difference|question|issue|things?|"
        r"believe|commitment|values|freedom|peace|hope)\b",
    ),
    sign("first person", -0.5, "speaks of the speaker", r"\bI\b", case=True),
    sign(
        "doubt",
        -0.4,
        "hedged",
        r"\b(?:perhaps|maybe|probably|i guess|kind of|sort of|a little|"
        r"possibly)\b",
    ),
    sign("condition", -0.3, "a condition", r"\bif\b"),
    sign("address", -0.2, "speaks to the reader", r"\b(?:you|your|yours)\b"),
    sign(
        "asks",
        -0.15,
        "",
        r"^(?:and |but |so |now |well,? )?(?:who|what|when|where|why|how|do|does|did|is|are|was|"
        r"were|"
        r"can|could|would|will|should|isn['’]t|don['’]t)\b",
    ),
    sign("short", -0.15, "", r"^\s*\S+(?:\s+\S+){0,6}\s*$"),
    sign("shorter", -0.3, "too short to assert much", r"^\s*\S+(?:\s+\S+){0,2}\s*$"),
    *AGAINST_ABROAD,
)
# Told without the words that gave them away.
BARE: Final = frozenset({"question", "shorter"})
# Chosen so that a worth of one half is where missed and false alarms weigh the same.
BASE: Final = -1.45
