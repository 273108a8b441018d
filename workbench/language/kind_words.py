"""Words that tell what kind of thing bears a name, in lower case."""

from typing import Final

from workbench.language.abbreviations import listed

# In a name these make an organisation of it.
ORGANISATION_WORDS: Final = listed(
    """
academy administration agency airlines airways alliance assembly association associates authority
bank brewery broadcasting brothers bureau bros cabinet campaign capital centre center chamber church
club coalition college commission committee communications company conference confederation congress
consortium corporation corp council court daily department dept directorate enterprises
exchange federation financial fund foundation gazette group guild herald holdings hospital inc
industries institute institution international journal laboratories laboratory league limited llc
ltd media ministry motors museum network news office organisation organization parliament partners
partnership party pharmaceuticals plc police press post registry research school schools secretariat
securities senate service services society solutions studios syndicate systems team technologies
telegraph times treasury tribune trust union united university ventures watch works workers
aktiengesellschaft bundesamt bundesrat bundestag bundeswehr bundesbank bundesregierung gesellschaft
gmbh ag se kg ev hochschule institut kammer landtag ministerium partei stiftung universität verband
verein werke gewerkschaft sparkasse amt zentrum
académie agence assemblée association banque bureau centre chambre comité commission compagnie
conseil cour fédération fondation gouvernement groupe hôpital ministère musée parti préfecture
sénat société syndicat tribunal université
academia agencia asamblea asociación ayuntamiento banco cámara comisión comité compañía congreso
consejo corte diputación ejército empresa federación fundación gobierno grupo hospital instituto
ministerio museo partido senado sindicato sociedad tribunal universidad
agenzia banca camera comune consiglio fondazione governo gruppo istituto ministero partito
università agência câmara comissão conselho fundação governo ministério partido universidade
"""
)
# Organisations that nothing in their name gives away.
ORGANISATIONS: Final = listed(
    """
nato unesco unicef reuters google apple microsoft amazon facebook meta nvidia intel amd ibm tesla
toyota volkswagen siemens bosch bmw airbus boeing lufthansa ryanair samsung huawei alibaba tencent
baidu bytedance tiktok twitter openai deepseek anthropic oracle cisco netflix disney spotify uber
airbnb walmart costco nike adidas nestlé unilever pfizer moderna biontech bayer basf shell bp
exxonmobil chevron gazprom rosneft aramco goldman jpmorgan citigroup hsbc barclays ubs allianz
interpol europol frontex opec asean kremlin pentagon hamas hezbollah taliban greenpeace amnesty
oxfam congress senate parliament bundestag eurostat destatis politifact bloomberg guardian tsmc asml
volvo renault peugeot stellantis ferrari honda nissan hyundai sony nintendo panasonic toshiba
"""
)
# In a name these make a place of it.
PLACE_WORDS: Final = listed(
    """
airport alley avenue basin bay beach boulevard bridge canal canyon cape castle city coast county
creek delta desert district falls field fjord forest gulf harbor harbour heights highway hill hills
island islands isle lake lane mountain mountains mount oblast park peninsula plain plateau port
prefecture province ranges reef region ridge river road sea shire shore square state states station
strait street territories territory town township valley village
straße strasse platz allee fluss gebirge insel kreis landkreis see stadt tal
avenue boulevard département île lac place plage quartier région rue rivière vallée
avenida barrio calle costa isla lago plaza provincia pueblo puerto río sierra valle
"""
)
# More places than countries and capitals: states and cities that are no surnames.
MORE_PLACES: Final = listed(
    """
alabama alaska arizona arkansas atlanta baltimore barcelona birmingham bristol bucharest budapest
calgary cardiff cleveland colorado connecticut copenhagen dallas damascus delaware denver detroit
dhaka dresden dublin düsseldorf edinburgh frankfurt ghent glasgow hanoi hawaii helsinki houston
idaho
illinois indiana iowa istanbul jakarta johannesburg kabul kansas karachi kentucky kinshasa lagos
leeds leipzig lima lisbon liverpool louisiana lyon maine manchester manhattan manila maryland
marseille massachusetts melbourne miami michigan milan minneapolis minnesota mississippi missouri
montana montreal munich naples nairobi nebraska nevada odesa ohio oklahoma oregon orlando osaka oslo
ottawa pennsylvania philadelphia phoenix pittsburgh prague riyadh rotterdam sarajevo seattle seoul
seville sheffield shenzhen sicily sofia stockholm stuttgart tallinn tennessee turin ulster utah
utrecht
valencia vancouver venice vermont vilnius warsaw wisconsin wyoming wuhan zagreb zurich crimea donbas
siberia tibet xinjiang kashmir catalonia bavaria brussels dortmund bremen hannover nürnberg köln
münchen madrid sevilla zaragoza málaga bilbao bordeaux toulouse nantes strasbourg lille normandie
bretagne roma milano torino napoli venezia firenze são rio brasília lisboa porto
"""
)
PLACE_ACRONYMS: Final = listed(
    "us usa uk uae u.s u.s.a u.k u.s. u.k. nyc prc ussr gdr drc d.c d.c."
)
# Before a number they make a product of it.
PRODUCT_LINES: Final = listed(
    "iphone ipad macbook galaxy pixel windows android ios macos playstation xbox gpt boeing airbus "
    "embraer falcon ariane starship gemini claude llama geforce ryzen model kindle leopard patriot "
    "soyuz"
)
PRODUCT_WORDS: Final = listed("iphone ipad macbook playstation xbox kindle android chatgpt max")
# Places of more than one word, and what ends the name of a state.
LONG_PLACES: Final = frozenset(
    [
        "united states",
        "united kingdom",
        "united arab emirates",
        "saudi arabia",
        "sri lanka",
        "costa rica",
        "puerto rico",
        "el salvador",
        "hong kong",
        "middle east",
        "burkina faso",
        "sierra leone",
        "ivory coast",
        "silicon valley",
        "wall street",
        "white house",
        "den haag",
        "the hague",
        "vereinigte staaten",
        "états-unis",
        "estados unidos",
        "stati uniti",
        "rio de janeiro",
        "são paulo",
        "buenos aires",
        "tel aviv",
        "kuala lumpur",
        "addis ababa",
    ]
)
STATES: Final = listed("republic kingdom emirates islands federation republik")
# Begin a name and make nothing but a place of the next word.
PLACE_OPENERS: Final = listed(
    "new north south east west san santa saint st los las el fort port mount cape lake great upper "
    "lower central"
)
NEW_PLACES: Final = listed(
    "york zealand jersey delhi mexico orleans hampshire england haven brunswick caledonia guinea "
    "castle territories south"
)
# German nouns that stand before a name and say what it is of.
NOUNS_BEFORE_NAMES: Final = listed(
    "firma konzern unternehmen autobauer hersteller stadt gemeinde ort land bundesland region "
    "familie partei verein zeitung magazin sender portal anfang ende mitte prozent euro thema "
    "modell projekt fall nachrichtenagentur mutterkonzern softwarekonzern chiphersteller"
)
