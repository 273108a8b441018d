"""Hold stored texts against their digests, and quotations against the texts they are from."""

import zlib
from collections.abc import Iterator
from typing import Any, Final

from workbench.domain.text import digest
from workbench.storage.packing import unpacked

_EVIDENCE: Final = (
    'SELECT e.id, e.claim_id, e.start, e."end", e.quotation, s.text '
    "FROM evidence e JOIN source s ON s.id = e.source_id"
)
_ORIGINALS: Final = (
    "SELECT s.id, s.title, s.sha256, o.packed, o.content "
    "FROM source_original o JOIN source s ON s.id = o.source_id"
)


def altered_articles(connection: Any) -> Iterator[str]:
    """Tell each article whose text is not the one received."""
    for key, title, stored, text in connection.execute(
        "SELECT id, title, digest, text FROM article"
    ):
        if digest(text) != stored:
            yield f"article {key} ({title[:60]}) is not the text received"


def altered_sources(connection: Any) -> Iterator[str]:
    """Tell each source whose text is not the one taken in."""
    for key, title, stored, text in connection.execute(
        "SELECT id, title, text_digest, text FROM source"
    ):
        if digest(text) != stored:
            yield f"source {key} ({title[:60]}) is not the text taken in"


def altered_originals(connection: Any) -> Iterator[str]:
    """Tell each source whose original file is not the one received."""
    for key, title, stored, is_packed, content in connection.execute(_ORIGINALS):
        if not _received(is_packed, content, stored):
            yield f"the original file of source {key} ({title[:60]}) is not the one received"


def _received(is_packed: bool, content: bytes, stored: str) -> bool:
    try:
        return digest(unpacked(is_packed, content)) == stored
    except zlib.error:
        return False


def misplaced_evidence(connection: Any) -> Iterator[str]:
    """Tell each piece of evidence whose quotation is not what its source says there."""
    for key, claim, start, end, quotation, text in connection.execute(_EVIDENCE):
        if text[start:end] != quotation:
            yield f"evidence {key} for claim {claim} does not say what its source says"
