"""The fields, words and exit codes that scripts rely on (COMMANDS.md)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import Run
from workbench import __version__, paths
from workbench.cli import reading

TEXT = (
    "\ufeffFares on the line rise\r\n\r\n"
    "Fares rose by 5% on 2 May 2025. “It hurts,” said Ana Brook.\r\n"
)


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def answers(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_plain_text_file_is_read_exactly_as_decoded(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fares.txt"
    path.write_bytes(TEXT.encode())
    [row] = run("read", path, "--json").rows
    assert row["text"] == TEXT.removeprefix("\ufeff")
    assert {
        "path", "outcome", "reason", "title", "author", "publisher", "date", "language", "text",
        "blocks", "sha256",
    } <= row.keys()  # fmt: skip
    assert row["outcome"] == "ok"
    assert {"kind", "start", "end", "page"} <= row["blocks"][0].keys()


def test_reading_goes_on_after_a_bad_input_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("A line of text that says something.", encoding="utf-8")
    answer = run("read", tmp_path / "gone.txt", good, "--json")
    assert answer.code == 1
    assert [row["outcome"] for row in answer.rows] == ["failed", "ok"]
    assert "gone.txt" in answer.rows[0]["reason"]


def test_claims_of_an_article(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fares.txt"
    path.write_bytes(TEXT.encode())
    [row] = run("claims", path, "--json").rows
    assert row["text"] == TEXT.removeprefix("\ufeff")
    fields = {"start", "end", "text", "kinds", "worth", "checkable", "reasons"}
    assert all(fields <= claim.keys() for claim in row["claims"])
    assert all(
        claim["text"] == row["text"][claim["start"] : claim["end"]] for claim in row["claims"]
    )
    rise = next(claim for claim in row["claims"] if "5%" in claim["text"])
    assert rise["checkable"]
    assert "percent" in rise["kinds"]


def test_batches_of_sentences_claims_and_pairs(run: Run, tmp_path: Path) -> None:
    texts = written(tmp_path / "in.jsonl", [{"id": "a", "text": "It rained. Dr. Ito left."}])
    out = tmp_path / "out.jsonl"
    assert run("sentences", "--batch", texts, "--out", out).code == 0
    assert answers(out) == [
        {"id": "a", "sentences": [{"start": 0, "end": 10}, {"start": 11, "end": 24}]}
    ]
    assert run("claims", "--batch", texts, "--out", out).code == 0
    assert set(answers(out)[0]) == {"id", "kinds", "worth", "checkable", "reasons"}
    pairs = written(
        tmp_path / "pairs.jsonl",
        [{"id": "p", "claim": "Fares rose by 5%.", "passage": "Fares rose by 7%, the firm said."}],
    )
    assert run("compare", "--batch", pairs, "--out", out).code == 0
    [told] = answers(out)
    assert told["relation"] == "differs"
    assert isinstance(told["slots"], list)
    percent = next(slot for slot in told["slots"] if slot["kind"] == "percent")
    assert percent["relation"] == "differs"
    assert percent["claim"]["text"] in "5%"


def test_a_quotation_comes_with_its_tier(run: Run, tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "out.jsonl"
    written(
        pairs,
        [
            {
                "id": "p",
                "claim": "“We kept every old beam,” said Moor.",
                "passage": "“We kept every last beam,” Moor said.",
            }
        ],
    )
    assert run("compare", "--batch", pairs, "--out", out).code == 0
    [told] = answers(out)
    assert isinstance(told["slots"], list)
    tiers = {slot["kind"]: slot.get("tier") for slot in told["slots"]}
    assert tiers == {"quote": "words changed", "name": None}


def test_matching_an_archive_keeps_its_ids(run: Run, tmp_path: Path) -> None:
    archive = written(
        tmp_path / "archive.jsonl",
        [
            {"id": "d1", "title": "Fares", "text": "Bus fares rose by seven percent in May."},
            {"id": "d2", "title": "Rain", "text": "It rained on most days of the spring."},
        ],
    )
    queries = written(tmp_path / "q.jsonl", [{"id": "q1", "text": "Bus fares rose by 5% in May."}])
    library, out = tmp_path / "l.workbench", tmp_path / "run.jsonl"
    [counts] = run("sources", "add", "--jsonl", archive, "--library", library, "--json").rows
    assert (counts["sources"], counts["passages"]) == (2, 2)
    done = run("match", "--library", library, "--queries", queries, "--top", 5, "--out", out)
    assert done.code == 0
    [row] = answers(out)
    assert row["query"] == "q1"
    assert isinstance(row["matches"], list)
    best = row["matches"][0]
    assert best["source"] == "d1"
    assert {"source", "file", "start", "end", "text", "score", "parts", "slots"} <= best.keys()
    assert all(match["source"] != "d2" for match in row["matches"])


def test_a_missing_library_is_never_made_by_looking(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "gone.workbench"
    for command in (
        ("cases", "list"),
        ("sources", "list"),
        ("report", "--out", tmp_path / "r.html"),
        ("match", "--queries", written(tmp_path / "q.jsonl", []), "--out", tmp_path / "o"),
    ):
        answer = run(*command, "--library", library)
        assert answer.code == 1
        assert answer.err.count("\n") == 1
        assert "gone.workbench" in answer.err
    assert not library.exists()


def test_a_format_that_cannot_be_written_names_those_that_can(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "fares.txt"
    article.write_bytes(TEXT.encode())
    answer = run("check", article, "--library", tmp_path / "l", "--report", tmp_path / "r.xyz")
    assert answer.code == 1
    assert "html" in answer.err
    assert not (tmp_path / "r.xyz").exists()


@pytest.mark.parametrize(
    "line", ["not json", "[1]", '{"text": "no id"}', '{"id": ' + "[" * 5000 + "}"]
)
def test_a_bad_line_is_named(run: Run, tmp_path: Path, line: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    answer = run("sentences", "--batch", path, "--out", tmp_path / "out.jsonl")
    assert answer.code == 1
    assert str(path) in answer.err
    assert not (tmp_path / "out.jsonl").exists()


def test_wrong_usage_is_2(run: Run) -> None:
    assert run("frobnicate").code == 2
    assert run("read").code == 2
    assert run("--version").out.strip() == f"workbench {__version__}"


def test_a_bug_is_70_and_its_traceback_goes_to_the_log(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> str:
        raise ZeroDivisionError("planted")

    path = tmp_path / "fares.txt"
    path.write_bytes(TEXT.encode())
    monkeypatch.setattr(reading, "as_json", broken)
    answer = run("read", path, "--json")
    assert answer.code == 70
    log = paths.log_dir() / "workbench.log"
    assert str(log) in answer.err
    assert "planted" in log.read_text(encoding="utf-8")


def test_a_library_is_examined_and_backed_up(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "fares.txt"
    article.write_bytes(TEXT.encode())
    library, copy = tmp_path / "l.workbench", tmp_path / "copy.workbench"
    assert run("check", article, "--library", library).code == 0
    findings = run("doctor", library, "--json")
    assert findings.code == 0
    assert all(row["ok"] for row in findings.rows)
    assert run("backup", library, copy).code == 0
    assert (
        run("cases", "list", "--library", copy, "--json").rows[0]["title"]
        == "Fares on the line rise"
    )
    assert run("doctor", article).code == 1


def test_no_command_loads_qt_or_what_it_does_not_need(tmp_path: Path) -> None:
    program = (
        "import sys; from workbench.__main__ import main; main(['--version']); "
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'requests', 'lxml', 'numpy', 'jinja2'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
