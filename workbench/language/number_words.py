"""The English words that numbers are written out in, as data."""

from typing import Final

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
_TENTHS: Final = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
NTH: Final = {
    **{word: number for number, word in enumerate(_NTH.split(), start=1)},
    **{word: 10 * number for number, word in enumerate(_TENTHS.split(), start=3)},
}
PARTS: Final = {
    part: number
    for number, parts in {
        2: "half halves",
        3: "third thirds",
        4: "quarter quarters",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
    }.items()
    for part in parts.split()
}
