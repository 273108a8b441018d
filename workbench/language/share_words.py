"""The words for parts of a whole in other languages than English, as data."""

from decimal import Decimal
from typing import Final

HALVES: Final = {
    "de": "halb halbe halben halber halbes",
    "fr": "demi demie",
    "es": "medio media",
    "it": "mezzo mezza",
    "pt": "meio meia",
    "nl": "half halve",
}
HALF: Final = {
    "de": "die_hälfte der_hälfte hälfte",
    "fr": "la_moitié moitié",
    "es": "la_mitad mitad",
    "it": "la_metà metà",
    "pt": "a_metade metade",
    "nl": "de_helft helft",
    "ru": "половина половины половину",
}
# How the parts are called, one and several.
PARTS: Final = {
    "de": {
        3: "drittel drittels dritteln",
        4: "viertel viertels vierteln",
        5: "fünftel fünfteln",
        6: "sechstel sechsteln",
        7: "siebtel",
        8: "achtel achteln",
        10: "zehntel zehnteln",
        100: "hundertstel",
    },
    "fr": {
        3: "tiers",
        4: "quart quarts",
        5: "cinquième cinquièmes",
        6: "sixième sixièmes",
        8: "huitième huitièmes",
        10: "dixième dixièmes",
    },
    "es": {
        3: "tercio tercios tercera_parte terceras_partes",
        4: "cuarto cuartos cuarta_parte cuartas_partes",
        5: "quinto quintos quinta_parte quintas_partes",
        6: "sexto sexta_parte",
        8: "octavo octavos octava_parte",
        10: "décimo décimos décima_parte",
    },
    "it": {
        3: "terzo terzi",
        4: "quarto quarti",
        5: "quinto quinti",
        8: "ottavo ottavi",
        10: "decimo decimi",
    },
    "pt": {3: "terço terços", 4: "quarto quartos", 5: "quinto quintos", 10: "décimo décimos"},
    "nl": {3: "derde", 4: "kwart", 5: "vijfde", 10: "tiende"},
}
ONES: Final = {
    "de": "ein eine einem einen einer",
    "fr": "un une le",
    "es": "un una la",
    "it": "un una",
    "pt": "um uma",
    "nl": "een",
}
SMALL: Final = {
    "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez",
    "it": "due tre quattro cinque sei sette otto nove dieci",
    "pt": "dois|duas três quatro cinco seis sete oito nove dez",
    "nl": "twee drie vier vijf zes zeven acht negen tien",
}
DOZENS: Final = {
    "de": {"dutzend": 12},
    "fr": {
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    "es": {
        "decena": 10,
        "docena": 12,
        "quincena": 15,
        "veintena": 20,
        "treintena": 30,
        "cincuentena": 50,
        "centenar": 100,
        "millar": 1000,
    },
    "it": {"decina": 10, "dozzina": 12, "ventina": 20, "trentina": 30, "centinaio": 100},
    "pt": {"dezena": 10, "dúzia": 12, "centena": 100, "milhar": 1000},
    "nl": {"dozijn": 12, "tiental": 10, "honderdtal": 100},
}
# A French or Spanish "dizaine" is a rough ten; a dozen is twelve.
ROUGH: Final = frozenset({"fr", "es", "it", "nl"})
# "1 in 5": the words between, and before.
OUT_OF: Final = {
    "en": r"(?:in|out of)(?: every)?",
    "de": r"von",
    "fr": r"(?:[^\W\d_]{2,20} ){0,2}sur",
    "es": r"(?:(?:[^\W\d_]{2,20} ){0,2}de cada|sobre)",
    "it": r"su",
    "pt": r"em cada",
    "nl": r"op de",
}
HALF_MORE: Final = {
    "de": {
        "anderthalb": Decimal("1.5"),
        "eineinhalb": Decimal("1.5"),
        "zweieinhalb": Decimal("2.5"),
        "dreieinhalb": Decimal("3.5"),
        "viereinhalb": Decimal("4.5"),
        "fünfeinhalb": Decimal("5.5"),
        "sechseinhalb": Decimal("6.5"),
        "siebeneinhalb": Decimal("7.5"),
        "achteinhalb": Decimal("8.5"),
        "neuneinhalb": Decimal("9.5"),
        "zehneinhalb": Decimal("10.5"),
    },
    "es": {"millón y medio": Decimal(1_500_000)},
    "nl": {"anderhalf": Decimal("1.5"), "tweeënhalf": Decimal("2.5")},
    "ru": {"полтора": Decimal("1.5"), "полторы": Decimal("1.5")},
}
# What an amount may be followed by that makes it half a unit more ("deux ans et demi").
AND_HALF: Final = (
    r"(?: and a half|[ -]et demie?| y medi[oa]| e mezz[oa]| e mei[oa]|einhalb"
    r"| en een half)(?![^\W_])"
)
# The fifth of five: "jeder fünfte".
EVERY: Final = {
    "de": {
        r"(?:jede|jeder|jedes|jeden|jedem)": {
            "zweite": 2,
            "dritte": 3,
            "vierte": 4,
            "fünfte": 5,
            "sechste": 6,
            "siebte": 7,
            "achte": 8,
            "zehnte": 10,
        }
    },
}
# Times: how often, or how many times as much.
TIMES: Final = {
    "en": {
        "twice": 2,
        "thrice": 3,
        "twofold": 2,
        "threefold": 3,
        "fourfold": 4,
        "fivefold": 5,
        "tenfold": 10,
    },
    "de": {
        "zweimal": 2,
        "dreimal": 3,
        "viermal": 4,
        "fünfmal": 5,
        "sechsmal": 6,
        "siebenmal": 7,
        "achtmal": 8,
        "neunmal": 9,
        "zehnmal": 10,
        "doppelt": 2,
        "zweifach": 2,
        "dreifach": 3,
        "vierfach": 4,
        "fünffach": 5,
        "zehnfach": 10,
    },
    "es": {},
    "nl": {"tweemaal": 2, "driemaal": 3},
    "ru": {"дважды": 2, "трижды": 3, "вдвое": 2, "втрое": 3},
}
