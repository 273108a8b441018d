"""What is laid over the pages of a PDF file: fields that were filled in, remarks, files."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw

from workbench.domain.text import BlockKind

_LONGEST = 100_000
_MOST = 2_000
_UNIT = 2
_WORDS = ctypes.POINTER(ctypes.c_ushort)
# Flag of ISO 32000, 12.5.3: the annotation is neither shown nor printed.
_HIDDEN = 2
_TICKED = {raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON}
_MUTE = {
    raw.FPDF_FORMFIELD_UNKNOWN,
    raw.FPDF_FORMFIELD_PUSHBUTTON,
    raw.FPDF_FORMFIELD_SIGNATURE,
}
_NO_REMARK = {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP}


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a page, or a field and its value."""

    kind: BlockKind
    words: str


def laid_over(page: Any, form: Any) -> tuple[list[Note], int]:
    """Return the remarks on a page and the fields filled in, and how many files hang on it.

    ``form`` is PDFium's handle of the form, if the file has one.
    """
    notes: list[Note] = []
    files = 0
    for at in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        found = raw.FPDFPage_GetAnnot(page, at)
        if found:
            kind = raw.FPDFAnnot_GetSubtype(found)
            files += kind == raw.FPDF_ANNOT_FILEATTACHMENT
            notes.extend(_noted(kind, found, form))
            raw.FPDFPage_CloseAnnot(found)
    return notes, files


def _noted(kind: int, found: Any, form: Any) -> Iterator[Note]:
    if kind == raw.FPDF_ANNOT_WIDGET:
        if form and (words := _field(form, found)):
            yield Note(BlockKind.NOTE, words)
        return
    shown = kind not in _NO_REMARK and not raw.FPDFAnnot_GetFlags(found) & _HIDDEN
    if shown and (words := _said(raw.FPDFAnnot_GetStringValue, found, b"Contents")):
        yield Note(BlockKind.COMMENT, words)


def _field(form: Any, found: Any) -> str:
    kind = raw.FPDFAnnot_GetFormFieldType(form, found)
    if kind in _MUTE or (kind in _TICKED and not raw.FPDFAnnot_IsChecked(form, found)):
        return ""
    value = _said(raw.FPDFAnnot_GetFormFieldValue, form, found)
    if kind in _TICKED:
        value = _said(raw.FPDFAnnot_GetFormFieldExportValue, form, found) or value
    name = _said(raw.FPDFAnnot_GetFormFieldAlternateName, form, found)
    name = name or _said(raw.FPDFAnnot_GetFormFieldName, form, found)
    return f"{name}: {value}" if name and value else value


def _said(ask: Callable[..., int], *what: Any) -> str:
    """Return the words that a call of PDFium gives, which is asked for their length first."""
    size = ask(*what, None, 0)
    if not 0 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size + _UNIT)
    ask(*what, ctypes.cast(buffer, _WORDS), size)
    return buffer.raw[:size].decode("utf-16-le", "replace").split("\0")[0].strip()
