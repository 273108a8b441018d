"""Article to report through the command line, the report parsed."""

import csv
import json
import sys
from html.parser import HTMLParser
from pathlib import Path

from tests.running import Run
from workbench import paths

ARTICLE = """Night trains return to the coast

The night train to Port Aster runs again from 3 June 2025, after a pause of eleven years. \
It carries 340 passengers, the railway says. “We sold out in two days,” said Ines Holt, \
who runs the line.

Rainfall on the coast fell by 12% last year.
"""
TIMETABLE = """Railway press release, 20 May 2025

The night service to Port Aster resumes on 3 June 2025. Each train carries 430 passengers \
in twelve coaches. “We sold out within four days,” Ines Holt said.
"""


class Page(HTMLParser):
    """Collects the text of a page and the addresses that it would load."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.loads: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        named = dict(attrs)
        self.loads += [
            value
            for key in ("src", "data", "action")
            if (value := named.get(key)) and not value.startswith("data:")
        ]
        if tag == "link" and named.get("href"):
            self.loads.append(str(named["href"]))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_check_files_the_case_and_writes_every_report(run: Run, tmp_path: Path) -> None:
    article, sources = tmp_path / "trains.txt", tmp_path / "sources"
    sources.mkdir()
    article.write_text(ARTICLE, encoding="utf-8")
    (sources / "release.txt").write_text(TIMETABLE, encoding="utf-8")
    library = tmp_path / "desk.workbench"
    outs = [tmp_path / f"report.{form}" for form in ("html", "json", "csv")]
    answer = run(
        "check", article, "--sources", sources, "--library", library, "--report", *outs, "--json"
    )
    assert (answer.code, answer.err) == (0, "")
    [summary] = answer.rows
    assert summary["sources"] == 1
    assert summary["with_difference"] >= 1

    page = Page(outs[0].read_text(encoding="utf-8"))
    assert "It carries 340 passengers" in page.text
    assert "430 passengers" in page.text
    assert page.loads == []
    assert "script" not in page.tags
    told = json.loads(outs[1].read_text(encoding="utf-8"))
    assert ARTICLE in json.dumps(told, ensure_ascii=False).replace("\\n", "\n")
    with outs[2].open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) >= summary["claims"]

    [case] = run("cases", "list", "--library", library, "--json").rows
    assert (case["claims"], case["settled"]) == (summary["claims"], 0)
    [source] = run("sources", "list", "--library", library, "--json").rows
    assert (source["file"], source["outcome"]) == ("release.txt", "ok")
    again = tmp_path / "again.json"
    assert run("report", "--library", library, "--out", again).code == 0
    assert json.loads(again.read_text(encoding="utf-8"))


def test_one_bad_source_is_told_and_the_rest_is_done(run: Run, tmp_path: Path) -> None:
    article, out = tmp_path / "trains.txt", tmp_path / "report.html"
    article.write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "release.txt").write_text(TIMETABLE, encoding="utf-8")
    answer = run(
        "check", article,
        "--sources", tmp_path / "release.txt", tmp_path / "gone.pdf",
        "--library", tmp_path / "l.workbench", "--report", out,
    )  # fmt: skip
    assert answer.code == 1
    assert "gone.pdf" in answer.err
    assert "430 passengers" in out.read_text(encoding="utf-8")


def test_the_demo_runs_without_a_window_and_without_qt(run: Run, tmp_path: Path) -> None:
    before = {name for name in sys.modules if name.startswith("PySide6")}
    answer = run("demo", "--no-window", "--library", tmp_path / "demo.workbench", "--json")
    assert answer.code == 0, answer.err
    assert {name for name in sys.modules if name.startswith("PySide6")} == before
    summary = json.loads(answer.out.splitlines()[0])
    assert summary["claims"] >= 12
    assert summary["sources"] == 6
    [report] = summary["reports"]
    assert Path(report).parent == paths.reports_dir()
    page = Page(Path(report).read_text(encoding="utf-8"))
    assert page.loads == []
    assert "Sample case" in page.text
