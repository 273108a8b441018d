"""The values of cells, written as a reader of the sheet would write them down."""

import datetime
import re

_SPACE = re.compile(r"\s+")
# Spreadsheets show no more than 15 digits: 0.1 + 0.2 is stored as 0.30000000000000004.
_DIGITS = ".15g"
_HUNDRED = 100
_HALF = datetime.timedelta(milliseconds=500)


def value_words(value: object, signs: tuple[str, str] | None = None) -> str:
    """Return the words of a value, with the ``signs`` that its cell shows around a number."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(float(value), *(signs or ("", "")))
    if isinstance(value, datetime.timedelta):
        return _duration(value)
    if isinstance(value, datetime.datetime):
        return _moment(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat("seconds")
    return _SPACE.sub(" ", str(value)).strip()


def _number(value: float, before: str, after: str) -> str:
    percent = after == "%"
    return f"{before}{value * _HUNDRED if percent else value:{_DIGITS}}{after}"


def _duration(value: datetime.timedelta) -> str:
    seconds = round(abs(value).total_seconds())
    sign = "-" if value < datetime.timedelta(0) else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _moment(value: datetime.datetime) -> str:
    # Dates are stored as fractions of days, so a whole second comes back a little off.
    near = value + _HALF if value < datetime.datetime.max - _HALF else value
    day = near.time().replace(microsecond=0) == datetime.time.min
    return near.date().isoformat() if day else near.isoformat(" ", "seconds")
