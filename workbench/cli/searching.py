"""``search``: the passages of the sources that have what was typed."""

import argparse
from typing import Any

from workbench.cli.frame import as_json, complain, desk_at, library_path, say
from workbench.domain.ids import CaseId
from workbench.domain.searching import Asked, Found, FoundPassage, Order
from workbench.errors import Unusable


def search(args: argparse.Namespace) -> int:
    """Search the sources; 0 also where nothing is found."""
    if args.limit < 1:
        raise Unusable("--limit counts from 1.")
    beside = Asked(
        case_id=None if args.case is None else CaseId(args.case),
        order=Order.DATE if args.newest else Order.RANK,
        limit=args.limit,
    )
    with desk_at(library_path(args.library)) as desk:
        found = desk.searching.search_line(args.line, beside)
    for one in found.passages:
        say(as_json(found_row(one)) if args.json else _line(one))
    complain(_counted(found))
    return 0


def found_row(found: FoundPassage) -> dict[str, Any]:
    """Return a passage as fields; ``spans`` count in its text."""
    passage, source = found.passage, found.source
    return {
        "source": passage.source_id,
        "external_id": source.external_id,
        "file": source.file,
        "title": source.title,
        "publisher": source.publisher,
        "date": source.published or None,
        "kind": source.kind,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "locator": str(passage.locator),
        "spans": [{"start": span.start, "end": span.end} for span in found.spans],
    }


def _line(found: FoundPassage) -> str:
    passage, source = found.passage, found.source
    told = [f"source {passage.source_id}", source.title, source.published, str(passage.locator)]
    return f"{', '.join(part for part in told if part)}\n    {' '.join(passage.text.split())}"


def _counted(found: Found) -> str:
    noun = "passage" if found.total == 1 and not found.more else "passages"
    told = f"{'more than ' if found.more else ''}{found.total:,} {noun} found"
    shown = f", {len(found.passages):,} shown" if len(found.passages) < found.total else ""
    undated = (
        f"; {found.undated:,} sources without a date were passed over" if found.undated else ""
    )
    return f"{told}{shown}{undated}".capitalize()
