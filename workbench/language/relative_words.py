"""The words of dates that are counted from the date of the text, in many languages, as data."""

from typing import Final


def _numbered(table: dict[int, str]) -> dict[str, int]:
    return {word: number for number, words in table.items() for word in words.split()}


def _named(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split()}


def _forms(stems: str) -> str:
    """Return German adjectives with all their endings."""
    return " ".join(f"{stem}{end}" for stem in stems.split() for end in ("e", "en", "er", "es"))


# Days from the date of the text; phrases of several words have "_" for the space.
DAY_WORDS: Final = _numbered({
    -2: "the_day_before_yesterday vorgestern avant-hier anteayer antier anteontem eergisteren"
        " l'altro_ieri позавчера",
    -1: "yesterday last_night gestern hier ayer anoche ieri ontem gisteren вчера أمس",
    0: "today tonight this_morning this_afternoon this_evening heute aujourd'hui aujourd’hui"
       " ce_matin ce_soir hoy esta_mañana esta_noche oggi stamattina stasera hoje vandaag"
       " vanmorgen vanavond сегодня",
    1: "tomorrow morgen demain mañana domani amanhã завтра غدا غدًا",
    2: "the_day_after_tomorrow übermorgen après-demain pasado_mañana dopodomani overmorgen"
       " послезавтра",
})  # fmt: skip
ONE_UNIT: Final = _named({
    "week": "week woche semaine semana settimana неделя неделю неделе الأسبوع",
    "month": "month monat monats mois mes mese mês maand месяц месяца месяце الشهر",
    "quarter": "quarter quartal quartals trimestre kwartaal квартал квартала квартале",
    "year": "year jahr jahrs jahres an année año anno ano jaar год года году العام السنة",
    "decade": "decade jahrzehnt jahrzehnts décennie década decennio decennium десятилетие",
    "century": "century jahrhundert jahrhunderts siècle siglo secolo século eeuw веке",
})  # fmt: skip
UNIT_WORDS: Final = ONE_UNIT | _named({
    "day": "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen день"
           " дня дней",
    "week": "weeks wochen semaines semanas settimane weken недели недель",
    "month": "months monate monaten meses mesi maanden месяцев",
    "quarter": "quarters quartale quartalen trimestres trimestri kwartalen кварталов",
    "year": "years jahre jahren ans années años anni anos лет",
    "decade": "decades jahrzehnte jahrzehnten décennies décadas decenni десятилетия",
    "century": "centuries jahrhunderte jahrhunderten siècles siglos secoli века",
})  # fmt: skip
# "The year before" in one word: before what, only the text tells.
WHOLE: Final = {"vorjahr": "year", "vorjahres": "year", "vorjahrs": "year", "vormonat": "month",
                "vormonats": "month", "vorquartal": "quarter", "vorquartals": "quarter",
                "vorwoche": "week"}  # fmt: skip
BEFORE: Final = _numbered({
    -1: "last previous past prior vorig vorige scorso scorsa pasado pasada passato passata"
        " afgelopen verleden прошлом прошлой прошлого прошлый прошлую "
        + _forms("letzt vorig vergangen"),
    0: "this current dies diese diesen dieser dieses diesem ce cet cette este esta questo questa"
       " deze dit neste nesta quest' quest’ этом этой этого этот هذا هذه "
       + _forms("laufend"),
    1: "next following coming prochain prochaine próximo próxima prossimo prossima volgend volgende"
       " komend komende следующем следующей следующего "
       + _forms("nächst kommend"),
})  # fmt: skip
AFTER: Final = _numbered({
    -1: "dernier dernière passé passée pasado pasada passado passada scorso scorsa الماضي الماضية",
    0: "en_cours actual corrente الحالي الحالية",
    1: "prochain prochaine próximo próxima prossimo prossima que_viene المقبل المقبلة"
       " القادم القادمة",
})  # fmt: skip
# They count from what the text speaks of, which need not be the day it was written.
FROM_THERE: Final = frozenset({"previous", "prior", "following"})
_DAYS_ALONE: Final = _numbered({
    0: "monday montag lundi lunes lunedì segunda-feira maandag понедельник الاثنين",
    1: "tuesday dienstag mardi martes martedì terça-feira dinsdag вторник الثلاثاء",
    2: "wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag среду الأربعاء",
    3: "thursday donnerstag jeudi jueves giovedì quinta-feira donderdag четверг الخميس",
    4: "friday freitag vendredi viernes venerdì sexta-feira vrijdag пятницу الجمعة",
    5: "saturday samstag sonnabend samedi sábado sabato zaterdag субботу السبت",
    6: "sunday sonntag dimanche domingo domenica zondag воскресенье الأحد",
})  # fmt: skip
_GERMAN_DAYS: Final = (
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"
)  # fmt: skip
_GERMAN_HOURS: Final = (
    "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"
)  # fmt: skip
WEEKDAYS: Final = _DAYS_ALONE | {
    day + hour: number for number, day in enumerate(_GERMAN_DAYS) for hour in _GERMAN_HOURS
}
# Ordinary words or names of people where they are written with the other kind of first letter.
ONLY_LOWER: Final = frozenset({"domingo", "morgen", "mañana", "este", "esta", "demain", "hier"})
COUNTS: Final = _numbered({
    1: "a an one ein eine einem einer eins un une uno una um uma een één один одну",
    2: "two zwei deux dos due dois duas twee два две",
    3: "three drei trois tres tre três drie три",
    4: "four vier quatre cuatro quattro quatro четыре",
    5: "five fünf cinq cinco cinque vijf пять",
    6: "six sechs seis sei zes шесть",
    7: "seven sieben sept siete sette sete zeven семь",
    8: "eight acht huit ocho otto oito восемь",
    9: "nine neun neuf nueve nove negen девять",
    10: "ten zehn dix diez dieci dez tien десять",
    11: "eleven elf onze once undici одиннадцать",
    12: "twelve zwölf douze doce dodici doze twaalf двенадцать",
    20: "twenty zwanzig vingt veinte venti vinte twintig двадцать",
})  # fmt: skip
# What stands before or behind "three weeks" to make it a date.
AGO_BEFORE: Final = ("vor", "il y a", "hace", "há", "قبل")
AGO_AFTER: Final = ("ago", "geleden", "fa", "atrás", "назад")
LATER: Final = {
    **dict.fromkeys(("earlier", "zuvor", "plus_tôt", "antes", "prima"), "earlier"),
    **dict.fromkeys(("later", "später", "plus_tard", "después", "dopo"), "later"),
}
FUTURE: Final = (
    r"(?:will|shall|promised|promises|pledged|vowed|aims\s+to|hopes\s+to|going\s+to|expected\s+to|due\s+to|set\s+to|scheduled|plans\s+to|wird|werden"
    r"|soll|sollen|sera|seront|va|vont|doit|será|serán|van|podrá)"
)
SEASONS: Final = _named({
    "spring": "spring frühling frühjahr printemps primavera lente",
    "summer": "summer sommer été verano verão estate zomer",
    "autumn": "autumn fall herbst automne otoño outono autunno herfst",
    "winter": "winter hiver invierno inverno",
})  # fmt: skip
# Chinese, Japanese and Korean words, found anywhere in a run of letters: unit and steps.
HAN: Final[dict[str, tuple[str, int]]] = {
    word: (unit, steps)
    for unit, steps, words in (
        ("day", -2, "前天 一昨日 그저께"),
        ("day", -1, "昨天 昨日 昨晚 昨夜 어제"),
        ("day", 0, "今天 今日 今晚 今早 今晨 오늘"),
        ("day", 1, "明天 明日 내일"),
        ("day", 2, "后天 後天 明後日 모레"),
        ("week", -1, "上周 上週 上星期 上个星期 先週 지난주"),
        ("week", 0, "本周 本週 这周 這週 这星期 今週 이번주"),
        ("week", 1, "下周 下週 下星期 来週 다음주"),
        ("month", -1, "上个月 上個月 上月 先月 지난달"),
        ("month", 0, "本月 这个月 這個月 今月 이번달"),
        ("month", 1, "下个月 下個月 下月 来月 다음달"),
        ("quarter", -1, "上季度 上一季度 上个季度 前四半期"),
        ("quarter", 0, "本季度 这个季度"),
        ("quarter", 1, "下季度 下一季度 下个季度"),
        ("century", -1, "上世纪 上个世纪 前世紀"),
        ("century", 0, "本世纪 今世紀"),
        ("year", -2, "前年 一昨年 재작년"),
        ("year", -1, "去年 昨年 작년 지난해"),
        ("year", 0, "今年 本年 올해"),
        ("year", 1, "明年 来年 내년"),
        ("year", 2, "后年 後年"),
    )
    for word in words.split()
}
HAN_UNITS: Final = {"天": "day", "日": "day", "周": "week", "週": "week", "週間": "week",
                    "星期": "week", "月": "month", "ヶ月": "month", "か月": "month",
                    "季度": "quarter", "年": "year"}  # fmt: skip
HAN_SEASONS: Final = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
HAN_DIGITS: Final = {char: number for number, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "两": 2, "兩": 2}  # fmt: skip
HAN_WEEKDAYS: Final = {char: number for number, char in enumerate("一二三四五六日")} | {
    "天": 6, "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5}  # fmt: skip
# Names of the months as each language writes them beside a year.
MONTHS_SAID: Final = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
          " diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
          " dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
          " dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november"
          " december",
}  # fmt: skip
