"""The words around numbers, as data: magnitudes, currencies, units, numbers written out."""

from decimal import Decimal
from typing import Final


def _each(names: str, value: str) -> dict[str, str]:
    return {name.replace("_", " "): value for name in names.split()}


_TEN: Final = Decimal(10)
MAGNITUDES: Final[dict[str, Decimal]] = {
    name: _TEN**power
    for power, names in {
        2: "hundred hundreds hundert cent cien",
        3: "thousand thousands tausend tsd mille mil тысяч k",
        4: "万 萬",
        5: "lakh lakhs",
        6: "million millions mn mln mio millionen millón millones млн m mm",
        7: "crore crores",
        8: "亿 億",
        9: "billion billions bn bln mrd milliarde milliarden milliard milliards млрд b",
        12: "trillion trillions tn trn trln 万亿 萬億",
    }.items()
    for name in names.split()
}
# In these languages a "Billion" is a million millions.
LONG_SCALE: Final = frozenset({"de", "fr", "es", "pt", "it", "nl"})
# Single letters count as magnitudes only where they touch the number and money or nothing else
# is meant: "$5m" is money, "5m" is metres.
ONLY_MONEY: Final = frozenset({"m", "mm", "b"})

_CODES: Final = "USD EUR GBP JPY CNY INR CHF AUD CAD HKD KRW RUB SEK NOK"
CURRENCY_SIGNS: Final[dict[str, str]] = {
    **_each("US$ $", "USD"),
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "NT$": "TWD",
    "S$": "SGD",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "CNY",
    "RMB": "CNY",
    "₹": "INR",
    "Rs": "INR",
    "Rs.": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₦": "NGN",
    **{code: code for code in _CODES.split()},
}
CURRENCY_WORDS: Final[dict[str, str]] = {
    **_each("dollar dollars US_dollars US_dollar American_dollars 美元 bucks", "USD"),
    **_each("euro euros 欧元", "EUR"),
    **_each("pounds_sterling sterling", "GBP"),
    **_each("yen 日元", "JPY"),
    **_each("yuan renminbi 元 人民币", "CNY"),
    **_each("rupee rupees", "INR"),
    **_each("won", "KRW"),
    **_each("rouble roubles ruble rubles", "RUB"),
    **_each("Swiss_francs francs", "CHF"),
    **_each("pesos", "MXN"),
    **_each("kronor kronas", "SEK"),
    **{sign: code for sign, code in CURRENCY_SIGNS.items() if not sign.endswith(".")},
}
PERCENT: Final = _each(
    "% ％ percent per_cent per-cent pct pct. prozent pour_cent por_ciento процентов", "percent"
)
POINTS: Final = _each(
    "percentage_points percentage_point percentage-point percentage-points %-points pp ppt ppts "
    "prozentpunkte prozentpunkten points_de_pourcentage puntos_porcentuales",
    "percentage points",
) | _each("basis_points basis_point bps bp", "basis points")

# Unit words: the unit's one name, what it measures, and how many base units it is.
_UNITS: Final = (
    ("millimetre", "length", "0.001", "mm millimetre millimetres millimeter millimeters"),
    ("centimetre", "length", "0.01", "cm centimetre centimetres centimeter centimeters"),
    ("metre", "length", "1", "m metre metres meter meters"),
    ("kilometre", "length", "1000", "km kms kilometre kilometres kilometer kilometers"),
    ("inch", "length", "0.0254", "inch inches"),
    ("foot", "length", "0.3048", "ft foot feet"),
    ("yard", "length", "0.9144", "yd yard yards"),
    ("mile", "length", "1609.344", "mi mile miles"),
    ("gram", "mass", "0.001", "g gram grams gramme grammes"),
    ("kilogram", "mass", "1", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("tonne", "mass", "1000", "t tonne tonnes metric_ton metric_tons tonnen"),
    ("ton", "mass", "907.18474", "ton tons"),
    ("pound", "mass", "0.45359237", "lb lbs pound pounds"),
    ("ounce", "mass", "0.028349523125", "oz ounce ounces"),
    ("litre", "volume", "1", "litre litres liter liters"),
    ("gallon", "volume", "3.785411784", "gallon gallons"),
    ("barrel", "volume", "158.987294928", "barrel barrels"),
    ("square metre", "area", "1", "m² square_metres square_meters square_metre square_meter sq_m"),
    ("square kilometre", "area", "1000000", "km² square_kilometres square_kilometers sq_km"),
    ("square mile", "area", "2589988.110336", "square_miles square_mile sq_mi"),
    ("square foot", "area", "0.09290304", "square_feet square_foot sq_ft"),
    ("hectare", "area", "10000", "ha hectare hectares"),
    ("acre", "area", "4046.8564224", "acre acres"),
    ("second", "time", "1", "seconds secs"),
    ("minute", "time", "60", "minute minutes mins"),
    ("hour", "time", "3600", "hour hours hrs"),
    ("day", "time", "86400", "day days tage"),
    ("week", "time", "604800", "week weeks"),
    ("month", "months", "1", "month months"),
    ("year", "months", "12", "year years year-old years-old years_old yr yrs jahre ans años"),
    ("decade", "months", "120", "decade decades"),
    ("mph", "speed", "1.609344", "mph miles_per_hour"),
    ("km/h", "speed", "1", "km/h kph kmh kilometres_per_hour kilometers_per_hour"),
    ("watt", "power", "1", "W watt watts"),
    ("kilowatt", "power", "1000", "kW kilowatt kilowatts"),
    ("megawatt", "power", "1000000", "MW megawatt megawatts"),
    ("gigawatt", "power", "1000000000", "GW gigawatt gigawatts"),
    ("kilowatt hour", "energy", "1", "kWh kilowatt-hours kilowatt_hours"),
    ("megawatt hour", "energy", "1000", "MWh megawatt-hours megawatt_hours"),
    ("terawatt hour", "energy", "1000000000", "TWh terawatt-hours terawatt_hours"),
    ("degree Celsius", "temperature", "1", "°C degrees_Celsius degrees_C"),
    ("degree Fahrenheit", "fahrenheit", "1", "°F degrees_Fahrenheit degrees_F"),
    ("degree", "degree", "1", "° degree degrees"),
    ("megabyte", "bytes", "1", "MB megabytes"),
    ("gigabyte", "bytes", "1000", "GB gigabytes"),
    ("terabyte", "bytes", "1000000", "TB terabytes"),
)
UNITS: Final = {
    word.replace("_", " "): name for name, _, _, words in _UNITS for word in words.split()
}
MEASURES: Final = {name: (of, Decimal(factor)) for name, of, factor, _ in _UNITS}

_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
SMALL: Final = {word: number for number, word in enumerate(_SMALL.split())}
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS: Final = {word: number for number, word in enumerate(_TENS.split(), start=2)}
DOZENS: Final = {"dozen": 12}
_NTH: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
NTH: Final = {word: number for number, word in enumerate(_NTH.split(), start=1)}
PARTS: Final = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
