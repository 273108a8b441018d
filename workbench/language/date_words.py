"""The words that dates are made of, and the patterns that find them, as data."""

import re
from typing import Final

_MONTHS: Final = (
    "january jan januar jänner janvier janv enero ene",
    "february feb februar février févr fevrier febrero",
    "march mar märz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug août aout agosto ago",
    "september sept sep septembre septiembre setiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre déc diciembre dic",
)
MONTHS: Final = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}
MONTH_NAMES: Final = tuple(names.split()[0].capitalize() for names in _MONTHS)
ORDINALS: Final = {
    **dict.fromkeys(("first", "1st", "one"), 1),
    **dict.fromkeys(("second", "2nd", "two"), 2),
    **dict.fromkeys(("third", "3rd", "three"), 3),
    **dict.fromkeys(("fourth", "4th", "final", "four"), 4),
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
}
# Generous by a month: a season begins when people say so.
SEASONS: Final = {
    "spring": (2, 6),
    "summer": (5, 9),
    "autumn": (8, 12),
    "fall": (8, 12),
    "winter": (12, 2),
}
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_COUNTED_WORDS: Final = "one two three four five six seven eight nine ten"
COUNTS: Final = {word: number for number, word in enumerate(_COUNTED_WORDS.split(), 1)} | {
    "a": 1,
    "an": 1,
}

_M: Final = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_Y: Final = r"(?P<year>(?:1\d|20)\d\d)(?!\d|[.,]\d)"
_D: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_AFTER: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_D2: Final = r"(?:\s?(?:-|–|to|and|bis)\s?(?P<day2>\d{1,2})(?:st|nd|rd|th|\.)?)?"
_LEFT: Final = r"(?<![\w.,/$€£¥-])"
_RIGHT: Final = r"(?![\w%]|[.,]\d)"
_PART: Final = (
    r"(?P<part>early|mid|late|beginning\s+of|start\s+of|middle\s+of|end\s+of|anfang|mitte|ende)"
)
_QUARTER: Final = (
    r"(?:Q(?P<q>[1-4])(?!\d)|(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th))"
)
_FISCAL: Final = r"(?P<fiscal>fiscal(?:[ -]year)?|financial\s+year|FY)"
_ENDED: Final = (
    r"(?:[\s,(]{1,3}(?:that\s+|which\s+)?(?:end(?:ed|ing|s)|to|through)\s+(?:on\s+)?"
    rf"{_M}(?:\s+(?P<day>\d{1, 2}))?(?:,?\s+{_Y})?)"
)
_COUNTED: Final = (
    r"(?!\s+(?:people|persons|men|women|children|jobs|workers|members|miles|km|met(?:er|re)s|feet"
    r"|tons|tonnes|dollars|euros|pounds|million|billion|thousand|percent|per\s+cent|votes|copies|units"
    r"|deaths|cases|acres|hectares|watts|MW|calories|rpm)\b|\s*[%°])"
)
_BARE_MONTH: Final = (
    r"(?P<month>January|February|April|June|July|August|September|October|November|December"
    r"|(?:(?<=\b(?i:in) )|(?<=\b(?i:since) )|(?<=\b(?i:of) )|(?<=\b(?i:by) )|(?<=\b(?i:last) )"
    r"|(?<=\b(?i:this) )|(?<=\b(?i:until) ))"
    r"(?:May|March))"
)

# What a text must have for a pattern to be worth trying; most sentences have no date.
SIGNS: Final = {
    "digit": re.compile(r"\d"),
    "year": re.compile(r"(?:1\d|20)\d\d"),
    "month": re.compile(_M, re.IGNORECASE),
    "quarter": re.compile(r"quarter|q[1-4]|three\s+months", re.IGNORECASE),
}


def _signs(name: str, pattern: str) -> tuple[str, ...]:
    """Tell from a pattern what it cannot do without."""
    if name in {"quarter", "monthquarter"}:
        return ("quarter",)
    needed = ["month"] if _M in pattern or _BARE_MONTH in pattern else []
    if pattern.endswith(_Y) or "{1,2}" in pattern:
        needed.append("year" if pattern.endswith(_Y) else "digit")
    return tuple(needed)


# Name, pattern and signs, tried at every place; the earliest and then the longest find wins.
PATTERNS: Final = tuple(
    (name, re.compile(pattern, re.IGNORECASE if folded else 0), _signs(name, pattern))
    for name, pattern, folded in (
        ("day", rf"{_LEFT}{_D}{_D2}\s+(?:of\s+|de\s+)?{_M},?\s+(?:de\s+|del\s+)?{_Y}", True),
        ("day", rf"{_LEFT}{_D}{_D2}\s+(?:of\s+|de\s+)?{_M}{_RIGHT}", True),
        ("usday", rf"\b{_M}\s+(?:the\s+)?{_AFTER}{_D2}(?:,?\s+{_Y})", True),
        (
            "usday",
            rf"\b{_M}\s+(?:the\s+)?{_AFTER}{_D2}{_RIGHT}(?!\s*(?:%|percent|million|billion))",
            True,
        ),
        (
            "day",
            r"(?<![\w/-])(?P<year>(?:1\d|20)\d\d)-(?P<mm>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
            False,
        ),
        (
            "numeric",
            (
                r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)"
                r"(?P<year>(?:1\d|20)\d\d|\d\d)(?![\w/]|\.\d)"
            ),
            False,
        ),
        ("day", r"(?:(?P<year>(?:1\d|20)\d\d)年)?(?P<mm>[01]?\d)月(?P<day>\d{1,2})[日号]", False),
        ("month", r"(?P<year>(?:1\d|20)\d\d)年(?P<mm>[01]?\d)月", False),
        ("year", r"(?P<year>(?:1\d|20)\d\d)年", False),
        ("month", rf"\b(?:{_PART}[ -])?{_M},?\s+(?:of\s+|de\s+|del\s+)?{_Y}(?!\s+quarter)", True),
        ("month", rf"\b{_BARE_MONTH}\b(?![ -][Qq]uarter)", False),
        (
            "quarter",
            (
                rf"\b{_QUARTER}(?P<fq>[ -]fiscal)?(?:[ -]quarter\b|(?<=Q\d))"
                rf"(?:,?(?:\s+(?:of|in|for))?(?:\s+the)?\s*{_FISCAL}?\s*'?"
                r"(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d|(?<=FY')\d\d)(?!\d))?"
                rf"{_ENDED.replace('year', 'endyear')}?"
            ),
            True,
        ),
        (
            "quarter",
            (
                r"\b(?P<fiscal>FY|fiscal\s+)?'?(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d)[ -]?"
                rf"{_QUARTER}(?:[ -]quarter\b|(?<=Q\d))(?!\d)"
            ),
            True,
        ),
        ("monthquarter", rf"\b{_M}(?:\s+{_Y})?[ -]quarter\b", True),
        ("monthquarter", rf"\b{_M}[ -]quarter,?\s+(?:of\s+)?{_Y}", True),
        ("monthquarter", rf"\b(?:quarter|three\s+months){_ENDED}(?!\d)", True),
        ("fiscalyear", rf"\b{_FISCAL}\s*'?(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d)(?!\d|[.,]\d)", True),
        ("half", rf"\b(?:(?P<nth>first|second)[ -]half|H(?P<q>[12]))\s+(?:of\s+)?{_Y}", True),
        ("decade", rf"{_LEFT}(?P<year>(?:1\d|20)\d0)[’']?s\b", False),
        ("decade", r"(?<!\w)['’](?P<short>[1-9]0)s\b", False),
        ("decade", rf"\b(?P<word>{'|'.join(DECADES)})\b", True),
        ("century", r"(?<![\w.])(?P<nth>\d{1,2})(?:st|nd|rd|th)[ -]century", True),
        ("century", rf"\b(?P<word>{'|'.join(CENTURIES)})[ -]century", True),
        ("season", rf"\b(?P<season>{'|'.join(SEASONS)})\s+(?:of\s+)?{_Y}", True),
        ("partyear", rf"\b{_PART}[ -]{_Y}", True),
        (
            "years",
            rf"{_LEFT}{_Y}\s?(?:-|–|—|to|until)\s?(?P<year2>(?:1\d|20)\d\d|\d\d){_RIGHT}",
            True,
        ),
        ("year", rf"(?<![\w.,/$€£¥-])(?P<year>(?:1[5-9]|20)\d\d){_RIGHT}(?!-\w){_COUNTED}", False),
        ("year", r"(?<=\b(?i:in) )(?P<year>1[0-4]\d\d)" + _RIGHT + _COUNTED, False),
        ("relative", r"\b(?P<word>yesterday|today|tonight|tomorrow|last\s+night)\b", True),
        (
            "relative",
            (
                r"\b(?P<which>last|previous|past|prior|this|current|next|following|coming)\s+"
                r"(?P<unit>week|month|quarter|year|decade)\b"
            ),
            True,
        ),
        (
            "ago",
            (
                r"\b(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+"
                r"(?P<unit>day|week|month|year|decade)s?\s+(?P<way>ago|earlier|later)\b"
            ),
            True,
        ),
        ("weekday", rf"\b(?:(?:last|next|this)\s+)?(?P<word>{'|'.join(WEEKDAYS)})\b", True),
    )
)

PARTS: Final = {
    **dict.fromkeys(("early", "beginning", "start", "anfang"), (1, 4)),
    **dict.fromkeys(("mid", "middle", "mitte"), (5, 8)),
    **dict.fromkeys(("late", "end", "ende"), (9, 12)),
}
STEPS: Final = {
    **dict.fromkeys(("last", "previous", "past", "prior"), -1),
    **dict.fromkeys(("next", "following", "coming"), 1),
}
DAY_STEPS: Final = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "night": -1}
