import logging
from datetime import date
from pathlib import Path

import pytest

from tests.systems import link
from workbench.ingest.folder import documents
from workbench.services.ports import SourceMetadata


def write(place: Path, content: str = "Words.") -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(content, encoding="utf-8")


def test_files_come_sorted_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.secret", ".git/x", "~$b.docx", "Thumbs.db", "sources.csv"):
        write(tmp_path / name)
    found = [Path(one.place).relative_to(tmp_path).as_posix() for one in documents(tmp_path)]
    assert found == ["a/z.md", "b.txt"]


def test_the_list_gives_metadata(tmp_path: Path) -> None:
    write(tmp_path / "one.txt")
    write(tmp_path / "deep/two.txt")
    write(
        tmp_path / "sources.csv",
        "\ufeffID,File,title,publisher,url,date,kind,reliability,lang,author,origin\r\n"
        'S1,one.txt,"Boats, and more",Post,https://example.org/1,2025-07-16,news,3,en,Tove,wire\r\n'
        "S2,deep/two.txt,,,,soon,,high,,,\r\n",
    )
    by_name = {Path(one.place).name: one.metadata for one in documents(tmp_path)}
    assert by_name["one.txt"] == SourceMetadata(
        external_id="S1",
        title="Boats, and more",
        author="Tove",
        publisher="Post",
        url="https://example.org/1",
        published=date(2025, 7, 16),
        kind="news",
        reliability=3,
        language="en",
        origin="wire",
    )
    assert by_name["two.txt"] == SourceMetadata(external_id="S2")


def test_a_list_parted_by_semicolons_and_short_rows(tmp_path: Path) -> None:
    write(tmp_path / "one.txt")
    write(tmp_path / "sources.csv", "file;title\none.txt;Båten går\nshort\n;\n")
    assert next(documents(tmp_path)).metadata.title == "Båten går"


def test_a_file_that_is_not_there_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path / "one.txt")
    write(tmp_path / "sources.csv", "file\ngone.txt\none.txt\n")
    with caplog.at_level(logging.WARNING):
        assert len(list(documents(tmp_path))) == 1
    assert "gone.txt" in caplog.text


def test_a_broken_list_does_not_stop_the_import(tmp_path: Path) -> None:
    write(tmp_path / "one.txt")
    write(tmp_path / "sources.csv", "file,title\none.txt,One\n" + "x," + "y" * 200_000 + "\n")
    assert [one.metadata.title for one in documents(tmp_path)] == ["One"]


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    write(tmp_path / "outside/secret.txt")
    write(tmp_path / "folder/real.txt")
    link(tmp_path / "folder/link.txt", tmp_path / "outside/secret.txt")
    link(tmp_path / "folder/way", tmp_path / "outside")
    link(tmp_path / "folder/same.txt", tmp_path / "folder/real.txt")
    assert [Path(one.place).name for one in documents(tmp_path / "folder")] == [
        "real.txt",
        "same.txt",
    ]
