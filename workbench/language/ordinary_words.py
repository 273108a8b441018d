"""Ordinary words that a sentence begins with a capital, told by a list and by their endings."""

import re
from typing import Final

from workbench.language.abbreviations import listed

_ORDINARY: Final = listed(
    """
absent access accidents accounts acid activists actual actually adults advice afraid age agents
aid air airlines airports alcohol amazing animals answers anybody appeals applications areas
arguments armed army arrests art articles artists assets attacks attempts attendance audiences
authorities average aware babies background bad bags balance bands banks bars basic bears beaches
beans beef beer bees believe big bills birds births black blame blood blue boats bodies bombs bonds
bonuses books borders bosses boys bread breaking brief bring broken brown budgets build buildings
bus buses business businesses buy buyers cameras campaigns cancer candidates capital carbon cars
cases cash cats cattle cause causes caution central certain chances change changes charges charities
cheap check cheers chemicals chickens child children chips choose christian church cities citizens
civil class classes clean clear clearly climate close clothes clubs coal coffee cold colleges
combined committees common communities companies competition complaints computers concerns
conditions congratulations construction consumers contracts copies copper corn corruption cost costs
couldn councils countries county couples courts cows cream credit crews crime crimes criminals
crops cross crowds crude current customers cuts cyclists damage dark data dates daughters days dead
deaths debate debt debts decades defendants deficits delays demand demands democracy dentists
deposits details diesel diplomats direct disease diseases doctors documents dogs domestic donors
doors doubts drinks drivers drones drought drugs dry duties easy eating eggs eight elected
elections electric electricity emails emissions empty energy engineers engines enough entire
environment equal equality equipment essential events exactly exports extra eyes facts factories
failure fair families famous fans fares farmers farms fast fathers favourite fear fears federal fees
fewer fields fight fill films fines fire fires firms fish fixed flats flights floods food foods
football forces foreign forests former fortunately fourth free fresh fridays friends fruit fuel
full funds funny funeral games gas gases gates general generally gifts girls glad goals gold goods
governments grain grants grass green gross ground grounds groups growth guards guests guns hands
happy hard harvests headlines health heat heavy hello hey hidden higher highly hold holidays homes
honestly hopefully hopes horses hospitals hot hotels hours houses housing huge human humans hunger
hunters husband ideas images imagine immigrants imports income incomes independent individual
inflation information infrastructure injuries innovation insects inspectors insurance insurers
interest international investment investments invoices iron issues items jails jobs journalists
journeys judges jurors justice kids kill knowing knowledge labour labor lack lakes land landlords
languages large larger latest laws lawmakers lawyers lead leaders learn legal lessons letters
levels libraries life lights limited lines listen literally living loans locals longer lots loud low
lower lunch machines mail main major managers manufacturers maps mass maximum meals means meat media
medical meetings members mental merchants messages metal middle miles military milk miners mines
minimum ministers minor minutes missiles mistakes mobile modern money months mortgages mothers
motorists mountains mountain movies municipal music names national native natural nature needless
negotiations negotiators neighbours neighbors neither network networks news newspapers nights nobody
noise normal normally north novels nuclear numbers nurses obviously ocean oceans offer offers office
offices oil oils okay old older onions opposition orders organisations organizations owners pages
pain paper papers parents parks parliament parties partners parts passengers passwords past pay
payments peace pensions perfect performance permits phones photographs photos physical pictures
pigs pilots pink pipes places planes plans plants plastic platforms players plenty poems poets
politicians polls pollution poor popular population ports possible potatoes poverty power powerful
predictions premium present presidents press pressure pretty price primary prime prisoners prisons
private prizes probably problems production products professors profit profits programmes programs
progress projects proof proper property protests public pupils pure quarterly questions quick quiet
radio rail rain rains rates raw ready real really records recovery red refugees regions regular
regulators religion remember rents repairs repeat replies reports republican rescue rescuers
restaurants results retail retailers retired returns revenue revenues rice rich riders rights
rioters risk risks rivals rivers roads robots rocks rooms rough round rules rumours rumors rural
safe safety salaries satellites saturdays savings scale schools science screens sea seats secret
security selected sellers senators senior separate serious services severe sex shame shareholders
shares sharks sheep ships shops short show shows sick sign signs silence silver simple simply single
sisters sites size skilled skills slaves sleep slow small smaller smoke snow social society
soldiers solar solid songs sons sorry sounds south space spain speakers special spectators speed
spending sports spring staff stand standards stars start state states statistics steel stocks stop
stories storms strangers streets strikes strong structures students subpoenas subsidies success
sugar suddenly suicide summer sunday sundays supplies supply support sure surgeons surveys suspects
taken takes taking talks tanks tariffs taxes taxpayers tea teachers teams technical technology teens
tell temperatures tenants tennis tensions terms terrorism tests texts theaters theatres tickets
tiny tobacco tools top tough tourism tourists towns trade traders traffic trains transport travel
travellers treatment trees trials tribes troops truck trucks true trust truth try tv twelve twenty
unemployment unfortunately unions universities unlike unusual urban urgent useless users usual
vaccines values vast vegetables vehicles venues version veterans video videos villagers villages
violence virtually visitors volunteers votes wages wait walls want war warm wars waste water waves
weapons weather weeds weeks welcome west wheat white whole wild winds wine winners winter wish wives
women wonder wood words work world worldwide worse wow write writers wrong years younger
youngsters youths zero false abstract letters text full foundation
guten hallo heute gestern morgen danach dennoch dabei deshalb insgesamt laut rund etwa viele einige
bonjour merci demain hier ainsi alors cependant enfin ensuite hola gracias ayer hoy mañana además
entonces luego
"""
)
_ENDINGS: Final = re.compile(
    r"(?:[ts]ions?|ments?|ness|ity|ities|ous|ful|less|[ai]bles?|isms?|ists?|ers|ors|"
    r"ships?|[ae]nces?|[ae]nts|ologies|ology|ical)$"
)
_VERBAL: Final = re.compile(r"(?:ing|ly|ed)$")
_SHORTEST, _SHORTEST_VERBAL = 6, 5
# Names that end like ordinary words.
_NAMES: Final = listed(
    """
anders walters sanders saunders rogers rodgers myers peters withers chambers travers vickers
danvers rutgers reuters connors summers winters bowers powers flowers waters byers meyers ayers
clements laurent vincent valence florence laurence clarence provence fleming sterling stirling
reading worthing beijing xinjiang nanjing boeing darling dowling keeling bowling browning manning
channing hastings kipling harding golding jennings rawlings cummings cunningham wellness beverly
emily kelly sally molly billy polly holly carly kimberly italy sicily ahmed mohammed mohamed
muhammed alfred jared saeed rashed sayed javed manfred winifred wilfred mildred university
trinity felicity charity verity unity affleck kelly molly sting celtics kissinger siemens daimlers
bayers
"""
)


def ordinary(word: str) -> bool:
    """Say whether a word in lower case is an ordinary one rather than a name, as far as it shows.

    By a short list and by endings that make nouns, adverbs and adjectives.
    """
    if word in _ORDINARY:
        return True
    if word in _NAMES:
        return False
    if len(word) >= _SHORTEST_VERBAL and _VERBAL.search(word):
        return True
    return len(word) >= _SHORTEST and _ENDINGS.search(word) is not None
