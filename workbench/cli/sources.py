"""``sources add``, ``list``, ``retry``, ``alike`` and ``same-origin``."""

import argparse
import os
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from workbench.cli.frame import as_json, complain, desk_at, fell_short, library_path, progress, say
from workbench.domain.ids import CaseId, SourceId
from workbench.domain.source import Resemblance, SourceSummary, Unread
from workbench.errors import Unusable
from workbench.services.desk import Desk
from workbench.services.progress import Progress
from workbench.services.sources import Imported

_WEB: Final = re.compile(r"https?://", re.IGNORECASE)
_NO_DAY: Final = "no date"


def add(args: argparse.Namespace) -> int:
    """Import files, folders, addresses or an archive; 1 if any of them could not be used."""
    if not args.places and not args.jsonl:
        raise Unusable("Name files, folders or addresses to import, or give --jsonl FILE.")
    watch, bad = progress(quiet=args.quiet), False
    case_id = None if args.case is None else CaseId(args.case)
    with desk_at(library_path(args.library), create=True) as desk:
        if case_id is not None:
            desk.cases.get(case_id)
        if args.jsonl:
            bad = _add_archive(desk, args, watch, case_id)
        if args.places:
            wholes = {whole_place(place): place for place in args.places}
            done = desk.sources.add(
                list(wholes), watch, case_id=case_id, heard=_teller(wholes, json=args.json)
            )
            bad = bad or unusable(done)
        if not args.no_vectors:
            desk.encoding.encode(watch)
    return int(bad)


def _add_archive(
    desk: Desk, args: argparse.Namespace, watch: Progress, case_id: CaseId | None
) -> bool:
    from workbench.ingest.archive import archived

    archive = archived(args.jsonl)
    sources, passages = desk.sources.add_archive(archive, watch, case_id=case_id)
    if archive.bad:
        lines = ", ".join(map(str, archive.bad_lines[:5]))
        complain(f"{archive.bad} lines of {args.jsonl} hold no document: {lines} …")
    counts = {"sources": sources, "passages": passages, "bad": archive.bad}
    text = f"{sources} sources, {passages} passages filed"
    say(as_json(counts) if args.json else text)
    return bool(archive.bad)


def whole_place(place: str) -> str:
    """Return the place as it can be found again from any folder."""
    return place if _WEB.match(place) else os.path.abspath(place)


def _teller(wholes: dict[str, str], *, json: bool) -> Callable[[Imported], None]:
    """Return what prints each import, under the name that was given for it."""

    def tell(item: Imported) -> None:
        place, within = _given(item.place, wholes), _given(item.within, wholes)
        if json:
            say(as_json(imported_row(item) | {"path": place, "within": within}))
        else:
            say(imported_line(item, place))

    return tell


def _given(place: str, wholes: dict[str, str]) -> str:
    for whole, given in wholes.items():
        rest = place.removeprefix(whole)
        if place.startswith(whole) and (not rest or rest[0] in "/\\" or whole[-1] in "/\\"):
            return given + rest
    return place


def encode(args: argparse.Namespace) -> int:
    """Encode the passages that wait for it, so that matches can be ordered by meaning."""
    with desk_at(library_path(args.library)) as desk:
        done = desk.encoding.encode(progress(quiet=args.quiet))
        state = desk.encoding.state()
    if not state.model:
        raise Unusable(
            "The model that orders by meaning is not installed. Matches are ordered by words."
        )
    say(as_json({"encoded": done, "passages": state.passages, "waiting": state.waiting}))
    return 0


def retry(args: argparse.Namespace) -> int:
    """Read again what gave no text; 1 if any of it still gives none."""
    with desk_at(library_path(args.library)) as desk:
        done = desk.sources.retry(
            progress(quiet=args.quiet),
            places=[whole_place(place) for place in args.places],
            heard=_teller({}, json=args.json),
        )
    if not done and not args.json:
        complain("Every document that was added could be read; there is nothing to read again.")
    return int(unusable(done))


def inspecting(args: argparse.Namespace) -> int:
    """Tell of sources, all if none are named, whether their files are as they were taken in."""
    wanted = [SourceId(key) for key in args.sources] or None
    with desk_at(library_path(args.library)) as desk:
        found = desk.sources.inspect(progress(quiet=args.quiet), source_ids=wanted)
    for one in found:
        row = {
            "source": one.source_id,
            "standing": one.standing.value,
            "reason": one.reason,
            "file": one.place,
        }
        why = f" ({one.reason})" if one.reason else f" {one.place}"
        say(as_json(row) if args.json else f"source {one.source_id}: {one.standing.value}{why}")
    return 0


def recognise(args: argparse.Namespace) -> int:
    """Recognise the text of a scanned source and file it beside it."""
    with desk_at(library_path(args.library)) as desk:
        done = desk.recognition.recognise(SourceId(args.source), progress(quiet=args.quiet))
    say(as_json(imported_row(done)) if args.json else imported_line(done))
    return 0


def alike(args: argparse.Namespace) -> int:
    """List the pairs of sources that have much of their wording in common."""
    with desk_at(library_path(args.library)) as desk:
        pairs = desk.sources.resemblances()
    for pair in pairs:
        say(as_json(alike_row(pair)) if args.json else alike_line(pair))
    if not pairs and not args.json:
        complain("No two sources are waiting for a decision whether they are of one origin.")
    return 0


def same_origin(args: argparse.Namespace) -> int:
    """Say of two sources that they are of one origin, or that they are not."""
    one, other = SourceId(args.source), SourceId(args.other)
    with desk_at(library_path(args.library)) as desk:
        if args.no:
            desk.sources.not_same_origin(one, other)
            said = ""
        else:
            said = desk.sources.same_origin(one, other)
    row = {"source": one, "other": other, "origin": said or None}
    line = f"Sources {one} and {other} are of one origin: {said}"
    apart = f"Sources {one} and {other} are not of one origin."
    say(as_json(row) if args.json else (apart if args.no else line))
    return 0


def unusable(done: Sequence[Imported]) -> bool:
    """Say whether any document that was asked for could not be used."""
    return fell_short((item.place, item.within, item.outcome.usable) for item in done)


def imported_row(item: Imported) -> dict[str, Any]:
    """Return an import as fields."""
    return {
        "path": item.place,
        "outcome": item.outcome.value,
        "reason": item.reason,
        "title": item.title,
        "source": item.source_id,
        "passages": item.passages,
        "known": item.known,
        "within": item.within,
        "lacks": list(item.lacks),
        "alike": [alike_row(pair) for pair in item.alike],
        "documents": item.documents,
    }


def imported_line(item: Imported, place: str = "") -> str:
    """Return an import as a line for a person, and one more for each source that it resembles."""
    parts = [f"{place or item.place}: {item.outcome.value}"]
    parts[0] += f" ({item.reason})" if item.reason else ""
    if item.source_id is not None:
        parts += [f"source {item.source_id}", f"{item.passages} passages"]
    elif item.outcome.usable:
        parts += [f"{item.documents} documents", f"{item.passages} passages"]
    if item.known:
        parts.append("known already")
    if item.lacks:
        parts.append(f"not in its text: {'; '.join(item.lacks)}")
    return "\n".join([", ".join(parts), *(f"    {alike_line(pair)}" for pair in item.alike)])


def alike_row(pair: Resemblance) -> dict[str, Any]:
    """Return two sources that have much in common as fields."""
    return {
        "source": pair.source_id,
        "title": pair.title,
        "other": pair.other_id,
        "other_title": pair.other_title,
        "share": round(pair.share, 4),
    }


def alike_line(pair: Resemblance) -> str:
    """Return two sources that have much in common as a line for a person."""
    return (
        f"source {pair.source_id} ({pair.title}) has {pair.share:.0%} of the wording in common "
        f"with source {pair.other_id} ({pair.other_title})"
    )


def listing(args: argparse.Namespace) -> int:
    """List what is stored, and what could not be read."""
    with desk_at(library_path(args.library)) as desk:
        summaries, unread = desk.sources.summaries(), desk.sources.unread()
    if args.json:
        rows = [*map(_summary_row, summaries), *map(_unread_row, unread)]
        for row in rows:
            say(as_json(row))
        return 0
    _tell(summaries, unread)
    return 0


def _tell(summaries: Sequence[SourceSummary], unread: Sequence[Unread]) -> None:
    for item in summaries:
        date = item.published.isoformat() if item.published else _NO_DAY
        reason = f" ({item.reason})" if item.reason else ""
        say(
            f"{item.id:>5}  {date:<10}  {item.kind or '-':<14}  {item.outcome.value:<8}  "
            f"{item.passages:>4} passages  {item.title}{reason}"
        )
    if unread:
        say("Not read:")
    for missed in unread:
        say(f"    {missed.place}: {missed.outcome.value} ({missed.reason})")
    if not summaries and not unread:
        complain("The library holds no sources yet. Add some with: workbench sources add FOLDER")


def _summary_row(item: SourceSummary) -> dict[str, Any]:
    return {
        "id": item.id,
        "external_id": item.external_id,
        "title": item.title,
        "publisher": item.publisher,
        "kind": item.kind,
        "date": item.published.isoformat() if item.published else None,
        "file": item.file,
        "url": item.url,
        "outcome": item.outcome.value,
        "reason": item.reason,
        "lacks": list(item.lacks),
        "origin": item.origin,
        "part_of": item.part_of,
        "media_type": item.media_type,
        "passages": item.passages,
        "used": item.used,
        "author": item.author,
        "language": item.language,
        "primary": item.primary,
        "confidential": item.confidential,
        "reliability": item.reliability,
        "cases": item.cases,
        "gathered": item.gathered,
    }


def _unread_row(missed: Unread) -> dict[str, Any]:
    """Return a document that gave no text under the same fields as a source."""
    web = _WEB.match(missed.place) is not None
    return {
        "id": None,
        "external_id": "",
        "title": "",
        "publisher": "",
        "kind": "",
        "date": None,
        "file": "" if web else missed.place,
        "url": missed.place if web else "",
        "outcome": missed.outcome.value,
        "reason": missed.reason,
        "lacks": [],
        "origin": "",
        "part_of": None,
        "media_type": "",
        "passages": 0,
        "used": 0,
        "author": "",
        "language": "",
        "primary": None,
        "confidential": False,
        "reliability": None,
        "cases": 0,
        "gathered": False,
        "within": missed.within,
    }
