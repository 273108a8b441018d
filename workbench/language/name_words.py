"""Words that decide where a name begins and ends: roles, common words, nationalities, aliases."""

from typing import Final

from workbench.language.abbreviations import listed

# Stand before a person's name and are not part of it, in lower case.
ROLES: Final = listed(
    """
ceo cfo coo cto chief executive president vice prime minister chancellor senator sen sens rep reps
representative congressman congresswoman governor gov mayor judge justice secretary undersecretary
deputy chairman chairwoman chair chairperson director general gen colonel col captain capt sergeant
sgt lieutenant lt admiral officer professor prof dr mr mrs ms miss mx sir dame lord lady king queen
prince princess pope archbishop bishop cardinal rabbi imam sheikh ambassador commissioner spokesman
spokeswoman spokesperson founder co-founder cofounder economist analyst attorney speaker leader
coach detective inspector superintendent treasurer premier councillor councilman councilwoman
principal former ex-president acting press foreign finance defence defense interior health energy
bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerpräsident ministerin
bürgermeister bürgermeisterin herr frau bundespräsident außenministerin außenminister
finanzminister geschäftsführer geschäftsführerin vorstandschef vorstandschefin sprecher sprecherin
chef chefin leiter leiterin vorsitzender vorsitzende professorin président présidente ministre
premier m mme mlle maire monsieur madame
presidente presidenta ministro ministra señor señora sr sra alcalde alcaldesa don doña senador
signor signora sindaco onorevole
президент министр премьер-министр
"""
)
# Begin a role but are no role by themselves ("Press" in "Press Secretary").
ROLE_OPENERS: Final = listed(
    "former press foreign finance defence defense interior health energy acting vice prime chief"
)
# Names that begin with what is a role elsewhere.
NOT_ROLES: Final = listed(
    "session branch order privilege residence motors electric mills dynamics assembly court "
    "arthur city charles hospital"
)

# Begin with a role and are more than one ("Chef de Mission").
TITLES_OF_MORE: Final = frozenset(["chef de", "chef du", "king of", "queen of", "prince of"])

# Begin a sentence with a capital and are no name.
COMMON: Final = listed(
    """
a about above according across add additionally after afterwards again against ago ahead all
almost alone along already also although altogether always amid among an and announced another any
anyone anything apart are around as asked at away back based be because before behind being below
besides best better between beyond both but by call called can click come compared consider
considering contact could critics data day days despite did do does doing don down due during each
earlier early economists either else employees even ever every everybody everyone everything
evidence except experts far few figures finally first five follow following for four from full
further furthermore get given go good great half has have having he help hence her here hers his
how however hundreds i if in indeed initially inside instead into investigators investors is isn
it its just keep last late lately later latest least leave left less let like likewise local long
look made make many market markets may maybe meanwhile might millions more moreover most mostly
much must my named near nearly neither never nevertheless new next nine no nobody none nonetheless
nor not nothing notably now observers of off officials often on once one only onto open opponents
or originally other others otherwise our out outside over overall part partly people per perhaps
photo please police previously prices prior prosecutors put quite rather read recent recently
related reporters research researchers residents respondents right sales same say says scientists
second see seen seven several share she should similarly since six so some someone something
sometimes soon sources speaking still studies study subscribe such supporters surely ten than
thank thanks that the their theirs them then there therefore these they thing things third this
those though thousands three through throughout thus to today together tomorrow too total toward
towards tuition turn two under unlike until up update updated upon us use used usually various
very victims view voters was watch we well were what whatever when whenever where whereas whether
which while who whoever whom whose why will with within without witnesses women men workers would
writing yes yesterday yet you young your analysts industry
required
aber alle als am an auch auf aus bei bereits bis da damit dann das dass dem den der des deshalb
die dies diese dieser dieses doch dort ein eine einem einen einer eines er erst es für gegen hier
ich ihr ihre im in ist ja jetzt kein keine man mehr mit nach nicht noch nun nur ob oder schon seit
sein seine sie so trotz über um und unter viele vom von vor wann warum was weil wenn wer wie wir
wird wo zu zudem zum zur zwei drei
à au aux avec ce ces cet cette chez comme dans de depuis des donc du elle elles en entre est et
il ils je la le les leur leurs lors lui mais ne nous on ont ou où par pas pendant plus pour quand
que qui sa sans se selon ses si son sous sur un une vers vous
a al algunos ante antes aunque como con cuando de del desde donde durante el ella ellas ellos en
entre era es esa ese esta este estos fue ha hasta hay la las le lo los más mientras muchos no para
pero por porque que quien se según ser si sin sobre su sus también tras un una y ya
anche che chi con da dal dalla degli dei del della delle di dopo e gli ha i il in la le lo ma nel
nella non o per perché più quando questo se secondo si sono su tra un una
ao aos apesar após as até com como da das de do dos e ela elas ele eles em entre foi mais mas na
nas no nos não o os ou para pela pelo por que se segundo sem ser seu sua também um uma
а без был была были в во вы где для до его если ещё за и из или им их к как когда кто ли мы на
не но о об он она они от по под после при с со так там то только у что это я
"""
)
# Capitalised words that are kept out wherever they stand: calendar, units, general short forms.
NEVER: Final = listed(
    """
monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
mon tue tues wed thu thur thurs fri sat sun christmas easter
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
oktober dezember i i'm i've i'll i'd i’m i’ve i’ll i’d ai it tv pc gdp id ok faq pdf usd eur gbp
utc gmt est et am pm bst cet q1 q2 q3 q4 h1 h2 ad bc vs mph e.t p.m a.m p.s kg km ceo cfo coo cto
hr pr dna rna
gpu gpus cpu cpus llm llms api ml ev evs nda ipo esg mp mps
euro euros dollar dollars pound pounds million millions billion billions milliarde milliarden
millionen mio mrd prozent uhr jahr jahre jahren
"""
)
DEMONYMS: Final = listed(
    """
american british english scottish welsh irish french german spanish italian portuguese dutch
belgian swiss austrian polish czech hungarian romanian bulgarian greek turkish russian ukrainian
swedish norwegian danish finnish estonian latvian lithuanian chinese japanese korean taiwanese
vietnamese thai indian pakistani bangladeshi indonesian malaysian filipino australian canadian
mexican brazilian argentine argentinian chilean colombian peruvian venezuelan cuban israeli
palestinian lebanese syrian iraqi iranian saudi emirati egyptian moroccan algerian tunisian libyan
nigerian kenyan ethiopian ghanaian african asian european western eastern northern southern
arab hispanic hispanics latino latinos mexicans muslim christian jewish catholic protestant
democratic republican conservative afghan
americans britons germans russians ukrainians israelis palestinians europeans africans asians
democrat democrats republicans christians muslims jews catholics conservatives
"""
)
# Small words inside a name ("Bank of England", "Ursula von der Leyen").
LINKS: Final = listed(
    "of the de la le du des da do dos das del di della von van der den ter bin al el y e"
)
# Link the name of a body to what it is for ("Center for American Progress").
LINKS_OF_BODIES: Final = listed("for on")
# What stands before an "of" inside a name; "Ana Brook of Leeds" on the other hand is two.
BEFORE_OF: Final = listed(
    """
bank university ministry department institute college school house isle island church bay gulf
strait republic kingdom people duke duchess prince princess earl secretary minister president board
court council office bureau museum academy society association league order battle treaty
archbishop bishop centre center federation union chamber commonwealth state states district cape
lake mount port hall city journal bulletin times book lord house declaration statue tower palace
cathedral temple knights daughters sons friends army church law speaker leader head chief director
bundesamt ministerium universidad universidade université università banco banque ministère
ministerio instituto institut foundation authority agency campaign coalition commission committee
conference fund initiative network
"""
)
# What a headline says in the present tense, or other words that a headline spells with a capital.
HEADLINE_KEPT: Final = listed(
    "united states los angeles paris texas netherlands philippines emirates nations times reuters "
    "james charles thomas williams jones davis harris wales athens brussels illinois kansas "
    "arkansas massachusetts honduras maldives news sports systems industries airlines motors"
)
COMPANY_SUFFIXES: Final = listed(
    "inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc gmbh ag sa s.a. nv "
    "spa se kg oy ab as bv group holding holdings ai"
)
# Offices that follow "Secretary of" or "Minister of".
OFFICES: Final = listed(
    "state defense defence foreign health finance education justice treasury energy labor labour "
    "commerce staff interior transport agriculture trade"
)
# Short forms that are spelled like common words.
LIKE_WORDS: Final = listed("US WHO UN")
PLACES: Final = listed(
    """
afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh
belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chad chile
china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia
ethiopia europe finland france gabon gambia gaza georgia germany ghana greece greenland guatemala
guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania
luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia montenegro morocco
mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia
singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania
thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
yemen zambia zimbabwe africa america asia antarctica beijing berlin brussels cairo delhi geneva
jerusalem kyiv london madrid moscow mumbai paris rome shanghai sydney tehran tokyo toronto vienna
washington california florida texas chicago boston hamburg münchen köln wien zürich bayern hessen
deutschland frankreich spanien italien österreich schweiz polen russland europa türkei griechenland
"""
)
DIRECTIONS: Final = listed(
    "north south east west new northern southern eastern western central great"
)
ALIASES: Final = tuple(
    frozenset(group.split("|"))
    for group in (
        "us|usa|united states|united states of america|america",
        "uk|united kingdom|britain|great britain",
        "eu|european union",
        "un|united nations",
        "uae|united arab emirates|emirates",
        "prc|china|people's republic of china",
        "nyc|new york city",
        "la|los angeles",
        "dc|washington dc|washington",
        "fed|federal reserve",
        "who|world health organization|world health organisation",
        "imf|international monetary fund",
    )
)
