"""The first shape of a library.

What a migration once did never changes, so nothing here is taken from the declared tables. A test
holds the two against each other.
"""

from typing import Final

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES: Final = (
    """
    CREATE TABLE library_info (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_library_info PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE "case" (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        scale TEXT NOT NULL,
        scale_version INTEGER NOT NULL,
        offline BOOLEAN NOT NULL,
        created TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE source (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        file TEXT NOT NULL,
        url TEXT NOT NULL,
        author TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT,
        kind TEXT NOT NULL,
        "primary" BOOLEAN,
        reliability INTEGER,
        origin TEXT NOT NULL,
        language TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        external_id TEXT NOT NULL,
        media_type TEXT NOT NULL,
        confidential BOOLEAN NOT NULL,
        retrieved TEXT NOT NULL,
        text_digest TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE rating_scale (
        "key" TEXT NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        ratings TEXT NOT NULL,
        CONSTRAINT pk_rating_scale PRIMARY KEY ("key", version)
    )
    """,
    """
    CREATE TABLE draft_text (
        "key" TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_draft_text PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE article (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        draft INTEGER NOT NULL,
        title TEXT NOT NULL,
        digest TEXT NOT NULL,
        received TEXT NOT NULL,
        origin TEXT NOT NULL,
        author TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT,
        language TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT fk_article_case_id FOREIGN KEY(case_id) REFERENCES "case" (id)
    )
    """,
    """
    CREATE TABLE source_original (
        source_id INTEGER NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_source_original PRIMARY KEY (source_id),
        CONSTRAINT fk_source_original_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE case_source (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        CONSTRAINT uq_case_source_case_id_source_id UNIQUE (case_id, source_id),
        CONSTRAINT fk_case_source_case_id FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_case_source_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE passage (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        page INTEGER,
        paragraph INTEGER,
        CONSTRAINT ck_passage_span CHECK (start >= 0 AND start < "end"),
        CONSTRAINT fk_passage_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE audit_event (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        action TEXT NOT NULL,
        detail TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        previous TEXT NOT NULL,
        digest TEXT NOT NULL,
        CONSTRAINT uq_audit_event_case_id_number UNIQUE (case_id, number),
        CONSTRAINT fk_audit_event_case_id FOREIGN KEY(case_id) REFERENCES "case" (id)
    )
    """,
    """
    CREATE TABLE claim (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        "before" TEXT NOT NULL,
        "after" TEXT NOT NULL,
        anchor_state TEXT NOT NULL,
        words TEXT NOT NULL,
        restatement TEXT NOT NULL,
        kinds TEXT NOT NULL,
        worth DOUBLE NOT NULL,
        checkable BOOLEAN NOT NULL,
        reasons TEXT NOT NULL,
        claimant TEXT NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        by_hand BOOLEAN NOT NULL,
        dropped BOOLEAN NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT ck_claim_span CHECK (start >= 0 AND start < "end"),
        CONSTRAINT fk_claim_article_id FOREIGN KEY(article_id) REFERENCES article (id)
    )
    """,
    """
    CREATE TABLE match_decision (
        claim_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        decision TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_match_decision PRIMARY KEY (claim_id, source_id, start, "end"),
        CONSTRAINT ck_match_decision_span CHECK (start >= 0 AND start < "end"),
        CONSTRAINT fk_match_decision_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_match_decision_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE evidence (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        claim_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quotation TEXT NOT NULL,
        stance TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        page INTEGER,
        paragraph INTEGER,
        note TEXT NOT NULL,
        withdrawn TEXT,
        CONSTRAINT ck_evidence_span CHECK (start >= 0 AND start < "end"),
        CONSTRAINT fk_evidence_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_evidence_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE verdict (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        claim_id INTEGER NOT NULL,
        scale TEXT NOT NULL,
        scale_version INTEGER NOT NULL,
        rating TEXT NOT NULL,
        rationale TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        stands_as TEXT,
        change_to TEXT,
        because TEXT,
        evidence TEXT NOT NULL,
        CONSTRAINT fk_verdict_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
    )
    """,
    """
    CREATE VIRTUAL TABLE passage_index USING fts5(form, content='', tokenize='porter unicode61 remove_diacritics 2')
    """,
    """
    CREATE VIRTUAL TABLE passage_word USING fts5vocab('passage_index', 'row')
    """,
)
INDEXES: Final = (
    "CREATE INDEX ix_source_sha256 ON source (sha256)",
    "CREATE INDEX ix_article_case_id ON article (case_id)",
    "CREATE INDEX ix_case_source_source_id ON case_source (source_id)",
    "CREATE INDEX ix_passage_source_id ON passage (source_id)",
    "CREATE INDEX ix_claim_article_id ON claim (article_id)",
    "CREATE INDEX ix_evidence_source_id ON evidence (source_id)",
    "CREATE INDEX ix_evidence_claim_id ON evidence (claim_id)",
    "CREATE INDEX ix_verdict_claim_id ON verdict (claim_id)",
)
TRIGGERS: Final = (
    """
    CREATE TRIGGER verdict_is_not_edited BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'a verdict is never changed, only succeeded'); END
    """,
    """
    CREATE TRIGGER verdict_is_not_removed BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'a verdict is never changed, only succeeded'); END
    """,
    """
    CREATE TRIGGER verdict_is_not_replaced BEFORE INSERT ON verdict WHEN EXISTS (SELECT 1 FROM verdict WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a verdict is never changed, only succeeded'); END
    """,
    """
    CREATE TRIGGER audit_event_is_not_edited BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
    """
    CREATE TRIGGER audit_event_is_not_removed BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
    """
    CREATE TRIGGER audit_event_is_not_replaced BEFORE INSERT ON audit_event WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id OR (case_id = NEW.case_id AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
    """
    CREATE TRIGGER rating_scale_is_not_edited BEFORE UPDATE ON rating_scale BEGIN SELECT RAISE(ABORT, 'a published scale never changes'); END
    """,
    """
    CREATE TRIGGER rating_scale_is_not_removed BEFORE DELETE ON rating_scale BEGIN SELECT RAISE(ABORT, 'a published scale never changes'); END
    """,
    """
    CREATE TRIGGER rating_scale_is_not_replaced BEFORE INSERT ON rating_scale WHEN EXISTS (SELECT 1 FROM rating_scale WHERE key = NEW.key AND version = NEW.version) BEGIN SELECT RAISE(ABORT, 'a published scale never changes'); END
    """,
    """
    CREATE TRIGGER article_is_not_edited BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'the text as received never changes'); END
    """,
    """
    CREATE TRIGGER article_is_not_replaced BEFORE INSERT ON article WHEN EXISTS (SELECT 1 FROM article WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'the text as received never changes'); END
    """,
    """
    CREATE TRIGGER source_text_is_not_edited BEFORE UPDATE OF sha256, text_digest, text, blocks, retrieved ON source BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
    """
    CREATE TRIGGER source_is_not_replaced BEFORE INSERT ON source WHEN EXISTS (SELECT 1 FROM source WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
    """
    CREATE TRIGGER source_original_is_not_edited BEFORE UPDATE ON source_original BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
)
SECURE_DELETE: Final = "INSERT INTO passage_index(passage_index, rank) VALUES ('secure-delete', 1)"


def upgrade() -> None:
    """Make the tables, the index and the triggers."""
    for statement in (*TABLES, *INDEXES, *TRIGGERS):
        op.execute(statement)
    sqlite = op.get_bind().exec_driver_sql("SELECT sqlite_version()").scalar_one()
    if tuple(int(part) for part in sqlite.split(".")) >= (3, 42):
        op.execute(SECURE_DELETE)
    op.execute(f"PRAGMA application_id = {0x46435742}")
