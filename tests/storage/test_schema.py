import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tests.storage.filing import (
    NOON,
    add_claims,
    known,
    passages,
    scale,
    source,
    verdict,
)
from workbench.domain.ids import CaseId
from workbench.storage.library import Library
from workbench.storage.tables import (
    ArticleRow,
    EventRow,
    OriginalRow,
    ScaleRow,
    SourceRow,
    VerdictRow,
)

REFUSED = {
    "verdict edited": "UPDATE verdict SET rating = 'true'",
    "verdict's reason edited": "UPDATE verdict SET reason = 'On a whim'",
    "verdict removed": "DELETE FROM verdict",
    "verdict replaced": "INSERT OR REPLACE INTO verdict SELECT * FROM verdict",
    "event edited": "UPDATE audit_event SET detail = '{}'",
    "event removed": "DELETE FROM audit_event",
    "event replaced": "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event",
    "event with the same number": (
        'INSERT OR REPLACE INTO audit_event (case_id, number, action, detail, "by", at, previous, '
        "digest) SELECT case_id, number, action, detail, 'me', at, previous, digest "
        "FROM audit_event"
    ),
    "scale edited": "UPDATE rating_scale SET name = 'Another'",
    "scale removed": "DELETE FROM rating_scale",
    "scale replaced": "INSERT OR REPLACE INTO rating_scale SELECT * FROM rating_scale",
    "article edited": "UPDATE article SET text = 'shorter'",
    "article replaced": "INSERT OR REPLACE INTO article SELECT * FROM article",
    "source text edited": "UPDATE source SET text = 'shorter'",
    "source digest edited": "UPDATE source SET sha256 = ''",
    "source replaced": "INSERT OR REPLACE INTO source SELECT * FROM source",
    "original edited": "UPDATE source_original SET content = x'00'",
}
GUARDED = (VerdictRow, EventRow, ScaleRow, ArticleRow, SourceRow, OriginalRow)


@pytest.fixture
def full(library: Library) -> Library:
    [claim] = add_claims(library)
    with library.writing() as work:
        work.scales.add(scale())
        taken = source()
        work.sources.add(taken, passages(taken.text), b"bytes")
        work.verdicts.add(verdict(known(claim.id)))
        work.events.append(CaseId(1), "opened", {"a": 1}, by="Ines", at=NOON)
        work.commit()
    return library


def rows(library: Library) -> list[list[tuple[object, ...]]]:
    with library._reader.connect() as connection:
        return [[tuple(row) for row in connection.execute(select(table))] for table in GUARDED]


@pytest.mark.parametrize("statement", REFUSED.values(), ids=list(REFUSED))
def test_what_only_grows_cannot_be_changed(statement: str, full: Library) -> None:
    before = rows(full)
    with (
        pytest.raises(IntegrityError, match=r"never change|only succeeded|as it was taken"),
        full._writer.begin() as connection,
    ):
        connection.exec_driver_sql(statement)
    assert rows(full) == before
    assert all(before)


def test_what_may_change_can(full: Library) -> None:
    with full._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE source SET title = 'Log book', kind = 'log'")
        connection.exec_driver_sql("UPDATE claim SET number = 9")
    with full.reading() as work:
        assert [line.title for line in work.sources.summaries()] == ["Log book"]
