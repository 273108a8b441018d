"""Abbreviations after which a full stop does not end a sentence, by language."""

from typing import Final

_COMMON: Final = """
dr prof mr mrs ms st ca cf vs no nr nos op vol vols ed eds fig figs tel pp al dept univ inkl incl
mio mrd mln bln mrd mill approx est max min art para sec ch ref ext int jr sr ph.d m.a b.a
"""
_OF: Final = {
    "en": """
gen sen rep reps sens gov lt col sgt capt cpl cmdr adm maj pvt rev hon pres supt det insp messrs
mt ft gov'ts amb atty att asst assn dist e.g i.e viz resp sept jan feb aug oct nov dec apr
mon tue tues wed thu thurs fri nat natl intl govt cos bros est avg ave blvd rd hwy
drs profs gens govs pct lb lbs ps bldg ste apt jct incl
""",
    "de": """
abs bd bzw fa d.h z.b u.a o.ä i.d.r usw evtl ggf gem geb gest hr fr frl hrsg jh jhd mind nachm
rd s.o s.u sog str tägl u.u urspr v.a vgl z.t zzt zz z.zt allg bspw etw exkl mtl od ing dipl
lt ggü ausschl jew v.a o.g str kl
lfd phil iur rer nat med jan feb mär aug sept okt nov dez n.chr v.chr bez rd.
""",
    "fr": """
m mm mme mmes mlle mlles me mgr av bd env ex hab janv févr avr juil sept oct nov déc p.ex c.-à-d
chap éd etc. s.a n.b réf tél adj apr boul
""",
    "es": """
sr sra sres sras srta dra dres lic ing gral cnel d da dª avda av cap pág págs núm tel aprox
ej p.ej ee ee.uu ene feb abr ago sept oct nov dic mons pte
""",
    "it": """
n sig sigg sig.ra dott dott.ssa avv ing on sen mons gen col pag pagg es p.es art artt lett prof.ssa
tel ca all cfr cit gg min mil segg spett
""",
    "pt": """
sr sra sres dra profa n exmo exma eng arq pág págs av al apto aprox ex núm tel p.ex jan fev abr mai
ago set out nov dez séc
""",
    "sv": "kl t.ex bl.a d.v.s dvs m.m osv st tr kr s.k f.d jfr milj mdr avd bl fr.o.m t.o.m forts",
    "da": "kl f.eks bl.a d.v.s m.m osv hr fr kr mio mia ca dvs pga jf stk tlf",
    "no": "kl f.eks bl.a d.v.s m.m osv hr fr kr mill mrd dvs pga jf stk tlf",
    "fi": "esim mm ns n klo jne yms so v kpl milj mrd puh toim os",
    "cs": "ing mgr bc mudr judr rndr phdr doc např tj tzn mil tis kč atd apod resp roč sv ul nám č",
    "hu": "pl ill kb dr özv ifj id u n stb ún vö ker sz old",
    "tr": "dr prof doç yrd av müh vb vs örn sn bkz cad sok no yy",
    "el": "κ κα κ.κ δρ π.χ κ.λπ λ.χ δηλ βλ σελ εκατ δισ αρ",
    "uk": "р рр ст т.зв т.д т.п ін див вул просп ім м с обл грн коп тис млн млрд св гр проф акад",
    "hi": "डॉ श्री प्रो श्रीमती पं रु कु",
    "nl": "dhr mevr mw drs ir mr ing bijv o.a d.w.z jl nl resp plm mld blz art nr",
    "pl": """
np tj itd itp m.in ok tzw prof dr hab ul al pl godz mln mld tys zł r w red św płk gen ppłk im mjr
kpt por inż mgr
""",
    "ru": """
г гг в вв т.е т.к т.н т.д т.п др пр ул пл пер им проф акад доц инж стр рис табл руб коп млн млрд
тыс тов гр св см ср напр обл р-н н.э сек мин кв
""",
}


def listed(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces between them."""
    return frozenset(words.split())


_PLAIN: Final = listed(_COMMON)
_BY_LANGUAGE: Final = {name: _PLAIN | listed(words) for name, words in _OF.items()}
# After these a sentence may end or go on; what follows decides.
MAY_END: Final = listed(
    "inc co corp ltd llc plc bros jr sr etc al ave est dec oct nov usw usf osv itd itp atd apod "
    "stb vb pct lb lbs ft kr kč zł руб коп грн mln mld mio mrd mill млн млрд тыс тис т.д т.п"
)

# Only before a number: "No. 7", "Art. 3", "Sept. 5"; anywhere else they are words or may end.
BEFORE_NUMBERS: Final = listed(
    "no nos nr art fig figs min max abs p pp vol vols sec ch para op ed sept jan feb mar apr aug "
    "oct nov dec sat sun núm pág págs n"
)


def abbreviations(language: str) -> frozenset[str]:
    """Return the abbreviations of a language in lower case, without the last full stop."""
    return _BY_LANGUAGE.get(language[:2].lower(), _PLAIN)
