"""Which parser reads which form; each is loaded when first needed, for it takes a while."""

import logging

from workbench.domain.source import Outcome
from workbench.ingest.forms import Form
from workbench.ingest.parsed import Parsed

log = logging.getLogger(__name__)

_SAMPLE = 4_000
_LEAST = 40


def parse(form: Form, content: bytes, charset: str = "") -> Parsed:
    """Read a document of a known form. A parser's error becomes the outcome ``failed``."""
    try:
        return _parse(form, content, charset)
    except MemoryError:
        return Parsed(Outcome.FAILED, "Reading it ran out of memory.")
    except RecursionError:
        return Parsed(Outcome.FAILED, "The document is nested too deeply to be read.")
    except Exception as error:
        log.exception("The parser of %s failed", form.value)
        # Parsers raise anything on broken files: AttributeError and AssertionError were seen.
        return Parsed(
            Outcome.FAILED, f"The file is damaged: its parts do not fit ({_name(error)})."
        )


def _name(error: Exception) -> str:
    return type(error).__name__


def _parse(form: Form, content: bytes, charset: str) -> Parsed:
    if form is Form.HTML:
        from workbench.ingest.page import parse_page

        return parse_page(content, charset)
    if form is Form.DOCX:
        from workbench.ingest.word import parse_word

        return parse_word(content)
    if form is Form.PDF:
        from workbench.ingest.pdf import parse_pdf

        return parse_pdf(content)
    if form is Form.MARKDOWN:
        from workbench.ingest.marked import parse_markdown

        return parse_markdown(content, charset)
    from workbench.ingest.plain import parse_text

    return parse_text(content, charset)


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, empty where 40 characters do not tell."""
    sample = text[:_SAMPLE].strip()
    if len(sample) < _LEAST:
        return ""
    try:
        from py3langid import classify

        return str(classify(sample)[0])
    except (OSError, MemoryError, ValueError):
        # The model needs room to unpack; a text is of use without its language.
        return ""
