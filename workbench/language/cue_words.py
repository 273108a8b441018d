"""Cues of German, French and Spanish, and those of English that are more than words.

Each is a regular expression of the words as they stand in small letters; a space stands for up to
three. They are looked for only in a text of their language, so that the English "mayor" is not the
Spanish one.
"""

from collections.abc import Mapping
from typing import Final

NEGATION: Final = "negation"
ABSOLUTE: Final = "absolute"
SUPERLATIVE: Final = "superlative"
COMPARATIVE: Final = "comparative"
CAUSE: Final = "cause"
SAID: Final = "said"
MORE: Final = "more"
LESS: Final = "less"
UP: Final = "up"
DOWN: Final = "down"

# A word of one to twenty letters.
_W: Final = r"[^\W\d_]{1,20}"

CUES: Final[Mapping[tuple[str, str], str]] = {
    ("en", ABSOLUTE): (
        r"all|every|everyone|everybody|everything|everywhere|always|never|none|nobody|no one|"
        r"nothing|nowhere|not a single|not one|entire|entirely|completely|totally|whole|the only|"
        r"solely|exclusively|without exception|100 percent|100 per cent|100%|forever|any"
    ),
    ("en", SUPERLATIVE): (
        rf"(?:most|least) {_W}|[a-z]{{2,14}}[^aeiou\W]est|first ever|first time|last time|"
        r"second to none|of all time|on record|in history|number one|all-time (?:high|low|record)"
    ),
    ("en", COMPARATIVE): (
        rf"{_W}er than|(?:more|less|fewer|rather|other) than|(?:more|less) {_W} than|"
        rf"(?:twice|half|three times|\d{{1,3}} times|almost|nearly) as {_W}|as {_W} as|"
        r"compared (?:with|to)|in comparison|relative to|outpaced?|outnumber(?:s|ed)?|versus|"
        r"unlike|the same as"
    ),
    ("de", NEGATION): (
        r"nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|"
        r"nichts|nirgends|weder|ohne|keineswegs|keinesfalls|mitnichten|kaum"
    ),
    ("de", ABSOLUTE): (
        r"alle|allen|aller|alles|jede|jeder|jedes|jeden|jedem|sämtliche[nrs]?|immer|stets|nie|"
        r"niemals|niemand|nichts|kein einzige[rs]|einzige[nrsm]?|ausschließlich|nur|völlig|"
        r"vollständig|ausnahmslos|überall|nirgends|ganze[nrs]?|100 prozent"
    ),
    ("de", SUPERLATIVE): (
        r"(?:am|der|die|das|den|dem|des|seine?[rnm]?|ihre?[rnm]?|unsere?[rnm]?) "
        r"(?-i:[a-zäöüß]{1,16}[sßx]te[nrsm]?)|meisten|wenigsten|erstmals|zum ersten mal|zuletzt|"
        r"rekord\w{0,15}|aller zeiten|einmalig|nummer eins"
    ),
    ("de", COMPARATIVE): (
        r"(?-i:[a-zäöüß]{2,18}er) als|mehr als|mehr|weniger|höher|niedriger|größer|kleiner|länger|"
        r"kürzer|älter|jünger|besser|"
        r"schlechter|schneller|langsamer|stärker|schwächer|teurer|billiger|häufiger|seltener|"
        rf"als|so {_W} wie|doppelt so {_W}|halb so {_W}|im vergleich (?:zu|zum|zur|mit)|"
        r"verglichen mit|gegenüber"
    ),
    ("de", CAUSE): (
        r"weil|wegen|aufgrund|auf grund|infolge|durch|dadurch|deshalb|deswegen|daher|darum|"
        r"verursacht\w{0,2}|führte\w? zu|führt zu|ausgelöst|auslöste|bedingt durch|dank|"
        r"zurückzuführen|folge von|als folge|denn|grund für|mithilfe|zwang|zwingt"
    ),
    ("de", SAID): (
        r"sagte[n]?|sagt|sagen|erklärte[n]?|erklärt|teilte[n]? mit|teilt mit|betonte[n]?|betont|"
        r"behauptete[n]?|behauptet|meinte[n]?|meint|berichtete[n]?|berichtet|schrieb|schreibt|"
        r"twitterte|warnte[n]?|warnt|kritisierte[n]?|kritisiert|forderte[n]?|fordert|"
        r"kündigte[n]? an|gab bekannt|gaben bekannt|räumte[n]? ein|wies zurück|wiesen zurück|"
        r"bestritt|bestätigte[n]?|laut|zufolge|nach angaben|so der|so die|hieß es|heißt es|"
        r"schätzt|schätzte[n]?|rechnet mit|versprach|lobte[n]?"
    ),
    ("de", MORE): r"mehr|höher|größer|länger|älter|besser|stärker|schneller|über|teurer",
    ("de", LESS): r"weniger|niedriger|kleiner|kürzer|jünger|schlechter|schwächer|unter|billiger",
    ("de", UP): (
        r"stieg|stiegen|steigt|steigen|gestiegen|wuchs|wuchsen|wächst|gewachsen|zugenommen|"
        r"erhöhte[n]?|erhöht|kletterte[n]?|zulegte[n]?|zugelegt|verdoppelte[n]?|verdoppelt|anstieg|"
        r"zunahme|wachstum|plus"
    ),
    ("de", DOWN): (
        r"sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|gefallen|abgenommen|verringerte[n]?|"
        r"verringert|schrumpfte[n]?|geschrumpft|halbierte[n]?|halbiert|rückgang|gingen? zurück|"
        r"ging zurück|zurückgegangen|minus|brach ein|eingebrochen|gesenkt|senkte[n]?"
    ),
    ("fr", NEGATION): (
        r"pas|jamais|aucun|aucune|rien|personne ne|ni|sans|nul|nulle|guère|ne \S{1,20} plus|"
        r"n['’]\S{1,20} plus|non"
    ),
    ("fr", ABSOLUTE): (
        r"tous|toutes|tout|toute|chaque|toujours|jamais|aucun|aucune|personne|rien|uniquement|"
        r"exclusivement|seule?s?|unique|entièrement|totalement|complètement|partout|nulle part|"
        r"sans exception|100 ?%"
    ),
    ("fr", SUPERLATIVE): (
        rf"(?:le|la|les|du|des|au|aux|son|sa|ses|leur) (?:plus|moins) {_W}|"
        rf"(?:le|la|les) {_W} (?:le|la|les) (?:plus|moins) {_W}|"
        r"(?:le|la|les|du|des) (?:meilleure?s?|pires?|premiers?|premières?|dernière?s?|derniers?|"
        r"seule?s?)|record|sans précédent|de tous les temps|inédite?s?|numéro un"
    ),
    ("fr", COMPARATIVE): (
        rf"plus {_W} qu[e’']|moins {_W} qu[e’']|aussi {_W} qu[e’']|plus de|moins de|plus que|"
        rf"moins que|supérieure?s? à|inférieure?s? à|meilleure?s? que|pires? que|"
        r"deux fois plus|par rapport (?:à|au|aux)|contre|comparé à|davantage"
    ),
    ("fr", CAUSE): (
        r"parce qu[e’']|car|à cause d[e’'u]|à cause des|en raison d[e’'u]|en raison des|grâce à|"
        r"grâce aux?|puisqu[e’']|donc|c['’]est pourquoi|a provoqué|ont provoqué|provoque|a causé|"
        r"a entraîné|ont entraîné|entraîne|due?s? à|due?s? aux?|par conséquent|du fait d[e’'u]|"
        r"résulte|suite à|faute de|a conduit à|a permis"
    ),
    ("fr", SAID): (
        r"(?:a|ont) (?:dit|déclaré|affirmé|expliqué|annoncé|indiqué|précisé|ajouté|assuré|estimé|"
        r"souligné|dénoncé|rappelé|reconnu|confirmé|démenti|averti|écrit|répondu|promis|accusé)|"
        r"dit|disent|déclare|affirme|explique|annonce|indique|précise|ajoute|assure|estime|"
        r"souligne|dénonce|rappelle|reconnaît|confirme|dément|écrit|répond|selon|d['’]après"
    ),
    ("fr", MORE): r"plus|davantage|supérieure?s?|meilleure?s?",
    ("fr", LESS): r"moins|inférieure?s?|pires?",
    ("fr", UP): (
        r"augmenté|augmente|augmentation|hausse|progressé|progresse|grimpé|grimpe|bondi|doublé|"
        r"double|crû|croît|croissance|monté|accru"
    ),
    ("fr", DOWN): (
        r"baissé|baisse|baissent|diminué|diminue|diminution|chuté|chute|reculé|recule|recul|"
        r"réduit|réduite|tombé|perdu|divisé"
    ),
    ("es", NEGATION): (
        r"no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|tampoco|sin|ni siquiera"
    ),
    ("es", ABSOLUTE): (
        r"todos|todas|todo|toda|cada|siempre|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|"
        r"únic[oa]s?|sol[oa]|sólo|solamente|exclusivamente|enteramente|totalmente|completamente|"
        r"sin excepción|en todas partes|100 ?%"
    ),
    ("es", SUPERLATIVE): (
        rf"(?:el|la|los|las|lo|su|sus) (?:{_W} ){{0,2}}?(?:más|menos) {_W}|"
        r"(?:el|la|los|las|su) (?:mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?|primer[oa]?s?|"
        rf"últim[oa]s?|únic[oa]s?)|{_W}ísim[oa]s?|récord|sin precedentes|de la historia|"
        r"por primera vez|número uno"
    ),
    ("es", COMPARATIVE): (
        rf"más {_W} que|menos {_W} que|más de|menos de|más que|menos que|tan {_W} como|"
        r"tant[oa]s? \S{0,20} ?como|(?:mayor|menor|mejor|peor)(?:es)? que|superior(?:es)? a|"
        r"inferior(?:es)? a|el doble de|la mitad de|en comparación con|frente a|respecto a"
    ),
    ("es", CAUSE): (
        r"porque|debido a|debido al|a causa de|por culpa de|gracias a|gracias al|ya que|puesto que|"
        r"por eso|por lo tanto|por tanto|como consecuencia|provocó|provocaron|provoca|causó|"
        r"causaron|causa|llevó a|condujo a|a raíz de|dado que|ocasionó|generó|obligó a"
    ),
    ("es", SAID): (
        r"dijo|dijeron|dice|dicen|afirmó|afirma|afirmaron|declaró|declararon|explicó|explica|"
        r"aseguró|asegura|aseguraron|señaló|señala|añadió|agregó|anunció|anunciaron|indicó|"
        r"indica|informó|informaron|denunció|advirtió|sostuvo|sostiene|reconoció|confirmó|"
        r"negó|escribió|respondió|prometió|acusó|según|de acuerdo con|ha dicho|ha afirmado"
    ),
    ("es", MORE): r"más|mayor(?:es)?|mejor(?:es)?|superior(?:es)?",
    ("es", LESS): r"menos|menor(?:es)?|peor(?:es)?|inferior(?:es)?",
    ("es", UP): (
        r"aumentó|aumentaron|aumenta|aumento|subió|subieron|sube|subida|creció|crecieron|crece|"
        r"crecimiento|incrementó|incremento|duplicó|duplicaron|alza"
    ),
    ("es", DOWN): (
        r"bajó|bajaron|baja|bajada|cayó|cayeron|cae|caída|disminuyó|disminuyeron|disminuye|"
        r"descendió|descenso|redujo|redujeron|reduce|reducción|perdió|perdieron"
    ),
}
