"""The words by which a text says that somebody said something, and the small words around them."""

from typing import Final

from workbench.language.abbreviations import listed

# Verbs that go on with a quotation, in every form that does.
_ENGLISH: Final = """
said says say saying told tells tell telling added adds adding wrote writes write writing written
asked asks ask asking answered answers answering replied replies replying responded responds
responding retorted retorts quipped quips joked jokes joking noted notes noting observed observes
observing remarked remarks commented comments commenting stated states stating declared declares
declaring announced announces announcing claimed claims claiming argued argues arguing argue
asserted asserts asserting insisted insists insisting maintained maintains maintaining contended
contends contending explained explains explaining warned warns warning cautioned cautions
cautioning predicted predicts predicting estimated estimates recalled recalls recalling recounted
recounts remembered remembers reminded reminds continued continues continuing concluded concludes
concluding began begins finished finishes repeated repeats repeating reiterated reiterates
stressed stresses stressing emphasized emphasizes emphasised emphasizing underlined underscored
acknowledged acknowledges admitted admits admitting conceded concedes confessed confirmed
confirms confirming denied denies denying disclosed discloses revealed reveals revealing
reported reports report reporting testified testifies testifying swore vowed vows vowing
promised promises promising pledged pledges urged urges urging demanded demands demanding
pleaded pleads begged begs implored appealed ordered orders suggested suggests suggesting
proposed proposes recommended complained complains complaining lamented laments lamenting
fumed fumes gushed gushes raved sneered scoffed scoffs mocked mocks scolded scolds chided chides
blasted blasts slammed slams attacked criticized criticizes criticised criticises condemned
condemns denounced denounces accused accuses accusing praised praises praising hailed hails
hailing lauded applauded touted touts thanked congratulated welcomed agreed agrees disagreed
shouted shouts shouting yelled yells yelling screamed screams screaming cried cries exclaimed
exclaims whispered whispers murmured muttered mutters chanted chants chanting sang sings singing
tweeted tweets tweeting retweeted posted posts posting texted emailed blogged typed called calls
call calling labeled labels labelled dubbed dubs described describes describing termed branded
characterized characterises characterizes likened likens compared compares referred refers
referring quoted quotes quoting cited cites citing reads read reading boasted boasts bragged brags
thought thinks thinking wondered wonders wondering believed believes mused muses reasoned
signaled signalled hinted hints implied implies opined opines theorized speculated specified
clarified clarifies elaborated elaborates echoed echoes countered counters interjected interrupted
pointed points pointing volunteered allowed intoned laughed sighed joined deadpanned pressed
proclaimed proclaims preached advised advises instructed assured assures assuring reassured
informed informs notified defended defends defending dismissed dismisses rejected rejects
rejecting referenced references alleged alleges alleging ruled rules found finds finding
expects expected projected projects projecting forecast forecasts vowing outlined
"""
_OTHERS: Final = """
sagte sagt sagten sagen gesagt erklärte erklärt erklärten schrieb schreibt schrieben meinte meint
betonte betont kritisierte kritisiert fragte fragt antwortete antwortet warnte warnt hieß heißt
teilte ergänzte ergänzt fügte berichtete berichtet behauptete behauptet forderte fordert nannte
nennt bezeichnete bezeichnet zitierte erzählte erzählt versicherte versichert kündigte räumte
bestätigte bestätigt sprach äußerte lobte twitterte
dit disait disent déclaré déclare déclarait déclarent affirmé affirme affirmait ajouté ajoute
ajoutait assuré assure expliqué explique expliquait estimé estime estimait annoncé annonce écrit
écrivait souligné souligne rappelé rappelle demandé demande répondu répond répondait lancé lance
précisé précise raconté raconte confié confie martelé martèle indiqué indique dénoncé dénonce
reconnu reconnaît insisté insiste conclu conclut averti avertit poursuit poursuivi qualifié
dijo dice dicen dijeron decía afirmó afirma afirmaron aseguró asegura explicó explica añadió añade
agregó agrega declaró declara escribió escribe señaló señala sostuvo sostiene comentó comenta
preguntó pregunta respondió responde advirtió advierte anunció anuncia contó cuenta subrayó subraya
insistió insiste recordó recuerda manifestó indicó indica expresó denunció reiteró apuntó calificó
dicho declarado afirmado asegurado explicado
detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega scritto
scrive ricordato ricorda sottolineato sottolinea chiesto chiede risposto risponde
afirmou afirma diz declarou acrescentou explicou escreveu perguntou respondeu ressaltou destacou
contou
сказал сказала сказали говорит говорил говорила заявил заявила заявили сообщил сообщила сообщили
отметил отметила добавил добавила написал написала пишет подчеркнул подчеркнула пояснил пояснила
объяснил объяснила спросил спросила ответил ответила рассказал рассказала уточнил уточнила
считает признал признала предупредил предупредила
"""
SAYING: Final = listed(_ENGLISH) | listed(_OTHERS)
# These report only where a quotation stands beside them: elsewhere they mostly do something else.
ONLY_QUOTING: Final = listed(
    """began begins finished finishes joined pressed laughed sighed allowed ruled rules found finds
    finding read reads reading sang sings singing thanked welcomed ordered orders attacked defended
    defends defending rejected rejects rejecting dismissed dismisses compared compares joined
    labeled labels quotes quoted cries cried call calls calling called answer answers thought
    labelled typed posts posted posting texted echoed echoes mocked mocks continued continues
    continuing repeated repeats repeating interrupted outlined references referenced comments
    remarks expects expected remembered remembers compares tweets refers referred referring states
    notes report orders jokes teilte sprach nennt nannte cuenta forderte fordert heißt lance lancé
    demande annonce asked ask asks asking agreed agrees disagreed"""
)
# Never turned round: what stands behind them is spoken to, not speaking.
SPOKEN_TO: Final = listed(
    """told tells tell telling reminded reminds urged urges urging thanked assured assures
    reassured informed informs notified accused accuses criticized criticised attacked slammed
    blasted praised hailed called calls call calling labeled dubbed described describes ordered
    condemned denounced likened compared instructed mocked scolded chided begged quoted quoting
    quotes cited citing promising referring referred defended dismissed rejected read"""
)
# A form that is as often a noun: a verb only where no article or adjective stands before it.
ALSO_NOUNS: Final = listed(
    """claims claim notes note reports report states state comments remarks answers answer calls
    call orders posts tweets jokes promises demands estimates laments forecast forecasts projects
    quotes cries rules labels references appeal counters thought warning finding writing reading
    saying posting comment"""
)
ACCORDING: Final = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("laut",),
    ("nach", "angaben", "von"),
    ("nach", "angaben", "der"),
    ("nach", "angaben", "des"),
    ("so",),
    ("selon",),
    ("d’après",),
    ("d'après",),
    ("según",),
    ("de", "acuerdo", "con"),
    ("secondo",),
    ("segundo",),
    ("de", "acordo", "com"),
    ("по", "словам"),
    ("as", "reported", "by"),
    ("as", "told", "by"),
    ("as", "stated", "by"),
)
# "the mayor’s claim that …": the owner says it.
NOUNS_OF_SAYING: Final = listed(
    """claim claims statement statements assertion comment comments remark remarks argument
    promise pledge warning description call suggestion insistence assurance words tweet answer
    reply contention declaration accusation allegation prediction complaint"""
)
# "As she put it": only with "it" behind.
PUT_IT: Final = listed("put puts putting")
# "dit-il", "a-t-elle": the subject hangs on its verb.
CLITICS: Final = ("-il", "-elle", "-ils", "-elles", "-on")
# Every word at which it is worth looking closer.
WATCHED: Final = SAYING | NOUNS_OF_SAYING | PUT_IT | {phrase[0] for phrase in ACCORDING}
# What may stand between a subject and its verb.
BETWEEN: Final = listed(
    """has have had having also then later once recently often never always just even still again
    is was were are been being be did do does would will can could may might must should to went
    goes going on reportedly further earlier soon now immediately already both all only simply
    famously finally first today yesterday heard seen as 's too tried decided wanted
    hat habe haben hatte hatten auch dann später zudem weiter
    a ont avait aussi ensuite encore
    ha han había también luego después además
    hanno aveva anche poi
    também depois
    также потом затем позже"""
)
DAYS: Final = listed(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december today yesterday tonight last this next
    week month year morning afternoon evening night early late montag dienstag mittwoch donnerstag
    freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
    miércoles jueves viernes sábado domingo"""
)
PRONOUNS: Final = listed(
    """he she they it who i we you er sie es wir ich il elle ils elles nous él ella ellos ellas
    ele ela eles elas lui lei он она они мы я egli loro"""
)
DETERMINERS: Final = listed(
    """the a an this that these those his her its their our my your some many several one two three
    another other both all most no any every each few
    der die das ein eine einer dem den des sein seine ihr ihre
    le la les un une des l son sa ses leur ce cette cet
    el los las una unos unas su sus este esta
    il lo gli uno os um uma"""
)
PREPOSITIONS: Final = listed(
    """of in on at by for with from about against into over under like via near between to during
    after before since until through across among within without toward towards upon amid
    outside inside behind beyond despite along around per than as following
    von in mit bei zu zum zur aus nach vor über für am im auf an gegen seit unter beim vom
    de du des d à au aux avec en pour dans sur par chez lors depuis
    con por para sobre desde ante tras durante del al hacia
    di da del della dei delle nel nella con per su al alla
    em na nos nas da dos das com ao
    в на о об с со из от для по при к у за перед"""
)
# A clause begins behind these, or they end what a subject may be.
CLAUSE: Final = listed(
    """and but or that which while because if whether although though so nor yet where whose whom
    when unless whereas how why what once plus
    und aber oder dass ob weil wenn während
    et mais ou que qui quand si lorsque dont
    y pero o que si cuando quien
    e ma che quando se
    mas quando
    и а но что если когда который которая"""
)
WHO: Final = listed("who which der die das qui que quien которая который che")
# Finite verbs that end a subject.
VERBS: Final = listed(
    """is was were are has have had did does do will would can could may might must should be been
    took takes take made makes make gave gives give went goes came comes got gets used uses spoke
    speaks put puts sent sends issued issues released releases offered offers had let lets
    turned turns seemed seems tried tries wants wanted began begins kept keeps left leaves
    showed shows held holds led leads stood stands appeared appears became becomes
    ist war sind hat hatte wurde wird est sont était avait fue ha ont sera è был была"""
)
CREATIONS: Final = listed(
    """book books novel film films movie song songs album series show play poem essay painting
    ballad single track memoir documentary episode opera sitcom magazine column titled entitled
    headlined headline named roman buch lied titel livre chanson intitulé intitulée libro película
    canción titulado titulada"""
)
