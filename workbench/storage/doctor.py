"""Examine a library: every check, its result, and what to do. Nothing is changed."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workbench.errors import WorkbenchError
from workbench.storage import engine, fulltext, gate, history, schema
from workbench.storage.faults import explained, first_value
from workbench.storage.texts import (
    altered_articles,
    altered_originals,
    altered_sources,
    misplaced_evidence,
)

RESTORE: Final = "Keep this file, and go on with the newest backup."
TOLD: Final = 20
"""Faults told of one kind; there may be thousands."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found, and what to do about it (empty where all is well)."""

    check: str
    ok: bool
    result: str
    advice: str = ""


# A damaged file gives anything in place of what was written.
_UNREADABLE: Final = (
    WorkbenchError,
    engine.DRIVER.Error,
    OSError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
)
Check = Callable[[Any], Iterator[str]]
"""Looks at a bare connection and tells each fault in words; none where all is well."""


def examine(path: Path, *, busy: float = engine.BUSY) -> list[Finding]:
    """Return what every check says of the library at ``path``, which may be damaged.

    Nothing is raised for a bad file: what is wrong with it is a finding.
    """
    try:
        gate.check_file(path)
        connection = gate.look(path, busy=busy)
    except _UNREADABLE as error:
        return [Finding("file", ok=False, result=_sentence(path, error))]
    with closing(connection):
        found = [Finding("file", ok=True, result=f"{path.stat().st_size / 1e6:.1f} MB")]
        for name, check, well, advice in _CHECKS:
            finding = _run(path, connection, name, check, well, advice)
            found.append(finding)
            if name in _DECISIVE and not finding.ok:
                return found
    return [*found, Finding("program", ok=True, result=_PROGRAM)]


def _run(path: Path, connection: Any, name: str, check: Check, well: str, advice: str) -> Finding:
    try:
        faults = list(check(connection))
    except _UNREADABLE as error:
        return Finding(name, ok=False, result=_sentence(path, error), advice=advice)
    if not faults:
        return Finding(name, ok=True, result=well)
    more = f"; and {len(faults) - TOLD} more" if len(faults) > TOLD else ""
    return Finding(name, ok=False, result="; ".join(faults[:TOLD]) + more, advice=advice)


def _sentence(path: Path, error: Exception) -> str:
    if isinstance(error, WorkbenchError):
        return str(error)
    told = explained(path, error)
    return str(told) if told else f"could not be read ({error})"


def _mark(connection: Any) -> Iterator[str]:
    if first_value(connection, "PRAGMA application_id") != schema.APPLICATION_ID:
        yield "the file is another program's"


def _version(connection: Any) -> Iterator[str]:
    number = int(first_value(connection, "PRAGMA user_version"))
    if number > schema.HEAD:
        by = schema.info(connection, "written_by") or "a newer version"
        yield f"written by {by}: schema {number}, and this program knows up to {schema.HEAD}"
    if number < schema.HEAD:
        yield f"schema {number}, older than {schema.HEAD}"


def _integrity(connection: Any) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield line.replace("\n", " ")


def _references(connection: Any) -> Iterator[str]:
    for table, row, target, _key in connection.execute("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} points at nothing in {target}"


def _guards(connection: Any) -> Iterator[str]:
    there = {row[0] for row in connection.execute(_TRIGGERS)}
    for statement in schema.TRIGGERS:
        if statement not in there:
            yield f"{statement.split()[2]} is missing or was changed"


def _index(connection: Any) -> Iterator[str]:
    missing = first_value(connection, _NOT_INDEXED)
    if missing:
        yield f"{missing} passages are not in it"
    left = first_value(connection, _LEFT_IN_INDEX)
    if left:
        yield f"{left} passages in it are gone"


def _known(connection: Any) -> Iterator[str]:
    missing = first_value(connection, _NOT_KNOWN)
    if missing:
        yield f"{missing} claims with a verdict are not in it"
    left = first_value(connection, _LEFT_IN_KNOWN)
    if left:
        yield f"{left} claims in it have no verdict"


def _form(connection: Any) -> Iterator[str]:
    if schema.info(connection, "index_form") != fulltext.form_name():
        yield "words were indexed in another form than they are asked for in"


_TRIGGERS: Final = "SELECT sql FROM sqlite_master WHERE type = 'trigger'"
_NOT_INDEXED: Final = (
    "SELECT count(*) FROM passage WHERE id NOT IN (SELECT id FROM passage_index_docsize)"
)
_LEFT_IN_INDEX: Final = (
    "SELECT count(*) FROM passage_index_docsize WHERE id NOT IN (SELECT id FROM passage)"
)
_NOT_KNOWN: Final = (
    "SELECT count(DISTINCT claim_id) FROM verdict WHERE withdrawn IS NULL "
    "AND claim_id NOT IN (SELECT id FROM claim_index_docsize)"
)
_LEFT_IN_KNOWN: Final = (
    "SELECT count(*) FROM claim_index_docsize "
    "WHERE id NOT IN (SELECT claim_id FROM verdict WHERE withdrawn IS NULL)"
)
_REINDEX: Final = "Open the library once; it is indexed anew."
_PROGRAM: Final = f"SQLite {engine.DRIVER.sqlite_version}" + (
    ""
    if engine.DRIVER.sqlite_version_info >= engine.SAFE_WAL
    else ", which is old: saving is as safe, but slower"
)
_DECISIVE: Final = {"application mark", "schema version"}
_REPORT: Final = (
    "Compare with the newest backup and with reports handed in; tell whoever signs off."
)
_CHECKS: Final[tuple[tuple[str, Check, str, str], ...]] = (
    ("application mark", _mark, "a library of the workbench", "Name another file."),
    (
        "schema version",
        _version,
        f"schema {schema.HEAD}, the newest",
        "An older library is brought up to date when it is opened; for a newer one, update.",
    ),
    ("file structure", _integrity, "no page or index is damaged", RESTORE),
    ("references", _references, "every row points at rows that exist", RESTORE),
    ("append-only guards", _guards, "all in place", _REPORT),
    ("history of each case", history.broken_chains, "every chain is whole", _REPORT),
    ("verdicts in the history", history.unmatched_verdicts, "every verdict is in it", _REPORT),
    ("verdicts taken back", history.unmatched_withdrawals, "each is in the history", _REPORT),
    ("article texts", altered_articles, "as received", RESTORE),
    ("source texts", altered_sources, "as taken in", RESTORE),
    ("original files", altered_originals, "as received", RESTORE),
    ("quotations", misplaced_evidence, "each stands in its source", _REPORT),
    ("search index", _index, "holds every passage", _REINDEX),
    ("index of checked claims", _known, "holds every claim that has a verdict", _REINDEX),
    ("index form", _form, "current", _REINDEX),
)
