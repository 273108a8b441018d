"""``match``, ``known``, ``compare``: what bears on a claim, and how it differs from it."""

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
from workbench.domain.known import KnownClaim
from workbench.domain.match import Findings, Match, Slot, SlotSide
from workbench.errors import Unusable


def match(args: argparse.Namespace) -> int:
    """Rank passages for claims given a line each."""
    texts = _queries(args)
    with desk_at(library_path(args.library)) as desk:
        found = desk.matching.match_texts(texts, progress(quiet=args.quiet), top=args.top)
    answers = (findings_row(key, found[key]) for key, _ in texts)
    count = write_rows(args.out, answers)
    complain(f"{count} claims matched; see {args.out}")
    return 0


def findings_row(query: str, found: Findings) -> dict[str, Any]:
    """Return what was found for a claim as the fields that the contract names, and two more.

    ``ranking`` tells what the matches are ordered by, ``lack`` why there are none.
    """
    return {
        "query": query,
        "matches": [match_row(item) for item in found.matches],
        "ranking": found.ranking.value,
        "lack": found.lack.value if found.lack else None,
    }


def known(args: argparse.Namespace) -> int:
    """Look up the earlier checks of claims given a line each."""
    texts = _queries(args)
    with desk_at(library_path(args.library)) as desk:
        found = desk.known.of_texts(texts, progress(quiet=args.quiet), top=args.top)
    answers = (
        {"query": key, "claims": [known_row(item) for item in found[key]]} for key, _ in texts
    )
    count = write_rows(args.out, answers)
    complain(f"{count} claims looked up; see {args.out}")
    return 0


def known_row(item: KnownClaim) -> dict[str, Any]:
    """Return a claim that was checked before as the fields that the contract names."""
    return {
        "claim": item.claim_id,
        "case": item.case_id,
        "title": item.case,
        "words": item.words,
        "rating": item.rating.label,
        "rationale": item.rationale,
        "when": item.verdict.at.isoformat(),
        "who": item.verdict.by,
        "since": item.since,
        "slots": [slot_row(slot) for slot in item.comparison.slots],
        "only_there": [_side(side) for side in item.only_there],
    }


def _queries(args: argparse.Namespace) -> list[tuple[str, str]]:
    """Return the ids and words of the claims to look up; raises ``Unusable``."""
    if args.top < 1:
        raise Unusable("--top counts from 1.")
    given = (wanted(row, args.queries, "id", "text") for row in rows(args.queries))
    return [(key, text) for key, text in given]


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
    from workbench.language.tongue import tongue
    from workbench.matching.compare import compare as held_against

    def answers() -> Iterator[dict[str, Any]]:
        for row in rows(args.batch):
            key, claim, passage = wanted(row, args.batch, "id", "claim", "passage")
            result = held_against(claim, passage, language=tongue(claim))
            yield {
                "id": key,
                "relation": result.bearing.value,
                "slots": [slot_row(slot) for slot in result.slots],
            }

    count = write_rows(args.out, answers())
    complain(f"{count} pairs compared; see {args.out}")
    return 0
