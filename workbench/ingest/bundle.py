"""Reads a bundle that somebody sent: taken whole or refused with one sentence."""

from collections.abc import Mapping

from workbench.domain.bundle import (
    CONTENTS,
    FORMAT,
    OLDEST,
    ORIGINALS,
    VERSION,
    Bundle,
    BundleRefused,
)
from workbench.domain.bundle_flaws import flaw
from workbench.errors import Unusable
from workbench.ingest.bundle_json import guarded
from workbench.ingest.bundle_parts import article, case, chain, scale, source
from workbench.ingest.bundle_rows import Row
from workbench.ingest.bundle_zip import unpacked


def read_bundle(content: bytes) -> Bundle:
    """Return the bundle that the bytes of a zip file hold.

    Raises ``Unusable`` for a newer format, by name, and ``BundleRefused`` for anything that is
    damaged, too large, not as this program writes it, or that contradicts itself: a digest, a
    quotation or an event that does not fit.
    """
    files = unpacked(content)
    if CONTENTS not in files:
        raise BundleRefused("the file is not a bundle")
    row = Row(guarded(files.pop(CONTENTS)), "description")
    _known_version(row)
    bundle = _bundle(row, files)
    row.ends()
    why = flaw(bundle)
    if why is not None:
        raise BundleRefused(why)
    return bundle


def _known_version(row: Row) -> None:
    if row.text("format") != FORMAT:
        raise BundleRefused("the file is not a bundle")
    version = row.whole("version", OLDEST)
    if version > VERSION:
        raise Unusable(
            f"The bundle was made by a newer workbench: its format is {version}, this workbench "
            f"knows {VERSION}. Update the workbench, then take the bundle in again."
        )


def _bundle(row: Row, files: Mapping[str, bytes]) -> Bundle:
    sources = tuple(source(value, files) for value in row.many("sources"))
    named = {ORIGINALS + held.source.sha256 for held in sources if held.original}
    if named != files.keys():
        raise BundleRefused("it holds a file that does not belong to it")
    return Bundle(
        case=case(row.value("case")),
        articles=tuple(article(value) for value in row.many("articles")),
        sources=sources,
        scales=tuple(scale(value) for value in row.many("scales")),
        history=tuple(chain(value) for value in row.many("history")),
    )
