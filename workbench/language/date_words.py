"""The words that dates of the calendar are made of, in many languages, as data."""

from typing import Final

_MONTHS: Final = """
january jan januar jänner janvier janv enero ene gennaio janeiro januari январь января январе يناير
february feb februar février févr fevrier febrero febbraio fevereiro februari февраль февраля \
феврале فبراير
march mar märz mrz mars marzo março maart март марта марте مارس
april apr avril avr abril abr aprile апрель апреля апреле أبريل ابريل
may mai mayo maggio maio mei май мая мае مايو
june jun juni juin junio giugno junho июнь июня июне يونيو
july jul juli juillet juil julio luglio julho июль июля июле يوليو
august aug août aout agosto ago augustus август августа августе أغسطس
september sept sep septembre septiembre setiembre settembre setembro сентябрь сентября сентябре \
سبتمبر
october oct oktober okt octobre octubre ottobre outubro октябрь октября октябре أكتوبر
november nov novembre noviembre novembro ноябрь ноября ноябре نوفمبر
december dec dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря декабре \
ديسمبر
""".strip().split("\n")
MONTHS: Final = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}
MONTH_NAMES: Final = tuple(names.split()[0].capitalize() for names in _MONTHS)
# Months that are months also where no figure stands beside them; the rest need a preposition.
PLAIN_MONTHS: Final = (
    "January February April June July August September October November December "
    "Januar Jänner Februar März Juni Juli Oktober Dezember "
    "janvier février avril juin juillet août septembre octobre novembre décembre "
    "enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre "
    "gennaio febbraio aprile giugno luglio settembre ottobre dicembre "
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
    "januari februari maart augustus "
    "январе январь феврале феврале марте апреле июне июле августе сентябре октябре ноябре декабре"
)
SHY_MONTHS: Final = "May March Mai mai mars mayo maggio mei мае april oktober november december"
MONTH_OPENERS: Final = (
    "in since of by last this until next early late im seit bis ab anfang mitte ende en depuis fin "
    "début mi desde hasta a nel da em в с"
)
ORDINALS: Final = {
    word: number
    for number, words in {
        1: "first 1st one erste ersten erstes erster premier première primer primera primo prima"
        " primeiro eerste 1er",
        2: "second 2nd two zweite zweiten zweites zweiter deuxième segundo segunda secondo seconda"
        " tweede",
        3: "third 3rd three dritte dritten drittes dritter troisième tercer tercero terzo terceiro"
        " derde",
        4: "fourth 4th final four vierte vierten viertes vierter quatrième cuarto quarto vierde",
    }.items()
    for word in words.split()
}
CENTURIES: Final = {
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}
DECADES: Final = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "zwanziger": 1920,
    "dreißiger": 1930,
    "fünfziger": 1950,
    "sechziger": 1960,
    "siebziger": 1970,
    "achtziger": 1980,
    "neunziger": 1990,
}
# After "the years" in Spanish and Italian.
DECADES_AFTER_YEARS: Final = {
    "veinte": 1920,
    "treinta": 1930,
    "cuarenta": 1940,
    "cincuenta": 1950,
    "sesenta": 1960,
    "setenta": 1970,
    "ochenta": 1980,
    "noventa": 1990,
    "sessanta": 1960,
    "settanta": 1970,
    "ottanta": 1980,
    "novanta": 1990,
}
# Generous by a month: a season begins when people say so.
SEASON_MONTHS: Final = {
    "spring": (2, 6),
    "summer": (5, 9),
    "autumn": (8, 12),
    "winter": (12, 2),
}
PARTS: Final = {
    **dict.fromkeys(
        ("early", "beginning", "start", "anfang", "début", "principios", "comienzos", "inizio",
         "início", "begin", "初", "年初"),
        (1, 4),
    ),
    **dict.fromkeys(
        ("mid", "middle", "mitte", "mi", "mediados", "milieu", "metà", "meados", "medio",
         "midden", "中"),
        (5, 8),
    ),
    **dict.fromkeys(
        ("late", "end", "ende", "fin", "final", "finales", "fines", "fine", "fim", "eind", "底",
         "末"),
        (9, 12),
    ),
}  # fmt: skip
# What is counted where a number looks like a year ("2000 people").
COUNTED: Final = (
    "people persons men women children jobs workers members miles km metres meters metre meter feet"
    " tons tonnes dollars euros euro pounds million billion thousand percent votes copies units"
    " deaths cases acres hectares watts MW calories rpm Menschen Personen Euro Kilometer Meter"
    " Tonnen Stellen Beschäftigte Mitarbeiter Dollar Prozent personnes emplois mètres dollars"
    " tonnes salariés personas empleos kilómetros metros dólares toneladas millones persone posti"
    " personen banen человек рублей"
)
