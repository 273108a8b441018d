"""``doctor``, ``backup`` and ``bundle``: look after a library."""

import argparse
from pathlib import Path

from workbench.cli.frame import as_json, desk_at, library_path, progress, say
from workbench.domain.bundle import UNPACKED
from workbench.domain.ids import CaseId
from workbench.errors import NotFound, Unusable
from workbench.export.files import save


def doctor(args: argparse.Namespace) -> int:
    """Examine a library without changing it; 1 if something is wrong."""
    from workbench.storage.doctor import examine

    findings = examine(Path(args.library))
    for item in findings:
        row = {"check": item.check, "ok": item.ok, "result": item.result, "advice": item.advice}
        mark = "ok  " if item.ok else "BAD "
        advice = f"\n      {item.advice}" if item.advice else ""
        say(as_json(row) if args.json else f"{mark}  {item.check}: {item.result}{advice}")
    return int(not all(item.ok for item in findings))


def backup(args: argparse.Namespace) -> int:
    """Copy a library to a file that is opened and checked before it is called a backup."""
    from workbench.storage.backup import backup as copy

    copy(Path(args.library), Path(args.out))
    say(f"Backup: {args.out}, opened and checked")
    return 0


def bundle_export(args: argparse.Namespace) -> int:
    """Write a case with its sources into one file."""
    with desk_at(library_path(args.library)) as desk:
        content = desk.bundles.pack(CaseId(args.case))
        save(Path(args.out), content)
    say(f"Bundle: {args.out}")
    return 0


def bundle_import(args: argparse.Namespace) -> int:
    """Take a bundle into a library as a new case."""
    content = _content(Path(args.file))
    with desk_at(library_path(args.library)) as desk:
        case_id = desk.bundles.unpack(content, progress(quiet=args.quiet))
    say(f"Case {case_id} was taken in.")
    return 0


def _content(path: Path) -> bytes:
    """Return the bytes of a file, one more than a bundle may have at the most."""
    try:
        with path.open("rb") as stream:
            return stream.read(UNPACKED + 1)
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}. Check the name.") from None
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from None
