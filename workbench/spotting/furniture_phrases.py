"""More page furniture in English, German, French and Spanish: short lines that are nothing else.

Rows as in `furniture_words`: the kind, whether a line must be nothing else, its greatest length and
the patterns; ``~`` is a sign that ends no sentence, so that none reaches into the next. Each is a
button, a label or a plea of the page that no sentence of an article is.
"""

from typing import Final

_NAMED: Final = r"(?-i:[A-ZÀ-Þ][\w’'.-]+(?: (?:de |van |von |del |la )?[A-ZÀ-Þ][\w’'.-]+){1,3})"
PHRASES: Final[tuple[tuple[str, bool, int, str], ...]] = (
    (
        "comment form",
        True,
        160,
        r"""
leave a (?:reply|response|comment) cancel reply|view (?:<count>more |all <count>)?comments
let us know (?:what you think )?in the comments|load more comments|sort by (?:newest|oldest|best)
what do you think\?(?: let us know in the comments(?: below)?)?|comment guidelines
(?:kommentare|comments|commentaires|comentarios)\s*\(\d+\)|diskutieren sie mit|jetzt kommentieren
jetzt mitdiskutieren|kommentare (?:anzeigen|lesen|ausblenden)|alle kommentare
commenter|réagir|poster un commentaire|ajouter un commentaire|voir (?:tous )?les commentaires
connectez-vous pour (?:commenter|réagir)~{0,30}|comentar|enviar comentario|ver comentarios
(?:inicia|inicie) sesión para comentar|publicar (?:el|un) comentario|escribe un comentario
(?:log|sign) in to (?:comment|reply|join)~{0,40}|melden sie sich an,? um zu kommentieren
""",
    ),
    (
        "cookie notice",
        True,
        260,
        r"""
we value your privacy|manage (?:my |your )?(?:preferences|cookies|consent|settings|options)
(?:accept|reject|allow|decline)(?: all)?(?: and (?:close|continue))?|save (?:my )?preferences
(?:cookie|privacy)[- ](?:settings|preferences|policy|notice|consent|einstellungen)
diese (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) cookies~{0,160}
wir und unsere (?:\d+ )?partner (?:verwenden|nutzen|speichern)~{0,160}
(?:alle )?ablehnen|akzeptieren
wir (?:respektieren|schätzen) (?:ihre|deine) privatsphäre|einstellungen (?:verwalten|anpassen)
nur notwendige(?: cookies)?|zustimmen(?: und weiter)?|gérer mes (?:préférences|cookies|choix)
continuer sans accepter|(?:tout )?(?:accepter|refuser)|paramétrer(?: les cookies)?
(?:nous|le respect de votre vie privée)~{0,40}(?:vie privée|est notre priorité)
(?:aceptar|rechazar|configurar)(?: y continuar| todo| cookies)?|política de cookies
(?:valoramos|respetamos|nos importa) (?:tu|su) privacidad|gestionar (?:cookies|opciones)
""",
    ),
    (
        "share buttons",
        True,
        160,
        r"""
(?:print|email|bookmark|copy|gift) this (?:page|article|story|link)|tweet this
click to (?:share|email|print)\b~{0,60}|copy link to clipboard|share (?:article|story|options)
(?:auf|per|via|über) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|bluesky)(?: teilen)?
teilen (?:auf|per|via)\b~{0,40}|link kopieren|seite drucken|zur merkliste(?: hinzufügen)?
partager l['’]article|copier le lien|envoyer (?:par e-?mail|à un ami)
ajouter (?:à|aux) ~{0,12}favoris
comparte(?: (?:en|esta?)\b~{0,40})?|copiar (?:el )?enlace|enviar por (?:correo|e-?mail)
guardar(?: (?:artículo|noticia))?|añadir a favoritos|follow [\w’' ]{2,40} on google news
""",
    ),
    (
        "newsletter sign-up",
        True,
        200,
        r"""
(?:get|sign up (?:to|for)|receive|enjoy) (?:receive )?(?:our|the|your) (?:free )?(?:daily|weekly|
  morning|evening)\b~{0,80}
(?:don['’]t|never) miss (?:a|an|another|out|any)\b~{0,80}|join [\d.,]+k?\+? (?:readers|
  subscribers|others)\b~{0,60}
(?:the )?(?:day|week)['’]s (?:top|best|biggest) (?:stories|news)\b~{0,80}
download (?:our|the) (?:free )?app\b~{0,60}|get (?:the|our) app|turn on notifications
(?:unser(?:en)?|der|den|zum) [\w-]{0,20}newsletter\b~{0,60}
(?:kostenlos(?:e[nr]?)? )?newsletter\b~{0,40}
täglich(?:er|e)? ~{0,30}newsletter~{0,40}|abonnieren sie\b~{0,80}|hier abonnieren
(?:abonnez|inscrivez)-vous\b~{0,80}|recevez (?:chaque|tous|nos|toute)\b~{0,80}
la (?:newsletter|lettre) (?:du|de la|quotidienne)\b~{0,40}|votre adresse e-?mail
recibe (?:nuestr[oa]|la|cada|gratis)\b~{0,80}|apúntate (?:a|aquí)\b~{0,60}
suscr[ií]b(?:ete|ase) (?:a|aquí|gratis|ya|ahora)\b~{0,60}|tu (?:correo|e-?mail)(?: electrónico)?
""",
    ),
    (
        "related link",
        True,
        160,
        r"""
up next|also (?:on|in|from) (?-i:[A-Z])[\w’' ]{1,40}|in case you missed it~{0,60}|icymi~{0,80}
read this next|what to read next|keep reading|explore more|topics|(?:hot|key) topics
(?:table of )?contents|in this (?:section|issue)|jump to section|latest (?:news|stories|headlines)
more (?:on this (?:story|topic)|stories|news|coverage)|go deeper|see more~{0,60}|play video
(?:view|see|open) (?:gallery|photos|image gallery|slideshow|full (?:image|screen))|enlarge image
(?:inhaltsverzeichnis|inhalt|themen|zum thema|passend zum thema|verwandte (?:artikel|themen)|
  neueste (?:artikel|nachrichten)|mehr (?:aus|von|zu|news|nachrichten)\b~{0,40}|
  aktuelle (?:nachrichten|themen)|empfohlene (?:artikel|beiträge)|bildergalerie|
  video (?:abspielen|ansehen)|zur bildergalerie)
(?:à lire (?:également|ensuite|sur)|à voir aussi|vous aimerez (?:aussi)?|nos (?:articles|dossiers)|
  dans la même rubrique|dernières (?:actualités|nouvelles|infos)|plus d['’](?:articles|infos)|
  en savoir plus|lire (?:également|plus)|articles (?:liés|similaires|recommandés)|sommaire|
  voir (?:la vidéo|plus|les photos))\b~{0,80}
(?:más (?:información|noticias|sobre)|lo más (?:leído|visto|comentado)|archivado en|
  últimas noticias|también (?:te|le) puede interesar|te recomendamos|no te pierdas|
  contenido relacionado|sigue leyendo|seguir leyendo|índice|ver (?:vídeo|video|fotos|galería|
  más))\b~{0,80}
""",
    ),
    (
        "subscription notice",
        True,
        260,
        r"""
subscribe (?:now |today )?(?:for|to (?:read|continue|unlock|get))\b~{0,120}|subscribers? only
(?:for|exclusive (?:to|for)) (?:our )?subscribers(?: only)?|premium(?: content| article)?
you have ~{1,20} free (?:articles?|stories) (?:left|remaining)~{0,40}|donate(?: now| today)?
(?:you['’]ve|you have) read your last free\b~{0,60}|unlimited (?:digital )?access\b~{0,60}
(?:this|the full) (?:article|story) is (?:available|exclusive)\b~{0,80}|cancel any ?time~{0,40}
(?:jetzt|gratis|kostenlos) (?:testen|abonnieren|weiterlesen)\b~{0,60}|nur für abonnenten~{0,40}
(?:sie haben|du hast) (?:bereits|schon) ein(?:en)? (?:abo|konto|zugang)~{0,60}|jetzt bestellen
weiterlesen mit\b~{0,60}|exklusiv für abonnenten~{0,40}|monatlich kündbar~{0,40}
(?:pour|afin de) lire la suite\b~{0,80}|il vous reste ~{1,20} (?:de cet article|à lire)~{0,60}
déjà abonnée?\b~{0,60}|offert(?: aux abonnés)?|profitez de (?:notre|l['’])\s?offre~{0,60}
(?:¿)?ya (?:eres|es) suscriptora?~{0,60}|sólo suscriptores|para seguir leyendo\b~{0,80}
hazte (?:socio|socia|suscriptor|premium)\b~{0,60}|apoya (?:nuestro|el) periodismo~{0,60}
""",
    ),
    (
        "navigation",
        True,
        120,
        r"""
listen(?: to (?:this )?(?:article|story|podcast))?(?:\s*[·•|(]?\s*<count>min(?:utes?|s)?\)?)?
text size|font size|toggle (?:dark mode|theme|menu|sidebar)|dark mode|report (?:a correction|
  an error|a typo|this ad)|send us a (?:tip|news tip)|submit a (?:tip|correction)|corrections
give feedback|was this (?:article|page) helpful\??|top of page|zoom|close (?:ad|menu|dialog)
article audio|audio version|0:00(?: ?/ ?\d+:\d\d)?|\d{1,2} ?/ ?\d{1,2}|read aloud
(?:artikel|beitrag) (?:an|vor)(?:hören|lesen)|zur (?:startseite|übersicht)|schriftgröße|vorlesen
fehler melden|einloggen|mein konto|zum (?:inhalt|seitenanfang|menü)(?: springen)?|menü|suchen
écouter l['’]article|aller au contenu|se déconnecter|mon compte|signaler une erreur|haut de page
escuchar (?:el )?(?:artículo|noticia)|ir al contenido|mi cuenta|menú|tamaño de letra
volver (?:al inicio|arriba)|reportar un error
""",
    ),
    (
        "advertisement",
        True,
        120,
        r"""
(?:advertisement|anzeige|werbung|publicité|publicidad)s?\s*[-–—|:·].{1,60}
(?:scroll|continue|keep scrolling) (?:to|for|after) (?:continue|more|the ad|advertisement)\b~{0,40}
weiter(?:lesen)? nach der (?:anzeige|werbung)|nach der anzeige weiterlesen|gesponsert(?:er inhalt)?
(?:la suite|article) (?:après|continue après) (?:cette|la) publicité|contenu sponsorisé
contenido patrocinado|la noticia continúa~{0,40}|sigue después de la publicidad|patrocinado
""",
    ),
    (
        "date line",
        True,
        120,
        r"""
(?:est\.?|estimated|approx\.?) (?:reading|read) time~{0,20}
<count>min(?:ute)?s?\.? (?:to read|de lectura|de lecture|lesezeit|lesedauer|read)
lese(?:zeit|dauer):?~{0,20}|lecture:?\s+\d+ ?min~{0,10}
lectura(?: de|:)?\s+\d+ ?min~{0,10}|just now|gerade eben|hace (?:un|una) \w+|heute, <time>
""",
    ),
    (
        "byline",
        True,
        160,
        rf"""
(?:with )?(?:additional )?(?:reporting|files|contributions?) (?:by|from)\b~{{1,100}}
{_NAMED}(?: and {_NAMED})? contributed (?:to this (?:report|story|article)|reporting)\.?
{_NAMED},? (?:(?:senior|chief|staff|deputy|special|political|business|science|health|sports?|
  economics|foreign|city|crime|technology|europe|world|national) )*(?:correspondent|reporter|editor|
  writer|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondante?|redactora?|
  corresponsal)
""",
    ),
    (
        "about the author",
        True,
        220,
        rf"""
{_NAMED} is (?:an?|the) (?:[\w-]+ ){{0,4}}(?:reporter|correspondent|editor|writer|columnist|
  journalist)(?: (?:at|for|with|covering|based)\b~{{0,100}})?\.?
{_NAMED} (?:covers|writes about|reports on)\b~{{1,60}}\bfor (?-i:[A-Z])~{{1,40}}
""",
    ),
    (
        "picture credit",
        True,
        140,
        r"""
(?:crédit|crédits) (?:photo|image)s?\s*:?\s*~{1,60}|file (?:photo|image|picture)\.?
symbolbild~{0,60}
archiv(?:bild|foto)\.?~{0,40}|photo d['’](?:archives|illustration)~{0,40}|foto de archivo~{0,40}
(?:©|\(c\)) ?(?:afp|ap|reuters|dpa|epa|getty|efe|imago|picture alliance)\b~{0,60}
""",
    ),
)
