"""Spreadsheets, old and new: each sheet under its name, each row a passage with its cells."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
)

from workbench.domain.place import Place
from workbench.domain.source import Outcome
from workbench.domain.text import BlockKind
from workbench.ingest.cells import cell_range
from workbench.ingest.cellvalues import value_words
from workbench.ingest.parsed import Composer, Parsed
from workbench.ingest.sheetlacks import lacks_of, names_of
from workbench.ingest.sheetmarks import Marks
from workbench.ingest.sheetoffice import office_marks
from workbench.ingest.sheetopen import open_marks
from workbench.ingest.zipguard import ArchiveRefused, opened

_MOST_CELLS = 1_000_000
# A library holds every cell between the first and the last, empty ones too, at 32 bytes each.
_WIDEST_AREA = 10_000_000
_ZIP = b"PK"
_PANIC = "PanicException"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTION = b"encryption-data"
_SEALED = ("password", "encrypt")
_LOCKED = "The file opens only with a password."
_DAMAGED = "The file is damaged, or no spreadsheet."
_BIG = (
    f"The sheets hold more than {_MOST_CELLS:,} values; save the part that is needed in a file of "
    "its own."
)
_WIDE = (
    "The values of a sheet lie too far apart (more than {:,} cells from the first to the last); "
    "save the part that is needed in a file of its own."
)


class _TooLarge(Exception):
    """The sheets hold more than is read."""


def parse_sheet(content: bytes, charset: str = "") -> Parsed:
    """Read a workbook: values as they are stored, formulas as their last result."""
    parts: Mapping[str, bytes] = {}
    if content.startswith(_ZIP):
        try:
            parts = opened(content)
        except ArchiveRefused as refused:
            return Parsed(refused.outcome, refused.reason)
    if _ENCRYPTION in parts.get(_MANIFEST, b""):
        return Parsed(Outcome.ENCRYPTED, _LOCKED)
    try:
        with _tamed():
            book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    except CalamineError as damage:
        sealed = any(sign in str(damage).lower() for sign in _SEALED)
        if sealed or isinstance(damage, PasswordError):
            return Parsed(Outcome.ENCRYPTED, _LOCKED)
        return Parsed(Outcome.FAILED, _DAMAGED)
    marks = open_marks(parts) if "content.xml" in parts else office_marks(parts)
    try:
        composer, broken = _read(book, marks)
    except _TooLarge as large:
        return Parsed(Outcome.REFUSED, str(large))
    return _parsed(composer, broken, lacks_of(book, names_of(content), parts, marks))


@contextmanager
def _tamed() -> Iterator[None]:
    try:
        yield
    except BaseException as panic:
        # What goes wrong inside the library on damaged files is no Exception, to end a program.
        if type(panic).__name__ != _PANIC:
            raise
        raise CalamineError(str(panic)) from panic


def _read(book: CalamineWorkbook, marks: Mapping[str, Marks]) -> tuple[Composer, list[str]]:
    composer, broken, values = Composer(), list[str](), 0
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        known = marks.get(about.name) or Marks()
        if known.area > _WIDEST_AREA:
            raise _TooLarge(_WIDE.format(_WIDEST_AREA))
        try:
            with _tamed():
                sheet = book.get_sheet_by_name(about.name)
        except CalamineError:
            broken.append(about.name)
            continue
        if sheet.height * sheet.width > _WIDEST_AREA:
            raise _TooLarge(_WIDE.format(_WIDEST_AREA))
        values += _add(composer, sheet, known, _MOST_CELLS - values)
    return composer, broken


def _parsed(composer: Composer, broken: list[str], lacks: tuple[str, ...]) -> Parsed:
    named = ", ".join(f"“{name}”" for name in broken)
    reason = f"Sheets that are damaged could not be read: {named}." if broken else ""
    if not any(block.kind is BlockKind.TABLE for block in composer.blocks):
        if broken:
            return Parsed(Outcome.FAILED, reason)
        return Parsed(Outcome.EMPTY, "The sheets hold no values.", lacks=lacks)
    return Parsed(
        Outcome.PARTIAL if broken else Outcome.OK,
        reason,
        text=composer.text,
        blocks=tuple(composer.blocks),
        lacks=lacks,
    )


def _add(composer: Composer, sheet: CalamineSheet, marks: Marks, room: int) -> int:
    """Append the rows of a sheet; returns how many values they hold."""
    values = 0
    for down, across, words in _rows(sheet, marks):
        if not values:
            composer.add(BlockKind.HEADING, sheet.name)
        values += sum(map(bool, words))
        if values > room:
            raise _TooLarge(_BIG)
        place = Place(cell=cell_range(sheet.name, down + 1, across + len(words), across + 1))
        composer.add(BlockKind.TABLE, "\t".join(words), place=place)
    return values


def _rows(sheet: CalamineSheet, marks: Marks) -> Iterator[tuple[int, int, list[str]]]:
    """Yield row, first column (both from 0) and words of the cells, from the first to the last."""
    left = sheet.start[1] if sheet.start else 0
    for down, row in enumerate(sheet.iter_rows()):
        words = [
            marks.words.get((down, across)) or value_words(value, marks.signs.get((down, across)))
            for across, value in enumerate(row, start=left)
        ]
        while words and not words[-1]:
            words.pop()
        if words:
            empty = next(at for at, word in enumerate(words) if word)
            yield down, left + empty, words[empty:]
