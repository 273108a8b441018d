"""The patterns that find dates, and the words without which none of them can be there."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Final

from workbench.language.abbreviations import listed
from workbench.language.date_words import (
    CENTURIES,
    COUNTED,
    DECADES,
    DECADES_AFTER_YEARS,
    MONTH_OPENERS,
    MONTHS,
    ORDINALS,
    PLAIN_MONTHS,
    SHY_MONTHS,
)
from workbench.language.relative_words import SEASONS


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first; "_" stands for white space.

    Words that begin alike are tried together, so that long lists stay quick.
    """
    return _branches(sorted(set(words)))


def _branches(words: list[str]) -> str:
    """Return a pattern for sorted words; an empty one among them makes the others optional."""
    found: list[str] = []
    for letter, group in groupby((word for word in words if word), key=lambda word: word[0]):
        rests = [word[1:] for word in group]
        found.append((r"\s+" if letter == "_" else re.escape(letter)) + _branches(rests))
    if not found:
        return ""
    optional = "?" if not words[0] else ""
    return f"(?:{'|'.join(found)}){optional}" if len(found) > 1 or optional else found[0]


YEAR: Final = r"(?P<year>(?:1\d|20)\d\d)(?!\d|[.,]\d)"
LEFT: Final = r"(?<![\w.,/$€£¥-])"
RIGHT: Final = r"(?![\w%]|[.,]\d)"
OF: Final = r"(?:\s+(?:of|de|del|du|des|di|do|da|van|von|vom|im|in|для|en))?\s+"
_MONTH: Final = either(MONTHS)
# The full stop of "Sept." where the date goes on behind it, not the one that ends a sentence.
_DOT: Final = r"\b(?:\.(?=,?\s?(?:\d|to|until|through|and|[-–—])))?"
_M: Final = rf"(?P<month>{_MONTH}){_DOT}"
_M2: Final = rf"(?P<month2>{_MONTH}){_DOT}"
_Y: Final = YEAR
_Y2: Final = YEAR.replace("(?P<year>", "(?P<year2>")
_SUFFIX: Final = r"(?:st|nd|rd|th|er|º|ª|°|\.[ºª]|\.)?"
_D: Final = rf"(?P<day>\d{{1,2}}){_SUFFIX}"
_TO: Final = r"\s?(?:-|–|—|to|until|through|till|and|bis|und|au|et|à|al|a|y|e|hasta|até|tot|по)\s?"
_THE: Final = r"(?:(?:the|el|le|zum|den|dem|il)\s)?"
_D2: Final = rf"(?:{_TO}{_THE}(?P<day2>\d{{1,2}}){_SUFFIX})?"
_US2: Final = _D2.replace(_SUFFIX, "(?:st|nd|rd|th)?")
_OF_MONTH: Final = r"\s+(?:of\s+|de\s+|d[’'])?"
_OF_YEAR: Final = r",?\s+(?:of\s+|de\s+|del\s+)?"
_AFTER: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_PART: Final = (
    r"(?P<part>(?:early|mid|late|anfang|mitte|ende|début|mi|fin|eind|begin|inizio|fine|metà|início"
    r"|fim)|(?:beginning|start|middle|end)\s+of|(?:principios|comienzos|mediados|finales|fines"
    r"|meados|fin|début|milieu|final)\s+de)"
)
_QUARTER: Final = (
    r"(?:Q(?P<q>[1-4])(?!\d)|(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th))"
)
_FISCAL: Final = r"(?P<fiscal>fiscal(?:[ -]year)?|financial\s+year|FY)"
_YEAR_TO: Final = r"(?:[/–-](?P<year2>\d{2,4})(?!\d))?"
_ENDED: Final = (
    r"(?:[\s,(]{1,3}(?:that\s+|which\s+)?(?:end(?:ed|ing|s)|to|through)\s+(?:in\s+|on\s+)?"
    rf"{_M}(?:\s+(?P<day>\d{{1,2}})(?!\d))?(?:,?\s+{_Y})?)"
)
_COUNTED: Final = rf"(?!\s+(?:{either(COUNTED.split())}|per\s+cent)\b|\s*[%°])"
_NTH: Final = rf"(?P<nth>{either(word for word in ORDINALS if word.isalpha())}|[1-4])"
_NTH_OTHER: Final = rf"{_NTH}(?:\.|er|e|ème|º|°)?"
_ACCOUNTS: Final = (
    r"(?P<fiscal>Geschäftsjahr(?:e?s)?|exercice(?:\s+fiscal)?|ejercicio(?:\s+fiscal)?"
    r"|exercício|esercizio|boekjaar|año\s+fiscal)"
)
_OF_ACCOUNTS: Final = (
    rf"(?:\s+(?:(?:des|de|del|du|van|do|di|von|im)\s+)?(?:l[’'])?(?:{_ACCOUNTS}\s+)?"
    rf"(?:de\s+)?{_Y})?"
)
_HALF_WORDS: Final = (
    r"Halbjahre?s?|Jahreshälfte|semestre|halfjaar|mitad|moitié|metà|metade|jaarhelft"
)
_OPENERS: Final = "|".join(rf"(?<=\b(?i:{word}) )" for word in sorted(set(MONTH_OPENERS.split())))
_BARE: Final = (
    rf"(?P<month>(?:{either(PLAIN_MONTHS.split())})"
    rf"|(?:{_OPENERS}|(?<=\bmi-)|(?<=\b(?i:mid)-))(?:{either(SHY_MONTHS.split())})"
    rf"|(?:{either(SHY_MONTHS.split())})(?=\s(?:of\s)?(?:last|this|next)\syear))"
)
_SEASON: Final = rf"(?P<season>{either(SEASONS)})"
_ROMAN: Final = r"(?P<roman>[IVX]{1,5})(?:e|ème)?"

# Name, pattern, whether case matters not, and the sign it cannot do without. Tried at every place;
# the earliest and then the longest find wins.
_LATIN: Final = (
    ("span", (rf"{LEFT}{_D}{_OF_MONTH}{_M}(?:{_OF_YEAR}{_Y})?(?P<link>{_TO}){_THE}"
             rf"(?P<day2>\d{{1,2}}){_SUFFIX}{_OF_MONTH}{_M2}(?:{_OF_YEAR}{_Y2})?"), True, "month"),
    ("span", (rf"\b{_M}\s+{_AFTER}(?:,?\s+{_Y})?(?P<link>{_TO}){_M2}\s+(?P<day2>\d{{1,2}})"
             rf"(?:st|nd|rd|th)?(?!\d)(?:,?\s+{_Y2})?"), True, "month"),
    ("months", (rf"\b{_M}(?:{_OF_YEAR}{_Y})?(?P<link>{_TO}){_M2}(?:{_OF_YEAR}{_Y2})?(?![\w%])"
                r"(?!\.?\s\d{1,2}(?!\d))"), True, "month"),
    ("day", rf"{LEFT}{_D}{_D2}{_OF_MONTH}{_M}{_OF_YEAR}{_Y}", True, "month"),
    ("day", rf"{LEFT}{_D}{_D2}{_OF_MONTH}{_M}{RIGHT}", True, "month"),
    ("usday", rf"\b{_M}\s+(?:the\s+)?{_AFTER}{_US2}(?:,?\s+{_Y})", True, "month"),
    ("usday", rf"\b{_M}\s+(?:the\s+)?{_AFTER}{_US2}{RIGHT}(?!\s*(?:%|percent|million|billion))",
     True, "month"),
    ("month", rf"\b(?:{_PART}[ -])?{_M}{_OF_YEAR}{_Y}(?!\s+quarter)", True, "month"),
    ("month", rf"\b{_BARE}\b(?![ -][Qq]uarter)", False, "month"),
    ("day", (r"(?<![\w/-])(?P<year>(?:1\d|20)\d\d)(?P<sep>[-/.])(?P<mm>[01]?\d)(?P=sep)"
            r"(?P<day>[0-3]?\d)(?!\d)"), False, "digit"),
    ("numeric", (r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>[/.-]|\.\s)(?P<b>\d{1,2})(?P=sep)"
                r"(?P<year>(?:1\d|20)\d\d|(?<![-\s])\d\d)(?![\w/]|[.-]\d)"), False, "digit"),
    ("numeric", (r"(?:(?<=\bam )|(?<=\bvom )|(?<=\bzum )|(?<=\bbis ))(?P<a>\d{1,2})(?P<sep>\.)"
                r"(?P<b>\d{1,2})\.(?P<year>)(?!\d)"), False, "digit"),
    ("quarter", (rf"\b(?:(?P<before>fiscal|financial)[ -])?{_QUARTER}(?P<fq>[ -]fiscal)?"
                rf"(?:[ -]quarter\b|(?<=Q\d))(?:,?(?:\s+(?:of|in|for))?(?:\s+the)?\s*/?{_FISCAL}?"
                r"\s*'?(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d|(?<=FY')\d\d)(?!\d))?"
                rf"{_ENDED.replace('<year>', '<endyear>')}?"), True, "quarter"),
    ("quarter", (r"\b(?P<fiscal>FY|fiscal\s+)?'?(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d)[ -]?"
                rf"{_QUARTER}(?:[ -]quarter\b|(?<=Q\d))(?!\d)"), True, "quarter"),
    ("quarter", (rf"\b{_NTH_OTHER}[\s-]\s?(?P<fq>Geschäfts-?|fiskal)?(?:Quartale?s?|trimestre"
                rf"|kwartaal)(?P<before>\s+fiscal)?\b{_OF_ACCOUNTS}"), True, "quarter"),
    ("quarter", (rf"\b(?:T(?P<q>[1-4])|(?P<nth>[1-4])[QT])(?:\s?-?{_Y}"
                 r"|\s?[’']?(?P<short>\d\d)(?![\d.,%]))"), False, "digit"),
    ("monthquarter", rf"\b{_M}(?:\s+{_Y})?[ -]quarter\b", True, "month"),
    ("monthquarter", rf"\b{_M}[ -]quarter,?\s+(?:of\s+)?{_Y}", True, "month"),
    ("monthquarter", rf"\b(?:quarter|three\s+months){_ENDED}(?!\d)", True, "month"),
    ("fiscalyear", (rf"\b{_FISCAL}(?:\s+of)?\s*'?(?P<year>(?:1\d|20)\d\d|(?<=FY)\d\d)"
                   rf"(?![,.]\d|\d){_YEAR_TO}"), True, "quarter"),
    ("fiscalyear", rf"\b{_ACCOUNTS}\s+(?:de\s+)?(?P<year>(?:1\d|20)\d\d)(?!\d){_YEAR_TO}", True,
     "quarter"),
    ("fiscalyear", rf"{LEFT}(?P<year>(?:1\d|20)\d\d){_YEAR_TO}\s(?:fiscal|financial)\s+year\b",
     True, "quarter"),
    ("half", rf"\b(?:(?P<nth>first|second)[ -]half\b|H(?P<q>[12])\b)(?:\s+(?:of\s+)?{_Y})?", True,
     "half"),
    ("half", rf"\b{_NTH_OTHER}\s(?:{_HALF_WORDS})\b(?:{OF}{_Y})?", True, "half"),
    ("decade", (rf"\b(?:{_PART}[ -])?(?<![.,/$€£¥])(?P<year>(?:1\d|20)\d0)(?:[’']?s|er)\b"
               r"(?:-?\s?Jahren?)?"), True, "year"),
    ("decade", r"(?<!\w)['’](?P<short>[1-9]0)s\b", False, "digit"),
    ("decade", (r"\b(?:années|años|anos|anni|(?:década|décennie)(?:\s+de)?(?:\s+los)?)\s+"
               r"(?:[’']?(?P<short>[1-9]0)|(?P<year>1\d\d0|20\d0)"
               rf"|(?P<years>{either(DECADES_AFTER_YEARS)}))\b"), True, "unit"),
    ("decade", r"(?<![\w.,-])(?P<short>[1-9]0)er(?:-|\s)?Jahren?\b", True, "digit"),
    ("decade", rf"\b(?P<word>{either(DECADES)})\b(?:-?\s?Jahren?)?", True, "decade"),
    ("century", r"(?<![\w.])(?P<nth>\d{1,2})(?:st|nd|rd|th)[ -]century\b", True, "unit"),
    ("century", r"(?<![\w.])(?P<nth>\d{1,2})(?:\.\s?Jahrhunderts?|e\seeuw)\b", True, "unit"),
    ("century", rf"\b(?P<word>{either(CENTURIES)})[ -]century\b", True, "unit"),
    ("century", rf"\b{_ROMAN}\s(?:siècle|secolo)\b", False, "unit"),
    ("century", rf"\b(?:siglo|século)\s{_ROMAN}\b", False, "unit"),
    ("season", rf"\b{_SEASON}{OF}{_Y}(?:[–/-](?P<year2>\d\d(?:\d\d)?)(?!\d))?", True, "season"),
    ("partyear", rf"\b{_PART}[ -]{_Y}", True, "year"),
    ("years", (rf"{LEFT}(?P<year>(?:1\d|20)\d\d)(?P<link>\s?/\s?|{_TO})"
              rf"(?P<year2>(?:1\d|20)\d\d|\d\d){RIGHT}"), True, "year"),
    ("year", rf"(?<![\w.,/$€£¥-])(?P<year>(?:1[5-9]|20)\d\d){RIGHT}(?!-\w){_COUNTED}", False,
     "year"),
    ("year", rf"(?<=\b(?i:in) )(?P<year>1[0-4]\d\d){RIGHT}{_COUNTED}", False, "year"),
)  # fmt: skip

_HY: Final = r"(?<!\d)(?P<year>(?:1\d|20)\d\d|[一二][〇零一二三四五六七八九]{3})\s?[年년]"
_HY2: Final = _HY.replace("(?P<year>", "(?P<year2>")
_HN: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_HM: Final = rf"(?P<mm>(?<!\d){_HN}|(?<=年)\d{{1,2}})\s?[月월]"
_HTO: Final = r"\s?(?:至|到|から|[-–—~～－])\s?"
_HQ: Final = r"(?<!前)第?(?P<nth>[一二三四1-4])(?P<fq>财|財)?(?:季度|季(?!节|節)|四半期)"
_HFISCAL: Final = r"(?P<fiscal>[财財]政?年[度]?|会计年度|會計年度|年度)"
_HYF: Final = (
    r"(?:(?<!\d)(?P<year>(?:1\d|20)\d\d)"
    rf"(?:{_HFISCAL}|年)的?(?:の)?)?"
)
HAN_PATTERNS: Final = (
    ("span", (rf"(?:{_HY}\s?)?{_HM}\s?(?P<day>{_HN})[日号號일](?P<link>{_HTO})"
             rf"(?:(?P<mm2>{_HN})[月월])?(?P<day2>{_HN})[日号號일]")),
    ("months", (rf"(?:{_HY}\s?)?{_HM}(?P<link>{_HTO})"
               rf"(?:{_HY2})?(?P<mm2>{_HN})[月월]")),
    ("years", rf"(?<!\d)(?P<year>(?:1\d|20)\d\d)年?(?P<link>{_HTO})(?P<year2>(?:1\d|20)\d\d)年"),
    ("day", rf"(?:{_HY}\s?)?{_HM}\s?(?P<day>{_HN})\s?[日号號일]"),
    ("month", rf"(?:{_HY}\s?)?{_HM}(?!\s?{_HN}\s?[日号])"),
    ("quarter", rf"{_HYF}{_HQ}"),
    ("quarter", r"(?<!\d)(?P<year>(?:1\d|20)\d\d)年Q(?P<q>[1-4])"),
    ("fiscalyear", rf"(?<!\d)(?P<year>(?:1\d|20)\d\d)(?:[-–/](?P<year2>\d{{2,4}}))?{_HFISCAL}"),
    ("months", rf"{_HY}\s?(?P<mm>{_HN})(?P<link>[-–~～－])(?P<mm2>{_HN})[月월]"),
    ("half", rf"(?:{_HY})?(?P<h>[上下])半年"),
    ("season", rf"(?:{_HY})?(?P<han>[春夏秋冬])(?:天|季|にかけて|に)"),
    ("partyear", rf"{_HY}(?P<part>初|中(?!国|國|央|旬|期)|底|末)"),
    ("decade", r"(?P<nth>\d{2})世[纪紀]\s?(?P<short>[1-9]0)年代"),
    ("decade", r"(?<!\d)(?P<year>(?:1\d|20)\d0)年代"),
    ("decade", r"(?<![\d纪紀])(?P<short>[1-9]0)年代"),
    ("decade", r"上[个個]?世[纪紀]\s?(?P<short>[1-9]0)年代"),
    ("century", r"(?<!\d)(?P<nth>\d{1,2})世[纪紀]"),
    ("year", _HY + "(?![代度])"),
)  # fmt: skip
PATTERNS: Final = (
    *_LATIN,
    *((name, pattern, False, "han") for name, pattern in HAN_PATTERNS),
)


@cache
def compiled(pattern: str, *, folded: bool) -> re.Pattern[str]:
    """Return a pattern ready for use; most texts need few of them, so each waits for its text."""
    return re.compile(pattern, re.IGNORECASE if folded else 0)


# The words, or their parts between marks, that a sign is made of.
SIGN_WORDS: Final = {
    "month": frozenset(MONTHS),
    "quarter": listed(
        "quarter quarters q fy fiscal financial quartal quartals quartale geschäftsquartal "
        "geschäftsquartals trimestre kwartaal geschäftsjahr geschäftsjahres geschäftsjahrs "
        "exercice ejercicio exercício esercizio boekjaar"
    ),
    "half": listed(
        "half h halbjahr halbjahres halbjahrs jahreshälfte semestre halfjaar mitad moitié metà "
        "metade jaarhelft"
    ),
    "decade": frozenset(DECADES),
    "season": frozenset(SEASONS),
}
