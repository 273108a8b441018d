"""Whether the files that sources were taken from are still as they were."""

import os
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services.readers import read
from tests.services.shaped import NOON
from workbench.domain.ids import SourceId
from workbench.domain.source import Source
from workbench.errors import Cancelled, NotFound
from workbench.ingest.digesting import file_digest
from workbench.services.desk import Desk
from workbench.services.inspecting import Inspected, Standing
from workbench.services.progress import Silent
from workbench.storage.library import Library

NAMES = ("same", "other", "gone", "folder")


@dataclass(slots=True)
class Impatient:
    """Progress that stops the work at a report, and counts them."""

    left: int

    def report(self, done: int, total: int, label: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled("stopped")


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Files of one paragraph each."""
    made = {name: tmp_path / f"{name}.txt" for name in NAMES}
    for name, path in made.items():
        path.write_text(f"The {name} note says that the ferry left at nine.", encoding="utf-8")
    return made


def looked_at(desk: Desk) -> Mapping[str, Inspected]:
    titles = {summary.id: summary.title for summary in desk.sources.summaries()}
    return {titles[one.source_id]: one for one in desk.sources.inspect(Silent())}


def test_files_are_held_against_what_was_taken_in(desk: Desk, files: dict[str, Path]) -> None:
    desk.sources.add([str(path) for path in files.values()], Silent())
    files["other"].write_text("The ferry never left.", encoding="utf-8")
    files["gone"].unlink()
    files["folder"].unlink()
    files["folder"].mkdir()
    found = looked_at(desk)
    assert {name: one.standing for name, one in found.items()} == {
        "same": Standing.UNCHANGED,
        "other": Standing.CHANGED,
        "gone": Standing.MISSING,
        "folder": Standing.UNREADABLE,
    }
    assert {name: Path(one.place) for name, one in found.items()} == files
    assert found["same"].reason == ""
    assert "other.txt is another text now" in found["other"].reason
    assert "There is nothing at" in found["gone"].reason
    assert "is not a file any more" in found["folder"].reason
    kept = {source.title: source for source in desk.sources.summaries()}
    assert "ferry left at nine" in desk.sources.get(kept["other"].id).text


def test_a_file_that_was_moved_and_added_again_is_looked_for_there(
    desk: Desk, files: dict[str, Path], tmp_path: Path
) -> None:
    desk.sources.add([str(files["same"])], Silent())
    moved = files["same"].rename(tmp_path / "moved.txt")
    assert looked_at(desk)["same"].standing is Standing.MISSING
    desk.sources.add([str(moved)], Silent())
    assert looked_at(desk)["same"].standing is Standing.UNCHANGED


def test_what_is_no_file_of_its_own_says_why(desk: Desk, library: Library, tmp_path: Path) -> None:
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inside.txt", "The harbour froze over in 1929, the log says.")
    desk.sources.add([str(packed)], Silent())
    desk.sources.file(read("https://quay.example/log", "The log.", title="web"))
    mother = desk.sources.file(read("", "A message that was pasted.", title="pasted"))
    with library.writing() as work:
        attached = Source("attached", "Words.", "0", NOON, part_of=mother.source_id)
        work.sources.add(attached, [])
        work.commit()
    found = looked_at(desk)
    assert {one.standing for one in found.values()} == {Standing.NO_FILE}
    assert {name: one.reason.split(".")[0] for name, one in found.items()} == {
        "inside": "Where its file lay was not noted",
        "web": "It came from the web",
        "pasted": "It was pasted, or came in an archive",
        "attached": "It came with another document",
    }


def test_only_what_is_asked_about_is_looked_at(desk: Desk, files: dict[str, Path]) -> None:
    desk.sources.add([str(path) for path in files.values()], Silent())
    third = SourceId(3)
    assert [one.source_id for one in desk.sources.inspect(Silent(), source_ids=[third])] == [third]
    assert desk.sources.inspect(Silent(), source_ids=[]) == []
    with pytest.raises(NotFound):
        desk.sources.inspect(Silent(), source_ids=[SourceId(99)])


def test_it_ends_between_two_files_and_within_one(desk: Desk, files: dict[str, Path]) -> None:
    files["same"].write_text("A long line of it. " * 200_000, encoding="utf-8")
    desk.sources.add([str(files["same"]), str(files["other"])], Silent())
    for reports in range(6):
        with pytest.raises(Cancelled):
            desk.sources.inspect(Impatient(reports))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Exception, match="is not a file any more"):
        file_digest(str(pipe), lambda: None)
