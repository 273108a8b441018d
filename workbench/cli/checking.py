"""``check``, ``report``, ``cases list`` and ``demo``: the main job without a window."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from workbench import paths
from workbench.cli.frame import as_json, complain, desk_at, library_path, progress, say
from workbench.cli.sources import imported_line, unusable, whole_place
from workbench.domain.ids import CaseId, ClaimId
from workbench.domain.match import Findings, Relation
from workbench.domain.report import Report
from workbench.domain.source import Outcome
from workbench.errors import NotFound, Unusable
from workbench.export.files import save
from workbench.services.cases import Opened
from workbench.services.desk import Desk
from workbench.services.progress import Progress


def check(args: argparse.Namespace) -> int:
    """Do the main job unattended; 1 if a source could not be used, after all the rest is done."""
    watch = progress(quiet=args.quiet)
    reports = [Path(out) for out in args.report]
    with desk_at(library_path(args.library), create=True) as desk:
        forms = [form_of(desk, out, None) for out in reports]
        reading = desk.cases.read(args.article)
        opened = desk.cases.open(reading, title=args.title or "", progress=watch)
        bad = gather(desk, opened, args.sources, watch)
        found = matched(desk, opened, watch)
        report = desk.reports.build(case_of(opened), found)
        for out, form in zip(reports, forms, strict=True):
            save(out, desk.reports.render(report, form))
        tell(report, found, reports, json=args.json)
    return int(bad)


def gather(desk: Desk, opened: Opened, places: Sequence[str], watch: Progress) -> bool:
    """Import sources for a case; complains about those that cannot be used, and says if any."""
    wholes = [whole_place(place) for place in places]
    done = desk.sources.add(wholes, watch, case_id=opened.case.id)
    desk.encoding.encode(watch)
    for item in done:
        if item.outcome is not Outcome.OK or item.alike:
            complain(imported_line(item))
    return unusable(done)


def matched(desk: Desk, opened: Opened, watch: Progress) -> Mapping[ClaimId, Findings]:
    """Match every claim of a new case, three passages each: a report is read by a person."""
    if opened.article.id is None:
        raise ValueError("a filed article has an id")
    return desk.matching.match_article(opened.article.id, watch, top=3)


def case_of(opened: Opened) -> CaseId:
    """Return the id of a case that was filed."""
    if opened.case.id is None:
        raise ValueError("a filed case has an id")
    return opened.case.id


def tell(
    report: Report,
    found: Mapping[ClaimId, Findings],
    written: Sequence[Path],
    *,
    json: bool,
) -> None:
    """Print the summary of a check."""
    with_passage = sum(bool(findings.matches) for findings in found.values())
    differing = sum(
        any(
            slot.relation is Relation.DIFFERS
            for match in findings.matches
            for slot in match.comparison.slots
        )
        for findings in found.values()
    )
    counts = {
        "case": report.case.id,
        "title": report.case.title,
        "claims": report.coverage.claims,
        "set_apart": report.coverage.not_checkable,
        "sources": len(report.sources),
        "with_passage": with_passage,
        "with_difference": differing,
        "reports": [str(path) for path in written],
    }
    if json:
        say(as_json(counts))
        return
    say(f"Case {report.case.id}: {report.case.title}")
    say(
        f"{report.coverage.claims} claims, {report.coverage.not_checkable} set apart; "
        f"{len(report.sources)} sources"
    )
    say(
        f"{with_passage} claims have a passage that bears on them; "
        f"for {differing} of them something differs"
    )
    say("Nothing is decided: verdicts are yours to give.")
    for path in written:
        say(f"Report: {path}")


def report(args: argparse.Namespace) -> int:
    """Write the report of a case, the latest one if none is named."""
    out = Path(args.out)
    with desk_at(library_path(args.library)) as desk:
        form = form_of(desk, out, args.format)
        case_id = CaseId(args.case) if args.case is not None else _latest(desk)
        made = desk.reports.build(case_id)
        save(out, desk.reports.render(made, form))
    say(f"Report: {out}")
    return 0


def form_of(desk: Desk, out: Path, given: str | None) -> str:
    """Return the format to write; raises ``Unusable`` for one that cannot be written."""
    form = (given or out.suffix.removeprefix(".")).lower()
    form = "html" if form == "htm" else form
    known = desk.reports.formats()
    if form not in known:
        named = (
            f"“{form}” is not a format" if form else f"{out} has no ending that tells the format"
        )
        raise Unusable(f"{named}. Reports can be written as: {', '.join(known)}.")
    return form


def _latest(desk: Desk) -> CaseId:
    for summary in desk.cases.summaries():
        if summary.case.id is not None:
            return summary.case.id
    raise NotFound("The library holds no case yet. Begin one with: workbench check ARTICLE")


def cases(args: argparse.Namespace) -> int:
    """List the cases, the one changed last first."""
    with desk_at(library_path(args.library)) as desk:
        summaries = desk.cases.summaries()
    for item in summaries:
        row = {
            "id": item.case.id,
            "title": item.case.title,
            "kind": item.case.kind.value,
            "claims": item.claims,
            "settled": item.settled,
            "changed": item.changed.isoformat(),
        }
        line = (
            f"{item.case.id:>4}  {item.changed:%Y-%m-%d %H:%M}  "
            f"{item.settled}/{item.claims} settled  {item.case.title}"
        )
        say(as_json(row) if args.json else line)
    if not summaries and not args.json:
        complain("The library holds no case yet. Begin one with: workbench check ARTICLE")
    return 0


def demo(args: argparse.Namespace) -> int:
    """Build the sample case; open it in the window, or write its report."""
    library = Path(args.library) if args.library else fresh(paths.data_dir(), "sample")
    sample = paths.resource("sample")
    watch = progress(quiet=args.quiet)
    with desk_at(library, create=True) as desk:
        reading = desk.cases.read(str(sample / "article.txt"))
        opened = desk.cases.open(reading, title="Sample case: " + reading.title, progress=watch)
        gather(desk, opened, [str(sample / "sources")], watch)
        if args.no_window:
            found = matched(desk, opened, watch)
            made = desk.reports.build(case_of(opened), found)
            out = fresh(paths.reports_dir(), "sample-report", ".html")
            save(out, desk.reports.render(made, "html"))
            tell(made, found, [out], json=args.json)
            say(f"Library: {library}")
            return 0
    if args.window is None:
        raise Unusable("There is no window to open here; add --no-window.")
    return int(args.window(["--library", str(library), "--case", str(case_of(opened))]))


def fresh(folder: Path, stem: str, ending: str = ".workbench") -> Path:
    """Return a path in a folder that no file has yet."""
    number, path = 1, folder / f"{stem}{ending}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ending}"
    return path
