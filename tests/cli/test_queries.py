"""``queries list`` from the command line."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.running import Run
from workbench.domain.ids import ClaimId
from workbench.domain.query import QueryRole
from workbench.services.queries import QueryService
from workbench.services.undo import Undo
from workbench.services.workplace import Workplace
from workbench.storage.library import Library

FIELDS = {
    "id", "case", "claim", "number", "words", "to", "role", "question", "by", "asked", "due",
    "open", "overdue", "outcome", "closed", "closed_by",
}  # fmt: skip


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    """A library with two cases, the first with queries: one overdue, one open, one closed."""
    article, place = tmp_path / "fares.txt", tmp_path / "l.workbench"
    article.write_text("Fares rose by 5% on 2 May 2025. Nobody was asked.", encoding="utf-8")
    for _ in range(2):
        assert run("check", article, "--library", place).code == 0
    opened = Library.open(place)
    at = Workplace(opened, lambda: datetime(2026, 3, 4, tzinfo=UTC), lambda: "R. Vale")
    queries = QueryService(at, Undo(at))
    done = queries.ask(ClaimId(1), "Ana Brook", QueryRole.CLAIMANT, "Is that\nso?")
    queries.ask(ClaimId(1), "The writer", QueryRole.WRITER, "By whom?", date.max)
    queries.ask(ClaimId(1), "The ministry", QueryRole.SOURCE, "How much?", date(2026, 3, 6))
    assert done.id is not None
    queries.close(done.id, "Yes.")
    opened.close()
    return place


def test_the_open_ones_come_first_and_the_overdue_are_marked(run: Run, library: Path) -> None:
    answer = run("queries", "list", "--library", library)
    late, waiting, done = answer.out.splitlines()
    assert "OVERDUE 2026-03-06" in late
    assert late.endswith("case 1, claim 1  The ministry (source): How much?")
    assert "open, due 9999-12-31" in waiting
    assert "closed 2026-03-04" in done
    assert done.endswith("Ana Brook (claimant): Is that so? Outcome: Yes.")


def test_the_rows_for_scripts(run: Run, library: Path) -> None:
    answer = run("queries", "list", "--library", library, "--case", 1, "--json")
    assert all(row.keys() == FIELDS for row in answer.rows)
    assert [(row["to"], row["open"], row["overdue"]) for row in answer.rows] == [
        ("The ministry", True, True),
        ("The writer", True, False),
        ("Ana Brook", False, False),
    ]
    assert answer.rows[0]["due"] == "2026-03-06"
    assert answer.rows[2]["outcome"] == "Yes."


def test_nothing_and_no_case_are_told_apart(run: Run, library: Path) -> None:
    empty = run("queries", "list", "--library", library, "--case", 2)
    assert (empty.code, empty.out, empty.err) == (0, "", "There are no queries.\n")
    assert run("queries", "list", "--library", library, "--case", 2, "--json").out == ""
    missing = run("queries", "list", "--library", library, "--case", 9)
    assert (missing.code, missing.out, missing.err.count("\n")) == (1, "", 1)
