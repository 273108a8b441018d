"""Signs that hold for German, French or Spanish only, by the same keys as the general ones.

Their weights are those of their English likes, which were fitted: nothing is fitted here.
"""

from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.spotting.sign import sign

_HAPPENED, _SAID = "says what happened", "says what somebody said"
_PREDICTS, _SHOULD = "a prediction or promise", "says what should or could be"
_OPINION, _GREETING, _ASKED = "opinion", "a greeting or thanks", "an instruction"

FOR_ABROAD: Final = (
    sign(
        "past",
        0.7,
        _HAPPENED,
        r"\b(?:(?!gegen\b|gerade\b|genau|gestern\b|gemein)ge\w{2,16}(?:t|en)|\w{3,14}ierten?|"
        r"beschloss(?:en)?|betrug(?:en)?|kosteten?|sanken?|begann|erklärten?|verkauft(?:e|en)?|"
        r"verlor(?:en)?|erhielt(?:en)?|übernahm(?:en)?|stimmten?|besuchten?|eröffnet(?:e|en)?|"
        r"entdeckt(?:e|en)?|erhöht(?:e|en)?|kam(?:en)?|fiel(?:en)?|ging(?:en)?)\b",
        ClaimKind.EVENT,
        language="de",
    ),
    sign(
        "past",
        0.7,
        _HAPPENED,
        r"\b(?:a|ont|avait|avaient|est|sont|était|étaient)\s(?:\w+\s)?\w{2,15}"
        r"(?:é|és|ée|ées|i|is|ie|u|us|ue|ues|it)\b",
        ClaimKind.EVENT,
        language="fr",
    ),
    sign(
        "past",
        0.7,
        _HAPPENED,
        r"\b\w{2,15}(?:ó|aron|ieron)\b|\b(?:ha|han|había|habían)\s\w{2,15}(?:ado|ido|to|cho)\b",
        ClaimKind.EVENT,
        language="es",
    ),
    sign(
        "date",
        0.6,
        "",
        r"\b(?:seit|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
        r"vergangene[nrs]?|letzte[nrs]?|im jahr|quartal)\b",
        language="de",
    ),
    sign(
        "date",
        0.6,
        "",
        r"\b(?:depuis|hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        r"derni(?:er|ère)|il y a|trimestre)\b",
        language="fr",
    ),
    sign(
        "date",
        0.6,
        "",
        r"\b(?:desde|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasad[oa]|"
        r"hace (?:\w+ )?(?:días|meses|años)|trimestre)\b",
        language="es",
    ),
    sign(
        "public",
        0.7,
        "",
        r"\b(?:\w{0,12}rat|bundestag|landtag|ministeri\w+|minister(?:in)?|polizei|haushalt\w*|"
        r"umsatz|gewinn|verlust|arbeitsplätze|stellen|unternehmen|konzern|schulen?|gesetz\w*|"
        r"wahl\w*|studie|forsch\w+|krankenh\w+|schulden|preise?)\b",
        language="de",
    ),
    sign(
        "public",
        0.7,
        "",
        r"\b(?:conseil|parlement|sénat|ministère|ministre|police|budget|ventes|bénéfices?|"
        r"emplois?|entreprises?|écoles?|lois?|élections?|étude|chercheu\w+|hôpita\w+|dette|prix)\b",
        language="fr",
    ),
    sign(
        "public",
        0.7,
        "",
        r"\b(?:ayuntamiento|pleno|congreso|senado|ministerio|ministr[oa]|policía|presupuesto|"
        r"ventas|beneficios?|empleos?|empresas?|escuelas?|ley|leyes|elecciones|estudio|"
        r"investigador\w*|hospital\w*|deuda|precios?)\b",
        language="es",
    ),
    sign(
        "attribution",
        0.6,
        _SAID,
        r"\b(?:sagten?|teilten? mit|zufolge|berichteten?|kündigten? an|bestätigten?|warnten?)\b",
        ClaimKind.ATTRIBUTION,
        language="de",
    ),
    sign(
        "attribution",
        0.6,
        _SAID,
        r"\b(?:a (?:dit|déclaré|affirmé|annoncé|indiqué|confirmé)|d['’]après|explique|assure)\b",
        ClaimKind.ATTRIBUTION,
        language="fr",
    ),
    sign(
        "attribution",
        0.6,
        _SAID,
        r"\b(?:dijo|dijeron|afirmó|anunció|explicó|confirmó|declaró|advirtió|según)\b",
        ClaimKind.ATTRIBUTION,
        language="es",
    ),
)

AGAINST_ABROAD: Final = (
    sign(
        "courtesy",
        -0.9,
        _GREETING,
        r"\b(?:danke|vielen dank|willkommen|guten (?:tag|morgen|abend)|herzlichen)\b",
        language="de",
    ),
    sign("courtesy", -0.9, _GREETING, r"\b(?:merci|bienvenue|bonjour|bonsoir)\b", language="fr"),
    sign(
        "courtesy",
        -0.9,
        _GREETING,
        r"\b(?:gracias|bienvenid\w+|buenos días|buenas (?:noches|tardes))\b",
        language="es",
    ),
    sign(
        "instruction",
        -1.5,
        _ASKED,
        r"^\W{0,3}(?:bitte|(?:klicken|abonnieren|lesen|melden|schreiben|folgen|teilen|senden|"
        r"vergessen|achten|mischen|geben|bringen|rufen|besuchen|beachten) sie)\b",
        language="de",
    ),
    sign(
        "instruction",
        -1.5,
        _ASKED,
        r"^\W{0,3}(?:cliquez|abonnez-vous|lisez|partagez|suivez|n['’]oubliez pas|écrivez|"
        r"inscrivez-vous|consultez|mélangez|ajoutez|envoyez|appelez|pensez à|veuillez)\b",
        language="fr",
    ),
    sign(
        "instruction",
        -1.5,
        _ASKED,
        r"^\W{0,3}(?:haga clic|haz clic|suscríba(?:n?se)|suscríbete|lea|lean|comparta|comparte|"
        r"siga(?:nos)?|síguenos|no olvide|escriba|escríbanos|consulte|consulta|mezcle|añada|envíe|"
        r"llame|recuerde|inscríbase)\b",
        language="es",
    ),
    sign(
        "opinion",
        -0.8,
        _OPINION,
        r"\b(?:ich (?:halte|denke|hoffe|wünsche)|wir (?:glauben|finden|meinen)|"
        r"aus (?:meiner|unserer) sicht|meines erachtens)\b",
        language="de",
    ),
    sign(
        "opinion",
        -0.8,
        _OPINION,
        r"\b(?:je (?:trouve|souhaite|veux|considère)|selon moi|nous (?:pensons|croyons)|"
        r"il me semble)\b",
        language="fr",
    ),
    sign(
        "opinion",
        -0.8,
        _OPINION,
        r"\b(?:me parece|pienso que|a mi juicio|opino|creemos que|considero que)\b",
        language="es",
    ),
    sign(
        "future",
        -0.9,
        _PREDICTS,
        # "Wird" with an infinitive at the end; with a participle it is the passive voice.
        r"\bw(?:ird|erden)\b(?=[^.!?;]{0,160}?\b(?!ge)\w{2,20}(?:en|ern|eln)\W{0,3}$)|"
        r"\b(?:dürften?|voraussichtlich)\b",
        language="de",
    ),
    sign(
        "future",
        -0.9,
        _PREDICTS,
        r"\b(?:seront|aura|auront|feront|pourra|pourront|devra|devront|ser(?:a|ont)|"
        r"(?:va|vont)\s\w{2,15}(?:er|ir|re)|\w{3,15}(?:era|erons|eront|ira|iront))\b",
        language="fr",
    ),
    sign(
        "future",
        -0.9,
        _PREDICTS,
        r"\b(?:\w{2,15}(?:ará|arán|erá|erán|irá|irán|aremos|eremos|iremos)|"
        r"van? a \w{2,15}[aei]r)\b",
        language="es",
    ),
    sign(
        "modal",
        -0.9,
        _SHOULD,
        r"\b(?:müssten?|dürfen|darf|sollen?)\b",
        language="de",
    ),
    sign(
        "modal",
        -0.9,
        _SHOULD,
        r"\b(?:devrai(?:t|ent)|doivent|faudrait|pourrai(?:t|ent))\b",
        language="fr",
    ),
    sign(
        "modal",
        -0.9,
        _SHOULD,
        r"\b(?:deberían?|deben|habría que|podrían?|tendrían? que)\b",
        language="es",
    ),
)
