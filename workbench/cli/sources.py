"""``sources add`` and ``sources list``."""

import argparse

from workbench.cli.frame import as_json, complain, desk_at, library_path, progress, say
from workbench.errors import Unusable
from workbench.services.sources import Imported


def add(args: argparse.Namespace) -> int:
    """Import files, folders, addresses or an archive; 1 if any of them could not be used."""
    if not args.places and not args.jsonl:
        raise Unusable("Name files, folders or addresses to import, or give --jsonl FILE.")
    watch, bad = progress(quiet=args.quiet), False
    with desk_at(library_path(args.library), create=True) as desk:
        if args.jsonl:
            from workbench.ingest.archive import archived

            archive = archived(args.jsonl)
            sources, passages = desk.sources.add_archive(archive, watch)
            if archive.bad:
                lines = ", ".join(map(str, archive.bad_lines[:5]))
                complain(f"{archive.bad} lines of {args.jsonl} hold no document: {lines} …")
            bad = bool(archive.bad)
            counts = {"sources": sources, "passages": passages, "bad": archive.bad}
            text = f"{sources} sources, {passages} passages filed"
            say(as_json(counts) if args.json else text)
        if args.places:
            done = desk.sources.add(args.places, watch)
            for item in done:
                say(as_json(imported_row(item)) if args.json else imported_line(item))
            bad = bad or any(not item.outcome.usable for item in done)
    return int(bad)


def imported_row(item: Imported) -> dict[str, object]:
    """Return an import as fields."""
    return {
        "path": item.place,
        "outcome": item.outcome.value,
        "reason": item.reason,
        "title": item.title,
        "source": item.source_id,
        "passages": item.passages,
        "known": item.known,
    }


def imported_line(item: Imported) -> str:
    """Return an import as a line for a person."""
    reason = f" ({item.reason})" if item.reason else ""
    if item.source_id is None:
        return f"{item.place}: {item.outcome.value}{reason}"
    known = ", known already" if item.known else ""
    return (
        f"{item.place}: {item.outcome.value}{reason}, source {item.source_id}, "
        f"{item.passages} passages{known}"
    )


def listing(args: argparse.Namespace) -> int:
    """List what is stored."""
    with desk_at(library_path(args.library)) as desk:
        summaries = desk.sources.summaries()
    for item in summaries:
        if args.json:
            row = {
                "id": item.id,
                "external_id": item.external_id,
                "title": item.title,
                "publisher": item.publisher,
                "kind": item.kind,
                "date": item.published.isoformat() if item.published else None,
                "file": item.file,
                "url": item.url,
                "outcome": item.outcome.value,
                "passages": item.passages,
                "used": item.used,
            }
            say(as_json(row))
        else:
            date = item.published.isoformat() if item.published else "no date"
            say(
                f"{item.id:>5}  {date:<10}  {item.kind or '-':<14}  {item.outcome.value:<8}  "
                f"{item.passages:>4} passages  {item.title}"
            )
    if not summaries and not args.json:
        complain("The library holds no sources yet. Add some with: workbench sources add FOLDER")
    return 0
