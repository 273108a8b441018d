from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.storage.filing import (
    NOON,
    add_claims,
    evidence,
    known,
    passages,
    scale,
    sha256,
    source,
    verdict,
)
from workbench.domain.ids import CaseId, VerdictId
from workbench.domain.text import digest
from workbench.domain.verdict import Verdict
from workbench.storage.doctor import Finding, examine
from workbench.storage.engine import connect
from workbench.storage.library import Library
from workbench.storage.unit_of_work import SqlUnitOfWork


def judge(work: SqlUnitOfWork, given: Verdict) -> None:
    """Add a verdict and note it, as the services do."""
    work.verdicts.add(given)
    detail = {
        "claim": given.claim_id,
        "words": "…",
        "rating": given.rating,
        "rationale": given.rationale,
        "change": given.change.change_to if given.change else "",
        "evidence": list(given.evidence),
        "reason": given.reason,
    }
    work.events.append(CaseId(1), "verdict given", detail, by=given.by, at=given.at)


def take_back(work: SqlUnitOfWork, verdict_id: int, at: datetime | None) -> None:
    """Take a verdict back, or let it stand again, and note it."""
    work.verdicts.mark(VerdictId(verdict_id), at)
    told = {"claim": 1, "verdict": verdict_id, "withdrawn": at.isoformat() if at else None}
    work.events.append(CaseId(1), "undone", {"verdicts_changed": [told]}, by="Ines", at=NOON)


@pytest.fixture
def well(place: Path) -> Path:
    """A library in good order, with something in every table."""
    with Library.open(place, create=True) as library:
        [claim] = add_claims(library)
        with library.writing() as work:
            work.scales.add(scale())
            taken = replace(source(), sha256=digest(b"the file"))
            filed = work.sources.add(taken, passages(taken.text), b"the file")
            work.sources.attach(CaseId(1), known(filed.id))
            work.evidence.add(evidence(known(claim.id), known(filed.id)))
            work.events.append(CaseId(1), "case opened", {"claims": 1}, by="Ines", at=NOON)
            judge(work, verdict(known(claim.id)))
            judge(work, verdict(known(claim.id), "true", "It was another ferry."))
            judge(work, replace(verdict(known(claim.id)), reason="It sailed.", rationale="Seen."))
            for at in (NOON, None, NOON):
                take_back(work, 3, at)
            judge(work, replace(verdict(known(claim.id)), reason="It did not.", rationale="No."))
            for at in (NOON, None):
                take_back(work, 4, at)
            work.commit()
    return place


def amend(path: Path, *statements: str) -> None:
    """Change a library behind the workbench's back, its guards taken off and put back on."""
    with closing(connect(path)) as connection:
        run = connection.execute
        guards = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            run(f"DROP TRIGGER {name}")
        for statement in statements:
            run(statement)
        for _, statement in guards:
            run(statement)


def faults(path: Path) -> dict[str, str]:
    return {finding.check: finding.result for finding in examine(path) if not finding.ok}


def test_a_library_in_good_order_has_no_faults(well: Path) -> None:
    before = sha256(well)
    findings = examine(well)
    assert faults(well) == {}
    assert {finding.advice for finding in findings if finding.ok} == {""}
    assert len(findings) == len({finding.check for finding in findings}) > 10
    assert sha256(well) == before


AMENDED: dict[str, tuple[str, str, str]] = {
    "an event reworded": (
        "UPDATE audit_event SET detail = '{}' WHERE number = 1",
        "history of each case",
        "event 1 was changed",
    ),
    "an event redated": (
        "UPDATE audit_event SET at = '2027-01-01T00:00:00+00:00' WHERE number = 2",
        "history of each case",
        "event 2 was changed",
    ),
    "an event no more JSON": (
        "UPDATE audit_event SET detail = '{' WHERE number = 2",
        "history of each case",
        "cannot be read",
    ),
    "an event removed": (
        "DELETE FROM audit_event WHERE number = 2",
        "history of each case",
        "event 2 was changed, removed",
    ),
    "the last event removed": (
        "DELETE FROM audit_event WHERE number = 10",
        "verdicts taken back",
        "stands, though",
    ),
    "a verdict's event removed": (
        "DELETE FROM audit_event WHERE number = 3",
        "verdicts in the history",
        "is not in the history",
    ),
    "a verdict reworded": (
        "UPDATE verdict SET rating = 'true' WHERE id = 1",
        "verdicts in the history",
        "is not in the history",
    ),
    "a verdict's reasons reworded": (
        "UPDATE verdict SET rationale = 'It did not sink.' WHERE id = 1",
        "verdicts in the history",
        "is not in the history",
    ),
    "a verdict removed": (
        "DELETE FROM verdict WHERE id = 2",
        "verdicts in the history",
        "is gone",
    ),
    "a verdict's reason reworded": (
        "UPDATE verdict SET reason = 'On a whim' WHERE id = 3",
        "verdicts in the history",
        "is not in the history",
    ),
    "a verdict taken back": (
        "UPDATE verdict SET withdrawn = '2026-03-14T12:00:00.250000+00:00' WHERE id = 1",
        "verdicts taken back",
        "the verdict on claim 1 (false, 2026-03-14T12:00:00.250000+00:00) was taken back, and",
    ),
    "a verdict taken back again": (
        "UPDATE verdict SET withdrawn = '2026-03-14T12:00:00.250000+00:00' WHERE id = 4",
        "verdicts taken back",
        "was taken back, and the history does not say so",
    ),
    "a verdict put back": (
        "UPDATE verdict SET withdrawn = NULL WHERE id = 3",
        "verdicts taken back",
        "stands, though the history says that it was taken back",
    ),
    "an article reworded": (
        "UPDATE article SET text = replace(text, '412', '214')",
        "article texts",
        "article 1 (A full ferry)",
    ),
    "a source reworded": (
        "UPDATE source SET text = replace(text, '1931', '1913')",
        "source texts",
        "source 1 (Harbour log)",
    ),
    "an original file changed": (
        "UPDATE source_original SET content = x'00'",
        "original files",
        "source 1 (Harbour log)",
    ),
    "a quotation reworded": (
        "UPDATE evidence SET quotation = 'the ferry sailed on'",
        "quotations",
        "evidence 1 for claim 1",
    ),
    "a reference broken": (
        "DELETE FROM source",
        "references",
        "points at nothing in source",
    ),
    "a passage not indexed": (
        "DELETE FROM passage_index_docsize",
        "search index",
        "1 passages are not in it",
    ),
    "a word lost from the index": (
        "DELETE FROM passage_index_data WHERE id > 10",
        "file structure",
        "passage_index",
    ),
    "another index form": (
        "UPDATE library_info SET value = 'old' WHERE key = 'index_form'",
        "index form",
        "another form",
    ),
}


@pytest.mark.parametrize(("change", "check", "result"), AMENDED.values(), ids=list(AMENDED))
def test_what_was_changed_behind_the_workbench_is_found(
    change: str, check: str, result: str, well: Path
) -> None:
    amend(well, change)
    before = sha256(well)
    assert result in faults(well)[check]
    assert sha256(well) == before


def test_a_guard_taken_off_is_found(well: Path) -> None:
    with closing(connect(well)) as connection:
        connection.execute("DROP TRIGGER verdict_is_not_edited")
    assert "verdict_is_not_edited" in faults(well)["append-only guards"]


def test_many_faults_are_cut_short(well: Path) -> None:
    link = "INSERT INTO case_source (case_id, source_id) VALUES (%d, 99)"
    amend(well, *(link % case_id for case_id in range(50, 90)))
    assert faults(well)["references"].endswith("; and 60 more")


def test_every_fault_comes_with_advice(well: Path) -> None:
    amend(well, *(change for change, _, _ in AMENDED.values() if "number = " not in change))
    told = [finding for finding in examine(well) if not finding.ok]
    assert len(told) > 5
    assert all(finding.advice.endswith(".") for finding in told)


def test_a_missing_library_is_a_finding(tmp_path: Path) -> None:
    [finding] = examine(tmp_path / "none")
    assert (finding.check, finding.ok) == ("file", False)
    assert "no library at" in finding.result


def bytes_lost(content: bytearray) -> None:
    """Wipe out every page but the first two."""
    content[8192:] = bytes(len(content) - 8192)


def bit_flips(content: bytearray) -> None:
    for place in range(5000, len(content), 997):
        content[place] ^= 0xFF


@pytest.mark.parametrize("harm", [bytes_lost, bit_flips])
def test_a_file_with_bad_pages_is_examined_to_the_end(
    harm: Callable[[bytearray], None], well: Path
) -> None:
    content = bytearray(well.read_bytes())
    harm(content)
    well.write_bytes(content)
    before = sha256(well)
    findings = examine(well)
    assert "file structure" in {finding.check for finding in findings if not finding.ok}
    assert all(isinstance(finding, Finding) for finding in findings)
    assert sha256(well) == before


def test_one_wiped_page_never_raises(well: Path) -> None:
    whole = well.read_bytes()
    for page in range(1, len(whole) // 4096):
        content = bytearray(whole)
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
        well.write_bytes(content)
        told: Any = faults(well)
        assert told
