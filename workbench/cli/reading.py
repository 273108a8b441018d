"""``read``, ``sentences`` and ``claims``: what the workbench makes of a text."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from workbench.cli.frame import (
    as_json,
    complain,
    fell_short,
    progress,
    rows,
    say,
    wanted,
    write_rows,
)
from workbench.domain.claim import Spotted
from workbench.domain.source import Outcome, Reading
from workbench.domain.text import Block, Span
from workbench.errors import Unusable, WorkbenchError
from workbench.services.cases import usable
from workbench.services.ports import DocumentReader
from workbench.services.progress import track


def read(args: argparse.Namespace) -> int:
    """Read documents as the importer does; 1 if any of them could not be used.

    What a document holds (attachments, members of an archive) follows it.
    """
    from workbench.ingest.reader import Documents

    reader = Documents()
    watch = progress(quiet=args.quiet)
    done = []
    try:
        for reading in _readings(reader, track(args.places, watch, "Reading")):
            done.append((reading.path, reading.within, reading.outcome.usable))
            say(as_json(reading_row(reading)) if args.json else _line(reading))
    finally:
        reader.close()
    return int(fell_short(done))


def _readings(reader: DocumentReader, places: Iterable[str]) -> Iterator[Reading]:
    """Yield the readings of what lies at the places, in order; what is not there fails."""
    for place in places:
        try:
            listed = reader.listed(place)
        except WorkbenchError as error:
            yield Reading(place, Outcome.FAILED, str(error))
            continue
        yield from (reading for _item, reading in reader.each(listed))


def reading_row(reading: Reading) -> dict[str, Any]:
    """Return a reading as the fields that the contract names."""
    row: dict[str, Any] = {
        "path": reading.path,
        "outcome": reading.outcome.value,
        "reason": reading.reason,
        "title": reading.title,
        "author": reading.author,
        "publisher": reading.publisher,
        "date": reading.published.isoformat() if reading.published else None,
        "language": reading.language,
        "text": reading.text,
        "blocks": [_block_row(block) for block in reading.blocks],
        "sha256": reading.sha256,
        "media_type": reading.media_type,
        "lacks": list(reading.lacks),
    }
    if reading.within:
        row["within"] = reading.within
    if reading.fetched is not None:
        row["fetched"] = {
            "url": reading.fetched.url,
            "final_url": reading.fetched.final_url,
            "at": reading.fetched.at.isoformat(),
            "headers": [list(header) for header in reading.fetched.headers],
        }
    return row


def _block_row(block: Block) -> dict[str, Any]:
    row: dict[str, Any] = {
        "kind": block.kind.value,
        "start": block.span.start,
        "end": block.span.end,
        "page": block.page,
    }
    return row if block.place is None else row | {"place": block.place.told()}


def _line(reading: Reading) -> str:
    reason = f" ({reading.reason})" if reading.reason else ""
    if not reading.outcome.usable:
        return f"{reading.path}: {reading.outcome.value}{reason}"
    count = len(reading.text.split())
    lacks = f", not in its text: {'; '.join(reading.lacks)}" if reading.lacks else ""
    told = f"{reading.outcome.value}{reason}, “{reading.title}”, {count} words{lacks}"
    return f"{reading.path}: {told}"


def sentences(args: argparse.Namespace) -> int:
    """Split texts into sentences, a batch at a time."""
    from workbench.language.sentences import sentences as split

    def answers() -> Iterator[dict[str, Any]]:
        for row in rows(args.batch):
            key, text = wanted(row, args.batch, "id", "text")
            spans = split(text, language=str(row.get("lang") or "en"))
            found = [{"start": span.start, "end": span.end} for span in spans]
            yield {"id": key, "sentences": found}

    count = write_rows(args.out, answers())
    complain(f"{count} texts split; see {args.out}")
    return 0


def claims(args: argparse.Namespace) -> int:
    """Find the claims of an article, or judge single sentences a batch at a time."""
    if args.batch:
        return _claims_batch(args)
    if not args.place:
        raise Unusable("Name an article, or give --batch IN.jsonl --out OUT.jsonl.")
    from workbench import paths
    from workbench.ingest.reader import Documents
    from workbench.ingest.weights import load_weights
    from workbench.spotting.find import find_claims

    reader = Documents()
    try:
        reading = usable(reader.read(args.place))
    finally:
        reader.close()
    found = find_claims(
        reading.text,
        reading.blocks,
        title=reading.title,
        language=reading.language or "en",
        weights=load_weights(paths.resource(paths.WEIGHTS)),
    )
    if args.json:
        told = claim_rows(found, reading.text)
        say(as_json({"text": reading.text, "title": reading.title, "claims": told}))
        return 0
    for item in found:
        kinds = ", ".join(kind.value for kind in item.kinds) or "-"
        mark = "claim" if item.checkable else "apart"
        words = " ".join(item.span.of(reading.text).split())
        say(f"{mark}  {item.worth:.2f}  {kinds:<24}  {words}\n       {'; '.join(item.reasons)}")
    return 0


def claim_row(item: Spotted, text: str) -> dict[str, Any]:
    """Return a found claim as the fields that the contract names."""
    return {
        "start": item.span.start,
        "end": item.span.end,
        "text": item.span.of(text),
        "kinds": [kind.value for kind in item.kinds],
        "worth": item.worth,
        "checkable": item.checkable,
        "reasons": list(item.reasons),
        "claimant": item.claimant,
        "places": [_place(place) for place in item.places],
    }


def claim_rows(found: Sequence[Spotted], text: str) -> list[dict[str, Any]]:
    """Return found claims as rows in reading order, further places of a claim as rows of their own.

    Such a row says under ``same_as`` which claim it repeats; for a claim itself that is ``None``.
    """
    told = []
    for item in found:
        row = claim_row(item, text)
        told.append(row | {"same_as": None})
        for place in item.places:
            there = _place(place) | {"text": place.of(text), "places": []}
            told.append(row | there | {"same_as": _place(item.span)})
    return sorted(told, key=lambda row: (row["start"], row["end"]))


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _claims_batch(args: argparse.Namespace) -> int:
    from workbench import paths
    from workbench.ingest.weights import load_weights
    from workbench.spotting.worth import judge

    if not args.out:
        raise Unusable("--batch needs --out OUT.jsonl as well.")
    weights = load_weights(paths.resource(paths.WEIGHTS))

    def answers() -> Iterator[dict[str, Any]]:
        for row in rows(args.batch):
            key, text = wanted(row, args.batch, "id", "text")
            item = judge(text, str(row.get("lang") or "en"), weights=weights)
            yield {
                "id": key,
                "kinds": [kind.value for kind in item.kinds],
                "worth": item.worth,
                "checkable": item.checkable,
                "reasons": list(item.reasons),
            }

    count = write_rows(args.out, answers())
    complain(f"{count} sentences judged; see {args.out}")
    return 0
