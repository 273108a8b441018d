"""``known``: the earlier checks of claims, from a library in which a claim has a verdict."""

import json
from pathlib import Path

import pytest

from tests.running import Run
from workbench.cli.frame import desk_at
from workbench.services.filing import filed_id

EARLIER = "The lock at Wendlow was closed for 14 weeks in 2023."


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one case, whose claim was confirmed."""
    path = tmp_path / "l.workbench"
    with desk_at(path, create=True) as desk:
        opened = desk.cases.open(desk.cases.read_text(f"{EARLIER}\n", "Closures"))
        [claim] = desk.claims.of_article(filed_id(opened.article.id))
        desk.verdicts.judge(filed_id(claim.id), "confirmed", "Seen in the log.\nTwice.")
    return path


def queries(tmp_path: Path, *texts: str) -> Path:
    path = tmp_path / "q.jsonl"
    lines = [json.dumps({"id": f"q{n}", "text": text}) for n, text in enumerate(texts, start=1)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_earlier_checks_are_looked_up(run: Run, tmp_path: Path, library: Path) -> None:
    out = tmp_path / "out.jsonl"
    asked = queries(tmp_path, "In 2023 the lock at Wendlow was shut for 12 weeks", "Rain fell")
    done = run("known", "--library", library, "--queries", asked, "--top", 3, "--out", out)
    assert (done.code, done.err) == (0, f"2 claims looked up; see {out}\n")
    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert second == {"query": "q2", "claims": []}
    assert first["query"] == "q1"
    [told] = first["claims"]
    assert (told["claim"], told["case"], told["title"]) == (1, 1, "Closures")
    assert (told["words"], told["rating"]) == (EARLIER, "Confirmed")
    assert (told["rationale"], told["since"]) == ("Seen in the log.", "")
    assert told["who"]
    assert told["when"].endswith("+00:00")
    assert {slot["relation"] for slot in told["slots"]} == {"agrees", "differs"}
    assert not {"score", "parts"} & told.keys()


def test_a_count_below_1_and_a_missing_library_are_refused(run: Run, tmp_path: Path) -> None:
    asked, gone = queries(tmp_path, "Rain fell"), tmp_path / "gone.workbench"
    for command in (("--top", 0), ("--top", 1, "--library", gone)):
        answer = run("known", "--queries", asked, *command, "--out", tmp_path / "o.jsonl")
        assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert not gone.exists()
