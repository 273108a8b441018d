"""Cells of tables, named as spreadsheets name them."""

import re

_LETTERS = 26
_PLAIN = re.compile(r"[^\W\d]\w*")
# A name that would be taken for a cell (Q1, R2C3) is quoted as well.
_LIKE_CELL = re.compile(r"[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*")
_LONGEST_NAME = 100
_REFERENCE = re.compile(r"([A-Z]{1,3})\d{1,7}")


def column(number: int) -> str:
    """Return the letters of a column, from 1: ``A`` … ``Z``, ``AA`` …."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def position(reference: str, otherwise: int, most: int) -> int:
    """Return the column of a reference such as ``B7``, from 1; ``otherwise`` if it is none."""
    found = _REFERENCE.fullmatch(reference)
    if not found:
        return min(otherwise, most)
    number = 0
    for letter in found[1]:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return min(number, most)


def cell_range(sheet: str, row: int, last: int, first: int = 1) -> str:
    """Return the cells of a row from column ``first`` to ``last``: ``Budget!A7:F7``."""
    start, end = f"{column(first)}{row}", f"{column(last)}{row}"
    cells = start if first == last else f"{start}:{end}"
    if not sheet:
        return cells
    name = sheet[:_LONGEST_NAME]
    plain = _PLAIN.fullmatch(name) and not _LIKE_CELL.fullmatch(name)
    quoted = name if plain else "'" + name.replace("'", "''") + "'"
    return f"{quoted}!{cells}"
