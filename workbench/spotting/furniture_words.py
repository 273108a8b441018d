"""How page furniture reads on many sites and in several languages, as patterns.

One rule a row: the kind, whether a line must be nothing else, how long such a line can be, and the
patterns, one or several a line; a line that begins with two spaces goes on with the one before.
``<count>``, ``<time>``, ``<day>``, ``<updated>`` and ``~`` stand for what `FILLERS` says.
"""

from typing import Final

CREDIT: Final = "picture credit"
_MONTH: Final = (
    r"(?:jan|feb|f[eé]v|m[aä]r|apr|avr|abr|ma[iy]|jui?n|jul|juil|aug|ao[uû]|ago|se[pt]|o[ck]t|out|"
    r"nov|de[cz]|d[ée]c|dic|gen|giu|lug|set|ene)[a-zéûä]*\.?"
)
FILLERS: Final = {
    "~": r"[^.!\n]",
    "<count>": r"(?:\(?\d[\d.,]*\)?\s*)?",
    "<time>": r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?)",
    "<day>": (
        rf"(?:(?:[a-zäéíçû]{{2,10}}\.?,?\s+)?(?:\d{{1,2}}\.?(?:st|nd|rd|th)?\s+(?:de\s+)?{_MONTH}|"
        rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?),?\s+(?:de\s+)?\d{{4}}|"
        r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
    ),
    "<updated>": (
        r"(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?|stand|"
        r"veröffentlicht(?: am)?|aktualisiert(?: am)?|publié(?: le)?|mis à jour(?: le)?|"
        r"publicado(?: el)?|actualizado(?: el)?|pubblicato(?: il)?|aggiornato(?: il)?|"
        r"atualizado(?: em)?)"
    ),
}
RULES: Final[tuple[tuple[str, bool, int, str], ...]] = (
    (
        "comment form",
        True,
        160,
        r"""
leave a (?:response|reply|comment)|leave your comment|post a (?:comment|reply)|add a comment
(?:write|submit) (?:a|your) comment|cancel reply|join the (?:conversation|discussion)
<count>(?:comments?|responses?|replies|thoughts? on\b.*)(?:\s*\(\d+\))?|no comments(?: yet)?
comments are (?:closed|disabled)|be the first to comment|show comments|view comments
schreiben sie einen kommentar|kommentar (?:schreiben|hinterlassen|verfassen)
<count>kommentare?|antworten|antwort abbrechen|laisser un commentaire|laissez un commentaire
<count>commentaires?|deja (?:un comentario|una respuesta)
deixe (?:um comentário|uma resposta)|<count>comentarios?|lascia un commento|<count>commenti
(?:your )?(?:name|email|e-mail|website|comment)(?: address)?\s*(?:\*|\(required\))?|reply
send|submit
""",
    ),
    (
        "comment form",
        False,
        400,
        r"""
your e-?mail address will not be published|required fields are marked|save my name, e-?mail
you must be logged in to (?:post|leave)|(?:log|sign) in to (?:comment|leave a comment)
e-?mail-adresse wird nicht veröffentlicht|(?:erforderliche|pflicht)felder sind
adresse e-?mail ne sera pas publiée|champs obligatoires sont
dirección de correo electrónico no será publicada|campos obligatorios están
indirizzo e-?mail non sarà pubblicato|campi obbligatori sono
endereço de e-?mail não será publicado|this site uses akismet
how your comment data is processed|all comments are moderated
""",
    ),
    (
        "cookie notice",
        False,
        600,
        r"""
\bwe (?:and our (?:\d+ )?partners )?use cookies|this (?:web)?site uses cookies
(?:accept|reject|manage|allow) (?:all|our|your)?\s*cookies
by continuing to (?:use|browse)
your privacy choices|do not sell (?:or share )?my|wir verwenden cookies
diese (?:web)?seite (?:verwendet|nutzt) cookies|cookies akzeptieren|alle akzeptieren
nous utilisons des cookies|ce site utilise des cookies|accepter les cookies|tout accepter
utilizamos cookies|este sitio (?:web )?utiliza cookies|aceptar (?:todas )?las cookies
utilizziamo i cookie|questo sito utilizza
""",
    ),
    (
        "newsletter sign-up",
        False,
        400,
        r"""
(?:sign up|subscribe|register) (?:now |today |here )?(?:for|to) (?:our|the|this|
  my)\b.{0,40}(?:newsletter|updates|alerts|channel|briefing|mailing list|podcast|feed)
(?:get|receive) (?:the|our|all the|your)\b.{0,60}(?:in|to) your inbox|straight to your inbox
delivered to your inbox|join our (?:newsletter|mailing list|telegram|whatsapp)
you have successfully (?:subscribed|joined)|newsletter (?:abonnieren|bestellen|anmelden)
abonnieren sie (?:unseren|jetzt|den)
melden sie sich (?:jetzt )?(?:für|zum)\b.{0,40}newsletter
(?:inscrivez|abonnez)-vous (?:à|a)\b|recevez (?:la|notre) newsletter
suscr[ií]bete (?:a|aquí|gratis)|reg[ií]strate para|iscriviti alla newsletter
assine (?:a nossa|nossa)
""",
    ),
    (
        "newsletter sign-up",
        True,
        160,
        r"""
subscribe(?: now| today| here)?|sign ?up(?: now| today| here)?|newsletters?
(?:enter )?your e-?mail(?: address)?|e-?mail|jetzt abonnieren|abonnieren|s['’]abonner
je m['’]abonne|suscr[ií]bete|suscribirse|iscriviti|assine
""",
    ),
    (
        "share buttons",
        True,
        160,
        r"""
(?:(?:share|tweet|pin|pin it|e-?mail|print|copy(?: link)?|link copied!?|whatsapp|facebook|
  twitter|x|linkedin|reddit|telegram|pinterest|flipboard|pocket|instagram|tiktok|youtube|
  threads|bluesky|mastodon|save|like|follow|listen|bookmark|gift|teilen|drucken|merken|
  partager|imprimer|compartir|imprimir|condividi|compartilhar|\d[\d.,]*k?)(?:[\s|,/•·:]+|$))+
share (?:this|on|via|with|the)\b.{0,60}|follow us(?: on)?\b.{0,60}
(?:artikel|beitrag) teilen.{0,30}|partager (?:cet article|sur)\b.{0,40}
compartir (?:en|este)\b.{0,40}|suivez-nous.{0,40}|s[ií]guenos.{0,40}|folgen sie uns.{0,40}
\d[\d.,]*k? (?:shares?|views?|likes?|reads?)
""",
    ),
    (
        "related link",
        True,
        220,
        r"""
(?:read|see|watch|learn|find out|discover) (?:more|also|next|full)\b.{0,140}
(?:related|recommended|trending|popular|latest|more|most read|most popular|top|similar|
  don['’]t miss|editor['’]s picks?|you (?:may|might) (?:also )?like|
  you might be interested)(?: (?:articles?|stories|story|posts?|news|reads?|topics?|content|
  coverage|videos?|now|from|in|on|for you|headlines)\b.{0,60})?
also read\b.{0,140}|in this (?:article|story)
(?:related|recommended|more|trending|watch|read)\s*:.{1,160}
(?:lesen sie auch|mehr zum thema|weiterlesen|das könnte sie (?:auch )?interessieren|
  auch interessant|meistgelesen|mehr dazu)\b.{0,140}
(?:lire aussi|à lire aussi|sur le même (?:sujet|thème)|lire la suite|les plus lus|
  voir aussi)\b.{0,140}
(?:leer más|lee también|le puede interesar|te puede interesar|más leído|noticias relacionadas|
  artículos relacionados|ver también)\b.{0,140}
(?:leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também)\b.{0,140}
(?:previous|next)(?: (?:article|post|story))?\b.{0,4}
(?:tags?|topics?|filed under|categor(?:y|ies)|schlagwörter|themen|mots[- ]clés|etiquetas|
  temas)\s*:.{0,140}
""",
    ),
    (
        "rights and legal notice",
        True,
        160,
        r"""
(?:(?:our |the )?(?:terms (?:of (?:use|service)|(?:and|&) conditions)|(?:privacy|cookie) (?:policy|
  notice|settings|preferences)|datenschutzerklärung|agb|politique de confidentialité|
  política de privacidad|mentions légales|legal notice|imprint|
  accessibility)(?:[\s|·•,&/-]+|and |$))+
""",
    ),
    (
        "navigation",
        True,
        160,
        r"""
(?:skip|jump) to (?:main )?(?:content|navigation)|(?:main )?menu|home|search|close|open menu
log ?in|sign ?in|log ?out|my account|register|contact(?: us)?|about(?: us)?|imprint
impressum|datenschutz|startseite|suche|anmelden|kontakt|accueil|rechercher|connexion
se connecter|mentions légales|inicio|buscar|iniciar sesión|contacto|back to (?:top|home)
scroll to top|load(?:ing)?(?: more)?(?:\.{3}|…)?|show more|see all|view all|continue reading
expand|toggle navigation|breaking news|live|nach oben|retour en haut|volver arriba
(?:[^>›»\n]{2,30}\s[>›»]\s){1,5}[^>›»\n]{2,60}
""",
    ),
    (
        "advertisement",
        True,
        160,
        r"""
advertisements?|ads?|sponsored(?: content| post| by\b.{0,60})?|promoted
paid (?:content|post)|partner content|anzeigen?|werbung|publicité|publicidad|pubblicità
story continues below.{0,40}|article continues (?:below|after).{0,40}|ad feedback|skip ad
remove ads
""",
    ),
    (
        "rights and legal notice",
        False,
        400,
        r"""
^\W*(?:©|\(c\)\s*\d{4}|copyright\b)|\ball rights reserved\b|alle rechte vorbehalten
tous droits réservés|todos los derechos reservados|tutti i diritti riservati
may not be (?:published|reproduced), ?broadcast
this article (?:was )?(?:originally|first) (?:published|appeared) (?:on|in|at)
affiliate (?:links?|commission)|the views expressed (?:here|in this)
""",
    ),
    (
        "subscription notice",
        True,
        260,
        r"""
(?:already a (?:subscriber|member)|this (?:article|content) is (?:for|reserved|only)|
  to continue reading|unlock this|you have reached your|support (?:our|
  independent) journalism|become a (?:member|subscriber)|start your (?:free )?trial|
  create a free account|für abonnenten|dieser artikel ist|réservé aux abonnés|article réservé|
  sólo para suscriptores|contenido exclusivo)\b.{0,200}
""",
    ),
    (
        "byline",
        False,
        300,
        r"""
^\W*(?:additional )?(?:reporting|writing|editing|compiled|translated) by [A-Z]
""",
    ),
    (
        "byline",
        True,
        140,
        r"""
(?:(?:story |written |reporting |reported |edited |article |words )?by|von|par|por|di|de|
  autor(?:in)?:|author:|text:|auteur ?:|
  redaktion:)\s+(?-i:[A-ZÀ-Þ][\w.’'-]*)(?:[ ,|/&]+(?:and |und |et |y |e |for |in |
  of )?(?-i:[A-ZÀ-Þ@][\w.’'-]*)){0,9}(?:\s*[,|•·–—-]\s*[^.!?]{0,60})?
""",
    ),
    (
        "date line",
        True,
        120,
        r"""
(?:(?:<updated>)\W{0,3})?<day>(?:\s*(?:[,|•·–—@(-]|at\b|um\b|à\b|a las\b)\s*.{0,30}|
  \s+<time>.{0,12})?
<updated>\W.{0,60}|<time>(?:\s+[A-Z]{2,4})?
(?:\d+|an?|one) (?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read)(?:ing time)?
(?:estimated )?reading time.{0,20}|lesezeit.{0,20}|temps de lecture.{0,20}
tiempo de lectura.{0,20}|vor \d+ (?:minuten|stunden|tagen)|il y a \d+ \w+|hace \d+ \w+
""",
    ),
    (
        "picture credit",
        True,
        140,
        r"""
(?:photo(?:graph)?|image|picture|video|illustration|graphic|credit|source|foto|bild|quelle|
  crédit|imagen|fuente|crédito|immagine)s?(?: (?:by|credit|courtesy(?: of)?|via|from|source|
  von|de))*\s*[:©/-]\s*.{1,80}
(?:photo|image|picture|foto|photographie)s? (?:by|courtesy|via|von|de|par)\b.{1,80}
.{0,60}(?:getty images|shutterstock|istock|unsplash|alamy|picture alliance|file photo)\)?
\(?(?:ap|afp|reuters|dpa|epa) photo\b.{0,60}
""",
    ),
    (
        "about the author",
        True,
        160,
        r"""
about the author|über den autor|à propos de l['’]auteur|sobre el autor|author bio
more by this author|(?:view|see) all posts by\b.{0,60}
follow (?-i:[A-Z]\w+ )?(?:on|@)\b.{0,60}
""",
    ),
)
