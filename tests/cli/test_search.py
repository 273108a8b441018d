"""``search``: passages on the output, the count beside it."""

from pathlib import Path

import pytest

from tests.running import Run


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    folder, place = tmp_path / "desk", tmp_path / "l.workbench"
    folder.mkdir()
    (folder / "ledger.txt").write_text("The mill cost 4.2 million crowns.", encoding="utf-8")
    (folder / "courier.txt").write_text("Old mills are costly.\n\nSo is a mill.", encoding="utf-8")
    run("sources", "add", folder, "--library", place, "--no-vectors")
    return place


def test_passages_are_rows_with_the_places_of_the_words(run: Run, library: Path) -> None:
    answer = run("search", "mill -source:courier", "--library", library, "--json")
    [row] = answer.rows
    assert (answer.code, row["source"], row["locator"]) == (0, 2, "¶ 1")
    [span] = row["spans"]
    assert row["text"][span["start"] : span["end"]] == "mill"
    assert {"file", "title", "publisher", "date", "kind", "start", "end"} <= row.keys()
    assert answer.err == "1 passage found\n"


def test_a_person_reads_lines_and_a_count(run: Run, library: Path) -> None:
    answer = run("search", "mill", "--library", library, "--limit", 1)
    assert answer.out.count("\n") == 2
    assert "2 passages found, 1 shown" in answer.err
    none = run("search", "mill after:2020", "--library", library)
    assert (none.code, none.out) == (0, "")
    assert none.err == "0 passages found; 2 sources without a date were passed over\n"


def test_what_is_wrong_is_one_sentence(run: Run, library: Path) -> None:
    for words, said in (
        (["mill after:May"], "“May” is no date"),
        (["mill", "--limit", "0"], "--limit counts from 1."),
        (["mill", "--case", "7"], "7"),
    ):
        answer = run("search", *words, "--library", library)
        assert (answer.code, answer.out) == (1, "")
        assert said in answer.err
