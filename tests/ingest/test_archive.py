import json
from datetime import date
from pathlib import Path

import pytest

from workbench.errors import NotFound
from workbench.ingest.archive import archived


def test_lines_become_documents_and_bad_ones_are_counted(tmp_path: Path) -> None:
    good = {
        "id": 7,
        "title": " A\ntitle ",
        "text": "Some words.",
        "published": "2024-01-31",
        "authors": ["A", "B"],
        "author": ["A", "B"],
        "source": "Post",
        "reliability": 4,
        "lang": "sv",
        "extra": {"deep": [1]},
    }
    lines = [
        "\ufeff" + json.dumps(good),
        "",
        "{no json",
        '["a list"]',
        '{"text": " "}',
        '{"text": 5}',
    ]
    lines += ["[" * 100_000, json.dumps({"text": "Last \ud800 one."})]
    file = tmp_path / "archive.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    reader = archived(file)
    first, last = reader
    assert (reader.good, reader.bad, reader.bad_lines) == (2, 5, [3, 4, 5, 6, 7])
    assert first.text == "Some words."
    told = first.metadata
    assert (told.external_id, told.title, told.author) == ("7", "A title", "A, B")
    assert (told.publisher, told.language, told.reliability) == ("Post", "sv", 4)
    assert told.published == date(2024, 1, 31)
    assert last.text == "Last \ufffd one."


def test_a_missing_archive_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="check the path"):
        list(archived(tmp_path / "gone.jsonl"))
