"""``match`` and ``compare``: which passages bear on a claim, and how they differ from it."""

import argparse
from collections.abc import Iterator
from typing import Any

from workbench.cli.frame import (
    complain,
    desk_at,
    library_path,
    progress,
    rows,
    wanted,
    write_rows,
)
from workbench.domain.match import Match, Slot, SlotSide
from workbench.errors import Unusable


def match(args: argparse.Namespace) -> int:
    """Rank passages for claims given a line each."""
    if args.top < 1:
        raise Unusable("--top counts from 1.")
    texts = [wanted(row, args.queries, "id", "text") for row in rows(args.queries)]
    with desk_at(library_path(args.library)) as desk:
        pairs = [(key, text) for key, text in texts]
        found = desk.matching.match_texts(pairs, progress(quiet=args.quiet), top=args.top)
    answers = (
        {"query": key, "matches": [match_row(item) for item in found[key]]} for key, _ in texts
    )
    count = write_rows(args.out, answers)
    complain(f"{count} claims matched; see {args.out}")
    return 0


def match_row(item: Match) -> dict[str, Any]:
    """Return a match as the fields that the contract names."""
    passage, source = item.passage, item.source
    best = item.comparison.best
    return {
        "source": source.external_id or str(passage.source_id),
        "file": source.file,
        "title": source.title,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "locator": str(passage.locator),
        "best": {"start": best.start, "end": best.end} if best else None,
        "score": item.score,
        "parts": dict(item.parts),
        "slots": [slot_row(slot) for slot in item.comparison.slots],
    }


def slot_row(slot: Slot) -> dict[str, Any]:
    """Return a slot as the fields that the contract names."""
    return {
        "kind": slot.kind.value,
        "relation": slot.relation.value,
        "claim": _side(slot.claim),
        "passage": _side(slot.passage),
        "why": slot.why,
        **({"tier": slot.tier.value} if slot.tier is not None else {}),
    }


def _side(side: SlotSide | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        "start": side.span.start,
        "end": side.span.end,
        "text": side.text,
        "value": side.value,
    }


def compare(args: argparse.Namespace) -> int:
    """Compare claims with one passage each."""
    from workbench.matching.compare import compare as held_against

    def answers() -> Iterator[dict[str, Any]]:
        for row in rows(args.batch):
            key, claim, passage = wanted(row, args.batch, "id", "claim", "passage")
            result = held_against(claim, passage)
            yield {
                "id": key,
                "relation": result.bearing.value,
                "slots": [slot_row(slot) for slot in result.slots],
            }

    count = write_rows(args.out, answers())
    complain(f"{count} pairs compared; see {args.out}")
    return 0
