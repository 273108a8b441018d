import io
import stat
import time
import zipfile

import pytest

from tests.ingest import samples, samples_archives
from workbench.domain.source import Outcome
from workbench.ingest.parsed import Attached
from workbench.ingest.unpacked import parse_zip
from workbench.ingest.zipguard import ArchiveRefused, guarded, opened

NOTE = b"The board met on Tuesday."


def taken(archive: bytes) -> dict[str, Attached]:
    return {one.name: one for one in parse_zip(archive).attached}


def test_files_come_out_under_their_paths_without_what_systems_leave_behind() -> None:
    parsed = parse_zip(samples_archives.as_zip())
    assert (parsed.outcome, parsed.text) == (Outcome.OK, "")
    assert {one.name: one.content for one in parsed.attached} == {
        "winter/ferry.txt": samples.PARAGRAPHS[0].encode(),
        "winter/page.html": samples.as_html(),
        "sources.csv": b"file,title,publisher\nwinter/ferry.txt,Winter timetable,Holmen Post\n",
        "Fähre.md": samples.as_markdown(),
    }
    assert not any(one.refused for one in parsed.attached)
    assert parsed.lacks == ("1 hidden file",)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("/etc/notes.txt", "a place of its own"),
        ("C:\\notes.txt", "a place of its own"),
        ("c:notes.txt", "a place of its own"),
        ("\\\\server\\notes.txt", "a place of its own"),
        ("../notes.txt", "out of the archive"),
        ("a/../../notes.txt", "out of the archive"),
        ("..\\..\\notes.txt", "out of the archive"),
        ("CON", "a device"),
        ("winter/nul.txt", "a device"),
        ("COM1.pdf", "a device"),
        ("lpt9 .txt", "a device"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_and_the_rest_is_read(name: str, why: str) -> None:
    found = parse_zip(samples.zipped({name: NOTE, "note.txt": NOTE})).attached
    assert why in found[0].refused
    assert found[0].content == b""
    assert not found[0].name.startswith(("/", "."))
    assert found[1] == Attached("note.txt", NOTE)


@pytest.mark.parametrize("name", ["console.txt", "a..b/c.txt", "Part: one.txt", "nullify/com10"])
def test_a_name_that_only_looks_odd_is_fine(name: str) -> None:
    assert taken(samples.zipped({name: NOTE}))[name].content == NOTE


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(mode: int) -> None:
    found = taken(samples_archives.with_mode("odd.txt", mode))
    assert found["odd.txt"].refused
    assert found["odd.txt"].content == b""
    assert found["note.txt"].content == b"A note."


def test_names_are_right_in_every_way_of_writing_them() -> None:
    name = "Überfahrt.txt"
    utf8, old = name.encode(), name.encode("cp437")
    assert list(taken(samples_archives.with_names({utf8: NOTE}, utf8=True))) == [name]
    assert list(taken(samples_archives.with_names({utf8: NOTE}))) == [name]
    assert list(taken(samples_archives.with_names({old: NOTE}))) == [name]
    cyrillic = "Протокол заседания совета порта.txt"
    for charset in ("cp866", "cp1251"):
        assert list(taken(samples_archives.with_names({cyrillic.encode(charset): NOTE}))) == [
            cyrillic
        ]


def test_names_that_a_disk_takes_for_one_get_numbers() -> None:
    names = ["note.txt", "Note.TXT", "Fa\u0308hre", "Fähre", "a/note.txt", "./note.txt"]
    archive = samples.zipped({name: name.encode() for name in names})
    found = parse_zip(archive).attached
    assert [one.name for one in found] == [
        "note.txt",
        "Note (2).TXT",
        "Fa\u0308hre",
        "Fähre (2)",
        "a/note.txt",
        "note (3).txt",
    ]
    assert [one.content for one in found] == [name.encode() for name in names]


def test_a_locked_member_is_refused_and_the_rest_is_read() -> None:
    archive = samples.zipped({"open.txt": NOTE, "locked.txt": NOTE})
    directory = archive.index(b"PK\x01\x02")
    last = archive.rindex(b"PK\x01\x02")
    locked = samples_archives.flagged(archive[last:], 0x1)
    found = taken(archive[:directory] + archive[directory:last] + locked)
    assert "password" in found["locked.txt"].refused
    assert found["open.txt"].content == NOTE


def test_an_archive_of_locked_members_is_encrypted() -> None:
    parsed = parse_zip(samples_archives.flagged(samples.zipped({"a.txt": NOTE, "b.txt": NOTE}), 1))
    assert parsed.outcome is Outcome.ENCRYPTED
    assert "password" in parsed.reason
    assert parsed.attached == ()


def test_a_damaged_member_is_refused_and_the_rest_is_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("bad.txt", "good.txt"):
            archive.writestr(zipfile.ZipInfo(name), NOTE)
    found = taken(stream.getvalue().replace(NOTE, NOTE[::-1], 1))
    assert "damaged" in found["bad.txt"].refused
    assert found["good.txt"].content == NOTE


def test_a_member_packed_in_an_unknown_way_is_refused() -> None:
    archive = samples.zipped({"odd.txt": NOTE, "good.txt": NOTE})
    place = archive.index(b"PK\x01\x02") + 10
    found = taken(archive[:place] + b"\x61\x00" + archive[place + 2 :])
    assert "packed" in found["odd.txt"].refused
    assert found["good.txt"].content == NOTE


def test_a_bomb_gives_nothing() -> None:
    archive = samples.zipped({"note.txt": NOTE, "zeros.txt": bytes(3 * 2**20)})
    parsed = parse_zip(archive)
    assert parsed.outcome is Outcome.REFUSED
    assert "200 times" in parsed.reason
    assert parsed.attached == ()


def test_a_bomb_that_would_be_left_out_counts_too() -> None:
    parsed = parse_zip(samples.zipped({"note.txt": NOTE, ".zeros": bytes(3 * 2**20)}))
    assert parsed.outcome is Outcome.REFUSED


def test_what_is_unpacked_is_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.ingest.unpacked.LARGEST", 100)
    assert len(taken(samples.zipped({f"{n}.txt": NOTE for n in range(4)}))) == 4
    parsed = parse_zip(samples.zipped({f"{n}.txt": NOTE for n in range(5)}))
    assert parsed.outcome is Outcome.REFUSED
    assert "200 MB" in parsed.reason


def test_members_that_share_bytes_are_a_bomb() -> None:
    parsed = parse_zip(samples_archives.overlapping())
    assert parsed.outcome is Outcome.REFUSED
    assert "share bytes" in parsed.reason
    assert parsed.attached == ()
    with pytest.raises(ArchiveRefused, match="share bytes"):
        opened(samples_archives.overlapping())


def test_members_are_limited_before_the_directory_is_taken_in() -> None:
    archive = samples.zipped({f"{n}": b"" for n in range(2_001)})
    parsed = parse_zip(archive)
    assert parsed.outcome is Outcome.REFUSED
    assert "2,000 parts" in parsed.reason
    assert len(taken(samples.zipped({f"{n}": b"" for n in range(2_000)}))) == 2_000


def test_an_archive_without_files_is_empty_and_says_so() -> None:
    for archive in (samples.zipped({}), samples.zipped({"a/": b""}), samples.zipped({".x": b"x"})):
        parsed = parse_zip(archive)
        assert parsed.outcome is Outcome.EMPTY
        assert "no files" in parsed.reason


def test_a_broken_archive_fails_and_says_why() -> None:
    whole = samples_archives.as_zip()
    for archive in (whole[:-40], whole[: len(whole) // 2], b"PK\x03\x04"):
        parsed = parse_zip(archive)
        assert parsed.outcome is Outcome.FAILED
        assert "damaged" in parsed.reason


def test_an_archive_inside_comes_out_as_it_is() -> None:
    inner = samples.zipped({"deep.txt": NOTE})
    assert taken(samples.zipped({"inner.zip": inner}))["inner.zip"].content == inner


def test_a_program_before_the_archive_does_no_harm() -> None:
    archive = b"MZ" + bytes(500) + samples_archives.as_zip()
    with guarded(archive) as found:
        assert len(found.infolist()) == 7
    assert "Fähre.md" in taken(archive)


def test_many_members_take_time_in_proportion() -> None:
    def measured(count: int) -> float:
        archive = samples.zipped({"note.txt" * 10 + f"{n}": NOTE for n in range(count)})
        began = time.process_time()
        parse_zip(archive)
        return time.process_time() - began

    assert measured(1_600) < 12 * measured(400) + 0.05
