"""Which parser reads which form; each is loaded when first needed, for it takes a while."""

import logging
from collections.abc import Callable
from importlib import import_module

from workbench.domain.source import Outcome
from workbench.ingest.forms import Form
from workbench.ingest.parsed import Parsed
from workbench.ingest.tongue import plain_language

log = logging.getLogger(__name__)

_SAMPLE = 4_000
_LEAST = 40
Parser = Callable[[bytes, str], Parsed]

# A frozen program has to be told of these modules: nothing imports them by a statement.
PARSERS = {
    Form.TEXT: ("plain", "parse_text"),
    Form.MARKDOWN: ("marked", "parse_markdown"),
    Form.HTML: ("page", "parse_page"),
    Form.MHTML: ("savedpage", "parse_saved_page"),
    Form.PDF: ("pdf", "parse_pdf"),
    Form.DOCX: ("word", "parse_word"),
    Form.ODT: ("opendocument", "parse_opendocument"),
    Form.RTF: ("richtext", "parse_richtext"),
    Form.EPUB: ("book", "parse_book"),
    Form.MAIL: ("mail", "parse_mail"),
    Form.MAILBOX: ("mailbox", "parse_mailbox"),
    Form.SUBRIP: ("transcript", "parse_subrip"),
    Form.WEBVTT: ("transcript", "parse_webvtt"),
    Form.CSV: ("rows", "parse_csv"),
    Form.SHEET: ("sheet", "parse_sheet"),
    Form.ZIP: ("unpacked", "parse_zip"),
}


def parse(form: Form, content: bytes, charset: str = "") -> Parsed:
    """Read a document of a known form. A parser's error becomes the outcome ``failed``."""
    return tried(lambda: parser_of(form)(content, charset), form.value)


def tried(read: Callable[[], Parsed], what: str) -> Parsed:
    """Return what ``read`` gives; an error of any kind becomes the outcome ``failed``."""
    try:
        return read()
    except MemoryError:
        return Parsed(Outcome.FAILED, "Reading it ran out of memory.")
    except ImportError:
        log.exception("A part that reads %s is missing", what)
        return Parsed(
            Outcome.FAILED,
            "A part of the workbench that reads this kind of document is missing. "
            "Install the workbench again.",
        )
    except RecursionError:
        return Parsed(Outcome.FAILED, "The document is nested too deeply to be read.")
    except Exception as error:
        log.exception("Reading %s failed", what)
        # Parsers raise anything on broken files: AttributeError and AssertionError were seen.
        return Parsed(
            Outcome.FAILED,
            f"The file is damaged: its parts do not fit ({type(error).__name__}).",
        )


def parser_of(form: Form) -> Parser:
    """Return the function that reads a form, its module loaded."""
    module, name = PARSERS[form]
    found: Parser = getattr(import_module(f"workbench.ingest.{module}"), name)
    return found


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, empty where 40 characters do not tell."""
    sample = text[:_SAMPLE].strip()
    if len(sample) < _LEAST:
        return ""
    if plain := plain_language(sample):
        return plain
    try:
        from py3langid import classify

        return str(classify(sample)[0])
    except (OSError, MemoryError, ValueError):
        # The model needs room to unpack; a text is of use without its language.
        return ""
