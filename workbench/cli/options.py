"""The commands and their options, as the contract in COMMANDS.md names them."""

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any

from workbench import __version__

Commands = Any
"""What ``add_subparsers`` returns; argparse keeps its class private."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="workbench",
        description="Check the claims of an article against your own sources. "
        "Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"workbench {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _texts(commands)
    _sources(commands)
    _matching(commands)
    _checking(commands)
    _upkeep(commands)
    return top


def _late(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """Return a command that loads its module when it runs, so that ``--help`` is instant."""

    def run(args: argparse.Namespace) -> int:
        command: Callable[[argparse.Namespace], int] = getattr(
            import_module(f"workbench.cli.{module}"), name
        )
        return command(args)

    return run


def _command(
    commands: Commands, name: str, text: str, module: str, function: str, *, library: bool = True
) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    made.set_defaults(run=_late(module, function))
    made.add_argument("--quiet", action="store_true", help="show no progress")
    made.add_argument("--json", action="store_true", help="answer in JSON Lines")
    if library:
        made.add_argument(
            "--library", metavar="FILE", help="the library; left out, the default one"
        )
    return made


def _texts(commands: Commands) -> None:
    read = _command(
        commands, "read", "read documents as the importer does", "reading", "read", library=False
    )
    read.add_argument("places", nargs="+", metavar="PATH_OR_URL")
    split = _command(
        commands, "sentences", "split texts into sentences", "reading", "sentences", library=False
    )
    split.add_argument("--batch", required=True, metavar="IN.jsonl")
    split.add_argument("--out", required=True, metavar="OUT.jsonl")
    claims = _command(
        commands, "claims", "find the claims of an article", "reading", "claims", library=False
    )
    claims.add_argument("place", nargs="?", metavar="PATH_OR_URL")
    claims.add_argument("--batch", metavar="IN.jsonl", help="judge single sentences")
    claims.add_argument("--out", metavar="OUT.jsonl")


def _sources(commands: Commands) -> None:
    group = commands.add_parser("sources", help="import and list sources")
    inner = group.add_subparsers(required=True, metavar="ACTION")
    add = _command(inner, "add", "import files, folders, addresses", "sources", "add")
    add.add_argument("places", nargs="*", metavar="PATH_OR_URL")
    add.add_argument("--jsonl", metavar="FILE", help="a bulk archive, a document a line")
    add.add_argument("--case", type=int, metavar="ID", help="gather them for a case")
    add.add_argument("--no-vectors", action="store_true", help="leave encoding for later")
    _command(inner, "encode", "encode what passages mean", "sources", "encode")
    _command(inner, "list", "list what is stored and what was not read", "sources", "listing")
    look = _command(
        inner, "inspect", "tell which files have changed since", "sources", "inspecting"
    )
    look.add_argument("sources", nargs="*", type=int, metavar="ID")
    retry = _command(inner, "retry", "read again what gave no text", "sources", "retry")
    retry.add_argument("places", nargs="*", metavar="PATH_OR_URL")
    scan = _command(inner, "recognise", "recognise scanned text (OCR)", "sources", "recognise")
    scan.add_argument("source", type=int, metavar="ID")
    _command(inner, "alike", "list sources that repeat one another", "sources", "alike")
    same = _command(inner, "same-origin", "give two sources one origin", "sources", "same_origin")
    same.add_argument("source", type=int, metavar="ID")
    same.add_argument("other", type=int, metavar="OTHER")
    same.add_argument("--no", action="store_true", help="say that they are not of one origin")


def _matching(commands: Commands) -> None:
    match = _command(commands, "match", "rank passages for claims", "matching", "match")
    match.add_argument("--queries", required=True, metavar="Q.jsonl")
    match.add_argument("--top", type=int, default=10, metavar="N")
    match.add_argument("--out", required=True, metavar="RUN.jsonl")
    known = _command(
        commands, "known", "look up claims that were checked before", "matching", "known"
    )
    known.add_argument("--queries", required=True, metavar="Q.jsonl")
    known.add_argument("--top", type=int, default=5, metavar="N")
    known.add_argument("--out", required=True, metavar="OUT.jsonl")
    search = _command(commands, "search", "search the sources by words", "searching", "search")
    search.add_argument(
        "line",
        metavar="LINE",
        help='words, "a phrase", -without, source:WORD, publisher:WORD, author:WORD, kind:WORD, '
        "language:de, id:12, after:2024-01-31 (from that day on), before:2024 (until the day "
        "before)",
    )
    search.add_argument("--case", type=int, metavar="ID", help="only sources of a case")
    search.add_argument("--limit", type=int, default=20, metavar="N", help="passages to show")
    search.add_argument("--newest", action="store_true", help="the newest source first")
    compare = _command(
        commands, "compare", "compare claims with passages", "matching", "compare", library=False
    )
    compare.add_argument("--batch", required=True, metavar="PAIRS.jsonl")
    compare.add_argument("--out", required=True, metavar="OUT.jsonl")


def _checking(commands: Commands) -> None:
    check = _command(commands, "check", "do the main job unattended", "checking", "check")
    check.add_argument("article", metavar="ARTICLE")
    check.add_argument("--sources", nargs="+", default=[], metavar="PATH_OR_URL")
    check.add_argument("--report", nargs="+", default=[], metavar="OUT")
    check.add_argument("--title", help="the title of the case")
    report = _command(commands, "report", "write the report of a case", "checking", "report")
    report.add_argument("--case", type=int, metavar="ID")
    report.add_argument("--out", required=True, metavar="FILE")
    report.add_argument("--format", metavar="F")
    group = commands.add_parser("cases", help="list the cases")
    inner = group.add_subparsers(required=True, metavar="ACTION")
    _command(inner, "list", "list the cases", "checking", "cases")
    group = commands.add_parser("queries", help="list who was asked what")
    inner = group.add_subparsers(required=True, metavar="ACTION")
    asked = _command(inner, "list", "list the queries, the open ones first", "queries", "listing")
    asked.add_argument("--case", type=int, metavar="ID", help="those of one case")
    demo = _command(commands, "demo", "build the sample case and open it", "checking", "demo")
    demo.add_argument("--no-window", action="store_true", help="write its report instead")


def _upkeep(commands: Commands) -> None:
    doctor = _command(commands, "doctor", "examine a library", "upkeep", "doctor", library=False)
    doctor.add_argument("library", metavar="LIBRARY")
    backup = _command(
        commands, "backup", "copy a library safely", "upkeep", "backup", library=False
    )
    backup.add_argument("library", metavar="LIBRARY")
    backup.add_argument("out", metavar="OUT")
    group = commands.add_parser("bundle", help="hand a case over in one file")
    inner = group.add_subparsers(required=True, metavar="ACTION")
    out = _command(inner, "export", "write a case into a file", "upkeep", "bundle_export")
    out.add_argument("--case", type=int, required=True, metavar="ID")
    out.add_argument("--out", required=True, metavar="FILE")
    taken = _command(inner, "import", "take a case in from a file", "upkeep", "bundle_import")
    taken.add_argument("file", metavar="FILE")
