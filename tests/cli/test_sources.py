"""``read`` and ``sources``: what lies in a document, what was not read, what repeats another."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.running import Run

STORY = " ".join(f"On day {n} the ferry took {n * 7} people across the sound." for n in range(30))

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 9


def zipped(members: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an archive, a picture, a story and its reprint."""
    folder = tmp_path / "desk"
    folder.mkdir()
    members = {
        "fare.txt": b"The fare is eight euros.",
        "logo.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 9,
    }
    (folder / "mail.zip").write_bytes(zipped(members))
    (folder / "scan.png").write_bytes(PICTURE + b"\1")
    (folder / "agency.txt").write_text(STORY, encoding="utf-8")
    (folder / "courier.txt").write_text("By our reporter. " + STORY, encoding="utf-8")
    return folder


def test_members_of_an_archive_are_rows_of_their_own(run: Run, desk: Path) -> None:
    place = desk / "mail.zip"
    answer = run("read", place, "--json")
    assert [(Path(row["path"]).name, row["outcome"]) for row in answer.rows] == [
        ("fare.txt", "ok"),
        ("logo.png", "refused"),
    ]
    assert {row["within"] for row in answer.rows} == {str(place)}
    # A picture beside what could be read is no failure of the whole.
    assert answer.code == 0
    plain = run("read", desk / "agency.txt", "--json").rows[0]
    assert "within" not in plain
    assert all("place" not in block for block in plain["blocks"])
    (desk / "only.zip").write_bytes(zipped({"logo.png": PICTURE}))
    assert run("read", desk / "only.zip", "--json").code == 1


def test_a_place_without_pages_is_told(run: Run, desk: Path) -> None:
    (desk / "fares.csv").write_text("Year,Fare\n2024,9\n2025,8\n", encoding="utf-8")
    [row] = run("read", desk / "fares.csv", "--json").rows
    assert [block["place"]["cell"] for block in row["blocks"] if "place" in block]


def test_what_was_added_is_told_as_it_was_named(
    run: Run, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "l.workbench"
    monkeypatch.chdir(tmp_path)
    added = run("sources", "add", "desk", "--library", library, "--json")
    assert added.code == 1
    told = {row["path"]: row for row in added.rows}
    agency, courier, scan = (
        str(Path("desk", name)) for name in ("agency.txt", "courier.txt", "scan.png")
    )
    # Inside an archive, names are the same everywhere.
    archive = str(Path("desk", "mail.zip"))
    fare, logo = f"{archive}/fare.txt", f"{archive}/logo.png"
    assert set(told) == {agency, courier, fare, logo, scan}
    assert told[fare]["within"] == archive
    [pair] = told[courier]["alike"]
    assert (pair["title"], pair["other_title"], pair["share"]) == ("courier", "agency", 1.0)
    rows = run("sources", "list", "--library", library, "--json").rows
    assert [row["id"] for row in rows] == [1, 2, 3, None, None]
    # Where they lie is kept whole, so that they are found again from any folder.
    assert rows[-1]["file"] == str(desk / "scan.png")
    assert rows[-1]["outcome"] == "refused"
    assert rows[-1]["reason"]
    text = run("sources", "list", "--library", library).out
    assert "Not read:\n" in text
    assert str(desk / "scan.png") in text.partition("Not read:")[2]


def test_what_was_not_read_is_read_again(run: Run, desk: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.workbench"
    run("sources", "add", desk, "--library", library)
    again = run("sources", "retry", "--library", library, "--json")
    assert again.code == 1
    assert {Path(row["path"]).name for row in again.rows} == {"fare.txt", "logo.png", "scan.png"}
    (desk / "scan.png").write_bytes(b"Now there are words in it.")
    only = run("sources", "retry", desk / "scan.png", "--library", library, "--json")
    assert only.code == 0
    assert [row["outcome"] for row in only.rows] == ["ok"]
    rows = run("sources", "list", "--library", library, "--json").rows
    assert [Path(row["file"]).name for row in rows if row["id"] is None] == ["logo.png"]


def test_a_person_says_what_is_of_one_origin(run: Run, desk: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.workbench"
    run("sources", "add", desk, "--library", library)
    [pair] = run("sources", "alike", "--library", library, "--json").rows
    ids = (pair["source"], pair["other"])
    assert "100% of the wording in common" in run("sources", "alike", "--library", library).out
    [row] = run("sources", "same-origin", *ids, "--library", library, "--json").rows
    assert row["origin"] == "agency"
    assert run("sources", "alike", "--library", library, "--json").rows == []
    listed = run("sources", "list", "--library", library, "--json").rows
    assert [row["origin"] for row in listed[:2]] == ["agency", "agency"]
    run("sources", "same-origin", "--no", *ids, "--library", library)
    listed = run("sources", "list", "--library", library, "--json").rows
    assert [row["origin"] for row in listed[:2]] == ["agency", ""]
    bad = run("sources", "same-origin", 1, 99, "--library", library)
    assert bad.code == 1
    assert "99" in bad.err


def test_sources_are_gathered_for_a_case_and_an_archive_is_known_by_its_name(
    run: Run, desk: Path, tmp_path: Path
) -> None:
    library = tmp_path / "l.workbench"
    assert run("check", desk / "agency.txt", "--library", library).code == 0
    lines = [{"id": f"d{n}", "text": f"Fare {n} is {n} euros."} for n in range(3)]
    archive = tmp_path / "all.jsonl"
    archive.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    [row] = run("sources", "add", archive, "--case", 1, "--library", library, "--json").rows
    assert (row["outcome"], row["documents"], row["passages"]) == ("ok", 3, 3)
    report = tmp_path / "r.json"
    run("report", "--case", 1, "--library", library, "--out", report)
    assert len(json.loads(report.read_text())["report"]["sources"]) == 3
    assert run("sources", "add", archive, "--case", 9, "--library", library).code == 1


def test_files_that_changed_since_are_told(run: Run, tmp_path: Path) -> None:
    library, notes = tmp_path / "l.workbench", [tmp_path / "one.txt", tmp_path / "two.txt"]
    for note in notes:
        note.write_text(f"The note {note.stem} says that the ferry left.", encoding="utf-8")
    run("sources", "add", *notes, "--library", library, "--no-vectors")
    notes[0].write_text("It never left.", encoding="utf-8")
    answer = run("sources", "inspect", "--library", library, "--json")
    assert [(row["source"], row["standing"]) for row in answer.rows] == [
        (1, "changed"),
        (2, "unchanged"),
    ]
    assert "is another text now" in run("sources", "inspect", "1", "--library", library).out
    assert run("sources", "inspect", "9", "--library", library).code == 1
